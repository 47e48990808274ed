import { describe, expect, it } from 'vitest';
import { withGroups } from '../../support/made-document.js';
import { expectLinear } from '../../support/steps.js';
import { named } from '../../support/groups-found.js';

it('reads the letters that stand before the name in brackets', () => {
  expect(
    named(
      "la JCA-QUM (l'Activité conjointe de coordination sur les quais maritimes) et le FG-BAC (Groupe spécialisé sur les bacs)",
    ),
  ).toEqual(['JCA-QUM|joint-coordination-activity|ITU-T', 'FG-BAC|focus-group|ITU-T']);
});

describe('standing groups, Bureaux and conferences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['le Groupe consultatif de la normalisation des télécommunications (GCNT)', ['GCNT|advisory-group|ITU-T']],
    ['le Groupe consultatif de la normalisation des télécommunications', ['GCNT|advisory-group|ITU-T']],
    ['réunion du GCR', ['GCR|advisory-group|ITU-R']],
    ['le GCDT et le TSAG', ['GCDT|advisory-group|ITU-D', 'GCNT|advisory-group|ITU-T']],
    ['Au Directeur du Bureau des radiocommunications', ['BR|bureau|ITU-R']],
    ['le BDT et le TSB', ['BDT|bureau|ITU-D', 'TSB|bureau|ITU-T']],
    ['la PP-26 et l’AMNT-24', ['PP-26|conference|General', 'AMNT-24|conference|ITU-T']],
    ['la Conférence de plénipotentiaires de 2026 (PP-26)', ['PP-26|conference|General']],
    ['la Conférence de plénipotentiaires (Bucarest, 2022)', ['PP-22|conference|General']],
    ['la Conférence mondiale des radiocommunications (CMR-27)', ['CMR-27|conference|ITU-R']],
    [
      'la CMDT-25 et l’Assemblée des radiocommunications de 2023',
      ['CMDT-25|conference|ITU-D', 'AR-23|conference|ITU-R'],
    ],
    ['la prochaine Conférence de plénipotentiaires', ['Conférence de plénipotentiaires|conference|General']],
    ['la Réunion de préparation à la Conférence (RPC)', ['RPC|conference|ITU-R']],
    ['la Circulaire TSB 31 et la Lettre collective TSB 2/5', []],
    ['BDT/PKM/035 et TSAG/ME', []],
    ['le bureau régional pour l’Afrique et les bureaux régionaux', []],
    ['le Conseil de l’UIT, l’Union et le Secteur UIT-T', []],
    ['la Résolution 44 de l’AMNT', ['AMNT|conference|ITU-T']],
    [
      'la Résolution 99 (Rév. Dubaï, 2018) de la Conférence de plénipotentiaires',
      ['Conférence de plénipotentiaires|conference|General'],
    ],
    ['la Résolution 750 (CMR-19) et la Résolution 12 (Rév. de la CMR-15)', []],
    ['la Résolution 750 (Rév.CMR-19)', []],
    ['le document PP-02/36-F', []],
    ['la BR IFIC 2950', []],
    ['la Conférence des Parties', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

it('gives a conference the fullest name printed', () => {
  const nameOf = (text: string) => withGroups(text).groups[0]?.group;
  expect(nameOf('la Conférence mondiale des radiocommunications de 2023 (CMR-23)')).toMatchObject({
    acronym: 'CMR-23',
    name: 'Conférence mondiale des radiocommunications de 2023',
  });
  expect(nameOf('la Conférence de plénipotentiaires (Bucarest, 2022)')).toMatchObject({
    acronym: 'PP-22',
    name: 'Conférence de plénipotentiaires',
  });
  expect(nameOf('la Conférence de plénipotentiaires a décidé')).toMatchObject({
    acronym: null,
    name: 'Conférence de plénipotentiaires',
  });
  expect(nameOf('la Conférence de plénipotentiaires (PP)')).toMatchObject({ acronym: 'PP' });
});

it.each([
  ['', 'Groupe de travail du Conseil sur '],
  ['', "Commissions d'études 1, "],
  ["Commissions d'études ", '1, '],
  ['', 'Question '],
  ['Question ', '1, 2 et '],
  ['', 'JCA-'],
  ['', ' '],
  ['', 'a'],
])('reads %s%s again and again with work in proportion to its length', async (head, piece) => {
  await expectLinear((times) => withGroups(head + piece.repeat(times)), 1_000);
});
