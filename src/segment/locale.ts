import type { DateLocale } from '../model/locale/dates.js';
import type { LetterLocale, ReportLocale } from '../model/locale/letter.js';
import type { ParagraphLocale, AnnexLocale } from '../model/locale/paragraphs.js';
import type { NamedLocale } from './small-letters.js';

export interface SegmentLocale extends NamedLocale {
  readonly letter: LetterLocale;
  readonly report: ReportLocale;
  readonly paragraphs: ParagraphLocale;
  readonly annexes: AnnexLocale;
  readonly dates: Pick<DateLocale, 'months'>;
}
