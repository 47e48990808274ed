import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';

const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?';
/** What may stand between a verb and its participle. */
const adverb =
  "(?:(?:\\p{L}{4,16}ment|donc|ainsi|desormais|aussi|alors|a son tour|elles? aussi|lui aussi|eux aussi|quant a (?:elles?|eux|lui)|pour (?:sa|leur) part|de ce fait|de son cote|en revanche|toutefois|en consequence|par consequent|d'ores et deja|de nouveau|a nouveau) ){0,2}";
/** An aside between an auxiliary and its participle: `est, à la demande de l'hôte, reportée`. */
const aside = '(?:, ?[^,.;:]{3,70},)?';
const auxiliary = `(?:(?:est|sont|sera|seront|serait|seraient|soit|soient)${aside}|(?:a|ont|aurait|auraient)${aside} ete|a du etre|ont du etre|doit etre|doivent etre|devra etre|devront etre|vient d'etre|viennent d'etre|se (?:voit|trouve|trouvent))`;
const shifted = '(?:report|repouss|avanc|decal|deplac|differ|ajourn|reprogramm|replanifi|retard)(?:e|ee|es|ees)';
/** A meeting that is held elsewhere or otherwise than said is held; one that is not held on its days is moved. */
const otherwise =
  '(?! *(?:a|au|aux|en (?:ligne|presentiel|personne|mode|format)|sous|dans (?:la|les|une|un)|physiquement|virtuellement|a distance|avant)(?!\\p{L}))';
const toHold = '(?:avoir lieu|se (?:tenir|derouler|reunir)|etre (?:organise|tenu|maintenu|convoque|assure)(?:e|es|s)?)';
const denied = (one: string, hold: string, beIt: string, can: string): string =>
  `<n'${one} ${adverb}(?:pas|plus) ${adverb}lieu>|<ne ${hold} ${adverb}(?:pas|plus)>|` +
  `<ne ${beIt} ${adverb}(?:pas|plus) ${adverb}(?:organise|tenu|maintenu|convoque|assure)(?:e|es|s)?>|` +
  `<ne ${can} ${adverb}(?:pas |plus )?${adverb}${toHold}>`;
const deniedOne = denied('aura', 'se (?:tiendra|deroulera|reunira)', 'sera', '(?:pourra|peut)');
const deniedAll = denied('auront', 'se (?:tiendront|derouleront|reuniront)', 'seront', '(?:pourront|peuvent)');

