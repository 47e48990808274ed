import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { pattern } from '../../text/pattern.js';
import { adverb, auxiliary, denied, deniedAll, otherwise, weekday } from './replaced-words.js';

/** What one holds: `There will be no meeting`; no `meeting documents`. */
const held =
  '(?:meeting|session|workshop|seminar|webinar|briefing|forum|sitting|plenary)s?>(?! (?:rooms?|documents?|fees?|reports?|papers?)>)';
/** `no meeting other than that of`, `no meeting before` tell of no meeting that falls away. */
const otherThan = '(?![^.;]{0,120}<(?:before|until|prior to|other than|besides|in addition|except|apart)>)';

/** Meetings that will not be held. */
export const cancelledMeetings: Pick<
  ReplacedDates,
  'cancelled' | 'cancelledAll' | 'cancelledDays' | 'cancelling' | 'because' | 'supposed'
> = {
  cancelled: pattern({
    id: 'en.replaced-dates.cancelled',
    source: `(?:<${auxiliary} ${adverb}(?:cancell?ed|called off|withdrawn|suppressed|dropped|abandoned)>|<(?:is|are|becomes?|(?:has|have) become) (?:now |thus |therefore )?(?:without object|devoid of purpose|null and void)>|^ *[,)]{0,2} *(?:cancell?ed|called off)>|<(?:cancell?ed|called off) (?:is|are|was|were|will be)>|${denied})${otherwise}`,
    matches: [
      'is cancelled',
      'had to be cancelled',
      'have been called off',
      'will not take place',
      'will unfortunately not be held',
      'cannot be held',
      'will not be organized',
      'has been dropped',
      'has become without object',
    ],
    rejects: [
      'has dropped',
      'is an object',
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
      '(?:' +
      '<(?:cancellation(?: of>| *[:-] )|cancel(?:s|led|ling)? (?:the|this|that|these|its|our)|cancell?ed *[:-] )(?! ?(?:your |their |the |its |any |an? |all )?(?:pre-?)?(?:registration|reservation|booking|participation|room|visa|request|trip|flight|circular|letter|hotel|order))|' +
      `<(?:there (?:will|shall) (?:\\p{L}{4,16}ly |now |thus )?be no|(?:will|shall) (?:\\p{L}{4,16}ly )?(?:hold no|not hold (?:an?|any))) (?=(?:\\p{L}+ ){0,2}${held})${otherThan}|` +
      `<no (?:\\p{L}+ ){0,2}${held}[^.;,]{0,60}? (?:will|shall) (?:\\p{L}{4,16}ly )?(?:be (?:held|convened|organi[sz]ed)|take place)>(?! (?:before|until|online|in person)>))`,
    matches: [
      'the cancellation of the meeting',
      'decided to cancel the workshop',
      'CANCELLATION: meeting',
      'Cancelled: workshop',
      'There will be no meeting of the Group on ',
      'will hold no plenary session on ',
      'No workshop on cables will be held on ',
    ],
    rejects: [
      'cancellation conditions',
      'the cancellation of your registration',
      'There will be no interpretation at the meeting of ',
      'There will be no meeting before ',
      'There will be no meeting documents on ',
      'No delegate will be held',
      'cancels and replaces',
      'cancellation of a reservation',
    ],
  }),
  because: pattern({
    id: 'en.replaced-dates.because',
    source: '^[\\d.) ]*(?:since|as|because|given that|seeing that|considering that)>|<being>',
    matches: ['Since the Conference (Lima, ', '  being near'],
    rejects: ['The meeting held as ', 'long since it was'],
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
