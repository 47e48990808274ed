import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { anyWeekday } from './dates/names.js';

const weekday = `(?:(?:${anyWeekday})(?!\\p{L})\\.?,? *)?`;
/** What may stand between an auxiliary and its participle. */
const adverb =
  '(?:(?:\\p{L}{4,16}ly|therefore|thus|now|henceforth|also|then|too|hereby|thereby|however|as a result|in turn|once again|again|regrettably|likewise) ){0,2}';
/** An aside between an auxiliary and its participle: `is, at the request of the host, postponed`. */
const aside = '(?:, ?[^,.;:]{3,70},)?';
/** `that the meeting be postponed`, as a proposal says it; no `may be postponed`. */
const proposedBe = '(?<!<(?:may|might|can|could|not|never|to|will|shall|would|should|must|cannot) )be';
const auxiliary = `(?:(?:is|are|will|shall)${aside}(?: be)?(?: being)?|would${aside} be|(?:is|are) to be|${proposedBe}|(?:was|were)|(?:has|have)${aside}(?: had to be| been)|had to be|has to be|have to be|must be|will have to be)`;
const shifted =
  '(?:postponed|put back|put off|brought forward|advanced|moved|shifted|deferred|adjourned|rescheduled|re-scheduled|delayed|pushed back|set back|changed)';
/** A meeting that is held elsewhere or otherwise than said is held; one that is not held on its days is moved. */
const otherwise =
  '(?! *(?:in|at|online|virtually|physically|remotely|in[ -]person|under|face[ -]to[ -]face|before|as an?)(?!\\p{L}))';
const held = '(?:held|convened|organi[sz]ed|maintained|take place|meet|be held)';
const denied = `<(?:will|shall|can|could|may|is|are|would)${aside} ${adverb}(?:not|no longer) ${adverb}(?:be (?:able to )?${adverb})?(?:be )?${held}>|<(?:cannot|can't|won't|isn't) ${adverb}(?:be )?${held}>|<does not take place>`;
const deniedAll = `<(?:(?:meetings|sessions|workshops|events|they|both|these)[^.;]{0,60}(?:will|shall|can|could|may|are))${aside} ${adverb}(?:not|no longer) ${adverb}(?:be )?${held}>`;

