import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCircular } from '../src/index.js';
import type { DocumentRecord } from '../src/model/record.js';

/** One letter as plain text, Markdown and Word. */
const renditions = ['txt', 'md', 'docx'] as const;

/** What a form adds or lacks: the file itself, places, and the page headers and rules that only some forms print. */
const ownToForm = new Set(['source', 'evidence', 'remainder', 'messages']);

describe('one letter in three forms', () => {
  const records = new Map<string, DocumentRecord>();

  beforeAll(async () => {
    for (const form of renditions) {
      const bytes = readFileSync(`fixtures/tsb-change-of-chair-${form}/input.${form}`);
      records.set(form, (await parseCircular(bytes)).record);
    }
  });

  test('each is read as what it is', () => {
    expect(renditions.map((form) => records.get(form)?.source.format)).toEqual(renditions);
  });

  test.each(['md', 'docx'])('the record of the .%s is that of the .txt', (form) => {
    const comparable = (record: DocumentRecord | undefined): unknown =>
      Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !ownToForm.has(key)));
    expect(comparable(records.get(form))).toEqual(comparable(records.get('txt')));
  });

  test('their evidence says the same words', () => {
    const words = (form: string): string[] =>
      Object.entries(records.get(form)?.evidence ?? {})
        .filter(([pointer]) => /^\/(?:date|reference|deadlines|meetings|people|citations)/.test(pointer))
        .map(([pointer, [first]]) => `${pointer} ${first?.paragraph ?? ''}`)
        .toSorted();
    expect(words('md')).toEqual(words('txt'));
    expect(words('docx')).toEqual(words('txt'));
  });
});

/** Word files of the fixtures, and their renditions in other forms (`fixtures/renditions/<form>/`, made by LibreOffice 7.4). */
const wordFixtures: Readonly<Record<string, string>> = {
  'bdt-circular-questionnaire': 'fixtures/bdt-circular-questionnaire/input.docx',
  'br-circular-letter-cr': 'fixtures/br-circular-letter-cr/input.docx',
  'en-tsb-consultation': 'fixtures/en-tsb-consultation/input.docx',
  'tsb-change-of-chair-docx': 'fixtures/tsb-change-of-chair-docx/input.docx',
  'hybrid-workshop-es': 'fixtures/parallel/hybrid-workshop/es.docx',
  'new-group-en': 'fixtures/parallel/new-group/en.docx',
};

/** Folders below `fixtures/renditions/`, which format their files are, and what the program that made them lost or changed. */
const forms: readonly { folder: string; ending: string; format: string; losses: Readonly<Record<string, string[]>> }[] =
  [
    {
      folder: 'doc',
      ending: 'doc',
      format: 'doc',
      // LibreOffice ends the address of a host with a slash.
      losses: { 'br-circular-letter-cr': ['links'] },
    },
    // LibreOffice makes no link of a HYPERLINK field.
    { folder: 'pdf', ending: 'pdf', format: 'pdf', losses: { 'br-circular-letter-cr': ['links'] } },
    { folder: 'pdf-tagged', ending: 'pdf', format: 'pdf', losses: { 'br-circular-letter-cr': ['links'] } },
    { folder: 'rtf', ending: 'rtf', format: 'rtf', losses: {} },
    {
      folder: 'html',
      ending: 'html',
      format: 'html',
      // LibreOffice ends the address of a host with a slash; a list of HTML has numbers with a full stop and no more: `1.1` and `a)` are lost.
      losses: { 'bdt-circular-questionnaire': ['paragraphs', 'annexes'], 'br-circular-letter-cr': ['links'] },
    },
  ];

describe.each(forms)('Word fixtures as $folder', ({ folder, ending, format, losses }) => {
  test.each(Object.entries(wordFixtures))('%s has the same facts', async (name, original) => {
    const read = async (file: string): Promise<DocumentRecord> => (await parseCircular(readFileSync(file))).record;
    const [word, rendition] = [await read(original), await read(`fixtures/renditions/${folder}/${name}.${ending}`)];
    const facts = (record: DocumentRecord): unknown =>
      Object.fromEntries(
        Object.entries(record).filter(([key]) => !ownToForm.has(key) && !(losses[name] ?? []).includes(key)),
      );
    expect(rendition.source.format).toBe(format);
    expect(facts(rendition)).toEqual(facts(word));
  });
});
