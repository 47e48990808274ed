/** List styles (ODF 1.3 part 3, §16.30–16.35) → levels as all word processors number them. */
import { integer } from '../xml/values.js';
import { type Level, plainLevel } from '../printing/lists.js';
import type { Attributes } from '../xml/attributes.js';

/** Levels that are told apart; a tenth counts as the ninth. */
export const levelCount = 9;

interface WrittenLevel {
  readonly format: string;
  readonly custom: string | undefined;
  readonly prefix: string;
  readonly suffix: string;
  /** So many levels are shown, this one the last. */
  readonly shown: number;
  /** `%1%.%2%.`: LibreOffice's, which says all that prefix, suffix and shown levels say. */
  readonly pattern: string | undefined;
  readonly start: number;
  readonly bullet: string | undefined;
  followedBy: Level['suffix'];
  left: number | undefined;
}

export interface ListStyle {
  /** Headings of a level that is not told have no number; items of a list that of the next level above. */
  readonly isOutline: boolean;
  readonly written: (WrittenLevel | undefined)[];
  levels: readonly (Level | undefined)[] | undefined;
}

export const newListStyle = (isOutline = false): ListStyle => ({ isOutline, written: [], levels: undefined });

/** The levels of a style; worked out once all of them are known, as one may show the numbers of those above it. */
export function levelsOf(style: ListStyle): readonly (Level | undefined)[] {
  if (style.levels) return style.levels;
  const { written, isOutline } = style;
  const whole: (WrittenLevel | undefined)[] = [];
  for (let index = 0; index < levelCount; index++) whole.push(written[index] ?? (isOutline ? undefined : whole.at(-1)));
  style.levels = whole.map((_, index) => levelAt(whole, index));
  return style.levels;
}

export const plainBullets: readonly Level[] = Array.from({ length: levelCount }, () => ({
  ...plainLevel,
  format: 'bullet',
  text: '•',
}));

function levelAt(written: ListStyle['written'], index: number): Level | undefined {
  const level = written[index];
  if (!level) return undefined;
  return {
    ...plainLevel,
    start: level.start,
    format: level.bullet === undefined ? level.format : 'bullet',
    custom: level.custom,
    text: level.bullet ?? textOf(written, level, index),
    suffix: level.followedBy,
    left: level.left,
  };
}

/** The text of a level as Word writes it: `%1.%2)`. */
function textOf(written: ListStyle['written'], level: WrittenLevel, index: number): string {
  const isNumbered = (at: number): boolean => (written[at]?.format ?? 'none') !== 'none';
  if (level.pattern !== undefined) {
    // With a level that has no number goes what stands behind it.
    return level.pattern.replace(/%(\d{1,2})%([^%]*)/g, (_, number: string, rest: string) => {
      const at = Math.min(Number(number), levelCount) - 1;
      return at === index || isNumbered(at) ? `${isNumbered(at) ? `%${at + 1}` : ''}${rest}` : '';
    });
  }
  const numbers: string[] = [];
  for (let at = Math.max(index - level.shown + 1, 0); at <= index; at++) if (isNumbered(at)) numbers.push(`%${at + 1}`);
  return level.prefix + numbers.join('.') + level.suffix;
}

/** Takes one element of a list style or of the outline style. */
export function readListLevel(style: ListStyle, name: string, attributes: Attributes): void {
  const kind = /^text:(?:list-level-style-(number|bullet|image)|(outline)-level-style)$/.exec(name);
  if (kind) {
    const index = levelIndex(attributes.get('text:level'));
    if (index !== undefined) style.written[index] = writtenLevel(kind[1] ?? 'number', attributes);
  } else if (name === 'style:list-level-label-alignment') {
    const level = style.written.at(-1);
    const followedBy = attributes.get('text:label-followed-by');
    if (level && (followedBy === 'space' || followedBy === 'nothing')) level.followedBy = followedBy;
    if (level) level.left = twips(attributes.get('fo:margin-left')) ?? level.left;
  } else if (name === 'style:list-level-properties') {
    const level = style.written.at(-1);
    if (level) level.left = twips(attributes.get('text:space-before')) ?? level.left;
  }
}

function levelIndex(level: string | undefined): number | undefined {
  const number = integer(level);
  return number !== undefined && number >= 1 && number <= levelCount ? number - 1 : undefined;
}

/** A length → twentieths of a point. */
function twips(length: string | undefined): number | undefined {
  const [, value = '', unit = ''] = /^\s*(-?[\d.]{1,12})(cm|mm|in|pt|pc)\s*$/.exec(length ?? '') ?? [];
  const size = Number(value) * (twipsIn[unit] ?? Number.NaN);
  return Number.isFinite(size) ? Math.round(size) : undefined;
}

const twipsIn: Readonly<Record<string, number>> = { cm: 1440 / 2.54, mm: 144 / 2.54, in: 1440, pt: 20, pc: 240 };

function writtenLevel(kind: string, attributes: Attributes): WrittenLevel {
  const { format, custom } = formatOf(attributes.get('style:num-format'), attributes.get('style:num-letter-sync'));
  return {
    format,
    custom,
    prefix: attributes.get('style:num-prefix') ?? '',
    suffix: attributes.get('style:num-suffix') ?? '',
    shown: integer(attributes.get('text:display-levels')) ?? 1,
    pattern: kind === 'number' ? attributes.get('loext:num-list-format') : undefined,
    start: integer(attributes.get('text:start-value')) ?? 1,
    bullet: bulletOf(kind, attributes),
    followedBy: 'tab',
    left: undefined,
  };
}

function bulletOf(kind: string, attributes: Attributes): string | undefined {
  if (kind === 'image') return '•';
  return kind === 'bullet' ? (attributes.get('text:bullet-char') ?? '•') : undefined;
}

/** `style:num-format` by its first number → a format as Word names it. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerAlphabetic',
  A: 'upperAlphabetic',
  i: 'lowerRoman',
  I: 'upperRoman',
  // LibreOffice's own
  '01': 'decimalZero',
  '1st': 'ordinal',
  First: 'ordinalText',
  One: 'cardinalText',
  а: 'russianLower',
  А: 'russianUpper',
  '①': 'decimalEnclosedCircle',
  一: 'chineseCounting',
  甲: 'ideographTraditional',
};

const repeated: Readonly<Record<string, string>> = {
  lowerAlphabetic: 'lowerLetter',
  upperAlphabetic: 'upperLetter',
};

/** A number's format; `sync`: after z comes aa, then bb. */
export function formatOf(
  written: string | undefined,
  sync: string | undefined,
): { format: string; custom: string | undefined } {
  const first = /^[^\s,]*/.exec(written ?? '')?.[0] ?? '';
  if (first === '') return { format: 'none', custom: undefined };
  if (/^00+1$/.test(first)) return { format: 'custom', custom: first };
  const format = formats[first] ?? 'decimal';
  return { format: sync === 'true' ? (repeated[format] ?? format) : format, custom: undefined };
}
