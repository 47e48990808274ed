import { renderToString } from 'preact-render-to-string';
import type { WholeLetter } from '../../archive/database/letter.js';
import { compare, isScope, type Scope } from '../../diff/index.js';
import { hasMandate } from '../../diff/scope.js';
import type { FactWords } from '../../model/locale/interface/comparison.js';
import type { ComparisonInContext } from '../../model/comparison.js';
import { ScopeError } from '../../model/scope-error.js';
import { say } from '../../model/sentence/index.js';
import { comparisonHtml } from '../../render/comparison/html.js';
import { csvLines } from '../../render/csv.js';
import { comparisonJson } from '../../render/json.js';
import type { Asked } from '../asked.js';
import { wantedLetter } from '../letter/view.js';
import { Sides } from './sides.js';
import { barStyle, SiteBar, Within } from '../page/shell.js';
import { Refused } from '../refused.js';
import type { Sources, View } from '../view.js';

/** Comparing takes as long as both are: letters that no archive has are left to the command line. */
const longestCompared = 600_000;

const columns = ['change', 'kinds', 'left', 'right', 'left_text', 'right_text'];

/** Facts that differ, then the changes of the text. */
const comparisonCsv = ({ comparison: { facts, changes } }: ComparisonInContext): string =>
  csvLines([
    columns,
    ...facts.map(({ fact, left, right }) => ['fact', fact, null, null, left, right]),
    ...changes.map(({ kinds, left, right }) => [
      'text',
      kinds.join('; '),
      left?.address ?? null,
      right?.address ?? null,
      left?.text ?? null,
      right?.text ?? null,
    ]),
  ]);

function scopeIn(asked: Asked): Scope | undefined {
  const scope = asked.text('scope');
  if (scope === undefined) return undefined;
  if (!isScope(scope))
    throw new Refused(400, say('site/want-form', { name: 'scope', example: 'mandate, body, annex:A, all' }));
  return scope;
}

type Both = readonly [WholeLetter, WholeLetter];

async function sidesIn(asked: Asked, sources: Sources): Promise<Both> {
  const [left, right] = [asked.letter('left'), asked.letter('right')];
  if (left === undefined || right === undefined) throw new Refused(400, say('site/want-two', {}));
  const sides: Both = [await wantedLetter(sources, left), await wantedLetter(sources, right)];
  if (sides[0].text.length + sides[1].text.length > longestCompared)
    throw new Refused(400, say('site/too-long-to-compare', {}));
  return sides;
}

function compared(sides: Both, asked: Asked, words: FactWords | null): ComparisonInContext {
  const scope = scopeIn(asked);
  try {
    return compare(...sides, { ...(scope !== undefined && { scope }), ...(words !== null && { words }) });
  } catch (error) {
    throw error instanceof ScopeError ? new Refused(400, error.sentence) : error;
  }
}

/** Any two letters side by side: the page of `diff --to html`. */
export const comparison: View = {
  path: '/compare',
  parameters: ['left', 'right', 'scope'],
  formats: ['html', 'json', 'csv'],
  about: 'What changed from one letter to another, as `itu-parse diff` tells it.',
  async answer(asked, sources, reader, format) {
    const sides = await sidesIn(asked, sources);
    const result = compared(sides, asked, format === 'html' ? reader.words.comparison.values : null);
    if (format === 'json') return `${comparisonJson(result.comparison)}\n`;
    if (format === 'csv') return comparisonCsv(result);
    const mandates = sides.every(({ record }) => hasMandate(record));
    const bar = renderToString(
      <Within reader={reader}>
        <SiteBar />
        <Sides asked={asked} comparison={result.comparison} mandates={mandates} />
      </Within>,
    );
    return comparisonHtml(result, reader.words, { style: barStyle, bar });
  },
};
