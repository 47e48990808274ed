import type { Counted } from '../model/locale/interface/counted.js';
import type { ReadingSentences, SentenceWords, Template } from '../model/locale/interface/sentences.js';
import type { Message } from '../model/message.js';
import type { Filling, Sentence } from '../model/sentence/index.js';
import type { ReadingHoles } from '../model/sentence/reading.js';
import { dayWords, type DayWords } from './day-words.js';
import { filled, formFor } from './filled.js';

/** A language in which sentences are said. */
export interface SentenceLanguage extends SentenceWords {
  /** BCP 47. */
  readonly language: string;
  readonly page: DayWords;
}

/** The first count that is filled in chooses the plural form. */
function formOf(template: Template, fillings: readonly unknown[], language: string): string {
  if (typeof template === 'string') return template;
  const count = fillings.find((each) => typeof each === 'number') ?? 1;
  return formFor(template satisfies Counted, count, language);
}

/** What is to be said, in the words of a language. */
export function spokenSentence({ say, with: fillings }: Sentence, language: SentenceLanguage): string {
  const form = formOf(language.sentences[say], Object.values(fillings), language.language);
  const words = Object.entries(fillings).map(([name, filling]) => [name, spokenFilling(filling, language)]);
  return filled(form, Object.fromEntries(words));
}

function spokenFilling(filling: Filling, language: SentenceLanguage): string | number {
  if (typeof filling !== 'object') return filling;
  return 'day' in filling ? dayWords(filling.day, language.page) : spokenSentence(filling, language);
}

function readingKey(message: Message): keyof ReadingHoles {
  if (message.code === 'unread-part') return `unread-part/${message.args.why}`;
  if (message.code === 'unknown-language' && message.args.recognised === null) return 'unknown-language/unrecognised';
  return message.code;
}

/** The sentence of a message that reading a document gives. */
export function readingSentence(message: Message, sentences: ReadingSentences, language: string): string {
  const fillings = Object.entries(message.args).filter((each): each is [string, string | number] => each[1] !== null);
  const form = formOf(sentences[readingKey(message)], Object.values(message.args), language);
  return filled(form, Object.fromEntries(fillings));
}
