import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { weekday } from './words.js';

/** Periods for acting, and dates after which nothing is taken any more. */
export const periods: Pick<
  DeadlineLocale,
  'periodBefore' | 'periodOpens' | 'periodBehind' | 'begun' | 'afterBefore' | 'refusal' | 'sharedBetween'
> = {
  periodBefore: pattern({
    id: 'en.deadlines.period',
    source:
      '<(?:(?<!(?:virtual|informal) )consultations?(?: period)?|(?:consultation|comment|nomination|registration|voting|submission|application|review|approval) (?:period|window|phase)|periods? (?:(?:set|fixed|allowed|provided|allotted) )?(?:of|for) (?:the |sending |submitting )?(?:consultation|nomination|registration|voting|reply|submission|comments?)\\p{L}*|(?:pre-?)?registrations?|register|candidatures?|nominations?|postal ballot|ballot)>' +
      '(?:(?!<(?:which (?:will|is)|to be held|scheduled|convened|meeting|(?:at|during) its (?:\\p{L}+ )?session|workshop)>)(?:[^.;]|\\.(?=\\p{L}))){0,90}?(?:[:(]|<(?:from|between|of|runs?|extends|open)>) *' +
      `${weekday}$|<(?:complete|reply|respond|fill in|return|submit|send|answer|(?:be |are |must )(?:completed|returned|submitted|sent|made|received|accepted|notified|communicated|lodged|filed|registered))>(?:[^.;]|\\.(?=\\p{L})){0,110}<between *${weekday}$|<(?:replies|responses|observations|comments|views|applications|proposals|offers|files)>[^.;]{0,60}<(?:will|may|can|shall|must|should) be (?:\\p{L}{1,10} ){0,2}(?:received|collected|accepted|submitted|sent|made|lodged|filed|transmitted) (?:online )?(?:from|between) *${weekday}$`,
    matches: [
      'complete the online questionnaire between ',
      'may register from ',
      'The consultation will run from ',
      'Registration will be made at www.example.org/x from ',
      'Replies will be received from ',
      'registration will be open from ',
      'Consultation period: ',
    ],
    rejects: [
      'the meeting will be held from ',
      'will consider the nominations at its session from ',
      'registration for the meeting, which will be held from ',
      'consultation ',
    ],
  }),
  periodOpens: pattern({
    id: 'en.deadlines.period-opens',
    source: `<(?:open|organi[sz]|launch|conduct|hold|held|undertak|carry|carri|run)\\p{L}{0,4}(?: out)?,? (?:from|between|in the period from|during the period from) *${weekday}$`,
    matches: ['to open, from ', 'will organize from ', 'will conduct from Tuesday, '],
    rejects: ['will open on ', 'the meeting from '],
  }),
  periodBehind: pattern({
    id: 'en.deadlines.period-behind',
    source: '^,? (?:an? |the |its )(?:[\\p{L}-]{4,12} )?(?:consultations?|surveys?|ballot|vote|call)>',
    matches: [', an online consultation', ' a broad consultation'],
    rejects: [', a meeting', ' a session of consultation'],
  }),
  begun: pattern({
    id: 'en.deadlines.begun',
    source: `<(?:launched|open(?:ed)?|initiated|started|began|begun|commenced|undertaken|announced|issued)(?: officially| formally)?(?:(?: since)? (?:on|in)| since| as from| from)(?: (?:mid-|early|late))? *${weekday}$|<(?:opens?|starts?|begins?|commences?) (?:on|from) *${weekday}$|<(?:opening|launch|start) (?:of|for) [^.;,\\d]{0,60}<(?:on|for|at|as) *${weekday}$`,
    matches: [
      'Registration opens on ',
      'The opening of registration is set for ',
      'The consultation, launched on ',
      'opened on Tuesday, ',
      'open as from mid-',
      'initiated formally on ',
    ],
    rejects: ['is open ', 'will be closed on ', 'on '],
  }),
  afterBefore: pattern({
    id: 'en.deadlines.after',
    source: `(?<!<(?:go|goes|extend\\p{L}{0,4}|prolong\\p{L}{0,4}|continue\\p{L}{0,2}|last\\p{L}{0,3}|not|no) ?)<(?:after|past|beyond|later than|subsequent to)>(?: (?:the (?:date|deadline|closing date|time limit)(?: of)?|this date of|this deadline of))? *${weekday}$`,
    matches: ['received beyond ', 'received after ', 'after the deadline of ', 'later than '],
    rejects: ['after the meeting of ', 'before ', 'will not go beyond ', 'not later than '],
  }),
  refusal: pattern({
    id: 'en.deadlines.refusal',
    source:
      '<(?:nobody|no (?:one|person|delegates?|participants?|experts?|members?|administrations?|observers?))>[^.;]{0,60}<(?:may|can|will|shall) (?:then |still )?(?:be )?(?:pre-?)?(?:register|enrol|sign up|accredit|admit|apply)\\p{L}*|<(?:cannot|can not|(?:will|can|may|shall|could|is|are|would)(?: unfortunately)? (?:not|no longer)|will no longer)>[^.;]{0,40}<(?:consider|tak|accept|process|translat|retain|be|receiv|admit|includ|publish|post|circulat|distribut|regist|valid|honou?r|satisf|guarante|ensur|assur|reproduc|communicat|transmit|stud|possibl|account|author|grant|issu|entertain|accommodat|deal)\\p{L}*|' +
      '<(?:will|shall|are|is) (?:be )?(?:automatically |systematically |therefore )?(?:be )?(?:reject|refus|deem|consider|disregard|ignor|declar|exclud|inadmissib|return|eliminat|late|left (?:aside|out)|(?:put|set) aside|discard|overlook|too late)\\p{L}*|<(?:comes?|arrives?|will come|will arrive) too late>|<(?:cease to be|will lapse|will be (?:released|lost|held over|carried over|deferred|put off))>|<(?:appear|published|considered|taken up|included) (?:only )?in the (?:next|following|\\d{4}) [^.;]{0,30}|<(?:will|shall|can) (?:only |then )?(?:appear|feature|figure|be (?:published|included|taken up|carried over|held over|considered|examined|processed|dealt with)) (?:only )?(?:in|at|for) (?:the )?(?:next|following|subsequent|later|(?:19|20)\\d\\d) |<no (?:account|late|further|more|registrations?|requests?|contributions?|repl(?:y|ies)|responses?|comments?|observations?|remarks?|applications?|nominations?|candidatures?|proposals?|documents?|papers?|abstracts?|forms?|questionnaires?|submissions?|inputs?|bookings?|reservations?|changes?|amendments?)>[^.;]{0,100}<(?:will|can|shall|may|accept)',
    matches: [
      'No one may be registered',
      'will not be translated',
      'cannot be registered',
      'will be disregarded',
      'No account will be taken',
      'No reply received by then can be reflected',
      'will not be considered',
      'will no longer be accepted',
      'will be rejected',
      'will be left aside',
      'are set aside',
      'come too late',
    ],
    rejects: ['No reply was received', 'will be examined', 'does not say', 'will be translated'],
  }),
  sharedBetween: pattern({
    id: 'en.deadlines.shared',
    source:
      '^[^.;:]{0,90}?(?:,|<(?:and|or|then)>) (?:(?:the |your |their )?(?:\\p{L}{4,16} ){1,3}(?:for [^.;:,]{2,30} )?)?' +
      `(?:(?:by|before|until|on|not later than|no later than|that of|those of|(?:at|by) the) *)?${weekday}$`,
    matches: [' for registration and ', ' and ', ' and on ', ' (contributions) and by '],
    rejects: [' for the meeting of ', '. Registration and '],
  }),
};
