/** Small entries of a PDF that ask for endless lists: pdf.js writes out each number between two ends. */
import { indexOfAscii, latin1 } from '../../platform/bytes.js';

/** All codes of a font are 65,536; a map may name some twice. */
const mostCodes = 500_000;
/** Samples of a function of colours. */
const mostSamples = 5_000_000;

/** Whether a dictionary asks for more than any font or function has. */
export function isExcessive(dictionary: string): boolean {
  if (!/\/(?:W2?|Size)\s{0,20}\[/.test(dictionary)) return false;
  return (
    widthsIn(dictionary, /\/W(?![A-Za-z0-9])\s{0,20}\[/g, groups.W) > mostCodes ||
    widthsIn(dictionary, /\/W2(?![A-Za-z0-9])\s{0,20}\[/g, groups.W2) > mostCodes ||
    samplesIn(dictionary) > mostSamples
  );
}

/** Whether the widths of a font that stand in an array by themselves ask for that. */
export const areExcessiveWidths = (array: string, key: 'W' | 'W2'): boolean => codesIn(array, groups[key]) > mostCodes;

/** Numbers that a range of widths takes, and one of widths of upright lines. */
const groups = { W: 3, W2: 5 };

function widthsIn(dictionary: string, key: RegExp, group: number): number {
  let codes = 0;
  for (const { index, 0: found } of dictionary.matchAll(key)) {
    codes += codesIn(dictionary.slice(index + found.length - 1), group);
  }
  return codes;
}

/** Codes of an array of widths (ISO 32000-1 §9.7.4.3): `first [each …]`, or `first last` and what all of them have. */
function codesIn(array: string, group: number): number {
  let depth = 0;
  let codes = 0;
  let numbers: number[] = [];
  for (const [token] of array.matchAll(/[[\]>]|-?\d+/g)) {
    if (token === '>' || depth > 2) break;
    if (token === '[') depth++;
    else if (token === ']') {
      if (--depth <= 0) break;
      numbers = [];
    } else if (depth === 1) {
      numbers.push(Number(token));
      if (numbers.length < group) continue;
      codes += Math.max((numbers[1] ?? 0) - (numbers[0] ?? 0), 0);
      numbers = [];
    }
  }
  return codes;
}

/** Samples of the functions that are tables (§7.10.2), in as many dimensions as they have inputs. */
function samplesIn(dictionary: string): number {
  let samples = 0;
  for (const [, sizes = ''] of dictionary.matchAll(/\/Size\s{0,20}\[([\d\s]*)\]/g)) {
    samples += sizes.split(/\s+/).reduce((product, size) => product * (size === '' ? 1 : Number(size)), 1);
  }
  return samples;
}

/** Whether a map of characters (§9.7.5, §9.10.3) has ranges of more codes than there are. */
export function hasExcessiveRanges(content: Uint8Array): boolean {
  if (indexOfAscii(content, 'range') < 0) return false;
  let codes = 0;
  for (const part of latin1(content).split('begin')) {
    if (!/^(?:bf|cid|notdef)range/.test(part)) continue;
    codes += rangesIn(part);
    if (codes > mostCodes) return true;
  }
  return false;
}

/** Two ends and where they lead, which may be an array. */
function rangesIn(part: string): number {
  let [codes, depth] = [0, 0];
  let ends: number[] = [];
  for (const [token] of part.matchAll(/<[0-9A-Fa-f\s]*>|[[\]]|\b\d+\b/g)) {
    if (token === '[') depth++;
    else if (token === ']') depth = Math.max(depth - 1, 0);
    if (depth > 0 || token === '[') continue;
    ends.push(token.startsWith('<') ? Number.parseInt(token.slice(1).replace(/\s/g, ''), 16) : 0);
    if (ends.length < 3) continue;
    codes += Math.max((ends[1] ?? 0) - (ends[0] ?? 0), 0) || 0;
    ends = [];
  }
  return codes;
}
