import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { isFixed, toDate, weekday } from './words.js';

/** What makes the date beside it a deadline. */
export const qualifiers: Pick<DeadlineLocale, 'qualifiersBefore' | 'qualifiersAfter' | 'purposeAfter'> = {
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.at-the-latest-before',
        source: `<(?:au plus tard|dernier delai|avant ou)>${toDate}`,
        matches: ['au plus tard le ', 'Au plus tard, le mardi ', 'au plus tard pour le ', "au plus tard d'ici au "],
        rejects: ['plus tard le ', 'au plus tard une semaine après le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.from-here',
        source: `<d'ici${toDate}`,
        matches: ["d'ici au ", "d'ici le ", "d'ici à fin ", "d'ici "],
        rejects: ["d'icelui le ", 'ici le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.limit',
        source:
          "<(?:(?:dates?|delais?|jours?|termes?|heures?) (?:limites?|butoirs?|ultimes?|finale?s?|fixee?s?|de rigueur|imparti|de (?:reception|remise|depot|reponse|cloture|soumission)|d'(?:expiration|envoi|inscription))|(?<!<(?:meilleurs|brefs|courts) )delais?|echeances?)>" +
          `[^.;]{0,150}?${isFixed} *${weekday}[("]* *$`,
        matches: [
          "date limite d'inscription: ",
          'La date limite pour la soumission des contributions est fixée au ',
          'délai de soumission: ',
          'la date limite du ',
          'Délai (contributions): ',
          "l'échéance du ",
          'le délai de réponse expirera le ',
        ],
        rejects: [
          'dans les meilleurs délais et avant le ',
          'dans un délai de deux mois à compter du texte ',
          'la date du ',
          'sans limite le ',
        ],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.wished',
        source:
          "<(?:reponses?|retours?|contributions?|observations?|commentaires?|remarques?|avis|inscriptions?|candidatures?|designations?|nominations?|documents?|demandes?|formulaires?|questionnaires?|envois?|confirmations?|propositions?|textes?|exposes?|resumes?|accuses? de reception)>(?: (?:de |du |des |d'|au |aux |a )[^.;:]{1,50}?)? " +
          `<(?:(?:souhaitee?|attendue?|requise?|exigee?|demandee?|esperee?|desiree?|prevue?)s?|a (?:nous |lui )?(?:\\p{L}{3,12}[ei]r|\\p{L}{2,12}ttre|rendre|faire (?:parvenir|connaitre)))(?: (?:au|a la|par) [^.;:]{1,30})? *(?:[:=(-]|<le) *${weekday}[("]* *$`,
        matches: [
          'Réponse souhaitée: ',
          'Observations à transmettre au TSB: ',
          'Contributions attendues le ',
          'Retour du formulaire exigé: ',
        ],
        rejects: ['Participation souhaitée: ', 'Réponse: ', 'Les réponses attendues par le Bureau, '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.closing',
        source: `<clotures? (?:de |des |du |d')[^.;]{0,80}?${isFixed} *${weekday}[("]* *$`,
        matches: ['Clôture des inscriptions: ', 'la clôture des candidatures est fixée au ', 'clôture du scrutin le '],
        rejects: ['clôture ', 'la clôture des inscriptions '],
      }),
    },
    {
      qualifier: 'before',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.before',
        source: `<(?:avant|prealablement au)>${toDate}`,
        matches: ['avant le ', 'avant la fin du mois de ', 'avant fin ', 'avant le mardi ', 'avant '],
        rejects: ['auparavant le ', 'deux semaines avant la réunion du '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      moves: true,
      pattern: pattern({
        id: 'fr.deadlines.prolonged',
        source: `<(?:est|sont|a ete|ont ete) (?:(?:donc|ainsi|finalement|desormais|exceptionnellement) )?(?:prolong|prorog|report|repouss|etendu)(?:e|ee|es|ees|s)? (?:de [^.;,]{1,30} )?jusqu'(?:au|a|en)(?: (?:fin|la fin du mois de))? *${weekday}$`,
        matches: ["sont prolongées jusqu'au ", "a été prorogée de deux semaines jusqu'au "],
        rejects: ["sont prolongées, jusqu'au ", "dure jusqu'au ", 'est reportée au '],
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
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.ends',
        source:
          "<(?:s'achev(?:e|ent|era|eront)|se termin(?:e|ent|era|eront)|pren(?:d|nent|dra|dront) fin|expire(?:ra|ront|nt)?|" +
          "(?:pour|doi(?:t|vent)|dev(?:ait|aient|ra|ront|rait|raient)) (?:s'achever|se terminer|se conclure|se clore|prendre fin|expirer|arriver a (?:son terme|echeance|expiration))|" +
          `arrive(?:ra|ront|nt)? a (?:echeance|expiration))> *(?:au soir )?(?:le|au|en|fin) *${weekday}$`,
        matches: [
          'se terminera le ',
          'prendra fin le ',
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
      pattern: pattern({
        id: 'fr.deadlines.closed',
        source: `<(?:candidatures?|designations?|demandes?|soumissions?|depots? (?:des|de|d')|appels? (?:a|aux?) (?:candidatures?|communications?|contributions?|propositions?))[^.;]{0,90}<(?:(?:a|ont|avai(?:t|ent)) ete (?:close?s?|cloturee?s?)|s'est close|se sont closes|(?:est|sont) closes?) (?:depuis )?le *${weekday}$`,
        matches: ['Les candidatures ont été closes le ', "L'appel à candidatures a été clos le "],
        rejects: ['La réunion a été close le ', 'Les candidatures ont été ouvertes le '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.ended',
        source:
          "<(?:consultations?|periodes? d|inscriptions?|vote|scrutin)[^.;]{0,90}<(?:s'est|se sont|s'etai(?:t|ent)|a|ont|est|sont) (?:achevee?s?|terminee?s?|conclue?s?|close?s?|cloturee?s?|pris fin|expire|(?:arrivee?s?|parvenue?s?) a (?:(?:son|leur) terme|echeance|expiration)|ete (?:close?s?|cloturee?s?|achevee?s?))(?: (?:hier|comme prevu))? le *" +
          `${weekday}$`,
        matches: [
          "La consultation s'est achevée le ",
          "La période d'examen a pris fin le ",
          'La consultation, lancée le 4 mai 2021, a été close le ',
          "La consultation, qui s'est close le ",
          'Le scrutin est arrivé à son terme le ',
        ],
        rejects: ["La réunion s'est achevée le ", 'La consultation a débuté le ', 'La consultation a été ouverte le '],
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
      pattern: pattern({
        id: 'fr.deadlines.closes',
        source: `<(?:se clot|se cloture(?:ra|ront|nt)?|sera (?:close?|cloturee?)|seront (?:clos|closes|cloturee?s)|ferme(?:ra|ront|nt)?) *(?:au soir )?le *${weekday}$`,
        matches: ['seront closes le ', 'sera clôturée le mardi '],
        rejects: ['commencera le ', 'sera ouverte le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.counted-back',
        source: `(?:<au plus tard>|<(?:jours?|semaines?|mois)>[^.;]{0,30}<avant>)[^.;]{0,90}<(?:soit|a savoir|c'est-a-dire)>,? *(?:(?:le|au|avant le|jusqu'au|au plus tard le|d'ici au) *)?${weekday}$`,
        matches: [
          "au plus tard 28 jours avant l'ouverture, soit le ",
          'quatre semaines avant la réunion, à savoir le ',
        ],
        rejects: ['la réunion, soit le ', 'quatre semaines avant la réunion du '],
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
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.for',
        source: `<pour (?:le|la fin (?:de|du mois de)|fin) *${weekday}$`,
        matches: ['pour le ', 'pour fin ', 'pour le mardi '],
        rejects: ['pour la réunion du ', 'pour '],
      }),
    },
  ],
  qualifiersAfter: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.at-the-latest-after',
        source:
          '^ *[,(:-]* *(?:inclus(?:ivement)?,? *)?(?:au plus tard|dernier delai|(?:comme |etant (?:la )?|soit la )?(?:date|delai) (?:limite|de rigueur|butoir)|delai de rigueur)>\\)?|^ *[,(:-]* *(?:date de )?cloture (?=(?:de|des|du) )',
        matches: [
          ' au plus tard',
          ', dernier délai',
          ' (date limite)',
          ', délai de rigueur',
          ': date limite',
          ' – clôture des inscriptions',
        ],
        rejects: [' plus tard', ', date de la réunion', ' au plus près'],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.end-after',
        source:
          "^ *[,(]? *(?:(?:etant |qui est |soit |qui marqu\\p{L}+ )?(?:la )?(?:date (?:de )?|terme )?(?:fin|expiration)|(?:date|jour) ou (?:se terminai|s'achevai|prenai)t\\p{L}*)> (?:de |du |des |d'|fin |ces |cette |la |le )",
        matches: [', date de fin de ces consultations', ', fin de la période de vote'],
        rejects: [', finalement', ' fin', ', date de la réunion'],
      }),
    },
  ],
  purposeAfter: pattern({
    id: 'fr.deadlines.purpose',
    source: "^ *,? *(?:\\(|<(?:pour|en ce qui concerne|s'agissant|dans le cas)>)",
    matches: [' pour les contributions', ' (inscription)', ', pour ce qui est de'],
    rejects: [' au plus tard', ' afin de'],
  }),
};
