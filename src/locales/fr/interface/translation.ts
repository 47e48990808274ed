import type { TranslationWords } from '../../../model/locale/interface/translation.js';

/** Language versions of one letter, in French. */
export const translation: TranslationWords = {
  title: 'versions {left} et {right}',
  noDifference: 'les mêmes données',
  facts: { one: '{n} donnée diffère', other: '{n} données diffèrent' },
  parts: { one: '{n} partie dans une seule version', other: '{n} parties dans une seule version' },
  compared: { one: '{n} paragraphe comparé', other: '{n} paragraphes comparés' },
  fact: {
    'document-type': 'type de document',
    place: 'lieu',
    person: 'personne',
    address: 'adresse électronique',
    day: 'date',
    time: 'heure',
    number: 'nombre',
    label: 'numéro de paragraphe',
  },
  part: {
    mandate: 'mandat',
    annex: 'annexe',
    section: 'section',
    paragraph: 'paragraphe',
    row: 'ligne de tableau',
    note: 'note',
    part: 'partie',
  },
  only: 'seulement en {language}: {part} ({place})',
  letterhead: 'en-tête',
  column: { fact: 'donnée', place: 'endroit' },
  heading: { parts: 'Dans une seule version', facts: 'Données qui diffèrent' },
};
