import type { Voice } from '../check/rule.js';
import type { InterfaceWords } from '../model/locale/interface/index.js';
import type { ValueNames } from '../model/locale/interface/names.js';
import type { DocumentRecord, RecordMessage } from '../model/record.js';
import { wantLanguage } from './arguments.js';
import { spokenSentence } from '../render/sentences.js';
import type { Spoken } from '../render/spoken.js';

/** What is said beside the words of documents, by language; loaded when something is written for people. */
const englishInterface = async (): Promise<InterfaceWords> =>
  (await import('../locales/en/interface/index.js')).interfaceWords;
const interfaceWords: Readonly<Record<string, () => Promise<InterfaceWords>>> = {
  fr: async () => (await import('../locales/fr/interface/index.js')).interfaceWords,
  en: englishInterface,
  es: async () => (await import('../locales/es/interface/index.js')).interfaceWords,
};

/** The languages that are spoken beside those words, BCP 47; those of the documents are another matter. */
export const interfaceLanguages: readonly string[] = Object.keys(interfaceWords);

export async function spoken<Words>(part: (words: InterfaceWords) => Words): Promise<Spoken<Words>> {
  const words = await Promise.all(
    Object.entries(interfaceWords).map(async ([language, load]) => [language, part(await load())] as const),
  );
  return { words: Object.fromEntries(words), otherwise: 'en' };
}

/** Tells a message of a record in every interface language. */
export async function everyTelling(): Promise<(message: RecordMessage) => Readonly<Record<string, string>>> {
  const voices = await Promise.all(
    interfaceLanguages.map(async (language) => [language, await voiceIn(language)] as const),
  );
  return (message) => Object.fromEntries(voices.map(([language, { retell }]) => [language, retell(message)]));
}

/** What could not be used of a record is told in the language that the rest is written in: that of the document. */
export async function toldInOwnLanguage(): Promise<(record: DocumentRecord) => DocumentRecord> {
  const tell = await everyTelling();
  const { spokenLanguage } = await import('../render/spoken.js');
  return (record) => {
    const language = spokenLanguage({ words: interfaceWords, otherwise: 'en' }, record.source.language);
    const messages = record.messages.map((each) => ({ ...each, message: tell(each)[language] ?? each.message }));
    return { ...record, messages };
  };
}

/** For what is written in English whatever the language of the document. */
export const englishNames = async (): Promise<ValueNames> => (await import('../locales/en/interface/names.js')).names;

/**
 * The words of an interface language.
 * @throws TypeError, RangeError where it is none
 */
export async function interfaceIn(language: string): Promise<InterfaceWords> {
  wantLanguage(language, interfaceLanguages);
  const { spokenLanguage } = await import('../render/spoken.js');
  const load = interfaceWords[spokenLanguage({ words: interfaceWords, otherwise: 'en' }, language)];
  return (load ?? englishInterface)();
}

/** The deadlines without a date that the messages of a record tell, in the words of the document. */
export async function undatedDeadlines(): Promise<(record: DocumentRecord) => readonly string[]> {
  const [english, { wordsIn }] = await Promise.all([englishInterface(), import('../render/retold.js')]);
  return ({ messages }) => messages.flatMap((each) => wordsIn(each, 'relative-deadline', english) ?? []);
}

/** What is told to people in an interface language. */
export async function voiceIn(language: string): Promise<Voice> {
  const [english, words, { retold }] = await Promise.all([
    englishInterface(),
    interfaceIn(language),
    import('../render/retold.js'),
  ]);
  return {
    speak: (sentence) => spokenSentence(sentence, words),
    retell: (message) => retold(message, english, words),
  };
}
