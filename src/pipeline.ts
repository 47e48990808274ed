import { say } from './model/sentence/index.js';
import { assemble } from './assemble/index.js';
import type { SourcePage } from './assemble/source-page.js';
import type { Voice } from './check/rule.js';
import type { Settings } from './check/settings.js';
import { detect } from './detect/index.js';
import type { Findings } from './detect/findings.js';
import { findDates } from './detect/dates.js';
import { findGroups } from './detect/groups/index.js';
import { detectLanguage } from './detect/language.js';
import { detectLetterhead } from './detect/letterhead/index.js';
import type { AnnotatedDocument } from './model/detection.js';
import type { LinkTarget, SourceDocument } from './model/document.js';
import type { CheckLocale } from './model/locale/check.js';
import type { AnyLanguage } from './model/locale/any.js';
import type { LocalePack } from './model/locale/index.js';
import type { Message } from './model/message.js';
import { sha256Hex } from './platform/hashes.js';
import type { DocumentRecord, RecordMessage, Source } from './model/record.js';
import { sectorOfIssuer } from './model/sector.js';
import { recogniseFormat } from './read/format.js';
import type { ReadOptions } from './read/options.js';
import { readers } from './read/readers.js';
import { withoutAside } from './read/set-aside.js';
import { UnreadableFile } from './read/unreadable.js';
import { segment } from './segment/index.js';
import { Excision } from './text/excision.js';
import { annotated } from './text/passage.js';

export interface PipelineOptions {
  readonly name: string | null;
  /** BCP 47 of the language to read in; `null`: the one the text is in. */
  readonly language: string | null;
  readonly maxSize: number;
  readonly reading: ReadOptions;
}

/** What is known of languages. */
export interface Languages {
  /** By BCP 47: a language's pack, loaded when a document is in it. */
  readonly packs: Readonly<Record<string, () => Promise<LocalePack>>>;
  /** What stands in any language, for a document in none of them. */
  readonly otherwise: () => Promise<LocalePack>;
  /** What is known before a document's language is. */
  readonly any: AnyLanguage;
}

/** A document with everything that was found in it. */
interface Analysis {
  /** What was read: without the words that are struck out. */
  readonly document: AnnotatedDocument;
  readonly page: SourcePage;
  readonly findings: Findings;
  readonly source: Source;
  readonly pack: LocalePack;
}

/** The record of a file, and its source text. */
export async function runPipeline(
  bytes: Uint8Array,
  options: PipelineOptions,
  languages: Languages,
  sentence: (message: Message) => string,
): Promise<{ record: DocumentRecord; text: string }> {
  const { document, page, findings, source } = await analyse(bytes, options, languages);
  return { record: assemble(document, findings, source, sentence, page), text: page.places.source };
}

/** The same, with what its checks say; the words of checks are those of the document's language. */
export async function runChecks(
  bytes: Uint8Array,
  options: PipelineOptions,
  languages: Languages,
  sentence: (message: Message) => string,
  checks: {
    readonly settings: Settings;
    readonly words: (language: string) => Promise<CheckLocale>;
    readonly voice: Voice;
  },
): Promise<{ record: DocumentRecord; text: string; messages: RecordMessage[] }> {
  const { document, page, findings, source, pack } = await analyse(bytes, options, languages);
  const record = assemble(document, findings, source, sentence, page);
  const text = page.places.source;
  const { checkLetter } = await import('./check/index.js');
  const words = await checks.words(pack.language);
  const links =
    source.format === 'md' ? [...document.links, ...(await emptyLinks(bytes, document.text))] : document.links;
  // Rules compare what the record and the document say of places: both are to have those of the text that was read.
  const places = new Excision(document.text, []);
  const read =
    text === document.text
      ? record
      : assemble(document, findings, source, sentence, { ...document, messages: [], places });
  const letter = {
    record: { ...read, messages: record.messages },
    document: { ...document, links },
    findings,
    pack,
    words,
  };
  const messages = checkLetter(letter, checks.settings, page.places, checks.voice);
  return { record, text, messages };
}

async function emptyLinks(bytes: Uint8Array, text: string): Promise<LinkTarget[]> {
  const [{ decode }, { emptyTargets }] = await Promise.all([
    import('./read/decode.js'),
    import('./check/markdown-targets.js'),
  ]);
  return emptyTargets(decode(bytes), text);
}

/** The one place that knows the order: read → segment → dates and groups → detect, then assemble and check. */
async function analyse(bytes: Uint8Array, options: PipelineOptions, languages: Languages): Promise<Analysis> {
  if (bytes.byteLength > options.maxSize)
    throw new UnreadableFile(
      say('unreadable/larger', { most: String(options.maxSize), bytes: String(bytes.byteLength) }),
    );
  const format = recogniseFormat(bytes);
  const original = await readers[format](bytes, options.reading);
  const { document, places, blocks: printed } = withoutAside(original);
  const { pack, language, messages } = await chooseLanguage(document, options.language, languages);
  const segmented = segment(document, pack);
  const dates = findDates(segmented, pack.dates);
  const letterhead = detectLetterhead(segmented, dates.dates, pack.letter);
  const read = annotated(segmented, {
    dates: dates.dates,
    groups: findGroups(segmented, pack.groups, sectorOfIssuer(letterhead.issuer?.value)),
    date: letterhead.date?.value ?? null,
  });
  const findings = detect(read, letterhead, pack, [...messages, ...segmented.doubts, ...dates.messages]);
  const source = {
    name: options.name,
    format,
    language,
    sha256: sha256Hex(bytes),
    bytes: bytes.byteLength,
    characters: places.source.length,
  };
  const blocks = document === original && !original.arrangement ? read.blocks : printed;
  const page = { places, blocks, messages: document.messages };
  return { document: read, page, findings, source, pack };
}

interface LanguageChoice {
  readonly pack: LocalePack;
  /** BCP 47; `und` without a pack of its own. */
  readonly language: string;
  readonly messages: Message[];
}

/** A language without a pack is read with what stands in any: no rule takes its words for another's. */
async function chooseLanguage(
  document: SourceDocument,
  asked: string | null,
  { packs, otherwise, any }: Languages,
): Promise<LanguageChoice> {
  const { language: found, beside } =
    asked === null ? detectLanguage(document, any) : { language: asked, beside: null };
  // `fr-CH` is read as French.
  const load = found === null ? undefined : packs[found.replace(/[-_].*$/, '').toLowerCase()];
  const pack = await (load ?? otherwise)();
  const { language } = pack;
  if (load) return { pack, language, messages: besideMessages(language, beside) };
  const args = { recognised: found, known: Object.keys(packs).join(', ') };
  return { pack, language, messages: [{ code: 'unknown-language', args }] };
}

const besideMessages = (language: string, beside: string | null): Message[] =>
  beside === null ? [] : [{ code: 'two-languages', args: { language, beside } }];
