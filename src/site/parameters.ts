import { documentTypeSchema } from '../model/record.js';

/** Words, names and addresses that are asked with are no longer. */
export const longestText = 300;
/** Letters or entries that one answer gives. */
export const mostEntries = 100;
/** How far a reader may turn pages: what comes later is found by narrower questions. */
export const lastEntry = 100_000;

export const documentTypes: readonly string[] = documentTypeSchema.options;

const text = { type: 'string', maxLength: longestText };
const partOfDay = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  examples: ['2012', '2012-08', '2012-08-22'],
};

/** What a request may say, for those who write programs. */
export const parameters = {
  q: { schema: text, about: 'Words that a letter must all hold; those in quotation marks stand one behind the other.' },
  group: { schema: text, about: 'A group by its acronym or name, in any language: `CE 17`, `JCA-COP`.' },
  kind: { schema: { type: 'string', enum: documentTypes }, about: 'Letters of this kind.' },
  series: { schema: text, about: 'Letters of this series: `TSB`.' },
  year: { schema: { type: 'string', pattern: '^\\d{4}$' }, about: 'Letters of this year.' },
  language: { schema: { type: 'string', examples: ['fr'] }, about: 'Letters in this language (BCP 47).' },
  person: { schema: text, about: 'Letters that name this person, as they print the name.' },
  cited: {
    schema: { ...text, examples: ['resolution:179:PP'] },
    about: 'Letters that cite this text: its type, its number and whose it is, with colons between.',
  },
  sort: { schema: { type: 'string', enum: ['answer', 'date'] }, about: 'Those that say it most first, or the last.' },
  limit: { schema: { type: 'integer', minimum: 1, maximum: mostEntries }, about: 'How many to give.' },
  offset: { schema: { type: 'integer', minimum: 0, maximum: lastEntry }, about: 'How many to pass over.' },
  compare: {
    schema: { type: 'string', format: 'uuid' },
    about: 'For a page: the letter that another is looked for to compare with.',
  },
  from: {
    schema: partOfDay,
    about:
      'Letters before this day, month or year are left out, and what is over by then; pages of the agenda begin today by default.',
  },
  until: { schema: partOfDay, about: 'Letters, deadlines and meetings after this day, month or year are left out.' },
  month: { schema: { type: 'string', pattern: '^\\d{4}-\\d{2}$' }, about: 'The month that is shown.' },
  name: { schema: text, about: 'An acronym or a name, in any language.' },
  text: { schema: text, about: 'A text as letters cite it, or its number: `Resolution 179`, `TSB 278`.' },
  left: { schema: { type: 'string', format: 'uuid' }, about: 'The older letter.' },
  right: { schema: { type: 'string', format: 'uuid' }, about: 'The newer letter.' },
  scope: {
    schema: { ...text, examples: ['mandate', 'annex:A'] },
    about: 'What is compared: `mandate`, `body`, `annex:LABEL` or `all`.',
  },
  lang: {
    schema: { type: 'string', enum: ['fr', 'en', 'es'] },
    about: 'The language of what stands beside the words of letters.',
  },
} as const;

export type ParameterName = keyof typeof parameters;
