import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';

const count =
  '(?:\\p{N}{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-five|sixty)(?: \\(\\p{N}{1,3}\\))?';
const unit = '(?:(?:full )?(?:calendar|working|business|clear) )?(?:months?|weeks?|days?)';

/** Deadlines without a date. */
export const relativeDeadlines: Pick<DeadlineLocale, 'relative'> = {
  relative: pattern({
    id: 'en.deadlines.relative',
    source: `(?:<(?:at the latest|not later than|no later than|at least|no less than|within(?: a (?:maximum )?period of)?|by) ?)?<${count} ${unit}(?:'s?)?(?: at (?:the latest|least))? (?:before|preceding|prior to|in advance of|ahead of|after|following|of|from|as from) (?:(?:the|an?|its|their|each|every|this|that) )?(?:date of (?:the )?)?(?!(?:age|notice|training)>)\\p{L}+(?: (?:of )?(?:the )?\\p{L}+){0,2}|<within (?:a (?:maximum )?period of )?${count} ${unit}(?: (?:as from|from|following|after|of)[^.;,]{0,50})?|<the \\d{1,2}(?:st|nd|rd|th) day (?:prior to|before|preceding) [^.;,]{2,50}`,
    matches: [
      'four weeks before the meeting',
      'within a period of two months',
      'at least 12 calendar days before the date',
      'the 28th day prior to the opening',
      'three weeks in advance of the session',
    ],
    rejects: ['two weeks', 'for three months', 'four meetings before'],
  }),
};
