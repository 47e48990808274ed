import english from '../samples/en.txt';
import spanish from '../samples/es.txt';
import french from '../samples/fr.txt';
import type { DeskLanguage } from '../protocol.js';
import type { NamedFile } from './letters.js';

/** Letters of nobody, to try the page with. */
const samples: Readonly<Record<DeskLanguage, { readonly name: string; readonly text: string }>> = {
  fr: { name: 'lettre-type.txt', text: french },
  en: { name: 'sample-letter.txt', text: english },
  es: { name: 'carta-de-muestra.txt', text: spanish },
};

export const sampleFor = (language: DeskLanguage): NamedFile => {
  const { name, text } = samples[language];
  return { name, file: new Blob([text], { type: 'text/plain' }) };
};
