import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Ends what is due: a stop, a finite verb, a relative clause. */
const phraseEnd =
  "[,:;(]|<n'(?=\\p{L})|<a l'adresse>|<s'(?=\\p{L})|<(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient)|est|sont|etai(?:t|ent)|ser(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|aur(?:a|ont)|ne|qui|que|a ete|ont ete|s'acheve\\p{L}*|se|prend\\p{L}*|commence(?:ra|ront|nt)?|debute(?:ra|ront|nt)?|ouvrir(?:a|ont)|rester(?:a|ont)|expire\\p{L}*|devien\\p{L}+|parviendr\\p{L}+|tardi(?:fs?|ves?),)>";

/** What is said of a thing that is due (`Les contributions soumises …`); of an object they tell which (`les informations requises`). */
const participles =
  'parvenue?s?|soumise?s?|arrivee?s?|transmise?s?|presentee?s?|envoyee?s?|attendue?s?|souhaitee?s?|exigee?s?|requise?s?';

/** The words that say what is due. */
export const actions: Pick<
  DeadlineLocale,
  | 'actionLead'
  | 'pointedThing'
  | 'pointingBefore'
  | 'limitLabel'
  | 'limitPurpose'
  | 'finiteVerb'
  | 'passiveBefore'
  | 'takesUp'
  | 'looseEnd'
  | 'dateLead'
  | 'relativeClause'
  | 'placeClause'
  | 'actionEnd'
  | 'objectEnd'
> = {
  actionLead: pattern({
    id: 'fr.deadlines.action-lead',
    source:
      "(?:(?<!\\p{L})(?:l'|les? |la |une? |des |vos |votre |leurs? |son |sa |ses |notre |nos |toutes? (?:les )?|ces |cette )(?:<(?!dates?>|delais?>|echeances?>|clotures?>|limites?>|fin>)\\p{L}{4,14} (?:de |d'|des |pour l'|au |aux )){0,2}|<(?:envoi|reception|remise|soumission|formulaires?) (?:de |d'|des ))$",
    matches: ['Les ', 'Son ', 'ses ', 'Les formulaires de ', "L'", "l'envoi des "],
    rejects: ['la date limite de ', "clôture d'"],
  }),
  pointedThing: pattern({
    id: 'fr.deadlines.pointed-thing',
    source: '^(?:ces?|cet|cette|ledit|ladite|lesdite?s) (?<noun>\\p{L}{5,24})$',
    matches: ['Ces consultations', 'cette inscription', 'ladite enquete'],
    rejects: ['ces consultations sur le plan', 'Celles-ci', 'Cession', 'les consultations', 'ce jour'],
  }),
  pointingBefore: pattern({
    id: 'fr.deadlines.pointing-before',
    source: '<(?:ces?|cet|cette|ledit|ladite|lesdite?s) $',
    matches: ['pour ces ', 'ladite '],
    rejects: ['les ', 'proces '],
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
  limitPurpose: pattern({
    id: 'fr.deadlines.limit-purpose',
    source:
      "<(?:delais?|dates? limites?|echeances?)>[^,;:.]{0,80}? pour (?=(?:la|le|les|l'|une?|des|toute?s?|votre|vos|leurs?)(?: |(?<=')))",
    matches: ['Le délai fixé par la Circulaire pour la communication', "la date limite pour l'envoi"],
    rejects: ['Le délai est fixé au', 'délai prévu, pour la communication'],
  }),
  passiveBefore: pattern({
    id: 'fr.deadlines.passive-before',
    source: '<(?:etre|est|sont|sera|seront|ete) (?:\\p{L}{3,14}ment )?$',
    matches: ['doivent être ', 'seront directement '],
    rejects: ['est une ', 'Les '],
  }),
  takesUp: pattern({
    id: 'fr.deadlines.takes-up',
    source:
      "^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:et |mais |puis )?(?:elles?|ils?|celles?-ci|celui-ci|ceux-ci|le (?:systeme|portail|site|guichet|formulaire en ligne)(?= (?:en ligne )?(?:s'ouvr|sera|est|se |ferm|reste))|la plate-?forme(?= (?:s'ouvr|sera|est|se |ferm|reste)))>",
    matches: ['Elle sera close', "Le système s'ouvre", '4.2 Celles-ci doivent parvenir'],
    rejects: ['Illustrations', 'La réunion'],
  }),
  looseEnd: pattern({
    id: 'fr.deadlines.loose-end',
    source:
      "(?:^| )(?:et|ou|mais|de|d'|du|des|le|la|les|l'|au|aux|a|en|pour|avec|sur|par|dans|entre|si|des (?:maintenant|a present|que|que possible|reception)|d'ores et deja|dans les (?:meilleurs|plus brefs)(?: delais)?|(?:si|autant que|(?:des|aussitot) que|le plus tot) possible|le plus tot|de preference|sans (?:tarder|delai|attendre)|rapidement|d'urgence|(?:directe|exclusive|unique|egale|obligatoire|imperative|seule|simple|notam|individuelle|officielle|prealable|conjointe)ment)$",
    matches: [
      'formulaire en ligne dès que possible',
      'vos réponses, de préférence',
      ' et',
      'votre contribution directement',
    ],
    rejects: ['inscription en ligne', 'si cela est possible', 'une réponse rapide', 'une demande de logement'],
  }),
  placeClause: pattern({
    id: 'fr.deadlines.place-clause',
    source:
      '(?<!<la )<ou (?=(?:vous|elles?|ils?|l.on|on|(?:est|sont|ser(?:a|ont)|figure(?:nt|ra|ront)?|se trouve(?:nt|ra|ront)?|doi(?:t|vent)|peu(?:t|vent)|pourr(?:a|ont))>|(?:les?|la|l.|des|son|ses|leurs?) ?[^.;:,]{1,60} (?:est|sont|ser(?:a|ont)|figure(?:nt)?|se trouve(?:nt)?|attend(?:ent|ra|ront)?)>))',
    matches: [', où sont publiés les documents', 'où vous trouverez le formulaire', 'où les textes sont déposés'],
    rejects: ['là où il est dit', 'par courrier ou par télécopie', 'la réponse ou les observations', 'ou bien'],
  }),
  relativeClause: pattern({
    id: 'fr.deadlines.relative-clause',
    source: '<(?:qui|lequel|laquelle|lesquels|lesquelles)> ',
    matches: [', qui transmettra '],
    rejects: ['quiconque ', 'que '],
  }),
  dateLead: pattern({
    id: 'fr.deadlines.date-lead',
    source: `<(?:le|la|au|du|entre le|pour le|a la date du|en)> *${weekday}$`,
    matches: ['leurs présentations le ', 'le questionnaire au ', 'la liste le mardi '],
    rejects: ['les contributions', 'le questionnaire '],
  }),
  actionEnd: pattern({
    id: 'fr.deadlines.action-end',
    source: `(?:${phraseEnd}|<(?:recue?s?|${participles})>)`,
    matches: [' doivent', ', ', ' reçues', ' qui', ' commencera'],
    rejects: [' préalable', ' des Membres'],
  }),
  objectEnd: pattern({
    id: 'fr.deadlines.object-end',
    source: `(?:${phraseEnd}|<recue?s?>)`,
    matches: [' doivent', ', ', ' qui', ' reçus'],
    rejects: [' requises', ' présentée'],
  }),
};
