import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { adverb, auxiliary, denied, deniedAll, otherwise, weekday } from './replaced-words.js';

/** Meetings that will not be held. */
export const cancelledMeetings: Pick<
  ReplacedDates,
  'cancelled' | 'cancelledAll' | 'cancelledDays' | 'cancelling' | 'supposed'
> = {
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
};
