import { describe, expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letters = {
  en: [
    'Geneva, 8 March 2022\n\nRef.: TSB Circular 391\n\nSubject: Team\n\nDear Sir/Madam,',
    'Yours faithfully,\n\nJoan Tavernier\nDirector\n',
  ],
  fr: [
    'Genève, le 8 mars 2022\n\nRéf.: Circulaire TSB 391\n\nObjet: Direction\n\nMadame, Monsieur,',
    "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nJeanne Tavernier\nDirectrice\n",
  ],
  es: [
    'Ginebra, 8 de marzo de 2022\n\nRef.: Circular TSB 391\n\nAsunto: Equipo\n\nMuy señora mía/Muy señor mío:',
    'Atentamente,\n\nJuana Tavernier\nDirectora\n',
  ],
} as const;

const officers = async (language: keyof typeof letters, sentence: string): Promise<string[]> => {
  const [head, end] = letters[language];
  const { people } = await recordOf(`${head}\n\n1 ${sentence}\n\n${end}`);
  return people
    .filter(({ name }) => !name.endsWith('Tavernier'))
    .map(({ honorific, name, role, group, country }) =>
      [honorific, name, role, group, country?.code].filter(Boolean).join(' '),
    );
};

describe('who is named without an honorific', () => {
  test.each<[keyof typeof letters, string, string[]]>([
    ['en', 'The team is led by Rosa Lindgren (Sweden), Chair of Study Group 9.', ['Rosa Lindgren chair SG 9 SE']],
    [
      'en',
      'In charge are ABE Yuki (Ms, Japan), Chair of Study Group 9; KOFFI Jean (Mr, Togo) and DA LUZ Rui (Mr, Brazil), Vice-Chairs of Study Group 9.',
      ['Ms ABE Yuki chair SG 9 JP', 'Mr KOFFI Jean vice-chair SG 9 TG', 'Mr DA LUZ Rui vice-chair SG 9 BR'],
    ],
    ['en', 'For Question 3/9 ask the Rapporteur, Petra Novotna (Czechia).', ['Petra Novotna rapporteur SG 9 CZ']],
    [
      'fr',
      "Les travaux sont conduits par Rosa Lindgren (Suède), Présidente de la Commission d'études 9.",
      ['Rosa Lindgren chair CE 9 SE'],
    ],
    [
      'fr',
      "La Présidente de la Commission d'études 9, ABE Yuki (Mme, Japon), a donné son accord.",
      ['Mme ABE Yuki chair CE 9 JP'],
    ],
    [
      'es',
      'Dirige los trabajos Rosa Lindgren (Suecia), Presidenta de la Comisión de Estudio 9.',
      ['Rosa Lindgren chair CE 9 SE'],
    ],
  ])('%s: %s', async (language, sentence, expected) => {
    expect(await officers(language, sentence)).toEqual(expected);
  });
});

describe('a name with a country that is nobody’s', () => {
  test.each<[keyof typeof letters, string]>([
    ['en', 'The Chair of Study Group 9 invites you to Santa Cruz (Bolivia).'],
    ['en', 'The Rapporteur will work in San Salvador (El Salvador), the Chair in Geneva.'],
    ['en', 'Port Louis (Mauritius) has been proposed as the place of the meeting.'],
    ['en', 'The Chair drew attention to Resolution 4 (Kenya) and to Study Group 9 (Networks).'],
    ['fr', "Le Président de la Commission d'études 9 vous invite à Port Louis (Maurice)."],
    ['es', 'La Presidenta de la Comisión de Estudio 9 le invita a Santa Cruz (Bolivia).'],
  ])('%s: %s', async (language, sentence) => {
    expect(await officers(language, sentence)).toEqual([]);
  });
});

describe('offices named by their seat', () => {
  test.each<[keyof typeof letters, string, string[]]>([
    [
      'fr',
      "La Commission d'études 9 sera dirigée ainsi: à la présidence, M. Jean Koffi (Togo); à la vice-présidence, Mme Rosa Lindgren (Suède) et M. Rui da Luz (Brésil).",
      ['M. Jean Koffi chair CE 9 TG', 'Mme Rosa Lindgren vice-chair CE 9 SE', 'M. Rui da Luz vice-chair CE 9 BR'],
    ],
    [
      'es',
      'En la presidencia de la Comisión de Estudio 9 continúa el Sr. Jean Koffi (Togo).',
      ['Sr. Jean Koffi chair CE 9 TG'],
    ],
    [
      'es',
      'En las vicepresidencias de la Comisión de Estudio 9 permanecen la Sra. Rosa Lindgren (Suecia) y el Sr. Rui da Luz (Brasil).',
      ['Sra. Rosa Lindgren vice-chair CE 9 SE', 'Sr. Rui da Luz vice-chair CE 9 BR'],
    ],
    ['en', 'The chairmanship of Study Group 9 remains with Mr Jean Koffi (Togo).', ['Mr Jean Koffi chair SG 9 TG']],
  ])('%s: %s', async (language, sentence, expected) => {
    expect(await officers(language, sentence)).toEqual(expected);
  });
});
