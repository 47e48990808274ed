import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns } from './words.js';

/** Meetings and groups told together, what a group does when it meets, and who receives a meeting. */
export const meetingTogether: Pick<
  MeetingLocale,
  | 'conferenceAgain'
  | 'andGroup'
  | 'jointly'
  | 'ofAll'
  | 'working'
  | 'staying'
  | 'busy'
  | 'hostLand'
  | 'invitedBy'
  | 'otherOne'
  | 'groupsMeet'
  | 'oneOn'
  | 'firstOfTwo'
  | 'lastOfTwo'
  | 'convening'
> = {
  conferenceAgain: pattern({
    id: 'en.meetings.conference-again',
    source: '^(?:Conference|Assembly)>(?! (?:of|on|for|in \\p{Lu}\\p{L}+ and|\\p{Lu}|\\())',
    flags: '',
    matches: ['Conference will be held', 'Assembly, planned'],
    rejects: ['conference will be held', 'Conference of regulators', 'Assembly Hall'],
  }),
  andGroup: pattern({
    id: 'en.meetings.and-group',
    source: '^\\)?(?:,| *,? *(?:and|as well as)>)(?: (?:both )?the>)?(?: ITU-[TRD]>)? ?$',

    matches: [' and the ', ', ', ' and ', ' as well as '],
    rejects: [' and the report of ', ' of ', ' or '],
  }),
  jointly: pattern({
    id: 'en.meetings.jointly',
    source: '<(?:joint(?:ly)?|together|in common|in joint session|back[- ]to[- ]back as one)>',

    matches: ['will meet jointly', 'will hold a joint session'],
    rejects: ['conjoined', 'will meet separately'],
  }),
  ofAll: pattern({
    id: 'en.meetings.of-all',
    source:
      '^(?:(?:(?:all(?: of)?|each of) (?:these|the|those)|(?:the|these) (?:three|four|five|six|seven|eight)) (?:meetings|sessions|events|workshops|seminars|webinars|courses)|(?:these|the) (?:meetings|sessions|events|workshops)(?= (?:will|are|were) all>))>',

    matches: [
      'All these meetings will be held',
      'All of the events take place',
      'The three meetings',
      'These meetings will all be',
      'each of these meetings',
    ],
    rejects: ['These meetings', 'All the administrations', 'All meetings rooms'],
  }),
  working: pattern({
    id: 'en.meetings.working',
    source:
      '<(?:(?:put|will put|has put|to put) the (?:final|finishing|last) touch(?:es)?|(?:(?:will|is to|are to|has|have) )?(?:examined?|considered?|discussed?|reviewed?|finali[sz]ed?|completed?|debated?|studied|study|pursued?|drafted|draft|continued?|resumed?|worked|work|deliberated?))>',

    matches: ['will examine draft Recommendation', 'has finalized its report', 'put the finishing touches to'],
    rejects: ['adopted', 'published', 'examiner', 'consideration'],
  }),
  staying: pattern({
    id: 'en.meetings.staying',
    source: '<(?:will|shall|is to|are to) (?:then |also )?(?:stay|remain)(?: on)?(?= (?:in|at)>)',
    matches: ['will stay on in Lima', 'is to remain in Lima'],
    rejects: ['will stay open', 'will stay on Monday'],
  }),
  busy: pattern({
    id: 'en.meetings.busy',
    source:
      '<(?:will|shall|is to|are to) (?:then |also )?spend (?:a|one|two|three|four|five|the|half a|\\d) (?:\\p{L}+ ){0,2}?(?:days?|mornings?|afternoons?|week)(?: (?:on|discussing|drafting|working on) (?!\\d)[^.;:,\\d]{2,60}?)?(?= (?:in|at|on|from)>|,? ?$)',
    matches: ['will spend two days in Lima', 'will spend a day on terminology on'],
    rejects: ['spent two days in Lima', 'will spend the budget in Lima'],
  }),
  hostLand: pattern({
    id: 'en.meetings.host-land',
    source:
      "(?:(?<land>\\p{Lu}[\\p{L}'-]+(?: (?:(?:of|and|the) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}),? (?:(?:which|who) )?(?:(?:will|is to|would|shall) (?:host|receive|welcome)|hosts|(?:has|have) (?:kindly |generously )?(?:offered|agreed|accepted|volunteered) to (?:host|receive|welcome|act as host|be (?:the |its )?host)|is hosting)|<(?:hosted by|guests? of) (?:the (?:Government|Administration|authorities) of )?(?:the )?(?<host>\\p{Lu}[\\p{L}'-]+(?: (?:(?:of|and|the) ){0,2}\\p{Lu}[\\p{L}'-]+){0,4}))>",
    flags: '',
    matches: [
      'which Argentina will host',
      'Chile has offered to be host',
      'the Republic of Korea, which will receive',
      'hosted by the Government of Kenya',
      'will be the guest of the Government of Chile',
    ],
    rejects: ['at the invitation of Argentina', 'the host country will host', 'Argentina will be'],
  }),
  firstOfTwo: pattern({
    id: 'en.meetings.first-of-two',
    source: `^(?:the )?(?:first|former)(?: (?:of (?:them|these)|one))?,? (?:will|could|was|may|can|is|shall)>|<the (?:first|former) (?:of (?:them|these)|(?:${meetingNouns}))>`,
    matches: ['The first will be virtual', 'The former could be followed', 'At the first meeting'],
    rejects: ['The first item', 'its first point', 'The second will be'],
  }),
  lastOfTwo: pattern({
    id: 'en.meetings.last-of-two',
    source: `^(?:the )?(?:second|latter|last)(?: (?:of (?:them|these)|one))?,? (?:will|could|was|may|can|is|shall)>|<the (?:second|latter|last) (?:of (?:them|these)|(?:${meetingNouns}))>`,
    matches: ['The second could also be followed', 'At the second meeting', 'The latter will be virtual'],
    rejects: ['The second item', 'at the last minute', 'The first will be'],
  }),
  convening: pattern({
    id: 'en.meetings.convening',
    source:
      '<(?:conven(?:e|ing)|reconven(?:e|ing)|assembl(?:e|ing)|call(?:ing)? together|summon(?:ing)?) (?:the |a |an )?$',
    matches: ['consists in convening the ', 'proposes to convene '],
    rejects: ['the convening of the ', 'inviting the ', 'convening a meeting of the '],
  }),
  oneOn: pattern({
    id: 'en.meetings.one-on',
    source:
      '(?:^[\\d.) ]*(?:[^.;:,\\d]{2,40}, )?|, )(?:the one|that) (?:(?:planned|scheduled|set|announced) )?(?:on|of|for) *(?:\\p{L}+day,? *)?(?:the )?$',
    matches: ['The one on ', 'By contrast, that of Thursday ', '3 That of ', 'The one planned for Friday, '],
    rejects: ['The one on terminology on ', 'The meeting of '],
  }),
  groupsMeet: pattern({
    id: 'en.meetings.groups-meet',
    source:
      '<(?<!<of (?:\\p{L}+ )?)(?:(?:study |working |focus |advisory )?groups|working parties|committees|commissions|bodies)>[^.;:,\\d]{0,60}$',
    matches: [', five groups of the Council ', 'The working parties '],
    rejects: ['the secretaries of three groups ', 'the group ', 'the groups named, and the Chairman '],
  }),
  otherOne: pattern({
    id: 'en.meetings.other-one',
    source:
      '^(?:the |its )?(?:previous|preceding|last|next|following|first|second|third|fourth|fifth|sixth|\\p{L}{3,12}th|latest|most recent)(?: (?:one|edition|of its kind|in the series))? *\\($',
    matches: ['The previous one (', 'The next (', 'The last edition ('],
    rejects: ['The previous Chairman (', 'The Director ('],
  }),
  invitedBy: pattern({
    id: 'en.meetings.invited-by',
    source:
      '<(?:invitation|courtesy|hospitality|offer)(?: kindly| generously)? (?:extended |made |received )?(?:by|of|from) (?<by>[^.;:,\\d]{3,140})',
    flags: '',
    matches: ['At the kind invitation of the Government of Benin', 'by courtesy of the Authority of Zimbabwe'],
    rejects: ['with the support of Japan', 'a letter of invitation', 'invitation to tender'],
  }),
};