/** Dates that others replace and dates that fall away, in running text and in the columns of a table. */
export const replacedDates: ReplacedDates = {
  former: pattern({
    id: 'en.replaced-dates.former',
    source:
      '^[(]?(?:(?:old|former|initial|initially|original|originally|previous|previously|earlier|prior|instead of|in place of)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?|timetable) (?:initially|originally|previously|formerly)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?) (?:(?:given|set|fixed|stated|indicated|announced|published|shown|mentioned|appearing) )?(?:in|by|under|as per) (?:the |our |my )?(?:above |first |original |earlier |previous )?(?:(?:TSB|BR|BDT|administrative|collective) )?(?:circulars?|letters?|invitation|notice|addendum|corrigendum)(?!\\p{L})[^.;]{0,30}|(?:dates?|deadlines?) (?:announced|published)|as (?:first )?(?:announced|published)|(?:please )?for "?)$',
    matches: [
      'Old date',
      'Initial deadline',
      'Dates originally planned',
      'Instead of',
      'Previous closing date',
      'Date in the circular',
      'Deadline announced in TSB Circular 12',
      'As published',
    ],
    rejects: ['Date', 'New date', 'Date of the previous meeting', 'Date of the circular', 'New date in the circular'],
  }),
  current: pattern({
    id: 'en.replaced-dates.current',
    source:
      '^[(]?(?:(?:new|revised|amended|updated|current|postponed|extended|rescheduled|now|read|to read|replaced by)(?!\\p{L})[^.;]{0,40}|(?:dates?|deadlines?|periods?|timetable) (?:revised|amended|now|updated)(?!\\p{L})[^.;]{0,40})$',
    matches: ['New date', 'Revised deadline', 'Read', 'New deadlines', 'Amended dates'],
    rejects: ['Date', 'Old date', 'The new timetable is as follows. Thank you', 'Reread'],
  }),
  unchanged: pattern({
    id: 'en.replaced-dates.unchanged',
    source:
      '^[(]?(?:(?:date |deadline )?(?:unchanged|no change|maintained|idem|ditto|same date|same|as before|not changed))[).]?$',
    matches: ['Unchanged', 'no change', '(maintained)'],
    rejects: ['Not applicable', 'maintaining', 'to be set'],
  }),
  formerly: pattern({
    id: 'en.replaced-dates.formerly',
    source:
      '<(?:initially|previously(?!, (?:on|from|in)>)|formerly|originally|until now|hitherto|up to now|at first|earlier(?= (?:planned|announced|scheduled|set)))>',
    matches: ['initially planned in Geneva', 'previously set at', 'originally scheduled', 'earlier announced'],
    rejects: ['initial date', 'an earlier meeting', 'the origin of the delay'],
  }),
  insteadOf: pattern({
    id: 'en.replaced-dates.instead-of',
    source:
      '<(?:instead of|in place of|in lieu of|rather than|in replacement of|replac(?:e|es|ing) (?:the dates|the date|that|those)|replace)>|' +
      '(?:,|<and|<but) not (?:before |any longer |on |by |from |in |for |between )?(?=(?:the |on |from |in |by )?(?:\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|<and no longer>',
    matches: ['instead of', 'Instead of "', 'and not from 5', 'and no longer', 'replace', 'in place of'],
    rejects: ['will take place', 'the place of the meeting', 'knots', 'delegates not registered'],
  }),
  wasToBe: pattern({
    id: 'en.replaced-dates.was-to-be',
    source:
      '<(?:(?:was|were) (?:\\p{L}{4,16}ly )?(?:to (?:have been|be|take place|meet|open|begin|start|have taken)|due to (?:be|take place|meet|open|begin|start)|supposed to|planned|announced|scheduled|set|fixed|convened)|(?:had|should have|was to have) (?:\\p{L}{4,16}ly )?been (?:planned|announced|scheduled|set|fixed|convened|held|due))>',
    matches: ['which was to take place', 'which was scheduled', 'had been announced', 'were originally due to meet'],
    rejects: ['which must be held', 'was to consider', 'is scheduled'],
  }),
  planned: pattern({
    id: 'en.replaced-dates.planned',
    source: '<(?:planned|announced|scheduled|fixed|convened|set(?= (?:for|at|on))|foreseen|due(?= (?:to|on|in)))>',
    matches: ['planned in Geneva from', 'announced for', 'set for'],
    rejects: ['planning', 'will be held on'],
  }),
  replacement: pattern({
    id: 'en.replaced-dates.replacement',
    source:
      '<(?:read|by|with|postponed|put back|put off|brought forward|moved|shifted|deferred|rescheduled|re-scheduled|delayed|changed|will (?:be held|take place|meet|now)|(?:will|would|is|are|shall)|opens|begins|starts|now|finally|henceforth)>',
    matches: ['read', 'is postponed', 'will now be held', 'will meet', 'will finally take place'],
    rejects: ['reread', 'reach'],
  }),
  otherSubject: pattern({
    id: 'en.replaced-dates.other-subject',
    source: '\\p{L}{2}[^.;]*<which *$|<(?:whose|where) [^.;]{2,60}$',
    matches: [', then to TSAG, which ', ' and to SG 9, which '],
    rejects: [', which ', ' (Qatar) '],
  }),
  heldOn: pattern({
    id: 'en.replaced-dates.held-on',
    source: `<(?:(?:will|would) (?:instead |rather )?${adverb}(?:be ${adverb}(?:held|organi[sz]ed|convened)|take place|meet)|${proposedBe} ${adverb}(?:held|organi[sz]ed|convened)|(?:take place|meet) instead|(?:is|are) ${adverb}(?:planned|fixed|scheduled|to be held|set)|read|to read)>`,
    matches: [
      'will be held',
      'would instead be held',
      'that it be held',
      'will therefore take place',
      'is now scheduled',
      'read',
    ],
    rejects: ['will be followed', 'may be held', 'wishes to be held', 'is open', 'will have as its purpose'],
  }),
  moved: pattern({
    id: 'en.replaced-dates.moved',
    source: `<${auxiliary} ${adverb}${shifted}>|<(?:will not|cannot|can not|can no longer|will no longer) (?:be held|take place|meet|be organi[sz]ed) (?:on (?:the )?(?:date|dates|that date|those dates|this date)|as (?:planned|scheduled) on)>|^ *[,)]{0,2} *${shifted}>`,
    matches: [
      'is postponed',
      'would be postponed',
      'that it be brought forward',
      'had to be brought forward',
      'is therefore finally moved',
      'cannot be held on the dates',
    ],
    rejects: [
      'may be postponed',
      'the postponement',
      'the advance date',
      'is to postpone',
      'will not be held in Geneva',
    ],
  }),
  movedFrom: pattern({
    id: 'en.replaced-dates.moved-from',
    source: `<(?:postpon|reschedul|re-schedul|mov|shift|deferr|chang|extend|prolong|delay|adjourn|advanc|put back|put off|brought forward|pushed back)\\p{L}{0,4}[^.;]{0,40}<from *${weekday}$`,
    matches: ['is postponed from ', 'has been brought forward from Monday, '],
    rejects: ['the report from ', 'the meeting from '],
  }),
  movedTo: pattern({
    id: 'en.replaced-dates.moved-to',
    source: `^ *,? *(?:<to(?: the (?:period|week|dates?)(?: of| from)?)?|<for|<until|<(?:to be|and will be) held (?:on|from)|<towards) *(?:from *)?${weekday}[("]*$`,
    matches: [' to ', ' for ', ' to the period of ', ', to Tuesday, '],
    rejects: [' and ', ' in Geneva on '],
  }),
  movesTo: pattern({
    id: 'en.replaced-dates.moves-to',
    source: `<(?:postpon|reschedul|mov|shift|deferr?|extend|prolong|chang|advanc|delay|put back|put off|bring forward|brought forward)(?:e|es|ed|s|d|ing)?> (?:${adverb}|by [^.;,\\d]{1,30} )(?:to|until|up to|till|for)(?: the (?:week|period) of)? *${weekday}$`,
    matches: ['The Bureau has postponed to ', 'has decided to move to Tuesday, ', 'has exceptionally extended until '],
    rejects: ['the report to ', 'has postponed the meeting to ', 'the meeting of '],
  }),
  movedThing: pattern({
    id: 'en.replaced-dates.moved-thing',
    source: `^ *(?:the|this|that|these|our|your|its) (?!\\d)[^.;:]{3,150}?<(?:of|on|from|at|for|by|between) *${weekday}[(]?$`,
    matches: [' the deadline of ', ' the workshop which was to take place on ', ' the registration deadline, set at '],
    rejects: [', the meeting of ', ' and the meeting of ', ' in Geneva on '],
  }),
  corrected: pattern({
    id: 'en.replaced-dates.corrected',
    source:
      '" *[,;.)]{0,2} *(?!(?:is|are) (?:added|inserted))[^".;]{0,50}<(?:read|reads|by|with|becomes|to read|substitute)>(?: (?:the following|(?:the )?(?:text|sentence|words|wording)(?: (?:below|following))?|following|now|as follows|rather))? *:? *"',
    matches: ['”, read: “', '” by the following: “', '” is replaced by “', '” should read “'],
    rejects: ['”, “', '” and “', '” by post, “'],
  }),
  correctedFrom: pattern({
    id: 'en.replaced-dates.corrected-from',
    source:
      '" *[,;)]{0,2} *(?:<and |<but )?<(?:instead of|in place of|in lieu of|rather than|in replacement of|not)>[^".;]{0,40}:? *"',
    matches: ['” instead of: “', '”, and not “', '” in place of the sentence “'],
    rejects: ['”, read “', '” and “', '”. Instead of “'],
  }),
  cancelled: pattern({
    id: 'en.replaced-dates.cancelled',
    source: `(?:<${auxiliary} ${adverb}(?:cancell?ed|called off|withdrawn|suppressed)>|^ *[,)]{0,2} *(?:cancell?ed|called off)>|<(?:cancell?ed|called off) (?:is|are|was|were|will be)>|${denied})${otherwise}`,
    matches: [
      'is cancelled',
      'had to be cancelled',
      'have been called off',
      'will not take place',
      'will unfortunately not be held',
      'cannot be held',
      'will not be organized',
    ],
    rejects: [
      'is not cancelled',
      'might be cancelled',
      'will not take place in Geneva',
      'will not be held online',
      'will not meet before',
    ],
  }),
  cancelledAll: pattern({
    id: 'en.replaced-dates.cancelled-all',
    source: `(?:<(?:are|were|have been|have had to be|had to be|have to be|will all be) ${adverb}(?:both )?(?:cancell?ed|called off|withdrawn)>|${deniedAll})${otherwise}`,
    matches: ['are cancelled', 'the meetings will not take place', 'have had to be cancelled', 'were called off'],
    rejects: ['is cancelled', 'will not take place'],
  }),
  cancelledDays: pattern({
    id: 'en.replaced-dates.cancelled-days',
    source: `^ *,? *(?:as (?:planned|announced|scheduled|indicated)>,? *)?(?:(?:the|this|that) ?(?:(?!<and>)[^.,;:()]){3,120}?)?<(?:from|on|of|in|at|between) *${weekday}$`,
    matches: [' on ', ' as planned from ', ' the workshop on standards scheduled on '],
    rejects: [' and the meeting of ', ', the meeting will be held (', ' in Geneva '],
  }),
  cancelling: pattern({
    id: 'en.replaced-dates.cancelling',
    source:
      '<(?:cancellation(?: of>| *[:-] )|cancel(?:s|led|ling)? (?:the|this|that|these|its|our)|cancell?ed *[:-] )(?! ?(?:your |their |the |its |any |an? |all )?(?:pre-?)?(?:registration|reservation|booking|participation|room|visa|request|trip|flight|circular|letter|hotel|order))',
    matches: [
      'the cancellation of the meeting',
      'decided to cancel the workshop',
      'CANCELLATION: meeting',
      'Cancelled: workshop',
    ],
    rejects: [
      'cancellation conditions',
      'the cancellation of your registration',
      'cancels and replaces',
      'cancellation of a reservation',
    ],
  }),
  supposed: pattern({
    id: 'en.replaced-dates.supposed',
    source:
      '<(?:if>|in (?:the )?(?:case|event) (?:of|that)>|unless>|should (?:it|they|the|this)>|when>|where>|failing which>|otherwise>|possible>|possibly>|any>|in the absence of>)',
    matches: [
      'if the meeting',
      'in the event of cancellation',
      'unless',
      'a possible cancellation',
      ', failing which the session',
    ],
    rejects: ['gift', 'silence', 'failing participants'],
  }),
  barrier: pattern({
    id: 'en.replaced-dates.barrier',
    source:
      '[.;:]|<(?:which|that|whose|but|while|whereas|then|will|would|shall|is|are|was|were|has|have|remains?|takes|took|meets?|met)>',
    matches: ['. The', ' is maintained and', ' but ', ' will be held'],
    rejects: [', in Geneva (Switzerland), on the premises of the Union', ' set for contributions', ' and the one of '],
  }),
  contrast: pattern({
    id: 'en.replaced-dates.contrast',
    source: '<(?:but|rather)>',
    matches: [', but from'],
    rejects: ['henceforth'],
  }),
  newDays: pattern({
    id: 'en.replaced-dates.new-days',
    source: `^(?:(?!<(?:which|that|whose|but|and)>|<(?:the|an?) ?(?!(?:week|period|date|dates|new)>)\\p{L}{3,}[^.;]*<(?:from|of|on)>)[^.;]){0,100}(?:,? *<(?:but|and)> (?:rather |instead |now )?(?:will (?:instead |now |rather )?(?:be held|take place|meet) )?)?<(?:to|from|on|in|for|until|as from|towards|at)(?: the)? *${weekday}[("]*$`,
    matches: [' to ', ', but from ', ' owing to the strike to ', ' by four weeks, to ', ' and will now be held from '],
    rejects: [' and the workshop of ', '; the meeting of ', ' in Geneva, '],
  }),
  sameSubject: pattern({
    id: 'en.replaced-dates.same-subject',
    source: '(?:^|<(?:and|it|they|but|the latter|which)>|,) *$',
    matches: [' and ', '; it ', ', but '],
    rejects: [' and the workshop ', '; the meeting '],
  }),
  limit: pattern({
    id: 'en.replaced-dates.limit',
    source: '<(?:deadlines?|closing dates?|due dates?|cut-?off dates?|time[ -]?limits?|closure)>',
    matches: ['the registration deadline', 'The time limit', 'The closing date'],
    rejects: ['the date of the meeting', 'foreclosure'],
  }),
  ownDays: pattern({
    id: 'en.replaced-dates.own-days',
    source:
      '[(][^()]*$|<(?:which|that) (?:will|is to|shall|opens|begins|takes|is scheduled)|<(?:to be held|held|taking place)>',
    matches: [
      ' of the workshop (Tunis, ',
      ' of the meeting which will be held from ',
      ' of the meeting to be held from ',
    ],
    rejects: [' (SG 13) set at ', ', which was set at '],
  }),
  takenUp: pattern({
    id: 'en.replaced-dates.taken-up',
    source:
      '^[\\d.) ]*(?:(?:at|in|for|by|owing|due|because|following|given|on|after|as) [^,.;:]{2,90}, )?(?:it|they|this|these|the said|the latter|both)>',
    matches: ['It is postponed', 'This meeting', 'At the request of the host, this meeting', 'The latter'],
    rejects: ['The meeting', 'Item', 'Thistles'],
  }),
  newDates: pattern({
    id: 'en.replaced-dates.new-dates',
    source:
      '<(?:new (?:dates?|deadlines?|periods?|timetable)|rescheduled|re-scheduled|now|instead|finally|henceforth)>[^.;]{0,120}$',
    matches: ['The new dates are ', 'The new date retained is ', 'It will now be held from '],
    rejects: ['The dates of the new session are ', 'It will be held from '],
  }),
};
