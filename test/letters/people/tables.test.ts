import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { table, withGroups } from '../../support/made-document.js';
import type { Row } from '../../support/made-document.js';
import { parseCircular } from '../../../src/index.js';
import { circular } from '../../support/letters.js';

/** `role name @group #country`, with `-` before who leaves. */
const shown = (...rows: readonly Row[]) =>
  detectPeople(withGroups(...table(rows)), people).findings.map(({ value }) =>
    [
      `${value.outgoing ? '-' : ''}${value.role} ${value.name}`,
      value.group && `@${value.group}`,
      value.country && `#${value.country.code}`,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('a table of names and what each person does', () => {
  it('gives everyone a role, whatever the function is called', () => {
    expect(
      shown(
        ['Nom', 'Fonction', 'Pays'],
        ['Mme Park Seo-yeon', 'Intervenante, séance 4', 'Corée (République de)'],
        ['M. Bjarni Ísólfsson', 'Spécialiste des câbles', 'Islande'],
        ["M. Bo'ron Yusupov", 'Panéliste', 'Ouzbékistan'],
        ['Mme Thiri Hla Win', 'Ingénieure en chef', 'Myanmar'],
        ['M. Paulo do Rosário Sarmento', 'Rapporteur pour la Question 5/9', 'Timor-Leste'],
      ),
    ).toEqual([
      'other Park Seo-yeon #KR',
      'other Bjarni Ísólfsson #IS',
      "other Bo'ron Yusupov #UZ",
      'other Thiri Hla Win #MM',
      'rapporteur Paulo do Rosário Sarmento @CE 9 #TL',
    ]);
  });

  it('takes what stands in the column of names for a name, also with small words that no list has', () => {
    expect(
      shown(
        ['Nom et prénom', 'Fonction', 'Pays'],
        ['M. Tane mo Rapata', 'Président de la CE 5', 'Samoa'],
        ['Jordi Bosch i Pla', 'Vice-Président de la CE 5', 'Andorre'],
        ['Mme Ana tal Qasim', 'Vice-Présidente de la CE 5', 'Malte'],
      ),
    ).toEqual([
      'chair Tane mo Rapata @CE 5 #WS',
      'vice-chair Jordi Bosch i Pla @CE 5 #AD',
      'vice-chair Ana tal Qasim @CE 5 #MT',
    ]);
  });

  it('takes those for persons to ask who have an address and a matter, and nothing else', () => {
    const rows = (matter: string): Row[] => [
      [matter, 'Nom', 'Courriel'],
      ['Visas', 'M. Luc Perrin', 'l.perrin@essai.example'],
      ['Bourses', 'Mme Ana Costa', 'a.costa@essai.example'],
    ];
    for (const matter of ['Sujet', 'Domaine', 'Pour', 'Service'])
      expect(shown(...rows(matter))).toEqual(['contact Luc Perrin', 'contact Ana Costa']);
    for (const other of ['Langues', 'Entité', 'Pays']) expect(shown(...rows(other))).toEqual([]);
  });

  it('knows who leaves and who comes by the heads of the columns', () => {
    expect(
      shown(
        ['Fonction', 'Titulaire sortant', 'Nouveau titulaire'],
        ['Président de la CE 5', 'M. Luc Perrin (France)', 'Mme Ana Costa (Brésil)'],
        ['Vice-Président de la CE 5', 'Mme Ida Lind (Norvège)', 'vacant'],
      ),
    ).toEqual(['-chair Luc Perrin @CE 5 #FR', 'chair Ana Costa @CE 5 #BR', '-vice-chair Ida Lind @CE 5 #NO']);
  });

  it('gives the chair of an event no group', () => {
    const { findings } = detectPeople(
      withGroups(
        'La CE 5 a proposé ce thème.',
        ...table([
          ['Nom', 'Fonction'],
          ['M. Luc Perrin', 'Président du Forum'],
          ['Mme Ana Costa', 'Vice-Présidente de la CE 9'],
        ]),
      ),
      people,
    );
    expect(findings.map(({ value: { name, group } }) => `${name} ${group}`)).toEqual([
      'Luc Perrin null',
      'Ana Costa CE 9',
    ]);
  });

  it('leaves tables of things alone', () => {
    expect(
      shown(['Nom', 'Fonction'], ['Carte des Réseaux', 'Affichage des stations'], ['Guide Pratique', 'Aide en ligne']),
    ).toEqual([]);
  });
});

it('reads such a table of a Markdown file', async () => {
  const rows = '| Nom | Fonction | Pays |\n| --- | --- | --- |\n| Mme Yoon Da-in | Oratrice | Corée (République de) |';
  const bytes = new TextEncoder().encode(
    circular('1\tVoir l’annexe.', `\nANNEXE 1\n\nListe des orateurs\n\n${rows}\n`),
  );
  const { record } = await parseCircular(bytes, { name: 'liste.md' });
  expect(record.people.map(({ name, role }) => `${name}: ${role}`)).toContain('Yoon Da-in: other');
});
