import { say } from '../../model/sentence/index.js';
import { clean } from '../../text/clean.js';
import { positions } from '../positions.js';
import type { Breach, RecordRule } from './rule.js';

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** With the document at hand: every piece of evidence is the slice of the source text it says it is. */
export const evidenceText: RecordRule = {
  code: 'evidence-text',
  severity: 'error',
  *check({ evidence }, source): Generator<Breach> {
    if (!source) return;
    const place = positions(source.text);
    for (const [key, pieces] of Object.entries(evidence)) {
      for (const [index, piece] of pieces.entries()) {
        const pointer = `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/${index}`;
        const slice = clean(source.text.slice(piece.start, piece.end));
        if (slice !== piece.text) {
          yield {
            pointer: `${pointer}/text`,
            sentence: say('evidence-text', { text: shown(piece.text), slice: shown(slice) }),
          };
          continue;
        }
        const { line, column } = place(piece);
        if (line === piece.line && column === piece.column) continue;
        yield {
          pointer: `${pointer}/line`,
          sentence: say('evidence-text/place', {
            line: piece.line,
            column: piece.column,
            ownLine: line,
            ownColumn: column,
          }),
        };
      }
    }
  },
};
