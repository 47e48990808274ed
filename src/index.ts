import { anyLanguage } from './locales/any/index.js';
import { french } from './locales/fr/index.js';
import type { MendedRecord } from './check/record/mended.js';
import type { RecordProblem } from './check/record/rule.js';
import type { Voice } from './check/rule.js';
import type { Settings } from './check/settings.js';
import type { Compared, CompareOptions } from './diff/index.js';
import type { Comparison } from './model/comparison.js';
import type { CheckLocale } from './model/locale/check.js';
import type { InterfaceWords } from './model/locale/interface/index.js';
import type { ValueNames } from './model/locale/interface/names.js';
import type { Message } from './model/message.js';
import type { Sentence } from './model/sentence/index.js';
import type { NumberWords } from './model/locale/number-words.js';
import type { DocumentRecord, RecordMessage } from './model/record.js';
import { type Languages, type PipelineOptions, runChecks, runPipeline } from './pipeline.js';
import { defaultLimits } from './read/docx/limits.js';
import type { AknWriter } from './render/akn/index.js';
import type { ComparisonWriter } from './render/comparison/index.js';
import type { PageWriter } from './render/page/index.js';
import type { ReportWriter } from './render/report-writer.js';
import { readingSentences } from './locales/en/interface/reading.js';
import { readingSentence, spokenSentence } from './render/sentences.js';
import type { Spoken } from './render/spoken.js';
import type { SummaryOptions } from './render/summary.js';

export type { RecordProblem } from './check/record/rule.js';
export type { Setting, Settings } from './check/settings.js';
export type * from './model/comparison.js';
export type * from './model/record.js';
export type { AknWriter } from './render/akn/index.js';
export type { ComparisonWriter } from './render/comparison/index.js';
export type { Collection, PageDocument, PageWriter } from './render/page/index.js';
export type { SummaryOptions } from './render/summary.js';
export { defaultLimits } from './read/docx/limits.js';
export { UnreadableFile } from './read/unreadable.js';

/** Records tell what reading noticed in English, whatever the language of document and reader. */
const sentence = (message: Message): string => readingSentence(message, readingSentences, 'en');

const readLanguages: Languages = { packs: [french], any: anyLanguage };

/** The languages that documents are read in, BCP 47. */
export const languages: readonly string[] = readLanguages.packs.map(({ language }) => language);

export interface ParseOptions {
  /** The file's name, for `source.name` alone: the format is told by content. */
  readonly name?: string;
  /** BCP 47; by default the language is recognised. */
  readonly language?: string;
  /** Word's tracked changes: taken as made (`accept`, the default), as not made, or a reason to refuse the file. */
  readonly trackChanges?: 'accept' | 'reject' | 'fail';
  readonly limits?: {
    /** Largest file, in bytes. */
    readonly maxSize?: number;
    /** Most XML that a Word file may unpack to, in bytes. */
    readonly maxXml?: number;
  };
}

export interface ParsedCircular {
  readonly record: DocumentRecord;
  /** The source text that `evidence` points into. */
  readonly text: string;
}

/**
 * Reads a circular, letter or report of the ITU.
 *
 * @param bytes the file: UTF-8, UTF-16 or Windows-1252 text, Markdown, or Word (.docx), told apart by content
 * @returns the record and the source text; the same bytes and options give the same result
 * @throws UnreadableFile where no record can be made of the file; its message is one line for people
 */
