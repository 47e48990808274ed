import type { Severity } from '../model/message.js';
import type { RecordMessage } from '../model/record.js';
import { amended, type Settings } from './settings.js';
import { letterRules } from './letter/index.js';
import { positions } from './positions.js';
import { readingRules } from './reading-rules.js';
import { type Letter, sentenceOf } from './rule.js';

/** What reading the document said, and what its rules say, in reading order; those without a place come first. */
export function checkLetter(letter: Letter, settings: Settings = {}): RecordMessage[] {
  const place = positions(letter.document.text);
  const isKnown = letter.record.source.language === letter.pack.language;
  const found = letterRules
    .filter(({ wordless }) => wordless || isKnown)
    .flatMap((rule) => {
      const severity = amended(settings, rule);
      if (severity === 'off') return [];
      return [...rule.check(letter)].map((problem): RecordMessage => {
        const { span, related } = problem;
        return {
          code: rule.code,
          severity,
          message: sentenceOf(problem),
          ...(span ? place(span) : { start: null, end: null, line: null, column: null }),
          related: related ? place(related) : null,
        };
      });
    });
  const read = letter.record.messages.flatMap((message): RecordMessage[] => {
    const severity = severityOfReading(message, settings);
    return severity === 'off' ? [] : [{ ...message, severity }];
  });
  return [...read, ...found].sort(byPlace);
}

function severityOfReading({ code, severity }: RecordMessage, settings: Settings): Severity | 'off' {
  const rule = readingRules.find((each) => each.code === code);
  return settings[code] ?? rule?.severity ?? severity;
}

const byPlace = (a: RecordMessage, b: RecordMessage): number =>
  (a.start ?? -1) - (b.start ?? -1) || a.code.localeCompare(b.code, 'en');
