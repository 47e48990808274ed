import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../../support/letters.js';

const bodyOf = async (body: string): Promise<string[]> => outline((await recordOf(circular(body))).paragraphs);

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/** Lines as a program breaks them that counts what `measure` counts; `\n` stays where it is. */
function wrapped(text: string, width: number, measure: (line: string) => number = (line) => line.length): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && measure(`${line} ${word}`) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join('\n');
}

const paragraphs = [
  "1\tÀ sa première réunion, présidée par Mme Zoé Périgord, le Groupe a été créé à la demande générale des délégués réunis à Liège. Étant donné l'intérêt suscité, une deuxième réunion a déjà été prévue.",
  '2\tLes études déjà menées à bien ont été intégrées à la série éditée par le Bureau. Près de trente étudiants y ont collaboré, répartis en équipes chargées de dépouiller les réponses reçues.',
  "3\tLe degré d'avancement sera évalué à l'été, après quoi les résultats définitifs seront présentés à l'assemblée. Évidemment, rien n'empêche qu'une équipe présente les siens plus tôt à une réunion.",
];

describe('a program that counts the bytes of UTF-8', () => {
  test.each([66, 72, 78])('leaves paragraphs whole at %i bytes', async (width) => {
    const body = `\n${paragraphs.map((each) => wrapped(each, width, bytes)).join('\n\n')}\n`;
    expect(await bodyOf(body)).toEqual(paragraphs.map((each) => each.replace('\t', ' ')));
  });
});

describe('a row of cells on one line with tabs, wrapped as a whole', () => {
  const rows = [
    '3 mai 2021\tDemandes de bourse pour prendre part à la réunion du Groupe des marées',
    '14 mai 2021\tInscription des délégués qui prendront part à la réunion du Groupe',
    '2 juin 2021\tRemise des contributions au secrétariat du Groupe, dans une langue',
  ];
  const body = (cells: readonly string[]): string =>
    `\n${paragraphs.map((each) => wrapped(each, 72)).join('\n\n')}\n\nÉchéances:\n\n${cells.join('\n\n')}\n\nLe Bureau vous en remercie.\n`;

  test('goes on with its last cell', async () => {
    const read = await bodyOf(body(rows.map((row) => wrapped(row, 72))));
    expect(read.find((line) => line.includes('|'))?.trim()).toBe(
      rows.map((row) => row.replace('\t', ' | ')).join(' / '),
    );
  });

  test('has items in its last cell, the further ones on lines of their own', async () => {
    const read = await bodyOf(
      body([
        '3 mai 2021\t–\tDemandes de bourse',
        '14 mai 2021\t–\tInscription des délégués',
        '–\tDemandes de visa',
        '2 juin 2021\t–\tRemise des contributions',
      ]),
    );
    expect(read.find((line) => line.includes('|'))?.trim()).toBe(
      '3 mai 2021 | – Demandes de bourse / 14 mai 2021 | – Inscription des délégués – Demandes de visa / 2 juin 2021 | – Remise des contributions',
    );
  });

  test('a row that ends with a short value does not', async () => {
    const text = wrapped(paragraphs.join('\n\n'), 60);
    const read = await bodyOf(
      `\n${text}\n\nProjet de nouvelle Recommandation sur les marées\tDoc. 7/12\nCaractéristiques\n`,
    );
    expect(read.join('\n')).not.toContain('7/12 Caractéristiques');
  });
});

describe('a line that is full to the brim', () => {
  test('goes on behind a full stop, where lines are wrapped exactly and no blank line parts paragraphs', async () => {
    const last = [
      'La Commission a étudié la hauteur des vagues dans les ports du nord. Elle a dressé une carte des ports.',
      'Le secrétariat remettra cette carte aux délégués dès leur arrivée à la réunion, avec la liste des hôtels que la ville a réservés.',
    ];
    const text = wrapped([...paragraphs, ...last].join('\n'), 68);
    expect(text.split('\n')).toContain('La Commission a étudié la hauteur des vagues dans les ports du nord.');
    expect((await bodyOf(`\n${text}\n`)).slice(-2).map((line) => line.trim())).toEqual(last);
  });
});

