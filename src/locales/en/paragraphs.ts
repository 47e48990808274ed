import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { pattern } from '../../text/pattern.js';
import { monthNames, weekdayNames } from './dates/names.js';

const weekday = `(?:${weekdayNames})`;
const dayOrder = '(?:(?:first|second|third|fourth|fifth|last) day|day (?:\\d{1,2}|one|two|three|four|five))';
const link = '(?: ?[-:,(] ?| )?';
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9}(?:,? \\d{4})?|(?:${monthNames}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;

export const paragraphs: ParagraphLocale = {
  division: pattern({
    id: 'en.paragraph.division',
    flags: '',
    source:
      '^(?:PART|Part|SECTION|Section|CHAPTER|Chapter|TITLE|Title|MODULE|Module|TRACK|Track) (?:\\d{1,2}|[IVX]{1,5}|[A-H])(?= ?[-:.]| {2}|$| \\p{Lu})',
    matches: ['PART 1 – General provisions', 'Part II', 'SECTION 2: Timetable', 'Chapter 3'],
    rejects: ['Section 5 of the Recommendation', 'Parties concerned', 'Title of the contribution'],
  }),
  namedText: pattern({
    id: 'en.paragraph.named-text',
    source:
      '^(?:draft (?:new |revised )?|revision (?:of |to )|(?:suppression|deletion) of )?(?:ITU-[TRD] )?(?:recommendation|resolution|question|decision|report|opinion|rules?(?: of procedure)?|article|appendix|annex to|number|no[.]?|supplement|table|figure)s?(?: [^.,;:!?]{1,40})?(?:[ .]| no[.] ?)(?:[A-Z]{1,2}[.]?)?\\d[^ .,;:!?]{0,6}(?:[.-]\\d{1,5}){0,3}(?: \\((?:MOD|ADD|SUP|NOC|rev)[.]?\\))?$',
    matches: [
      'Recommendation ITU-T E.302',
      'TABLE 1',
      'Question 4/17',
      'Draft Resolution 12',
      'No. 9.11A',
      'Rules concerning No. 11.31 (MOD)',
    ],
    rejects: ['Recommendations approved', 'CH-1211 Geneva 20', 'Meeting of 3 May 2021', 'See Recommendation E.302'],
  }),
  titledText: pattern({
    id: 'en.paragraph.titled-text',
    source:
      '^(?:(?:preliminary )?drafts? (?:of )?(?:new |revised |revision (?:of|to) (?:the )?|modification (?:of|to) )?|(?:revision|modification|suppression) (?:of|to) (?:the )?)?(?:recommendation|resolution|question|decision|report|opinion|handbook|supplement|circular)(?: ITU-[TRD])?(?: No[.]?)? (?:[A-Z]{1,3}[.])?(?:\\d[^ ,;:!?]{0,12}|\\[[^\\]]{1,30}\\])(?: \\([^()]{1,40}\\))? ?[-:] ?\\p{L}',
    matches: [
      'Recommendation ITU-R M.1842 – VHF systems',
      'Draft revision of Recommendation ITU-R S.1587-2 – Characteristics',
      'Question 4/17: Security',
    ],
    rejects: ['Recommendation ITU-R M.1842', 'See Recommendation E.302 – Title', 'Recommendations: list'],
  }),
  day: pattern({
    id: 'en.paragraph.day',
    source: `^(?=${dayOrder}|${weekday})(?:${dayOrder})?${link}(?:${weekday},?(?: ${date}| \\d{1,2})?)?${link}(?:${date})?${link}(?:in the )?(?:morning|afternoon|evening)?(?: session)?\\)? ?:?$`,
    matches: [
      'Monday, 9 February:',
      'Tuesday 10 February 2026 (afternoon)',
      'First day (22 September 2026)',
      'Day 2 – Wednesday, 1 July',
      'Friday morning',
    ],
    rejects: ['Monday, 9 February, opening of the meeting', 'World day', '3 May 2021', 'Day off', 'Mondays'],
  }),
  sentenceWords: pattern({
    id: 'en.paragraph.sentence',
    source:
      // `What is asked of you` names what follows, and so does what a small word and its pronoun lead to (`Points on which an answer is sought`)
      '^to be>|^(?:select|tick|indicate|specify|describe|delete|circle|underline|enter) (?:the|one|all|which|whether|how|what|any|as|your|an?|each)>|(?<!^[^\\p{L}]{0,8}(?:what|how|why|who|whom|where|when|which)> [^.,;!?]{0,90})(?<!<(?:on|to|for|in|at|by|of|from|with) (?:which|whom)> [^.,;]{0,60})(?<!^\\p{Lu}\\p{L}{3,}(?: \\p{L}+){0,4} (?:which|that|who|whose) [^.,;:!?]{0,60})<(?:is|are|was|were|will|would|shall|should|must|(?<!\\d(?:st|nd|rd|th)? )may(?! \\d|,? (?:19|20)\\d\\d| (?:and|to|or) (?:june|july))|might|can|cannot|could|has|have|had|does|do|did|been|please|we|i|you|he|she|it|they|(?<!^)who|(?:agreed|approved|adopted|decided|noted|requested|recommended)(?! *$)|invited|invites|requests(?! (?:for|from|of|received)>)|wishes|considers|considered|recalls|recalled|presents|describes|contains|concerns|comprises|includes|recommends|provides|provided that|indicates|specifies|aims|remains|allows|thanks|thank|met|(?<!meetings |sessions |events |activities |workshops |consultations |elections )held|took)>',
    matches: [
      'The meeting is open to all',
      'I wish you a pleasant meeting',
      'The draft may be found in Annex B',
      'To be returned to the host',
      'The texts that are cited may be read',
      'Select one of the boxes',
    ],
    rejects: [
      'Documents that are available',
      'Questions which will be discussed',
      'Selection of the candidates',
      'Monday 17 May',
      'Opening of the meeting',
      'Meetings held',
      'Requests for assistance',
      'Recommendations for the Conference',
      'Parent group and progress reports',
      'Preparation of the work plan',
      'Meeting of 3 May 2021',
      'What is asked of you',
      'How we shall work',
      'Points on which an answer is sought',
      'Texts agreed',
      'Action requested',
    ],
  }),
  farewell: pattern({
    id: 'en.paragraph.farewell',
    source:
      '^(?:i|we)(?: (?:very much|also|sincerely|once again|should|would|do|take this opportunity to|am|are))* (?:wish (?:you|all)|look(?:ing)? forward|count (?:on|upon)|rely on|hope|trust|like to wish)>|^(?:see you|welcome (?:to|in)|may i wish)>',
    matches: [
      'I wish you a useful meeting.',
      'We count on your active participation.',
      'I look forward to seeing you',
      'See you in Geneva!',
    ],
    rejects: ['The Group wishes you to register.', 'We meet in Geneva', 'I invite you to register'],
  }),
  introduction: pattern({
    id: 'en.paragraph.introduction',
    source:
      '^(?:the|an?|these|this|those|its|their|our|your|all|in|for|by|with|on|at|from|to|as|among|after|before|if|when|it|they|we|he|she|see|according|such|any|each|(?:two|three|four|five|six|seven|eight|several|some|many)(?= (?:\\p{L}+ ){2,}\\p{L}+:$)|which|how (?:many|much)|please|indicate|specify|describe|select|tick|circle|choose|give|attach|state whether)>.*:$|(?<!<(?:of|for|to|on|in|by|at|with|from|and)(?: the)? )(?<=\\p{L} )<(?:the )?following [^:]{2,80}:$|(?:following|as follows|below|namely|in particular|for example|e\\.g\\.|viz\\.?|i\\.e\\.| (?:of|with|to|for|on|by|from|in|between|into|about|that)) ?:$',
    matches: [
      'The Group recommends:',
      'The products concerned are:',
      'The study group now has the following Vice-Chairs:',
      'Documents as follows:',
      'Draw up an inventory of:',
      'Europe submits the following proposals:',
      'Which networks do you run:',
      'Three points deserve your attention:',
      'Tick the boxes concerned:',
    ],
    rejects: [
      'Two key deadlines:',
      'Dates of the following meetings:',
      'Key deadlines:',
      'Timetable:',
      'Remote participation:',
    ],
  }),
  resolutionCall: pattern({
    id: 'en.paragraph.resolution-call',
    source:
      '^"?(?:considering|recalling|recogni[sz]ing|noting|observing|taking (?:into account|note)|bearing in mind|having (?:considered|examined|regard|noted|reviewed)|mindful|aware|conscious|convinced|emphasi[sz]ing|stressing|underlining|concerned|reaffirming|reaffirms|acknowledging|appreciating|welcoming|guided by|endorsing|expressing|resolves|decides|instructs|invites|requests(?! (?:for|from|of|received)>)|urges|calls upon|encourages|recommends|authori[sz]es|thanks|takes note|notes(?! (?:on|for|by|to)>)|appeals(?! for>)|declares|agrees|directs)(?: further| also| in addition| with (?:appreciation|satisfaction|concern))?(?= |$|,)',
    matches: [
      'resolves',
      'instructs the Secretary-General',
      'considering',
      'resolves to invite Member States',
      'recognizing further',
      'noting with satisfaction',
    ],
    rejects: ['Decision 5', 'Invitation', 'Requests for assistance', 'Requested information', 'Considerations'],
  }),
  organ: pattern({
    id: 'en.paragraph.organ',
    source:
      '^the (?:(?:itu )?council|(?:\\p{L}+ ){0,3}conference|(?:\\p{L}+ ){0,3}assembly|(?:\\p{L}+ ){0,3}advisory group)(?=[ ,]|$)[^.;:]{0,200},? *$',
    matches: [
      'The ITU Council,',
      'The Council',
      'The Plenipotentiary Conference of the International Telecommunication Union (Doha, 2026),',
      'The World Telecommunication Standardization Assembly (New Delhi, 2024),',
    ],
    rejects: ['The Council considered the proposals.', 'The conferences:', 'The Councillor'],
  }),
  proposalMark: pattern({
    id: 'en.paragraph.proposal-mark',
    flags: '',
    source: '^(?:\\[ ?)?(?:\\( ?)?(?:MOD|ADD|SUP|NOC)(?: ?\\))?[*]?(?: ?\\])?$',
    matches: ['MOD', '(MOD)', 'ADD', 'SUP*', 'NOC'],
    rejects: ['MODIFICATION', 'mod', 'MOD, ADD', 'SUP/3'],
  }),
  proposalReasons: pattern({
    id: 'en.paragraph.proposal-reasons',
    source: '^(?:reasons?|grounds|justification|rationale|explanatory (?:note|memorandum)) ?:$',
    matches: ['Reasons:', 'Reason :', 'Justification:'],
    rejects: ['Reasons', 'Reasons for the proposal: see', 'Subject:'],
  }),
  correction: pattern({
    id: 'en.paragraph.correction',
    source:
      '^(?:(?:and )?(?:instead of|in place of|in lieu of)|(?:please |should |to )?(?:read|replace|delete|add|insert|substitute|strike out)|(?:should|shall) read|(?:with|by)|for|(?:(?:old|new|present|current|published|corrected|existing|original) (?:text|wording|version|date)))(?: (?:the following|the sentence|the words|the text|the phrase|the following paragraph|the paragraph|as follows))?(?: (?:below|following))? ?(?::|"|$)',
    matches: [
      'Instead of: "the meeting will be held in Geneva"',
      'read:',
      'Read "2 to 4 July"',
      'Please read: "twelve"',
      'Replace the sentence: "…"',
      'with: "ten"',
      'Current text: "ten"',
    ],
    rejects: [
      'Instead of the planned meeting, a workshop will be held.',
      'Read the report before the meeting',
      'Without delay',
      'New timetable',
      'By post: BDT',
    ],
  }),
};
