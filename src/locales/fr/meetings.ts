import type { MeetingLocale } from '../../model/locale/meetings.js';
import { pattern } from '../../text/pattern.js';
import { countries } from './countries.js';
import { clocksOfPlaces } from './places.js';
import { replacedDates } from './replaced-dates.js';
import { sentenceLocale } from './sentences.js';

const weekday = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *)?';
/** A city's name as printed: capitalised words, small ones between them. */
const name = "\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|du|des|del|of|es|el|al|da|la) )?\\p{Lu}[\\p{L}'-]+){0,3}";
const place = `(?<place>${name})`;
const country =
  "(?: *\\((?<country>[^()\\d]{3,45})\\)|, *(?:(?:en|au|aux) )?(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|du|des|et|la) )?[\\p{Lu}d][\\p{L}'-]+){0,3})(?= *[,;.)]| (?:du|le|les|a|-)>| *$))?";
const meetingNouns =
  'reunions?|sessions?|assemblees?|(?<!(?:centre|palais) (?:international |national )?(?:de |des )(?:congres et de )?)(?:conferences?|congres)|(?<=(?:prochain|dernier) )conseil|' +
  'ateliers?|seminaires?|forums?|colloques?|symposiums?|sommets?|webinaires?|' +
  'teleconferences?|audioconferences?|visioconferences?|videoconferences?|tables? rondes?|conclaves?|manifestations?|' +
  "hackathons?|ecoles? d'ete|(?<!<(?:au|en|ces|leur|a) )cours (?:de formation|de perfectionnement|d'ete|en ligne|en presentiel|intensifs?|sur|consacres?|destines?|regiona(?:l|ux)|internationa(?:l|ux))|stages?(?= (?:de|sur|pratiques?|intensifs?|regiona(?:l|ux)|internationa(?:l|ux))>| d')|(?<!<de )formations? (?:regionales?|en ligne|executives?|a distance|sur|consacrees?|destinees?|de formateurs)|cyberexercices?|webconferences?|petits?-dejeuners?|dejeuners?-debats?|rencontres?(?= (?:regiona|internationa|annue|d'information|sur|avec))|" +
  "journees? (?:d'etude|d'information|thematique|porte)s?\\p{L}*|tutoriels?|dialogues?|(?<!<(?:sa|leurs?|a la|en|de) )retraites?|" +
  "seances? (?:plenieres?|extraordinaires?|speciales?|inaugurales?|d'(?:information|ouverture|orientation|accueil|initiation)|de (?:formation|travail|information|sensibilisation|questions-reponses|presentation))|" +
  'consultations?(?= (?:virtuelles?|informelles?|des (?:conseillers|presidents)))|' +
  "editions?(?=(?: (?:precedente?s?|anterieures?|passees?|suivantes?|de \\d{4}))?,? (?:qui )?(?:(?:a|ont|avait|avaient|aura|auront) (?:eu )?lieu|(?:s'est|se sont|s'etait|s'etaient) (?:tenue|deroulee)s?|se (?:tiendr|deroule)|(?:a|ont|avait|avaient) (?:ete (?:organisee|accueillie|tenue|suivie)s?|reuni|rassemble)|tenues?|organisees?|accueillies?))";
/** What a meeting is for, between its noun and its mode: `réunion de consultation physique`. */
const purpose =
  "(?:\\p{L}+ |d(?:e |')(?:consultation|travail|coordination|concertation|information|echanges?|suivi|preparation|redaction|formation) )?";

