import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** The words that mean a meeting, and those that tell what kind it is. */
export const meetingNounRules: Pick<
  MeetingLocale,
  'noun' | 'event' | 'properEvent' | 'formOf' | 'sitting' | 'prepares' | 'council'
> = {
  noun: pattern({
    id: 'en.meetings.noun',
    source: `(?:<(?:electronic|virtual|physical|in-person|face-to-face|hybrid|extraordinary|ordinary|plenary|joint|regional|world|global|interregional|preparatory|informal|interim|additional|international|on-?line|remote|information|informational|special|annual|statutory) ){0,2}<(?:${meetingNouns})>`,
    matches: [
      'the first meeting',
      'an electronic meeting',
      'Workshop',
      'its session',
      'an information day',
      'The two previous editions were held',
      'the third edition, organized in Lome',
      'a virtual information meeting',
    ],
    rejects: [
      'to meet',
      'World Telecommunication Day',
      'lecturer',
      'the third edition of the Handbook has been published',
      'the 2024 edition came out',
      'in the event of',
      'the conference centre',
    ],
  }),
  event: pattern({
    id: 'en.meetings.event',
    source:
      '^(?:(?:electronic|virtual|physical|in-person|face-to-face|hybrid|joint|regional|world|global|interregional|preparatory|informal|international|on-?line|remote|annual|special|training|thematic|open|study) ){0,2}(?:congress|cyber ?drills?|[\\p{L}-]+ (?:management )?(?:exercises?|drills?)|introductions?|presentations?|demonstrations?|web ?conferences?|webinars?|teleconferences?|editions?|weeks?|salons?|courses?|modules?|trainings?|training|hackathons?|schools?|workshops?|seminars?|forums?|fora|colloqui|symposi|summits?|round[ -]?tables?|events?|tutorials?|dialogues?|briefings?|bootcamps?|days?|information (?:days?|sessions?))(?!\\p{L}{3})',
    matches: ['workshop', 'regional seminar'],
    rejects: ['meeting', 'session'],
  }),
  properEvent: pattern({
    id: 'en.meetings.proper-event',
    source:
      '<(?:(?<=<[tT]his )Day>|(?:\\p{Lu}\\p{L}+ ){1,4}(?:Weeks?|Days?|Expo|Fair|Show)>(?! (?:of|and) (?:the )?\\d)|Week (?=of \\p{Lu}))|<(?:RRS|WRS|GSR|WTIS|CRS)-\\d{2,4}(?:-\\p{Lu}[\\p{L}&]{1,24})?',
    flags: '',
    matches: ['the Green Standards Week', 'World Digital Days', 'Digital Expo', 'RRS-23-Americas'],
    rejects: ['the week of 3 May', 'three weeks', 'Previous week'],
  }),
  formOf: pattern({
    id: 'en.meetings.form-of',
    source:
      '(?:[(] *|<(?:takes? the form of an? |took the form of an? |will take the form of an? |in the form of an? |as an? |(?:during|by means of|in the framework of) an? |by |via ))$',
    matches: ['in the form of a ', 'by means of a ', 'by ', 'first meeting ('],
    rejects: ['the ', 'at its '],
  }),
  sitting: pattern({
    id: 'en.meetings.sitting',
    source: '^(?:sittings?|(?:opening|closing) (?:plenary|session|ceremony)|plenary)>',
    matches: ['sitting of the opening', 'opening plenary'],
    rejects: ['meeting', 'session'],
  }),
  prepares: pattern({
    id: 'en.meetings.prepares',
    source:
      "^(?:(?: (?!(?:has|have|is|are|which|that|will|shall|was|were)(?!\\p{L}))[\\p{L}'-]+){0,12}(?: *\\([^()]{2,40}\\))?,? (?:in preparation (?:for|of)|with a view to|ahead of|in view of|(?:to|which) prepares? for|preparing for|to prepare)|(?:(?: [\\p{L}'-]+){0,8}? )?preparatory (?:to|for|of))(?: (?:the|its))? ?(?:next |forthcoming )?(?:\\d{4} )?$",
    matches: [
      ' for Africa (RPM-AFR) in preparation for the ',
      ' preparatory to the ',
      ' to prepare for the '.replace(' for', ''),
      ' of coordination ahead of the ',
    ],
    rejects: [' of the ', ' has examined the preparations in view of the ', ', which will be held with a view to the '],
  }),
  council: pattern({
    id: 'en.meetings.council',
    source:
      '<(?:ITU )?Council>(?! (?:Working|Expert|Group|of [MES]|Resolution|Decision|Document|\\d{4} (?:Resolution|Decision)))(?<!Security Council)(?<!European Council)',
    flags: '',
    matches: ['the Council at its 2026 session', '2026 session of the ITU Council', 'The Council will meet'],
    rejects: [
      'the Security Council',
      'the Council of Ministers',
      'a council',
      'the European Council',
      'Council Working Group',
    ],
  }),
};
