import { describe, expect, it } from 'vitest';
import { detectCitations } from '../../src/detect/citations/index.js';
import { citations } from '../../src/locales/fr/citations.js';
import { table, withGroups } from '../support/made-document.js';
import type { Line } from '../support/made-document.js';
import { expectLinear } from '../support/steps.js';
import { cited } from '../support/cited.js';

describe('numbers under a heading', () => {
  const told = (...lines: readonly (string | Line)[]) =>
    detectCitations(withGroups(...lines), citations, { reference: null, sector: 'ITU-T' }).findings.map(
      ({ value: { type, number, issuer } }) => `${type} ${number} ${issuer ?? '-'}`,
    );

  it('are of the text that the column names', () => {
    expect(
      told(
        ...table([
          ['Projet de nouvelle Recommandation', 'Titre', 'Question(s)'],
          ['E.812 (révisée)', 'Essai des lignes', '3/2, 4/2'],
          ['M.77', 'Version 2.0 des mesures', '5/2'],
        ]),
      ),
    ).toEqual([
      'recommendation E.812 ITU-T',
      'question 3/2 ITU-T',
      'question 4/2 ITU-T',
      'recommendation M.77 ITU-T',
      'question 5/2 ITU-T',
    ]);
  });

  it('are of the Sector that the header or the title names', () => {
    const rows = [
      ['Recommandation', 'Titre'],
      ['P.9001-2', 'Propagation par brouillard'],
    ];
    expect(told('Recommandations UIT-R supprimées', ...table(rows))).toEqual(['recommendation P.9001-2 ITU-R']);
    expect(told('Textes supprimés', ...table([['Rec. UIT-R', 'Titre'], ...rows.slice(1)]))).toEqual([
      'recommendation P.9001-2 ITU-R',
    ]);
  });

  it('are of what the line above names where the header says that they are numbers', () => {
    const rows = [
      ['N°', 'Titre'],
      ['E.812', 'Essai des lignes'],
    ];
    expect(told('Projets de Recommandations pour approbation', ...table(rows))).toEqual(['recommendation E.812 ITU-T']);
    expect(told('Pièces de rechange', ...table(rows))).toEqual([]);
  });

  it('are Resolutions where nothing but a bracket stands behind them', () => {
    const rows = [
      ['Résolution', 'Suite'],
      ['905 (Rév. Lomé, 2031)', 'faite'],
      ['12 voix', 'contre'],
    ];
    expect(told(...table(rows))).toEqual(['resolution 905 -']);
  });

  it('are those of a list that names them', () => {
    const items = ['– E.812, Essai des lignes', '– E.814, Mesures'];
    expect(told('Les Recommandations ci-après ont été approuvées:', ...items)).toEqual([
      'recommendation E.812 ITU-T',
      'recommendation E.814 ITU-T',
    ]);
    expect(told('Les appareils ci-après ont été achetés:', ...items)).toEqual([]);
  });

  it('are no texts in a form or a programme', () => {
    expect(
      told(
        ...table([
          ['Question posée', 'Réponse'],
          ['1/2', 'oui'],
        ]),
      ),
    ).toEqual([]);
    expect(
      told(
        ...table([
          ['Question', 'Réponse'],
          ['3', 'non'],
        ]),
      ),
    ).toEqual([]);
  });

  it('of the CCITT have Roman study groups', () => {
    expect(cited('la Question 22/XI', 'Circulaire CCITT N° 31')).toEqual([
      'question 22/XI ITU-T',
      'circular CCITT: 31 TSB',
    ]);
  });

  it('are read with work in proportion to their length', async () => {
    const row = (at: number) => [`E.${100 + at}`, `Essai ${at}`];
    const rows = (size: number) => [['Recommandation', 'Titre'], ...Array.from({ length: size }, (_, at) => row(at))];
    await expectLinear((size) => told(...table(rows(size))), 400);
  });
});
