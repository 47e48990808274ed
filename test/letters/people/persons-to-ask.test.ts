import { describe, expect, it } from 'vitest';
import { shown } from '../../support/detected-people.js';

describe('persons to ask', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'M. Luc Perrin (téléphone: +41 22 730 00 00, courriel: luc.perrin@exemple.org) se tient à votre disposition.',
      ['contact Luc Perrin <luc.perrin@exemple.org>'],
    ],
    [
      'Mme Ana Costa, en poste à Accra (tél.: +233 30 000 00, courriel: ana@exemple.org), est la personne à contacter.',
      ['contact Ana Costa <ana@exemple.org>'],
    ],
    [
      'Mme Ana Costa (Brésil), Rapporteure pour la Question 7/9, répondra aux questions à l’adresse ana@exemple.org.',
      ['rapporteur Ana Costa @CE 9 #BR <ana@exemple.org>'],
    ],
    [
      'La Présidente de la CE 9, Mme Ana Costa (ana@exemple.org), se tient à votre disposition.',
      ['chair Ana Costa @CE 9 <ana@exemple.org>'],
    ],
    ['Mme Ana Costa, Présidente de la CE 9, a présenté le projet (voir aide@exemple.org).', ['chair Ana Costa @CE 9']],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('one to ask under a heading of that name', () => {
  it.each([
    'F. Point de contact du pays hôte',
    '7\tPersonne à contacter au secrétariat',
    'Interlocutrice du Bureau régional',
  ])('%s', (heading) => {
    expect(shown(heading, 'Mme Ida Lind, courriel: i.lind@exemple.org.')).toEqual([
      'contact Ida Lind <i.lind@exemple.org>',
    ]);
  });
  it('and not under a sentence that speaks of one', () => {
    expect(
      shown('Le point de contact du pays hôte a écrit aux participants', 'Mme Ida Lind, de Lomé, a répondu.'),
    ).toEqual([]);
  });
});

describe('whom to ask', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Mme Ana Costa (tél.: +41 22 700 00 00) et, pour le pays hôte, M. Karl Braun (kb@exemple.org) se tiennent à votre disposition.',
      ['contact Ana Costa', 'contact Karl Braun <kb@exemple.org>'],
    ],
    [
      'Mme Ana Costa et M. Karl Braun peuvent fournir tout renseignement complémentaire (info@exemple.org).',
      ['contact Ana Costa', 'contact Karl Braun'],
    ],
    [
      'Mme Ana Costa, Présidente de la CE 5, et M. Karl Braun (Togo) sont à votre disposition.',
      ['chair Ana Costa @CE 5', 'contact Karl Braun #TG'],
    ],
    [
      'Mme Ana Costa (ac@exemple.org, +41 22 700 00 00) peut fournir tout renseignement complémentaire.',
      ['contact Ana Costa <ac@exemple.org>'],
    ],
    ['Mme Ana Costa est en mesure de vous renseigner.', ['contact Ana Costa']],
    ['Le plan établi par M. Karl Braun peut être consulté par les membres.', []],
    ["Le rapport de M. Karl Braun est à votre disposition sur le site de l'Union.", []],
    ['Les services de M. Karl Braun se tiennent à votre disposition.', []],
    ['Mme Ana Costa peut fournir un exposé.', []],
    ['Mme Ana Costa et M. Karl Braun se tiennent debout.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});
