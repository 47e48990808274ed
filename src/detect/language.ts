import type { SourceDocument } from '../model/document.js';
import type { AnyLanguage, CommonWords } from '../model/locale/any.js';
import { blankAddresses } from '../text/addresses.js';
import { fold } from '../text/fold.js';
import { lengthOfRuns } from '../text/run-lengths.js';

/** As much of a text as tells its language, in characters. */
const sampleLength = 20_000;
/** Below this share of known words a text is in no known language. */
const leastShare = 0.12;
/** A head with little below it has names and numbers for words: there a few have to do. */
const shortText = 60;
const leastOfShort = 0.05;
/** What the words found must weigh together: one that two languages share. */
const leastScore = 0.5;
/** So many words of sentences tell the language of a body; of fewer, the whole text has to. */
const enoughWords = 15;
/** How much more a language's words weigh in one sentence than those of the next, for it to be told by that sentence. */
const leastLead = 1.5;
/** A script tells the language where its letters are at least this share of all. */
const leastOfScript = 0.3;
/** A second language stands beside the first where it has this share of the sentences, and more of them than a quotation. */
const leastBeside = 0.25;
const leastSentencesBeside = 2;

/** What the sentences of a document are written in. */
export interface DocumentLanguage {
  /** `null` where it is none of those whose words are known. */
  readonly language: string | null;
  /** The other language of a document that has two side by side, else `null`. */
  readonly beside: string | null;
}

