import { abstractList, type DocxParts, item, level, list, paragraph, run } from '../read/word/docx-builder.js';

/** A file that is large or strange and yet a Word file. */
export interface LargeFile {
  readonly name: string;
  /** How often what it repeats stands in it where it is as large as they come. */
  readonly times: number;
  readonly parts: (times: number) => DocxParts;
  readonly expected: (times: number) => {
    readonly blocks: number;
    readonly characters?: number;
    readonly head?: string;
  };
}

const innerTables = `<w:tc>${paragraph('a')}<w:tbl><w:tr><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>${paragraph('c')}</w:tc>`;
const openField = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText></w:r>${run('a')}</w:p>`;
const atIndex = (times: number, of: (index: number) => string): string =>
  Array.from({ length: times }, (_, at) => of(at)).join('');

export const largeFiles: readonly LargeFile[] = [
  {
    name: 'words in one paragraph',
    times: 2_000_000,
    parts: (times) => ({ body: paragraph('mot '.repeat(times)) }),
    expected: (times) => ({ blocks: 1, characters: 4 * times }),
  },
  {
    name: 'paragraphs',
    times: 300_000,
    parts: (times) => ({ body: '<w:p><w:r><w:t>mot</w:t></w:r></w:p>'.repeat(times) }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'lists',
    times: 40_000,
    parts: (times) => ({
      numbering: abstractList(1, level(0, '%1.')) + atIndex(times, (at) => list(at + 1, 1)),
      body: atIndex(times, (at) => item('x', at + 1)),
    }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'tables within each other',
    times: 1000,
    parts: (times) => ({
      body: '<w:tbl><w:tr><w:tc>'.repeat(times) + paragraph('fond') + '</w:tc></w:tr></w:tbl>'.repeat(times),
    }),
    expected: () => ({ blocks: 1, head: 'fond\n' }),
  },
  {
    name: 'text boxes within each other',
    times: 5000,
    parts: (times) => ({
      body:
        '<w:p><w:r><w:txbxContent>'.repeat(times) + paragraph('fond') + '</w:txbxContent></w:r></w:p>'.repeat(times),
    }),
    expected: () => ({ blocks: 1, head: 'fond\n' }),
  },
  {
    name: 'a row of cells with a table in each',
    times: 30_000,
    parts: (times) => ({ body: `<w:tbl><w:tr>${innerTables.repeat(times)}</w:tr></w:tbl>` }),
    expected: (times) => ({ blocks: 3 * times }),
  },
  {
    name: 'a letter with accents, each in a run of its own',
    times: 100_000,
    parts: (times) => ({ body: `<w:p>${run('e')}${run('\u0301').repeat(times)}</w:p>` }),
    expected: () => ({ blocks: 1 }),
  },
  {
    name: 'page breaks in a paragraph',
    times: 100_000,
    parts: (times) => ({ body: `<w:p>${'<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>'.repeat(times)}</w:p>` }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'fields without an end',
    times: 30_000,
    parts: (times) => ({ body: openField.repeat(times) }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'paragraphs whose marks are deleted',
    times: 60_000,
    parts: (times) => ({
      body: `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('mot ')}</w:p>`.repeat(times),
    }),
    expected: () => ({ blocks: 1 }),
  },
  {
    name: 'bookmarks on a paragraph',
    times: 100_000,
    parts: (times) => ({ body: '<w:bookmarkStart w:name="a"/>'.repeat(times) + paragraph('x') }),
    expected: () => ({ blocks: 1 }),
  },
  {
    name: 'a namespace declared on every element',
    times: 60_000,
    parts: (times) => ({
      body: '<w:p xmlns:q="urn:a"><w:r><w:t xmlns:w14="urn:x">a</w:t></w:r></w:p>'.repeat(times),
    }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'styles based on each other in a circle',
    times: 50_000,
    parts: (times) => ({
      styles: atIndex(
        times,
        (at) => `<w:style w:styleId="s${at}"><w:name w:val="s"/><w:basedOn w:val="s${(at + 1) % times}"/></w:style>`,
      ),
      body: atIndex(times, (at) => paragraph('x', `<w:pStyle w:val="s${at}"/>`)),
    }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'a list that starts at two thousand million, in letters',
    times: 1000,
    parts: (times) => ({
      numbering: abstractList(1, level(0, '%1.%1.%1', { format: 'lowerLetter', start: 2_147_483_647 })) + list(1, 1),
      body: item('x').repeat(times),
    }),
    expected: (blocks) => ({ blocks }),
  },
  {
    name: 'white space',
    times: 60_000_000,
    parts: (times) => ({ body: ' '.repeat(times) }),
    expected: () => ({ blocks: 0 }),
  },
];
