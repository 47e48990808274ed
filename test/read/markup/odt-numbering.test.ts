import { describe, expect, test } from 'vitest';
import { readOdt } from '../../../src/read/odt.js';
import { h, item, list, listStyle, odt, type OdtParts, outlineStyle, p, row, style, table } from './odt-builder.js';

const lines = async (text: string, parts: OdtParts = {}): Promise<string[]> =>
  (await readOdt(odt({ ...parts, text }))).text.trimEnd().split('\n');

const decimal = 'style:num-format="1" style:num-suffix="."';
const letters = 'style:num-format="a" style:num-suffix=")"';
const styles =
  listStyle('L', decimal, letters, 'style:num-format="i" style:num-prefix="(" style:num-suffix=")"') +
  listStyle('M', letters);
const items = (...texts: readonly string[]): string[] => texts.map((text) => item(p(text)));

describe('lists', () => {
  test('levels, each with its format', async () => {
    const text = list('L', [
      item(p('un') + list(undefined, [item(p('a')), item(p('b') + list(undefined, items('i', 'ii')))])),
      item(p('deux') + list(undefined, items('a'))),
    ]);
    expect(await lines(text, { styles })).toEqual([
      '1.\tun',
      'a)\ta',
      'b)\tb',
      '(i)\ti',
      '(ii)\tii',
      '2.\tdeux',
      'a)\ta',
    ]);
  });

  test('only the first paragraph of an item bears its number; a list header has none', async () => {
    const text = list('L', [
      `<text:list-header>${p('titre')}</text:list-header>`,
      item(p('un') + p('suite')),
      item(p('deux')),
    ]);
    expect(await lines(text, { styles })).toEqual(['titre', '1.\tun', 'suite', '2.\tdeux']);
  });

  test('a list begins anew, unless it says what it continues', async () => {
    const continued = ' text:continue-numbering="true"';
    const text =
      list('L', items('un'), ' xml:id="l1"') +
      p('texte') +
      list('L', items('deux'), continued) +
      list('M', items('a')) +
      list('L', items('trois'), ' text:continue-list="l1"') +
      list('L', items('un'));
    expect(await lines(text, { styles })).toEqual(['1.\tun', 'texte', '2.\tdeux', 'a)\ta', '3.\ttrois', '1.\tun']);
  });

  test('a list that goes on at a lower level goes on there', async () => {
    const text =
      list('L', [item(p('un') + list(undefined, items('a')))]) +
      p('texte') +
      list('L', [item(list(undefined, items('b')))], ' text:continue-numbering="true"') +
      list('L', items('deux'), ' text:continue-numbering="true"');
    expect(await lines(text, { styles })).toEqual(['1.\tun', 'a)\ta', 'texte', 'b)\tb', '2.\tdeux']);
  });

  test('a second list in an item begins anew', async () => {
    const text = list('L', [
      item(p('un') + list(undefined, items('a', 'b')) + p('puis') + list(undefined, items('a'))),
    ]);
    expect(await lines(text, { styles })).toEqual(['1.\tun', 'a)\ta', 'b)\tb', 'puis', 'a)\ta']);
  });

  test('an item may say its number, a level where it starts', async () => {
    const started = listStyle('S', `${decimal} text:start-value="5"`);
    expect(await lines(list('S', items('cinq', 'six')), { styles: started })).toEqual(['5.\tcinq', '6.\tsix']);
    const text = list('L', [item(p('trois'), ' text:start-value="3"'), item(p('quatre'))]);
    expect(await lines(text, { styles })).toEqual(['3.\ttrois', '4.\tquatre']);
  });

  test('a list goes on from cell to cell of a table', async () => {
    const text = table(row(list('L', items('un'))), row(list('L', items('deux'), ' text:continue-numbering="true"')));
    expect(await lines(text, { styles })).toEqual(['1.\tun', '2.\tdeux']);
  });

  test('a list takes the style of its paragraphs where it names none; nothing makes it bullets', async () => {
    const automatic = style('P1', 'paragraph', {
      attributes: 'style:list-style-name="M"',
    });
    expect(await lines(list(undefined, [item(p('a', 'P1'))]), { styles, automatic })).toEqual(['a)\ta']);
    expect(await lines(list(undefined, items('point')))).toEqual(['•\tpoint']);
    expect(await lines(p('texte', 'P1'), { styles, automatic })).toEqual(['texte']);
  });

  test('numbered paragraphs count by the list they name', async () => {
    const numbered = (id: string, level: number, text: string): string =>
      `<text:numbered-paragraph text:list-id="${id}" text:level="${level}" text:style-name="L">${p(text)}</text:numbered-paragraph>`;
    const text = numbered('x', 1, 'un') + numbered('y', 1, 'un') + numbered('x', 2, 'a') + numbered('x', 1, 'deux');
    expect(await lines(text, { styles })).toEqual(['1.\tun', '1.\tun', 'a)\ta', '2.\tdeux']);
  });

  test('a number that the file writes out is the number', async () => {
    const text = list('L', [
      item(`<text:number>I bis)</text:number>${p('un')}`),
      item(p('<text:number>II)</text:number>deux')),
    ]);
    expect(await lines(text, { styles })).toEqual(['I bis)\tun', 'II)\tdeux']);
  });

  test('a paragraph that is all hidden is not counted', async () => {
    const automatic = style('Cache', 'paragraph', {
      text: 'text:display="none"',
    });
    const text = list('L', [item(p('rien', 'Cache')), item(p('un'))]);
    expect(await lines(text, { styles, automatic })).toEqual(['1.\tun']);
  });

  test('bullets: a dash stays, other signs are one; a sign may be a picture', async () => {
    const bullets =
      '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/>' +
      '<text:list-level-style-bullet text:level="2" text:bullet-char="\uf0a7"/><text:list-level-style-image text:level="3"/></text:list-style>';
    const text = list('B', [item(p('un') + list(undefined, [item(p('deux') + list(undefined, items('trois')))]))]);
    expect(await lines(text, { styles: bullets })).toEqual(['–\tun', '•\tdeux', '•\ttrois']);
  });
});

