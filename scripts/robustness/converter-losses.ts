import { bare } from './facts.js';

/**
 * What of a letter a converter still prints. A fact may only be asked of the reader where its words stand in what the reader gets:
 * pandoc leaves out the headers and footers of pages, and prints the numbers that Word gives by itself (`1.1`, `a)`) as those of a
 * list (`1.`) or not at all, as antiword and catdoc do. Both are looked up in the converted text, fact by fact; a fact whose words
 * stand there counts against the reader, however they are strewn (columns set side by side, lines that break amid an address).
 */
export interface Print {
  /** Whether all words of one of the places stand in the converted text. */
  holds(places: readonly string[]): boolean;
  /** Whether an address stands in the converted text with all its marks, perhaps over two lines: pdftotext takes away a hyphen at a line's end. */
  holdsAddress(address: string): boolean;
  /** The label that stands before these words there, or a bullet; `null` where the words stand nowhere in one piece. */
  labelBefore(words: string, label: string): string | null;
}

/** So many letters find the beginning of a paragraph. */
const beginning = 40;
/** Fewer may stand anywhere. */
const shortest = 4;

/** Of so many words one may stand otherwise: a note's mark is glued to it, a mark parts it. */
const wordsPerChange = 8;
const scheme = /^(?:https?:\/\/|mailto:)/;

const tokensOf = (text: string): string[] =>
  text
    .split(/[\s()[\]<>|"*;,]+/u)
    .map((token) => bare(token.replace(scheme, '')))
    .filter((token) => token !== '');

/** Words broken at the end of a line (`Recomman-`, `dation`), and addresses, stand there in two pieces. */
function allTokens(text: string): ReadonlySet<string> {
  const tokens = new Set(tokensOf(text));
  const lines = text.split('\n').map(tokensOf);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]?.[0];
    if (line.length > 0 && next !== undefined) tokens.add(`${line.at(-1)}${next}`);
  }
  return tokens;
}

/** The letters and figures of a text in one run, and where each stands. */
function bareRun(text: string): { readonly run: string; readonly at: readonly number[] } {
  let run = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const letters = bare(text[index]);
    run += letters;
    for (let count = 0; count < letters.length; count++) at.push(index);
  }
  return { run, at };
}

/** The number or letter at the end of what stands before a paragraph on its line, or alone on the line above. */
const label = /(?:^|[\s>|*#-])\(?(\d{1,3}(?:\.\d{1,3}){0,4}(?:bis|ter)?|[a-z]{1,2}|[ivxlc]{1,7})[.)]{0,2}[\s*_]*$/iu;
/** Marks of lists and headings, a label: more before a paragraph is the middle of another. */
const longestLead = 12;

/** Whatever a converter prints for a bullet or a dash. */
const mark = /^[\s>]*(?:[-*+\u2022\u25e6\u25aa\u25cf\u00b7\u2012-\u2015\uf0b7]|--)\s*$/u;
export const bullet = '\u2022';

/** The label before `start`; `null` where that is no beginning of a paragraph. */
function labelAt(text: string, start: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (line.trim().length > longestLead) return null;
  if (/[\p{L}\d]/u.test(line)) return bare(label.exec(line)?.[1]);
  if (mark.test(line)) return bullet;
  const above = /\S/.test(line) ? '' : (text.slice(0, start).trimEnd().split('\n').at(-1) ?? '');
  if (above.trim().length > longestLead || /\p{L}{2}/u.test(above)) return '';
  return mark.test(above) ? bullet : bare(label.exec(above)?.[1]);
}

/** What catdoc prints amid the words of a link. */
const linkCode = /\bHYPERLINK\s+"[^"]*"\s?/g;

export function printOf(converted: string): Print {
  const text = converted.normalize('NFC').replace(linkCode, '');
  const tokens = allTokens(text);
  const { run, at } = bareRun(text);
  const stands = (place: string): boolean => {
    const words = tokensOf(place);
    return words.filter((word) => !tokens.has(word)).length <= Math.floor(words.length / wordsPerChange);
  };
  const packed = text.replace(/\s/gu, '').toLowerCase();
  return {
    holdsAddress: (address) => stands(address) && packed.includes(address.toLowerCase()),
    holds: (places) => places.length === 0 || places.some(stands),
    labelBefore(words, own) {
      const head = words.slice(0, beginning);
      if (head.length < shortest) return null;
      let first: string | null = null;
      for (let found = run.indexOf(head); found >= 0; found = run.indexOf(head, found + 1)) {
        const end = at[found + head.length - 1] as number;
        if (words.length < beginning && /^[^\n]*[\p{L}\d]/u.test(text.slice(end + 1, end + 1 + beginning))) continue;
        const printed = labelAt(text, at[found] as number);
        if (printed === own) return own;
        first ??= printed;
      }
      return first;
    },
  };
}
