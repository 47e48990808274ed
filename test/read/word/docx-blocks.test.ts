import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/refusals.js';
import {
  abstractList,
  type DocxParts,
  docxFiles,
  item,
  level,
  list,
  numbered,
  paragraph,
  run,
  style,
  table,
} from './docx-builder.js';
import { read, textOf, body, author, inserted, deleted } from './docx-parts.js';

describe('tracked changes', () => {
  const mark = (change: string): string => `<w:pPr><w:rPr><w:${change} ${author}/></w:rPr></w:pPr>`;
  const moved = `<w:p><w:moveFromRangeStart w:id="5" w:name="m"/><w:moveFrom ${author}>${run('déplacé ')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>${run('milieu')}<w:moveToRangeStart w:id="6" w:name="m"/><w:moveTo ${author}>${run(' déplacé')}</w:moveTo><w:moveToRangeEnd w:id="6"/></w:p>`;
  const row = (text: string, change: string): string =>
    `<w:tr><w:trPr><w:${change} ${author}/></w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  test.for<[string, string, string, string]>([
    ['runs', `<w:p>${run('a ')}${deleted('ancien')}${inserted(run('nouveau'))}</w:p>`, 'a nouveau', 'a ancien'],
    ['moves', moved, 'milieu déplacé', 'déplacé milieu'],
    ['a deleted mark joins', `<w:p>${mark('del')}${run('un ')}</w:p>${paragraph('deux')}`, 'un deux', 'un\ndeux'],
    ['an inserted mark parts', `<w:p>${mark('ins')}${run('un ')}</w:p>${paragraph('deux')}`, 'un\ndeux', 'un deux'],
    ['a deleted paragraph', `<w:p>${mark('del')}${deleted('parti')}</w:p>${paragraph('deux')}`, 'deux', 'parti\ndeux'],
    [
      'a deleted mark before a table',
      `<w:p>${mark('del')}${run('un')}</w:p>${table([paragraph('deux')])}`,
      'un\ndeux',
      'un\ndeux',
    ],
    ['rows', `<w:tbl>${row('parti', 'del')}${row('venu', 'ins')}</w:tbl>`, 'venu', 'parti'],
    [
      'cells',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${author}/></w:tcPr>${paragraph('parti')}</w:tc><w:tc>${paragraph('reste')}</w:tc></w:tr></w:tbl>`,
      'reste',
      'parti\treste',
    ],
    ['an insertion inside a deletion', `<w:p>${run('a')}<w:ins ${author}>${deleted('b')}</w:ins></w:p>`, 'a', 'a'],
    [
      'hidden by a change of format',
      `<w:p>${run('a', `<w:vanish/><w:rPrChange ${author}><w:rPr/></w:rPrChange>`)}${run('b')}</w:p>`,
      'b',
      'ab',
    ],
  ])('%s', async ([, content, accepted, rejected]) => {
    expect(await textOf({ body: content })).toBe(`${accepted}\n`);
    expect(await textOf({ body: content }, 'reject')).toBe(`${rejected}\n`);
  });

  test('numbers follow the chosen side', async () => {
    const change = `<w:pPrChange ${author}><w:pPr>${numbered(2, 0)}</w:pPr></w:pPrChange>`;
    const parts = {
      numbering: abstractList(1, level(0, '%1.')) + abstractList(2, level(0, '%1)')) + list(1, 1) + list(2, 2),
      body: paragraph('a', numbered(1, 0) + change) + item('b'),
    };
    expect(await textOf(parts)).toBe('1.\ta\n2.\tb\n');
    expect(await textOf(parts, 'reject')).toBe('1)\ta\n1.\tb\n');
  });

  test('a message says how many and where the first is', async () => {
    const { text, messages } = await read({
      body: `${paragraph('intact')}<w:p>${run('a')}${inserted(run('b'))}${deleted('c')}</w:p>${moved}`,
    });
    const [message] = messages;
    expect(message).toMatchObject({ code: 'tracked-changes', args: { insertions: 1, deletions: 1, moves: 1 } });
    expect(text.slice(message?.span?.start, message?.span?.end)).toBe('ab');
  });

  test('a file with changes can be refused', async () => {
    await expect(
      read(body(inserted(run('a'))), 'fail').catch((error: unknown) => {
        throw new Error(refusalOf(error));
      }),
    ).rejects.toThrow(/^tracked changes: 1 insertion.*--track-changes/);
    await expect(read(body(run('a')), 'fail')).resolves.toBeDefined();
  });
});

