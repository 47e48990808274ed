import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDocument } from '../../src/render/page/index.js';
import { once } from '../../src/text/once.js';
import { startBrowser, type TestBrowser } from './chromium.js';
import { type Fixture, readFixtures } from './fixtures.js';
import { circularPage, emptyDocument, fixtureDocument, hostileDocument, listPage, textDocument } from './pages.js';
import { sampled } from './sampled.js';

const long = (length: number): string => `https://example.org/${'segment-without-end-'.repeat(length)}`;

/** A text with a message in it, a long address and a wide table. */
const trouble = `Circulaire TSB 41

Genève, le 3 mars 2021

Objet:\tRéunion d'essai

Madame, Monsieur,

1\tLa réunion se tiendra le lundi 14 avril 2021 à Genève. Voir ${long(12)}.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
`;

/** The letter that most pages show: a change of chair. */
export const readChangeOfChair = (): Promise<PageDocument> => fixtureDocument('tsb-change-of-chair-docx');

/** What lists hold: a sample, and all letters with a date in one month, in which letters of several groups meet. */
export function listedFixtures(): Fixture[] {
  const all = readFixtures();
  const some = new Set(sampled(all, 4));
  return all.filter((fixture) => some.has(fixture) || /"2024-05\b/.test(JSON.stringify(fixture.expected)));
}

const listed = once(
  (): Promise<PageDocument[]> => Promise.all(listedFixtures().map(({ name }) => fixtureDocument(name))),
);

/** The same document under another number. */
function numbered(document: PageDocument | undefined, index: number): PageDocument {
  const { record, text } = document as PageDocument;
  return { text, record: { ...record, reference: { series: 'TSB', number: String(index), annotations: [] } } };
}

async function manyDocuments(): Promise<PageDocument[]> {
  const fixtures = await listed();
  return Array.from({ length: 600 }, (_, index) => numbered(fixtures[index % fixtures.length], index));
}

const written = {
  'circular.html': async () => circularPage(await readChangeOfChair()),
  'english.html': async () => circularPage(await readChangeOfChair(), 'en'),
  'record.html': async () => circularPage({ ...(await readChangeOfChair()), text: null }, 'en'),
  'trouble.html': async () => circularPage(await textDocument(trouble)),
  'empty.html': () => circularPage(emptyDocument, 'en'),
  'hostile.html': () => circularPage(hostileDocument()),
  'hostile-list.html': () => listPage([hostileDocument(), hostileDocument()]),
  'list.html': async () => listPage(await listed()),
  'many.html': async () => listPage(await manyDocuments()),
} as const;

export type WrittenPage = keyof typeof written;

/** A browser with these pages in its folder. */
export async function browserWith(names: readonly WrittenPage[]): Promise<TestBrowser> {
  const browser = await startBrowser({ acceptDownloads: false, permissions: ['clipboard-read', 'clipboard-write'] });
  for (const name of names) writeFileSync(join(browser.folder, name), await written[name]());
  return browser;
}

/** What pages asked for beside themselves, and what they complained of: nothing is right. */
export const askedOrComplained = ({ requests, complaints }: TestBrowser): string[] => [
  ...requests.filter((url) => !url.startsWith('file:')),
  ...complaints,
];
