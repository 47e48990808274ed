import type { TranslationWords } from '../../../model/locale/interface/translation.js';

/** Language versions of one letter, in Spanish. */
export const translation: TranslationWords = {
  title: 'versiones {left} y {right}',
  noDifference: 'los mismos hechos',
  facts: { one: '{n} hecho difiere', other: '{n} hechos difieren' },
  parts: { one: '{n} parte en una sola versión', other: '{n} partes en una sola versión' },
  compared: { one: '{n} párrafo comparado', other: '{n} párrafos comparados' },
  fact: {
    'document-type': 'tipo de documento',
    place: 'lugar',
    person: 'persona',
    address: 'correo electrónico',
    day: 'fecha',
    time: 'hora',
    number: 'número',
    label: 'número de párrafo',
  },
  part: {
    mandate: 'mandato',
    annex: 'anexo',
    section: 'sección',
    paragraph: 'párrafo',
    row: 'fila de un cuadro',
    note: 'nota',
    part: 'parte',
  },
  only: 'solo en {language}: {part} ({place})',
  letterhead: 'membrete',
  column: { fact: 'hecho', place: 'lugar' },
  heading: { parts: 'En una sola versión', facts: 'Hechos que difieren' },
};
