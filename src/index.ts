import { anyLanguage } from './locales/any/index.js';
import { languageFolders, numberWords, otherwise } from './locales/index.js';
import type { MendedRecord } from './check/record/mended.js';
import type { RecordProblem } from './check/record/rule.js';
import type { Settings } from './check/settings.js';
import type { Compared, CompareOptions } from './diff/index.js';
import type { Comparison } from './model/comparison.js';
import type { TranslationComparison } from './model/translation.js';
import type { CitedText, TextAsked } from './archive/cites/index.js';
import type { CheckLocale } from './model/locale/check.js';
import type { Message } from './model/message.js';
import type { NumberWords } from './model/locale/number-words.js';
import type { DocumentRecord, RecordMessage } from './model/record.js';
import { type Languages, type PipelineOptions, runChecks, runPipeline } from './pipeline.js';
import { defaultLimits } from './read/limits.js';
import { type Letters, type ReadArchive as ReadLetters, readRegister } from './library/archive.js';
import { wantBytes, wantParsed, wantText } from './library/arguments.js';
import { voiceIn } from './library/interface-languages.js';
import { refusingInEnglish } from './library/refusals.js';
import { readingSentences } from './locales/en/interface/reading.js';
import { readingSentence } from './render/sentences.js';

export type * from './archive/agenda/agenda.js';
export type { AgendaOptions } from './archive/agenda/index.js';
export type { CitedRevision, CitedText, CitingLetter } from './archive/cites/index.js';
export type { GroupHistory } from './archive/group/index.js';
export type { LeadingRole, Term } from './archive/group/leadership.js';
export type { MandateEdition } from './archive/group/mandates.js';
export type { Likeness } from './archive/people/names.js';
export type { PersonHistory, PersonRole, PossiblySame } from './archive/people/person.js';
export type { Saying } from './archive/letters/saying.js';
export type { DocumentLink, LinkKind } from './archive/links/link.js';
export type { Archive, ArchivedLetter } from './archive/letters/letter.js';
export type { RecordProblem } from './check/record/rule.js';
export type { Setting, Settings } from './check/settings.js';
export type { Compared, CompareOptions, Scope } from './diff/index.js';
export type * from './model/comparison.js';
export type * from './model/record.js';
export type * from './model/translation.js';
export type { AnswerPage, AnswerWriter } from './render/answers/index.js';
export type { AknWriter } from './render/akn/index.js';
export type { ComparisonWriter } from './render/comparison/index.js';
export type { TranslationWriter } from './render/translation/index.js';
export type { Collection, PageDocument, PageWriter } from './render/page/index.js';
export type { SummaryOptions } from './render/summary.js';
export { defaultLimits } from './read/limits.js';
export { ScopeError } from './model/scope-error.js';
export { TranslationError } from './model/translation-error.js';
export { interfaceLanguages } from './library/interface-languages.js';
export { amendingWords } from './library/amending-words.js';
export type { Letters } from './library/archive.js';
export * from './library/search-languages.js';
export * from './library/writers.js';
export { UnreadableFile } from './read/unreadable.js';

/** Records tell what reading noticed in English, whatever the language of document and reader. */
const sentence = (message: Message): string => readingSentence(message, readingSentences, 'en');

const packs = Object.fromEntries(Object.entries(languageFolders).map(([language, { pack }]) => [language, pack]));

const readLanguages: Languages = {
  packs,
  otherwise: otherwise.pack,
  any: anyLanguage,
};

/** The languages that documents are read in, BCP 47. */
export const languages: readonly string[] = Object.keys(languageFolders);

