import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { monthNames } from '../dates/names.js';
import { meetingNouns, ordinals } from './words.js';

const small = '(?:to |of |the |their |its |for |and )';

/** The name of a meeting and the group it is of. */
export const meetingNaming: Pick<
  MeetingLocale,
  | 'whichIt'
  | 'respectively'
  | 'thatOf'
  | 'possessive'
  | 'subjectLead'
  | 'takenUp'
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
> = {
  whichIt: pattern({
    id: 'en.meetings.which-it',
    source: '^,? (?:(?:which|that) )?(?:it|they) (?:will|is|are|held|has)>',
    matches: [' which it will hold in Geneva', ' it will hold in Geneva'],
    rejects: [' that the Study Group', ' which will be held'],
  }),
  thatOf: pattern({
    id: 'en.meetings.that-of',
    source: '<(?:that|those) of (?:the )?$',
    matches: ['following that of ', 'after those of the '],
    rejects: ['the meeting of '],
  }),
  respectively: pattern({
    id: 'en.meetings.respectively',
    source: '<respectively>',
    matches: ['will meet on 6 and 7 May respectively'],
    rejects: ['will meet on 6 May'],
  }),
  possessive: pattern({
    id: 'en.meetings.possessive',
    source: '(?:<(?:its|their|our|his|her)> (?:[\\p{L}\\p{N}-]{2,14} ){0,4})$',
    matches: ['at its ', 'at its last ', 'at their two last '],
    rejects: ['the first ', 'at the '],
  }),
  subjectLead: pattern({
    id: 'en.meetings.subject-lead',
    source: '^[^.;]*[),] *(?:(?:the|an?|this|these|our|said|both) )?(?:ITU(?:-[TRD])? )?$',
    matches: ['), the ', ', ', ' in Geneva, ', ', ITU-T '],
    rejects: ['), in the ', ' the ', '). The '],
  }),
  takenUp: pattern({
    id: 'en.meetings.taken-up',
    source:
      '(?:<(?:its|their|this|these)> (?:[\\p{L}-]{2,14} |\\p{N}{1,3} ?(?:st|nd|rd|th) ){0,2}|^(?:\\(?\\p{Ll}\\) )?[\\p{N}.) ]*the (?:next |last |forthcoming |[\\p{L}-]{4,12}th |\\p{N}{1,3} ?(?:st|nd|rd|th) )?|<(?:dates?|place|venue|report|record) of the )$',
    matches: ['Its eleventh ', 'this ', 'The ', '4.1 The next ', 'Dates of the '],
    rejects: ['of the first ', 'a '],
  }),
  opensClause: pattern({
    id: 'en.meetings.opens-clause',
    source: '^[\\p{N}.) ]*(?:[^,;:.]{2,60}, ){0,2}(?:(?:the|said|this|that) )?$',
    matches: ['1.1 The ', 'Accordingly, the ', 'Nobody objected, and the parent group, ', ''],
    rejects: ['The Director informs the ', 'The work that the '],
  }),
  newClause: pattern({
    id: 'en.meetings.new-clause',
    source: '[.;:]|<(?:that|whose|and|but|which|while|who)>',
    matches: [' decided that the ', ' and the ', ', whose '],
    rejects: [' set up the ', ' entrusted this work to '],
  }),
  listedOn: pattern({
    id: 'en.meetings.listed-on',
    source: `^(?:, ${small}?(?!\\d|in |on |at |from |to be |which |held )[^,.;:()\\d]{3,60}){0,5}(?:,? (?:and|or) ${small}?(?!\\d|on |in )[^,.;:()\\d]{3,60}?)(?=<(?:will|is|shall|which|that|opens|held|planned|scheduled|organi[sz]ed|starts|begins|has|have|was|took|takes|to be)>| ?[,(.;]|$)`,
    matches: [
      ', trust and sustainability will be held',
      ', services and terminals will take place',
      ', water and air (',
    ],
    rejects: [', in Lome, will be held', ', on 5 May and on 6 May'],
  }),
  ofText: pattern({
    id: 'en.meetings.of-text',
    source:
      '<(?:(?:resolutions?|recommendations?|decisions?|opinions?) \\d[\\d-]{0,5}(?: \\([^()]{1,40}\\))?(?:,? (?:sections?|articles?|clauses?|paragraphs?) \\d[\\d.]{0,6})?,? (?:(?:adopted|approved) by|of) (?:the )?|(?:resolutions?|decisions?|opinions?) of (?:the )?)$',
    matches: [
      'Resolution 1 (Rev. Oran, 2016) of ',
      'Resolution 1, Section 4, of ',
      'Decision 5 of the ',
      'Resolution 22, adopted by the ',
    ],
    rejects: ['the meeting of the ', 'Resolution 1 and the '],
  }),
  sinceThen: pattern({
    id: 'en.meetings.since-then',
    source:
      '<since (?:(?:it|they) (?:\\p{L}{2,14} ){1,3})?$|<(?:since|between) (?:the|its|this|their|our) (?:(?!that>)[\\p{L}\\p{N}-]{2,14} ){0,5}$',
    matches: ['twice since the ', 'since its last ', 'since it last reported '],
    rejects: ['the last ', 'since the time that the '],
  }),
  besideThat: pattern({
    id: 'en.meetings.beside-that',
    source:
      '<(?:eve of|back[ -]to[ -]back with|in conjunction with|in parallel with|alongside|co-located with|days? (?:before|after|preceding|following)|margins of|(?:immediately|shortly|directly) (?:before|after)|will (?:\\p{L}+ly )?(?:precede|follow|accompany|complement|complete|open)|(?:was|were|is|are|due) (?:\\p{L}+ly )?to (?:precede|follow|accompany|come after)|preced(?:es|ed|ing)|follows|accompan(?:ies|ying|ied)|complements) (?:the|this|its|our) (?:(?!(?:that|which|at|during|work|task)>)[\\p{L}\\p{N}-]{2,14} ){0,3}$',
    matches: [
      'On the eve of the ',
      'the day after the second ',
      'back to back with the ',
      'immediately before the ',
      'A workshop will precede the ',
      'a training day accompanies this ',
    ],
    rejects: ['the last ', 'At the ', 'after the meeting of the ', 'preceded by the '],
  }),
  indefinite: pattern({
    id: 'en.meetings.indefinite',
    source: '<(?:an?|another|one)(?: \\p{L}+){0,3} ?$',
    matches: [' a ', 'another online '],
    rejects: [' the ', ' its '],
  }),
  aboutAnother: pattern({
    id: 'en.meetings.about-another',
    source:
      "^(?: (?!(?:and|or|will|shall|is|are|was|were|has|have|which|that|who|to)>)[\\p{L}'-]+){0,7} (?:of|on|for|about|at|with|before|after|during|within|preparing|introducing|presenting|concerning|to prepare) (?:the|this|that|its) (?:\\p{L}+ )?$",
    matches: [' introducing the topics of the ', ' on the results of this ', ' for newcomers before the next '],
    rejects: [' and the ', ', which will follow the ', ' of '],
  }),
  pointEnds: pattern({
    id: 'en.meetings.point-ends',
    source:
      '^[^.;:()]{0,60}(?::|,|, (?:namely|i\\.e\\.)),? *(?:(?:one|the first(?: time)?) )?(?:in [^,:;.()]{2,40},? )?(?:on|from|in|of) *(?:\\p{L}{4,9},? )?$',
    matches: [' of the Council: on ', ' of the Council, from ', ' of the Council, namely on '],
    rejects: [' of ', ' (Geneva, ', ' previous, held on '],
  }),
  lastOrNext: pattern({
    id: 'en.meetings.last-or-next',
    source:
      '(?:^[\\p{N}.) ]*|<(?:the|an?|its|two|three|four|five|six|several) )(?:two |three |four )?(?:last|previous|next|forthcoming|preceding|past) (?:meeting|session)s?>[^.]{0,12}$|<(?:two|three|four|five|six) (?:more |further |other )?(?:meeting|session)s>[^.]{0,12}$',
    matches: ['since the last meeting, held in', '3 Next meeting', 'The previous meeting', 'two more meetings were'],
    rejects: ['the meeting', 'the next conference', 'the meetings'],
  }),
  ofOthers: pattern({
    id: 'en.meetings.of-others',
    source:
      '^ (?:of (?:the )?(?!\\d|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:experts|directors|chair\\p{L}*|\\p{Lu}\\p{L}+)|between|with|among)>',
    matches: [' of the Directors', ' of experts', ' with the host'],
    rejects: [' of 3 May', ' (Geneva, ', ', held'],
  }),
  askedToAct: pattern({
    id: 'en.meetings.asked-to-act',
    source: '^,? (?:is|are|was) (?:requested|invited|asked|called upon) to>',
    matches: [' is requested to authorize', ' is invited to approve'],
    rejects: [' is meeting', ' will meet'],
  }),
  relativeBehind: pattern({
    id: 'en.meetings.relative-behind',
    source: '^\\)?,? (?:which|who|that)>',
    matches: [', which will', ' that deals'],
    rejects: [', whereas', ' at its'],
  }),
  agentBefore: pattern({
    id: 'en.meetings.agent-before',
    source: '<\\p{L}{4,14}(?:ed|en|nt|wn|de) by (?:the |said )?$',
    matches: [' the proposal presented by the ', ' the text submitted by '],
    rejects: [' subscribed to the ', ' by the '],
  }),
  merging: pattern({
    id: 'en.meetings.merging',
    source:
      '<(?:merg|group|integrat|absor|incorporat|dissol|disband|combin)(?:e|es|ed|ing|ion|ed|ption|ution|bs|bed|ves|ved|ving)\\p{L}{0,4}>[^.;]{0,200}$',
    matches: ['Merging of ', 'the integration of '],
    rejects: ['The meeting of ', 'The Group of '],
  }),
  ofBoth: pattern({
    id: 'en.meetings.of-both',
    source:
      '^(?:both(?= (?:(?:of (?:these|the|them) ?)?(?:meetings|events|sessions|workshops|seminars)?(?:, [^.;,]{3,80},)? ?)?(?:will|are|should|must|may|were|shall)>)|(?:the|these) two(?: (?:meetings|events|sessions|workshops|seminars))?(?=(?:, [^.;,]{3,80},)? (?:will|are|should|must|may|were|shall)>))>',
    matches: [
      'Both will be held',
      'Both meetings, which are open to all, will be',
      'Both of these sessions are',
      'The two events will take place',
    ],
    rejects: ['The two delegates', 'Both delegates will', 'It'],
  }),
  several: pattern({
    id: 'en.meetings.several',
    source: '^(?!congress>)(?:\\p{L}+ ){0,2}\\p{L}{4,}s>',
    matches: ['meetings', 'sessions'],
    rejects: ['meeting', 'congress'],
  }),
  ownMeeting: pattern({
    id: 'en.meetings.own-meeting',
    source:
      '^(?: ?\\([^()]{1,30}\\))?,? (?:at|during|in the course of|on the occasion of) (?:its|their|one of its)> (?:[\\p{L}\\p{N}]{2,14} ){0,3}$',
    matches: [' at its ', ', during its last ', ' (SG 9), at one of its '],
    rejects: [' sent the text to its ', ', which will discuss it at its '],
  }),
  doneBy: pattern({
    id: 'en.meetings.done-by',
    source: '<by (?:(?:a |the )?(?:decision|resolution|agreement) of )?(?:the )?$',
    matches: ['was set up by ', 'established by the ', 'dissolved by decision of the '],
    rejects: ['the decision of the ', 'nearby the '],
  }),
  thisOne: pattern({
    id: 'en.meetings.this-one',
    source: '<(?:this|that|these|those|the said)> (?:\\p{L}{4,12} )?$',
    matches: ['that this ', 'this ', 'the said ', 'this first '],
    rejects: ['the ', 'a '],
  }),
  titleHead: pattern({
    id: 'en.meetings.title-head',
    source: `(?:(?<!\\p{L})(?:(?:${ordinals})|next|last|great|simple|regional|international|world|global|and|,)(?!\\p{L}) *){1,4}$`,
    matches: ['first ', 'fifteenth and sixteenth ', '19th ', 'twenty-first '],
    rejects: ['the ', 'its '],
  }),
  titleJoin: pattern({
    id: 'en.meetings.title-join',
    source: '^(?:<and>|,| )+',
    matches: ['and sixth ', ', '],
    rejects: ['first and second ', 'study'],
  }),
  titleEnd: pattern({
    id: 'en.meetings.title-end',
    source: `(?:[;:(."]|, | - |<(?:which|that|who|whose|where|will|shall|has|have|had|is|are|was|were|would|should|must|may|can|could|be|took|takes|taking|remains?|keeps?|stays?|becomes?|begins?|began|starts?|started|opens?|opened|ends?|ended|to be|founded|just|held|planned|announced|initially|previously|originally|organi[sz]ed|convened|scheduled|foreseen|envisaged|arranged|fixed|set(?= (?:for|at|on))|due(?= (?:to|on|in|from))|expected|likewise|postponed|rescheduled|moved|brought|put back|put off|deferred|respectively|in (?:${monthNames})|on \\d|from \\d|in \\d)>)`,
    matches: [' (', ' which ', ', ', ' held ', ' will be held'],
    rejects: ['of Study Group 5', 'on networks'],
  }),
  nameGoesOn: pattern({
    id: 'en.meetings.name-goes-on',
    source: '^ (?:of |on |for |(?:devoted|dedicated|entitled|titled|called|named|relating) |about |to (?=\\p{L}+ the))',
    matches: [' on networks', ' of training', ' devoted to testing', ' for Africa'],
    rejects: [' continues the exchanges', ' will be held', ' follows up'],
  }),
  titled: pattern({
    id: 'en.meetings.titled',
    source: '<(?:entitled|titled|called|named|(?:on|around|under|with) the (?:general )?theme(?: (?:of|is))?) *:? *$',
    matches: [' entitled ', ' on the theme ', ' on the theme: '],
    rejects: [' on the following themes of the specification ', ' of the '],
  }),
  titleTail: pattern({
    id: 'en.meetings.title-tail',
    source:
      '(?: *[,;:(-]| +(?:of|on|the|in|from|at|a|for|and|to)|(?: +(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)),?)+ *$',
    matches: [' from ', ' at ', ' on Tuesday, '],
    rejects: [' of JCA'],
  }),
  ordinal: pattern({
    id: 'en.meetings.ordinal',
    source: `^(?:${ordinals})(?!\\p{L})`,
    matches: ['first meeting', '14th meeting', 'thirty-first session', 'eighteenth meeting'],
    rejects: ['next meeting', 'meeting'],
  }),
  titleFiller: pattern({
    id: 'en.meetings.title-filler',
    source: `<(?:${meetingNouns}|concerned|aforementioned|new|next|last|previous|present|annual|virtually|remotely|distance|virtual|electronic|physical|hybrid|plenary|online|study|groups?|working|party|parties|radiocommunication|telecommunication|itu|with|during|from|forthcoming)>`,
    matches: ['next meeting', 'Study Group'],
    rejects: ['preparatory', 'on networks'],
  }),
  withinGroup: pattern({
    id: 'en.meetings.within-group',
    source: '^ (?:of|within|in)(?: the| ITU-[TRD])? ?$',
    matches: [' of the ', ' of ', ' within the '],
    rejects: [' and the ', ', of the ', ' to the '],
  }),
};
