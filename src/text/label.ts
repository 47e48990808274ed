import type { Block } from '../model/document.js';
import { labelLetters, letterOrdinal, smallLabelLetters, withPlainMarks } from './alphabets.js';
import type { Label, LabelReading } from './label-reading.js';
import { letteredSeries, runLabel } from './run-label.js';

const bulletSigns = '☐☑☒❏❑•·▪◦●○■□➢►✓‣∙⁃*–—‒―−\\-\uf0b7\uf0a7\uf02d';
const bulletForm = new RegExp(`^(--(?=\\s)|[${bulletSigns}])(?:([\\s]+)(?=\\S)|(?=${/\p{L}/u.source}))`, 'u');
const circleBulletForm = /^(o)\t\s*(?=\S)/u;
const latinSuffix = '(?:bis|ter|quater|quinquies)';
const decimalForm = new RegExp(
  `^(\\(?)(\\d{1,3}(?:\\.\\d{1,3}){0,6})((?:[ -]?${latinSuffix})?)([.)]?)(\\s*)(?=\\S)`,
  'u',
);
/** `5 – Durée`, `5.- Durée`, `5° Durée`: what parts the number from its heading is no part of it. */
const decimalDashForm =
  /^(\d{1,2})(?:( ?[.]? ?[-\u2013\u2014])|(\u00b0\)?))(\s+)(?=["\u00ab\u201c]?[\p{Lu}\p{Lo}]\p{L})/u;
const decimalLetterForm = new RegExp(`^((\\d{1,3}) ([${smallLabelLetters}])\\))(\\s*)(?=\\S)`, 'u');
/** `A.1`, `B.2.3`: what stands below a letter, in annexes and questionnaires. Recommendations count further (`X.509`). */
const letteredForm = /^(\p{Lu}(?:\.\d{1,2}){1,5})([.)]?)(\s+)(?=\S)/u;
const letterForm = new RegExp(`^(\\(?)([${labelLetters}])(${latinSuffix}?)([.)])(\\s*)(?=\\S)`, 'u');
const smallLetterStop = new RegExp(`^[${smallLabelLetters}]\\.`, 'u');
const isSmallLetter = new RegExp(`^[${smallLabelLetters}]`, 'u');
const romanForm = /^(\(?)([ivx]{1,6}|[IVX]{1,6})([.)]?)(\s*)(?=\S)/u;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral up to the thirties, 0 where it is none. */
export function romanValue(numeral: string): number {
  const digits = [...numeral.toLowerCase()].map((digit) => romanDigits[digit] ?? 0);
  const value = digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
  return toRoman(value) === numeral.toLowerCase() ? value : 0;
}

function toRoman(value: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}

/**
 * The label at the beginning of a paragraph, `null` where there is none. `printed` is the length of a number that
 * the file itself marks as one (Word's automatic numbers): whatever its form, it is a label.
 */
export function readLabel(text: string, printed = 0): Label | null {
  if (printed > 0) return markedLabel(text, printed);
  const plain = withPlainMarks(text);
  const label = typedLabel(plain);
  return label && plain !== text ? { ...label, text: text.slice(label.span.start, label.span.end) } : label;
}

function typedLabel(text: string): Label | null {
  return (
    bulletLabel(text) ??
    decimalLetterLabel(text) ??
    decimalDashLabel(text) ??
    decimalLabel(text) ??
    letteredLabel(text) ??
    letterOrRomanLabel(text)
  );
}

function markedLabel(text: string, printed: number): Label {
  const number = text.slice(0, printed).trimEnd();
  const rest = text.slice(printed);
  const textStart = printed + (rest.length - rest.trimStart().length);
  const span = { start: 0, end: number.length };
  const typed = readLabel(`${number}\tx`) ?? runLabel(`${number}\tX`);
  const readings = typed?.readings ?? [{ counting: 'bullet', series: `bullet${number}`, ordinal: 0, prefix: null }];
  return { text: number, span, textStart, readings, certain: true };
}

function bulletLabel(text: string): Label | null {
  const match = bulletForm.exec(text) ?? circleBulletForm.exec(text);
  if (!match) return null;
  const sign = match[1] as string;
  const series = `bullet${/[–—‒―−-]/u.test(sign) ? '–' : sign}`;
  return {
    text: sign,
    span: { start: 0, end: sign.length },
    textStart: match[0].length,
    readings: [{ counting: 'bullet', series, ordinal: 0, prefix: null }],
    certain: match[2] !== undefined || match[0].length > sign.length,
  };
}

/** `1 a)`: the first letter under a number, printed on the number's own line. */
function decimalLetterLabel(text: string): Label | null {
  const match = decimalLetterForm.exec(text);
  if (!match) return null;
  const [whole, label, number, letter] = match as unknown as [string, string, string, string];
  const ordinal = letterOrdinal(letter);
  return {
    text: label,
    span: { start: 0, end: label.length },
    textStart: whole.length,
    readings: [{ counting: 'letter', series: 'letter)', ordinal, prefix: number }],
    certain: true,
  };
}

function decimalDashLabel(text: string): Label | null {
  const match = decimalDashForm.exec(text);
  if (!match) return null;
  const [whole, number, dash, degree] = match as unknown as [string, string, string | undefined, string | undefined];
  const label = dash === undefined ? number + (degree ?? '') : number;
  return {
    text: label,
    span: { start: 0, end: label.length },
    textStart: whole.length,
    readings: [
      {
        counting: 'decimal',
        series: `decimal${dash === undefined ? '\u00b0' : '-'}`,
        ordinal: Number(number),
        prefix: null,
      },
    ],
    certain: false,
  };
}

function decimalLabel(text: string): Label | null {
  const match = decimalForm.exec(text);
  if (!match) return null;
  const [whole, open, numbers, latin, close, gap] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (open && close !== ')') return null;
  const next = text.slice(whole.length);
  const parts = numbers.split('.');
  const several = parts.length > 1;
  if (isClock(parts, next)) return null;
  const certain = decimalCertainty(gap, close, several || latin !== '', next);
  if (certain === null) return null;
  const label = whole.slice(0, whole.length - gap.length);
  return {
    text: label,
    span: { start: 0, end: label.length },
    textStart: whole.length,
    readings: [
      {
        counting: 'decimal',
        series: `${open}decimal${several ? '.' : close}`,
        ordinal: Number(parts.at(-1)),
        prefix: several ? parts.slice(0, -1).join('.') : null,
      },
    ],
    certain,
  };
}

/** `09.00 a 11.00 horas`: a number has no zero before it, nor two behind its stop; hours have, or others behind them. */
function isClock([hour = '', minute = '', more]: readonly string[], next: string): boolean {
  if (more !== undefined || minute.length !== 2 || Number(hour) > 24 || Number(minute) > 59) return false;
  return hour.startsWith('0') || minute === '00' || /^(?:\p{L}{1,3} |- ?){1,2}\d{1,2}[.:]\d{2}(?!\d)/u.test(next);
}

/** `A.1`: a number below a letter. Only the run of the numbers tells it from a Recommendation's at the beginning of a line. */
function letteredLabel(text: string): Label | null {
  const match = letteredForm.exec(text);
  if (!match) return null;
  const [whole, numbers, close, gap] = match as unknown as [string, string, string, string];
  const next = text.slice(whole.length);
  const isParted = /[\t\n]/.test(gap) || gap.length >= 3;
  if (!(isParted ? /^["'“«([¿¡]?\p{L}/u : /^["'“«¿¡]?[\p{Lu}\p{Lo}]/u).test(next)) return null;
  const parts = numbers.split('.');
  return {
    text: numbers + close,
    span: { start: 0, end: numbers.length + close.length },
    textStart: whole.length,
    readings: [
      {
        counting: 'decimal',
        series: letteredSeries,
        ordinal: Number(parts.at(-1)),
        prefix: parts.slice(0, -1).join('.'),
      },
    ],
    certain: isParted,
  };
}

/** Whether a number is a label: `true`, `false` (the run of numbers must say so) or `null` (it is none). */
function decimalCertainty(gap: string, close: string, composed: boolean, next: string): boolean | null {
  if (/[\t\n]/.test(gap)) return true;
  const startsSentence = /^["'“«(¿¡]?[\p{Lu}\p{Lo}]/u.test(next);
  // a script without spaces has none behind a bracket
  if (gap === '' && close === ')' && /^\p{Lo}/u.test(next)) return true;
  // `1.V.2019` is a day
  if (gap === '' && close === '.') return !composed && /^["“«]?\p{Lu}(?:\p{Ll}|['’]\p{L})/u.test(next) ? false : null;
  if (gap === '') return startsSentence && /^["“«]?\p{Lu}(?:\p{Ll}|['’.]|\s)/u.test(next) ? false : null;
  if (/^[\d%°€$/:]/u.test(next)) return null;
  if (close === ')') return true;
  if (gap.length >= 3 || composed) return /^["'“«(¿¡]?\p{L}/u.test(next) ? true : null;
  if (startsSentence) return close === '.' && gap.length > 1;
  // `1. envoyer …`, `1 de tenir …`: items of a sentence begin small, and so do dates.
  return /^\p{Ll}/u.test(next) ? false : null;
}

function letterOrRomanLabel(text: string): Label | null {
  const letter = letterForm.exec(text);
  const roman = romanForm.exec(text);
  const readings: LabelReading[] = [];
  let shape: RegExpExecArray | null = null;
  if (letter && letterOrdinal(letter[2] as string) > 0 && !(letter[1] && letter[4] !== ')')) {
    const [, open, sign, , close] = letter as unknown as string[];
    const upper = sign !== (sign as string).toLowerCase();
    readings.push({
      counting: 'letter',
      series: `${open}${upper ? 'LETTER' : 'letter'}${close}`,
      ordinal: letterOrdinal(sign as string),
      prefix: null,
    });
    shape = letter;
  }
  if (roman && romanValue(roman[2] as string) > 0 && !(roman[1] && roman[3] !== ')')) {
    const [, open, numeral, close] = roman as unknown as string[];
    const upper = numeral === (numeral as string).toUpperCase();
    if (close !== '' || upper) {
      const reading: LabelReading = {
        counting: 'roman',
        series: `${open}${upper ? 'ROMAN' : 'roman'}${close}`,
        ordinal: romanValue(numeral as string),
        prefix: null,
      };
      // `i)` begins a Roman list far more often than it follows `h)`; the run of the list decides.
      if (numeral === 'i' || numeral === 'I' || readings.length === 0) readings.unshift(reading);
      else readings.push(reading);
      shape ??= roman;
    }
  }
  const first = readings[0];
  if (!shape || !first) return null;
  const gap = shape[shape.length - 1] as string;
  const close = shape[shape.length - 2] as string;
  const next = text.slice(shape[0].length);
  // Pandoc sets the text of `a.` two spaces further.
  const isSpaced = close === '.' && gap.length > 1 && isSmallLetter.test(shape[0]);
  const certain = close === ')' || isSpaced || /[\t\n]/.test(gap);
  // `a. de mettre au point …`: items of a sentence begin small; the run of the letters must say so.
  const isItem = close === '.' && smallLetterStop.test(shape[0]) && /^\p{Ll}{1,20}[ ';,]/u.test(next);
  // `IIIActivités`, where a program lost the tab
  const isGlued = gap === '' && close === '' && first.counting === 'roman' && /^\p{Lu}\p{Ll}{2}/u.test(next);
  if (!certain && ((gap === '' && !isGlued) || !(isItem || /^["'“«(¿¡]?[\p{Lu}\p{Lo}]/u.test(next)))) return null;
  if (close === ')' && gap === '' && !/^\p{L}/u.test(next)) return null;
  const label = shape[0].slice(0, shape[0].length - gap.length);
  return {
    text: label,
    span: { start: 0, end: label.length },
    textStart: shape[0].length,
    readings: [first, ...readings.slice(1)],
    certain,
  };
}

/** Longer than any label with the first words behind it. */
const labelReach = 64;

/** The label of a block of the source: the number the file marks, else the one its text begins with. */
export function blockLabel(source: string, block: Pick<Block, 'span' | 'number'>): Label | null {
  const end = Math.min(block.span.end, block.span.start + labelReach);
  return readLabel(source.slice(block.span.start, end), block.number ? block.number.end - block.span.start : 0);
}
