import fc from 'fast-check';
import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdownWriter } from '../../src/index.js';
import type { DocumentRecord, Paragraph } from '../../src/model/record.js';
import { readFixtures } from '../support/fixtures.js';
import { parsedFixture } from '../support/parsed-fixtures.js';
import { soundRecord } from '../support/sound-record.js';

const letterMarkdown = await markdownWriter();

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Blocks of text as a reader of the page sees them, in order: paragraphs, headings, cells; a line break ends a text. */
function shown(node: Nodes): string[] {
  const inline = (each: Nodes): string =>
    each.type === 'break'
      ? '\n'
      : 'value' in each
        ? each.value
        : 'children' in each
          ? each.children.map(inline).join('')
          : '';
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return node.children
      .map(inline)
      .join('')
      .split('\n')
      .filter((text) => text !== '');
  }
  return 'children' in node ? node.children.flatMap(shown) : [];
}

const nodesOf = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? (node as Parent).children.flatMap(nodesOf) : []),
];
const typesOf = (markdown: string): Set<string> => new Set(nodesOf(parse(markdown)).map(({ type }) => type));

const printed = (text: string): string =>
  text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

/** The texts of a body as they stand on the page, a printed label before its text. */
function textsOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.flatMap(({ label, text, rows, children }) => [
    ...(rows ? rows.flat() : [[label, text].filter(Boolean).join(' ')]).map(printed).filter((each) => each !== ''),
    ...textsOf(children),
  ]);
}

const paragraph = (changes: Partial<Paragraph>): Paragraph => ({
  label: null,
  marker: 'none',
  heading: false,
  text: 'Texte',
  rows: null,
  children: [],
  ...changes,
});

const letter = (paragraphs: Paragraph[], changes: Partial<DocumentRecord> = {}): DocumentRecord => ({
  ...soundRecord,
  evidence: {},
  paragraphs,
  ...changes,
});

const bodyOf = (record: DocumentRecord): string => letterMarkdown(record).split('\n# Réunion\n\n')[1] ?? '';

