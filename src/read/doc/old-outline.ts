/**
 * Numbers of headings in Word 6 and 95: a form for each of nine levels. Styles have theirs themselves (ANLD); for paragraphs that were
 * numbered as headings a section has all of them (OLST).
 */
import { numberFormat } from '../printing/number-codes.js';
import { type Level, plainLevel } from '../printing/lists.js';
import type { Bytes } from './bytes.js';

export const outlineLevels = 9;

/** How the number of a level is written. */
export interface LevelForm {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** The numbers of the levels above stand before its own. */
  readonly withLevelsAbove: boolean;
  readonly start: number;
}

export interface Outline {
  readonly levels: readonly (LevelForm | undefined)[];
  /** Its section counts from the beginning. */
  readonly startsAnew: boolean;
}

/** The part of a form that is the same in both (ANLV), in bytes. */
const formSize = 16;
const restartAt = outlineLevels * formSize;
const textAt = restartAt + 4;
const withAbove = 4;

export function formOf(form: Bytes, text: Bytes, textStart: number): LevelForm | undefined {
  const [before, after] = [form.u8(1), form.u8(2)];
  const start = form.u16(10);
  // A level that nobody has set.
  if (form.u8(0) + before + after + start === 0) return undefined;
  return {
    format: numberFormat(form.u8(0)),
    before: text.latin1(textStart, before),
    after: text.latin1(textStart + before, after),
    withLevelsAbove: (form.u8(3) & withAbove) !== 0,
    start,
  };
}

/** The texts of all levels stand behind the last, one after the other. */
export function outlineOf(bytes: Bytes): Outline {
  let text = textAt;
  const levels = Array.from({ length: outlineLevels }, (_, level) => {
    const form = bytes.slice(level * formSize, formSize);
    const start = text;
    text += form.u8(1) + form.u8(2);
    return formOf(form, bytes, start);
  });
  return { levels, startsAnew: bytes.u8(restartAt) !== 0 };
}

/** Levels of a list: of `1.` and below it `1.` with the levels above, `%1.` and `%1.%2.`. */
export function levelsOf(forms: readonly (LevelForm | undefined)[]): (Level | undefined)[] {
  let above = '';
  return forms.map((form, index) => {
    if (!form) return undefined;
    const { before, after, format, start } = form;
    const own = `${before}%${index + 1}${after}`;
    const text = form.withLevelsAbove ? joined(above, own) : own;
    above = text;
    return { ...plainLevel, start, format, text };
  });
}

/** The numbers above without the words about them (`Article `), and never without a mark between two numbers. */
function joined(above: string, own: string): string {
  const numbers = above.replace(/\p{L}+/gu, '').replace(/\s+/g, '');
  return `${numbers}${/%\d$/.test(numbers) && own.startsWith('%') ? '.' : ''}${own}`;
}
