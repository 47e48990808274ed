/**
 * Automatic numbers of Word 6 and 95 (ANLD): no lists, but a form at each paragraph. Paragraphs count on from the one before;
 * one without a number ends the row.
 */
import { type Level, plainLevel } from '../printing/lists.js';
import type { Numbering } from '../printing/numbering.js';
import type { Bytes } from './bytes.js';
import { symbolCharset } from '../printing/code-pages.js';
import type { Fonts } from './fonts.js';
import { numberFormat } from '../printing/number-codes.js';
import type { OldNumber } from './paragraph.js';

/** Levels of headings, of which the forms stand elsewhere. */
const lastHeadingLevel = 9;
/** It has no number, and the row goes on behind it. */
const pause = 12;

export class OldNumbers {
  /** Headings with numbers whose form is not read. */
  lost = 0;
  private rows = 0;
  private counting = false;

  constructor(
    private readonly numbering: Numbering,
    private readonly fonts: Fonts,
  ) {}

  /** The list that stands for the paragraph's number, if it has one. */
  listOf({ level = 0, form }: OldNumber): string | undefined {
    if (level === pause) return undefined;
    if (level === 0 || !form) {
      this.counting = false;
      return undefined;
    }
    if (level <= lastHeadingLevel) {
      this.lost++;
      return undefined;
    }
    if (!this.counting) this.rows++;
    this.counting = true;
    const id = `row ${this.rows} ${this.numbering.concretes.size}`;
    const abstract = `row ${this.rows}`;
    const levels = new Map([[0, levelOf(form, this.fonts)]]);
    this.numbering.abstracts.set(abstract, { levels: Array.from({ length: 9 }, () => undefined) });
    this.numbering.concretes.set(id, { abstract, starts: new Map(), levels });
    return id;
  }
}

function levelOf(form: Bytes, fonts: Fonts): Level {
  const [before, after] = [form.u8(1), form.u8(2)];
  const [head, tail] = [form.latin1(20, before), form.latin1(20 + before, after)];
  // A bullet is one sign and no number.
  const isBullet = (head + tail).trim().length === 1 && !/[().[\]]/.test(head + tail);
  const isSign = fonts.charsets[form.u16(6)] === symbolCharset;
  const sign = isSign ? String.fromCharCode(0xf0_00 + (head + tail).trim().charCodeAt(0)) : (head + tail).trim();
  return {
    ...plainLevel,
    start: form.u16(10),
    format: isBullet ? 'bullet' : numberFormat(form.u8(0)),
    text: isBullet ? sign : `${head}%1${tail}`,
  };
}
