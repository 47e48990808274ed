import { describe, expect, it } from 'vitest';
import { table } from '../../support/made-document.js';
import type { Line } from '../../support/made-document.js';
import { shown } from '../../support/detected-people.js';

describe('lists and tables', () => {
  it('reads the list that a line introduces', () => {
    expect(
      shown(
        'Le GTC-X est présidé par Mme Ana Costa (Brésil), assistée des trois Vice-Présidents suivants:',
        '–\tAFR\t– M. Sidi Ba (Sénégal)',
        '–\tEUR\t– Mme Éva Novák (République tchèque);',
        '•\tKarl Braun (Allemagne)',
        'M. Luc Perrin (France) a pris la parole.',
      ),
    ).toEqual([
      'chair Ana Costa @GTC-X #BR',
      'vice-chair Sidi Ba @GTC-X #SN ~AFR',
      'vice-chair Éva Novák @GTC-X #CZ ~EUR',
      'vice-chair Karl Braun @GTC-X #DE',
    ]);
  });
  it('reads persons under a heading that is a role, of the annex’s group', () => {
    const inAnnex = (text: string): Line => ({ text, zone: 'annex', annex: 0 });
    expect(
      shown(
        inAnnex('Activité conjointe de coordination sur l’eau (JCA-EAU)'),
        inAnnex('Mandat'),
        inAnnex('12\tPrésident'),
        inAnnex('M. Luc Perrin (France), luc@exemple.fr'),
      ),
    ).toEqual(['chair Luc Perrin @JCA-EAU #FR <luc@exemple.fr>']);
  });
  it('reads each item’s own role', () => {
    expect(
      shown(
        'La CE 3 a élu les personnes suivantes aux postes de Président et de Vice-Présidents:',
        '– M. Luc Perrin (France), Président',
        '– Mme Ana Costa (Brésil), Vice-Présidente',
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR', 'vice-chair Ana Costa @CE 3 #BR']);
  });
  it('reads a table by its headings', () => {
    expect(
      shown(
        'Équipe de direction de la CE 3:',
        ...table([
          ['Nom', 'Pays', 'Fonction', 'Région'],
          ['M. Luc Perrin', 'France', 'Président', 'EUR'],
          ['Ana Costa', 'Brésil', 'Vice-Présidente', 'AMS'],
        ]),
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR ~EUR', 'vice-chair Ana Costa @CE 3 #BR ~AMS']);
  });
  it('reads a table with the role before the name', () => {
    expect(
      shown(
        ...table([
          ['Président de la CE 3', 'M. Luc Perrin (France)'],
          ['Rapporteur', 'Mme Ana Costa'],
        ]),
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR', 'rapporteur Ana Costa']);
  });
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'a column of chairs, country and group in columns of their own',
      [
        ['Groupe', 'Président sortant', 'Pays', 'Mandat'],
        ["Commission d'études 5", 'Mme Ana Costa', 'Brésil', '2023'],
        ['GCR', 'M. Luc Perrin', 'France', '2019'],
        ['CE 9', 'vacant', '–', 'à pourvoir'],
      ],
      ['chair Ana Costa @CE 5 #BR', 'chair Luc Perrin @GCR #FR'],
    ],
    [
      'a column for each role, several persons in a cell',
      [
        ['Commission', 'Présidente ou Président', 'Vice-Présidents'],
        ['CE 2', 'Mme Ana Costa (Brésil)', 'M. Luc Perrin (France), M. Karl Braun (Allemagne)'],
        ['CE 3', 'À désigner', 'Mme Li Wei (Chine)'],
      ],
      [
        'chair Ana Costa @CE 2 #BR',
        'vice-chair Luc Perrin @CE 2 #FR',
        'vice-chair Karl Braun @CE 2 #DE',
        'vice-chair Li Wei @CE 3 #CN',
      ],
    ],
    [
      'a country behind each person of a row',
      [
        ['CE', 'Président', 'Pays', 'Vice-Président', 'Pays'],
        ['CE 2', 'Ana Costa', 'Brésil', 'Luc Perrin', 'France'],
      ],
      ['chair Ana Costa @CE 2 #BR', 'vice-chair Luc Perrin @CE 2 #FR'],
    ],
    [
      'regions beside the officers',
      [
        ['Région', 'Vice-Présidents'],
        ['AFR', 'Mme Awa Sarr (Sénégal)'],
        ['EUR', 'M. Luc Perrin (France)'],
      ],
      ['vice-chair Awa Sarr #SN ~AFR', 'vice-chair Luc Perrin #FR ~EUR'],
    ],
    [
      'where the role has no persons but regions and dates',
      [
        ['Commission', 'Président', 'Échéance'],
        ['CE 2', 'Asie', '3 mai 2021'],
        ['CE 3', 'Fédération de Russie', '4 mai 2021'],
      ],
      [],
    ],
    [
      'a president who heads a column of opinions',
      [
        ['Proposition', 'Avis du Président', 'Décision'],
        ['Fusion', 'M. Luc Perrin y est favorable', 'différée'],
      ],
      [],
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(shown(...table(rows))).toEqual(expected);
  });
  it('gives a row under an announced role its own group', () => {
    expect(
      shown(
        "Présidents des commissions d'études:",
        ...table([
          ['CE 2', 'Mme Ana Costa (Brésil)'],
          ['CE 3', 'M. Luc Perrin (France)'],
        ]),
      ),
    ).toEqual(['chair Ana Costa @CE 2 #BR', 'chair Luc Perrin @CE 3 #FR']);
  });
  it('leaves other tables alone', () => {
    expect(
      shown(
        ...table([
          ['Date', 'Lieu'],
          ['3 mai', 'Genève'],
          ['Président', 'à désigner'],
        ]),
      ),
    ).toEqual([]);
  });
  it('leaves lists of other things alone', () => {
    expect(
      shown(
        'Le Président de la CE 3 a rappelé les points suivants:',
        '– Contributions reçues',
        '– Genève (Suisse)',
        '– Ordre du jour',
      ),
    ).toEqual([]);
  });
  it('leaves letterhead and signature to others', () => {
    expect(
      shown(
        { text: 'Contact: M. Luc Perrin', zone: 'letterhead' },
        { text: 'Luc Perrin', zone: 'closing' },
        { text: 'Directeur du TSB', zone: 'closing' },
      ),
    ).toEqual([]);
  });
});