/** A text of the body: a sentence, as no line of a letterhead is. A script without spaces has a sentence of few words. */
const isSentence = (text: string): boolean =>
  /[.?!。؟।](?:\s*["»”)])?\s*$/u.test(text) && (text.split(/\s+/).length >= 7 || hasWordsUnparted(text));

/** Without one of these a text is in Latin letters: that is soon said, while a script's own class takes long to make. */
const beyondLatin = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\uf900-\ufb4f\ufb50-\uffdc]/;

const hasWordsUnparted = (text: string): boolean =>
  beyondLatin.test(text) &&
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >= 12;

/** The language that a document's sentences are written in, whatever its letterhead says. */
export function detectLanguage({ text, blocks }: SourceDocument, any: AnyLanguage): DocumentLanguage {
  const owners = ownersOf(any.commonWords);
  const sentences: Sample[] = [];
  let length = 0;
  for (const { role, span } of blocks) {
    const block = text.slice(span.start, Math.min(span.end, span.start + sampleLength));
    if (role !== 'text' || !isSentence(block)) continue;
    sentences.push(sampleOf(block, owners));
    length += block.length;
    if (length > sampleLength) break;
  }
  const body = joined(sentences);
  const isEnough = (body.words >= enoughWords && isPlain(body)) || hasWordsUnparted(body.text);
  const sample = isEnough ? body : sampleOf(text.slice(0, sampleLength), owners);
  const language = languageOf(sample, any);
  return { language, beside: language === null ? null : languageBeside(language, sentences, any) };
}

/** One sentence between related languages (`de la`, `en`) tells neither; a long one, or many, do. */
function isPlain({ words, known }: Sample): boolean {
  if (words >= shortText) return true;
  const [first = 0, second = 0] = [...known.values()].map(({ score }) => score).sort((a, b) => b - a);
  return first >= second * leastLead;
}

/** A piece of text and the words of each language in it. */
interface Sample {
  readonly text: string;
  readonly words: number;
  /** By language: how many of its words are there, and what they weigh, as related languages share their shortest. */
  readonly known: ReadonlyMap<string, { readonly hits: number; readonly score: number }>;
}

function sampleOf(text: string, owners: ReadonlyMap<string, readonly string[]>): Sample {
  const words = wordsOf(text);
  const known = new Map<string, { hits: number; score: number }>();
  for (const word of words) {
    const languages = owners.get(word) ?? [];
    for (const language of languages) {
      const { hits, score } = known.get(language) ?? { hits: 0, score: 0 };
      known.set(language, { hits: hits + 1, score: score + 1 / languages.length });
    }
  }
  return { text, words: words.length, known };
}

function joined(samples: readonly Sample[]): Sample {
  const known = new Map<string, { hits: number; score: number }>();
  for (const sample of samples)
    for (const [language, { hits, score }] of sample.known) {
      const sum = known.get(language) ?? { hits: 0, score: 0 };
      known.set(language, { hits: sum.hits + hits, score: sum.score + score });
    }
  return {
    text: samples.map(({ text }) => text).join('\n'),
    words: samples.reduce((sum, { words }) => sum + words, 0),
    known,
  };
}

/** Addresses are in no language, though their hosts are words of some (`itu`); nor are acronyms (`CE 5`) among small letters. */
const wordsOf = (text: string): readonly string[] => {
  const folded = blankAddresses(fold(text));
  const small = lengthOfRuns(folded, /\p{Ll}+/gu);
  const words = folded.match(/\p{L}+/gu) ?? [];
  const named = small > folded.length / 3 ? words.filter((word) => !/^\p{Lu}{2,}$/u.test(word)) : words;
  return named.map((word) => word.toLowerCase());
};

const languageOf = (sample: Sample, { scripts, commonWords }: AnyLanguage): string | null =>
  languageOfScript(sample, scripts) ?? languageOfWords(sample, Object.keys(commonWords));

/** Made for a text that may be in it: V8 looks through all of Unicode for each. */
const letterOf = (scripts: readonly string[]): RegExp =>
  new RegExp(`[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');

function languageOfScript({ text, known }: Sample, scripts: AnyLanguage['scripts']): string | null {
  if (!beyondLatin.test(text) || !/[^\P{L}\p{Script=Latin}]/u.test(text)) return null;
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (of: RegExp): number => letters.filter((letter) => of.test(letter)).length / letters.length;
  const script = scripts.find(({ letters: own }) => letters.length > 0 && share(letterOf(own)) >= leastOfScript);
  if (!script) return null;
  const score = (language: string): number => known.get(language)?.score ?? 0;
  const { language, others = [] } = script;
  return others.reduce((best, other) => (score(other) >= score(best) + leastScore ? other : best), language);
}

function languageOfWords({ words, known }: Sample, order: readonly string[]): string | null {
  const [best] = [...known].sort(([a, of], [b, than]) => than.score - of.score || order.indexOf(a) - order.indexOf(b));
  // `de la` stands in half a dozen languages, and in many that are not known here.
  if (!best || best[1].score < leastScore) return null;
  const share = best[1].hits / words;
  return share >= leastShare || (words < shortText && share >= leastOfShort) ? best[0] : null;
}

/** A document for readers of two languages has each sentence twice; a letter with a paper in another language is of two as well. */
function languageBeside(language: string, sentences: readonly Sample[], any: AnyLanguage): string | null {
  const lengths = new Map<string, { sentences: number; length: number }>();
  let whole = 0;
  for (const sample of sentences) {
    const own = languageOf(sample, any);
    whole += sample.text.length;
    if (own === null || own === language) continue;
    const { sentences: count, length } = lengths.get(own) ?? { sentences: 0, length: 0 };
    lengths.set(own, { sentences: count + 1, length: length + sample.text.length });
  }
  const [best] = [...lengths].sort(([, a], [, b]) => b.length - a.length);
  const isBeside = best && best[1].sentences >= leastSentencesBeside && best[1].length >= whole * leastBeside;
  return isBeside ? best[0] : null;
}

const ownersKnown = new WeakMap<CommonWords, ReadonlyMap<string, readonly string[]>>();

/** By word the languages that have it: made once, not for each letter of an archive. */
function ownersOf(known: CommonWords): ReadonlyMap<string, readonly string[]> {
  const made = ownersKnown.get(known);
  if (made) return made;
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(known)) {
    for (const word of new Set(words)) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  ownersKnown.set(known, owners);
  return owners;
}
