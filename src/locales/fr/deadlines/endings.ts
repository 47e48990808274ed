import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { closable, toDate, weekday } from './words.js';

/** Dates until which something lasts, or on which it closes. */
export const endings: DeadlineLocale['qualifiersBefore'] = [
  {
    qualifier: 'until',
    needsAction: false,
    moves: true,
    pattern: pattern({
      id: 'fr.deadlines.prolonged',
      source: `<(?:(?:est|sont|a ete|ont ete) (?:(?:donc|ainsi|finalement|desormais|exceptionnellement) )?(?:prolong|prorog|report|repouss|etendu)(?:e|ee|es|ees|s)?|se (?:prolonge(?:nt)?|poursui(?:t|vent))) (?:de [^.;,]{1,30} )?jusqu'(?:au|a|en)(?: (?:fin|la fin du mois de))? *${weekday}$`,
      matches: ["sont prolongées jusqu'au ", "se prolonge jusqu'à ", "a été prorogée de deux semaines jusqu'au "],
      rejects: ["sont prolongées, jusqu'au ", "dure jusqu'au ", 'est reportée au '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'fr.deadlines.rooms-held-until',
      source: `<(?:tarifs?|prix|chambres?|contingents?)>(?:[^.;:]|[.:](?=\\S)){0,80}<(?:garanti|bloque|retenu|mise?s? (?:en option|de cote|a disposition)|consenti|accorde|offert|maintenu|reserve|tenu)(?:e?s?)?(?: (?:[^.;:]|[.:](?=\\S)){1,80})? jusqu'(?:au|a|en)${toDate}`,
      matches: [
        "Des tarifs préférentiels sont garantis jusqu'au ",
        "Ces chambres ont été bloquées pour vous jusqu'au ",
      ],
      rejects: ["Le tarif est valable jusqu'au ", 'Les chambres doivent être réservées avant le '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.accepted-until',
      source: `<(?:observations?|commentaires?|remarques?|reponses?|contributions?|candidatures?|inscriptions?|propositions?|consultation)>(?: (?:sur|d(?:e|u|es)|au|aux) [^.;:]{1,60}?)?,?(?: [^.;:,]{1,40},)? (?:etaient|etait|ont ete|a ete|avaient ete|furent) (?:encore )?(?:acceptee?s?|admise?s?|recevables?|possibles?|ouverte?s?)(?: [^.;:]{1,40})? jusqu'(?:au|a|en)${toDate}|<(?:membres?|administrations?|delegations?|regulateurs|exploitants|commissions?|ils|elles|qui) (?:avaient|avait|ont eu|disposaient|disposait) jusqu'(?:au|a|en)${toDate}`,
      matches: [
        "Les observations sur le projet étaient acceptées jusqu'au ",
        "Les États Membres avaient jusqu'au ",
        "La consultation a été ouverte jusqu'au ",
      ],
      rejects: [
        "Les observations ont été reçues jusqu'au ",
        "L'exposition était ouverte jusqu'au ",
        "Les membres ont jusqu'au ",
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.it-ended',
      source:
        "^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:elles?|ils?|celles?-ci|celui-ci|ceux-ci)>[^.;:]{0,60}<(?:s'est|se sont|a|ont|est|sont) (?:achevee?s?|terminee?s?|conclue?s?|pris fin|expire|(?:arrivee?s?|parvenue?s?|touche) a (?:(?:son|leur|sa) (?:terme|fin)|echeance|expiration)|ete achevee?s?),? le *" +
        `${weekday}$`,
      matches: ['Elle a pris fin le ', 'Celles-ci se sont achevées le '],
      rejects: ['Elle a commencé le ', 'La réunion a pris fin le ', 'Elle prendra fin le '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'fr.deadlines.rooms-released-after',
      source: `<(?:tarifs?|prix|chambres?|contingents?)>[^.;:]{0,120}<(?:cesser(?:a|ont) d'etre|ne ser(?:a|ont) plus)>[^.;:]{0,60} (?:apres|au-dela du)>${toDate}`,
      matches: ["les chambres retenues cesseront d'être disponibles au tarif préférentiel après le "],
      rejects: ['les chambres seront disponibles après le ', 'les envois ne seront plus acceptés après le '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'fr.deadlines.until',
      source: `<jusqu'(?:au|a|en)${toDate}`,
      matches: ["jusqu'au ", "jusqu'au mardi ", "jusqu'à fin ", "jusqu'en "],
      rejects: ['jusque là le ', "jusqu'ici "],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'fr.deadlines.closable-ends',
      source: `<(?!scrutin|vote)${closable}>(?: (?:(?!<(?:qui|que|dont|lequel|laquelle)>)[^.;:,]){1,60})?(?:, qui (?:est|sont|sera|seront|doit etre|peut) [^.;:,]{2,50},)? (?:s'achev(?:e|ent|era|eront)|se termin(?:e|ent|era|eront)|pren(?:d|nent|dra|dront) fin|expire(?:ra|ront|nt)?) (?:le|au soir du) *${weekday}$`,
      matches: ["dont l'inscription s'achève le ", "Les inscriptions en ligne à l'atelier se termineront le vendredi "],
      rejects: [
        "La consultation s'achève le ",
        'Les inscriptions commencent le ',
        "L'inscription à l'atelier qui s'achève le ",
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'fr.deadlines.ends',
      source:
        "<(?:s'achev(?:e|ent|era|eront)|se termin(?:e|ent|era|eront)|pren(?:d|nent|dra|dront) fin|expire(?:ra|ront|nt)?|" +
        "(?:pour|doi(?:t|vent)|dev(?:ait|aient|ra|ront|rait|raient)) (?:s'achever|se terminer|se conclure|se clore|prendre fin|expirer|arriver a (?:son terme|echeance|expiration))|" +
        `(?:arrive(?:ra|ront|nt)?|parvien(?:t|nent|dra|dront)|touche(?:ra|ront|nt)?) a (?:echeance|expiration|(?:son|leur) (?:terme|fin)))> *(?:au soir )?(?:le|au|en|fin) *${weekday}$`,
      matches: [
        'se terminera le ',
        'prendra fin le ',
        'arrivera à son terme le ',
        "s'achèvera le mardi ",
        'expirera le ',
        "s'est ouverte pour s'achever le ",
        'devait prendre fin le ',
      ],
      rejects: ['commencera le ', 'la fin le ', 'se terminera à Genève le '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.closed',
      source: `<(?:candidatures?|designations?|demandes?|soumissions?|depots? (?:des|de|d')|appels? (?:a|aux?) (?:candidatures?|communications?|contributions?|propositions?))[^.;]{0,90}<(?:(?:a|ont|avai(?:t|ent)) ete (?:close?s?|cloturee?s?)|s'est close|se sont closes|(?:est|sont) closes?) (?:depuis )?le *${weekday}$`,
      matches: ['Les candidatures ont été closes le ', "L'appel à candidatures a été clos le "],
      rejects: ['La réunion a été close le ', 'Les candidatures ont été ouvertes le '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.it-closed',
      source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:elles?|ils?|celles?-ci|celui-ci|ceux-ci)>[^.;:]{0,60}<(?:(?:s'est|se sont|s'etai(?:t|ent)|est|sont) (?:close?s?|cloturee?s?)|(?:a|ont|avai(?:t|ent)) ete (?:close?s?|cloturee?s?)),? le *${weekday}$`,
      matches: ['Elle a été close le ', "Celle-ci s'est close le "],
      rejects: ['Elle a pris fin le ', 'La réunion a été close le ', 'Elle sera close le '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.consultation-closed',
      source: `<(?:consultations?|periodes? d|inscriptions?|vote|scrutin)[^.;]{0,90}<(?:(?:s'est|se sont|s'etai(?:t|ent)|est|sont) (?:close?s?|cloturee?s?)|(?:a|ont|avai(?:t|ent)) ete (?:close?s?|cloturee?s?))(?: (?:hier|comme prevu))?,? le *${weekday}$`,
      matches: ['La consultation, lancée le 4 mai 2021, a été close le ', "La consultation, qui s'est close le "],
      rejects: ['La réunion a été close le ', 'La consultation a pris fin le ', 'La consultation a été ouverte le '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    passed: true,
    pattern: pattern({
      id: 'fr.deadlines.ended',
      source:
        "<(?:consultations?|periodes? d|(?<=<consulte?e?s?>[^.;]{0,60}<)periodes?|inscriptions?|vote|scrutin)[^.;]{0,90}<(?:s'est|se sont|s'etai(?:t|ent)|a|ont|est|sont) (?:achevee?s?|terminee?s?|conclue?s?|pris fin|expire|(?:arrivee?s?|parvenue?s?|touche) a (?:(?:son|leur|sa) (?:terme|fin)|echeance|expiration)|ete achevee?s?)(?: (?:hier|comme prevu))?,? le *" +
        `${weekday}$`,
      matches: [
        "La consultation s'est achevée le ",
        "La période d'examen a pris fin le ",
        'Le scrutin est arrivé à son terme le ',
        "Quand la consultation s'est terminée, le ",
      ],
      rejects: [
        "La réunion s'est achevée le ",
        'La consultation a été close le ',
        'La consultation a débuté le ',
        'La consultation a été ouverte le ',
      ],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'fr.deadlines.at-the-end',
      source: `<(?:au terme|a l'issue|a la (?:fin|cloture)|a l'expiration|a l'echeance) (?:de |du )(?:la |cette |ces |l')?(?:periode (?:de |d')|delai (?:de |d'))?(?:consultations?|vote|scrutin|inscriptions?|candidatures?)[^.;,(]{0,60}[,(] *(?:(?:le|soit le|fixee? au) )?${weekday}$`,
      matches: ['Au terme de la consultation, le ', "À l'issue du vote par correspondance, le "],
      rejects: ['Au terme de la réunion, le ', 'Au terme de la consultation. Le '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: true,
    closes: true,
    pattern: pattern({
      id: 'fr.deadlines.closes',
      source: `<(?:se clot|se (?:cloture|ferme)(?:ra|ront|nt)?|sera (?:close?|cloturee?|fermee?)|seront (?:clos|closes|cloturee?s|fermee?s)|ferme(?:ra|ront|nt)?|ouverte?s?>[^.;]{0,90}(?:,|<et|<puis)(?: ensuite)? (?:close?s?|cloturee?s?|fermee?s?))(?: (?:pour (?:tous(?: les \\p{L}{3,14})?|toutes|tout le monde)|definitivement|irrevocablement|automatiquement))?(?: que)?(?:,? (?:\\p{L}{1,6} )?(?:jours?|semaines?|mois|quinzaine) (?:plus (?:tot|tard)|auparavant|avant|apres),)? *(?:au soir )?(?:a \\d{1,2} *(?:h|heures?)(?: *\\d{2})?(?: *\\([^()]{1,30}\\))?,? *)?(?:le|a) *${weekday}$`,
      matches: [
        'seront closes le ',
        'ne fermera que le ',
        'sera close une semaine plus tôt, le ',
        'sera clôturée le mardi ',
        'seront closes à 17 heures le ',
        'seront ouvertes le 3 mai et closes le ',
        "est ouvert jusqu'à nouvel ordre, puis fermé le ",
      ],
      rejects: ['commencera le ', 'sera ouverte le ', 'seront ouvertes le 3 mai. Lettre close le '],
    }),
  },
  {
    qualifier: 'by',
    needsAction: false,
    pattern: pattern({
      id: 'fr.deadlines.counted-back',
      source: `(?:<au plus tard>|(?<!<(?:le|la) )<(?:jours?|semaines?|mois)>[^.;]{0,30}<avant>)[^.;]{0,90}<(?:soit|a savoir|c'est-a-dire)>,? *(?:(?:le|au|avant le|jusqu'au|au plus tard le|d'ici au) *)?${weekday}$`,
      matches: ["au plus tard 28 jours avant l'ouverture, soit le ", 'quatre semaines avant la réunion, à savoir le '],
      rejects: ['la réunion, soit le ', 'quatre semaines avant la réunion du '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: false,
    pattern: pattern({
      id: 'fr.deadlines.end-of-entries',
      source: `<(?:date de )?(?:fin|expiration) (?:de |des |du |d')(?:la |l'|ces |cette |leurs? )?${closable}>[^.;]{0,60}?(?:[:=(]|<(?:(?:est|sera) )?(?:(?:fixe|prevu|arrete)e?s? )?(?:le|au|pour le)>) *${weekday}$`,
      matches: ['La fin des inscriptions est fixée au ', 'date de fin du dépôt des candidatures: '],
      rejects: ['La fin de la session est fixée au ', 'afin des inscriptions '],
    }),
  },
  {
    qualifier: 'until',
    needsAction: true,
    pattern: pattern({
      id: 'fr.deadlines.end-of',
      source: `<(?:date de )?(?:fin|expiration) (?:de |du |des |d')[^.;]{0,60}?(?:[:=(]|<(?:est )?(?:fixee )?(?:le|au)>) *${weekday}$`,
      matches: ['date de fin de la consultation: ', 'fin de la période de consultation: ', 'fin du vote le '],
      rejects: ['fin ', 'enfin: '],
    }),
  },
];
