import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { docx, paragraph, run } from '../read/word/docx-builder.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const title = 'Groupe de travail sur les bouées météorologiques (GT-BM)';
const terms = `${title}
Mandat
1	Objet
Le GT-BM suit les liaisons des bouées.
2	Tâches
a)	Compter les bouées.
b)	Publier leurs fréquences.
3	Durée
Jusqu'à fin juin 2024.`;

/** A letter with a mandate under some heading lines. */
const under = (heading: string): Promise<DocumentRecord> =>
  recordOf(circular('1	Le mandat est joint.', `Annexe: 1\n\n${heading}\n${terms}`));

const shown = ({ annexes }: DocumentRecord): unknown[] =>
  annexes.map(({ label, of, title, subtitle, type, paragraphs }) => [
    label,
    of,
    title,
    subtitle,
    type,
    paragraphs.length,
  ]);
const whole = (label: string | null, of: string | null = null): unknown[] => [
  [label, of, title, 'Mandat', 'terms-of-reference', 3],
];

describe('an annex by its heading', () => {
  test.each([
    ['ANNEXE 1', '1'],
    ['Annexe B', 'B'],
    ['Annexe IV', 'IV'],
    ['ANNEXE', null],
    ['ANNEXE UNIQUE', null],
    ['Annexe:', null],
    ['Annexe n° 3', '3'],
    ['ANNEXE N° 3', '3'],
    ['ANNEXE No. 3', '3'],
    ['Pièce jointe 2', '2'],
    ['PIÈCE JOINTE N° 2', '2'],
    ['P.J. 1', '1'],
    ['Document joint 1', '1'],
    ['APPENDICE', null],
    ['Annexe (2)', '2'],
    ['[ANNEXE 2]', '2'],
    ['«ANNEXE 2»', '2'],
    ['*** ANNEXE 2 ***', '2'],
    ['__________\nANNEXE 2\n__________', '2'],
    ['A N N E X E   2', '2'],
    ['ANNEXE 2:', '2'],
    ['Annexe 2 –', '2'],
    ['Annexe 2bis', '2bis'],
    ['ANNEXE 2 (Rév. 1)', '2'],
    ['ANNEXE 2\n[Rév. 1]', '2'],
    ['Annexe 2 – Révision 1', '2'],
    ['Annexe 2 (Corrigendum 1)', '2'],
    ['Annexe 2 (version révisée du 4 mai 2021)', '2'],
    ['ANNEXE 2\n(Original: anglais)', '2'],
  ])('%j', async (heading, label) => {
    expect(shown(await under(heading))).toEqual(whole(label));
  });

  test.each([
    ['ANNEXE 1\n(de la Circulaire TSB 301)', '1'],
    ['ANNEXE 1 (de la Circulaire TSB 301)', '1'],
    ['ANNEXE 1\n[à la Circulaire TSB 301]', '1'],
    ['ANNEXE 1\n(Circulaire TSB 301)', '1'],
    ['ANNEXE 1, Circulaire TSB 301', '1'],
    ['Annexe 1 / Circulaire TSB 301', '1'],
    ['ANNEXE 1\n(de la Circulaire TSB 301 (Rév. 2))', '1'],
    ['ANNEXE 1\n[de la Circulaire TSB 301 [Rév. 2]]', '1'],
    ['ANNEXE 1\n(de la Circulaire TSB 301 du 4 mai 2021)', '1'],
    ['ANNEXE À LA CIRCULAIRE TSB 301', null],
    ['Annexe à la présente circulaire', null],
    ['Appendice 2 au présent document', '2'],
    ['Annexe A de la présente lettre', 'A'],
  ])('%j belongs to the circular', async (heading, label) => {
    const record = await under(heading);
    expect(shown(record)).toEqual(whole(label, 'TSB 301'));
    expect(record.citations).toEqual([]);
  });

  test.each([
    ['ANNEXE 1 à la Lettre circulaire CR/88', 'CR 88'],
    ['Annexe 1\n(du Corrigendum 2 à la Circulaire TSB 299)', 'TSB 299'],
  ])('%j belongs to another document', async (heading, of) => {
    expect(shown(await under(heading))).toEqual(whole('1', of));
  });

  test.each([
    'ANNEXE 1 – Projet de calendrier',
    'Annexe 1 : Projet de calendrier',
    'ANNEXE 1	Projet de calendrier',
    'ANNEXE 1 Projet de calendrier',
    'ANNEXE 1 (de la Circulaire TSB 301) – Projet de calendrier',
    'ANNEXE 1\n(Rév. 1)\nProjet de calendrier',
  ])('%j: the title on the same line, or below', async (heading) => {
    const { annexes } = await recordOf(circular('1	Voir.', `\n${heading}\n1	Ouverture\n2	Divers`));
    expect(annexes.map(({ label, title: name }) => [label, name])).toEqual([['1', 'Projet de calendrier']]);
  });
});

