import { desk as english } from '../locales/en/interface/desk.js';
import { desk as spanish } from '../locales/es/interface/desk.js';
import { desk as french } from '../locales/fr/interface/desk.js';
import type { DeskWords } from '../model/locale/interface/desk.js';

/** What the page that reads letters says: in all languages at once, as it stands in one file. */
export const deskWords = { fr: french, en: english, es: spanish } satisfies Readonly<Record<string, DeskWords>>;
