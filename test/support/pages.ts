import { pageWriter, parseCircular } from '../../src/index.js';
import type { PageDocument } from '../../src/render/page/index.js';
import { hostileTexts } from './hostile-texts.js';
import { parsedFixture } from './parsed-fixtures.js';
import { soundRecord } from './sound-record.js';

/** A fixture as a page shows it. */
export const fixtureDocument = (name: string): Promise<PageDocument> => parsedFixture(name);

export const textDocument = (text: string): Promise<PageDocument> =>
  parseCircular(new TextEncoder().encode(text), { name: 'letter.txt' });

export const circularPage = async (document: PageDocument, language: string | null = null): Promise<string> =>
  (await pageWriter(language)).circular(document);

export async function listPage(documents: readonly PageDocument[], language: string | null = null): Promise<string> {
  const collection = (await pageWriter(language)).collection();
  for (const document of documents) collection.add(document);
  return collection.page();
}

/** Nothing of the document is known. */
export const emptyDocument: PageDocument = {
  text: '',
  record: {
    ...soundRecord,
    source: { ...soundRecord.source, name: null, language: 'und' },
    documentType: 'other',
    reference: null,
    issuer: null,
    place: null,
    date: null,
    subject: null,
  },
};

/** A document all of whose values are hostile, with links that do harm. */
export function hostileDocument(): PageDocument {
  const body = hostileTexts.join('\n');
  const hostile = hostileTexts.join(' ');
  const text = `Objet: ${hostile}\n${body}\n1\t${hostile}\n`;
  const start = text.indexOf(hostile);
  const place = {
    text: hostile,
    start,
    end: start + hostile.length,
    line: 1,
    column: 8,
    paragraph: '1',
    basis: 'worded',
  } as const;
  const urls = [
    'javascript:alert(4)',
    'JaVaScRiPt:alert(4)',
    ' javascript:alert(4)',
    'java\tscript:alert(4)',
    'data:text/html,<script>alert(5)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://example.org/"onmouseover="alert(6)',
    'mailto:a@example.org',
  ];
  return {
    text,
    record: {
      ...soundRecord,
      source: { ...soundRecord.source, name: hostile, language: 'fr' },
      reference: { series: hostile, number: hostile, annotations: [hostile] },
      date: '2021-03-03',
      subject: hostile,
      addressees: [{ text: hostile, group: 'other' }],
      groups: [{ acronym: null, name: hostile, type: 'other', sector: null }],
      deadlines: [
        {
          date: '2021-04-01',
          precision: 'day',
          time: null,
          timeZone: hostile,
          kind: 'reply',
          qualifier: 'by',
          action: hostile,
          group: hostile,
          status: null,
          replaces: null,
        },
      ],
      meetings: [
        {
          title: hostile,
          group: null,
          place: hostile,
          country: { name: hostile, code: null },
          start: '2021-05-01',
          end: null,
          precision: 'day',
          timeZone: null,
          mode: null,
          status: null,
          replaces: null,
        },
      ],
      links: urls.map((url) => ({ url, text: hostile })),
      annexes: [
        {
          label: hostile,
          title: hostile,
          subtitle: hostile,
          type: 'terms-of-reference',
          of: hostile,
          paragraphs: [],
          mandate: { group: hostile, parentGroup: hostile, chairs: [hostile], contacts: urls, duration: null },
        },
      ],
      paragraphs: [{ label: hostile, marker: 'none', heading: true, text: hostile, rows: null, children: [] }],
      messages: [
        { code: 'x', severity: 'error', message: hostile, start: 3, end: 9, line: 1, column: 4, related: null },
      ],
      remainder: [hostile],
      evidence: {
        '/subject': [place],
        '/deadlines/0': [place],
        '/meetings/0': [{ ...place, paragraph: hostile }],
        '/links/0': [place],
        '/paragraphs/0': [
          { ...place, start: text.lastIndexOf(hostile), end: text.lastIndexOf(hostile) + hostile.length },
        ],
      },
    },
  };
}
