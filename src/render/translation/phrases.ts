import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { TranslatedFact, TranslationComparison, UntranslatedPart } from '../../model/translation.js';
import { addressText, sourceTitle } from '../comparison/phrases.js';
import { counted, filled } from '../filled.js';

/** What is said of two language versions beside the words of the documents. */
export type TranslationLanguage = Pick<InterfaceWords, 'language' | 'comparison' | 'translation'>;

/** `TSB 143 (lettre.docx) ↔ TSB 143 (letter.docx)`. */
export const titleText = ({ left, right }: TranslationComparison, words: TranslationLanguage): string =>
  `${sourceTitle(left, words)} \u2194 ${sourceTitle(right, words)}`;

/** `versions fr and en: 2 facts differ, 1 part in one version only; 24 paragraphs compared`. */
export function summaryText({ left, right, summary }: TranslationComparison, words: TranslationLanguage): string {
  const { translation, language } = words;
  const { facts, oneSided, paragraphs } = summary;
  const parts = [
    ...(facts > 0 ? [counted(translation.facts, facts, language)] : []),
    ...(oneSided > 0 ? [counted(translation.parts, oneSided, language)] : []),
  ];
  const told = parts.length === 0 ? translation.noDifference : parts.join(', ');
  const title = filled(translation.title, { left: left.language, right: right.language });
  return `${title}: ${told}; ${counted(translation.compared, paragraphs, language)}`;
}

export function factName({ fact }: TranslatedFact, { comparison, translation }: TranslationLanguage): string {
  const own: Readonly<Record<string, string>> = translation.fact;
  const shared: Readonly<Record<string, string>> = comparison.fact;
  return own[fact] ?? shared[fact] ?? fact;
}

/** Where it stands: one address, or both where they differ. */
export function factPlace({ place }: TranslatedFact, words: TranslationLanguage): string {
  const [left, right] = [place.left, place.right].map((each) => each?.address ?? null);
  const shown = [left, right].flatMap((address) => (address == null ? [] : [addressText(address, words)]));
  return shown.length === 0 ? words.translation.letterhead : [...new Set(shown)].join(' \u2194 ');
}

export const partText = (
  { part, side, address }: UntranslatedPart,
  { left, right }: TranslationComparison,
  words: TranslationLanguage,
): string =>
  filled(words.translation.only, {
    language: (side === 'left' ? left : right).language,
    part: words.translation.part[part],
    place: addressText(address, words),
  });
