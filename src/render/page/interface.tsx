import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageWords } from '../../model/locale/interface/page.js';
import type { RecordMessage } from '../../model/record.js';
import { printed } from '../html/printed.js';
import { type Said, type SaidTexts, say, type Word, writeSaid } from './phrases.js';
import type { Shown } from './record/entry.js';

/** The languages of a page, and the one it opens in. */
export interface Interface {
  readonly language: string;
  readonly words: Readonly<Record<string, PageWords>>;
  /** The sentence of a message, by language. */
  readonly told: (message: RecordMessage) => Readonly<Record<string, string>>;
}

const Language = createContext<Interface>({ language: 'en', words: {}, told: ({ message }) => ({ en: message }) });
export const InterfaceProvider = Language.Provider;

/** BCP 47 of the document's texts; empty where it is not known. */
const DocumentLanguage = createContext('');
export const DocumentLanguageProvider = DocumentLanguage.Provider;
export const useDocumentLanguage = (): string => useContext(DocumentLanguage);

const wordsOf = ({ words, language }: Interface): PageWords => words[language] as PageWords;

/** Says it in the language that the page opens in. */
export function useSay(): (said: Said) => string {
  const page = useContext(Language);
  return (said) => printed(say(wordsOf(page), page.language, said));
}

/** Tells a message in every language of the page. */
export function useTold(): (message: RecordMessage) => SaidTexts {
  const { told } = useContext(Language);
  return (message) => ({ texts: told(message) });
}

/** What the script needs to say it in another language. */
export const written = (said: Said): string => writeSaid(printedFillings(said));

/** The same with what comes from the document made fit for a page. */
const printedFillings = <Same extends Said>(said: Same): Same =>
  JSON.parse(JSON.stringify(said), (_, value: unknown) => (typeof value === 'string' ? printed(value) : value)) as Same;

/** Words of the page. */
export const Say = ({ said }: { readonly said: Said | Word }) => {
  const say = useSay();
  const full = typeof said === 'string' ? { word: said } : said;
  return <span data-say={written(full)}>{say(full)}</span>;
};

type Attribute = 'aria-label' | 'label' | 'placeholder' | 'title';

/** An attribute in the words of the page, with what it takes to say it in another language. */
export function useSaid(): (attribute: Attribute, said: Said | Word) => Record<string, string> {
  const say = useSay();
  return (attribute, said) => {
    const full = typeof said === 'string' ? { word: said } : said;
    return { [attribute]: say(full), [`data-${attribute}`]: written(full) };
  };
}

/** Words of the document, in its language. */
export const Quoted = ({ text }: { readonly text: string }) => (
  <span lang={useDocumentLanguage()}>{printed(text)}</span>
);

export const ShownText = ({ shown }: { readonly shown: Shown }) =>
  typeof shown === 'string' ? <Quoted text={shown} /> : <Say said={shown} />;
