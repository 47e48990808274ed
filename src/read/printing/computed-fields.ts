/** Fields that Word works out while it prints, and of which files mostly store no result (ECMA-376-1 §17.16.5). */
import { fromWindows1252 } from '../windows-1252.js';
import { formatNumber } from './number-formats.js';
import type { NumberSpeech } from './number-words.js';
import { symbol } from './symbols.js';

/** Where a field stands, as far as its text depends on it. */
export interface FieldPlace {
  /** The heading level of its paragraph, from 1. */
  readonly level: number | undefined;
  readonly font: string | undefined;
}

/** Formats of the levels of a list, as Word has them built in. */
type LevelForms = readonly (readonly [format: string, before: string, after: string])[];

const outlineForms: LevelForms = [
  ['upperRoman', '', '.'],
  ['upperLetter', '', '.'],
  ['decimal', '', '.'],
  ['lowerLetter', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
];
const defaultForms: LevelForms = [
  ['decimal', '', ')'],
  ['lowerLetter', '', ')'],
  ['lowerRoman', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['decimal', '', '.'],
  ['lowerLetter', '', '.'],
  ['lowerRoman', '', '.'],
];

/** The general formats of a number (`\* roman`), by the name in the field and its case. */
const numberSwitches: Readonly<Record<string, string>> = {
  roman: 'lowerRoman',
  ROMAN: 'upperRoman',
  Roman: 'upperRoman',
  alphabetic: 'lowerLetter',
  ALPHABETIC: 'upperLetter',
  Alphabetic: 'upperLetter',
  Ordinal: 'ordinal',
  ordinal: 'ordinal',
  OrdText: 'ordinalText',
  CardText: 'cardinalText',
};

/** Counts what fields number, from the first of a story to the last. */
export class ComputedFields {
  /** By series: what each level has counted. */
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly speech: NumberSpeech) {}

  /** What a field without a stored result prints; nothing where that cannot be known. */
  text(code: string, place: FieldPlace): string {
    const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\s*([^]*)$/.exec(code) ?? [];
    switch (name.toUpperCase()) {
      case 'SYMBOL':
        return symbolOf(rest, place.font);
      case 'QUOTE':
        return /^"([^"]*)"/.exec(rest)?.[1] ?? '';
      case 'GOTOBUTTON':
        return /^(?:"[^"]*"|\S+)\s+([^]*?)\s*$/.exec(rest)?.[1] ?? '';
      case 'AUTONUM':
        return this.formatted(this.next('autonum', place.level ?? 1).at(-1) ?? 1, rest) + separatorOf(rest);
      case 'AUTONUMLGL':
        return this.next('autonumlgl', place.level ?? 1).join('.') + (/\\e/i.test(rest) ? '' : separatorOf(rest));
      case 'AUTONUMOUT':
        return this.inForm('autonumout', place.level ?? 1, outlineForms);
      case 'LISTNUM':
        return this.listNumber(rest);
      case 'SEQ':
        return this.sequence(rest);
      default:
        return '';
    }
  }

  /** The numbers of all levels down to this one, this one counted. */
  private next(series: string, level: number): number[] {
    const counts = this.counts.get(series) ?? [];
    this.counts.set(series, counts);
    counts.length = Math.min(counts.length, level);
    for (let above = 0; above < level - 1; above++) counts[above] ??= 1;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return counts;
  }

  private inForm(series: string, level: number, forms: LevelForms): string {
    const number = this.next(series, level).at(-1) ?? 1;
    const [format, before, after] = forms[Math.min(level, forms.length) - 1] as LevelForms[number];
    return before + formatNumber(number, format, this.speech) + after;
  }

  private formatted(number: number, switches: string): string {
    const format = /\\\*\s*([A-Za-z]+)/.exec(switches)?.[1] ?? '';
    return formatNumber(number, numberSwitches[format] ?? 'decimal', this.speech);
  }

  /** `LISTNUM NumberDefault \l 2 \s 3` */
  private listNumber(code: string): string {
    const name = /^"?([A-Za-z]\w*)/.exec(code)?.[1]?.toLowerCase() ?? 'numberdefault';
    const level = Math.min(Math.max(Number(/\\l\s*"?(\d)/i.exec(code)?.[1] ?? 1), 1), 9);
    const start = /\\s\s*"?(\d{1,5})/i.exec(code)?.[1];
    if (start !== undefined) this.startAt(`listnum ${name}`, level, Number(start));
    if (name === 'legaldefault') return `${this.next(`listnum ${name}`, level).join('.')}.`;
    return this.inForm(`listnum ${name}`, level, name === 'outlinedefault' ? outlineForms : defaultForms);
  }

  /** `SEQ Tableau \* ARABIC`; `\c` repeats, `\r 3` begins anew, `\h` prints nothing. */
  private sequence(code: string): string {
    const series = `seq ${/^"?([^\s"\\]+)/.exec(code)?.[1]?.toLowerCase() ?? ''}`;
    const restart = /\\r\s*"?(\d{1,5})/i.exec(code)?.[1];
    if (restart !== undefined) this.startAt(series, 1, Number(restart));
    const number = /\\c(?![a-z])/i.test(code) ? (this.counts.get(series)?.[0] ?? 0) : this.next(series, 1)[0];
    return /\\h(?![a-z])/i.test(code) ? '' : this.formatted(number ?? 1, code);
  }

  private startAt(series: string, level: number, start: number): void {
    const counts = this.counts.get(series) ?? [];
    this.counts.set(series, counts);
    counts.length = Math.min(counts.length, level);
    counts[level - 1] = start - 1;
  }
}

/** `\s )`: what stands behind the number in place of a full stop. */
const separatorOf = (switches: string): string => /\\s\s*"?([^\s"\\])/.exec(switches)?.[1] ?? '.';

/** `SYMBOL 252 \f Wingdings`, `SYMBOL 0x2014 \u`; without a switch the code is one of Windows' Latin characters. */
function symbolOf(code: string, runFont: string | undefined): string {
  const [, hexadecimal, decimal] = /^"?(?:0x([0-9a-f]{1,6})|(\d{1,7}))/i.exec(code) ?? [];
  const value = hexadecimal === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hexadecimal, 16);
  if (!Number.isInteger(value) || value <= 0 || value > 0x10_ff_ff) return '';
  if (/\\u(?![a-z])/i.test(code)) return String.fromCodePoint(value >= 0xd8_00 && value <= 0xdf_ff ? 0xff_fd : value);
  const [, quoted, bare] = /\\f\s*(?:"([^"]*)"|([^\s"\\]+))/i.exec(code) ?? [];
  const font = quoted ?? bare ?? runFont;
  if (font !== undefined && /^(?:symbol|wingdings|webdings|.*dingbats)/i.test(font)) return symbol(font, value);
  return value < 0x100 ? fromWindows1252(value) : '';
}
