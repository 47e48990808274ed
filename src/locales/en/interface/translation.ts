import type { TranslationWords } from '../../../model/locale/interface/translation.js';

/** Language versions of one letter, in English. */
export const translation: TranslationWords = {
  title: 'versions {left} and {right}',
  noDifference: 'the same facts',
  facts: { one: '{n} fact differs', other: '{n} facts differ' },
  parts: { one: '{n} part in one version only', other: '{n} parts in one version only' },
  compared: { one: '{n} paragraph compared', other: '{n} paragraphs compared' },
  fact: {
    'document-type': 'type of document',
    place: 'place',
    person: 'person',
    address: 'e-mail',
    day: 'date',
    time: 'hour',
    number: 'number',
    label: 'paragraph number',
  },
  part: {
    mandate: 'terms of reference',
    annex: 'annex',
    section: 'section',
    paragraph: 'paragraph',
    row: 'row of a table',
    note: 'note',
    part: 'part',
  },
  only: 'only in {language}: {part} ({place})',
  letterhead: 'letterhead',
  column: { fact: 'fact', place: 'place' },
  heading: { parts: 'In one version only', facts: 'Facts that differ' },
};
