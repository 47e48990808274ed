import { messageTeller, sentenceTeller } from '../index.js';
import type { RecordMessage } from '../model/record.js';
import { type Sentence, say } from '../model/sentence/index.js';
import { terminalLanguage } from './interface-language.js';
import { complain } from './standard-streams.js';

/** What people are told in, beside results: what the call asks for, else that of the terminal. */
let language: string | null = null;

/** Sets the language of what people are told from here on, in this thread. */
export const tellIn = (asked: string | null): void => {
  language = asked;
};

/** In the language of the call, or in the one named: what is kept in files is English. */
export async function told(sentence: Sentence, interfaceLanguage = language ?? terminalLanguage()): Promise<string> {
  const tell = await sentenceTeller(interfaceLanguage);
  return tell(sentence);
}

/** Says sentences in the language of the call. */
export const teller = (): Promise<(sentence: Sentence) => string> => sentenceTeller(language ?? terminalLanguage());

/** A message that a record holds in English. */
export async function retold(message: RecordMessage): Promise<string> {
  const tell = await messageTeller(language ?? terminalLanguage());
  return tell(message);
}

/** Words of a document or file as they stand, or what is said in the language of the call. */
const words = async (part: string | Sentence): Promise<string> => (typeof part === 'string' ? part : told(part));

/** One line for people, of what it is about and what is to be said of it. */
export const complainOf = async (...parts: readonly (string | Sentence)[]): Promise<void> =>
  complain(...(await Promise.all(parts.map(words))));

/** A file as people are told of it. */
export const shownFile = (file: string, isInput: boolean): string | Sentence =>
  isInput ? say('command/standard-input', {}) : file;
