import { describe, expect, test } from 'vitest';
import { p, row, table } from './odt-builder.js';
import { refusalOf } from '../../support/refusals.js';
import { read, textOf } from './odt-read.js';

describe('tracked changes', () => {
  const region = (id: string, content: string): string =>
    `<text:changed-region text:id="${id}">${content}</text:changed-region>`;
  const info = '<office:change-info><dc:creator>A</dc:creator></office:change-info>';
  const insertion = (id: string): string => region(id, `<text:insertion>${info}</text:insertion>`);
  const deletion = (id: string, content: string): string =>
    region(id, `<text:deletion>${info}${content}</text:deletion>`);
  const tracked = (...regions: readonly string[]): string =>
    `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
  const start = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
  const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
  const gone = (id: string): string => `<text:change text:change-id="${id}"/>`;

  test.for([
    [
      'words',
      tracked(insertion('i'), deletion('d', p('3'))) + p(`le ${gone('d')}${start('i')}4${end('i')} mai`),
      'le 4 mai\n',
      'le 3 mai\n',
    ],
    [
      'a paragraph that was inserted',
      tracked(insertion('i')) + p(`un${start('i')}`) + p(`deux${end('i')}`) + p('trois'),
      'un\ndeux\ntrois\n',
      'un\ntrois\n',
    ],
    [
      'one inserted in front',
      tracked(insertion('i')) + p(`${start('i')}un`) + p(`${end('i')}deux`),
      'un\ndeux\n',
      'deux\n',
    ],
    [
      'paragraphs parted',
      tracked(insertion('i')) + p(`un ${start('i')}`) + p(`${end('i')}deux`),
      'un\ndeux\n',
      'un deux\n',
    ],
    ['paragraphs joined', tracked(deletion('d', p('') + p(''))) + p(`un ${gone('d')}deux`), 'un deux\n', 'un\ndeux\n'],
    [
      'a whole paragraph deleted',
      tracked(deletion('d', p('un') + p(''))) + p(`${gone('d')}deux`),
      'deux\n',
      'un\ndeux\n',
    ],
    [
      'the end of one and the start of the next',
      tracked(deletion('d', p('b') + p('c') + p('d'))) + p(`a${gone('d')}e`),
      'ae\n',
      'ab\nc\nde\n',
    ],
    [
      'a table that was inserted',
      tracked(insertion('i')) + p('un') + start('i') + table(row(p('x'))) + end('i') + p('deux'),
      'un\nx\ndeux\n',
      'un\ndeux\n',
    ],
    [
      'a table that was deleted',
      tracked(deletion('d', table(row(p('x'))))) + p('un') + gone('d') + p('deux'),
      'un\ndeux\n',
      'un\nx\ndeux\n',
    ],
    [
      'a change of format',
      tracked(region('f', `<text:format-change>${info}</text:format-change>`)) + p(`${start('f')}un${end('f')}`),
      'un\n',
      'un\n',
    ],
  ] as const)('%s', async ([, text, accepted, rejected]) => {
    expect(await textOf(text)).toBe(accepted);
    expect(await textOf(text, {}, 'reject')).toBe(rejected);
  });

  test('they are counted and placed, and refused where asked', async () => {
    const text =
      tracked(insertion('i'), deletion('d', p('3'))) + p('avant') + p(`le ${gone('d')}${start('i')}4${end('i')} mai`);
    const { messages } = await read({ text });
    expect(messages).toEqual([
      {
        code: 'tracked-changes',
        args: { insertions: 1, deletions: 1, moves: 0 },
        span: { start: 6, end: 14 },
      },
    ]);
    const refusal = await read({ text }, 'fail').catch(refusalOf);
    expect(refusal).toMatch(/tracked changes: 1 insertions, 1 deletions/);
  });

  test('an insertion that never ends takes nothing with it', async () => {
    const text = tracked(insertion('i')) + p(`un${start('i')}`) + p('deux');
    expect(await textOf(text, {}, 'reject')).toBe('un\ndeux\n');
  });

  test('what was deleted is put back once, also where it names itself', async () => {
    const text = tracked(deletion('d', p(`x${gone('d')}`))) + p(`a${gone('d')}b${gone('d')}`);
    expect(await textOf(text, {}, 'reject')).toBe('axb\n');
  });
});