export async function parseCircular(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedCircular> {
  return runPipeline(bytes, pipelineOptions(options), readLanguages, sentence);
}

/** Where a file does not say its language, Word counts in English. */
async function numberWordsOf(language = 'en'): Promise<NumberWords | undefined> {
  if (/^fr/i.test(language)) return (await import('./locales/fr/number-words.js')).numberWords;
  return /^en/i.test(language) ? (await import('./locales/en/number-words.js')).numberWords : undefined;
}

function pipelineOptions(options: ParseOptions): PipelineOptions {
  const { maxSize = defaultLimits.maxSize, maxXml = defaultLimits.maxXml } = options.limits ?? {};
  return {
    name: options.name ?? null,
    language: options.language ?? null,
    maxSize,
    docx: { limits: { maxSize, maxXml }, trackChanges: options.trackChanges ?? 'accept', numberWords: numberWordsOf },
  };
}

export interface CheckOptions extends ParseOptions {
  /** By the code of a rule: its severity, or `off`. */
  readonly rules?: Settings;
  /** What `messages` are told in: one of `interfaceLanguages`, else English. Those of the record are English. */
  readonly interfaceLanguage?: string;
}

export interface CheckedCircular extends ParsedCircular {
  /** What reading noticed and what the rules say, in reading order; each rule has a page under `docs/rules`. */
  readonly messages: readonly RecordMessage[];
}

/** What checks must know of each language, loaded when it is asked for. */
const frenchWords = async (): Promise<CheckLocale> => (await import('./locales/fr/check.js')).check;
const checkWords: Readonly<Record<string, () => Promise<CheckLocale>>> = { fr: frenchWords };

/**
 * Reads a document and checks it as an editor would: annexes, numbers, dates, addresses, names.
 *
 * @throws UnreadableFile where no record can be made of the file
 */
export async function checkCircular(bytes: Uint8Array, options: CheckOptions = {}): Promise<CheckedCircular> {
  const words = (language: string): Promise<CheckLocale> => (checkWords[language] ?? frenchWords)();
  return runChecks(bytes, pipelineOptions(options), readLanguages, sentence, {
    settings: options.rules ?? {},
    words,
    voice: await voiceIn(options.interfaceLanguage ?? 'en'),
  });
}

export interface CheckRecordsOptions {
  /** The document that the records were made of; its bytes. */
  readonly source?: Uint8Array;
  /** One record a line. */
  readonly lines?: boolean;
  readonly rules?: Settings;
  /** What the messages are told in: one of `interfaceLanguages`, else English. */
  readonly interfaceLanguage?: string;
}

/**
 * Checks records as they stand in a file: JSON (one record or an array of them) or one record a line.
 *
 * @throws UnreadableFile where the source cannot be read
 */
export async function checkRecords(text: string, options: CheckRecordsOptions = {}): Promise<RecordProblem[]> {
  const { checkRecordFile } = await import('./check/record/index.js');
  const source = options.source === undefined ? null : await parseCircular(options.source);
  return checkRecordFile(text, {
    source,
    lines: options.lines ?? false,
    settings: options.rules ?? {},
    voice: await voiceIn(options.interfaceLanguage ?? 'en'),
  });
}

/** What is told to people in an interface language. */
async function voiceIn(language: string): Promise<Voice> {
  const [english, words, { retold }] = await Promise.all([
    englishInterface(),
    interfaceIn(language),
    import('./render/retold.js'),
  ]);
  return {
    speak: (sentence) => spokenSentence(sentence, words),
    retell: (message) => retold(message, english, words),
  };
}

/** Makes the reports of `validate` that are for people, in one of `interfaceLanguages`, else English. */
export async function reportWriter(language = 'en'): Promise<ReportWriter> {
  const { createReportWriter } = await import('./render/report-writer.js');
  return createReportWriter(await interfaceIn(language));
}

/** What each rule looks for, by its code, in one of `interfaceLanguages`, else English. */
export const ruleTitles = async (language = 'en'): Promise<InterfaceWords['titles']> =>
  (await interfaceIn(language)).titles;

/** Makes a sound record of any value, as one that was edited by hand: what could not be used is told. */
export async function mendRecord(value: unknown): Promise<MendedRecord> {
  const { mendedRecord } = await import('./check/record/mended.js');
  return mendedRecord(value, await voiceIn('en'));
}

/**
 * Tells the messages of records, which are English, in another language.
 *
 * @param language one of `interfaceLanguages`, else English
 */
export async function messageTeller(language: string): Promise<(message: RecordMessage) => string> {
  const { retell } = await voiceIn(language);
  return retell;
}

/** Says sentences in one of `interfaceLanguages`, else English. */
export async function sentenceTeller(language: string): Promise<(sentence: Sentence) => string> {
  const { speak } = await voiceIn(language);
  return speak;
}

/**
 * What changed from one document to another, as a person would tell it.
 *
 * @param left what `parseCircular` gave, or a record alone (then differences of white space cannot be shown)
 * @throws ScopeError where one of them has not what `scope` names
 */
export async function compareCirculars(
  left: Compared,
  right: Compared,
  options: CompareOptions = {},
): Promise<Comparison> {
  const { compare } = await import('./diff/index.js');
  return compare(left, right, options).comparison;
}

/** What is said beside the words of documents, by language; loaded when something is written for people. */
const englishInterface = async (): Promise<InterfaceWords> =>
  (await import('./locales/en/interface/index.js')).interfaceWords;
const interfaceWords: Readonly<Record<string, () => Promise<InterfaceWords>>> = {
  fr: async () => (await import('./locales/fr/interface/index.js')).interfaceWords,
  en: englishInterface,
};

/** The languages that are spoken beside those words, BCP 47; those of the documents are another matter. */
export const interfaceLanguages: readonly string[] = Object.keys(interfaceWords);

async function spoken<Words>(part: (words: InterfaceWords) => Words): Promise<Spoken<Words>> {
  const words = await Promise.all(
    Object.entries(interfaceWords).map(async ([language, load]) => [language, part(await load())] as const),
  );
  return { words: Object.fromEntries(words), otherwise: 'en' };
}

/** For what is written in English whatever the language of the document. */
const englishNames = async (): Promise<ValueNames> => (await import('./locales/en/interface/names.js')).names;

/**
 * Makes self-contained HTML pages for people: one about a document, or one about many.
 *
 * @param language what the pages open in; by default the language of the (first) document where they speak it, else English.
 * A reader can change it in the page.
 */
export async function pageWriter(language: string | null = null): Promise<PageWriter> {
  const { createPageWriter } = await import('./render/page/index.js');
  return createPageWriter({ ...(await spoken(({ page }) => page)), language });
}

/** Makes one calendar (iCalendar, RFC 5545) of the deadlines and meetings of records; see `docs/calendar.md`. */
export async function calendarWriter(): Promise<(records: readonly DocumentRecord[]) => string> {
  const { calendarText } = await import('./render/calendar/index.js');
  const languages = await spoken((words) => words);
  return (records) => calendarText(records, languages);
}

/** Makes the letter of a record again, in Markdown (CommonMark with the tables of GFM). */
export async function markdownWriter(): Promise<(record: DocumentRecord) => string> {
  const { letterMarkdown } = await import('./render/markdown/index.js');
  const { wordsFor } = await import('./render/spoken.js');
  const languages = await spoken((words) => words);
  return (record) => letterMarkdown(record, wordsFor(languages, record.source.language));
}

/** Makes Akoma Ntoso for the United Nations: a file of one document, or a collection of several; see `docs/akn.md`. */
export async function aknWriter(): Promise<AknWriter> {
  const { createAknWriter } = await import('./render/akn/index.js');
  return createAknWriter(await englishNames());
}

/** The words of an interface language; English where it is not spoken. */
async function interfaceIn(language: string): Promise<InterfaceWords> {
  const { spokenLanguage } = await import('./render/spoken.js');
  const load = interfaceWords[spokenLanguage({ words: interfaceWords, otherwise: 'en' }, language)];
  return (load ?? englishInterface)();
}

/**
 * Makes pages of text about a record, for a terminal.
 *
 * @param language what they speak beside the words of the document: one of `interfaceLanguages`, else English
 */
export async function summaryWriter(
  language = 'en',
): Promise<(record: DocumentRecord, page: SummaryOptions) => string> {
  const { summaryPage } = await import('./render/summary.js');
  const [words, { retell }] = await Promise.all([interfaceIn(language), voiceIn(language)]);
  return (record, page) =>
    summaryPage(
      { ...record, messages: record.messages.map((each) => ({ ...each, message: retell(each) })) },
      page,
      words,
    );
}

/**
 * Tells comparisons to people: on a page for a terminal, in Markdown or in HTML.
 *
 * @param language what they speak beside the words of the documents: one of `interfaceLanguages`, else English
 */
export async function comparisonWriter(language = 'en'): Promise<ComparisonWriter> {
  const { createComparisonWriter } = await import('./render/comparison/index.js');
  return createComparisonWriter(await interfaceIn(language));
}
