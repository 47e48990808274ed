import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** The words that say what is due. */
export const actions: Pick<
  DeadlineLocale,
  'actionLead' | 'limitLabel' | 'finiteVerb' | 'objectBefore' | 'objectAfter' | 'dateLead' | 'actionVerb' | 'actionEnd'
> = {
  actionLead: pattern({
    id: 'fr.deadlines.action-lead',
    source:
      "(?:(?<!\\p{L})(?:l'|les? |la |une? |des |vos |votre |leurs? |nos |toutes? (?:les )?|ces |cette )(?:<(?!dates?>|delais?>|echeances?>|clotures?>|limites?>|fin>)\\p{L}{4,14} (?:de |d'|des |pour l'|au |aux )){0,2}|<(?:envoi|reception|remise|soumission|formulaires?) (?:de |d'|des ))$",
    matches: ['Les ', 'Les formulaires de ', "L'", "l'envoi des "],
    rejects: ['la date limite de ', "clôture d'"],
  }),
  limitLabel: pattern({
    id: 'fr.deadlines.limit-label',
    source:
      "^[-*• ]*(?:la |le )?(?:dates? (?:limites?|butoirs?|de cloture)|delais?|clotures?|echeances?|dernier delai|dernier jour|fin)>(?: fixee?s?)?(?: (?:de la |de |des |du |d')|(?<=delai|date limite) (?=d'|de )| pour )",
    matches: ["Date limite d'inscription", "date limite pour l'envoi", 'Clôture des inscriptions'],
    rejects: ['Inscription', 'Délai: 5 mai'],
  }),
  finiteVerb: pattern({
    id: 'fr.deadlines.finite-verb',
    source:
      '(?<!<(?:dont|qui|que|ou|laquelle|lesquels|lesquelles)>[^.;,]{0,40})<(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|ser(?:a|ont)|est|sont|peu(?:t|vent)|pourr(?:a|ont))>',
    matches: ['les contributions devront être soumises', "l'inscription sera close"],
    rejects: ['contributions dont la traduction est demandée', 'Soumission des contributions'],
  }),
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
  dateLead: pattern({
    id: 'fr.deadlines.date-lead',
    source: `<(?:le|la|au|du|pour le|a la date du|en)> *${weekday}$`,
    matches: ['leurs présentations le ', 'le questionnaire au ', 'la liste le mardi '],
    rejects: ['les contributions', 'le questionnaire '],
  }),
  actionVerb: pattern({
    id: 'fr.deadlines.action-verb',
    source:
      "(?<!<(?:est|sont|sera|seront|reste|restent) +a |[,(;-] *a )<(?:s'inscrire|vous inscrire|s'enregistrer|(?:nous |me |lui |leur |m')?(?:soumettre|envoyer|faire (?:parvenir|part|savoir|connaitre)|transmettre|communiquer|retourner|renvoyer|repondre|presenter|notifier|informer|indiquer|adresser|remplir|completer|confirmer|proposer|designer|deposer|demander|formuler|remettre|fournir|publier|signaler|nommer|devenir|adherer|diffuser|afficher|solliciter|faire (?:la|une|leur|votre) (?:demande|reservation)|acquitter|reserver)|(?:l[ea] |les |l')?declarer|y (?:proceder|repondre))>",
    matches: ["s'inscrire", 'soumettre', 'nous faire parvenir', "m'indiquer"],
    rejects: ['soumise', 'inscription', 'envoyeront'],
  }),
  actionEnd: pattern({
    id: 'fr.deadlines.action-end',
    source:
      "(?:[,:;(]|<n'(?=\\p{L})|<a l'adresse>|<(?:s'(?=\\p{L})|(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|est|sont|etai(?:t|ent)|ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|ne|recue?s?|qui|que|est|a ete|ont ete|s'acheve\\p{L}*|se|prend\\p{L}*|expire\\p{L}*|parvenue?s?|soumise?s?|arrivee?s?|transmise?s?|presentee?s?|envoyee?s?|attendue?s?|souhaitee?s?|exigee?s?|requise?s?|devien\\p{L}+|parviendr\\p{L}+|tardi(?:fs?|ves?),)>))",
    matches: [' doivent', ', ', ' reçues', ' qui'],
    rejects: [' préalable', ' des Membres'],
  }),
};
