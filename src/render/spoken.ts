/** What is said in each language that there is, by BCP 47 without regions; `otherwise` is one of them. */
export interface Spoken<Words> {
  readonly words: Readonly<Record<string, Words>>;
  readonly otherwise: string;
}

/** The language to speak where `language` is wanted: that of `fr-CH` is `fr`. */
export function spokenLanguage({ words, otherwise }: Spoken<unknown>, language: string | null): string {
  const primary = (language ?? otherwise).toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(words, primary) ? primary : otherwise;
}

export const wordsFor = <Words>(spoken: Spoken<Words>, language: string | null): Words =>
  spoken.words[spokenLanguage(spoken, language)] as Words;