describe('behind the foot of a page, where the head of a page stands as well', () => {
  const foot = 'UIT-T\\COM-T\\COM21\\COLL\\007F.DOCX';
  const agenda = '1\tOuverture\n2\tBalises\n3\tClôture';

  test('each annex that is told by the number of the letter is one', async () => {
    const record = await recordOf(
      circular(
        '1\tLes méthodes sont en Annexe A, l’ordre du jour en Annexe B.',
        `Annexes: 2\n\n${foot}\nANNEXE A (à la Circulaire TSB 12)\nMéthodes de travail\nTout se passe sans papier.\n${foot}\nANNEXE B (à la Circulaire TSB 12)\nProjet d’ordre du jour\n${agenda}\n${foot}`,
      ),
    );
    expect(record.annexes.map(({ label, title, paragraphs }) => [label, title, paragraphs.length])).toEqual([
      ['A', 'Méthodes de travail', 1],
      ['B', "Projet d'ordre du jour", 3],
    ]);
  });

  test.each([
    ['Annexe 1 à la Circulaire TSB 12', 'Annexe 1 à la Circulaire TSB 12'],
    ['ANNEXE 1', 'ANNEXE 1'],
    ['ANNEXE 1 (à la Circulaire TSB 12)', 'Annexe 1'],
  ])('%j, said again on the next page as %j, is the head of that page', async (heading, again) => {
    const record = await recordOf(
      circular(
        '1\tLes balises sont en Annexe 1.',
        `Annexe: 1\n\n- 2 -\n${heading}\nBalises\n1\tBalises en mer\n- 3 -\n${again}\n2\tBalises à terre`,
      ),
    );
    expect(
      record.annexes.map(({ label, title, paragraphs }) => [label, title, paragraphs.map((each) => each.text)]),
    ).toEqual([['1', 'Balises', ['Balises en mer', 'Balises à terre']]]);
  });
});

test('a list of what is enclosed, told on the page before in the words of the headings, has no text', async () => {
  const record = await recordOf(
    circular(
      '1\tLes balises sont en annexe.',
      `Annexe 1\nAnnexe 2\n- 2 -\nAnnexe 1\nBalises en mer\n1\tLes balises.\n- 3 -\nAnnexe 2\nBalises à terre\n1\tLes phares.`,
    ),
  );
  expect(record.annexes.map(({ label, title, paragraphs }) => [label, title, paragraphs.length])).toEqual([
    ['1', 'Balises en mer', 1],
    ['2', 'Balises à terre', 1],
  ]);
});

describe('in Markdown and Word', () => {
  const markdown = (heading: string): string =>
    `**Réf.:** Circulaire TSB 301\n\n**Objet:** Bouées\n\nMadame, Monsieur,\n\n1 Le mandat est joint.\n\nVeuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nJeanne Tavernier  \nDirectrice du Bureau de la normalisation des télécommunications\n\n${heading}\n\n**${title}**\n\nMandat\n\n1 Objet\n\nLe GT-BM suit les bouées.\n\n2 Tâches\n\nIl compte les bouées.\n\n3 Durée\n\nJusqu'à fin juin 2024.\n`;

  test.each([
    ['## ANNEXE 1', null],
    ['**Annexe 1**', null],
    ['***ANNEXE 1***', null],
    ['* * *\n\nANNEXE 1', null],
    ['| ANNEXE 1 |\n| --- |', null],
    ['## Annexe 1\n\n(de la Circulaire TSB 301)', 'TSB 301'],
    ['**ANNEXE 1**\\\n**(de la Circulaire TSB 301)**', 'TSB 301'],
    ['ANNEXE 1  \n\\[de la Circulaire TSB 301\\]', 'TSB 301'],
    ['__ANNEXE 1__ – _(de la Circulaire TSB 301)_', 'TSB 301'],
  ])('%j', async (heading, of) => {
    expect(shown(await recordOf(markdown(heading)))).toEqual(whole('1', of));
  });

  const formula = "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.";
  const word = async (heading: string): Promise<DocumentRecord> => {
    const lines = [
      'Circulaire TSB 301',
      'Madame, Monsieur,',
      '1	Le mandat est joint.',
      formula,
      'Jeanne Tavernier',
      'Directrice',
    ];
    const body = [
      ...lines.map((line) => paragraph(line)),
      heading,
      ...terms.split('\n').map((line) => paragraph(line)),
    ];
    return (await parseCircular(docx({ body: body.join('') }))).record;
  };

  test('a heading in Word, behind a page break, on two lines, or without its word', async () => {
    const broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    expect(shown(await word(broken + paragraph('ANNEXE 1')))).toEqual(whole('1'));
    const two = `<w:p>${run('Annexe 1')}<w:r><w:br/></w:r>${run('[de la Circulaire TSB 301]')}</w:p>`;
    expect(shown(await word(two))).toEqual(whole('1', 'TSB 301'));
    expect(shown(await word(paragraph('Annexe: 1') + broken))).toEqual(whole(null));
  });
});

