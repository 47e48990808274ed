import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** Deadlines without a date. */
export const relativeDeadlines: Pick<DeadlineLocale, 'relative'> = {
  relative: pattern({
    id: 'fr.deadlines.relative',
    source:
      "(?:<(?:au plus tard|au moins|dans (?:un|le) delai (?:maximum |maximal )?(?:de|d')|dans les|sous|d'ici) ?)?<(?:\\p{N}{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante-cinq|soixante)(?: \\(\\p{N}{1,3}\\))? (?:mois|semaines?|jours?)(?: (?:calendaires?|ouvrables?|civils?|francs?))?(?: au (?:plus tard|moins))? (?:avant|precedant|apres|suivant|qui sui(?:t|vent)|a (?:compter|partir) d[eu']?) ?(?:(?:la|le|les|cette|chaque|toute|son|sa|leur|ses) |l')?\\p{L}+(?: (?:de |du |d')(?:la |l')?\\p{L}+){0,2}|<dans (?:un|le) delai (?:maximum |maximal )?(?:de|d')(?: ?)(?:\\p{N}{1,3}|un|deux|trois|quatre|six|huit|dix|douze|quinze|trente)(?: \\(\\p{N}{1,3}\\))? (?:mois|semaines?|jours?)(?: (?:calendaires?|ouvrables?|civils?|francs?))?(?: (?:a (?:compter|partir)|suivant|apres)[^.;,]{0,50})?",
    matches: [
      'quatre semaines avant la réunion',
      'dans un délai de deux mois',
      'au moins 12 jours calendaires avant la date',
    ],
    rejects: ['deux semaines', 'pendant trois mois', 'quatre réunions avant'],
  }),
};
