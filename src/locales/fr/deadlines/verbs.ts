import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

/** What begins the object of a verb. */
const objectStart =
  "(?:l'|(?:une?|des?|du|la|les?|leurs?|vos|votre|nos|notre|ses|son|sa|toute?s?|tous|ce|cet|cette|ces|quel(?:le)?s?) )";

/** What somebody is to do by a date: verbs and their complements. */
export const actionVerbs: Pick<
  DeadlineLocale,
  | 'objectBefore'
  | 'objectAfter'
  | 'actionVerb'
  | 'interposed'
  | 'tellingVerb'
  | 'clauseAfter'
  | 'indirectVerb'
  | 'indirectAfter'
  | 'indirectOnly'
> = {
  objectBefore: pattern({
    id: 'fr.deadlines.object-before',
    source: "(?:<(?:l[ea]|les|en)> *|<(?:l'|d'en ))$",
    matches: ['et le ', "priés d'en "],
    rejects: ['de ', 'à '],
  }),
  objectAfter: pattern({
    id: 'fr.deadlines.object-after',
    source:
      "^ *,? *(?=(?:l'|(?:une?|des?|du|la|les?|leurs?|vos|votre|nos|notre|ses|son|sa|toute?s?|tous|ce|cet|cette|ces|si|quel(?:le)?s?) )(?! *\\d))",
    matches: [', un point de contact', ' leurs observations', ' si vous viendrez'],
    rejects: [', le 5 mai', ' et le', ' par courriel'],
  }),
  actionVerb: pattern({
    id: 'fr.deadlines.action-verb',
    source:
      "(?<!<(?:est|sont|sera|seront|reste|restent) +a |[,(;-] *a )<(?:s'inscrire|vous inscrire|s'enregistrer|(?:nous |me |lui |leur |m')?(?:soumettre|envoyer|faire (?:parvenir|part|savoir|connaitre)|transmettre|aviser|prevenir|preciser|communiquer|retourner|renvoyer|repondre|presenter|notifier|informer|indiquer|adresser|remplir|completer|confirmer|proposer|designer|deposer|demander|formuler|remettre|fournir|publier|signaler|nommer|devenir|adherer|diffuser|afficher|solliciter|faire (?:la|une|leur|votre) (?:demande|reservation)|acquitter|reserver)|(?:l[ea] |les |l')?declarer|y (?:proceder|repondre)|(?<=<qui (?:nous |me |lui |leur )?)(?:(?:transmet|remet|soumet)(?:tent|tra|tront)?|(?:communiqu|adress|envoi|present|retourn|indiqu)(?:e|ent|era|eront)|enverr(?:a|ont)|(?:fait|font|fera|feront) (?:parvenir|connaitre)))>",
    matches: ["s'inscrire", 'soumettre', 'nous faire parvenir', "m'indiquer", 'un coordonnateur, qui communiquera'],
    rejects: ['Le Bureau communiquera', 'soumise', 'inscription', 'envoyeront'],
  }),
  interposed: pattern({
    id: 'fr.deadlines.interposed',
    source: `^(?: *,[^,;:.()]{1,60},| *\\([^()]{1,80}\\),?) *(?=${objectStart}(?! *\\d))`,
    matches: [', le cas échéant, les demandes', ', dûment rempli, le formulaire', ' (en anglais) vos exposés'],
    rejects: [', le formulaire', ', avant le 5 mai, par courriel', ' les demandes, le cas échéant, les'],
  }),
  tellingVerb: pattern({
    id: 'fr.deadlines.telling-verb',
    source:
      '<(?:indiquer|faire (?:savoir|connaitre)|confirmer|informer|aviser|prevenir|signaler|communiquer|preciser|notifier|declarer)$',
    matches: ["m'indiquer", 'nous faire savoir', 'confirmer'],
    rejects: ['soumettre', 'faire parvenir'],
  }),
  clauseAfter: pattern({
    id: 'fr.deadlines.clause-after',
    source:
      "^ *(?:(?:au|aux|a la|le|la|les|l'|a l') ?[^,;:.]{1,40}? )?(?:qui|que|qu'|si|s'(?=ils?>|elles?>)|ou|comment|combien|quand|quel(?:le)?s?|ce qu(?:i|e|'))(?: |(?<='))",
    matches: [' qui représentera', " s'il vous sera possible", ' au secrétariat si vous', ' que vous participerez'],
    rejects: [' les noms de vos délégués', " l'adresse", ' quiconque'],
  }),
  indirectVerb: pattern({
    id: 'fr.deadlines.indirect-verb',
    source: "<(?:repondre|adherer|proceder|s'inscrire|vous inscrire|s'enregistrer)$",
    matches: ['répondre', "s'inscrire"],
    rejects: ['soumettre', 'y répondre à'],
  }),
  indirectAfter: pattern({
    id: 'fr.deadlines.indirect-after',
    source:
      "^ *,? *(?=(?:au |aux |a (?:la |l'|cette |cet |ce |ces ))(?!adresses?>|moyens?>|titre>|aide>|plus>|moins>|suite>|fin>|attention>|occasion>|page>|demande>))",
    matches: [' au questionnaire', " à l'atelier", ', à cette consultation'],
    rejects: [" à l'adresse suivante", ' au moyen du formulaire', ' au plus tard', ' avec'],
  }),
  indirectOnly: pattern({
    id: 'fr.deadlines.indirect-only',
    source: "^ (?:(?:au|aux|a la|a l'|a) ?[^,;:.]{1,60}|par [^,;:.]{1,30}|en ligne|directement)$",
    matches: [' au Bureau', ' par courriel', " à l'hôte de la réunion"],
    rejects: [' leurs exposés', ' au Bureau, et'],
  }),
};
