import type { Counted } from '../model/locale/interface/counted.js';
import type { Template } from '../model/locale/interface/sentences.js';
import type { RecordMessage } from '../model/record.js';
import type { SentenceKey } from '../model/sentence/index.js';
import { filled, formFor } from './filled.js';
import type { SentenceLanguage } from './sentences.js';

/** Holes that are filled with what is itself said in a language. */
const spokenHoles: ReadonlySet<string> = new Set(['found', 'wanted', 'told', 'place']);

const formsOf = (template: Template): string[] =>
  typeof template === 'string' ? [template] : Object.values(template satisfies Counted);

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What fills the holes of a template in a text that was made of it, `null` where it was not. */
function fillingsIn(text: string, template: string): Readonly<Record<string, string>> | null {
  const pieces = template.split(/\{(\w+)\}/);
  const source = pieces.map((piece, at) => (at % 2 === 1 ? `(?<${piece}>.*?)` : plain(piece))).join('');
  const match = new RegExp(`^${source}$`, 's').exec(text);
  return match && { ...match.groups };
}

/**
 * A text that was made of one of the sentences, in another language. Records hold sentences in one language alone: which one it
 * was and what it was filled with is read from its words.
 */
function retoldText(
  text: string,
  isMeant: (key: SentenceKey) => boolean,
  from: SentenceLanguage,
  to: SentenceLanguage,
): string | null {
  for (const [key, template] of Object.entries(from.sentences) as [SentenceKey, Template][]) {
    if (!isMeant(key)) continue;
    for (const form of formsOf(template)) {
      const fillings = fillingsIn(text, form);
      if (!fillings) continue;
      const target = to.sentences[key];
      const count = Number(Object.values(fillings).find((each) => /^\d+$/.test(each)) ?? 1);
      const words = Object.entries(fillings).map(([name, words]): [string, string] => [
        name,
        (spokenHoles.has(name) && retoldText(words, (each) => isMeant(each) || isTerm(each), from, to)) || words,
      ]);
      return filled(
        typeof target === 'string' ? target : formFor(target, count, to.language),
        Object.fromEntries(words),
      );
    }
  }
  return null;
}

/** The words that fill the sentence of a message of one kind; `null` where it is of another, or was said otherwise. */
export function wordsIn({ code, message }: RecordMessage, wanted: SentenceKey, from: SentenceLanguage): string | null {
  if (code !== wanted) return null;
  const [form = ''] = formsOf(from.sentences[wanted]);
  return fillingsIn(message, form)?.['words'] ?? null;
}

const isTerm = (key: SentenceKey): boolean => key.startsWith('term/');

/** The sentence of a message in another language; one that is not known stays as it is. */
export function retold({ code, message }: RecordMessage, from: SentenceLanguage, to: SentenceLanguage): string {
  const isOwn = (key: SentenceKey): boolean => key === code || key.startsWith(`${code}/`) || key.startsWith('mended/');
  return from.language === to.language ? message : (retoldText(message, isOwn, from, to) ?? message);
}
