import { expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people as english } from '../../../src/locales/en/people.js';
import { people as spanish } from '../../../src/locales/es/people.js';
import { people as french } from '../../../src/locales/fr/people.js';
import type { PeopleLocale } from '../../../src/model/locale/people.js';
import { type Line, table, withGroups } from '../../support/made-document.js';

const shown = (locale: PeopleLocale, ...lines: readonly (string | Line)[]) =>
  detectPeople(withGroups(...lines), locale).findings.map(({ value: { role, name, group, outgoing } }) =>
    [role, name, group && `@${group}`, outgoing && 'outgoing'].filter(Boolean).join(' '),
  );

it.each([
  [french, "M. Luc Perrin (France), candidat à la présidence de la CE 5, s'est présenté.", 'other Luc Perrin @CE 5'],
  [french, 'Mme Ana Costa est candidate au poste de Vice-Présidente de la CE 5.', 'other Ana Costa @CE 5'],
  [
    french,
    'La candidature de M. Luc Perrin aux fonctions de Président de la CE 5 est appuyée.',
    'other Luc Perrin @CE 5',
  ],
  [french, 'Mme Ana Costa, Présidente de la CE 5, a été appuyée.', 'chair Ana Costa @CE 5'],
  [english, 'Mr Luc Perrin (France), candidate for Chair of CE 5, introduced himself.', 'other Luc Perrin @CE 5'],
  [spanish, 'La Sra. Ana Costa es candidata al cargo de Presidenta de la CE 5.', 'other Ana Costa @CE 5'],
])('a candidate does not hold the office that a sentence names', (locale, sentence, expected) => {
  expect(shown(locale, sentence)).toEqual([expected]);
});

it.each([
  ['Candidat', 'other Luc Perrin @CE 5'],
  ['Candidat proposé', 'other Luc Perrin @CE 5'],
  ['Candidat élu', 'chair Luc Perrin @CE 5'],
])('who stands in a column headed `%s`', (header, expected) => {
  expect(
    shown(
      french,
      ...table([
        ['Poste', header, 'Pays'],
        ['Président, CE 5', 'M. Luc Perrin', 'France'],
      ]),
    ),
  ).toEqual([expected]);
});

it('lists candidates below a line that says so', () => {
  expect(
    shown(french, 'Les candidats au poste de Président de la CE 5 sont les suivants:', '- M. Luc Perrin (France)'),
  ).toEqual(['other Luc Perrin @CE 5']);
});

it('makes a chair of whom an acting one replaces', () => {
  expect(
    shown(
      french,
      'Mme Ana Costa est nommée Présidente par intérim de la CE 5, en remplacement de M. Luc Perrin, qui a démissionné le 3 mai 2031.',
    ),
  ).toEqual(['acting-chair Ana Costa @CE 5', 'chair Luc Perrin @CE 5 outgoing']);
});