describe('the letter again', () => {
  test.each(readFixtures())('$name: every text is there, in order, and is shown as it is', async ({ name }) => {
    const { record } = await parsedFixture(name);
    const texts = shown(parse(letterMarkdown(record)));
    const expected = [
      ...record.addressees.map(({ text }) => text),
      ...record.copies.map(({ text }) => text),
      ...(record.subject ? [record.subject] : []),
      ...(record.salutation ? [record.salutation] : []),
      ...textsOf(record.paragraphs),
      ...(record.closing ? [record.closing] : []),
      ...record.annexes.flatMap(({ subtitle, paragraphs }) => [
        ...(subtitle === null ? [] : [subtitle]),
        ...textsOf(paragraphs),
      ]),
    ].map(printed);
    let from = 0;
    for (const text of expected) {
      const place = texts.indexOf(text, from);
      expect({ text, found: place >= 0 }).toEqual({ text, found: true });
      from = place + 1;
    }
    for (const { title } of record.annexes) expect(texts.some((text) => text.includes(title ?? ''))).toBe(true);
    expect(typesOf(letterMarkdown(record))).not.toContain('html');
  });

  test('stands in the order of the page', async () => {
    const { record } = await parsedFixture('tsb-corrigendum');
    expect(letterMarkdown(record).split('\n\n').slice(0, 9).join('\n\n')).toBe(
      `**Circulaire TSB 184 Corrigendum 1**\\
Genève, 22 mars 2024\\
Réf.: SG20/CB

Contact: Cristiano Bellandi\\
Tél.: +41 22 730 6301\\
Télécopie: +41 22 730 5853\\
Courriel: <tsbsg20@itu.int>

À:

- Aux Administrations des États Membres de l'Union
- Aux Membres du Secteur UIT-T
- Aux Associés de l'UIT-T participant aux travaux de la Commission d'études 20
- Aux établissements universitaires participant aux travaux de l'UIT

Copie:

- Aux Présidents et Vice-Présidents des commissions d'études
- À la Directrice du Bureau des radiocommunications

# Atelier sur l'Internet des objets au service de l'eau (Lisbonne, 12 juin 2024): modification de l'échéance applicable aux contributions

Madame, Monsieur,

1\\. Je me réfère à la [Circulaire TSB 184](${record.links[1]?.url ?? ''}), par laquelle les membres ont été conviés à un atelier sur l'Internet des objets au service de l'eau fondé sur la Recommandation UIT-T Y.4201, qui se tiendra à Lisbonne (Portugal) le 12 juin 2024, juste avant la réunion de la Commission d'études 20 (Lisbonne, 13-21 juin 2024).`,
    );
  });

  test('printed labels are text, bullets are lists, headings have levels', () => {
    const body = bodyOf(
      letter([
        paragraph({
          label: '1.',
          marker: 'decimal',
          heading: true,
          text: 'Objet',
          children: [
            paragraph({ label: '7)', marker: 'decimal', text: 'Sept' }),
            paragraph({
              label: 'a)',
              marker: 'letter',
              text: 'A:',
              children: [
                paragraph({ marker: 'bullet', text: 'un', children: [paragraph({ marker: 'bullet', text: 'deux' })] }),
                paragraph({ marker: 'bullet', text: 'trois' }),
              ],
            }),
          ],
        }),
        paragraph({ label: '–', marker: 'bullet', text: 'Tiret' }),
      ]),
    );
    expect(body).toBe('## 1. Objet\n\n7\\) Sept\n\na) A:\n\n- un\n  - deux\n- trois\n\n– Tiret\n');
    expect(nodesOf(parse(body)).some((node) => node.type === 'list' && node.ordered)).toBe(false);
  });

  test('tables have a row of one length each', () => {
    const rows = [['Date', 'Objet'], ['4 mai', 'a | b', 'c'], []];
    const [table] = parse(bodyOf(letter([paragraph({ text: '', rows })]))).children;
    expect(table?.type === 'table' && table.children.map(({ children }) => children.flatMap(shown))).toEqual([
      ['Date', 'Objet'],
      ['4 mai', 'a | b', 'c'],
      [],
    ]);
    expect(bodyOf(letter([paragraph({ text: '', rows: [] }), paragraph({ text: '', rows: [[]] })]))).toBe('');
  });

  test('links lead to pages and mailboxes alone, from their own words', () => {
    const place = { text: 'x', start: 0, end: 60, line: 1, column: 1, paragraph: null, basis: 'placed' as const };
    const record = letter(
      [
        paragraph({ text: 'Voir ici, et voici: https://www.itu.int ou a@itu.int' }),
        paragraph({ text: 'Plus ici ni javascript:alert(2)' }),
      ],
      {
        links: [
          { url: 'https://www.itu.int/go', text: 'ici' },
          { url: 'https://www.itu.int', text: 'https://www.itu.int' },
          { url: 'mailto:a@itu.int', text: 'a@itu.int' },
          { url: 'javascript:alert(1)', text: 'ni' },
        ],
        evidence: {
          '/paragraphs/0': [place],
          '/paragraphs/1': [{ ...place, start: 70, end: 90 }],
          '/links/0': [{ ...place, start: 5, end: 8 }],
          '/links/3': [{ ...place, start: 75, end: 77 }],
        },
      },
    );
    expect(bodyOf(record)).toBe(
      'Voir [ici](https://www.itu.int/go), et voici: <https://www.itu.int> ou <a@itu.int>\n\nPlus ici ni javascript:alert(2)\n',
    );
    const leads = nodesOf(parse(letterMarkdown(record))).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(leads).toEqual(['https://www.itu.int/go', 'https://www.itu.int', 'mailto:a@itu.int']);
  });

  test('an empty record is a letter that says what it has not', () => {
    const markdown = letterMarkdown(letter([], { reference: null, date: null, subject: null, place: null }));
    expect(markdown).toBe('**Circulaire**\\\nsans date\n\n# Sans objet indiqué\n');
    const english = { ...soundRecord.source, language: 'en' };
    expect(letterMarkdown(letter([], { source: english, subject: null }))).toContain('# No subject given');
  });

  test('no text becomes markup', () => {
    const markup =
      '# 1. 1) - + * _ ** ~~ ` ``` <b> </b> <!-- &amp; & [x] [a](b) ![i](u) [^1] [^1]: | |-| \\ > --- === ]]> $$ ::: : ' +
      'www.itu.int a@b.int https://itu.int <https://x.y> javascript:x é a';
    const piece = fc.constantFrom(...markup.split(' '), ' ', '    ', '\t', '\n', '\u0000', '\ud800');
    const pieces = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), pieces);
    const allowed = new Set([
      'root',
      'paragraph',
      'heading',
      'strong',
      'break',
      'text',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      // An address that stands in the text is followed by readers of GFM, written as it is or escaped.
      'link',
    ]);
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (a, b, c, rows) => {
          const paragraphs = [
            paragraph({ text: a }),
            paragraph({ label: c === '' ? null : c, marker: 'decimal', text: b }),
            paragraph({
              heading: true,
              text: c,
              children: [paragraph({ marker: 'bullet', text: a, children: [paragraph({ text: b })] })],
            }),
            paragraph({ text: '', rows }),
          ];
          const markdown = letterMarkdown(letter(paragraphs, { subject: 'Réunion' }));
          const tree = parse(markdown);
          for (const node of nodesOf(tree))
            if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/|mailto:)/);
          expect([...typesOf(markdown)].filter((type) => !allowed.has(type))).toEqual([]);
          const texts = shown(tree);
          expect(texts.slice(texts.indexOf('Réunion') + 1)).toEqual(textsOf(paragraphs));
        },
      ),
      { numRuns: 100 },
    );
  });
});
