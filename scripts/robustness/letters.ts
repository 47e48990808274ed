import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { readFixtures } from '../../test/support/fixtures.js';
import type { Letter } from './change.js';

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Letters beside the project, which it does not hold; none where the folder is not there. */
const samples = '../shared/seeds';

const fixtureDocuments = (): Document[] =>
  readFixtures().map(({ name, file, bytes }) => ({ name: `${name}${extname(file)}`, bytes }));

const sampleDocuments = (): Document[] =>
  existsSync(samples) ? readdirSync(samples).map((name) => ({ name, bytes: readFileSync(join(samples, name)) })) : [];

const documents = (ending: string): Document[] =>
  [...fixtureDocuments(), ...sampleDocuments()].filter(
    ({ name }) => name.endsWith(ending) && !name.includes('tracked'),
  );

/** A dump's marks, which no change should have to step over. */
const bookmark = /\[bookmark: [^\]]*\]/g;

/** The letters that are text, with what is read in them as they stand. */
export async function textLetters(): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const { name, bytes } of documents('.txt')) {
    const plain = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(bookmark, ''));
    const { record, text } = await parseCircular(plain, { name });
    letters.push({ name, text, record });
  }
  return letters;
}

/** The letters that are Word files. */
export async function wordLetters(): Promise<(Document & { readonly record: DocumentRecord })[]> {
  const letters: (Document & { readonly record: DocumentRecord })[] = [];
  for (const document of documents('.docx')) {
    const { record } = await parseCircular(document.bytes, { name: document.name });
    letters.push({ ...document, record });
  }
  return letters;
}
