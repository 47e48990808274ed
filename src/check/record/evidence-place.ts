import type { Breach, RecordRule } from './rule.js';

/** Evidence, and messages, inside the source text. */
export const evidencePlace: RecordRule = {
  code: 'evidence-place',
  severity: 'error',
  title: 'Evidence lies outside the source text',
  *check({ source, evidence, messages }): Generator<Breach> {
    const expected = `a place within the ${source.characters} characters of the source text`;
    for (const [key, pieces] of Object.entries(evidence)) {
      for (const [index, { end }] of pieces.entries()) {
        if (end <= source.characters) continue;
        const pointer = `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/${index}/end`;
        yield { pointer, related: '/source/characters', unexpected: `end ${end} of evidence for "${key}"`, expected };
      }
    }
    for (const [index, { end }] of messages.entries()) {
      if (end === null || end <= source.characters) continue;
      yield {
        pointer: `/messages/${index}/end`,
        related: '/source/characters',
        unexpected: `end ${end} of a message`,
        expected,
      };
    }
  },
};