describe('a date that the end of a line parts', () => {
  test.for([
    ['before its year', 'Les délégués ont à remettre leurs textes avant le 20 août\n2027.', '20 août 2027.'],
    ['in Spanish', 'Las contribuciones deben recibirse a más tardar el 4 de junio de\n2027.', '4 de junio de 2027.'],
  ] as const)('%s', async ([, lines, end]) => {
    const [read, ...more] = await bodyOf(`\n${lines}\n`);
    expect(more).toEqual([]);
    expect(read?.endsWith(end)).toBe(true);
  });

  test('in English before its month', async () => {
    const { meetings, paragraphs: read } = await recordOf(`Geneva, 4 May 2027

Ref: TSB Circular 301

Subject: Tide gauges

Dear Sir/Madam,

1 The Focus Group on tide gauges will hold its second meeting in Ghana (Accra, 22-30
September 2027).

2 Its report will follow.
`);
    expect(read).toHaveLength(2);
    expect(meetings.map(({ start, end }) => [start, end])).toEqual([['2027-09-22', '2027-09-30']]);
  });

  test('days and years below one another in a list are none', async () => {
    expect(await bodyOf('\nLes dates retenues:\n3 mai\n2027\n')).toHaveLength(3);
    expect(
      await bodyOf('\nLe Groupe a tenu sa dernière réunion à Lomé le 3 mai\n2027/12 est le numéro de son rapport.\n'),
    ).toHaveLength(2);
  });
});

describe('a page that ends amid a sentence', () => {
  test('goes on behind the page break', async () => {
    const [first = '', second = '', third = ''] = paragraphs.map((each) => wrapped(each, 72));
    const [line = '', ...rest] = second.split('\n');
    const broken = [first, `${line}\n\n\f${rest.join('\n')}`, third].join('\n\n');
    expect(rest.join(' ')).toMatch(/^\p{Ll}/u);
    expect(await bodyOf(`\n${broken}\n`)).toEqual(paragraphs.map((each) => each.replace('\t', ' ')));
  });
});

describe('what parts a line and the next is no word', () => {
  test.for([
    [
      'a sector',
      "1\tLes travaux se poursuivront au sein de la Commission d'études 5 de l'UIT-\nT, à Genève.",
      "l'UIT-T, à Genève.",
    ],
    [
      'a mail address',
      '1\tVeuillez écrire sans tarder au secrétariat du Groupe des marées (groupe-\nmarees@itu.int).',
      '(groupe-marees@itu.int).',
    ],
    [
      'a web address',
      "1\tLe programme se trouve à l'adresse https://www.itu.int/go/marees-\n27 depuis hier.",
      'marees-27 depuis hier.',
    ],
  ] as const)('%s parted at its hyphen is whole', async ([, lines, end]) => {
    const [read, ...more] = await bodyOf(`\n${lines}\n`);
    expect(more).toEqual([]);
    expect(read?.endsWith(end)).toBe(true);
  });

  test('links and citations go over it', async () => {
    const { links, citations } = await recordOf(
      circular(
        '\n1\tVoir le § 2.1 de la Recommandation UIT-\nT A.7, et écrire au secrétariat du Groupe (groupe-\nmarees@itu.int).\n',
      ),
    );
    expect(links.map(({ url }) => url)).toEqual(['mailto:groupe-marees@itu.int']);
    expect(citations.map(({ series, number }) => [series, number])).toEqual([[null, 'A.7']]);
  });

  test('the bars of a drawn table part no name', async () => {
    const { groups, summary } =
      await recordOf(`|Conseil 2026                           |Document C26/71-F              |

Rapport du Président
|Résumé                                                         |
|Ce document rend compte des travaux du Groupe de travail du    |
|Conseil sur les phares et balises (GTC-PHARE) et jusqu'au      |
|4\u00a0mars 2026, et de ce qui reste à faire.                       |
|Suite à donner                                                 |
|Le Conseil est invité à prendre note du rapport.               |

1     Introduction
1.1   Le Groupe s'est réuni à Genève.
`);
    expect(summary).toBe(
      "Ce document rend compte des travaux du Groupe de travail du Conseil sur les phares et balises (GTC-PHARE) et jusqu'au 4 mars 2026, et de ce qui reste à faire.",
    );
    expect(groups.map(({ name, acronym }) => [name, acronym])).toContainEqual([
      'Groupe de travail du Conseil sur les phares et balises',
      'GTC-PHARE',
    ]);
  });
});
