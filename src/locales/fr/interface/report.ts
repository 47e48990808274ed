import type { ReportWords } from '../../../model/locale/interface/report.js';

/** Reports in French. */
export const report: ReportWords = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
  files: { one: '{n} fichier', other: '{n} fichiers' },
  tally: {
    error: { one: '{n} erreur', other: '{n} erreurs' },
    warning: { one: '{n} avertissement', other: '{n} avertissements' },
    info: { one: '{n} remarque', other: '{n} remarques' },
  },
  see: 'voir {place}',
  seeLine: 'voir ligne {line}, colonne {column}',
  otherHalf: "Ce qu'il contredit.",
};
