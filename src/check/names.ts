import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { nameSource } from '../text/name.js';
import { firstMatch, matchesOf } from '../text/pattern.js';
import { textBlocks } from './places.js';
import type { Letter } from './rule.js';

/** A person named with a form of address (`Mme A. Diop`), or the signatory. */
export interface PrintedName {
  /** As printed, cleaned. */
  readonly name: string;
  readonly gender: 'masculine' | 'feminine' | null;
  readonly span: Span;
  /** The block's folded text, and where in it the name ends and the form of address begins. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const name = new RegExp(`^(?:${nameSource}|${/\p{Lu}[\p{L}'’-]{2,}/u.source})`, 'u');

export function genderOf(honorific: string, { words }: Letter): PrintedName['gender'] {
  const text = `${honorific.trim()} `;
  if (firstMatch(words.feminineHonorific, text)) return 'feminine';
  return firstMatch(words.masculineHonorific, text) ? 'masculine' : null;
}

/** Every name behind a form of address, in reading order. */
export function printedNames(letter: Letter): PrintedName[] {
  const { people } = letter.pack;
  return textBlocks(letter).flatMap((block) =>
    [...matchesOf(people.honorific, block.text)].flatMap((match): PrintedName[] => {
      const from = match.index;
      const start = from + match[0].length;
      const printed =
        letter.document.text.slice(block.span.start + start, block.span.start + start + 90).split(/[\n\t]/)[0] ?? '';
      const found = name.exec(printed)?.[0];
      if (found === undefined) return [];
      const kept = withoutOffice(found, people.notNames);
      if (kept === '') return [];
      const to = start + kept.length;
      const span = { start: block.span.start + start, end: block.span.start + to };
      return [{ name: clean(kept), gender: genderOf(match[0], letter), span, text: block.text, from, to }];
    }),
  );
}

/** `Diop Présidente`: a name ends where an office begins. */
function withoutOffice(found: string, notNames: ReadonlySet<string>): string {
  const words = found.split(/(?<= )/);
  const plain = (word: string): string =>
    word.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.,]$/, '');
  const office = words.findIndex((word) => notNames.has(plain(word)));
  // A word with a full stop ends the sentence; initials (`Ch.`) do not.
  const last = words.findIndex((word) => /\p{L}{3,}\.\s*$/u.test(word));
  const end = Math.min(office < 0 ? words.length : office, last < 0 ? words.length : last + 1);
  return words
    .slice(0, end)
    .join('')
    .trimEnd()
    .replace(/(?<=\p{L}{3})\.$/u, '');
}
