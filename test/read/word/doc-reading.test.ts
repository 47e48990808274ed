import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readDoc } from '../../../src/read/doc.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import {
  bold,
  characterStyle,
  dataAt,
  doc,
  type DocParts,
  field,
  font,
  hidden,
  newPage,
  outline,
  paragraph,
  run,
  special,
  sprm,
  struck,
  struckTwice,
  symbolOf,
  underlined,
} from './doc-builder.js';
import { refusalOf } from '../../support/refusals.js';

const read = (parts: DocParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readDoc(doc(parts), { ...defaultReadOptions, trackChanges });
const textOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string> =>
  (await read(parts, trackChanges)).text;
const body = (...paragraphs: DocParts['body'][number][]): DocParts => ({ body: paragraphs });
const linesOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string[]> =>
  (await textOf(parts, trackChanges)).trimEnd().split('\n');
const normal = { name: 'Normal', builtIn: 0 };

describe('the text of a .doc', () => {
  const letter = [paragraph('Madame, Monsieur,'), paragraph('Réf.: œuvre – l’été à 10 €')];

  test.each<[string, Partial<DocParts>]>([
    ['two bytes a character', {}],
    ['one byte a character', { narrow: true }],
    ['streams in scattered sectors', { scattered: true }],
  ])('%s', async (_, how) => {
    const text = how.narrow ? letter.with(1, paragraph('Réf.: l\x92été à 10 \x80')) : letter;
    const last = how.narrow ? 'Réf.: l’été à 10 €' : 'Réf.: œuvre – l’été à 10 €';
    expect(await linesOf({ ...how, body: text })).toEqual(['Madame, Monsieur,', last]);
  });

  test('in pieces that stand in the file in another order', async () => {
    expect(
      await linesOf({ ...body(paragraph('Premier alinéa'), paragraph('Second alinéa')), pieces: [4, 9, 3] }),
    ).toEqual(['Premier alinéa', 'Second alinéa']);
  });

  test('a piece takes what a quick save laid over it', async () => {
    const { blocks } = await read({
      ...body(paragraph('Titre'), paragraph('Texte')),
      pieces: [6],
      pieceProperties: { 0: bold },
    });
    expect(blocks.map((block) => block.emphasis ?? false)).toEqual([true, false]);
  });

  test('tabs, line breaks, hyphens and spaces that do not break', async () => {
    expect(await textOf(body(paragraph('a\tb\x0bc\x1ed\x1fe\xa0f')))).toBe('a\tb\nc\u2011de\xa0f\n');
  });

  test('signs of fonts of signs', async () => {
    const fonts = [
      ['Times New Roman', 0],
      ['Wingdings', 2],
      ['Symbol', 2],
    ] as const;
    const runs = [run('(', symbolOf(1, 0xf0_fc)), ' fait, ', run('\uf061', font(2)), ' et ', run('\xfe', font(1))];
    expect(await textOf({ ...body(paragraph(runs)), fonts })).toBe('✓ fait, α et ☑\n');
  });

  test('a bare parenthesis is one', async () => {
    expect(await textOf(body(paragraph('(voir plus loin)')))).toBe('(voir plus loin)\n');
  });
});

describe('looks', () => {
  test('bold, underlined and headings are emphasis', async () => {
    const styles = [normal, { name: 'Titre 1', builtIn: 1, base: 0 }, { name: 'Chapeau', base: 0, character: bold }];
    const { blocks } = await read({
      styles,
      body: [
        paragraph(run('Gras', bold)),
        paragraph(run('Souligné', underlined)),
        paragraph(['En partie', run(' gras', bold)]),
        paragraph('Intitulé', { style: 1 }),
        paragraph('Par son style', { style: 2 }),
        paragraph(run('Par son style, et le contraire', sprm(0x08_35, 129)), { style: 2 }),
      ],
    });
    expect(blocks.map((block) => block.emphasis ?? false)).toEqual([true, true, false, true, true, false]);
    expect(blocks.map((block) => block.style)).toEqual([
      'Normal',
      'Normal',
      'Normal',
      'heading 1',
      'Chapeau',
      'Chapeau',
    ]);
    expect(blocks.map((block) => block.heading)).toEqual([undefined, undefined, undefined, 1, undefined, undefined]);
  });

  test('an outline level makes a heading, and body text takes it away', async () => {
    const styles = [normal, { name: 'heading 2', builtIn: 2, base: 0 }];
    const { blocks } = await read({
      styles,
      body: [paragraph('a', { properties: outline(2) }), paragraph('b', { style: 1, properties: outline(9) })],
    });
    expect(blocks.map((block) => block.heading)).toEqual([3, undefined]);
  });

  test('hidden words are left out and counted, by their style too', async () => {
    const styles = [normal, { name: 'Interne', kind: 'character' as const, character: hidden }];
    const { text, messages } = await read({
      styles,
      body: [paragraph(['Le 3 mai', run(' (secret)', hidden), run(' et caché', characterStyle(1)), '.'])],
    });
    expect(text).toBe('Le 3 mai.\n');
    expect(messages).toEqual([{ code: 'hidden-text', args: { characters: 16 } }]);
  });

  test('struck words stay in the text and are marked', async () => {
    const { text, noise } = await read(body(paragraph(['le ', run('3', struck), run(' 4', struckTwice), ' mai'])));
    expect(text).toBe('le 3 4 mai\n');
    expect(noise.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['3', 'struck'],
      [' 4', 'struck'],
    ]);
  });

  test('pages that begin', async () => {
    const { blocks } = await read(
      body(paragraph('a'), paragraph('b', { properties: newPage }), paragraph('c\fd'), paragraph('e')),
    );
    expect(blocks.map((block) => block.gap ?? 0)).toEqual([0, 2, 0, 2, 0]);
  });
});

