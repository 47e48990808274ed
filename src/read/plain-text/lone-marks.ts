import { letterOrdinal, smallLabelLetters, withPlainMarks } from '../../text/alphabets.js';
import { romanValue } from '../../text/label.js';
import { head } from './line-shapes.js';
import type { Line } from './plain-lines.js';

/** A number, a letter or a bullet, and nothing else. */
const mark = new RegExp(
  `^(?:[\\u2012-\\u2015\\u2022\\u25aa\\u25cf\\uf0a7\\uf0b7-]|(\\d{1,3})[.)]?|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\.?|[${smallLabelLetters}]{1,2}\\)|[ivx]{1,5}\\)|[IVX]{1,5}\\.)$`,
  'u',
);
/** `I`, `IV`: without a stop they must count on. */
const roman = /^[IVX]{1,5}$/;
/** `9Se propone …`: a number that the same program glued to its paragraph counts as well. */
const gluedNumber = /^(\d{1,3})(?=\p{Lu}\p{Ll})/u;
/** So many show that a program has put the marks of paragraphs on lines of their own. */
const fewest = 3;

const mostItemLines = 4;
const dash = /[\u2012-\u2015\u2022\u25aa\u25cf\uf0a7\uf0b7-]/;

interface LoneMarks {
  /** What stands on the line below goes on with each. */
  readonly marks: ReadonlySet<Line>;
  /** Lines that go on with the one above. */
  readonly goesOn: readonly Line[];
}

/** Which lines are such marks, and count on where they count; what counts the pages is none. */
export function countingMarks(text: string, lines: readonly Line[]): boolean[] {
  const last = new Map<string, number>();
  let page = 1;
  return lines.map((line) => {
    if (line.page) page++;
    if (line.start === line.end || line.end - line.start > 12) return false;
    const words = withPlainMarks(text.slice(line.start, line.end));
    if (!mark.test(words)) return false;
    const [sign = ''] = /^[\p{L}\d]+(?=[.)]?$)/u.exec(words) ?? [];
    const isNumber = /^\d+$/.test(sign);
    const ordinal = isNumber ? Number(sign) : /^\p{Ll}$/u.test(sign) ? letterOrdinal(sign) : 0;
    if (ordinal === 0) return true;
    const shape = words.replace(sign, isNumber ? '1' : 'a');
    const isNext = ordinal === 1 || sign === 'i' || ordinal === (last.get(shape) ?? 0) + 1;
    if (!isNext || (isNumber && line.page && ordinal === page)) return false;
    last.set(shape, ordinal);
    return true;
  });
}

/**
 * Lines that hold the mark of the paragraph on the next line: so some programs take text from a PDF. Whole numbers must count on, as
 * figures of a table do not.
 */
export function loneMarks(text: string, lines: readonly Line[]): LoneMarks {
  const marks = new Set<Line>();
  let last = 0;
  let lastRoman = 0;
  let page = 1;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.page) page++;
    const glued = Number(gluedNumber.exec(text.slice(line.start, line.start + 6))?.[1]);
    if (glued === 1 || glued === last + 1) last = glued;
    if (line.end - line.start > 12 || line.start === line.end || !next || next.gap > 1) continue;
    const words = text.slice(line.start, line.end);
    if (roman.test(words) && next.gap === 0 && isNextRoman(words, lastRoman) && beginsWord.test(head(text, next))) {
      lastRoman = romanValue(words);
      marks.add(line);
      continue;
    }
    const found = mark.exec(withPlainMarks(text.slice(line.start, line.end)));
    if (!found || !/[\p{L}"\u00ab\u201c(]/u.test(text[next.start] ?? '')) continue;
    if (mark.test(withPlainMarks(text.slice(next.start, Math.min(next.end, next.start + 13))))) continue;
    const number = found[1] === undefined ? null : Number(found[1]);
    // a blank line may part it from its paragraph, not a dash; a figure at the head of a page may be that of the page
    if (next.gap > 0 && (dash.test(found[0]) || (line.page && number === page) || next.page)) continue;
    if (number !== null && number !== 1 && number !== last + 1) continue;
    if (number !== null) last = number;
    marks.add(line);
  }
  if (marks.size < fewest) return { marks: new Set(), goesOn: [] };
  return { marks, goesOn: itemLines(text, lines, marks) };
}

const isNextRoman = (words: string, last: number): boolean =>
  romanValue(words) > 0 && (romanValue(words) === 1 || romanValue(words) === last + 1);

const beginsWord = /^\p{Lu}\p{Ll}{2}/u;

/** What stands between two dashes is one item: its lines are too short to tell. */
function itemLines(text: string, lines: readonly Line[], marks: ReadonlySet<Line>): Line[] {
  const goesOn: Line[] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.gap > 0 || (open?.length ?? 0) > mostItemLines) open = null;
    if (!marks.has(line)) open?.push(line);
    else {
      const isDash = dash.test(text[line.start] as string);
      if (open && isDash) goesOn.push(...open.slice(1));
      open = isDash ? [] : null;
    }
  }
  return goesOn;
}