export const meetingLocale: MeetingLocale = {
  sentences: sentenceLocale,
  replacedDates,
  countries,
  clocks: clocksOfPlaces,
  noun: pattern({
    id: 'fr.meetings.noun',
    source:
      `<(?:${meetingNouns})>(?: (?:electroniques?|virtuelles?|physiques?|presentielles?|hybrides?|extraordinaires?|ordinaires?|` +
      'plenieres?|conjointes?|regionales?|mondiales?|interregionales?|preparatoires?|informelles?|intermediaires?|additionnelles?|internationale?s?)>){0,2}',
    matches: [
      'la première réunion',
      'une réunion électronique',
      'Atelier',
      'sa session',
      "journées d'étude",
      'Les deux éditions précédentes ont eu lieu',
      'la troisième édition, organisée à Lomé',
    ],
    rejects: [
      'réunir',
      'Journée mondiale des télécommunications',
      'conférencier',
      'la troisième édition du Manuel a été publiée',
      "l'édition de 2024 est parue",
    ],
  }),
  event: pattern({
    id: 'fr.meetings.event',
    source:
      '^(?:seances? (?:d|de (?:formation|information|sensibilisation|questions|presentation))|congres|cyberexercices?|webconferences?|petits?-dejeuners?|dejeuners?-debats?|webinaires?|teleconferences?|editions?|semaines?|salons?|rencontres?|assises|cours|stages?|formations?|hackathons?|ecoles?|ateliers?|seminaires?|forums?|colloques?|symposiums?|sommets?|tables? rondes?|manifestations?|journees?|tutoriels?|dialogues?)(?!\\p{L})',
    matches: ['atelier', 'séminaire régional'],
    rejects: ['réunion', 'session'],
  }),
  properEvent: pattern({
    id: 'fr.meetings.proper-event',
    source:
      "<(?:Semaines?|Salons?|Rencontres|Assises)> (?=(?:de|des|du|mondia|internationa|regiona|africain|europeen|annuel|numerique|\\p{Lu})|d'|[^.;,]{1,20}<\\d{4}>)",
    flags: '',
    matches: ['la Semaine des normes vertes', 'Rencontres régionales', 'Salon du numérique'],
    rejects: ['la semaine du 3 mai', 'trois semaines', 'Semaine précédente'],
  }),
  formOf: pattern({
    id: 'fr.meetings.form-of',
    source:
      "(?:[(] *|<(?:pri(?:s|se|t) la forme d'une |prend(?:ra)? la forme d'une |sous (?:la )?forme (?:d'une? |de )|(?:lors|au moyen|dans le cadre) d'une |par |en |a l'occasion d'une ))$",
    matches: ["sous la forme d'une ", "au moyen d'une ", 'par ', 'première réunion ('],
    rejects: ['la ', 'à sa '],
  }),
  holding: pattern({
    id: 'fr.meetings.holding',
    source:
      "<(?:(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient|ait|aient)|va|vont|pourr(?:a|ont|ait|aient)) (?:\\p{L}{3,12}ment |en principe |aussi )?(?:avoir lieu|se (?:tenir|derouler)|s'ouvrir|debuter|commencer|etre (?:organisee?s?|tenue?s?|convoquee?s?))|se (?:tien(?:t|nent|dra|dront|drait)|deroul(?:e|ent|era|eront|erait))|(?:s'est|se sont|s'etait|s'etaient) (?:tenue?s?|deroulee?s?)|(?:a|ont|avait|avaient|aur(?:a|ont|ait|aient)) (?:eu )?lieu|tenue?s?|organis(?:e|ee|es|ees|era|eront|ons|ent)|prevue?s?|programmee?s?|convoquee?s?|fixee?s?|planifiee?s?|accueilli(?:e|s|es|ra|ront)?|s'ouvr(?:e|ira|iront)|debut(?:e|era|eront|ait)|commencer(?:a|ont)|tiendr(?:a|ont)|tenir|convoquer(?:a|ont)?|reportee?s?|annoncee?s? pour)>",
    matches: [
      'se tiendra',
      'doit avoir lieu',
      'devraient se tenir',
      "s'est tenue",
      'aura lieu',
      'est prévue',
      'ont eu lieu',
      'tenues',
      'est reportée',
    ],
    rejects: ['tient compte', 'au lieu', 'organisation', 'prévision'],
  }),
  assembling: pattern({
    id: 'fr.meetings.assembling',
    source:
      "<(?:(?:se|s'est|se sont|s'etait) (?:ensuite |deja |a nouveau )?reuni(?:r|t|e|s|es|ra|ront|rait|ssent)?|sieger(?:a|ont)|a siege)>|(?<=[,)] *|^[\\p{N}.) -]*)<reunie?s? (?=(?:a|au|en|du|le|les|sous)>)",
    matches: ['se réunira', "s'est réuni", 'siégera', 'le GCNT, réuni à Genève du', '3 Réunie à Genève'],
    rejects: ['réunion', 'le siège'],
  }),
  pronoun: pattern({
    id: 'fr.meetings.pronoun',
    source: '^(?:elles?|ils?|celle-ci|celui-ci|celles-ci|ceux-ci|cette manifestation)>',
    matches: ['Elle se tiendra', 'Celui-ci aura lieu'],
    rejects: ['La réunion', 'Ile'],
  }),
  blocking: pattern({
    id: 'fr.meetings.blocking',
    source:
      "<(?:dates? limites?|echeances?|delais?|au plus tard|d'ici|jusqu'(?:a|au|en)|avant (?:le|la fin|fin)|publi(?:e|ee|es|ees|era|eront|er)|" +
      'paru(?:e|s|es)?|parait\\p{L}*|signee?s?|approuv(?:e|ee|es|ees|er|era)|adopt(?:e|ee|es|ees|er|era)|diffus(?:e|ee|es|ees|era|eront)|' +
      '(?:sera|seront|est|sont|ete) (?:disponibles?|affiche|ouverte?s?|close?s?|envoye|transmis|mis|recu|soumis|communique)\\p{L}*|' +
      '(?:doi(?:t|vent)|dev(?:ra|ront|raient))|parvenir|envoyer|veuillez|decid(?:e|ee|er)|cree(?:e|s|es)?|' +
      "(?:a|ont) (?:ete )?(?:convenu|decide|demande|charge|invite|prie|nomme|designe|elu|signe|lance|ouvert)\\p{L}*|pren(?:d|nent|dra|dront) fin|s'achev\\p{L}{1,6}|se termin\\p{L}{1,6}|expir\\p{L}{1,6}|depuis (?:le|fin|la fin)|a (?:partir|compter) d[eu']|apres le|(?:soit|a savoir|c'est-a-dire),? (?:le|avant|au|d'ici|jusqu'au))>",
    matches: ['sera publié', 'et prendra fin', 'date limite', 'a décidé de', 'devront', 'depuis le'],
    rejects: ['se tiendra', 'à Genève', 'consacrée'],
  }),
  datedThing: pattern({
    id: 'fr.meetings.dated-thing',
    source:
      '<(?:circulaires?|lettres?|documents?|rapports?|resolutions?|recommandations?|decisions?|notes?|courriers?|courriels?|corrigendums?|addendums?|telecopies?|accords?|messages?|invitation|article|cr|cace|tsb|bdt)>[^.;()]{0,50}<(?:du|date du|datee? du|en date du)> *$',
    matches: ['dans la Circulaire TSB 12 du ', 'la lettre en date du ', 'le Document TD 5 du '],
    rejects: ['la réunion du ', 'la circulaire sur la réunion, le '],
  }),
  beforeDate: pattern({
    id: 'fr.meetings.before-date',
    source: `(?:[,(;:-]|^|<(?:du|des|le|les|en|de|d'|au|aux|a|entre le|entre|a partir du|pour le|fin|debut|mois de|cours de|electronique|virtuelle?|hybride|physique)>) *${weekday}[("]* *$`,
    matches: [', ', ' (Genève, ', ' du ', ' des ', ' en '],
    rejects: [' Genève ', ' et '],
  }),
  dueBefore: pattern({
    id: 'fr.meetings.due-before',
    source: `<(?:avant|au plus tard|d'ici|jusqu'(?:au|a|en)|apres|depuis|a (?:partir|compter) d[ue])>,? *(?:(?:le|la|au|a|en|fin|pour|d'ici|du|mois|de)>,? *){0,4}${weekday}[("]*$`,
    matches: ['avant le ', 'au plus tard le ', "jusqu'au ", 'à partir du '],
    rejects: ['avant la réunion du ', 'le '],
  }),
  dueAfter: pattern({
    id: 'fr.meetings.due-after',
    source: '^ *[,(]? *(?:au plus tard|dernier delai|date (?:limite|de (?:fin|cloture))|delai de rigueur)>',
    matches: [' au plus tard', ', date limite', ', date de fin'],
    rejects: [' plus tard', ', date de la réunion'],
  }),
  doneFor: pattern({
    id: 'fr.meetings.done-for',
    source:
      "<(?:(?:pre-?)?inscriptions?|contributions?|participation|candidatures?|demandes?|soumission|dates? limites?|delais?|echeances?|clotures?|documents?|rapports?|ordre du jour|compte rendu|invitations?|ouverture des)>[^.;:]{0,60}<(?:a|pour|de|d'|lors de|des|en vue de) ?(?:la |le |l'|les |cette |une? )?(?:\\p{L}{4,12} )?$",
    matches: ["Date limite d'inscription à la ", 'soumission des contributions à la '],
    rejects: ['la première ', 'Dates de la '],
  }),
  dueThing: pattern({
    id: 'fr.meetings.due-thing',
    source: '<(?:dates? (?:limites?|butoirs?|de cloture)|delais?|echeances?|clotures?)>[^.;:]{0,100}$',
    matches: ["la date limite d'inscription à la ", ', rédigées en français; la date limite est fixée au '],
    rejects: ['la date de la ', 'Délai. La '],
  }),
  ownDays: pattern({
    id: 'fr.meetings.own-days',
    source: '[(]|<qui>',
    matches: [' (Genève, ', ', qui se tiendra le '],
    rejects: [' est fixée au ', ': '],
  }),
  besides: pattern({
    id: 'fr.meetings.besides',
    source: `<(?:preced|suivi|complet|prolong|accompagn)\\p{L}{0,3},? *(?:(?:le|les|du|des) )?${weekday}$`,
    matches: ['sera précédé, le ', 'suivie le mardi ', 'sera suivi, du '],
    rejects: ['le suivi de la réunion du ', 'précédente, le '],
  }),
  ofBesides: pattern({
    id: 'fr.meetings.of-besides',
    source: "^ *,? *(?:<(?:de|par|d')> ?|<d'|<du )(?:une? |la |le |l'|des )?(?:\\p{L}+ ){0,2}$",
    matches: [", d'un ", " par l'", ' de la première '],
    rejects: [' à Genève ', ', et la '],
  }),
  future: pattern({
    id: 'fr.meetings.future',
    source:
      '<(?:\\p{L}{2,14}(?:era|eront|ira|iront|dra|dront)|aur(?:a|ont)|prochaine?s?|prevue?s?|invit\\p{L}+|pri(?:e|ee|es|ees)|veuillez)>',
    matches: ['se tiendra', 'aura lieu', 'prochaine réunion', 'est prévue'],
    rejects: ["s'est tenue", 'dernière réunion'],
  }),
  past: pattern({
    id: 'fr.meetings.past',
    source:
      "<(?:(?:s'est|se sont) (?:tenue?s?|reunie?s?|deroulee?s?)|(?:a|ont) (?:eu lieu|ete)|derniere?s?|precedente?s?|tenue?s?)>",
    matches: ["s'est tenue", 'ont eu lieu', 'dernière réunion'],
    rejects: ['se tiendra', 'prochaine réunion'],
  }),
  lastDay: pattern({
    id: 'fr.meetings.last-day',
    source: `^[^.;:]{0,40}<(?:et|pour) (?:elle |il )?(?:s'achev\\p{L}{1,6}|se termin\\p{L}{1,5}|pren\\p{L}{1,5} fin|se clo\\p{L}{1,6}) (?:le|vers le) *${weekday}$`,
    matches: [" et s'achèvera le ", ' (ouverture à 9 h 30) et se terminera le mardi '],
    rejects: [' et le ', '. Elle se terminera le '],
  }),
  nextOf: pattern({
    id: 'fr.meetings.next-of',
    source: `^ *(?:,|<et>) *$|^[)]?(?:,|;| *(?:,|;)? *<(?:et|puis|ainsi que|ou)>)(?! (?:son|sa|le rapport|la date))(?:[^.;:()]|(?<=<(?:m|mm|dr|\\p{L}))\\.|\\([^()]{2,40}\\)){0,90}?(?:<(?:le|les|du|des|en|au)>|[,(]) *${weekday}$`,
    matches: [
      ' et le ',
      ', le ',
      ' et du Groupe de travail 2 les ',
      ' puis les ',
      ', en présence de M. Diallo, puis le ',
    ],
    rejects: [' au ', '. Le '],
  }),
  whichIt: pattern({
    id: 'fr.meetings.which-it',
    source: "^ (?:qu'elles?|qu'ils?|que celle-ci|que celui-ci)>",
    matches: [" qu'elle tiendra à Genève"],
    rejects: [' que la Commission', ' qui se tiendra'],
  }),
  placeNamed: pattern({
    id: 'fr.meetings.place-named',
    source: `<lieu de (?:la |l'|cette )(?:${meetingNouns}) *(?=[(:,])`,
    matches: ['Le lieu de la réunion (', 'lieu de la réunion:'],
    rejects: ['au lieu de la réunion prévue', 'Le lieu de la réunion sera'],
  }),
  sitting: pattern({
    id: 'fr.meetings.sitting',
    source: '^seances?>',
    matches: ["Séance plénière d'ouverture", 'séances de travail'],
    rejects: ['réunion', 'session'],
  }),
  possessive: pattern({
    id: 'fr.meetings.possessive',
    source: '(?:<(?:sa|ses|leurs?|notre|nos|son)> (?:[\\p{L}\\p{N}]{2,14} ){0,3})$',
    matches: ['à sa ', 'à sa dernière ', 'lors de leurs deux dernières '],
    rejects: ['la première ', 'à la '],
  }),
  subjectLead: pattern({
    id: 'fr.meetings.subject-lead',
    source: "^[^.;]*[),] *(?:(?:la|le|les|une?|des|cette|cet|ce|ces|notre|ladite|ledit) |l')?$",
    matches: ['), la ', ", l'", ' à Genève, '],
    rejects: ['), dans la ', ' la ', '). La '],
  }),
  dateLead: pattern({
    id: 'fr.meetings.date-lead',
    source: `^[\\d.) ]*(?:(?:c'est|entre|du|le|les|des|au|en|ce|pendant|courant|fin|debut) ){0,3}${weekday}$`,
    matches: ['Du ', '3 Le ', 'Les ', 'Le mardi ', "C'est le "],
    rejects: ['La réunion du ', 'Avant le '],
  }),
  inverted: pattern({
    id: 'fr.meetings.inverted',
    source: "^ *,? *(?:(?:la|le|les|une?|des|cette|notre) |l')?(?:[\\p{L}-]+ )?$",
    matches: [', une ', ' la première ', " l'"],
    rejects: [', dans le cadre de la ', ' à Genève, une '],
  }),
  colonLead: pattern({
    id: 'fr.meetings.colon-lead',
    source: '^[^(]*[:,-] *(?:(?:le|du|au|les|des|en|aux) )?$',
    matches: [': ', ', le ', ' – du '],
    rejects: [' (Genève, ', ' se tiendra le '],
  }),
  takenUp: pattern({
    id: 'fr.meetings.taken-up',
    source:
      '(?:<(?:sa|ses|leurs?|cette|ces)> (?:\\p{L}{2,14} |\\p{N}{1,3} ?(?:e|eme|ere|re) ){0,2}|^[\\p{N}.) ]*la (?:prochaine |derniere )?|<(?:dates?|lieu|rapport|compte rendu) de la )$',
    matches: ['Sa onzième ', 'cette ', 'La ', '4.1 La prochaine ', 'Dates de la '],
    rejects: ['la première ', 'une '],
  }),
  prepares: pattern({
    id: 'fr.meetings.prepares',
    source:
      "^(?:(?: (?!(?:a|ont|est|sont|qui|que|se|sera|aura)(?!\\p{L}))[\\p{L}'-]+){0,12}(?: *\\([^()]{2,40}\\))?,? (?:en vue d(?:e|u|es)|en prevision d(?:e|u|es)|en amont d(?:e|u|es)|de preparation (?:a|au|aux|de|du|des)|(?:pour|visant a|destinees? a) preparer)|(?:(?: [\\p{L}'-]+){0,8}? )?preparatoires? (?:a|au|aux|de|du|des|pour))(?: (?:la|le|les)| l')? ?(?:prochaines? )?$",
    matches: [
      " pour l'Afrique (RPM-AFR) en vue de la ",
      ' préparatoire à la ',
      ' de préparation de la ',
      ' de coordination en amont de l’',
    ],
    rejects: [' de la ', ' a examiné les préparatifs en vue de la ', ', qui se tiendra en vue de la '],
  }),
  council: pattern({
    id: 'fr.meetings.council',
    source:
      "<Conseil(?: de l'UIT| de l'Union)?>(?! (?:d'|de |des |du |federal|national|europeen|superieur|economique|mondial|scientifique|consultatif))",
    flags: '',
    matches: ['au Conseil à sa session de 2026', "session de 2026 du Conseil de l'UIT", 'Le Conseil se réunira'],
    rejects: ['le Conseil de sécurité', 'le Conseil des ministres', 'un conseil', 'le Conseil européen'],
  }),
  opens: pattern({
    id: 'fr.meetings.opens',
    source: `<(?:s'ouvr(?:ir|e|ira|iront|ait)|debut(?:er|e|era|eront|ait)|commenc(?:er|e|era|eront|ait)|ouverture)>[^.;\\d]{0,60}<(?:le|au|pour le) *${weekday}$`,
    matches: ["devait s'ouvrir à Genève le ", 'débutera le lundi '],
    rejects: ['se tiendra le ', "s'ouvrira du "],
  }),
  thisOne: pattern({
    id: 'fr.meetings.this-one',
    source: '<(?:cette|cet|ces|ladite|ledit|lesdite?s)> (?:\\p{L}{4,12} )?$',
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
      "(?:[;:(.\"]|, | - |<(?:qui|que|qu'elles?|qu'ils?|dont|ou|se|s'est|aura|auront|ont|est|sont|sera|seront|etai(?:t|ent)|avai(?:t|ent)|devai(?:t|ent)|devr\\p{L}{1,5}|doit|doivent|pourr\\p{L}{1,5}|a eu|a ete|debut\\p{L}{1,5}|commenc\\p{L}{1,5}|s'ouvr\\p{L}{1,5}|s'achev\\p{L}{1,6}|a pris|prend(?:ra)?|fondee?s?|juste|tenue?s?|prevue?s?|annoncee?s?|initialement|precedemment|organisee?s?|convoquee?s?|programmee?s?|respectivement|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))>)",
    matches: [' (', ' qui ', ', ', ' tenue ', ' se tiendra'],
    rejects: ["de la Commission d'études 5", 'sur les réseaux'],
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
  placeInText: pattern({
    id: 'fr.meetings.place-in-text',
    source: `<(?:[aA]|[aA]u|[aA]ux|[eE]n|(?<=<[cC]onferences )de) ${place}${country}`,
    flags: '',
    matches: ['à Genève (Suisse)', 'à Kigali, Rwanda, du', 'au Caire (Égypte)'],
    rejects: ['à distance', 'à la Commission'],
  }),
  placeBeforeDate: pattern({
    id: 'fr.meetings.place-before-date',
    source:
      `(?:^|[(,;:"]| - |(?<=\\p{N}) |<(?:[aA]|[aA]u) |<(?:[cC]elles?|[cC]eux|[cC]elui|[rR]eunions?|[sS]essions?|[aA]teliers?|[sS]eminaires?|[fF]orums?|et) d(?:e |')) *${place}${country} *` +
      `(?:(?:,|-|:|\\() *(?:(?:le|les|du|en) )?|<(?:du|le|les|en) ${weekday})$`,
    flags: '',
    matches: [
      '(Genève, ',
      '; Genève, ',
      ', Bamako (Mali), ',
      'Bamako, Mali, ',
      'à Yverdon du ',
      'Conseil 2020 Genève, ',
      'celles de Dakar (',
      'réunions de Lomé (',
    ],
    rejects: ['à distance, ', 'Genève '],
  }),
  placeAfterDate: pattern({
    id: 'fr.meetings.place-after-date',
    source: `^ *\\)? *[,;(-]* *(?:(?:a|au|aux) )?(?:la salle [^,]{1,20}, *)?${place}${country}`,
    flags: '',
    matches: [' à Genève (Suisse)', ', Genève', ' (Bamako, Mali)', ' - Kigali'],
    rejects: [' à distance', ' de 18 h'],
  }),
  notPlace: pattern({
    id: 'fr.meetings.not-place',
    source:
      '^(?:uit|union|tsb|br|bdt|conseil|commissions?|groupes?|directeurs?|directrice|secretaires?|secretariat|bureau|questions?|resolutions?|recommandations?|regions?|etats?|membres?|madame|monsieur|mme|m|internet|annexe|section|article|document|circulaire|siege|centre|hotel|salle|zoom|webex|teams|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|reunion|session|conference|assemblee|atelier|seminaire|forum|objet|date|dates|lieu|en|la|le|les|conseillers|activite|president\\p{L}*|premiere?|seconde?|vingt|trente|quarante|cinquante|soixante|(?:\\p{L}{3,9}-)?\\p{L}{2,9}ieme)(?![\\p{L}])',
    matches: ['Union', 'Commission', 'Directeur du Bureau', 'Vingt-troisième', 'Trente', 'Onzième'],
    rejects: ['Genève', 'Kigali', 'Marseille', 'Angoulême'],
  }),
  modes: [
    {
      mode: 'hybrid',
      pattern: pattern({
        id: 'fr.meetings.hybrid',
        source:
          '(?:<(?:format|forme|mode|reunion|session|modalites?|manifestation|atelier|seminaire|configuration)s? (?:\\p{L}+ )?hybrides?>|' +
          '(?:[(,:;-]|<(?:est|sera)) *hybrides?>)',
        matches: ['réunion hybride', 'sous forme hybride', 'en mode hybride', '(hybride, '],
        rejects: ['les réseaux hybrides', 'réunion physique'],
      }),
    },
    {
      mode: 'electronic',
      pattern: pattern({
        id: 'fr.meetings.electronic',
        source:
          `<(?:${meetingNouns})> (?:\\p{L}+ )?electroniques?>|` +
          '<(?:tiendra|tiendront|tenue?s?|lieu|reunira|deroulera|organisee?s?)> (?:\\p{L}+ )?(?:par (?:voie|des moyens) |sous forme )electroniques?>',
        matches: ['réunion électronique', 'réunions électroniques', 'se tiendra par voie électronique'],
        rejects: ['courrier électronique', 'réunion', 'inscription par voie électronique'],
      }),
    },
    {
      mode: 'virtual',
      pattern: pattern({
        id: 'fr.meetings.virtual',
        source:
          `(?:<(?:${meetingNouns}) ${purpose}(?:virtuel(?:le)?s?|en ligne|(?:entierement |uniquement )?a distance)>|` +
          '<(?:format|mode|forme|maniere) (?:entierement )?(?:virtuel(?:le)?|a distance|en ligne)>|<virtuellement>|<(?:cours|formations?) en ligne>|' +
          '<(?:entierement|exclusivement|uniquement) (?:a distance|en ligne|virtuel(?:le)?s?)>|' +
          '(?:[(,:;-]|<(?:est|sera|seront|etait|tenir|tenue?s?|lieu|tiendra|tiendront|deroulera|derouleront|deroulee?s?|reunira|reuniront|reunie?s?|organisee?s?|convoquee?s?|dispensee?s?)>) *(?:virtuel(?:le)?s?|en ligne|a distance)>(?! (?:des|de la|du)>)|' +
          '<par (?:visio|video|tele|audio)conference>|^ *(?:webinaires?|(?:visio|video|tele|audio)conferences?)>)',
        matches: [
          'réunion virtuelle',
          'sous forme virtuelle',
          'entièrement à distance',
          'webinaire',
          'se tiendra en ligne',
          '(en ligne, ',
        ],
        rejects: [
          'participer à distance',
          'la protection en ligne des enfants',
          'réalité virtuelle',
          'réunion physique',
        ],
      }),
    },
    {
      mode: 'physical',
      pattern: pattern({
        id: 'fr.meetings.physical',
        source: `<(?:(?:${meetingNouns}) ${purpose}(?:physiques?|presentiel(?:le)?s?)|en presentiel|(?:format|mode|forme) (?:physique|presentiel(?:le)?)|en personne)>`,
        matches: ['réunion physique', 'en présentiel', 'réunion présentielle', 'réunion de consultation physique'],
        rejects: ['la couche physique', 'réunion virtuelle', "réunion d'experts de la couche physique"],
      }),
    },
  ],
  remote: pattern({
    id: 'fr.meetings.remote',
    source:
      "(?<!<(?:pas|sans|aucune?|pas de|pas de service de|pas possible de|n'est prevue|ni) *(?:la )?)<(?:participation a distance|suivie?s? a distance|(?:y |la |le |les )suivre a distance|particip\\p{L}+ (?:\\p{L}+ )?a distance|suivre (?:\\p{L}+ ){1,4}a distance|(?:physique|sur place|presentiel|personne) (?:et|ou) (?:a distance|en ligne|virtuel\\p{L}*)|(?:a distance|en ligne) (?:et|ou) (?:physique|sur place|en presentiel|en personne)|participer en ligne|participation en ligne|participation virtuelle)>(?![^.;]{0,40}<(?:ne (?:sera|seront|pourra|peut|est)|n'est))",
    matches: ['il sera possible de participer à distance', 'participation à distance', 'sur place ou à distance'],
    rejects: ['sans participation à distance', 'La participation à distance ne sera pas assurée', 'à distance'],
  }),
  remoteOffered: pattern({
    id: 'fr.meetings.remote-offered',
    source:
      '<(?:possib\\p{L}+|pourr(?:a|ont|ez)|peu(?:t|vent)|ser(?:a|ont)|est prevue?|sont prevue?s|assuree?s?|offerte?s?|proposee?s?|organisee?s?)>',
    matches: ['Une participation à distance sera possible', 'pourront être suivies à distance'],
    rejects: ['Lignes directrices relatives à la participation à distance', 'participation à distance'],
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
    source: `<(?:${meetingNouns}|visee?s?|concernee?s?|precitee?s?|susmentionnee?s?|nouvelles?|prochaine?s?|derniere?s?|precedente?s?|presente?s?|annuelle?s?|virtuelle?s?|electroniques?|physiques?|hybrides?|plenieres?|commissions?|etudes?|groupes?|travail|radiocommunications|uit|pour|dans|avec|lors)>`,
    matches: ['prochaine réunion', "Commission d'études"],
    rejects: ['préparatoire', 'sur les réseaux'],
  }),
  session: pattern({
    id: 'fr.meetings.session',
    source:
      '^(?:(?:\\p{N}{1,3} ?(?:e|eme|re|ere) |premiere |deuxieme |troisieme )?(?:conseil(?! des?>)|conference|assemblee|session|reunion|groupe|commission|comite|forum|colloque|seminaire|atelier|symposium|sommet|journees)>)[^.;:]{0,140}$',
    matches: ['Conseil 2020', 'Conférence de plénipotentiaires (PP-02)', 'CONSEIL', 'Session de 2001 du Conseil'],
    rejects: ['Document C20/57', 'Conseil de sécurité', 'Original: anglais'],
  }),
  leadIn: pattern({
    id: 'fr.meetings.lead-in',
    source: `<(?:${meetingNouns})>[^.]{0,160}: *$`,
    matches: ['Les prochaines réunions sont prévues comme suit:', 'Calendrier des réunions:'],
    rejects: ['La réunion est close.', 'Principales échéances:'],
  }),
  meetingDateLabel: pattern({
    id: 'fr.meetings.meeting-date-label',
    source: `^[-*• ]*(?:dates?|tenue|jours?|dates? et (?:lieu|heures?|horaires?)|lieu et dates?) (?:de la |de l'|du |des |de cette |d'une )(?:\\p{L}+ )?(?:${meetingNouns})(?!\\p{L})`,
    matches: ['Date de la réunion', "Dates de l'atelier", 'Date et lieu de la réunion'],
    rejects: ["Date limite d'inscription", 'Date'],
  }),
  meetingDateHeader: pattern({
    id: 'fr.meetings.meeting-date-header',
    source: `^(?:dates? (?:de la |de l'|du |des |de )?)?(?:(?:prochaine?s?|derniere?s?|premiere?s?|nouvelles?|\\p{L}{4,8}ieme) (?:${meetingNouns})(?: prevues?)?|(?:${meetingNouns}) (?:suivante?s?|prevue?s?|tenue?s?|precedente?s?|en \\d{4}|de \\d{4}|\\d{4}))(?: *\\([^()]{1,40}\\))?$`,
    matches: ['Prochaine réunion', 'Réunions prévues', 'Dates de la prochaine session', 'Réunions en 2027'],
    rejects: ['Réunion', 'Prochaine étape', 'Objet de la prochaine réunion'],
  }),
  alongside: pattern({
    id: 'fr.meetings.alongside',
    source:
      "<(?:comprend(?:ra|ront|rait)?|compren(?:ait|nent)|comport(?:e|era|eront|ait)|inclu(?:t|ra|ront|ait)|prevoit|au (?:cours|sein) d(?:e|u)|dans le cadre d(?:e|u)|pendant|durant|en marge d(?:e|u)|en parallele|parallelement|a cette occasion|a l'occasion d(?:e|u)|au meme endroit|sur place|au meme lieu|lors d(?:e|u)|figurer(?:a|ont) a(?:u| la) programme)>",
    matches: ['Elle comprendra ', 'dans le cadre de la Semaine', 'en marge du', 'au même endroit'],
    rejects: ['comprendre', 'dans ce cadre', 'à une autre occasion'],
  }),
  withinGroup: pattern({
    id: 'fr.meetings.within-group',
    source: "^ (?:(?:de|du|des)(?: la| l')?|au sein (?:de la|de l'|du)) ?$",
    matches: [' de la ', ' du ', " de l'", ' au sein du '],
    rejects: [' et la ', ', de la ', ' à la '],
  }),
  samePlace: pattern({
    id: 'fr.meetings.same-place',
    source: '<(?:au|dans le|sur le) meme (?:endroit|lieu|site|centre)>|<dans la meme (?:ville|salle)>',
    matches: ['aura lieu au même endroit', 'dans la même ville'],
    rejects: ['au même moment', 'le même lieu de travail'],
  }),
  dateLabel: pattern({
    id: 'fr.meetings.date-label',
    source: '^[-*• ]*(?:dates?|dates? et (?:lieu|heures?)|lieu et dates?|quand) *:? *$',
    matches: ['Date:', 'Dates', 'Lieu et date:'],
    rejects: ['Date limite', 'Lieu'],
  }),
  placeLabel: pattern({
    id: 'fr.meetings.place-label',
    source:
      "^[-*• ]*(?:lieu|ville|lieu (?:de la|de l'|du) (?:reunion|atelier|seminaire|manifestation|forum)|endroit) *:?(?= |$)",
    matches: ['Lieu:', 'Lieu', 'Lieu de la réunion'],
    rejects: ['Date', 'au lieu de'],
  }),
  meetingRow: pattern({
    id: 'fr.meetings.meeting-row',
    source: `^[-*•0-9. ]*(?:la |le |l'|tenue de la )?(?:(?:premiere|deuxieme|troisieme|prochaine|derniere|\\p{N}{1,3} ?(?:e|eme|ere|re)) )?(?:${meetingNouns})(?!\\p{L})(?! (?:a|pour) )`,
    matches: ["Réunion de la Commission d'études 5", '20ème réunion du Groupe', 'Atelier sur les réseaux'],
    rejects: ['Inscription à la réunion', 'Date de la réunion', 'Clôture de la réunion'],
  }),
  meetingHeader: pattern({
    id: 'fr.meetings.meeting-header',
    source: `^(?:(?:nom|titre|intitule) (?:de la |de l'|du |des )?)?(?:${meetingNouns}|groupes?|commissions?(?: d'etudes)?)(?!\\p{L})[^.]{0,30}$`,
    matches: ['Réunion', 'Manifestation', 'Groupe'],
    rejects: ['Date', 'Recommandation'],
  }),
};
