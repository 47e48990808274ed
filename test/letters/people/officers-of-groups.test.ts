import { describe, expect, it, test } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { withGroups } from '../../support/made-document.js';
import { shown } from '../../support/detected-people.js';

test('officers named by a pronoun are those of the group that the paragraph before is about', () => {
  const officers = [
    'Elle sera présidée par Mme Ana Costa (Brésil), M. Karl Braun (Allemagne) en étant le Vice-Président.',
  ];
  const expected = ['chair Ana Costa @JCA-EAU #BR', 'vice-chair Karl Braun @JCA-EAU #DE'];
  expect(shown('La JCA-EAU tiendra compte des travaux des Commissions d’études 12 et 17.', ...officers)).toEqual(
    expected,
  );
  expect(shown('La CE 17 a pris note du rapport. La JCA-EAU aidera la CE 12.', ...officers)).toEqual(expected);
});

describe('whose officer somebody is', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['La CE 9 se réunira en mars. Son Président, M. Satoshi Ito, ouvrira la réunion.'], ['chair Satoshi Ito @CE 9']],
    [
      ['Le GTC-EAU relève de la Résolution 7 (Lyon, 2019). Il est présidé par M. Luc Perrin.'],
      ['chair Luc Perrin @GTC-EAU'],
    ],
    [
      [
        'Objet: création de la JCA-EAU',
        'Le GCNT a désigné comme coprésidents M. Luc Perrin (France) et Mme Ana Costa (Brésil).',
      ],
      ['co-chair Luc Perrin @JCA-EAU #FR', 'co-chair Ana Costa @JCA-EAU #BR'],
    ],
    [
      [
        'Objet: création du FG-EAU',
        "La Commission d'études 9 a désigné:",
        '–\tMme Ana Costa (Brésil), Présidente;',
        '–\tM. Luc Perrin (France), Vice-Président.',
      ],
      ['chair Ana Costa @FG-EAU #BR', 'vice-chair Luc Perrin @FG-EAU #FR'],
    ],
    [
      [
        'Objet: création du FG-EAU',
        "Le FG-EAU relève de la Commission d'études 9, à laquelle il fera rapport.",
        'Mme Ana Costa (Brésil) et M. Luc Perrin (France) coprésideront le groupe.',
      ],
      ['co-chair Ana Costa @FG-EAU #BR', 'co-chair Luc Perrin @FG-EAU #FR'],
    ],
    [['La CE 9 a élu Mme Ana Costa (Brésil) Présidente.'], ['chair Ana Costa @CE 9 #BR']],
    [
      ['Le SG9RG-AFR est créé.', "M. Luc Perrin (France) en assure la présidence par intérim jusqu'en juin."],
      ['acting-chair Luc Perrin @SG9RG-AFR #FR'],
    ],
    [
      ["M. Luc Perrin (France) n'est plus en mesure d'exercer ses fonctions de Président de la CE 9."],
      ['chair Luc Perrin @CE 9 #FR'],
    ],
    [
      ['Mme Ana Costa a été nommée Rapporteure de la CE 9, en remplacement de M. Luc Perrin.'],
      ['rapporteur Ana Costa @CE 9', 'rapporteur Luc Perrin @CE 9'],
    ],
    [['La CE 9 est invitée.', 'M. Luc Perrin présidera le séminaire.'], ['chair Luc Perrin']],
    [['La CE 9 est présidée depuis lors par Mme Ana Costa.'], ['chair Ana Costa @CE 9']],
    [
      [
        'Les Vice-Présidents de la CE 9 sont:',
        '- Mme Ana Costa (Brésil), AMS;',
        '- M. Tarek Aziz Said (Jordanie), ARB.',
        'M. Luc Perrin, Secrétaire général de l’UIT, a salué M. Karl Braun.',
      ],
      [
        'vice-chair Ana Costa @CE 9 #BR ~AMS',
        'vice-chair Tarek Aziz Said @CE 9 #JO ~ARB',
        'secretary-general Luc Perrin',
      ],
    ],
  ];
  it.each(cases)('%s', (lines, expected) => expect(shown(...lines)).toEqual(expected));

  it('is that of the group which the subject of the letter names', () => {
    const document = withGroups(
      'Objet: réunion du GCR',
      'a',
      'b',
      'c',
      'd',
      'La réunion sera présidée par M. Luc Perrin.',
    );
    const [found] = detectPeople(document, people, document.blocks[0]?.span ?? null).findings;
    expect(found?.value).toMatchObject({ role: 'chair', group: 'GCR' });
  });
});

describe('what an office is for, and what is presided over', () => {
  const about = 'La JCA-EAU poursuit ses travaux.';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Les observations seront adressées à Mme Ana Costa (Brésil), Rapporteure de la CE 5 pour les méthodes de travail (ac@exemple.org).',
      ['rapporteur Ana Costa @CE 5 #BR <ac@exemple.org>'],
    ],
    ['M. Karl Braun, Rapporteur de la CE 5, a présenté le texte (tsb@exemple.org).', ['rapporteur Karl Braun @CE 5']],
    [
      'Une réunion d’échange de vues aura lieu le 4 mai. Elle sera coprésidée par Mme Ana Costa (Brésil) et M. Karl Braun (Togo).',
      ['co-chair Ana Costa #BR', 'co-chair Karl Braun #TG'],
    ],
    ['La table ronde sera présidée par Mme Ana Costa.', ['chair Ana Costa']],
    ['La réunion sera présidée par Mme Ana Costa.', ['chair Ana Costa @JCA-EAU']],
    ['M. Karl Braun, Adjoint au Directeur, assurera la transition.', ['other Karl Braun']],
    ['Mme Ana Costa, adjointe à la Secrétaire générale, a pris la parole.', ['other Ana Costa']],
    ['M. Karl Braun, adjoint de la commune, a pris la parole.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(about, text)).toEqual(expected));
});
