import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** What joins a meeting to its days, and what parts them. */
export const meetingDating: Pick<
  MeetingLocale,
  | 'holding'
  | 'assembling'
  | 'pronoun'
  | 'blocking'
  | 'datedThing'
  | 'beforeDate'
  | 'dateLead'
  | 'inverted'
  | 'colonLead'
  | 'lastDay'
  | 'nextOf'
  | 'thenNext'
  | 'whenItMeets'
  | 'besides'
  | 'followedBy'
  | 'ofBesides'
  | 'future'
  | 'past'
  | 'opens'
  | 'closes'
> = {
  holding: pattern({
    id: 'en.meetings.holding',
    source:
      '<(?:(?:will |shall |is to )?(?:offer|give|provide|deliver|stage)s?(?= (?:an?|its) [^.;:,]{0,50}?<(?:workshop|seminar|training|tutorial|webinar|session|course|briefing))|(?:will|shall|should|must|would|could|may|might|is to|are to|was to|were to|due to|expected to|going to) (?:\\p{L}{3,12}ly |also |now |therefore )?(?:take place|be (?:\\p{L}{3,12}ly )?(?:held|organi[sz]ed|convened|hosted|conducted|run|staged|given|offered|provided|delivered)|open|begin|start|commence|run)|takes? place|taking place|took place|(?:has|have|had) taken place|to be held|will (?:(?:now |then )?occupy|(?:host|welcome|receive) it|be its (?:home|venue|host|setting)|have (?:as|for) (?:its|their) (?:setting|venue|seat))|entered in the (?:calendar|programme)|being held|(?<!<(?:views|posts?|positions?|office|shares?|discussions?|stocks?) )held|hold(?:s|ing)?|hosts?|hosted|hosting|organi[sz](?:e|es|ed|ing)|planned|scheduled|convened?|convening|conducted|opens?|opened|begins?|began|starts?|started|commences?|runs|ran|postponed|rescheduled|foreseen|(?:will )?brings? together|gathers?|(?:will )?takes? up(?= (?:the (?:whole|day|morning|afternoon|week) of|the whole (?:day|week) of|all of)>)|(?:brought|gathered|drew|attracted)(?= (?:together )?(?:\\d|(?:some|about|over|more than|nearly|almost|around|up to) \\d|\\p{L}+ (?:delegates|participants|experts|representatives)))|set for|announced for|(?<=<(?:is|are|was|were|been|now) )(?:fixed|arranged|timetabled|slated)(?= (?:for|on)>)|(?<=<been )(?:set aside|reserved|kept free)(?= for (?:the|an?|its) [^.;:,\\d]{0,30}(?:meeting|session|workshop|gathering|seminar|forum)>)|is on|will be on|there (?:will be|is to be|was|were))>',
    matches: [
      'will offer a regional workshop',
      'will be held',
      'is to take place',
      'should take place',
      'was held',
      'took place',
      'is scheduled',
      'have taken place',
      'held',
      'is postponed',
      'is fixed for',
      'has been arranged for',
      'have been set aside for the next meeting',
    ],
    rejects: [
      'will offer a prize',
      'has been set aside for the delegates',
      'the fee is fixed by',
      'holder',
      'places',
      'organization',
      'planning',
    ],
  }),
  assembling: pattern({
    id: 'en.meetings.assembling',
    source:
      '<(?:(?:will|shall|(?:is|are|was|were) (?:going |due |scheduled )?to|would|(?:expects?|plans?|intends?|proposes?|hopes?|agreed|decided|expected|planned) to) (?:\\p{L}{3,12}ly |next |again |also |now )?(?:meet|come together|get together|gather|convene|assemble|sit(?! (?:as|for(?! (?:a|one|two|three|four|five|ten) (?:\\p{L}{3,8} )?(?:days?|weeks?)>)|down|on (?:the|an?|its|this))>))|(?:has|have|had) (?:\\p{L}{3,12}ly |already |again )?(?:met|(?:come|got) together|convened|(?:assembled|gathered)(?= (?:in|at|on|twice|once)>))|met|meets|(?:will (?:bring|call|gather)|brings?|brought|gathers?|gathered) (?:(?:his|her|their|the|all(?: the)?) )(?:colleagues|experts|correspondents|members|editors|collaborators)(?: together)?(?= (?:in|at|on|from)>)|(?:comes?|came) together(?= (?:(?:this|next|for the) [^.;:,\\d]{3,24} )?(?:in|at|from|on|online|remotely|virtually)>|, (?:in|at)>)|(?:gathers?|convenes|assembles|sits|sat|gathered|convened|reconvene[sd]|assembled)(?= (?:\\p{L}{3,12}ly |again |for (?:the|its|a) \\p{L}{3,8} (?:time|day),? )?(?:in|at|from|on|online|remotely|virtually)>)|(?<=<(?:which|that|and|groups|parties) )(?:next )?meet)>(?! (?:the|its|their|these|all|this|those) (?:needs?|requirements?|deadlines?|objectives?|criteria|conditions?|target|goal|challenge))|(?<=^ *(?:[-•*–]|\\(?\\p{L}{1,3}[.)])? *)to (?:\\p{L}+ly )?(?:meet|reconvene|convene|assemble)(?: (?:again|next|once more))?(?= (?:in|at|from|on|again|next|online|remotely|virtually)>)|(?<=[,)] *|^[\\p{N}.) -]*)<(?:meeting|convened|having met) (?=(?:in|at|from|on|under)>)',
    matches: [
      'will meet',
      'met',
      'has met',
      ', meeting in Geneva from',
      'meets',
      'will sit',
      'which sat in Geneva',
      'expects to meet again',
      'will next come together',
      'will bring her colleagues together in Turin',
      'b) to meet again in Geneva',
      'come together this winter at',
      'last came together, in Geneva',
      'gathers for the first time on',
      'will sit for a single day',
    ],
    rejects: [
      'meeting',
      'will sit for the Chairman',
      'sat down',
      'the gathered data',
      'will sit on the panel',
      'the seat',
      'will meet the needs',
    ],
  }),
  pronoun: pattern({
    id: 'en.meetings.pronoun',
    source:
      '^(?:(?:at|by|in|with|thanks|owing|because|following|on|after|given|upon|as|so|to) [^,.;:\\d]{2,90}?,? (?=(?:it|they)> (?:will|is|was|has|shall)>)|(?:(?:first|initially|originally) )?(?:announced|planned|scheduled|fixed)> [^,.;:]{2,60}, (?=it>))?(?:it|they|[^.;:\\d]{3,50}?(?= (?:will (?:host|welcome|receive) it|will be its (?:home|venue|host|setting))>)|(?:the |its )?(?:work|proceedings)(?= (?:will|is to|shall) (?:start|begin|open|commence|take)>)|the one(?= in>)|the latter|both|this event|the event|that of|the (?:next|previous|former|first|second|\\p{L}{3,10}(?:th|rd)|\\p{L}{4,9}-(?:first|second|third)|\\d{1,2}(?:st|nd|rd|th))(?: one)?(?=,? (?:will|is|was|has|had|shall|should|which|scheduled|planned|announced|took|takes|keeps|remains|stays)>|, [^,.;:\\d]{3,90}, (?:will|is|was|took|takes|has)>))>',
    matches: [
      'It will be held',
      'At the invitation of the Government it will be held',
      'The latter will take place',
      'The fifth will be held',
      'The twenty-first will take place',
      'The fifth, at the invitation of Malta, took place',
      'That of Working Party 5C',
      'First announced for Saturday 13, it will',
      'The one in Suva (Fiji)',
      'The city of Suva (Fiji) will be its home',
      'Work will start',
    ],
    rejects: ['The meeting', 'Items', 'The fifth Question is', 'That office', 'In Geneva the group will meet'],
  }),
  blocking: pattern({
    id: 'en.meetings.blocking',
    source:
      '<(?:(?:is|will be) (?:leaving|relinquishing)|(?:will )?(?:leaves?|relinquish(?:es)?)) (?:his|her|their|this) (?:posts?|office|duties|functions|position)>|' +
      '<(?:deadlines?|closing dates?|due dates?|time[ -]?limits?|at the latest|(?:no|not) later than|(?<!<(?:immediately|just|shortly|directly|day|evening|week) )before (?:the|end|mid)|until|publish(?:es|ed)?|' +
      'issued?|appear(?:s|ed)?|signed|approv(?:e|es|ed|al)|adopt(?:s|ed)?|circulat(?:e|es|ed)|posted|' +
      '(?:will|shall|is|are|was|were|been|be) (?:available|posted|open|closed|sent|transmitted|placed|received|submitted|communicated|handed out|distributed|delivered|collected|issued|charged|paid|refunded)|' +
      '(?:must|should|need|needs)|reach|send|please|decid(?:e|es|ed)|created|' +
      'resigned|retired|stepped down|(?:has|had|having|who) left|passed away|took (?:up )?(?:office|(?:his|her|their) duties)|(?:agreed|requested|instructed|invited|appointed|designated|elected|launched|opened|entrusted|asked)|' +
      '(?:(?<!<(?:to|for|with) (?:that|this) )end(?:s|ed)?|closes?|closing)(?= (?:on|in|at)>)|(?:comes?|came) to an end|expir(?:e|es|ed|y)|conclud(?:e|es|ed)|since|as from|with effect from|starting from|after (?:the )?(?=$| *\\d)|(?<!<day(?: after| before)?,? )(?:i\\.e\\.|that is|namely),? (?:on|before|by|until|at))>',
    matches: [
      'who resigned on',
      'will be published'.replace('will be ', ''),
      'and comes to an end',
      'deadline',
      'decided to',
      'must',
      'since',
    ],
    rejects: [
      'will meet on the next day, that is on',
      'in Geneva',
      'devoted',
      'close to Geneva',
      'organized to that end in this cycle',
    ],
  }),
  datedThing: pattern({
    id: 'en.meetings.dated-thing',
    source:
      '<(?:circulars?|letters?|documents?|reports?|resolutions?|recommendations?|decisions?|notes?|e-?mails?|corrigend(?:um|a)|addend(?:um|a)|telefax(?:es)?|fax(?:es)?|agreements?|messages?|invitations?|articles?|cr|cace|cl|dm|tsb|bdt)>(?:[^.;()]|(?<=<no)\\.){0,50}<(?:of|dated|of the)> *$',
    matches: ['in TSB Circular 12 of ', 'the letter dated ', 'Document TD 5 of ', 'in CL No. 51 of '],
    rejects: ['the meeting of ', 'the circular on the meeting, '],
  }),
  beforeDate: pattern({
    id: 'en.meetings.before-date',
    source: `(?:[,(;:-]|^|<(?:of|on|the|in|from|at|for|to|between|during|starting|starting on|beginning|beginning on|end|early|late|month of|course of|electronic|virtual|online|hybrid|physical|held|scheduled|over|is|occupy|week of|through)>) *${weekday}[("]* *$`,
    matches: [', ', ' (Geneva, ', ' of ', ' on ', ' in ', ' from '],
    rejects: [' Geneva ', ' and '],
  }),
  dateLead: pattern({
    id: 'en.meetings.date-lead',
    source: `^(?:\\(?[a-z]\\) |[\\d.) ]*)(?:(?:then|next|(?:(?:a few|some|several|two|three) )?(?:days|weeks) (?:earlier|before|later|after(?:wards)?)|in addition|also|furthermore|moreover|subsequently|thereafter|previously|beforehand|immediately (?:before|after)|in parallel|to that end|(?:on )?the (?:day (?:before|after)|(?:previous|preceding|following|next|same) day)|on the eve)(?: (?:the|of|to) [^,.;:\\d]{2,50})?, |(?:by way of|as) (?:a )?(?:preparation|introduction|prelude|preliminary|complement|warm-up)(?: [^,.;:\\d]{2,60})?, |in preparation(?: [^,.;:\\d]{2,60})?, |(?:taking advantage|to (?:make|take|help|prepare|assist|allow)|in order|for|besides|given|with|at the request|thanks|in response|within the framework) [^,.;:\\d]{2,90}, |(?:on |the )*(?:eve of|days? (?:before|after|preceding|following)|margins of|(?:immediately|shortly) (?:before|after)) [^.;:]{2,90}, )?(?:(?:it is|that is(?: to say)?,?|i\\.e\\.,?|namely,?|between|from|on|in|at|the|during|early|late|end|over) ){0,3}${weekday}$`,
    matches: [
      'From ',
      '3 On ',
      'In ',
      'On Tuesday, ',
      '',
      'In addition, on ',
      'On the eve of the Forum, ',
      'On the day before, ',
      'The following day, that is on ',
    ],
    rejects: ['The meeting of ', 'Before '],
  }),
  inverted: pattern({
    id: 'en.meetings.inverted',
    source: '^ *,? *(?:(?:the|an?|this|our) )?(?:[\\p{L}-]+ )?$',
    matches: [', a ', ' the first ', ' '],
    rejects: [', in the framework of the ', ' in Geneva, a '],
  }),
  colonLead: pattern({
    id: 'en.meetings.colon-lead',
    source: '^[^(]*[:,-] *(?:(?:on|from|in|by) )?$',
    matches: [': ', ', on ', ' – from '],
    rejects: [' (Geneva, ', ' will be held on '],
  }),
  lastDay: pattern({
    id: 'en.meetings.last-day',
    source: `^[^.;:]{0,40}<(?:and|to) (?:it )?(?:(?:(?:will|shall|(?:is|are|was|were) (?:(?:expected|due|scheduled|planned|meant|intended|set) )?to|should) )?(?:end|finish|conclude|close|terminate|adjourn|rise|come to an end)s?|ending|closing|concluding)(?: (?:there|here|in the same (?:city|place|town)|in that (?:city|town)))?(?: (?:on|around|in the (?:morning|afternoon) of))? *${weekday}$|^[^.;:]{0,40}<(?:and|to) (?:it )?(?:(?:will|is (?:expected|planned|due) to) )?(?:last|run|continue|go on|extend|lasting|running|continuing|extending)s? (?:until|till|to|up to|through)(?: and including)? *${weekday}$|^[^.;:]{0,90}<which will (?:sit|last|run|continue|go on|meet)(?: in \\p{L}[^.;:\\d]{1,50})? (?:until|till|up to) *${weekday}$`,
    matches: [
      ' and will end on ',
      ' and is due to rise on Thursday ',
      ' (opening at 0930) and will close on Tuesday, ',
      ' and ending on ',
      ' and lasts until ',
      ', and ends there on Thursday, ',
      ' and will run to Friday, ',
      ' the opening of the Conference, which will sit in Suva (Fiji) until ',
    ],
    rejects: [' and on ', ' and ends with a visit on ', '. It will end on ', ' and registration runs until '],
  }),
  thenNext: pattern({
    id: 'en.meetings.then-next',
    source:
      '<and,? (?:online|electronically|virtually|remotely|by (?:videoconference|correspondence|(?:electronic|remote|virtual) means(?: (?:alone|only))?)|in person)(?: \\([^()]{3,30}\\))?,? |<(?:then|thereafter|subsequently)>|(?:<and |(?<=\\d), ?|^ ?, ?)(?:its|the|their) (?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}{3,10}th|first|second|third|next|last)(?!\\p{L})',
    matches: [' and, electronically, on ', ' then in person in Lomé on ', ' 2021, its second, online, on '],
    rejects: [' and on ', ' of the second chamber'],
  }),
  nextOf: pattern({
    id: 'en.meetings.next-of',
    source: `^ *(?:,|<and>) *$|^(?: in \\p{L}[^.;:,()\\d]{1,40}(?: \\([^()]{2,30}\\))?(?= and,))?[)]?(?:,|;| *(?:,|;)? *<(?:and|then|as well as|or|followed by)>)(?! (?:its(?! (?:\\p{L}{3,10}th|first|second|third|next|last)(?!\\p{L}))|the report|the date))(?:[^.;:()]|(?<=<(?:mr|ms|dr|\\p{L}))\\.|\\((?:[^()]|\\([^()]{1,30}\\)){2,60}\\)){0,90}?(?:<(?:on|from|of|in|to|for|during|over)>|[,(]) *${weekday}$`,
    matches: [
      ' and on ',
      ', on ',
      ' and of Working Party 2 on ',
      ' then on ',
      '; the 96th is scheduled for ',
      ', in the presence of Mr. Diallo, then on ',
    ],
    rejects: [' to ', '. On '],
  }),
  whenItMeets: pattern({
    id: 'en.meetings.when-it-meets',
    source: '^,? (?:when|as) (?:it|they) (?:next |again )?(?:meets?|will (?:next |again )?meet|convenes|sits)>',
    matches: [', when it meets', ' when they next meet'],
    rejects: [', before it meets', ' when the room'],
  }),
  besides: pattern({
    id: 'en.meetings.besides',
    source: `<(?:(?:preced|follow|complet|accompani)ed,? *(?:(?:on|from|in|the day before) )?|(?:has|have) (?:fixed|set) (?:for|on) )${weekday}$`,
    matches: ['will be preceded, on ', 'followed on Tuesday, ', 'will be followed, from '],
    rejects: ['the follow-up to the meeting of ', 'preceding, on '],
  }),
  followedBy: pattern({
    id: 'en.meetings.followed-by',
    source:
      '^ *\\)?,? *(?:and |which will be |and will be |to be |it will be )?(?:immediately |directly )?followed (?:immediately |directly |the next day )?by (?:the |an? )?(?:\\p{L}+ ){0,2}$',
    matches: ['), followed by the ', ', which will be followed by a ', ', to be followed directly by the annual '],
    rejects: [', the follow-up of the ', ', preceded by the ', ', followed online by the '],
  }),
  ofBesides: pattern({
    id: 'en.meetings.of-besides',
    source:
      '^(?:(?:,? and)? (?:at|in|on)(?= )[^,;.:]{1,60})? *,? *(?:<(?:of|by)> |the (?:opening|start|beginning) of )(?:an? |the )?(?:[\\p{L}-]+ ){0,2}$',
    matches: [
      ', by a ',
      ', by a one-day ',
      ' by the ',
      ' of the first ',
      ' at the same place, by a ',
      ' the opening of the ',
    ],
    rejects: [' in Geneva ', ', and the '],
  }),
  future: pattern({
    id: 'en.meetings.future',
    source:
      '<(?:will|shall|is to|are to|next|forthcoming|upcoming|planned|scheduled|invit\\p{L}+|request(?:ed|s)?|please|kindly)>',
    matches: ['will be held', 'next meeting', 'is scheduled'],
    rejects: ['was held', 'last meeting'],
  }),
  past: pattern({
    id: 'en.meetings.past',
    source:
      '<(?:(?:was|were|has been|have been) (?:\\p{L}+ly )?(?:held|convened|organi[sz]ed|hosted)|took place|met|(?:has|have) (?:taken place|met)|previous)>|<last (?=meeting|session)|<held (?=(?:in|on|at|from)>)',
    matches: ['was held', 'took place', 'last meeting'],
    rejects: ['will be held', 'next meeting'],
  }),
  closes: pattern({
    id: 'en.meetings.closes',
    source: `<(?:(?:clos|adjourn|conclud|end|terminat)(?:e|es|ed|ing|s)?(?: (?:the|its|this) (?:\\p{L}+ ){0,2}(?:meeting|session|sitting))|(?:declar(?:ed|es|ing) )?(?:the )?(?:meeting|session|sitting)(?: was| is)? (?:declared )?(?:closed|adjourned|concluded|ended|rose|came to an end))>[^.;\\d]{0,40}<(?:on|at) *${weekday}$`,
    matches: ['closed the meeting on ', 'the session was adjourned on Friday, '],
    rejects: ['will be held on ', 'Registration for the meeting closes on ', 'closed the list on '],
  }),
  opens: pattern({
    id: 'en.meetings.opens',
    source: `<(?:open(?:s|ing|ed)?|begin(?:s|ning)?|began|start(?:s|ing|ed)?|commenc(?:e|es|ing|ed))>[^.;\\d]{0,60}<(?:on|at|in)> *${weekday}$`,
    matches: ['was to open in Geneva on ', 'will start on Monday, '],
    rejects: ['will be held on ', 'will open from '],
  }),
};