describe('what blocks know', () => {
  test('styles, headings, emphasis', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>' +
      style(
        'AnnexNo',
        '<w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b w:val="0"/></w:rPr>',
      ) +
      style('Gras', '<w:rPr><w:b/></w:rPr>', 'character');
    const { blocks } = await read({
      styles,
      body:
        paragraph('titre', '<w:pStyle w:val="berschrift1"/>') +
        paragraph('annexe', '<w:pStyle w:val="AnnexNo"/>') +
        `<w:p>${run('gras', '<w:rStyle w:val="Gras"/>')}${run(' ')}${run('souligné', '<w:u w:val="single"/>')}</w:p>` +
        `<w:p>${run('gras', '<w:b/>')}${run('maigre')}</w:p>` +
        paragraph('inconnu', '<w:pStyle w:val="Nulle"/>') +
        paragraph('plan', '<w:outlineLvl w:val="9"/>'),
    });
    expect(blocks.map(({ style, heading, emphasis }) => [style, heading, emphasis ?? false])).toEqual([
      ['heading 1', 1, true],
      ['AnnexNo', 2, true],
      ['Normal', undefined, true],
      ['Normal', undefined, false],
      ['Normal', undefined, false],
      ['Normal', undefined, false],
    ]);
  });

  test('bookmarks, those of empty paragraphs with the next block', async () => {
    const bookmark = (name: string): string => `<w:bookmarkStart w:id="0" w:name="${name}"/><w:bookmarkEnd w:id="0"/>`;
    const { blocks } = await read({
      body: `${bookmark('entre')}<w:p>${bookmark('Addressee_F')}${bookmark('_GoBack')}${run('a')}</w:p><w:p>${bookmark('StartTyping_F')}</w:p>${paragraph('b')}`,
    });
    expect(blocks.map(({ bookmarks }) => bookmarks)).toEqual([['entre', 'Addressee_F'], ['StartTyping_F']]);
  });

  test('empty lines and page breaks are gaps', async () => {
    const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
    const next = (type: string): string => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const { text, blocks } = await read({
      body:
        `${paragraph('a')}${paragraph('')}${paragraph('b')}<w:p>${pageBreak}</w:p>${paragraph('c')}` +
        `<w:p>${run('d')}${pageBreak}${run('e')}</w:p>${paragraph('f', '<w:pageBreakBefore/>')}` +
        `${paragraph('g', next('nextPage'))}${paragraph('h', next('nextPage'))}${paragraph('i')}${next('continuous')}`,
    });
    expect(text).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni\n');
    expect(blocks.map(({ gap }) => gap ?? 0)).toEqual([0, 1, 2, 0, 2, 2, 0, 2, 0]);
  });

  test('spans hold the printed characters, nothing but separators stands between', async () => {
    const { text, blocks } = await read({
      numbering: abstractList(1, level(0, '%1.')) + list(1, 1),
      body:
        paragraph('\u00a0 a ') + table([paragraph(' b '), paragraph('\tc')]) + item('') + item(' d') + paragraph('  '),
    });
    let end = 0;
    for (const { span } of blocks) {
      expect(text.slice(end, span.start)).toMatch(/^[\n\t]*$/);
      expect(text.slice(span.start, span.end)).toMatch(/^\S(.*\S)?$/);
      ({ end } = span);
    }
    expect(text.slice(end)).toBe('\n');
  });
});

describe('the same file in other clothes', () => {
  const parts: DocxParts = {
    ...body(run('a'), `<w:hyperlink r:id="l">${run('lien')}</w:hyperlink>`),
    links: { l: 'https://exemple.int/' },
    styles: style('x', ''),
  };
  const rewritten = (change: (xml: string) => string): DocxParts => ({
    files: Object.fromEntries(
      Object.entries(docxFiles(parts)).map(([name, bytes]) => [name, change(Buffer.from(bytes).toString('utf8'))]),
    ),
  });
  const expectSame = async (other: DocxParts): Promise<void> => {
    const { text, links } = await read(other);
    expect(text).toBe('alien\n');
    expect(links).toHaveLength(1);
  };

  test('strict OOXML', () =>
    expectSame(
      rewritten((xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ));

  test('other prefixes', () =>
    expectSame(
      rewritten((xml) =>
        xml
          .replaceAll(/(<\/?|\s)w:/g, '$1q:')
          .replaceAll('xmlns:w=', 'xmlns:q=')
          .replaceAll(' r:id', ' s:id')
          .replaceAll('xmlns:r=', 'xmlns:s='),
      ),
    ));

  test('a prefix that means something else', async () => {
    const foreign = rewritten((xml) => xml.replace('<w:t xml', '<w:t xmlns:w="urn:nobody" xml'));
    expect(await textOf(foreign)).toBe('lien\n');
  });

  test.for(['utf16le', 'latin1'] as const)('XML in %s', async (encoding) => {
    const xml = (text: string, declared: string): Uint8Array => {
      const bytes = Buffer.from(text.replace('encoding="UTF-8"', `encoding="${declared}"`), encoding);
      return encoding === 'utf16le' ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes;
    };
    const files = docxFiles(body(run('été à Genève')));
    const document = Buffer.from(files['word/document.xml'] ?? []).toString('utf8');
    const declared = encoding === 'utf16le' ? 'UTF-16' : 'ISO-8859-1';
    expect(await textOf({ files: { 'word/document.xml': xml(document, declared) } })).toBe('été à Genève\n');
  });

  test('a template and a document with macros', async () => {
    const macro = rewritten((xml) =>
      xml.replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    );
    await expectSame(macro);
  });
});
