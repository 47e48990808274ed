import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { endings } from './endings.js';
import { closable, isFixed, toDate, weekday } from './words.js';

/** What makes the date beside it a deadline. */
export const qualifiers: Pick<DeadlineLocale, 'qualifiersBefore' | 'qualifiersAfter' | 'purposeAfter'> = {
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.in-my-hands',
        source: `<(?:doi(?:t|vent)|dev(?:ra|ront|raient|rait)|a|ont a|aura a|auront a)> [^.;:]{0,30}?<etre (?:en (?:ma|notre|sa) possession|entre (?:mes|nos|ses) mains) le *${weekday}$`,
        matches: ['devront être en ma possession le ', 'doivent être entre mes mains le lundi '],
        rejects: ['est entre mes mains depuis le ', 'devront être en ma possession avant le '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.at-the-latest-before',
        source: `<(?:au plus tard|dernier delai|avant ou|sans (?:depasser|aller au-dela d[ue]|exceder)|au maximum|a la derniere limite|tout au plus|(?:pas|non|jamais|en aucun cas) (?:apres|plus tard que)|(?<!<(?:ira|iront|dure|durera|s'etend|s'etendra|prolonge\\p{L}{0,2}|tenu\\p{L}{0,2}) )(?:non|jamais|en aucun cas) au-dela d[ue]|(?<=<a une date (?:qui ne soit |qui ne sera )?)(?:non|pas) posterieure(?= au))>${toDate}`,
        matches: [
          'au plus tard le ',
          'en aucun cas après le ',
          'sans dépasser le ',
          'et non au-delà du ',
          'à une date non postérieure au ',
          'Au plus tard, le mardi ',
          'au plus tard pour le ',
          "au plus tard d'ici au ",
        ],
        rejects: [
          'plus tard le ',
          "n'ira jamais au-delà du ",
          'sans dépasser trois pages le ',
          'à une date postérieure au ',
          'au plus tard une semaine après le ',
        ],
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
          `<(?:dates? (?:limites?|butoirs?|de cloture)|delais? de rigueur) *${weekday}$|` +
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
          `<(?:(?:souhaitee?|attendue?|requise?|exigee?|demandee?|esperee?|desiree?|prevue?)s?|a (?:nous |lui )?(?:\\p{L}{3,12}[ei]r|\\p{L}{2,12}ttre|rendre|faire (?:parvenir|connaitre)))(?: (?:au|a la|par) (?:(?!<avant>)[^.;:]){1,30})? *(?:[:=(-]|<le) *${weekday}[("]* *$`,
        matches: [
          'Réponse souhaitée: ',
          'Observations à transmettre au TSB: ',
          'Contributions attendues le ',
          'Retour du formulaire exigé: ',
        ],
        rejects: [
          'Participation souhaitée: ',
          'Réponse: ',
          'Les réponses attendues par le Bureau, ',
          'Les demandes de bourse sont à adresser au TSB avant le ',
        ],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.closing-of-entries',
        source: `<(?:clotures?|fermetures?) (?:de |des |du |d')(?:la |l'|ces |cet |cette |leurs? )?${closable}>(?:(?!<(?:qui|lequel|laquelle|(?<!<(?:est|sera|etait|ete) )prevue?s?)>)[^.;]){0,80}?(?:[:=(,-]|<(?:au|le|pour le|a)>) *${weekday}[("]* *$`,
        matches: [
          'La clôture des inscriptions est fixée au ',
          "la fermeture du guichet d'inscription interviendra le ",
          'Clôture du dépôt des candidatures: ',
        ],
        rejects: [
          "La clôture de l'Assemblée est fixée au ",
          "La clôture des travaux sur l'inscription, le ",
          "La clôture des inscriptions à l'atelier prévu le ",
        ],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'fr.deadlines.their-closing',
        source: `<${closable}>[^.;]{0,120}<(?:leur|sa|dont la) (?:cloture|fermeture)(?:,? (?:est|sera|etant|intervien(?:t|dra)|a ete)(?: (?:fixee|prevue|arretee))?)? (?:au|le|pour le) ${weekday}$|<${closable}>(?:[^.]|\\.(?=\\S)){0,160}<la (?:cloture|fermeture|fin) en (?:est|sera|etait|a ete|intervien(?:t|dra)|aura lieu)(?: (?:fixee|prevue|arretee))? (?:au|le|pour le) ${weekday}$`,
        matches: [
          "L'inscription se fait en ligne; la clôture en est fixée au ",
          "L'ouverture des inscriptions est fixée au 3 février et leur clôture au ",
          'Les candidatures seront reçues en ligne, leur clôture étant fixée au ',
          'une inscription en ligne, dont la clôture est fixée au ',
        ],
        rejects: [
          "La session s'ouvrira le 3 février; la clôture en est fixée au ",
          "L'ouverture de la session est fixée au 3 février et sa clôture au ",
          'les inscriptions et la clôture de ',
        ],
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
        matches: [
          'avant la fin de la journée du ',
          'avant le ',
          'avant la fin du mois de ',
          'avant fin ',
          'avant le mardi ',
          'avant ',
        ],
        rejects: ['auparavant le ', 'deux semaines avant la réunion du '],
      }),
    },
    ...endings,
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'fr.deadlines.for',
        source: `(?<!<convoquee?s? )(?<!<(?:reunions?|sessions?|ateliers?|seminaires?|webinaires?|conferences?|forums?|journees?|colloques?|assemblees?|cours)>[^.;:]{0,120}<(?:prevu|programme|annonce|fixe|planifie)e?s? )<pour (?:le|la fin (?:de|du mois de)|fin) *${weekday}$`,
        matches: ['pour le ', 'pour fin ', 'pour le mardi '],
        rejects: [
          'pour la réunion du ',
          'pour ',
          "l'Assemblée, convoquée pour le ",
          "L'atelier sur les tarifs, annoncé pour le ",
        ],
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
          "^ *[,(:-]* *(?:inclus(?:ivement)?,? *)?(?:au plus tard|tout au plus|(?:et |mais )?pas (?:plus tard|apres)(?! qu[e'])|dernier delai|ou (?:avant(?: (?:cette|ladite|la) date)?|plus tot)|(?:comme |etant (?:la )?|soit la )?(?:date|delai) (?:limite|de rigueur|butoir)|(?:delai|terme) (?:de rigueur|imperatif)|(?:est|etait|a ete|avait ete|y etait|y est) (?:donnee?|indiquee?|annoncee?|fixee?|mentionnee?|retenue?) comme (?:(?:la |le |l')?(?:date (?:limite|butoir)|derniere? (?:date|jour|delai)|delai|echeance))|(?:est|etait|sera|etant|constitue|demeure|reste) (?:le dernier (?:jour|delai)|la (?:derniere date|date (?:limite|butoir)))(?= (?:pour|fixee?|prescrite?|arretee?|prevue?|ou|auquel|a laquelle|de (?:depot|reponse|reception))>))>\\)?|^ *[,(:-]* *(?:date de )?cloture (?=(?:de|des|du) )|^ pour (?:l'|les? |la )?(?:pre)?(?:inscriptions?|contributions|reponses?|observations|demandes|candidatures|soumission|depot) [^.;\\d]{0,60}<(?:demeure|reste|est maintenue|ne change|est inchangee)>",
        matches: [
          ' demeure la date limite pour les contributions',
          ' était indiqué comme date limite',
          ' est la date limite fixée par',
          ' ou avant cette date',
          ' étant la dernière date à laquelle ils pourront',
          ', pas plus tard',
          " pour l'inscription des délégués demeure",
          ' au plus tard',
          ', dernier délai',
          ' (date limite)',
          ', délai de rigueur',
          ', terme de rigueur',
          ': date limite',
          ' – clôture des inscriptions',
          ' est le dernier jour pour répondre',
        ],
        rejects: [' plus tard', ' était indiqué comme date de la réunion', ', date de la réunion', ' au plus près'],
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
