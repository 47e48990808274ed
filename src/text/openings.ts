/** What the matches of a part of an expression can begin with: so a rule that is tied to the beginning of a text is passed over soon. */
export interface Opening {
  /** All that it matches, where that is shorter than `longest`; what follows the part counts as well. ASCII in lower case, `beyond` for all other characters. */
  readonly whole: ReadonlySet<string>;
  /** Beginnings behind which anything may follow. */
  readonly cut: ReadonlySet<string>;
  /** It matches at the beginning of a text alone. */
  readonly anchored: boolean;
}

/** So many characters of a text are looked at. */
export const longest = 4;
/** With more beginnings than these each is made shorter. */
const mostBeginnings = 96;
/** Stands for every character that is not ASCII. */
export const beyond = '\u0080';

const nothing: ReadonlySet<string> = new Set();
const only = (text: string): ReadonlySet<string> => new Set([text]);

export const anyOpening: Opening = { whole: nothing, cut: only(''), anchored: false };
export const noOpening: Opening = { whole: only(''), cut: nothing, anchored: false };
export const beyondAscii: Opening = { whole: only(beyond), cut: nothing, anchored: false };

/** A text in lower case as the beginnings are written. */
const asBeginning = (text: string): string => text.replace(/[^\0-\x7f]/g, beyond);

function shortened(texts: ReadonlySet<string>, cut: ReadonlySet<string>, length: number): [Set<string>, Set<string>] {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const text of texts) (text.length < length ? whole : beginnings).add(text.slice(0, length));
  for (const text of cut) beginnings.add(text.slice(0, length));
  return [whole, beginnings];
}

function opening(texts: ReadonlySet<string>, beginnings: ReadonlySet<string>, anchored: boolean): Opening {
  let length = longest;
  let [whole, cut] = shortened(texts, beginnings, length);
  while (whole.size + cut.size > mostBeginnings) [whole, cut] = shortened(texts, beginnings, --length);
  return { whole, cut, anchored };
}

/** Of a few texts. */
export const openingOf = (texts: readonly string[]): Opening =>
  opening(new Set(texts.map((text) => asBeginning(text.toLowerCase()))), nothing, false);

/** Of what stands between the brackets of a class. */
export function openingIn(content: string): Opening {
  const characters = new Set<string>();
  const items = content.matchAll(/(\\u[0-9a-f]{4}|\\?[^])(?:-(\\u[0-9a-f]{4}|\\?[^]))?/giu);
  if (content.startsWith('^')) return anyOpening;
  for (const [, from = '', to = from] of items) {
    if (/^\\(?!u)[A-Za-z]/.test(from)) {
      if (from !== '\\d') return anyOpening;
      for (const digit of '0123456789') characters.add(digit);
      continue;
    }
    const [first, last] = [codeOf(from), codeOf(to)];
    for (let code = first; code <= Math.min(last, 127); code++) characters.add(String.fromCharCode(code).toLowerCase());
    if (last > 127) characters.add(beyond);
  }
  return opening(characters, nothing, false);
}

const codeOf = (written: string): number =>
  written.startsWith('\\u') ? Number.parseInt(written.slice(2), 16) : (written.at(-1) as string).charCodeAt(0);

const joined = (heads: ReadonlySet<string>, tails: ReadonlySet<string>): string[] =>
  [...heads].flatMap((head) => [...tails].map((tail) => (head + tail).slice(0, longest)));

const isOptional = ({ whole }: Opening): boolean => whole.has('');

const behind = (first: Opening, second: Opening): Opening =>
  opening(
    new Set(joined(first.whole, second.whole)),
    new Set([...first.cut, ...joined(first.whole, second.cut)]),
    first.anchored || (isOptional(first) && second.anchored),
  );

/** Of one part behind the other; those behind which nothing counts any more are not worked out. */
export function openingInTurn(parts: readonly (() => Opening)[]): Opening {
  let all = noOpening;
  for (const part of parts) {
    if (all.whole.size === 0) break;
    all = behind(all, part());
  }
  return all;
}

/** Of one or the other. */
export const eitherOpening = (branches: readonly Opening[]): Opening =>
  opening(
    new Set(branches.flatMap(({ whole }) => [...whole])),
    new Set(branches.flatMap(({ cut }) => [...cut])),
    branches.every(({ anchored }) => anchored),
  );

const optional = (part: Opening): Opening => eitherOpening([part, noOpening]);

/** Of one part several times. */
export function repeatedOpening(part: Opening, least: number, most: number): Opening {
  const copies = Math.min(most, longest);
  const parts = Array.from({ length: copies }, (_, at) => () => (at < least ? part : optional(part)));
  const turns = openingInTurn(parts);
  return least === 0 ? { ...turns, anchored: false } : turns;
}

/** What a text begins with where an expression matches in it. */
export interface Beginnings {
  /** Its first character is one of these. */
  readonly characters: string;
  /** And it begins with one of these, each on a line of its own. */
  readonly texts: string;
}

/** The beginnings one of which a text has where the part stands first in it; `null` where there may be none. */
export function beginningsOf({ whole, cut, anchored }: Opening): Beginnings | null {
  const all = [...whole, ...cut];
  if (!anchored || all.some((text) => text === '' || /[\t\n]/.test(text))) return null;
  const shortest = all.filter((text) => !all.some((other) => other.length < text.length && text.startsWith(other)));
  return {
    characters: [...new Set(all.map((text) => text.slice(0, 1)))].sort().join(''),
    texts: `\n${[...new Set(shortest)].sort().join('\n')}\n`,
  };
}

/** As much of a text in lower case as is looked at, as the beginnings are written. */
export const beginningOf = (lower: string): string => asBeginning(lower.slice(0, longest));

/** Whether what a text begins with is one of some beginnings. */
export function begins(beginning: string, { characters, texts }: Beginnings): boolean {
  if (!characters.includes(beginning[0] ?? beyond)) return false;
  for (let length = 1; length <= beginning.length; length++)
    if (texts.includes(`\n${beginning.slice(0, length)}\n`)) return true;
  return false;
}
