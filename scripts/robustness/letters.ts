import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { projectFolder, readFixtures } from '../../test/support/fixtures.js';
import type { Letter } from './change.js';

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Letters beside the project, which it does not hold; none where the folder is not there. */
const samples = '../shared/seeds';

const fixtureDocuments = (): Document[] =>
  readFixtures().map(({ name, file, bytes }) => ({ name: `${name}${extname(file)}`, bytes }));

/** Letters in French, English and Spanish. */
function parallelDocuments(): Document[] {
  const folder = join(projectFolder, 'fixtures', 'parallel');
  return readdirSync(folder).flatMap((letter) =>
    readdirSync(join(folder, letter)).map((file) => ({
      name: `parallel ${letter} ${file}`,
      bytes: readFileSync(join(folder, letter, file)),
    })),
  );
}

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
  const parallel = parallelDocuments().filter(({ name }) => name.endsWith('.txt'));
  for (const { name, bytes } of [...documents('.txt'), ...parallel]) {
    const plain = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(bookmark, ''));
    const { record, text } = await parseCircular(plain, { name });
    letters.push({ name, text, record });
  }
  return letters;
}

/** The letters that are Word files, in all languages. */
export async function wordLetters(): Promise<(Document & { readonly record: DocumentRecord })[]> {
  const letters: (Document & { readonly record: DocumentRecord })[] = [];
  const parallel = parallelDocuments().filter(({ name }) => name.endsWith('.docx'));
  for (const document of [...documents('.docx'), ...parallel]) {
    const { record } = await parseCircular(document.bytes, { name: document.name });
    letters.push({ ...document, record });
  }
  return letters;
}
