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
import { formOf, type LevelForm, levelsOf, type Outline, outlineLevels } from './old-outline.js';
import type { OldNumber } from './paragraph.js';

/** It has no number, and the row goes on behind it. */
const pause = 12;

/** Where a paragraph's number comes from, beside what it says itself. */
export interface OldContext {
  /** Its level is that of its style. */
  readonly isOfStyle: boolean;
  /** The forms that its section has for headings. */
  readonly outline: Outline | undefined;
}

export interface Place {
  readonly list: string;
  readonly level: number;
}

export class OldNumbers {
  /** Headings with numbers whose form the file has not. */
  lost = 0;
  private readonly styleForms: readonly (LevelForm | undefined)[];
  private readonly outlines: (Outline | undefined)[] = [];
  private rows = 0;
  private counting = false;

  constructor(
    private readonly numbering: Numbering,
    private readonly fonts: Fonts,
    /** What styles say of their numbers. */
    ofStyles: Iterable<OldNumber>,
  ) {
    this.styleForms = formsOf(ofStyles);
  }

  /** The list that stands for the paragraph's number, if it has one, and its level there. */
  placeOf({ level = 0, form }: OldNumber, context: OldContext): Place | undefined {
    if (level === pause) return undefined;
    if (level > 0 && level <= outlineLevels) return this.headingOf(level - 1, context);
    if (level === 0 || !form) {
      this.counting = false;
      return undefined;
    }
    if (!this.counting) this.rows++;
    this.counting = true;
    const id = `row ${this.rows} ${this.numbering.concretes.size}`;
    const abstract = `row ${this.rows}`;
    const levels = new Map([[0, levelOf(form, this.fonts)]]);
    this.numbering.abstracts.set(abstract, { levels: Array.from({ length: 9 }, () => undefined) });
    this.numbering.concretes.set(id, { abstract, starts: new Map(), levels });
    return { list: id, level: 0 };
  }

  /** Headings count through the text, whatever stands between them. */
  private headingOf(level: number, { isOfStyle, outline }: OldContext): Place | undefined {
    const styles = this.styleForms;
    const own = outline?.levels ?? [];
    const forms = Array.from({ length: outlineLevels }, (_, index) =>
      isOfStyle ? (styles[index] ?? own[index]) : (own[index] ?? styles[index]),
    );
    if (!forms[level]) {
      this.lost++;
      return undefined;
    }
    const section = this.numberOf(outline);
    const list = `headings ${isOfStyle ? 'of styles ' : ''}${section}`;
    const abstract = outline?.startsAnew === true ? `headings ${section}` : 'headings';
    if (!this.numbering.concretes.has(list)) {
      const levels = new Map(levelsOf(forms).flatMap((each, index) => (each ? [[index, each] as const] : [])));
      this.numbering.abstracts.set(abstract, { levels: Array.from({ length: outlineLevels }, () => undefined) });
      this.numbering.concretes.set(list, { abstract, starts: new Map(), levels });
    }
    return { list, level };
  }

  private numberOf(outline: Outline | undefined): number {
    const known = this.outlines.indexOf(outline);
    return known < 0 ? this.outlines.push(outline) - 1 : known;
  }
}

/** The forms of levels, of the first style of each. */
function formsOf(styles: Iterable<OldNumber>): (LevelForm | undefined)[] {
  const forms: (LevelForm | undefined)[] = [];
  for (const { level = 0, form } of styles) {
    if (level > 0 && level <= outlineLevels && form) forms[level - 1] ??= formOf(form, form, textStart);
  }
  return forms;
}

/** Where the texts of a form of its own stand (ANLD). */
const textStart = 20;

function levelOf(form: Bytes, fonts: Fonts): Level {
  const [before, after] = [form.u8(1), form.u8(2)];
  const [head, tail] = [form.latin1(textStart, before), form.latin1(textStart + before, after)];
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
