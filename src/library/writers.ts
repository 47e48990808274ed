import type { InterfaceWords } from '../model/locale/interface/index.js';
import type { DocumentRecord, RecordMessage } from '../model/record.js';
import type { Sentence } from '../model/sentence/index.js';
import type { AnswerWriter } from '../render/answers/index.js';
import type { AknWriter } from '../render/akn/index.js';
import type { ComparisonWriter } from '../render/comparison/index.js';
import type { PageWriter } from '../render/page/index.js';
import type { ReportWriter } from '../render/report-writer.js';
import type { SummaryOptions } from '../render/summary.js';
import type { TranslationWriter } from '../render/translation/index.js';
import { wantLanguage } from './arguments.js';
import {
  englishNames,
  everyTelling,
  interfaceIn,
  interfaceLanguages,
  spoken,
  toldInOwnLanguage,
  undatedDeadlines,
  voiceIn,
} from './interface-languages.js';

/**
 * Makes self-contained HTML pages for people: one about a document, or one about many.
 *
 * @param language what the pages open in; by default the language of the (first) document where they speak it, else English.
 * A reader can change it in the page.
 */
export async function pageWriter(language: string | null = null): Promise<PageWriter> {
  if (language !== null) wantLanguage(language, interfaceLanguages);
  const { createPageWriter } = await import('../render/page/index.js');
  return createPageWriter({ ...(await spoken(({ page }) => page)), told: await everyTelling(), language });
}

/** Makes one calendar (iCalendar, RFC 5545) of the deadlines and meetings of records; see `docs/calendar.md`. */
export async function calendarWriter(): Promise<(records: readonly DocumentRecord[]) => string> {
  const { calendarText } = await import('../render/calendar/index.js');
  const languages = await spoken((words) => words);
  const told = await toldInOwnLanguage();
  return (records) => calendarText(records.map(told), languages);
}

/** Makes the letter of a record again, in Markdown (CommonMark with the tables of GFM). */
export async function markdownWriter(): Promise<(record: DocumentRecord) => string> {
  const { letterMarkdown } = await import('../render/markdown/index.js');
  const { wordsFor } = await import('../render/spoken.js');
  const languages = await spoken((words) => words);
  const told = await toldInOwnLanguage();
  return (record) => letterMarkdown(told(record), wordsFor(languages, record.source.language));
}

/** Makes Akoma Ntoso for the United Nations: a file of one document, or a collection of several; see `docs/akn.md`. */
export async function aknWriter(): Promise<AknWriter> {
  const { createAknWriter } = await import('../render/akn/index.js');
  return createAknWriter(await englishNames());
}

/**
 * Makes pages of text about a record, for a terminal.
 *
 * @param language what they speak beside the words of the document: one of `interfaceLanguages`
 */
export async function summaryWriter(
  language = 'en',
): Promise<(record: DocumentRecord, page: SummaryOptions) => string> {
  const { summaryPage } = await import('../render/summary.js');
  const [words, { retell }, undated] = await Promise.all([
    interfaceIn(language),
    voiceIn(language),
    undatedDeadlines(),
  ]);
  return (record, page) =>
    summaryPage(
      { ...record, messages: record.messages.map((each) => ({ ...each, message: retell(each) })) },
      undated(record),
      page,
      words,
    );
}

/**
 * Tells comparisons to people: on a page for a terminal, in Markdown or in HTML.
 *
 * @param language what they speak beside the words of the documents: one of `interfaceLanguages`
 */
export async function comparisonWriter(language = 'en'): Promise<ComparisonWriter> {
  const { createComparisonWriter } = await import('../render/comparison/index.js');
  return createComparisonWriter(await interfaceIn(language));
}

/**
 * Tells people what two language versions do not both say: on a page for a terminal, in Markdown or in HTML.
 *
 * @param language what it speaks beside the words of the documents: one of `interfaceLanguages`
 */
export async function translationWriter(language = 'en'): Promise<TranslationWriter> {
  const { createTranslationWriter } = await import('../render/translation/index.js');
  return createTranslationWriter(await interfaceIn(language));
}

/**
 * Tells people what was asked across letters: the agenda, a group, a person, who cites a text.
 *
 * @param language what it speaks beside the words of the letters: one of `interfaceLanguages`
 */
export async function answerWriter(language = 'en'): Promise<AnswerWriter> {
  const { createAnswerWriter } = await import('../render/answers/index.js');
  return createAnswerWriter(await interfaceIn(language));
}

/** Makes the reports of `validate` that are for people, in one of `interfaceLanguages`. */
export async function reportWriter(language = 'en'): Promise<ReportWriter> {
  const { createReportWriter } = await import('../render/report-writer.js');
  return createReportWriter(await interfaceIn(language));
}

/** What each rule looks for, by its code, in one of `interfaceLanguages`. */
export const ruleTitles = async (language = 'en'): Promise<InterfaceWords['titles']> =>
  (await interfaceIn(language)).titles;

/**
 * Tells the messages of records, which are English, in another language.
 *
 * @param language one of `interfaceLanguages`
 */
export async function messageTeller(language: string): Promise<(message: RecordMessage) => string> {
  const { retell } = await voiceIn(language);
  return retell;
}

/** Says sentences in one of `interfaceLanguages`. */
export async function sentenceTeller(language: string): Promise<(sentence: Sentence) => string> {
  const { speak } = await voiceIn(language);
  return speak;
}

/** What the help of the command line says, in one of `interfaceLanguages`. */
export const helpWords = async (language = 'en'): Promise<InterfaceWords['help']> => (await interfaceIn(language)).help;