/** Dates that others replace and dates that fall away, in running text and in the columns of a table. */
export const replacedDates: ReplacedDates = {
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
  formerly: pattern({
    id: 'fr.replaced-dates.formerly',
    source:
      "<(?:initialement|(?:precedemment|auparavant|anterieurement)(?!, (?:l[ea]s?|du|en)>)|primitivement|jusqu'ici|jusqu'a present|jusqu'alors|d'abord(?!, l[ea]s?>)|(?<=(?:e|es|u|us) )(?:a l'origine|au depart(?! d[e'u])))>",
    matches: ['initialement prévue à Genève', 'fixée précédemment au', "prévu à l'origine", 'attendues au départ'],
    rejects: ['date initiale', "l'avion prévu au départ de Lomé", "à l'origine du retard"],
  }),
  insteadOf: pattern({
    id: 'fr.replaced-dates.instead-of',
    source:
      '<(?:au lieu d(?:e|u|es)|en lieu et place d(?:e|u|es)|en remplacement d(?:u|es (?:dates|jours)|e (?:la date|celles?))|remplacer|remplacent? (?:les dates|la date|celles?))>|' +
      '(?:,|<et|<mais)> non (?:plus |pas )?(?:avant )?(?:du|le|les|au|aux|en|pour|entre)>|, non (?:plus |pas )?(?:du|le|les|au)>',
    matches: ['au lieu du', 'Au lieu de «', 'et non du', 'et non plus le', 'remplacer', 'en lieu et place du'],
    rejects: [
      'aura lieu',
      'le lieu de la réunion',
      'sinon le',
      'en remplacement de Mme',
      'les délégués non inscrits le',
    ],
  }),
  wasToBe: pattern({
    id: 'fr.replaced-dates.was-to-be',
    source:
      "<(?:(?:devai(?:t|ent)|aurai(?:t|ent) du) (?:\\p{L}{4,16}ment )?(?:avoir lieu|se (?:tenir|derouler|reunir)|etre (?:tenue?s?|organisee?s?|convoquee?s?)|s'ouvrir|debuter|commencer)|" +
      "(?:etai(?:t|ent)|avai(?:t|ent) ete) (?:\\p{L}{4,16}ment |d'abord )?(?:prevue?s?|annoncee?s?|programmee?s?|fixee?s?|convoquee?s?|planifiee?s?))>",
    matches: ['qui devait avoir lieu', 'qui était prévue', 'avait été annoncée', 'devaient initialement se tenir'],
    rejects: ['qui doit se tenir', 'devait examiner', 'est prévue'],
  }),
  planned: pattern({
    id: 'fr.replaced-dates.planned',
    source: '<(?:prevue?s?|annoncee?s?|programmee?s?|fixee?s?|convoquee?s?|planifiee?s?|arretee?s?)>',
    matches: ['prévue à Genève du', 'annoncée pour le', 'fixées au'],
    rejects: ['prévision', 'se tiendra le'],
  }),
  replacement: pattern({
    id: 'fr.replaced-dates.replacement',
    source:
      '<(?:lire|lisez|par|report\\p{L}+|avanc\\p{L}+|repouss\\p{L}+|decal\\p{L}+|deplac\\p{L}+|differ\\p{L}+|reprogramm\\p{L}+|se (?:tiendra|tiendront|deroulera|derouleront|reunira|reuniront)|aur(?:a|ont)|est|sont|sera|seront|ouvrira|debutera|desormais|finalement)>',
    matches: ['lire', 'est reportée', 'se tiendra désormais', 'se réunira', 'aura finalement lieu'],
    rejects: ['relire', 'parvenir'],
  }),
  otherSubject: pattern({
    id: 'fr.replaced-dates.other-subject',
    source: '\\p{L}{2}[^.;]*<(?:qui|lesquel(?:le)?s|laquelle|lequel) *$|<(?:dont|ou) (?:la|le|les|l.) ?[^.;]{2,60}$',
    matches: [', puis au GCNT, qui ', ' et à la CE 9, laquelle ', ", dont l'atelier "],
    rejects: [', qui ', ' (Qatar) '],
  }),
  heldOn: pattern({
    id: 'fr.replaced-dates.held-on',
    source: `<(?:se (?:tiendra|tiendront|deroulera|derouleront|reunira|reuniront|tiendrait|tiendraient|reunirait|reuniraient|tienne|tiennent|reunisse|reunissent)|(?:aur(?:a|ont|ait|aient)|ait|aient) ${adverb}lieu|(?:ser(?:a|ont|ait|aient)|soit|soient) ${adverb}(?:tenue?s?|organisee?s?)|(?:est|sont) ${adverb}(?:prevue?s?|fixee?s?|programmee?s?)|lire|lisez)>`,
    matches: ['se tiendra', 'aura donc lieu', 'est désormais prévue', 'lire', 'se tienne', 'ait lieu'],
    rejects: ['sera suivie', 'est ouverte', 'aura pour objet'],
  }),
  moved: pattern({
    id: 'fr.replaced-dates.moved',
    source: `<${auxiliary} ${adverb}${shifted}>|<(?:n'aur(?:a|ont) (?:pas|plus) lieu|ne (?:se (?:tiendr(?:a|ont)|deroulera|derouleront)|(?:pourr(?:a|ont)|peu(?:t|vent)) (?:pas |plus )?(?:avoir lieu|se tenir|etre tenue?s?|etre organisee?s?)) ?(?:pas|plus)?) (?:a la date|aux dates|a cette date|a ces dates)>|^ *[,)]{0,2} *${shifted}>`,
    matches: [
      'est reportée',
      'soit reportée',
      'serait avancée',
      'a dû être avancée',
      'est donc finalement déplacée',
      'ne pourra pas se tenir aux dates',
    ],
    rejects: ['le report', 'la date avancée', 'est à reporter', 'ne se tiendra pas à Genève'],
  }),
  movedFrom: pattern({
    id: 'fr.replaced-dates.moved-from',
    source: `<(?:report|repouss|avanc|decal|deplac|differ|reprogramm|prorog|prolong)\\p{L}{1,6}[^.;]{0,40}<(?:du|des) *${weekday}$`,
    matches: ['est reportée du ', 'a été avancée du lundi '],
    rejects: ['le rapport du ', 'la réunion du '],
  }),
  movedTo: pattern({
    id: 'fr.replaced-dates.moved-to',
    source: `^ *,? *(?:<pour (?:le|la|les|se tenir(?: du| le| les)?)|<au|<aux|<a(?: la periode)?|<en|<vers le) *${weekday}(?:du *)?[("]*$`,
    matches: [' au ', ' aux ', ' à la période du ', ', au mardi '],
    rejects: [' et le ', ' à Genève le '],
  }),
  movesTo: pattern({
    id: 'fr.replaced-dates.moves-to',
    source: `<(?:report|repouss|avanc|decal|deplac|differ|prorog|prolong|recul|ramen|port)(?:e|ee|es|ees|er|ons|ez|ent|ant|era|eront|a)> (?:${adverb}|(?:de|d'une?) [^.;,\\d]{1,30} )(?:jusqu'(?:au|a|aux)|aux?|a la (?:semaine|periode) du|a|pour le) *${weekday}$`,
    matches: ['Le Bureau a reporté au ', 'a décidé de repousser au mardi ', "a exceptionnellement prolongé jusqu'au "],
    rejects: ['le rapport au ', 'a reporté la réunion au ', 'la réunion du '],
  }),
  movedThing: pattern({
    id: 'fr.replaced-dates.moved-thing',
    source: `^ *(?:(?:la|le|les|cette|cet|ce|ces|notre|votre|sa|son) |l')(?!\\d)[^.;:]{3,150}?<(?:du|des|le|les|au|aux|pour le|entre le) *${weekday}[(]?$`,
    matches: [" l'échéance du ", " l'atelier qui devait avoir lieu le ", " le délai d'inscription, fixé au "],
    rejects: [', la réunion du ', ' et la réunion du ', ' à Genève du '],
  }),
  corrected: pattern({
    id: 'fr.replaced-dates.corrected',
    source:
      '" *[,;.)]{0,2} *(?!(?:est|sont) (?:ajoute|inser))[^".;]{0,50}<(?:lire|lisez|se lit|par|devient|devient donc|remplacer par)>(?: (?:ce qui suit|(?:le|la|les) (?:texte|phrase|mention|libelle|suivante?s?)(?: suivante?)?|desormais|comme suit|plutot))? *:? *"',
    matches: [
      '», lire: «',
      '» par la suivante: «',
      '» est remplacé par «',
      '» doit se lire «lire» puis «se lit comme suit «',
    ],
    rejects: ['», «', '» et «', '» par courrier, «'],
  }),
  correctedFrom: pattern({
    id: 'fr.replaced-dates.corrected-from',
    source:
      '" *[,;)]{0,2} *(?:<et |<mais )?<(?:au lieu d(?:e|u)|en lieu et place d(?:e|u)|en remplacement d(?:e|u)|non(?: pas)?)>[^".;]{0,40}:? *"',
    matches: ['» au lieu de: «', '», et non «', '» en remplacement de la phrase «'],
    rejects: ['», lire «', '» et «', '». Au lieu de «'],
  }),
  cancelled: pattern({
    id: 'fr.replaced-dates.cancelled',
    source: `(?:<${auxiliary} ${adverb}(?:annul|supprim)(?:e|ee|es|ees)>|^ *[,)]{0,2} *(?:annul|supprim)(?:e|ee|es|ees)>|${deniedOne}|${deniedAll})${otherwise}`,
    matches: [
      'est annulée',
      'a dû être annulé',
      'ont été supprimées',
      "n'aura pas lieu",
      'ne se tiendra malheureusement pas',
      'ne pourra avoir lieu',
      'ne sera pas organisée',
    ],
    rejects: [
      "n'est pas annulée",
      'pourrait être annulée',
      "n'aura pas lieu à Genève",
      'ne se tiendra pas en ligne',
      'ne pourra pas se tenir aux dates prévues',
      'ne se réunira pas avant',
    ],
  }),
  cancelledAll: pattern({
    id: 'fr.replaced-dates.cancelled-all',
    source: `(?:<(?:sont|ont ete|seront|ont du etre|doivent etre|devront etre|viennent d'etre) ${adverb}(?:annul|supprim)(?:es|ees)>|${deniedAll})${otherwise}`,
    matches: ['sont annulées', "n'auront pas lieu", 'ont dû être supprimés', 'ne se tiendront pas'],
    rejects: ['est annulée', "n'aura pas lieu"],
  }),
  cancelledDays: pattern({
    id: 'fr.replaced-dates.cancelled-days',
    source: `^ *,? *(?:comme (?:prevu|annonce|indique)>,? *)?(?:(?:la|le|les|l'|cette|cet) ?(?:(?!<et>)[^.,;:()]){3,120}?)?<(?:du|le|les|des|en|au|entre le) *${weekday}$`,
    matches: [' le ', ' comme prévu du ', " l'atelier sur les normes prévu le "],
    rejects: [' et la réunion du ', ', la réunion aura lieu (', ' à Genève '],
  }),
  cancelling: pattern({
    id: 'fr.replaced-dates.cancelling',
    source:
      "<(?:(?:annulation|suppression)(?: d(?:e|u|es)>| *[:-] | d')|annul(?:er|e|ons|ent|era|eront|ant) (?:la|le|les|l'|cette|cet|ce|ces|sa|son|ses))(?! ?(?:votre |vos |la |l'|leur |leurs |sa |son |une |toute )?(?:pre-?)?(?:inscription|reservation|participation|chambre|visa|demande|voyage|vol|circulaire|lettre|hotel|commande))",
    matches: [
      "l'annulation de la réunion",
      "décidé d'annuler l'atelier",
      'ANNULATION: réunion',
      "annulation d'un atelier",
    ],
    rejects: [
      "conditions d'annulation",
      "l'annulation de votre inscription",
      'annule et remplace',
      "annulation d'une réservation",
    ],
  }),
  supposed: pattern({
    id: 'fr.replaced-dates.supposed',
    source:
      "<(?:si>|s'ils?>|au cas ou>|en cas d(?:e>|')|a moins qu(?:e>|')|lorsqu(?:e>|')|quand>|faute de quoi>|sinon>|a defaut>|sous peine>|eventuelle?s?>)",
    matches: [
      'si la réunion',
      "en cas d'annulation",
      'au cas où',
      "l'éventuelle annulation",
      ', faute de quoi la session',
    ],
    rejects: ['ainsi', 'silence', 'en cascade', 'faute de participants'],
  }),
  barrier: pattern({
    id: 'fr.replaced-dates.barrier',
    source:
      "[.;:]|<(?:que|qu'|dont|mais|tandis|alors|se (?:tiendr\\p{L}+|tien(?:t|nent)|deroul\\p{L}+|reuni\\p{L}+)|s'est|se sont|aur(?:a|ont)|est|sont|sera|seront|ont|demeur\\p{L}+|rest(?:e|ent)>)",
    matches: ['. La', ' est maintenue et', ' mais ', ' se tiendra'],
    rejects: [", à Genève (Suisse), dans les locaux de l'Union", ' fixée pour les contributions', ' et celle du '],
  }),
  contrast: pattern({
    id: 'fr.replaced-dates.contrast',
    source: '<(?:mais|plutot)>',
    matches: [', mais du'],
    rejects: ['désormais'],
  }),
  newDays: pattern({
    id: 'fr.replaced-dates.new-days',
    source: `^(?:(?!<(?:que|qu'|dont|mais|et)>|<(?:la|l'|un|une) ?(?!(?:semaine|periode|date)>)\\p{L}{3,}[^.;]*<(?:du|le|les)>)[^.;]){0,100}(?:,? *<mais> (?:plutot |bien )?)?<(?:au|aux|a|du|le|les|des|en|pour(?: le| les)?|a partir du|vers le) *${weekday}[("]*$`,
    matches: [' au ', ', mais du ', ' en raison de la grève au ', ' de quatre semaines, au '],
    rejects: [" et l'atelier du ", '; la réunion du ', ' à Genève, '],
  }),
  sameSubject: pattern({
    id: 'fr.replaced-dates.same-subject',
    source: '(?:^|<(?:et|elles?|ils?|mais|celles?-ci|celui-ci|ceux-ci|qui)>|,) *$',
    matches: [' et ', '; elle ', ', mais '],
    rejects: [" et l'atelier ", '; la réunion '],
  }),
  limit: pattern({
    id: 'fr.replaced-dates.limit',
    source: '<(?:dates? (?:limites?|butoirs?|de cloture)|delais?|echeances?|clotures?)>',
    matches: ["la date limite d'inscription", 'Le délai', "L'échéance"],
    rejects: ['la date de la réunion', 'la déchéance'],
  }),
  ownDays: pattern({
    id: 'fr.replaced-dates.own-days',
    source: "[(][^()]*$|<qui (?:se|aur|doi|devra|s'ouvr|debut)",
    matches: [" de l'atelier (Tunis, ", ' de la réunion qui se tiendra du '],
    rejects: [' (CE 13) fixée au ', ', qui était fixée au '],
  }),
  takenUp: pattern({
    id: 'fr.replaced-dates.taken-up',
    source:
      '^[\\d.) ]*(?:(?:a la|en|pour|par|compte|suite|faute|sur|vu|dans|eu egard|afin|apres) ?[^,.;:]{2,90}, )?(?:elles?|ils?|celles?-ci|celui-ci|ceux-ci|cette|cet|ces|ce|ladite|ledit|lesdites?)>',
    matches: ['Elle est reportée', 'Cette réunion', 'Celle-ci', 'À la demande du pays hôte, cette réunion'],
    rejects: ['La réunion', 'À la demande du pays hôte, la réunion', "C'est", 'Cetacés'],
  }),
  newDates: pattern({
    id: 'fr.replaced-dates.new-dates',
    source:
      '<(?:nouvelles? (?:dates?|echeances?|periodes?)|nouveau (?:calendrier|delai)|reprogramm\\p{L}+|replanifi\\p{L}+|desormais|finalement)>[^.;]{0,120}$',
    matches: ['Les nouvelles dates sont ', 'La nouvelle date retenue est le ', 'Elle se tiendra désormais du '],
    rejects: ['Les dates de la nouvelle session sont ', 'Elle se tiendra du '],
  }),
};
