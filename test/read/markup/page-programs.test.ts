/**
 * Word fixtures as pages that other programs write, each by a small writer of what the program is known to print
 * (`support/page-programs/`): the facts are those of the Word file.
 */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import type { DocumentRecord } from '../../../src/model/record.js';
import { readDocx } from '../../../src/read/docx.js';
import { googleDocs } from '../../support/page-programs/google-docs.js';
import { type Letter, letterOf } from '../../support/page-programs/letter.js';
import { gmailMail, outlookMail } from '../../support/page-programs/mails.js';
import { wordFiltered } from '../../support/page-programs/word-filtered.js';
import { wordFixtures } from '../../support/renditions.js';

const letters: Readonly<Record<string, string>> = {
  ...wordFixtures,
  'council-report-new': 'fixtures/council-report-new/input.docx',
  'council-report-es': 'fixtures/parallel/council-report/es.docx',
  'change-of-chair-fr': 'fixtures/parallel/change-of-chair/fr.docx',
  'es-br-circular-letter': 'fixtures/es-br-circular-letter/input.docx',
  'es-tsb-corrigendum': 'fixtures/es-tsb-corrigendum/input.docx',
  'tsb-collective-letter': 'fixtures/tsb-collective-letter/input.docx',
};

/** What stands at the head and foot of the sheets only. */
const onSheetsOnly: Readonly<Record<string, readonly string[]>> = {
  'bdt-circular-questionnaire': ['groups', 'links'],
  'br-circular-letter-cr': ['links'],
  'tsb-collective-letter': ['links'],
};

interface Program {
  readonly name: string;
  readonly write: (letter: Letter) => string;
  /** By letter, the keys of the record that the program loses. */
  readonly losses: Readonly<Record<string, readonly string[]>>;
}

const programs: readonly Program[] = [
  { name: "Word's filtered page", write: wordFiltered, losses: onSheetsOnly },
  { name: 'Google Docs', write: googleDocs, losses: {} },
  { name: 'a mail that Outlook sends on', write: outlookMail, losses: {} },
  { name: 'a mail that Gmail sends on', write: gmailMail, losses: {} },
];

const ownToForm = new Set(['source', 'evidence', 'remainder', 'messages']);

/** Each Word file is read once. */
const known = new Map<string, ReturnType<typeof parseCircular>>();

function wordOf(file: string): ReturnType<typeof parseCircular> {
  const read = known.get(file) ?? parseCircular(readFileSync(file));
  known.set(file, read);
  return read;
}

async function expectSameFacts(page: string, file: string, losses: readonly string[]): Promise<void> {
  const facts = ({ record }: { record: DocumentRecord }): unknown =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !ownToForm.has(key) && !losses.includes(key)));
  const read = await parseCircular(Buffer.from(page));
  expect(read.record.source.format).toBe('html');
  expect(facts(read)).toEqual(facts(await wordOf(file)));
}

describe.each(programs)('$name', ({ write, losses }) => {
  test.each(Object.entries(letters))('%s has the same facts', async (name, file) => {
    await expectSameFacts(write(letterOf(await readDocx(readFileSync(file)))), file, losses[name] ?? []);
  });
});

/** It keeps neither the numbers of styles nor the kind of a list's numbers, nor heads and feet. */
const lostByMammoth: Readonly<Record<string, readonly string[]>> = {
  'bdt-circular-questionnaire': ['paragraphs', 'annexes', 'groups', 'links'],
  'br-circular-letter-cr': ['links'],
  'council-report-new': ['paragraphs'],
  'tsb-collective-letter': ['paragraphs', 'annexes', 'links'],
};

describe('mammoth', () => {
  test.each(Object.entries(letters))('%s has the same facts', async (name, file) => {
    const { value } = await mammoth.convertToHtml({ buffer: readFileSync(file) });
    await expectSameFacts(value, file, lostByMammoth[name] ?? []);
  });
});
