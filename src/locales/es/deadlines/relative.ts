import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

const count =
  '(?:\\p{N}{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta y cinco|sesenta)(?: \\(\\p{N}{1,3}\\))? (?:mes(?:es)?|semanas?|dias?)(?: (?:civiles|naturales|laborables|habiles))?';
const within = 'en (?:un|el) plazo (?:maximo )?de';

/** Deadlines without a date. */
export const relativeDeadlines: Pick<DeadlineLocale, 'relative'> = {
  relative: pattern({
    id: 'es.deadlines.relative',
    source: `(?:<(?:a mas tardar|al menos|como minimo|${within}|en los|dentro de(?: los)?) ?)?<${count}(?: (?:como maximo|como minimo|a mas tardar|al menos))? (?:antes del?|previ[oa]s? al?|anterior(?:es)? al?|despues del?|siguientes? al?|posterior(?:es)? al?|que (?:sigue|precede)n? al?|(?:a (?:contar|partir) (?:del?|desde))) ?(?:(?:la|el|las|los|esta|cada|toda|su) )?\\p{L}+(?: (?:de |del )(?:la |el )?\\p{L}+){0,2}|<(?:${within}|dentro de) ?${count}(?: (?:a (?:contar|partir)|siguientes?|despues)[^.;,]{0,50})?`,
    matches: [
      'cuatro semanas antes de la reunión',
      'en un plazo de dos meses',
      'al menos 12 días naturales antes de la fecha',
    ],
    rejects: ['dos semanas', 'durante tres meses', 'cuatro reuniones antes'],
  }),
};
