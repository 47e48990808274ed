import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';
import type { AnnexParagraph, DocumentRecord, Paragraph } from '../../src/model/record.js';
import { projectFolder } from './fixtures.js';

const schemaFolder = join(projectFolder, 'test/akn-schema');
const schemaFile = (name: string): Uint8Array => readFileSync(join(schemaFolder, name));

// libxml2 asks for the schema that akomantoso30.xsd imports by the address that it makes of it.
xmlRegisterInputProvider(new XmlBufferInputProvider({ 'akn/xml.xsd': schemaFile('xml.xsd') }));
const schema = XmlDocument.fromBuffer(schemaFile('akomantoso30.xsd'), { url: 'akn/akomantoso30.xsd' });
const validator = XsdValidator.fromDoc(schema);

/** What libxml2 says against a file: nothing where it is well-formed and valid against the OASIS schema. */
export function faultsOf(xml: string): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromBuffer(new TextEncoder().encode(xml));
    validator.validate(document);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').filter(Boolean);
  } finally {
    document?.dispose();
  }
}

/** An element as a second reader (saxes, which knows nothing of the schema) sees it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Read | string)[];
}

export function read(xml: string): Read {
  const root: Read = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Read = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root.children.find((child) => typeof child !== 'string') as Read;
}

/** An element and all below it, in document order. */
export function* every(node: Read): Generator<Read> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* every(child);
}

export const all = (root: Read, name: string): Read[] => [...every(root)].filter((node) => node.name === name);

/** The element with an eId. */
export const byId = (root: Read, eId: string): Read | undefined =>
  [...every(root)].find(({ attributes }) => attributes['eId'] === eId);

const eIdSyntax = /^[A-Za-z_][\w-]*$/;

/** eIds that are no XML names, and references within the file that lead to no eId. That eIds are unique, the schema says. */
export function danglingIn(root: Read): string[] {
  const nodes = [...every(root)].map(({ attributes }) => attributes);
  const ids = nodes.flatMap(({ eId }) => (eId === undefined ? [] : [eId]));
  const known = new Set(ids);
  const components = new Set(all(root, 'FRBRthis').map(({ attributes }) => attributes['value']?.replace(/^.*!/, '!')));
  const references = nodes.flatMap(({ refersTo, source, as, href }) =>
    [refersTo, source, as, href].filter((value) => value !== undefined),
  );
  const lost = references.filter(
    (value) =>
      (value.startsWith('#') && !known.has(value.slice(1))) || (value.startsWith('!') && !components.has(value)),
  );
  return [...ids.filter((id) => !eIdSyntax.test(id)), ...lost];
}

/** The text in an element, without what a reader is told about it in `<meta>`; a note is no part of the word it hangs on. */
export const textOf = (node: Read): string => node.children.map(partOf).join('');

function partOf(child: Read | string): string {
  if (typeof child === 'string') return child;
  if (child.name === 'meta') return '';
  return child.name === 'authorialNote' ? ` ${textOf(child)} ` : textOf(child);
}

/** The text of one line, white space as one space. */
export const lineOf = (node: Read | undefined): string => (node ? textOf(node).replace(/\s+/g, ' ').trim() : '');

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each word stands in a text. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function paragraphTexts(paragraphs: readonly (Paragraph | AnnexParagraph)[]): string[] {
  const texts: string[] = [];
  const waiting = [...paragraphs];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    texts.push(next.label ?? '', next.text, ...(next.rows ?? []).flat());
    waiting.push(...next.children);
  }
  return texts;
}

/** What stands on the page once for each time the record has it. */
function bodyTexts({ paragraphs, annexes, notes, remainder, evidence }: DocumentRecord): string[] {
  const inAnnexes = annexes.flatMap(({ label, title, subtitle, paragraphs }, index) => {
    // A heading stands as it is printed, its letters apart or not.
    const printed = evidence[`/annexes/${index}`]?.map(({ text }) => text);
    return [...(printed ?? [label, title, subtitle].map((text) => text ?? '')), ...paragraphTexts(paragraphs)];
  });
  return [...paragraphTexts(paragraphs), ...inAnnexes, ...notes.map(({ text }) => text), ...remainder];
}

/** What may stand in one place for several keys: who signs a report under its summary is in both. */
function pageTexts(record: DocumentRecord): string[] {
  const { fileReference, place, contact, subject, summary, action, salutation, closing, signatory } = record;
  const single = [fileReference, place, ...Object.values(contact), subject, summary, action, salutation, closing];
  const signature = [signatory?.name, signatory?.title];
  return [...single, ...signature, ...[...record.addressees, ...record.copies].map(({ text }) => text)].map(
    (text) => text ?? '',
  );
}

/** Words of the record that the XML does not have, or not as often as the page. */
export function lostWords(record: DocumentRecord, root: Read): string[] {
  const document = [...every(root)].find(({ name }) => name === 'doc' || name === 'debateReport');
  const kept = counted(document ? [textOf(document)] : []);
  const body = [...counted(bodyTexts(record))].filter(([word, count]) => (kept.get(word) ?? 0) < count);
  const page = [...counted(pageTexts(record))].filter(([word]) => !kept.has(word));
  return [...body, ...page].map(([word]) => word);
}
