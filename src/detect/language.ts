import type { SourceDocument } from '../model/document.js';
import type { AnyLanguage, CommonWords } from '../model/locale/any.js';
import { blankAddresses } from '../text/addresses.js';
import { fold } from '../text/fold.js';

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
/** A script tells the language where its letters are at least this share of all. */
const leastOfScript = 0.3;

/** A text of the body: a sentence, as no line of a letterhead is. */
const isSentence = (text: string): boolean =>
  /[.?!。؟।](?:\s*["»”)])?\s*$/u.test(text) && text.split(/\s+/).length >= 7;

/**
 * The language that a document's sentences are written in, whatever its letterhead says; `null` where it is none of those
 * whose words are known.
 */
export function detectLanguage({ text, blocks }: SourceDocument, any: AnyLanguage): string | null {
  const sentences: string[] = [];
  let length = 0;
  for (const { role, span } of blocks) {
    const block = text.slice(span.start, span.end);
    if (role !== 'text' || !isSentence(block)) continue;
    sentences.push(block);
    length += block.length;
    if (length > sampleLength) break;
  }
  const body = sentences.join('\n').slice(0, sampleLength);
  const sample = wordsOf(body).length >= enoughWords ? body : text.slice(0, sampleLength);
  return languageOfScript(sample, any) ?? languageOfWords(sample, any.commonWords);
}

/** Addresses are in no language, though their hosts are words of some (`itu`). */
const wordsOf = (text: string): readonly string[] =>
  blankAddresses(fold(text))
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

function languageOfScript(text: string, { scripts }: AnyLanguage): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const share = (of: RegExp): number => letters.filter((letter) => of.test(letter)).length / letters.length;
  return scripts.find(({ letters: own }) => letters.length > 0 && share(own) >= leastOfScript)?.language ?? null;
}

/** Related languages share their shortest words: a word counts the more, the fewer languages have it. */
function languageOfWords(text: string, known: CommonWords): string | null {
  const words = wordsOf(text);
  const owners = ownersOf(known);
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  for (const word of words) {
    const languages = owners.get(word) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  // `de la` stands in half a dozen languages, and in many that are not known here.
  if (!best || best[1] < leastScore) return null;
  const share = (hits.get(best[0]) ?? 0) / words.length;
  return share >= leastShare || (words.length < shortText && share >= leastOfShort) ? best[0] : null;
}

function ownersOf(known: CommonWords): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(known)) {
    for (const word of new Set(words)) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return owners;
}
