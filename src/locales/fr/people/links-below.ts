import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';

const below =
  '(?:(?:respectivement |actuellement |desormais )?(?:comme (?:suit|indique ci-(?:apres|dessous))|ainsi|de la (?:maniere|facon) suivante|(?:par|a|aux?|entre)(?: (?:l[ea]s )?(?:personnes|experts?|expertes|delegues|titulaires|collegues)(?: (?:suivante?s|ci-(?:apres|dessous)|dont les noms suivent))?)?))';

/** `Ont assuré la vice-présidence:`, `Les délégués suivants exercent …` */
const holding =
  '<(?:(?:ont|avaient) (?:egalement |aussi )?(?:assure|assume|exerce|occupe)|(?:assur|assum|exerc|occup)(?:ent|aient|eront)) (?:la |les )';
const whose = '[^.:;]{0,80} ?:$';

/** Lines that say how groups are presided over, and below them by whom. */
export const linksBelow: RoleLinksLocale['linksBelow'] = [
  {
    role: 'vice-chair',
    pattern: pattern({
      id: 'fr.people.below.vice-chair',
      source: `<vice-? ?presidences?>[^.:;]{0,140}<(?:assure|assume|confie|exerce|occupe|reparti|attribue|distribue)e?s? ${below} ?:$|${holding}vice-? ?presidences?>${whose}`,
      matches: [
        'Les vice-présidences sont réparties comme suit:',
        'La vice-présidence du Groupe est assurée par:',
        'Ont assuré la vice-présidence:',
        'Les délégués suivants exercent la vice-présidence du Groupe:',
      ],
      rejects: [
        'La présidence est assurée par:',
        'Les vice-présidences sont vacantes:',
        'Ont assuré la présidence:',
        'Les Vice-Présidents ont assuré la présidence:',
        'Ont assuré la vice-présidence les deux délégués.',
      ],
    }),
  },
  {
    role: 'chair',
    pattern: pattern({
      id: 'fr.people.below.chair',
      source: `<(?:groupes?|sous-groupes?|commissions?|comites?|G[TRAC]|CE|JCA)>[^.:;]{0,140}<(?:(?:presid|dirig|pilot|anim)ee?s?|conduite?s?|menee?s?) ${below} ?:$|(?<!vice-? ?)<presidences?>[^.:;]{0,140}<(?:assure|assume|confie|exerce|occupe|reparti|attribue|distribue)e?s? ${below} ?:$|${holding}presidences?>${whose}`,
      matches: [
        'Ont assuré la présidence des Groupes:',
        'Les Groupes de travail seront dirigés comme suit:',
        'Les GT sont présidés par les personnes suivantes:',
        'La présidence des Groupes est confiée à:',
        'Les présidences sont réparties de la manière suivante:',
      ],
      rejects: [
        'Les contributions sont présentées comme suit:',
        'La séance a été dirigée comme suit:',
        'Les Groupes de travail se réuniront comme suit:',
        'La vice-présidence est confiée à:',
        'Ont assuré la vice-présidence:',
      ],
    }),
  },
];
