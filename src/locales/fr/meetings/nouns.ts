import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** The words that mean a meeting, and those that tell what kind it is. */
export const meetingNounRules: Pick<
  MeetingLocale,
  'noun' | 'event' | 'properEvent' | 'formOf' | 'sitting' | 'prepares' | 'council'
> = {
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
      '^(?:seances? (?:preparatoires?|d|de (?:formation|information|sensibilisation|questions|presentation))|congres|(?:cyber)?exercices?|webconferences?|petits?-dejeuners?|dejeuners?-debats?|webinaires?|teleconferences?|editions?|presentations?|demonstrations?|semaines?|salons?|rencontres?|assises|cours|modules?|stages?|formations?|hackathons?|ecoles?|ateliers?|seminaires?|forums?|colloques?|symposiums?|sommets?|tables? rondes?|manifestations?|journees?|tutoriels?|dialogues?)(?!\\p{L})',
    matches: ['atelier', 'séminaire régional', 'démonstration'],
    rejects: ['réunion', 'session'],
  }),
  properEvent: pattern({
    id: 'fr.meetings.proper-event',
    source:
      "<(?<=<[cC]ette )Journee>|<(?:Semaines?|Salons?|Rencontres|Assises)> (?=(?:de|des|du|mondia|internationa|regiona|africain|europeen|annuel|numerique|\\p{Lu})|d'|[^.;,]{1,20}<\\d{4}>)|<(?:RRS|SRR|SMR|WRS|GSR|WTIS|CRS)-\\d{2,4}(?:-\\p{Lu}[\\p{L}&]{1,24})?",
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
  sitting: pattern({
    id: 'fr.meetings.sitting',
    source:
      "^seances?>(?! (?:communes?|conjointes?|preparatoires?|d'(?:echanges?|information|orientation|initiation|accueil)|de (?:concertation|coordination|formation|sensibilisation|familiarisation|prise en main))>)",
    matches: ["Séance plénière d'ouverture", 'séances de travail'],
    rejects: ['réunion', 'session', "séance d'orientation"],
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
};
