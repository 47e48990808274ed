import type { ComparisonWords } from './comparison.js';
import type { HelpWords } from './help.js';
import type { ValueNames } from './names.js';
import type { PageWords } from './page.js';
import type { Renditions } from './renditions.js';
import type { ReportWords } from './report.js';
import type { SentenceWords } from './sentences.js';
import type { SummaryWords } from './summary.js';
import type { TranslationWords } from './translation.js';

/** What is said beside a document's words, in one language; never those of the document. */
export interface InterfaceWords extends Renditions, SentenceWords {
  /** BCP 47. */
  readonly language: string;
  readonly names: ValueNames;
  readonly page: PageWords;
  readonly summary: SummaryWords;
  readonly comparison: ComparisonWords;
  readonly translation: TranslationWords;
  readonly report: ReportWords;
  readonly help: HelpWords;
}
