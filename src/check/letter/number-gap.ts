import { say } from '../../model/sentence/index.js';
import { numberBreaks } from '../numbering.js';
import { paragraphTrees, amends, isLetter } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** A letter's own paragraphs begin with 1; those shortened in a corrigendum begin anywhere. */
function* lateStart(letter: Letter): Generator<Problem> {
  if (!isLetter(letter) || amends(letter)) return;
  const [body = []] = paragraphTrees(letter);
  const decimals = body.filter(({ label }) => label !== null && /^\d{1,2}\.?$/.test(label.text));
  const [first, second, third] = decimals.map(({ label }) => Number.parseInt(label?.text ?? '', 10));
  const label = decimals[0]?.label;
  if (first !== 2 || second !== 3 || third !== 4 || !label) return;
  yield { span: label.span, sentence: say('number-gap/start', { number: label.text }) };
}

/** A number that is left out. */
export const numberGap: LetterRule = {
  code: 'number-gap',
  wordless: true,
  severity: 'warning',
  *check(letter) {
    yield* lateStart(letter);
    for (const { kind, label, span, before, expected } of numberBreaks(letter)) {
      if (kind !== 'gap') continue;
      yield {
        span,
        related: before.span,
        sentence: say('number-gap', { number: label, before: before.label, expected }),
      };
    }
  },
};
