import type { ReportWords } from '../../../model/locale/interface/report.js';

/** Reports in Spanish. */
export const report: ReportWords = {
  severity: { error: 'error', warning: 'advertencia', info: 'nota' },
  files: { one: '{n} fichero', other: '{n} ficheros' },
  tally: {
    error: { one: '{n} error', other: '{n} errores' },
    warning: { one: '{n} advertencia', other: '{n} advertencias' },
    info: { one: '{n} nota', other: '{n} notas' },
  },
  see: 'véase {place}',
  seeLine: 'véase línea {line}, columna {column}',
  otherHalf: 'Lo que contradice.',
};
