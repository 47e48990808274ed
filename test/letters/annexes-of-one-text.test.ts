import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };
const bodies = { fr: '\nVeuillez voir ci-après.\n', en: 'Please see below.', es: 'Véase a continuación.' };

describe('what an annex is by a title in the singular or plural', () => {
  it.each<[keyof typeof letters, string, string]>([
    [
      'en',
      'ANNEX\n\nSummary of the draft revision of ITU-T Recommendation E.180\n\nThe revision adds a tone for callers who wait.\n\nIt leaves the other tones as they are.',
      'text',
    ],
    [
      'en',
      'ANNEX\n\nSummaries of the draft revised Recommendations\n\nE.180: a tone is added.\n\nE.182: two tones are joined.',
      'list',
    ],
    [
      'fr',
      "ANNEXE\n\nRésumé du projet de révision de la Recommandation UIT-T E.180\n\nLa révision ajoute une tonalité d'attente pour les appels.\n\nElle ne touche pas aux autres tonalités.",
      'text',
    ],
    [
      'fr',
      'ANNEXE\n\nRésumés des projets de Recommandations révisées\n\nE.180: une tonalité est ajoutée.\n\nE.182: deux tonalités sont réunies.',
      'list',
    ],
    [
      'es',
      'ANEXO\n\nTítulo y resumen del proyecto de nueva Recomendación UIT-T E.180\n\nEl texto añade un tono de espera para las llamadas.\n\nNo modifica ninguno de los demás tonos del texto.',
      'text',
    ],
    [
      'es',
      'ANEXO\n\nTítulos y resúmenes de los proyectos de Recomendación\n\nE.180: se añade un tono.\n\nE.182: se unen dos tonos.',
      'list',
    ],
    [
      'en',
      'ANNEX\n\nApplication for a partial fellowship\n\nTo be filled in legibly and returned by post.\n\n1. Family name and first name\n2. Employer\n3. Languages',
      'form',
    ],
    [
      'en',
      'ANNEX\n\nApplications for fellowships received\n\nFourteen applications came in this year, as they did last year.\n\nNine of them were found to be complete.',
      'text',
    ],
  ])('%s: %s', async (language, annex, type) => {
    const { annexes } = await recordOf(letters[language](bodies[language], `\n${annex}\n`));
    expect(annexes.map((each) => each.type)).toEqual([type]);
  });
});

describe('the number of a thing before `may` is no day', () => {
  it.each([
    ['The Group is set up until the end of November 2023; Study Group 7 may prolong its life.', '2023-11'],
    ['The Group is set up until November 2023. Working Party 4/15 may end it sooner.', '2023-11'],
    ['The Group is set up until 9 May 2023.', '2023-05-09'],
  ])('%s', async (lifetime, until) => {
    const annex = `\nANNEX\n\nFocus Group on tones (FG-TO)\n\nTerms of reference\n\n1\tScope\n\nThe Group deals with tones.\n\n2\tLifetime\n\n${lifetime}\n`;
    const [terms] = (await recordOf(englishCircular('Please see below.', annex))).annexes;
    expect(terms?.mandate?.duration?.until).toBe(until);
  });
});

describe('a title with initials that a line begins with', () => {
  const wrapped = (second: string): string =>
    `Genève, le 4 mai 2021\n\nRéf.: Circulaire TSB 301\n\nObjet: Essai de lecture\n\nMadame, Monsieur,\n\n1.   Le cours portera sur la mesure des tonalités et sur les appareils que\nles participants auront sous la main pendant les deux semaines prévues à\ncet effet, ainsi que sur leur entretien.\n\n2.   M. Tiago Bellancourt (Maroc) dirigera le cours de mesure;\n${second}\n\n3.   La suite sera donnée par lettre, comme il est de coutume depuis que le\ncours existe.\n\nVeuillez agréer, Madame, Monsieur, l'assurance de ma considération.\n\n                                  J. Tavernier\n                                  Directrice\n`;
  it('goes on with the sentence', async () => {
    const { paragraphs } = await recordOf(wrapped('M. L. Oudry-Castelnau (Nigéria) le secondera.'));
    expect(paragraphs.map(({ label }) => label)).toEqual(['1.', '2.', '3.']);
    expect(paragraphs[1]?.text).toBe(
      'M. Tiago Bellancourt (Maroc) dirigera le cours de mesure; M. L. Oudry-Castelnau (Nigéria) le secondera.',
    );
  });
  it('and a lettered item does not', async () => {
    const { paragraphs } = await recordOf(wrapped('B. L. Oudry-Castelnau (Nigéria) le secondera.'));
    expect(paragraphs[1]?.text).toBe('M. Tiago Bellancourt (Maroc) dirigera le cours de mesure;');
  });
});
