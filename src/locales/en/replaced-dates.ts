import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { cancelledMeetings } from './cancelled-dates.js';
import { replacedLabels } from './replaced-labels.js';
import { adverb, auxiliary, proposedBe, shifted, weekday } from './replaced-words.js';

/** Dates that others replace and dates that fall away, in running text and in the columns of a table. */
export const replacedDates: ReplacedDates = {
  ...cancelledMeetings,
  ...replacedLabels,
  datedText: pattern({
    id: 'en.replaced-dates.dated-text',
    source:
      '<(?:[cC]irculars?|[lL]etters?|[cC]orrigendum|[aA]ddendum|[dD]ocument|[dD]ecision|[nN]ote|[fF]ax|[tT]elefax|[tT]elex|[tT]elegram|[mM]essage|[eE]-?mail|[iI]nvitation)' +
      '(?: (?:[lL]etters?|[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}/.-]{0,14}|No[.]?)){0,5},? *(?:dated|of)(?: the)? *$',
    flags: '',
    matches: ['by TSB Circular 12 of ', 'TSB Collective letter 3/5, dated ', 'my letter of '],
    rejects: ['contributions received after ', 'The letter must leave on ', 'The meeting of '],
  }),
  formerly: pattern({
    id: 'en.replaced-dates.formerly',
    source:
      '<(?:initially|(?<!(?:will|shall) (?:be )?)previously(?!, (?:on|from|in)>)|formerly|originally|until now|hitherto|up to now|at first|first(?= (?:been )?(?:fixed|planned|announced|scheduled|set|convened)>)|earlier(?= (?:planned|announced|advertised|notified|scheduled|set)))>',
    matches: [
      'initially planned in Geneva',
      'had first been fixed',
      'previously set at',
      'originally scheduled',
      'earlier announced',
    ],
    rejects: ['initial date', 'an earlier meeting', 'the origin of the delay'],
  }),
  insteadOf: pattern({
    id: 'en.replaced-dates.instead-of',
    source:
      '<(?:instead of|in place of|in lieu of|rather than|in replacement of|replac(?:e|es|ing) (?:the dates|the date|that|those|the one)|replace|tak(?:es?|ing) the place of (?:that|those|the one))>|' +
      '(?:,|<and|<but) not (?:before |any longer |on |by |from |in |for |between )?(?=(?:the |on |from |in |by )?(?:\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$))|' +
      '(?:,|<and|<but) not, as [^,.;]{3,80}, (?:on|by|from|in|for|before|until|between)>|<and no longer>|' +
      '<(?:is|are|was|will be) (?:therefore |now )?no longer (?:(?:set|fixed) )?(?:(?:on|at|for|from) )?(?=\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$)|' +
      '(?<=\\p{L}[),]? )not (?:on|from|between|in|during)(?: the)? (?=\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$)',
    matches: [
      'instead of',
      'Instead of "',
      'and not from 5',
      'and no longer',
      'replace',
      'in place of',
      ', not ',
      'and not, as stated in the Circular, on',
      'will be held not from ',
      'is no longer ',
      'is no longer fixed for ',
    ],
    rejects: [
      'will take place',
      'the place of the meeting',
      'knots',
      'is not on the list',
      'is no longer available',
      'delegates not registered',
    ],
  }),
  wasToBe: pattern({
    id: 'en.replaced-dates.was-to-be',
    source:
      '<(?:then (?:planned|fixed|announced|scheduled|set|convened)|(?<=<(?:announced|stated|indicated|said) that [^.;:]{2,120} )would (?:open|begin|start|meet|take place|be held)|(?<=<(?:which|that) [^.;:,]{2,80} |^ *)(?:had )?(?:placed|announced|scheduled|gave|fixed|set)(?= (?:for|on|from|in|at|between)>)|(?:had been|was) (?:\\p{L}{4,16}ly )?(?:planned|envisaged|decided|agreed|proposed|expected) (?:that|for) [^.;\\d]{2,60}?<(?:meet|take place|be (?:held|convened|organi[sz]ed))>|(?:(?:which|that) )?(?:we|you|they|it|the (?:bureau|secretariat)) (?:had (?:first )?(?:expected|asked for|awaited|wanted)|(?:expected|awaited))(?= (?:by|on|for|before|until)>)|(?:was|were) (?:\\p{L}{4,16}ly )?(?:to (?:have been|be|take place|meet|open|begin|start|have taken|follow|precede|accompany|come after)|going to (?:be held|take place|meet|open|begin|start|follow|precede)|due to (?:follow|precede|be|take place|meet|open|begin|start)|supposed to|planned|announced|scheduled|set|fixed|convened)|(?:(?:had|should have|was to have) (?:\\p{L}{4,16}ly |first )?been|(?<=<(?:that|which) )(?:it|they|we|the group) had) (?:planned|announced|scheduled|set|fixed|convened|held|due))>',
    matches: [
      'which was to take place',
      'which was scheduled',
      'had been announced',
      'were originally due to meet',
      'which was to follow the workshop',
      'that it had planned',
      'then fixed',
      'announced that the meeting would begin',
      'which we had expected by',
      'which TSB Circular 12 placed from',
    ],
    rejects: ['which must be held', 'was to consider', 'is scheduled', 'proposed that the meeting would begin'],
  }),
  planned: pattern({
    id: 'en.replaced-dates.planned',
    source:
      '<(?:planned|announced|advertised|notified|scheduled|fixed|convened|arranged|placed(?= (?:on|from|between)>)|entered in the (?:calendar|programme)|expected(?= (?:to|on|in))|set(?= (?:for|at|on))|foreseen|due(?= (?:to|on|in)))>',
    matches: ['planned in Geneva from', 'announced for', 'set for', 'placed from', 'entered in the calendar for'],
    rejects: ['planning', 'will be held on'],
  }),
  replacement: pattern({
    id: 'en.replaced-dates.replacement',
    source:
      '<(?:read|by|with|postponed|put back|put off|brought forward|moved|shifted|deferred|rescheduled|re-scheduled|delayed|changed|will (?:be held|take place|meet|now)|(?:will|would|is|are|shall)|has (?:\\p{L}{4,16}ly )?been (?:\\p{L}{4,16}ly )?(?:fixed|set|arranged)|opens|begins|starts|now|finally|henceforth|may|can)>',
    matches: ['read', 'is postponed', 'will now be held', 'will meet', 'will finally take place'],
    rejects: ['reread', 'reach'],
  }),
  otherSubject: pattern({
    id: 'en.replaced-dates.other-subject',
    source: '\\p{L}{2}[^.;]*<(?<!<becomes? an? [^.;,:]{2,40},? ?)which *$|<(?:whose|where) [^.;]{2,60}$',
    matches: [', then to TSAG, which ', ' and to SG 9, which '],
    rejects: [', which ', ' (Qatar) '],
  }),
  heldOn: pattern({
    id: 'en.replaced-dates.held-on',
    source: `<(?:(?:will|would) (?:instead |rather )?${adverb}(?:be ${adverb}(?:held|organi[sz]ed|convened|given|offered|delivered)|take place|meet|occupy|open|begin|hold (?:this|its|the|that) (?:\\p{L}{4,12} )?(?:meeting|session)|be an? (?:[\\p{L}-]+ ){0,2}(?:meeting|session|webinar|event)(?= on>))|${proposedBe} ${adverb}(?:held|organi[sz]ed|convened)|(?:take place|meet) instead|took place|(?:was|were) ${adverb}(?:held|convened)(?= (?:in|on|from|at|by)>)|(?:is|are) ${adverb}(?:planned|fixed|scheduled|to be held|set)|read|to read)>`,
    matches: [
      'will be held',
      'would instead be held',
      'will be given',
      'will be an electronic meeting on',
      'that it be held',
      'took place',
      'was eventually held in',
      'will therefore take place',
      'is now scheduled',
      'read',
    ],
    rejects: [
      'will be an item of the meeting on',
      'will be followed',
      'may be held',
      'wishes to be held',
      'is open',
      'will have as its purpose',
    ],
  }),
  moved: pattern({
    id: 'en.replaced-dates.moved',
    source: `<${auxiliary} ${adverb}${shifted}>|<(?:will not|cannot|can not|can no longer|will no longer) (?:be held|take place|meet|be organi[sz]ed) (?:on (?:the )?(?:date|dates|that date|those dates|this date)|as (?:planned|scheduled) on)>|^ *[,)]{0,2} *${shifted}>|<(?:moves|shifts|slips)(?= (?:to|back|forward))>`,
    matches: [
      'is postponed',
      'shifts to',
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
  movedElsewhere: pattern({
    id: 'en.replaced-dates.moved-elsewhere',
    source:
      '^(?:, [^,.;:\\d]{3,90})? ?,? ?(?:(?:therefore|finally|exceptionally|entirely) )?(?:from \\p{Lu}[^.;:\\d]{1,60}? )?to (?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)>)\\p{Lu}\\p{L}',
    flags: '',
    matches: [' from Dakar (Senegal) to Lima', ' to Saly', ', at the request of the host, to Lima'],
    rejects: [' to 28 June', ' to a later date', ' to Tuesday, 3 May', ' to October 2021'],
  }),
  movedFrom: pattern({
    id: 'en.replaced-dates.moved-from',
    source: `<(?:postpon|reschedul|re-schedul|mov|shift|deferr|(?<!climate )chang|extend|prolong|delay|adjourn|advanc|put back|put off|brought forward|pushed back)\\p{L}{0,4}(?:[^.;:()]|[(][^()]{0,40}[)]){0,40}<from *${weekday}$`,
    matches: ['is postponed from ', 'has been brought forward from Monday, '],
    rejects: [
      'the report from ',
      'the meeting from ',
      '(Climate change), meeting from ',
      'on climate change met from ',
    ],
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
      '" *[,;.)]{0,2} *(?!(?:is|are) (?:added|inserted))[^".;]{0,50}<(?:read|reads|by|with|becomes|to read|substitute|and (?:insert|write|put|enter))>(?: (?:the following|(?:the )?(?:text|sentence|words|wording)(?: (?:below|following))?|following|now|as follows|rather))? *:? *"',
    matches: ['”, read: “', '” by the following: “', '” is replaced by “', '” and insert “', '” should read “'],
    rejects: ['”, “', '” and “', '” by post, “'],
  }),
  correctedFrom: pattern({
    id: 'en.replaced-dates.corrected-from',
    source:
      '" *[,;)]{0,2} *(?:<and |<but )?<(?:instead of|in place of|in lieu of|rather than|in replacement of|not|where (?:it|this|the (?:text|circular|letter|paragraph|line|table)) (?:now |at present |currently )?(?:says|said|reads|states|stated|has|had)|where)>[^".;]{0,40}:? *"',
    matches: ['” instead of: “', '”, and not “', '” in place of the sentence “', '” where it says “'],
    rejects: ['”, read “', '” and “', '”. Instead of “'],
  }),
  correctedPlace: pattern({
    id: 'en.replaced-dates.corrected-place',
    source:
      '<(?:[fF]or|[iI]nstead of|[iI]n place of|[rR]eplace) (?<old>\\p{Lu}[^.;:"\\d]{2,50}?),? (?:please )?(?:read|by|with) (?<by>\\p{Lu}[^.;:"\\d]{2,50}?)(?= *(?:[.;]|$))',
    flags: '',
    matches: ['for Dakar (Senegal), read Lima (Peru).', 'Replace Dakar by Lima'],
    rejects: ['for the first, read the second', 'for "Dakar" read "Lima"'],
  }),
  barrier: pattern({
    id: 'en.replaced-dates.barrier',
    source:
      '[.;]|(?<!<(?:later|earlier|after|following|dates?|days?) ?):|<(?:(?<!<becomes? an? [^.;,:]{2,40},? ?)(?:which|that)|whose|but|while|whereas|then|will|would|shall|is|are|was|were|has|have|remains?|takes|took|meets?|met)>',
    matches: ['. The', ' is maintained and', ' but ', ' will be held'],
    rejects: [
      ', becomes a webinar, which',
      ' one week later: from ',
      ', in Geneva (Switzerland), on the premises of the Union',
      ' set for contributions',
      ' and the one of ',
    ],
  }),
  contrast: pattern({
    id: 'en.replaced-dates.contrast',
    source: '<(?:but|rather)>',
    matches: [', but from'],
    rejects: ['henceforth'],
  }),
  newDays: pattern({
    id: 'en.replaced-dates.new-days',
    source: `^(?:, (?!(?:and|but|which|that|who|whose|while|with (?!a view|the agreement))>)[^,.;:\\d]{3,90},)?(?:(?!<(?:which|that|whose|but|and)>|<(?:the|an?) ?(?!(?:week|period|date|dates|new)>)\\p{L}{3,}[^.;]*<(?:from|of|on)>)[^.;]){0,100}(?:,? *<(?:but|and)> (?:rather |instead |now )?(?:will (?:instead |now |rather )?(?:be held|take place|meet) )?)?<(?:to|from|on|in|for|until|as from|towards|at)(?: the)?(?: (?:week|period) of(?: from)?)? *${weekday}[("]*$|^: [^.;:]{3,80}<(?:may|can|will) (?:now|henceforth) [^.;:]{0,60}<(?:(?:not|no) later than|by|until|up to|before) *${weekday}$`,
    matches: [
      ' to ',
      ', but from ',
      ', at the request of the host, to ',
      ' owing to the strike to ',
      ' by four weeks, to ',
      ' and will now be held from ',
    ],
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
    source:
      '<(?:deadlines?|closing dates?|due dates?|cut-?off dates?|time[ -]?limits?|closure)>|<(?:the one|that)(?= for (?:the )?(?:registration|submission|contributions?|repl(?:y|ies)|nominations?|candidatures?|applications?|requests?|reservations?))',
    matches: ['the registration deadline', 'The time limit', 'The closing date', 'the one for registration'],
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
      '^(?:[^.;:\\d]{2,100}<(?:postpon(?:e|ing)|defer(?:ring)?|mov(?:e|ing)|reschedul(?:e|ing)|delay(?:ing)?) (?:it|them)>|[\\d.) ]*(?:(?:at|in|for|by|with|thanks|owing|due|because|following|given|on|after|as|upon|under|subject|so|to) [^,.;:]{2,90}?,? ?(?<!<(?:that|which|as|if|because) ?)|[^.;:\\d]{2,100}: ?(?=the ))?<(?:(?:it|they|this|these|that(?= (?:meeting|session|workshop|event|time[- ]limit|limit|deadline|closing date|date|period|day)>)|the said|the latter|both|the event)>|the (?<noun>meeting|session|conference|assembly|forum|workshop|seminar|symposium|webinar|course|training|briefing|summit|congress|e-?meeting)(?= (?:itself |now |therefore )?(?:will|is|has|had|was|shall|would)>)))',
    matches: [
      'It is postponed',
      'This meeting',
      'At the request of the host, this meeting',
      'At the invitation of the Government it will be held',
      'Thanks to the host, the workshop will take place',
      'The latter',
      'Building works make it necessary to postpone it: it',
    ],
    rejects: [
      'Building works make it necessary to postpone the visit: the tour',
      'The meeting of SG 5 will',
      'Item',
      'Thistles',
      'For the record, the list',
      'In the case that it rains',
    ],
  }),
  newDates: pattern({
    id: 'en.replaced-dates.new-dates',
    source:
      '<(?:new (?:dates?|deadlines?|periods?|timetable)|rescheduled|re-scheduled|now|instead(?! of>)|finally|henceforth)>[^.;]{0,120}$',
    matches: ['The new dates are ', 'The new date retained is ', 'It will now be held from '],
    rejects: ['The dates of the new session are ', 'It will be held from ', 'In paragraph 3, instead of '],
  }),
};