describe('numbers', () => {
  test.for([
    ['levels above are shown', ['style:num-format="1"', 'style:num-format="1" text:display-levels="2"'], '1.1\tx'],
    [
      'each in its own format, without those that have none',
      [
        'style:num-format="A"',
        'style:num-format=""',
        'style:num-format="1" style:num-suffix="." text:display-levels="3"',
      ],
      'A.1.\tx',
    ],
    [
      "LibreOffice's pattern says it all",
      ['style:num-format="I"', 'style:num-format="1" loext:num-list-format="§ %1%-%2% :" style:num-suffix="."'],
      '§ I-1 :\tx',
    ],
    [
      'in a pattern a level without a number goes with what stands behind it',
      ['style:num-format="1"', 'style:num-format=""', 'style:num-format="1" loext:num-list-format="%1%.%2%.%3%"'],
      '1.1\tx',
    ],
    ['words before a number', ['style:num-format="1" style:num-prefix="Annexe "'], 'Annexe 1\tx'],
    ['words without a number', ['style:num-format="" style:num-prefix="Note"'], 'Note\tx'],
    ['no number at all', ['style:num-format=""'], 'x'],
    ['leading zeros', ['style:num-format="01, 02, 03, ..."'], '01\tx'],
    ['Russian letters', ['style:num-format="а, б, .., аа, бб, ... (ru)" style:num-suffix=")"'], 'а)\tx'],
  ] as const)('%s', async ([, levels, expected]) => {
    const nested = levels.reduceRight<string>(
      (inner, _, index) => list(index === 0 ? 'N' : undefined, [item(inner)]),
      p('x'),
    );
    expect(await lines(nested, { styles: listStyle('N', ...levels) })).toEqual([expected]);
  });

  test('after z comes aa, and then bb or ab, as the style says', async () => {
    const start = 'style:num-format="a" text:start-value="26"';
    const of = (attributes: string) =>
      lines(list('N', items('x', 'y', 'z')), {
        styles: listStyle('N', attributes),
      });
    expect(await of(start)).toEqual(['z\tx', 'aa\ty', 'ab\tz']);
    expect(await of(`${start} style:num-letter-sync="true"`)).toEqual(['z\tx', 'aa\ty', 'bb\tz']);
  });

  test('what follows a number is a tab, a space or nothing', async () => {
    const of = (followedBy: string): string =>
      `<text:list-style style:name="N"><text:list-level-style-number text:level="1" ${decimal}><style:list-level-properties>` +
      `<style:list-level-label-alignment text:label-followed-by="${followedBy}"/></style:list-level-properties></text:list-level-style-number></text:list-style>`;
    const line = async (followedBy: string) => lines(list('N', items('x')), { styles: of(followedBy) });
    expect([await line('listtab'), await line('space'), await line('nothing')]).toEqual([['1.\tx'], ['1. x'], ['1.x']]);
  });
});

describe('headings', () => {
  const outlined = outlineStyle('style:num-format="1"', 'style:num-format="1" text:display-levels="2"');

  test('count by the outline style, outside of lists', async () => {
    const text =
      h('un', 1) +
      h('un un', 2) +
      h('sans', 1, ' text:is-list-header="true"') +
      list('L', [item(h('point', 1))]) +
      h('deux', 1) +
      h('deux un', 2) +
      h('neuf', 1, ' text:restart-numbering="true" text:start-value="9"');
    expect(await lines(text, { styles: outlined + styles })).toEqual([
      '1\tun',
      '1.1\tun un',
      'sans',
      '1.\tpoint',
      '2\tdeux',
      '2.1\tdeux un',
      '9\tneuf',
    ]);
  });

  test('a style that takes its list away has no number', async () => {
    const automatic = style('P1', 'paragraph', {
      attributes: 'style:list-style-name=""',
    });
    const text = '<text:h text:style-name="P1" text:outline-level="1">un</text:h>';
    expect(await lines(text, { styles: outlined, automatic })).toEqual(['un']);
  });
});
