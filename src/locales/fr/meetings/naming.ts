import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** The name of a meeting and the group it is of. */
export const meetingNaming: Pick<
  MeetingLocale,
  | 'whichIt'
  | 'respectively'
  | 'thatOf'
  | 'possessive'
  | 'subjectLead'
  | 'takenUp'
  | 'sinceThen'
  | 'besideThat'
  | 'ofText'
  | 'pointEnds'
  | 'indefinite'
  | 'aboutAnother'
  | 'lastOrNext'
  | 'ofOthers'
  | 'relativeBehind'
  | 'askedToAct'
  | 'several'
  | 'agentBefore'
  | 'merging'
  | 'ofBoth'
  | 'thisOne'
  | 'ownMeeting'
  | 'doneBy'
  | 'opensClause'
  | 'newClause'
  | 'listedOn'
  | 'titleHead'
  | 'titleJoin'
  | 'titleEnd'
  | 'nameGoesOn'
  | 'titled'
  | 'titleTail'
  | 'ordinal'
  | 'titleFiller'
  | 'withinGroup'
> = {
  whichIt: pattern({
    id: 'fr.meetings.which-it',
    source: "^ (?:qu'elles?|qu'ils?|que celle-ci|que celui-ci)>",
    matches: [" qu'elle tiendra à Genève"],
    rejects: [' que la Commission', ' qui se tiendra'],
  }),
  thatOf: pattern({
    id: 'fr.meetings.that-of',
    source: "<(?:celles?|celui|ceux) (?:du|de la|de l'|des) ?(?:(?:groupes?|commissions?) )?$",
    matches: ['à la suite de celle du ', 'après celles des '],
    rejects: ['la réunion du ', 'celle de '],
  }),
  respectively: pattern({
    id: 'fr.meetings.respectively',
    source: '<respectivement>',
    matches: ['se réuniront respectivement les 6 et 7 mai'],
    rejects: ['se réuniront le 6 mai'],
  }),
  possessive: pattern({
    id: 'fr.meetings.possessive',
    source: '(?:<(?:sa|ses|leurs?|notre|nos|son)> (?:[\\p{L}\\p{N}]{2,14} ){0,3})$',
    matches: ['à sa ', 'à sa dernière ', 'lors de leurs deux dernières '],
    rejects: ['la première ', 'à la '],
  }),
  subjectLead: pattern({
    id: 'fr.meetings.subject-lead',
    source:
      "^(?:[^.;]|(?<=<\\p{L}{1,4})[.])*[),] *(?:(?:la|le|les|une?|des|cette|cet|ce|ces|notre|ladite|ledit) |l')?$",
    matches: ['), la ', ", l'", ' à Genève, ', ' sous la présidence de M. Anders Holm (Suède), la '],
    rejects: ['), dans la ', ' la ', '). La '],
  }),
  takenUp: pattern({
    id: 'fr.meetings.taken-up',
    source:
      '(?:<(?:sa|ses|leurs?|cette|ces)> (?:\\p{L}{2,14} |\\p{N}{1,3} ?(?:e|eme|ere|re) ){0,2}|^(?:\\(?\\p{Ll}\\) )?[\\p{N}.) ]*la (?:prochaine |derniere )?|<(?:dates?|lieu|rapport|compte rendu) de la )$',
    matches: ['Sa onzième ', 'cette ', 'La ', '4.1 La prochaine ', 'Dates de la '],
    rejects: ['la première ', 'une '],
  }),
  ofText: pattern({
    id: 'fr.meetings.of-text',
    source:
      "<(?:resolutions?|recommandations?|decisions?|accords?|avis|voeux?) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?(?:,? (?:sections?|articles?|paragraphes?) \\d[\\d.]{0,6})?,? (?:adoptee?s? par |approuvee?s? par )?(?:de )?(?:la |l'|le |les |du |des )$",
    matches: ["la Résolution 1 (Rév. Oran, 2016) de l'", 'Décision 5 du ', 'la Résolution 22, adoptée par la '],
    rejects: ['la Commission ', 'une résolution de la ', 'la Résolution 1 et la '],
  }),
  sinceThen: pattern({
    id: 'fr.meetings.since-then',
    source: "<(?:depuis|entre) (?:l'|(?:la|sa|le|son|cette|leur|les) (?:[\\p{L}\\p{N}]{2,14} ){0,3})$",
    matches: ['deux fois depuis la ', 'depuis la dernière '],
    rejects: ['la dernière ', 'depuis que la '],
  }),
  besideThat: pattern({
    id: 'fr.meetings.beside-that',
    source:
      "<(?:dos a dos avec|conjointement avec|en parallele (?:a|avec)|parallelement a|veille d[eu]|lendemain d[eu]|en marge d[eu]|juste (?:avant|apres)|(?:immediatement|directement) (?:avant|apres)|(?:(?:preced|accompagn|complet)(?:e|era|eront|ent)|sui(?:t|vra|vront|vent)|(?<=<(?:allai(?:t|ent)|devai(?:t|ent)|doi(?:t|vent)|va|vont) )(?:suivre|preceder|accompagner))(?= )) ?(?:l[ea] |l'|cette |sa |son )?(?:(?!qu[ei]>)[\\p{L}\\p{N}-]{2,14} ){0,3}$",
    matches: [
      'À la veille du ',
      'dos à dos avec la ',
      'le lendemain de la deuxième ',
      'juste avant la ',
      'Un atelier précédera le ',
    ],
    rejects: ['la dernière ', 'À la ', 'après la ', 'La précédente '],
  }),
  indefinite: pattern({
    id: 'fr.meetings.indefinite',
    source: '<(?:un|une)(?: (?:autre|\\p{L}+))? ?$',
    matches: [' un ', 'une autre '],
    rejects: [' la ', ' sa '],
  }),
  aboutAnother: pattern({
    id: 'fr.meetings.about-another',
    source:
      "^(?: (?!(?:et|ou|qui|que|est|sont|sera|seront|aura|auront)>)[\\p{L}'-]+){0,7} (?:(?:du|des|au|aux) |(?:de|a|sur|pour|avant|apres|pendant|concernant|presentant|preparant) (?:la |le |les |l'|cet? |cette |sa |son )(?:\\p{L}+ )?)$| de l'$",
    matches: [' présentant les thèmes du ', ' sur les résultats de cette ', ' avant la prochaine '],
    rejects: [' et la ', ', qui suivra le ', ' de '],
  }),
  pointEnds: pattern({
    id: 'fr.meetings.point-ends',
    source:
      "^[^.;:()]{0,60}(?::|,|, (?:a savoir|soit)) *(?:(?:l'une?|la premiere) )?(?:(?:a|en) [^,:;.()]{2,40},? )?(?:le|les|du|en) *(?:\\p{L}{4,8} )?$",
    matches: [' du Conseil: le ', ' de 2023 du Conseil, les ', ' du Conseil, à savoir le '],
    rejects: [' du ', ' (Genève, ', ' précédente, tenue le '],
  }),
  lastOrNext: pattern({
    id: 'fr.meetings.last-or-next',
    source:
      '(?:^[\\p{N}.) ]*|<(?:la|les|une?|deux|trois|quatre|cinq|six|plusieurs) )(?:deux |trois |quatre )?(?:(?:tou(?:te)?s? )?(?:dernieres?|precedentes?|prochaines?) (?:reunion|session)s?|(?:reunion|session)s? (?:precedentes?|anterieures?|suivantes?))>[^.]{0,12}$|<(?:deux|trois|quatre|cinq|six) (?:autres )?(?:reunion|session)s>[^.]{0,12}$',
    matches: [
      'depuis la dernière réunion, tenue à',
      '3 Prochaine réunion',
      'La réunion précédente',
      'deux autres réunions ont eu',
    ],
    rejects: ['la réunion', 'la prochaine conférence', 'les réunions'],
  }),
  ofOthers: pattern({
    id: 'fr.meetings.of-others',
    source:
      "^ (?:[\\p{L}-]{4,14} )?(?:d(?:u|es) (?!\\d|mois|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)>)|de (?:la|l')(?!\\d)|d'experts?>|entre|avec|conjointe?s?)",
    matches: [' des Directeurs', ' du Conseil', " d'experts", ' conjointe', ' annuelle des Directeurs'],
    rejects: [' du 3 mai', ' (Genève, ', ', tenue', ' de mai 2025'],
  }),
  askedToAct: pattern({
    id: 'fr.meetings.asked-to-act',
    source:
      "^,? (?:est|sont|a ete|voudra|souhaitera)(?: (?:prie|invite|appele|charge)e?s?)? (?:d'|de |a |bien |peut-etre )",
    matches: [" est prié d'autoriser", ' est invité à approuver'],
    rejects: [' est réuni', ' se réunira'],
  }),
  relativeBehind: pattern({
    id: 'fr.meetings.relative-behind',
    source:
      "^\\)?(?:,? (?:qui|lequel|laquelle|lesquel(?:le)?s)>| (?:d'|de )(?:l[ea] |les |l')?\\p{L}{3,14}(?:er|ir|re)>)",
    matches: [', qui en', ', lequel', " d'examiner"],
    rejects: [', que', ' à sa'],
  }),
  agentBefore: pattern({
    id: 'fr.meetings.agent-before',
    source: "<\\p{L}{4,14}(?:e|is|it|u)e?s? par (?:la |le |les |l'|ladite |ledit )?$",
    matches: [' la proposition présentée par la ', ' le texte soumis par le '],
    rejects: [' a souscrit à la ', ' par la '],
  }),
  merging: pattern({
    id: 'fr.meetings.merging',
    source: '<(?:regroup|fusion|integr|absor|incorpor|dissol|dissou)\\p{L}*>[^.;]{0,200}$',
    matches: ['Regroupement de la ', "l'intégration de la "],
    rejects: ['La réunion de la ', 'Le Groupe de la '],
  }),
  ofBoth: pattern({
    id: 'fr.meetings.of-both',
    source:
      "^(?:l'une? et l'autre|(?:toutes |tous )?(?:les|ces) deux(?: (?:reunions|manifestations|evenements|sessions|ateliers|seminaires|rencontres|seances))?(?=(?:, [^.;,]{3,80},)? (?:se|auront|seront|sont|devraient|doivent|pourront)>)|(?:toutes|tous) deux|(?:ces|les) (?:reunions|sessions|manifestations|seances|ateliers|seminaires)(?= [^.;,]{3,40}<(?:l'une? et l'autre|(?:toutes|tous) (?:les )?deux)>))>",
    matches: [
      "L'un et l'autre se dérouleront",
      "Ces réunions se tiendront l'une et l'autre",
      'Les deux manifestations auront lieu',
      'Ces deux réunions, ouvertes à tous, seront',
    ],
    rejects: ['Les deux délégués', 'Elle'],
  }),
  several: pattern({
    id: 'fr.meetings.several',
    source: '^(?!(?:cours|congres)>)\\p{L}{4,}s>',
    matches: ['réunions', 'sessions'],
    rejects: ['réunion', 'cours en ligne'],
  }),
  opensClause: pattern({
    id: 'fr.meetings.opens-clause',
    source: "^[\\p{N}.) ]*(?:[^,;:.]{2,60}, )?(?:(?:la|le|les|ladite|cette|ce) |l')?$",
    matches: ['1.1 Le ', 'En conséquence, la ', "L'"],
    rejects: ['Le Directeur informe la ', 'Les travaux que le '],
  }),
  newClause: pattern({
    id: 'fr.meetings.new-clause',
    source: "[.;:]|<(?:que|qu'|dont|et|mais|lequel|laquelle|tandis|qui)>",
    matches: [' a décidé que la ', ' et la ', ', dont le '],
    rejects: [' a institué la ', ' a confié ces travaux au '],
  }),
  listedOn: pattern({
    id: 'fr.meetings.listed-on',
    source:
      "^(?:, (?:(?:aux?|des?|la|le|les|du|leurs?|son|sa|ses) |(?:l|d)'|a (?:la |l'))(?!\\d)[^,.;:()\\d]{3,60}){0,5}(?:,? (?:et|ou) (?:(?:aux?|des?|la|le|les|du|leurs?|son|sa|ses) |(?:l|d)'|a (?:la |l'))(?!\\d)[^,.;:()\\d]{3,60}?)(?=<(?:se|aura|aur(?:a|ont)|est|sera|qui|que|s'ouvrira|tenue?s?|prevue?s?|organisee?s?|debutera|commencera|a|ont|s'est)>| ?[,(.;]|$)",
    matches: [
      ', la confiance et la durabilité aura lieu',
      ', aux services et aux terminaux se tiendra',
      ", l'eau et l'air (",
    ],
    rejects: [', organisé à Lomé et ouvert', ', à Lomé, aura lieu', ', le 5 mai et le 6 mai'],
  }),
  ownMeeting: pattern({
    id: 'fr.meetings.own-meeting',
    source:
      "^(?: ?\\([^()]{1,30}\\))?,? (?:a|lors d(?:e|'une de)|au cours d(?:e|'une de)|pendant|durant|a l'occasion de|a l'issue de) (?:sa|ses|leurs?|son)> (?:[\\p{L}\\p{N}]{2,14} ){0,3}$",
    matches: [' à sa ', ', lors de sa dernière ', " (CE 9), au cours d'une de ses "],
    rejects: [' a renvoyé le texte à sa ', ', qui en traitera à sa ', ' et à sa '],
  }),
  doneBy: pattern({
    id: 'fr.meetings.done-by',
    source: "<par (?:(?:une? |la )?(?:decision|resolution|accord|arret) d(?:e|u) ?)?(?:la |le |l'|les )?$",
    matches: ['a été créé par la ', 'dissoute par décision du ', 'institué par le '],
    rejects: ['la décision de la ', 'de la part de la ', 'par correspondance de la '],
  }),
  thisOne: pattern({
    id: 'fr.meetings.this-one',
    source: '<(?:cette|cet|ce|ces|ladite|ledit|lesdite?s)> (?:\\p{L}{4,12} )?$',
    matches: ['que cette ', 'cet ', 'ladite ', 'cette première '],
    rejects: ['la ', 'une '],
  }),
  titleHead: pattern({
    id: 'fr.meetings.title-head',
    source:
      '(?:(?<!\\p{L})(?:(?:premier|deuxieme|second|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|onzieme|douzieme|treizieme|quatorzieme|quinzieme|seizieme|dix-septieme|dix-huitieme|dix-neuvieme|vingtieme|\\p{L}{5,12}[ -]et[ -]unieme|\\p{L}{5,9}-\\p{L}{4,9}ieme)e?s?|premieres?|secondes?|prochaine?s?|derniere?s?|\\p{N}{1,3} ?(?:re|ere|e|eme|er|es|ieme)|grande|simple|et|,)(?!\\p{L}) *){1,4}$',
    matches: ['première ', 'quinzième et seizième ', '19ème ', 'vingt-et-unième '],
    rejects: ['la ', 'sa '],
  }),
  titleJoin: pattern({
    id: 'fr.meetings.title-join',
    source: '^(?:<et>|,| )+',
    matches: ['et sixième ', ', '],
    rejects: ['première et deuxième ', 'étude'],
  }),
  titleEnd: pattern({
    id: 'fr.meetings.title-end',
    source:
      "(?:[;:(.\"]|, | - |<(?:qui|que|qu'elles?|qu'ils?|dont|ou|se|ne|n'\\p{L}+|restent|demeure(?:nt)?|devien(?:t|nent)|soit|soient|serai(?:t|ent)|s'est|aura|auront|aurai(?:t|ent)|ait|aient|ont|est|sont|sera|seront|etai(?:t|ent)|avai(?:t|ent)|devai(?:t|ent)|devr\\p{L}{1,5}|doit|doivent|pourr\\p{L}{1,5}|a eu|a ete|debut\\p{L}{1,5}|commenc\\p{L}{1,5}|s'ouvr\\p{L}{1,5}|s'achev\\p{L}{1,6}|a pris|prend(?:ra)?|fondee?s?|juste|tenue?s?|prevue?s?|annoncee?s?|initialement|precedemment|organisee?s?|convoquee?s?|programmee?s?|respectivement|(?:l[ae]s? |l'|y )?(?:precede|sui(?:t|v)|accompagne|complete|prolonge|marque|cloture|reuni)\\p{L}{0,3}(?:ra|ront)|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))>)",
    matches: [' (', ' qui ', ', ', ' tenue ', ' se tiendra'],
    rejects: ["de la Commission d'études 5", 'sur les réseaux'],
  }),
  nameGoesOn: pattern({
    id: 'fr.meetings.name-goes-on',
    source:
      "^ (?:de |d'|du |des |sur |pour |(?:consacre|relati|destine|dedie|intitule|denomme)\\p{L}{0,4} |portant |visant |(?:sous-)?(?:regiona|mondia|nationa|internationa)\\p{L}{1,4} |europeen|africain|d'information|annuel|tout )",
    matches: [' sur les réseaux', ' de formation', ' consacré aux essais', ' régional sur'],
    rejects: [' prolonge les échanges', ' se tiendra', ' fait suite'],
  }),
  titled: pattern({
    id: 'fr.meetings.titled',
    source:
      "<(?:intitulee?s?|(?:sur|autour d(?:e|u)|avec pour|ayant pour) (?:le )?themes?(?: (?:general|de|d'|suivant))?|denommee?s?) *:? *$",
    matches: [' intitulé ', ' sur le thème ', ' sur le thème: '],
    rejects: [' sur les thèmes suivants du cahier ', ' de la '],
  }),
  titleTail: pattern({
    id: 'fr.meetings.title-tail',
    source:
      "(?: *[,;:(-]| +(?:du|des|le|les|en|de|d'|au|a|pour|et|la)|(?: +(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))+ *$",
    matches: [' du ', ' à ', ' le mardi '],
    rejects: [' de la JCA'],
  }),
  ordinal: pattern({
    id: 'fr.meetings.ordinal',
    source:
      '^(?:premier|second|(?:\\p{L}{3,9}-)?\\p{L}{2,12}(?:[ -]et[ -]un)?ieme|\\p{N}{1,3} ?(?:re|ere|e|eme|er|es|ieme))(?!\\p{L}{3})',
    matches: ['première réunion', '14ème réunion', 'trente et unième session', 'dix-huitième réunion'],
    rejects: ['prochaine réunion', 'réunion'],
  }),
  titleFiller: pattern({
    id: 'fr.meetings.title-filler',
    source: `<(?:${meetingNouns}|visee?s?|concernee?s?|precitee?s?|susmentionnee?s?|nouvelles?|prochaine?s?|derniere?s?|precedente?s?|presente?s?|annuelle?s?|virtuelle?s?|electroniques?|physiques?|hybrides?|plenieres?|commissions?|etudes?|groupes?|travail|radiocommunications|uit|ligne|distance|pour|dans|avec|lors)>`,
    matches: ['prochaine réunion', "Commission d'études"],
    rejects: ['préparatoire', 'sur les réseaux'],
  }),
  withinGroup: pattern({
    id: 'fr.meetings.within-group',
    source: "^ (?:(?:de|du|des)(?: la| l')?|au sein (?:de la|de l'|du)) ?$",
    matches: [' de la ', ' du ', " de l'", ' au sein du '],
    rejects: [' et la ', ', de la ', ' à la '],
  }),
};
