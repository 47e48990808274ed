import type { ReportWords } from '../../../model/locale/interface/report.js';

/** Reports in English. */
export const report: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  files: { one: '{n} file', other: '{n} files' },
  tally: {
    error: { one: '{n} error', other: '{n} errors' },
    warning: { one: '{n} warning', other: '{n} warnings' },
    info: { one: '{n} info', other: '{n} info' },
  },
  see: 'see {place}',
  seeLine: 'see line {line}, column {column}',
  otherHalf: 'What it contradicts.',
};
