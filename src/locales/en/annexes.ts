import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';
import { annexForms, annexLists, types } from './annex-types.js';
import { topics } from './topics.js';

export const annexes: AnnexLocale = {
  types,
  ...annexForms,
  ...annexLists,
  kindLine: pattern({
    id: 'en.annex.kind-line',
    source:
      '^(?:\\(?(?:(?:draft|revised|proposed|updated|provisional|new|final) ){0,2}(?:terms of reference|mandate|agenda|questionnaire|(?:\\p{L}{4,14} ){0,2}form|practical (?:meeting )?information|list(?: of[^.;:]{1,60})?|timetable|calendar|schedule|programme|draft)(?: \\((?:revised|draft|updated)\\))?\\)?)$',
    matches: ['Terms of reference', 'Revised terms of reference', 'Draft agenda', 'Agenda', 'Registration form'],
    rejects: ['Terms of reference of the Joint Coordination Activity', 'Mandate revised in 2021', 'Accommodation'],
  }),
  draft: pattern({
    id: 'en.annex.draft',
    source:
      '^(?:(?:preliminary )?draft )?(?:new |revised |revision of |revision to )?(?:(?:council|itu-[trd]) )?(?:resolution|decision|recommendation|opinion|declaration|question)(?= *$| *[-:[(]| [\\dA-Z]| (?:of|itu))',
    matches: [
      'DRAFT DECISION',
      'Draft new Resolution [ABC-2] (Doha, 2026)',
      'Draft revision of Resolution 71',
      'DRAFT NEW QUESTION ITU-R [TIDE]/7',
      'RESOLUTION 1408',
    ],
    rejects: ['Draft terms of reference', 'Decisions taken by the Council', 'Draft agenda', 'Follow-up to Decision 5'],
  }),
  topics,
  attachment: pattern({
    id: 'en.mandate.attachment',
    source:
      '<(?:attached to|reports? (?:directly )?to|reporting (?:directly )?to|comes? under|belongs? to|placed under (?:the (?:authority|auspices|responsibility|aegis) of)?|under the (?:auspices|aegis|authority|responsibility|direction|guidance|umbrella|parentage) of|(?:subordinate|subsidiary|answerable) to|(?:established|created|set up) (?:by|under|within)|parent (?:group|study group|body|entity) (?:of [^.;:]{2,40} )?(?:is|will be|shall be|:))|parent (?:group|study group) ?:',
    matches: [
      'will be attached to Study Group 5',
      'The Group reports to TSAG',
      'under the auspices of SG 5',
      'Parent group: TSAG',
      'The parent group is SG 17',
    ],
    rejects: ['the attached document', 'report of the group', 'under study'],
  }),
  lifetimeYear: pattern({
    id: 'en.mandate.lifetime-year',
    source:
      '<(?:(?:until|up to|through|to) (?:the end of )?(?:the year )?|(?:expir|end|conclud|terminat)\\p{L}* (?:in|at the end of) |(?:dissolved|disbanded) (?:in|at the end of) |study period (?:19|20)\\d\\d ?-|(?<=(?:19|20)\\d\\d ?-)(?=(?:19|20)\\d\\d study period)) ?(?<year>(?:19|20)\\d\\d)>',
    matches: [
      'The Group is established until the end of 2028.',
      'for the 2025-2028 study period',
      'Its mandate expires in 2026.',
    ],
    rejects: ['It was created in 2024.', 'until the 2028 meeting of TSAG', 'since the end of 2023'],
  }),
  lifetime: pattern({
    id: 'en.mandate.lifetime',
    source:
      '<(?:until|up to|through to|till)>|<expir(?:e|es|ed|ing|y)>|<(?:comes?|come|coming) to an end>|<(?:will|shall|to) (?:end|terminate|be dissolved|be disbanded|be discontinued|cease|conclude)>|<(?:ends|terminates|concludes|ceases|lasts?)>|<(?:will|shall) last>|<for (?:a|an) (?:\\p{L}+ )?(?:period|duration|term|lifetime) of|<(?:lifetime|duration|term) (?:of|is|will be)|<cease(?:s)? to exist>|<(?:is|will be|shall be) (?:dissolved|disbanded)>|<valid (?:until|for)|<end of (?:the (?:current |next |\\d{4}-\\d{4} )?study period|\\p{L}{3,9} \\d{4})|<study period>',
    matches: [
      'Until the end of June 2024.',
      "The Group's mandate expires in 2026.",
      'It will come to an end at the next WTSA.',
      'set up for a period of two years',
      'The Group will be dissolved.',
      'End of December 2026',
    ],
    rejects: ['The end of the work is near', 'A plan is drawn up every year.', 'finances'],
  }),
  inCharge: pattern({
    id: 'en.mandate.in-charge',
    flags: '',
    source:
      "^(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Eng)[.]? )?\\p{Lu}[\\p{L}'.-]{0,30}(?: (?:\\p{Ll}{1,4} ){0,2}\\p{Lu}[\\p{L}'.-]{0,30}){1,4} ?\\(\\p{Lu}[^()]{2,60}(?:\\([^()]{1,40}\\))?\\)|^(?:Mr|Ms|Mrs|Dr)[.]? \\p{Lu}",
    matches: ['Ms Awa Diop (Senegal)', 'Mr Ivo Lund, Sweden', 'Awa Diop (Senegal), awa@example.org'],
    rejects: ['The members (States)', 'The Group meets.', 'Terms of reference (draft'],
  }),
  reporting: pattern({
    id: 'en.mandate.reporting',
    source: '<(?:reports?|reporting|will inform|shall inform|keeps? [^.;]{1,40} informed|account(?:s|able) to)>',
    matches: ['will report to SG 17', 'shall submit a report to TSAG', 'reports to the Study Group'],
    rejects: ['Rapporteur', 'reporter'],
  }),
};