export interface ParseOptions {
  /** The file's name, for `source.name` alone: the format is told by content. */
  readonly name?: string;
  /** One of `languages` (BCP 47), or `auto`, the default: the language is recognised. */
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
 * @param bytes the file: UTF-8, UTF-16 or Windows-1252 text, Markdown, Word (.docx, .doc), or a web page or mail, told apart by content
 * @returns the record and the source text; the same bytes and options give the same result
 * @throws UnreadableFile where no record can be made of the file; its message is one line for people
 * @throws TypeError where something else than bytes is given, as a string
 */
export async function parseCircular(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedCircular> {
  wantBytes('parseCircular', bytes);
  return refusingInEnglish(() => runPipeline(bytes, pipelineOptions(options), readLanguages, sentence));
}

/** Where a file does not say its language, Word counts in English. */
const numberWordsOf = async (language = 'en'): Promise<NumberWords | undefined> =>
  numberWords[language.slice(0, 2).toLowerCase()]?.();

function pipelineOptions(options: ParseOptions): PipelineOptions {
  const { maxSize = defaultLimits.maxSize, maxXml = defaultLimits.maxXml } = options.limits ?? {};
  return {
    name: options.name ?? null,
    language: options.language === 'auto' ? null : (options.language ?? null),
    maxSize,
    reading: {
      limits: { maxSize, maxXml },
      trackChanges: options.trackChanges ?? 'accept',
      numberWords: numberWordsOf,
    },
  };
}

export interface CheckOptions extends ParseOptions {
  /** By the code of a rule: its severity, or `off`. */
  readonly rules?: Settings;
  /** What `messages` are told in: one of `interfaceLanguages`. Those of the record are English. */
  readonly interfaceLanguage?: string;
}

export interface CheckedCircular extends ParsedCircular {
  /** What reading noticed and what the rules say, in reading order; each rule has a page under `docs/rules`. */
  readonly messages: readonly RecordMessage[];
}

/**
 * Reads a document and checks it as an editor would: annexes, numbers, dates, addresses, names.
 *
 * @throws UnreadableFile where no record can be made of the file
 */
export async function checkCircular(bytes: Uint8Array, options: CheckOptions = {}): Promise<CheckedCircular> {
  wantBytes('checkCircular', bytes);
  const words = (language: string): Promise<CheckLocale> => (languageFolders[language] ?? otherwise).check();
  const voice = await voiceIn(options.interfaceLanguage ?? 'en');
  return refusingInEnglish(() =>
    runChecks(bytes, pipelineOptions(options), readLanguages, sentence, {
      settings: options.rules ?? {},
      words,
      voice,
    }),
  );
}

export interface CheckRecordsOptions {
  /** The document that the records were made of; its bytes. */
  readonly source?: Uint8Array;
  /** One record a line. */
  readonly lines?: boolean;
  readonly rules?: Settings;
  /** What the messages are told in: one of `interfaceLanguages`. */
  readonly interfaceLanguage?: string;
}

/**
 * Checks records as they stand in a file: JSON (one record or an array of them) or one record a line.
 *
 * @throws UnreadableFile where the source cannot be read
 */
export async function checkRecords(text: string, options: CheckRecordsOptions = {}): Promise<RecordProblem[]> {
  wantText('checkRecords', text);
  const { checkRecordFile } = await import('./check/record/index.js');
  const source = options.source === undefined ? null : await parseCircular(options.source);
  return checkRecordFile(text, {
    source,
    lines: options.lines ?? false,
    settings: options.rules ?? {},
    voice: await voiceIn(options.interfaceLanguage ?? 'en'),
  });
}

/** Makes a sound record of any value, as one that was edited by hand: what could not be used is told. */
export async function mendRecord(value: unknown): Promise<MendedRecord> {
  const { mendedRecord } = await import('./check/record/mended.js');
  return mendedRecord(value, await voiceIn('en'));
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
  for (const side of [left, right]) wantParsed('compareCirculars', side);
  const { compare } = await import('./diff/index.js');
  return refusingInEnglish(() => compare(left, right, options).comparison);
}

/**
 * What two language versions of one letter do not both say: dates, hours, numbers, people, texts cited, links, and parts that one
 * alone has. Nothing that differs by language alone.
 *
 * @param left what `parseCircular` gave, or a record alone
 * @throws TranslationError where both are in one language, or one is in a language that is not read
 */
export async function compareTranslations(left: Compared, right: Compared): Promise<TranslationComparison> {
  for (const side of [left, right]) wantParsed('compareTranslations', side);
  const { compareVersions } = await import('./diff/translation/index.js');
  const words = await Promise.all(
    [left, right].map(async ({ record }): Promise<[string, NumberWords][]> => {
      const language = record.source.language.slice(0, 2).toLowerCase();
      const known = await numberWordsOf(language);
      return known ? [[language, known]] : [];
    }),
  );
  return refusingInEnglish(() => compareVersions(left, right, Object.fromEntries(words.flat())));
}

/** What a few words ask for, read as a letter of each language would be that cites it. */
async function textsAsked(text: string): Promise<TextAsked[]> {
  const [{ askedBy, askedByNumber }, { nameInWords }] = await Promise.all([
    import('./archive/cites/index.js'),
    import('./archive/names/document-name.js'),
  ]);
  const bytes = new TextEncoder().encode(`1. ${text}`);
  const read = await Promise.all(languages.map((language) => parseCircular(bytes, { language })));
  const cited = read.flatMap(({ record }) => record.citations.map(askedBy));
  const asked = new Map(cited.map((each) => [JSON.stringify(each), each]));
  if (asked.size > 0) return [...asked.values()];
  return [{ ...askedByNumber(text.trim()), document: nameInWords(text) }];
}

/** What can be asked across the letters of an archive. */
export interface ReadArchive extends Omit<ReadLetters, 'cites'> {
  /**
   * Which letters cite a text, in which of its revisions.
   *
   * @param text as letters cite it in any language, or its number alone: `Résolution 179`, `Recommendation ITU-T A.1`, `TSB 278`, `A.1`
   */
  cites(text: string): Promise<CitedText[]>;
}

/**
 * Reads the letters of an archive, for questions that no letter answers alone: what amends what, which deadlines stand, who chaired a
 * group and when. Pure: the same letters in any order give the same answers.
 *
 * @param letters records with the names of their letters, in a list or one by one: little of each is kept
 */
export async function readArchive(letters: Letters): Promise<ReadArchive> {
  const read = await readRegister(letters);
  return { ...read, cites: async (text) => read.cites(await textsAsked(text)) };
}
