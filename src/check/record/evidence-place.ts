import { say } from '../../model/sentence/index.js';
import type { Breach, RecordRule } from './rule.js';

/** Evidence, and messages, inside the source text. */
export const evidencePlace: RecordRule = {
  code: 'evidence-place',
  severity: 'error',
  *check({ source, evidence, messages }): Generator<Breach> {
    const { characters } = source;
    for (const [key, pieces] of Object.entries(evidence)) {
      for (const [index, { end }] of pieces.entries()) {
        if (end <= source.characters) continue;
        const pointer = `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/${index}/end`;
        const sentence = say('evidence-place/evidence', { end, key, characters });
        yield { pointer, related: '/source/characters', sentence };
      }
    }
    for (const [index, { end }] of messages.entries()) {
      if (end === null || end <= source.characters) continue;
      yield {
        pointer: `/messages/${index}/end`,
        related: '/source/characters',
        sentence: say('evidence-place/message', { end, characters }),
      };
    }
  },
};
