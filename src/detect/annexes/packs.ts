import type { LetterLocale } from '../../model/locale/letter.js';
import type { AnnexLocale, ParagraphLocale } from '../../model/locale/paragraphs.js';

/** What reading an annex must be told about a language. */
export interface AnnexPacks {
  readonly letter: LetterLocale;
  readonly annexes: AnnexLocale;
  readonly paragraphs: ParagraphLocale;
}