describe('fields and links', () => {
  test('a code is hidden, a result is shown, a target is kept', async () => {
    const { text, links } = await read(
      body(
        paragraph(['Voir ', ...field('HYPERLINK "https://exemple.int/a" \\l "b"', 'la page'), '.']),
        paragraph(['Daté du ', ...field('DATE \\@ "d MMMM yyyy"', '3 mai 2004')]),
        paragraph([...field('SYMBOL 252 \\f Wingdings'), ' fait']),
      ),
    );
    expect(text).toBe('Voir la page.\nDaté du 3 mai 2004\n✓ fait\n');
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['la page', 'https://exemple.int/a#b'],
    ]);
  });

  test('fields in fields, over two paragraphs', async () => {
    const inner = field('PAGEREF _Toc1 \\h', '4');
    expect(
      await textOf(
        body(
          paragraph([run('\x13', special), ' TOC \\o ', run('\x14', special), 'Objet\t', ...inner]),
          paragraph(['Mandat\t', ...inner, run('\x15', special)]),
          paragraph('Fin'),
        ),
      ),
    ).toBe('Objet\t4\nMandat\t4\nFin\n');
  });

  test('a field that never ends hides nothing', async () => {
    expect(await textOf(body(paragraph(['Avant ', run('\x13', special), 'après']), paragraph('la suite')))).toBe(
      'Avant après\nla suite\n',
    );
  });

  test('boxes to tick and lists to choose from', async () => {
    const utf16 = (value: string): number[] => [value.length, 0, ...Buffer.from(`${value}\0`, 'utf16le')];
    const form = (type: number, result: number, initial: number, entries: readonly string[] = []): number[] => {
      const list = entries.flatMap((entry) => [entry.length, 0, ...Buffer.from(entry, 'utf16le')]);
      const texts = [utf16('nom'), [initial, 0], ...Array.from({ length: 5 }, () => utf16(''))].flat();
      const content = [255, 255, 255, 255, type | (result << 2), 0, 0, 0, 0, 0, ...texts];
      const whole = [...content, ...(entries.length > 0 ? [255, 255, entries.length, 0, 0, 0, ...list] : [])];
      return [whole.length + 68, 0, 0, 0, 68, 0, ...Array.from({ length: 62 }, () => 0), ...whole];
    };
    const ticked = form(1, 1, 0);
    const untouched = form(1, 25, 0);
    const chosen = form(2, 1, 0, ['virtuelle', 'hybride']);
    const box = (code: string, at: number) => [
      run('\x13', special),
      ` ${code} `,
      run('\x01', dataAt(at)),
      run('\x15', special),
    ];
    const parts = body(
      paragraph([
        ...box('FORMCHECKBOX', 0),
        ' oui ',
        ...box('FORMCHECKBOX', ticked.length),
        ' non, réunion ',
        ...box('FORMDROPDOWN', ticked.length + untouched.length),
      ]),
    );
    expect(await textOf({ ...parts, data: [...ticked, ...untouched, ...chosen] })).toBe(
      '☒ oui ☐ non, réunion hybride\n',
    );
  });

  test('bookmarks that begin in a paragraph, but for those of Word itself', async () => {
    const { blocks } = await read({
      ...body(paragraph('Aux administrations'), paragraph('Madame,')),
      bookmarks: [
        ['Addressee_F', 0],
        ['_Toc12', 3],
        ['StartTyping_F', 20],
      ],
    });
    expect(blocks.map((block) => block.bookmarks)).toEqual([['Addressee_F'], ['StartTyping_F']]);
  });
});

test('comments are left out and counted', async () => {
  const { text, messages } = await read(body(paragraph(['Voilà', run('\x05', special), '.'])));
  expect(text).toBe('Voilà.\n');
  expect(messages).toEqual([{ code: 'comments-left-out', args: { count: 1 } }]);
});

test('a file with a password is refused in one line', async () => {
  const refused: unknown = await read({ ...body(paragraph('x')), password: true }).catch((error: unknown) => error);
  expect(refusalOf(refused)).toMatch(/^an encrypted .*password.*$/);
});
