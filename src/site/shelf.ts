import { keptFiles, storedLetters } from '../archive/database/read.js';
import type { Statements } from '../archive/database/database.js';
import { uuidOf } from '../archive/rows/uuid.js';
import { type ArchivedLetter, type DocumentLink, readArchive, type ReadArchive } from '../index.js';
import type { DocumentRecord } from '../model/record.js';
import { referenceText } from '../render/reference.js';

/** A letter as others lead to it. */
export interface ShelvedLetter {
  readonly id: string;
  /** Below the folder that all letters of the archive have in common: nothing of the machine is told. */
  readonly name: string;
  readonly type: DocumentRecord['documentType'];
  readonly reference: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly subject: string | null;
}

/** All letters as they were at one time, for questions that are asked across them. */
export interface Shelf {
  readonly archive: ReadArchive;
  /** By the names that answers have. */
  readonly named: ReadonlyMap<string, ShelvedLetter>;
  /** How letters stand to each other. */
  links(): Promise<readonly DocumentLink[]>;
}

/** The folder that all files have in common, with the stroke behind it. */
export function commonFolder(files: readonly string[]): string {
  const [first = ''] = files;
  let common = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of files)
    while (!file.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return common;
}

/** What people are told of a file. */
export const shownFile = (file: string, folder: string): string =>
  file.startsWith(folder) ? file.slice(folder.length) : file;

const shelved = (
  name: string,
  file: string,
  { documentType, reference, date, source, subject }: DocumentRecord,
): ShelvedLetter => ({
  id: uuidOf(file),
  name,
  type: documentType,
  reference: reference && referenceText(reference),
  date,
  language: source.language,
  subject,
});

/** Reads every letter once; of each little is kept. */
export async function shelfOf(statements: Statements): Promise<Shelf> {
  const folder = commonFolder(await keptFiles(statements));
  const named = new Map<string, ShelvedLetter>();
  async function* letters(): AsyncGenerator<ArchivedLetter> {
    for await (const some of storedLetters(statements))
      for (const { file, record } of some) {
        const name = shownFile(file, folder);
        named.set(name, shelved(name, file, record));
        yield { name, record };
      }
  }
  const archive = await readArchive(letters());
  let links: Promise<readonly DocumentLink[]> | null = null;
  return { archive, named, links: () => (links ??= archive.links()) };
}
