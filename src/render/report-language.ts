import type { InterfaceWords } from '../model/locale/interface/index.js';

/** What is said beside the messages of a report, which have their sentences already. */
export type ReportLanguage = Pick<InterfaceWords, 'language' | 'report' | 'titles'>;
