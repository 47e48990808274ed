import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { cancelledMeetings } from './cancelled-dates.js';
import { replacedLabels } from './replaced-labels.js';
import { adverb, auxiliary, shifted, weekday } from './replaced-words.js';

/** Dates that others replace and dates that fall away, in running text and in the columns of a table. */
export const replacedDates: ReplacedDates = {
  ...cancelledMeetings,
  ...replacedLabels,
  datedText: pattern({
    id: 'fr.replaced-dates.dated-text',
    source:
      '<(?:[cC]irculaires?|[lL]ettres?|[cC]orrigendum|[aA]ddendum|[dD]ocument|[dD]ecision|[nN]ote|[tT]elex|[tT]elegramme|[tT]elecopie|[mM]essage|[cC]ourriel|[iI]nvitation)' +
      '(?: (?:[cC]irculaires?|[cC]ollectives?|[aA]dministratives?|[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}/.-]{0,14})){0,5},? *(?:(?:dat\\p{L}{1,3}|en date) )?du *$',
    flags: '',
    matches: ['par la Circulaire TSB 12 du ', 'la Lettre collective TSB 3/5, datée du ', 'ma lettre du '],
    rejects: ['les contributions reçues au-delà du ', 'La lettre doit partir du ', 'La réunion du '],
  }),
  formerly: pattern({
    id: 'fr.replaced-dates.formerly',
    source:
      "<(?:initialement|(?<!(?:ra|ront) (?:\\p{L}{2,14} )?)(?:precedemment|auparavant|anterieurement)(?!, (?:l[ea]s?|du|en)>)|primitivement|jusqu'ici|jusqu'a present|jusqu'alors|d'abord(?!, (?:l[ea]s?|de)>|, d'|(?<=[.:;?!] d'abord),)|(?<=(?:e|es|u|us) )(?:a l'origine|au depart(?! d[e'u])))>",
    matches: ['initialement prévue à Genève', 'fixée précédemment au', "prévu à l'origine", 'attendues au départ'],
    rejects: [
      'date initiale',
      'seront examinés auparavant dans le cadre de',
      "l'avion prévu au départ de Lomé",
      "à l'origine du retard",
    ],
  }),
  insteadOf: pattern({
    id: 'fr.replaced-dates.instead-of',
    source:
      '<(?:au lieu d(?:e|u|es)|en lieu et place d(?:e|u|es)|en remplacement d(?:u|es (?:dates|jours)|e (?:la date|celles?))|remplacer|remplace(?:nt|ra|ront)? (?:les dates|la date|celles?|(?:celui|ceux)(?! qui)))>|' +
      '(?:,|<et|<mais)> non (?:plus |pas )?(?:avant )?(?:du|le|les|au(?!-dela)|aux|en|pour|entre)>|, non (?:plus |pas )?(?:du|le|les|au(?!-dela))>|' +
      '(?:,|<et|<mais)> non(?: pas)?, (?:comme|ainsi qu|tel) ?[^,.;]{3,80}, (?:du|le|les|au|aux|en|pour|entre)>|' +
      "<(?:n'(?:en )?(?:est|sont|etait)|ne (?:sera|seront)) (?:donc |desormais )?plus (?:(?:fixe|prevu)e?s? )?(?:du|le|les|aux?|pour)>|" +
      '(?<=\\p{L}[),]? )non (?:pas|plus) (?:du|le|les|au(?!-dela)|aux|en|entre)>',
    matches: [
      "n'est plus le",
      'au lieu du',
      'Au lieu de «',
      'et non du',
      'et non plus le',
      'se tiendra à Lomé (Togo) non pas du ',
      'remplacer',
      'remplace celui',
      'en lieu et place du',
      'n’est plus le',
      'n’en est plus le',
    ],
    rejects: [
      'aura lieu',
      'le lieu de la réunion',
      'sinon le',
      'n’est plus disponible',
      'et non au-delà du',
      'remplace celui qui',
      'en remplacement de Mme',
      'les délégués non inscrits le',
    ],
  }),
  wasToBe: pattern({
    id: 'fr.replaced-dates.was-to-be',
    source:
      "<(?:alors (?:prevu|annonce|programme|fixe|convoque|planifie)e?s?|(?<=<(?:annonc|indiqu|precis)(?:ait|aient|e) qu(?:e |')[^.;:]{2,120} )(?:debute|commence|s'ouvri|se tiend|se deroule|aurait lieu)(?:raient|rait)?|(?:avait ete|etait) (?:\\p{L}{4,16}ment )?(?:prevu|envisage|decide|convenu|propose|question) qu[^.;\\d]{2,60}?<(?:se (?:reuni|tien|deroul)\\p{L}{1,4}|(?:ait|aurait) lieu|siege|(?:soit|serait) (?:tenu|organise|convoque)e?s?)>|(?:devai(?:t|ent)|allai(?:t|ent)|aurai(?:t|ent) du) (?:\\p{L}{4,16}ment )?(?:suivre|preceder|accompagner|faire suite|avoir lieu|se (?:tenir|derouler|reunir)|etre (?:tenue?s?|organisee?s?|convoquee?s?)|s'ouvrir|debuter|commencer)|" +
      "(?:etai(?:t|ent)|av(?:ai(?:t|ent)|ions)(?: (?:\\p{L}{4,16}ment |d'abord )?ete)?) (?:\\p{L}{4,16}ment |d'abord )?(?:prevue?s?|annoncee?s?|programmee?s?|fixee?s?|convoquee?s?|planifiee?s?|inscrite?s?|envisagee?s?|retenue?s?)|(?<=<qu(?:e |')[^.;:,]{2,80} |^ *)(?:placait|placaient|annoncait|annoncaient|situait|situaient|fixait|fixaient|prevoyait|prevoyaient)(?= (?:pour|du|le|les|au|aux|entre|en)>)|(?<=<qu(?:e |'))(?:nous|vous|on|ils?|elles?|l[ea] (?:bureau|secretariat)) (?:attend|souhait|demand|escompt|esper|voul)(?:ions|ait|aient|iez)(?= (?:pour|avant|d'ici|le|au|jusqu))|avai(?:t|ent) (?:\\p{L}{4,16}ment |d'abord )?(?:retenu|choisi|arrete)(?= (?:l[ea]s?|d[eu]s?)>))>",
    matches: [
      'qui devait avoir lieu',
      'qui était prévue',
      'avait été annoncée',
      'devaient initialement se tenir',
      "qui allait suivre l'atelier",
      "Il avait été envisagé qu'il se réunisse",
      'dont la réunion était inscrite',
      'qui avait retenu les',
      "qu'elle avait prévue",
      'que nous attendions pour le',
      'que la Circulaire TSB 12 plaçait du',
      ' annonçait pour le',
    ],
    rejects: ['qui doit se tenir', 'devait examiner', 'est prévue'],
  }),
  planned: pattern({
    id: 'fr.replaced-dates.planned',
    source:
      "<(?:prevue?s?|annoncee?s?|programmee?s?|fixee?s?|convoquee?s?|planifiee?s?|arretee?s?|inscrite?s? au (?:calendrier|programme)|(?<=<qu(?:e |')[^.;:,\\d]{2,60}(?:\\d{1,4}(?:\\/\\d{1,4})? )?)(?:annoncait|prevoyait|fixait|placait|situait))>",
    matches: [
      'prévue à Genève du',
      'annoncée pour le',
      'fixées au',
      'que la Circulaire CACE/12 plaçait du',
      'inscrit au calendrier du',
    ],
    rejects: ['prévision', 'se tiendra le'],
  }),
  replacement: pattern({
    id: 'fr.replaced-dates.replacement',
    source:
      "<(?:lire|lisez|par|report\\p{L}+|avanc\\p{L}+|repouss\\p{L}+|decal\\p{L}+|deplac\\p{L}+|differ\\p{L}+|transfer\\p{L}+|reprogramm\\p{L}+|(?:se |s'y )(?:tiendra|tiendront|deroulera|derouleront|reunira|reuniront)|sieger(?:a|ont)|a (?:\\p{L}{4,16}ment )?ete (?:fixe|arrete|retenu)e?s?|aur(?:a|ont)|est|sont|sera|seront|ouvrira|debutera|desormais|finalement|pourr(?:a|ont)|peu(?:t|vent))>",
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
    source: `<(?:(?:se |s'y )(?:tiendra|tiendront|deroulera|derouleront|reunira|reuniront|tiendrait|tiendraient|reunirait|reuniraient|tienne|tiennent|reunisse|reunissent)|sera ${adverb}une? (?:[\\p{L}-]+ ){0,1}(?:reunion|session|seance|webinaire)(?: (?:electronique|virtuelle|en ligne|hybride))?(?=,? le>)|(?:aur(?:a|ont|ait|aient)|ait|aient) ${adverb}lieu|(?:ser(?:a|ont|ait|aient)|soit|soient) ${adverb}(?:tenue?s?|organisee?s?|donnee?s?|proposee?s?|offerte?s?)|(?:est|sont) ${adverb}(?:prevue?s?|fixee?s?|programmee?s?)|(?:s'est|se sont) ${adverb}(?:tenue?s?|deroulee?s?|reunie?s?)|tiendra (?:sa|cette|la|ladite) (?:\\p{L}{4,12} )?(?:reunion|session)|sieger(?:a|ont)|occuper(?:a|ont)|s'ouvrir(?:a|ont)|debuter(?:a|ont)|(?:a|ont) ${adverb}eu lieu|lire|lisez)>`,
    matches: [
      'se tiendra',
      'aura donc lieu',
      'sera donnée',
      'sera une réunion électronique, le',
      'est désormais prévue',
      'lire',
      'se tienne',
      'ait lieu',
      "s'est finalement tenue",
      'a eu lieu',
      "s'y tiendra",
      'tiendra cette réunion',
    ],
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
  movedElsewhere: pattern({
    id: 'fr.replaced-dates.moved-elsewhere',
    source:
      "^(?:, [^,.;:\\d]{3,90})? ?,? ?(?:(?:donc|finalement|exceptionnellement|entierement) )?(?:(?:de |d'|du )(?:\\p{Lu}|[^.;:,\\d]{2,30} de \\p{Lu})[^.;:\\d]{1,60}? )?(?:a|au|en|aux|vers) (?!(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)>)\\p{Lu}\\p{L}",
    flags: '',
    matches: [' de Dakar (Sénégal) à Lima', ' à Saly', ', à Saly', ", à la demande de l'hôte, à Lima"],
    rejects: [' au 28 juin', ' à une date ultérieure', ' de deux jours', ' au Mardi 3 mai'],
  }),
  movedFrom: pattern({
    id: 'fr.replaced-dates.moved-from',
    source: `<(?:report|repouss|avanc|decal|deplac|differ|reprogramm|prorog|prolong)\\p{L}{1,6}[^.;:]{0,40}<(?:du|des) *${weekday}$`,
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
      '" *[,;.)]{0,2} *(?!(?:est|sont) (?:ajoute|inser))[^".;]{0,50}<(?:lire|lisez|se lit|par|devient|devient donc|remplacer par|(?:et|puis|pour|,) (?:y )?(?:inscrire|ecrire|mettre|inserer|porter|substituer))>(?: (?:ce qui suit|(?:le|la|les) (?:texte|phrase|mention|libelle|suivante?s?)(?: suivante?)?|desormais|comme suit|plutot))? *:? *"',
    matches: [
      '», lire: «',
      '» par la suivante: «',
      '» est remplacé par «',
      '» et inscrire «',
      '» doit se lire «lire» puis «se lit comme suit «',
    ],
    rejects: ['», «', '» et «', '» par courrier, «'],
  }),
  correctedFrom: pattern({
    id: 'fr.replaced-dates.corrected-from',
    source:
      '" *[,;)]{0,2} *(?:<et |<mais )?<(?:au lieu d(?:e|u)|en lieu et place d(?:e|u)|en remplacement d(?:e|u)|non(?: pas)?|(?:la )?ou (?:il est (?:dit|ecrit|indique|imprime)|figure|figurai(?:t|ent)|on lit|le texte (?:dit|porte)))>[^".;]{0,40}:? *"',
    matches: ['» au lieu de: «', '», et non «', '» en remplacement de la phrase «', '» là où il est dit «'],
    rejects: ['», lire «', '» et «', '». Au lieu de «'],
  }),
  correctedPlace: pattern({
    id: 'fr.replaced-dates.corrected-place',
    source:
      '<(?:[aA]u lieu de|[rR]emplacer) (?<old>\\p{Lu}[^.;:"\\d]{2,50}?),? (?:veuillez )?(?:lire|par) (?<by>\\p{Lu}[^.;:"\\d]{2,50}?)(?= *(?:[.;]|$))',
    flags: '',
    matches: ['au lieu de Dakar (Sénégal), lire Lima (Pérou).', 'Remplacer Dakar par Lima'],
    rejects: ['au lieu de lundi, lire mardi', 'au lieu de «Dakar», lire «Lima»'],
  }),
  barrier: pattern({
    id: 'fr.replaced-dates.barrier',
    source:
      "[.;]|(?<!<(?:plus tard|plus tot|apres|suivante?s?|dates?|jours?) ?):|<(?:que|qu'|dont|mais|tandis|alors|se (?:tiendr\\p{L}+|tien(?:t|nent)|deroul\\p{L}+|reuni\\p{L}+)|s'est|se sont|aur(?:a|ont)|est|sont|sera|seront|ont|demeur\\p{L}+|rest(?:e|ent)>)",
    matches: ['. La', ' est maintenue et', ' mais ', ' se tiendra'],
    rejects: [
      ' une semaine plus tard: du ',
      ", à Genève (Suisse), dans les locaux de l'Union",
      ' fixée pour les contributions',
      ' et celle du ',
    ],
  }),
  contrast: pattern({
    id: 'fr.replaced-dates.contrast',
    source: '<(?:mais|plutot)>',
    matches: [', mais du'],
    rejects: ['désormais'],
  }),
  newDays: pattern({
    id: 'fr.replaced-dates.new-days',
    source: `^(?:, (?!(?:et|mais|que|qui|dont|ou|tandis|alors)>|qu')[^,.;:\\d]{3,90},)?(?:(?!<(?:que|qu'|dont|mais|et)>|<(?:la|l'|un|une) ?(?!(?:semaine|periode|date)>)\\p{L}{3,}[^.;]*<(?:du|le|les)>)[^.;]){0,100}(?:,? *<mais> (?:plutot |bien )?)?<(?:au|aux|a|du|le|les|des|en|pour(?: le| les)?|a partir du|vers le) *${weekday}[("]*$`,
    matches: [
      ' au ',
      ', mais du ',
      ', à la demande de la puissance invitante, du ',
      ' en raison de la grève au ',
      ' de quatre semaines, au ',
    ],
    rejects: [" et l'atelier du ", '; la réunion du ', ' à Genève, '],
  }),
  sameSubject: pattern({
    id: 'fr.replaced-dates.same-subject',
    source: '(?:^|<(?:et|elles?|ils?|ce|mais|celles?-ci|celui-ci|ceux-ci|qui)>|,) *$',
    matches: [' et ', '; elle ', ', mais '],
    rejects: [" et l'atelier ", '; la réunion '],
  }),
  limit: pattern({
    id: 'fr.replaced-dates.limit',
    source:
      "<(?:dates? (?:limites?|butoirs?|de cloture)|delais?|echeances?|clotures?)>|<celles?(?= (?:de |des |du |pour )(?:l'|la |les )?(?:inscription|envoi|soumission|depot|presentation|reponse|candidature|demande|reservation|contribution))",
    matches: ["la date limite d'inscription", 'Le délai', "L'échéance", "celle de l'inscription"],
    rejects: ['la date de la réunion', 'la déchéance', 'celle de la réunion'],
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
      "^(?:[^.;:\\d]{2,100}<(?:l[ea]|les) (?:reporter|differer|deplacer|avancer|repousser|decaler)>|[\\d.) ]*(?:(?:a la|a l'|en|pour|par|compte|suite|faute|sur|vu|dans|eu egard|afin|apres|grace|avec|sous|conformement|d'entente) ?[^,.;:]{2,90}, |[^,.;:\\d]{2,90}<\\p{L}{3,14}ant(?: pas| plus)?, |[^.;:\\d]{2,100}: ?(?=l[ea'][^.;:]))?<(?:(?:elles?|ils?|celles?-ci|celui-ci|ceux-ci|cette|cet|ces|ce|ladite|ledit|lesdites?|la manifestation)>|(?:la |le |l')(?<noun>reunion|session|conference|assemblee|forum|atelier|seminaire|colloque|webinaire|cours|formation|sommet|congres|cyberreunion)(?= (?:se|aura|est|sera|a|avait|etait|devrait|s'ouvrira)>)))",
    matches: [
      'Elle est reportée',
      'Des travaux nous obligent à le reporter: il',
      'Cette réunion',
      'Celle-ci',
      'À la demande du pays hôte, cette réunion',
      "À l'invitation du Gouvernement, il se tiendra",
      "Grâce au concours du pays hôte, l'atelier aura lieu",
      'Les travaux ne le permettant pas, elle',
    ],
    rejects: [
      'La réunion de la CE 5 se tiendra',
      'Des travaux obligent à reporter la visite',
      'À la demande du pays hôte, les délégués',
      "C'est",
      'Cetacés',
    ],
  }),
  newDates: pattern({
    id: 'fr.replaced-dates.new-dates',
    source:
      '<(?:nouvelles? (?:dates?|echeances?|periodes?)|nouveau (?:calendrier|delai)|reprogramm\\p{L}+|replanifi\\p{L}+|desormais|finalement)>[^.;]{0,120}$',
    matches: ['Les nouvelles dates sont ', 'La nouvelle date retenue est le ', 'Elle se tiendra désormais du '],
    rejects: ['Les dates de la nouvelle session sont ', 'Elle se tiendra du '],
  }),
};
