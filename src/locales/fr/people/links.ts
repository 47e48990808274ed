import type { RoleLinksLocale } from '../../../model/locale/people.js';
import { pattern } from '../../../text/pattern.js';
import { asking } from './asking.js';
import { linksAfter } from './links-after.js';
import { linksBefore } from './links-before.js';
import { linksBelow } from './links-below.js';

export const roleLinks: RoleLinksLocale = {
  ...asking,
  linksAfter,
  linksBefore,
  linksBelow,
  officeAgain: pattern({
    id: 'fr.people.office-again',
    source:
      "^(?: ?\\([^()]{1,120}\\))?,? ?(?:et|ainsi que|puis|comme) (?:ce(?:lui|lle|ux|lles) )?(?:de (?:la |l')?|du |des )[^.;:]{1,140}?(?:,| -) ?$|^(?:, [^()]{1,60})?\\)(?:[,;]|,? (?:et|ainsi que)) (?:(?:ce(?:lui|lle) )?(?:de (?:la |l')?|du )|la |le )?(?=[\\p{Lu}\\d])[^.;:()]{1,120} ?\\($",
    flags: '',
    matches: [
      ', Mali) et 2/9 (',
      ') et de la CE 3 (',
      ", et de la Commission d'études 2, ",
      ' (Mali), ainsi que celui du GCNT, ',
      " et de l'AMNT, ",
    ],
    rejects: [', ', ' et ', ', et le Président de la CE 2, ', '. Et de la CE 2, '],
  }),
  presidesOnce: pattern({
    id: 'fr.people.presides-once',
    source:
      "^ ?,? ?(?:qui )?(?:preside|presidera|presidait|a preside|a dirige|dirigera|a conduit) (?:la |cette |les |sa |l')(?:\\p{L}+ ){0,2}(?:reunion|seance|session|pleniere|debats|discussions?|deliberations)>",
    matches: [' a présidé la réunion', ' présidera la première séance', ', qui a dirigé les débats'],
    rejects: [' préside le Groupe', " préside la Commission d'études 5", ' a assisté à la réunion'],
  }),
  labelPreposition: pattern({
    id: 'fr.people.label-preposition',
    source: '^(?:a|au|aux|en|pour|sur) ',
    matches: ['a Dakar', 'pour les visas'],
    rejects: ['Dakar', 'avant midi', 'ont'],
  }),
  regionOfOffice: pattern({
    id: 'fr.people.region-of-office',
    source:
      '^(?: (?:sortante?|demissionnaire|actuel(?:le)?))?,? ?(?:pour|representant|au (?:titre|nom) de) (?:(?:la )?region (?<region>[\\p{L}-]{2,12})|(?:la )?(?<letters>AFR|AMS|ARB|ASP|CEI|RCC|EUR))(?![\\p{L}-])',
    matches: [
      ' pour la région CEI',
      ' sortant pour AMS',
      ', représentant la région AFR',
      ' pour EUR',
      ' au nom de la CEI',
    ],
    rejects: [' pour la région', ' de la région', ' pour Europe'],
  }),
  linkAgain: pattern({
    id: 'fr.people.link-again',
    source:
      "^(?: ?\\([^()]{1,120}\\))?(?<lead>[^.;:()]{0,90}?(?: ?\\([^()]{1,80}\\))?)(?:[,;]| et| ou| ainsi que| tandis que),? (?<words>(?:[^.;:()]{0,90}?(?:\\([^()@]{1,30}\\))? )??)(?:(?:a|au|aux|en|dans) [^.;:,()]{2,40}, )?(?:par|sous celle d[eu']|(?:celui|celle) (?:d[eu]s?|a|au|pour|en) ?[^.;:,()]{2,60} (?:est|sera)|(?<=<(?:pour|sur|concernant) ?[^.;:,()]{2,60},? )(?:c'est|ce sera)|a|au|aupres d[eu']|avec|de|d'|(?<=(?:[;,]|<et|<ou),? (?:(?:et|ou),? )?(?:pour|a|au|en|dans|hors d[eu']) ?[^.;:,()]{2,60}, )) ?(?:l[ea] )?$",
    matches: [
      ' et le GTC-LANG par ',
      '; celui du pays hôte est ',
      ', celle du Groupe B par ',
      "; pour la logistique, c'est ",
      ' pour le programme et à ',
      ' ou à ',
      '; pour les visas, auprès de ',
      ', Chef du Bureau de Dakar (ab@exemple.org) ou, à Lomé, ',
    ],
    rejects: ['. La CE 5 est présidée par ', ' et ', ', Président', ' par '],
  }),
  officeTerm: pattern({
    id: 'fr.people.office-term',
    source:
      "<(?:jusqu'|d'ici|pendant|durant|en attendant|dans l'attente|a (?:compter|partir) d|depuis|des l|avant|apres|lors d|a l'issue d|au terme d)",
    matches: [" jusqu'à la réunion du ", " dans l'attente de l'élection par le ", ' à compter de la réunion de la '],
    rejects: [' de la ', ' et du ', ' du Groupe pour '],
  }),
  sharedWith: pattern({
    id: 'fr.people.shared-with',
    source:
      "(?:^|[ ,)])(?<!<(?:accord|collaboration|concertation|consultation|contact|cooperation|coordination|echanges?|entretien|liaison|partenariat|rapport|relations?) ?)(?:(?<jointly>(?:conjointement|ensemble|de concert|en tandem) )?avec|aux cotes d[eu']) ?(?:l[ea] )?$",
    matches: [' avec ', ', conjointement avec ', ' le GT 2/17 ensemble avec la ', ' aux côtés de '],
    rejects: [' en consultation avec ', ' et ', " avec l'assistance de ", ' en étroite collaboration avec '],
  }),
  correctedName: pattern({
    id: 'fr.people.corrected-name',
    source: '^[^"]{0,140}" ?[,;]? ?(?:lire|lisez|par|est remplacee? par|sont remplacee?s par)(?: ce qui suit)? ?:? ?"$',
    matches: ['" par "', ' (ab@example.org)", lire "'],
    rejects: ['" et "', ', par ', '" au lieu de "'],
  }),
  relative: pattern({
    id: 'fr.people.relative',
    source: '^(?: ?\\([^()]{1,160}\\))?,? ?qui>',
    matches: [' (tél.: 12), qui se tient à votre disposition'],
    rejects: [' se tient à votre disposition', '. Celui qui', ' (celui qui'],
  }),
};
