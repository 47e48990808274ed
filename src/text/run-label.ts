import { letterOrdinal } from './alphabets.js';
import type { Label, LabelReading } from './label-reading.js';

/**
 * Labels that look like the beginning of a sentence or like a name, so that nothing but their run tells them: `A` and, further
 * on, `B` before the sections of a questionnaire, `Q1.` and `Q2.` before its questions.
 */
const sectionForm = /^(\p{Lu})(\s+)(?=["'\u201c\u00ab([\u00bf\u00a1]?[\p{Lu}\p{Lo}\p{N}])/u;
const joinedForm = /^((\p{Lu})[-\u2010\u2011]?(\d{1,2}))([.)]?)(\s+)(?=["'\u201c\u00ab([\u00bf\u00a1]?[\p{Lu}\p{Lo}])/u;
/** `II.1`, below a Roman section; a single letter is read as any other (`A.1`). */
const belowRomanForm =
  /^(([IVX]{2,6}(?:\.\d{1,2}){0,3})\.(\d{1,2}))([.)]?)(\s+)(?=["'\u201c\u00ab([\u00bf\u00a1]?[\p{Lu}\p{Lo}])/u;

/** What the labels below letters have in common: `A.1`, `B.2`. */
export const letteredSeries = 'letter.decimal';

/** What the sections of a questionnaire have in common: `A`, `B`. */
export const sectionSeries = 'LETTER';

/** The label at the beginning of a paragraph that has to be borne out by its run, `null` where there is none. */
export function runLabel(text: string): Label | null {
  return sectionLabel(text) ?? joinedLabel(text) ?? belowRomanLabel(text);
}

function sectionLabel(text: string): Label | null {
  const [whole, letter = '', gap = ''] = sectionForm.exec(text) ?? [];
  if (whole === undefined || letterOrdinal(letter) === 0) return null;
  const ordinal = letterOrdinal(letter);
  return labelOf(letter, whole, isWide(gap), { counting: 'letter', series: sectionSeries, ordinal, prefix: null });
}

function joinedLabel(text: string): Label | null {
  const [whole, label = '', letter = '', number, close = ''] = joinedForm.exec(text) ?? [];
  if (whole === undefined) return null;
  const reading = {
    counting: 'decimal',
    series: `letter+decimal${close}`,
    ordinal: Number(number),
    prefix: letter,
  } as const;
  return labelOf(label + close, whole, false, reading);
}

function belowRomanLabel(text: string): Label | null {
  const [whole, label = '', prefix = '', number, close = '', gap = ''] = belowRomanForm.exec(text) ?? [];
  if (whole === undefined) return null;
  const reading = { counting: 'decimal', series: letteredSeries, ordinal: Number(number), prefix } as const;
  return labelOf(label + close, whole, isWide(gap), reading);
}

const isWide = (gap: string): boolean => /[\t\n]/.test(gap) || gap.length > 1;

const labelOf = (text: string, { length }: string, certain: boolean, reading: LabelReading): Label => ({
  text,
  span: { start: 0, end: text.length },
  textStart: length,
  readings: [reading],
  certain,
});
