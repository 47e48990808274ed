import type { Pattern } from '../../text/pattern.js';
import type { CapitalsLocale } from './capitals.js';
import type { CitationLocale } from './citations.js';
import type { CountryLocale } from './countries.js';
import type { DateLocale } from './dates.js';
import type { DeadlineLocale } from './deadlines.js';
import type { GroupLocale } from './groups.js';
import type { LetterLocale, ReportLocale } from './letter.js';
import type { MeetingLocale } from './meetings.js';
import type { AnnexLocale, ParagraphLocale } from './paragraphs.js';
import type { PeopleLocale } from './people.js';

/** Everything that is known of one language: a folder under `src/locales`. */
export interface LocalePack {
  /** BCP 47. */
  readonly language: string;
  /** A small word that is written together with the one behind it (`l'`, `d'`), at the beginning of a text. */
  readonly elision: Pattern;
  readonly letter: LetterLocale;
  readonly report: ReportLocale;
  readonly paragraphs: ParagraphLocale;
  readonly capitals: CapitalsLocale;
  readonly annexes: AnnexLocale;
  readonly dates: DateLocale;
  readonly groups: GroupLocale;
  readonly people: PeopleLocale;
  readonly countries: CountryLocale;
  readonly deadlines: DeadlineLocale;
  readonly meetings: MeetingLocale;
  readonly citations: CitationLocale;
}
