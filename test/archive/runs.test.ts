import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRun, runEnd } from '../../src/archive/search/runs.js';

function runsIn(text: string): string[] {
  const runs: string[] = [];
  for (let start = nextRun(text, 0); start < text.length; ) {
    const end = runEnd(text, start);
    runs.push(text.slice(start, end));
    start = nextRun(text, end);
  }
  return runs;
}

test.each([
  ['', []],
  [' — … ', []],
  ['CE17, TSB-278', ['CE', '17', 'TSB', '278']],
  ["l'e\u0301tude", ['l', 'e\u0301tude']],
  ['\u0301a', ['a']],
  ['x²y', ['x', '²', 'y']],
  ['7\u03017', ['7', '7']],
  ['\u{1d400}\u{1d401}!', ['\u{1d400}\u{1d401}']],
  ['a\ud83d\ude00b', ['a', 'b']],
  ['a\ud835', ['a']],
  ['\udc00b', ['b']],
])('%j has the runs %j', (text, runs) => {
  expect(runsIn(text)).toEqual(runs);
});

test('are those that an expression finds, in any text', () => {
  // Of letters beyond Latin ones src knows blocks, not each; beyond the first plane all are letters but signs.
  const some = [
    'a',
    'É',
    'ł',
    '7',
    '²',
    '\u0301',
    ' ',
    '\u00a0',
    '-',
    "'",
    '\ud835',
    '\udc00',
    '\u{1d400}',
    '漢',
    'ы',
    '€',
  ];
  const unit = fc.constantFrom(...some);
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const text = units.join('');
      expect(runsIn(text)).toEqual(text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []);
    }),
  );
});
