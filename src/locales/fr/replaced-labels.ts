import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';

/** Heads of columns and labels of lines that have the old days and the new ones. */
export const replacedLabels: Pick<ReplacedDates, 'former' | 'current' | 'unchanged'> = {
  former: pattern({
    id: 'fr.replaced-dates.former',
    source:
      "^[(]?(?:(?:dates?|delais?|echeances?|periodes?|calendrier)(?: limites?| et lieux?)? )?(?:anciens?|anciennes?|initiale?s?|initiaux|initialement|precedente?s?|precedents?|precedemment|anterieure?s?|anterieurement|d'origine|au lieu d(?:e|u)|(?:(?:indique|fixe|donne|annonce|mentionne|publie|prevu)e?s? |figurant )?(?:dans|par|selon) (?:la |le |l'|notre |ma )?(?:premiere |precedente )?(?:circulaire|lettre|invitation|addendum|corrigendum|convocation))(?!\\p{L})[^.;]{0,40}$",
    matches: [
      'Ancienne date',
      'Date limite initiale',
      'Dates initialement prévues',
      'Au lieu de',
      'Délai précédent',
      'Date indiquée dans la Circulaire',
      'Échéances fixées par la lettre',
    ],
    rejects: ['Date', 'Nouvelle date', 'Anciennement CE 9', 'Date de la réunion précédente', 'Date de la circulaire'],
  }),
  current: pattern({
    id: 'fr.replaced-dates.current',
    source:
      '^[(]?(?:(?:dates?|delais?|echeances?|periodes?|calendrier)(?: limites?| et lieux?)? )?(?:nouveaux?|nouvelles?|revisee?s?|modifiee?s?|actualisee?s?|reportee?s?|prolongee?s?|lire|desormais|remplacee?s? par)(?!\\p{L})[^.;]{0,40}$',
    matches: ['Nouvelle date', 'Date limite révisée', 'Lire', 'Nouveaux délais', 'Dates modifiées'],
    rejects: ['Date', 'Ancienne date', 'Le nouveau calendrier est le suivant. Merci', 'Relire'],
  }),
  unchanged: pattern({
    id: 'fr.replaced-dates.unchanged',
    source:
      '^[(]?(?:date |delai )?(?:inchangee?s?|sans changement|maintenue?s?|idem|pas de changement|meme date)[).]?$',
    matches: ['Inchangée', 'sans changement', '(maintenu)'],
    rejects: ['Sans objet', 'maintenant', 'à fixer'],
  }),
};
