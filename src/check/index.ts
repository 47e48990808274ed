import type { RecordMessage } from '../model/record.js';
import type { Span } from '../model/span.js';
import type { Excision } from '../text/excision.js';
import { amended, type Settings } from './settings.js';
import { letterRules } from './letter/index.js';
import { positions } from './positions.js';
import type { Letter, Voice } from './rule.js';

/**
 * What reading the document said, and what its rules say, in reading order; those without a place come first.
 *
 * @param places the way from the text that was read to the source text
 */
export function checkLetter(
  letter: Letter,
  settings: Settings,
  places: Pick<Excision, 'source' | 'extent'>,
  voice: Voice,
): RecordMessage[] {
  const position = positions(places.source);
  const place = (span: Span) => position(places.extent(span));
  const isKnown = letter.pack.language !== 'und';
  const found = letterRules
    .filter(({ code, wordless }) => wordless || (isKnown && !letter.words.leftOut.has(code)))
    .flatMap((rule) => {
      const severity = amended(settings, rule);
      if (severity === 'off') return [];
      return [...rule.check(letter)].map((problem): RecordMessage => {
        const { span, related } = problem;
        return {
          code: rule.code,
          severity,
          message: voice.speak(problem.sentence),
          ...(span ? place(span) : { start: null, end: null, line: null, column: null }),
          related: related ? place(related) : null,
        };
      });
    });
  const read = letter.record.messages.flatMap((message): RecordMessage[] => {
    const severity = settings[message.code] ?? message.severity;
    return severity === 'off' ? [] : [{ ...message, severity, message: voice.retell(message) }];
  });
  return [...read, ...found].sort(byPlace);
}

const byPlace = (a: RecordMessage, b: RecordMessage): number =>
  (a.start ?? -1) - (b.start ?? -1) || a.code.localeCompare(b.code, 'en');
