import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { withGroups } from '../../support/made-document.js';

const shown = (text: string) =>
  detectPeople(withGroups(text), people).findings.map(
    ({ value: { role, name, group, outgoing } }) => `${outgoing ? '-' : ''}${role} ${name}${group ? ` @${group}` : ''}`,
  );

describe('who presides for a time', () => {
  it.each([
    "M. Luc Perrin (France) assurera l'intérim de la présidence de la CE 5.",
    'M. Luc Perrin assurera la présidence de la CE 5 par intérim.',
    'M. Luc Perrin assure la présidence par intérim de la CE 5.',
    'M. Luc Perrin exercera par intérim les fonctions de Président de la CE 5.',
    'M. Luc Perrin présidera par intérim la CE 5.',
    "M. Luc Perrin est chargé de l'intérim de la présidence de la CE 5.",
    'M. Luc Perrin a été nommé Président par intérim de la CE 5.',
    'M. Luc Perrin a été nommé Président de la CE 5 par intérim.',
    'M. Luc Perrin, Président ad interim de la CE 5, a pris la parole.',
    'M. Luc Perrin, faisant fonction de Président de la CE 5, a pris la parole.',
    "L'intérim de la présidence de la CE 5 sera assuré par M. Luc Perrin.",
    'La présidence de la CE 5 par intérim est assurée par M. Luc Perrin.',
    'La CE 5 est présidée par intérim par M. Luc Perrin.',
  ])('%s', (text) => expect(shown(text)).toEqual(['acting-chair Luc Perrin @CE 5']));

  it.each<[string, readonly string[]]>([
    [
      'M. Luc Perrin (France), Vice-Président de la CE 5, assurera la présidence par intérim.',
      ['vice-chair Luc Perrin @CE 5', 'acting-chair Luc Perrin @CE 5'],
    ],
    [
      "Mme Ana Costa, Présidente de la CE 5, a démissionné; M. Luc Perrin, Vice-Président, assurera l'intérim.",
      ['-chair Ana Costa @CE 5', 'vice-chair Luc Perrin @CE 5', 'acting-chair Luc Perrin @CE 5'],
    ],
    [
      'M. Luc Perrin, Vice-Président de la CE 5, est nommé Président de la CE 9.',
      ['vice-chair Luc Perrin @CE 5', 'chair Luc Perrin @CE 9'],
    ],
    [
      'M. Luc Perrin, Vice-Président de la CE 5, est nommé Président, en remplacement de Mme Ana Costa.',
      ['vice-chair Luc Perrin @CE 5', 'chair Luc Perrin @CE 5', '-chair Ana Costa @CE 5'],
    ],
    ['M. Luc Perrin, Vice-Président de la CE 5, assurera la présidence de la séance.', ['vice-chair Luc Perrin @CE 5']],
    ["M. Luc Perrin assurera l'intérim du Secrétaire de la Commission.", []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('several persons and roles in one sentence', () => {
  it.each<[string, readonly string[]]>([
    [
      'La CE 5 sera présidée par Mme Ana Costa (Brésil); M. Luc Perrin (France) et Mme Li Wei (Chine), Vice-Présidents, animeront les débats.',
      ['chair Ana Costa @CE 5', 'vice-chair Luc Perrin @CE 5', 'vice-chair Li Wei @CE 5'],
    ],
    [
      'La CE 5 est présidée par Mme Ana Costa, M. Luc Perrin et Mme Li Wei, Vice-Présidents, lui prêtant assistance.',
      ['chair Ana Costa @CE 5', 'vice-chair Luc Perrin @CE 5', 'vice-chair Li Wei @CE 5'],
    ],
    [
      'La CE 5 est présidée par Mme Ana Costa et M. Luc Perrin, Coprésidents.',
      ['co-chair Ana Costa @CE 5', 'co-chair Luc Perrin @CE 5'],
    ],
    [
      'Vice-Présidents de la CE 5: M. Luc Perrin (France); Mme Ana Costa (Brésil); Mme Li Wei (Chine).',
      ['vice-chair Luc Perrin @CE 5', 'vice-chair Ana Costa @CE 5', 'vice-chair Li Wei @CE 5'],
    ],
    [
      'Mme Ana Costa, Présidente de la CE 5, M. Luc Perrin et Mme Li Wei, Vice-Présidents, ont conclu.',
      ['chair Ana Costa @CE 5', 'vice-chair Luc Perrin @CE 5', 'vice-chair Li Wei @CE 5'],
    ],
    [
      'Le FG-SOL est coprésidé par Mme Ana Costa (Brésil) et MM. Luc Perrin (France) et Karl Braun (Allemagne).',
      ['co-chair Ana Costa @FG-SOL', 'co-chair Luc Perrin @FG-SOL', 'co-chair Karl Braun @FG-SOL'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('who directs the work of a group', () => {
  it.each<[string, readonly string[]]>([
    [
      "La CE 5 s'est réunie deux fois. Ses travaux ont été conduits par Mme Ana Costa (Brésil).",
      ['chair Ana Costa @CE 5'],
    ],
    ['La CE 5 est dirigée par Mme Ana Costa (Brésil).', ['chair Ana Costa @CE 5']],
    ['Les réunions de la CE 5 se sont tenues sous la direction de Mme Ana Costa.', ['chair Ana Costa @CE 5']],
    ['Mme Ana Costa a dirigé les débats de la Commission d’études 5.', ['chair Ana Costa @CE 5']],
    ["L'étude confiée à la CE 5 a été conduite par Mme Ana Costa (Brésil).", []],
    ["Les travaux de l'atelier seront dirigés par Mme Ana Costa (Brésil).", []],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});