describe('what begins like a heading and is none', () => {
  const labels = async (after: string): Promise<unknown[]> =>
    (await recordOf(circular('1	Voir.', after))).annexes.map(({ label }) => label);

  test.each([
    'Annexe: 1',
    'Annexes: 2',
    'Pièce jointe: 1',
    'Annexe: Questionnaire',
    'Annexe:\n–	Questionnaire',
    'Annexe: Mandat du Groupe\n\nDistribution:\n–	Administrations des États Membres',
    'Annexe 1 ci-jointe',
    "L'Annexe 1 suivra.",
    'Annexe 1 contient le mandat du Groupe.',
  ])('%j', async (after) => {
    expect(await labels(after)).toEqual([]);
  });

  test('a line in the text of a letter', async () => {
    const record = await recordOf(circular('1	Le mandat se trouve dans\nAnnexe 1\n2	Merci de le lire.'));
    expect(record.annexes).toEqual([]);
  });

  test('a list of contents, and the head of a second page', async () => {
    const record = await recordOf(
      circular(
        '1	Voir.',
        'Annexe 1 – Calendrier ........ 2\nAnnexe 2 – Formulaire ........ 4\n\nANNEXE 1\nCalendrier\n1	Ouverture\nANNEXE 1 (suite)\n2	Divers\nANNEXE 2\nFormulaire\nNom: ____',
      ),
    );
    expect(record.annexes.map(({ label, paragraphs }) => [label, paragraphs.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
  });
});

test('an annex without a heading is known by what announces it and by what stands below', async () => {
  expect(shown(await recordOf(circular('1	Le mandat est joint.', `Annexe: 1\n\n${terms}`)))).toEqual(whole(null));
  const unannounced = await recordOf(circular('1	Merci.', '\n\nTableau des correspondants\nGenève, mai 2021'));
  expect(unannounced.annexes).toEqual([]);
});

test('a line that may be either is told', async () => {
  const { annexes, messages } = await recordOf('Note\n\n1	Le Groupe se réunit.\n\nAnnexe 1 Mandat du Groupe\n');
  expect(annexes).toEqual([]);
  expect(messages.map(({ code }) => code)).toContain('undecided-annex');
});

test('the annex of a revision may name the circular alone; a corrigendum cites it', async () => {
  const revised = (reference: string) =>
    recordOf(
      circular('1	Voir.', 'ANNEXE 1\n(de la Circulaire TSB 301)\nCalendrier\n1	Ouverture').replace(
        'Circulaire TSB 301',
        reference,
      ),
    );
  expect((await revised('Circulaire TSB 301 (Rév. 1)')).citations).toEqual([]);
  const corrected = await revised('Corrigendum 1 à la Circulaire TSB 301');
  expect(corrected.citations.map(({ number }) => number)).toEqual(['301']);
});

test.each([
  [
    'FR',
    circular,
    'ANNEXE',
    "BULLETIN D'INSCRIPTION",
    '(Colloque sur les stations\n  côtières, Lomé,\n  4-6 mai 2021)',
  ],
  ['EN', englishCircular, 'ANNEX', 'REGISTRATION FORM', '(Seminar on coast stations\n  held in Riga, 4-6 May 2021)'],
  [
    'ES',
    spanishCircular,
    'ANEXO',
    'FORMULARIO DE INSCRIPCIÓN',
    '(Seminario sobre estaciones\n  costeras, Lima, 4-6 de mayo)',
  ],
] as const)('a title whose bracket wraps over lines, %s', async (_, wrap, label, title, aside) => {
  const centred = aside.replaceAll(/^/gm, '        ');
  const form = `1.  X: ..........\n\n2.  Y: ..........\n`;
  const { annexes } = await recordOf(
    wrap('Text.', `\n            ${label}\n\n       ${title}\n\n${centred}\n\n${form}`),
  );
  expect(annexes).toHaveLength(1);
  expect(annexes[0]?.title).toBe(`${title} ${aside.replaceAll(/\s+/g, ' ')}`);
  expect(annexes[0]?.paragraphs.map(({ label: number }) => number)).toEqual(['1.', '2.']);
});

test('a bracket that does not close is no part of a title', async () => {
  const { annexes } = await recordOf(
    circular('Text.', '\nANNEXE\n\nMandat\n\n(le texte qui suit est provisoire\n\n1\tObjet.\n\n2\tDurée.\n'),
  );
  expect(annexes[0]?.title).toBe('Mandat');
});
