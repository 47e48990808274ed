import type { AmendingLocale } from '../../model/locale/amending.js';
import { pattern } from '../../text/pattern.js';

/** What may stand between such a verb and the number of a document: articles, and what documents are called. */
const named =
  "(?:(?:la|le|les|de|du|des|a|au|aux|notre|nos|(?:precedente?|presente?)s?|lettres?|circulaires?|collectives?|administratives?|documents?|corrigend(?:um|a)|addend(?:um|a)|errat(?:um|a)|rev(?:ision)?[.]?|n[o°][.]?|\\d{1,2}) |[ld]'){0,10}";
const ofDay = '(?:,? [(]?(?:du|en date du|datee? du) [^.;,()]{4,30}[)]?,?)?';
const isNow = `${ofDay} (?:est|sont|sera|seront)(?: donc| ainsi| desormais| par consequent| par la presente)?`;

/** What becomes of another letter as a whole. */
export const amending: AmendingLocale = {
  cancels: pattern({
    id: 'fr.amending.cancels',
    source: `(?<!<(?:ne|pas) )(?<!<n')<(?:(?:annul|abrog|retir)(?:e|ent|ons|era|ant)|rend(?:ent|ons|ra)? caduques?)(?: par la presente)? ${named}$|<(?:annulation|abrogation|retrait) (?=d)${named}$`,
    matches: [
      'La présente Circulaire annule la ',
      'annule le Corrigendum 1 à la ',
      'Annulation de la Circulaire ',
      'rend caduque la lettre ',
      'abroge les Circulaires ',
    ],
    rejects: [
      "n'annule pas la ",
      'annule la réunion annoncée dans la ',
      "l'annulation de la réunion visée dans la ",
      'annulée par la ',
      'retirer le formulaire joint à la ',
    ],
  }),
  replaces: pattern({
    id: 'fr.amending.replaces',
    source: `(?<!<(?:ne|pas) )<(?:remplac(?:e|ent|ons|era|ant)(?: et annule(?:nt)?)?|se substitue(?:nt|ra)?)(?: par la presente)? ${named}$|<remplacement (?=d)${named}$`,
    matches: [
      'annule et remplace la ',
      'remplace les lettres circulaires ',
      'se substitue à la Circulaire ',
      'Annulation et remplacement de la ',
    ],
    rejects: ['ne remplace pas la ', 'remplace le formulaire joint à la ', 'est remplacé par la ', 'remplacer la '],
  }),
  isCancelled: pattern({
    id: 'fr.amending.is-cancelled',
    source: `^${isNow} (?:annulee?s?|abrogee?s?|retiree?s?|caduques?|null?e?s? et non avenue?s?|sans objet)>(?! et remplac)`,
    matches: [
      ' est annulée.',
      ' du 4 mai 2021 est par conséquent annulée',
      ' sont caduques',
      ' est nulle et non avenue',
    ],
    rejects: [
      " n'est pas annulée",
      ' annonçait une réunion qui est annulée',
      ' est annulée et remplacée par',
      ' était annulée',
    ],
  }),
  isReplaced: pattern({
    id: 'fr.amending.is-replaced',
    source: `^${isNow} (?:(?:annulee?s?|abrogee?s?) et )?remplacee?s?>`,
    matches: [
      ' est remplacée par la présente',
      ' est annulée et remplacée par',
      ' du 2 juin 2020 est désormais remplacée',
    ],
    rejects: [" n'est pas remplacée", ' a remplacé', ' dont le texte est remplacé'],
  }),
  clause: pattern({
    id: 'fr.amending.clause',
    source: `(?:^|[.;:,(] ?|<qu(?:e |'))${named}$`,
    matches: ['La Circulaire ', ' informe que la ', 'Madame, la '],
    rejects: ['joint à la ', ' dans la Circulaire ', ' et la '],
  }),
  joint: pattern({
    id: 'fr.amending.joint',
    source: `^(?: ?,(?: et)?| et| ainsi que) ${named}$`,
    matches: [' et ', ', ', ' et la Circulaire ', ' ainsi que le Corrigendum 1 à la '],
    rejects: [' annonce que la ', ' et invite à lire la ', '. La '],
  }),
};
