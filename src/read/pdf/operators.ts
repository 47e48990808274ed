/** What a content stream (ISO 32000-1 §7.8.2) asks for: counted before pdf.js runs it. */
import { bytesOfLatin1, latin1 } from '../../platform/bytes.js';

export interface Operators {
  /** Operators, and strings that they show. */
  readonly count: number;
  /** How often each form, pattern or state of graphics is called for, by its name among the resources. */
  readonly draws: ReadonlyMap<string, number>;
  /** The most graphics states that are open at once (`q`, `Q`: §8.4.2). */
  readonly states: number;
  /** Lines, and boxes as thin as one: what may rule or strike. */
  readonly lines: number;
}

const isSpace = (code: number): boolean => code <= 0x20;
const delimiters = new Uint8Array(256);
for (const delimiter of bytesOfLatin1('()<>[]{}/%')) delimiters[delimiter] = 1;
const isDelimiter = (code: number): boolean => delimiters[code] === 1;
const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x22;

const [openString, closeString, hexString, name, comment, backslash] = [0x28, 0x29, 0x3c, 0x2f, 0x25, 0x5c];

/** Operators behind whose name a stream may be that is run then (§8.10.1, §8.4.5, §8.7.3), by their bytes. */
const calling: ReadonlySet<number> = new Set(['Do', 'gs', 'scn', 'SCN'].map(codeOf));

/** More is too much for any page, and not counted. */
const enough = 2_000_000;

/** So many characters that are shown weigh as much as an operator. */
const charactersForOne = 8;

export function operatorsOf(content: Uint8Array): Operators {
  const draws = new Map<string, number>();
  let [count, open, states, lines] = [0, 0, 0, 0];
  let [width, height] = [0, 0];
  let lastName: readonly [start: number, end: number] = [0, 0];
  for (let at = 0; at < content.length && count < enough; ) {
    const code = content[at] as number;
    if (code === openString) {
      const end = endOfString(content, at);
      count += 1 + (end - at) / charactersForOne;
      at = end;
    } else if (code === comment) at = endOfLine(content, at);
    else if (code === name) {
      const end = endOfWord(content, at + 1);
      lastName = [at + 1, end];
      at = end;
    } else if (isLetter(code)) {
      const end = endOfWord(content, at + 1);
      count++;
      if (end === at + 1 && code === 0x71) states = Math.max(states, ++open);
      else if (end === at + 1 && code === 0x51) open = Math.max(open - 1, 0);
      else if (end === at + 1 && code === 0x6c) lines++;
      else if (end === at + 2 && code === 0x72 && content[at + 1] === 0x65) {
        if (isThin(numberAt(content, width), numberAt(content, height))) lines++;
      } else if (end <= at + 3 && calling.has(packedCode(content, at, end))) {
        const called = nameAt(content, lastName);
        draws.set(called, (draws.get(called) ?? 0) + 1);
      } else if (end === at + 2 && code === 0x49 && content[at + 1] === 0x44) {
        at = endOfPicture(content, end);
        continue;
      }
      at = end;
    } else if (isSpace(code) || isDelimiter(code)) {
      if (code === hexString) count++;
      at++;
    } else {
      [width, height] = [height, at];
      at = endOfWord(content, at + 1);
    }
  }
  return { count: Math.ceil(count), draws, states, lines };
}

/** Numbers are short. */
const numberAt = (content: Uint8Array, at: number): number => Number.parseFloat(latin1(content, at, at + 20));

const thin = 0.25;

const isThin = (width: number, height: number): boolean =>
  Math.min(Math.abs(width), Math.abs(height)) < thin * Math.max(Math.abs(width), Math.abs(height));

function endOfWord(content: Uint8Array, from: number): number {
  let at = from;
  for (; at < content.length; at++) {
    const code = content[at] as number;
    if (isSpace(code) || isDelimiter(code)) break;
  }
  return at;
}

function endOfLine(content: Uint8Array, from: number): number {
  let at = from;
  while (at < content.length && content[at] !== 0x0a && content[at] !== 0x0d) at++;
  return at;
}

/** Brackets in a string come in pairs, or behind a backslash (§7.3.4.2). */
function endOfString(content: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at++) {
    const code = content[at];
    if (code === backslash) at++;
    else if (code === openString) depth++;
    else if (code === closeString && --depth === 0) return at + 1;
  }
  return content.length;
}

/** The bytes of a picture amid the operators (`BI`, `ID`, `EI`: §8.9.7) are none. */
function endOfPicture(content: Uint8Array, from: number): number {
  for (let at = content.indexOf(0x45, from); at >= 0; at = content.indexOf(0x45, at + 1)) {
    const isAlone = isSpace(content[at - 1] ?? 0) && isSpace(content[at + 2] ?? 0);
    if (content[at + 1] === 0x49 && isAlone) return at + 2;
  }
  return content.length;
}

/** Names are short. */
const nameAt = (content: Uint8Array, [start, end]: readonly [start: number, end: number]): string =>
  plainName(latin1(content, start, Math.min(end, start + 130)));

/** `#41` in a name is a character (§7.3.5). */
export const plainName = (written: string): string =>
  written.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

function packedCode(content: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) code = code * 256 + (content[at] as number);
  return code;
}

function codeOf(operator: string): number {
  return packedCode(bytesOfLatin1(operator), 0, operator.length);
}
