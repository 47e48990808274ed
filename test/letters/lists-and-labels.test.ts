import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';
import { body } from '../support/letter-outline.js';

describe('what stands beside a list or in its front', () => {
  test('text further left than the bullets goes on with what stands before the list', async () => {
    expect(
      await body(
        '1    Les documents parviendront au Bureau:\n    -   en trois exemplaires;\n    -   sous forme électronique\nle 21 février 2000 au plus tard.',
      ),
    ).toEqual([
      '1 Les documents parviendront au Bureau:',
      '  • en trois exemplaires;',
      '  • sous forme électronique',
      'le 21 février 2000 au plus tard.',
    ]);
  });

  test('a number in a quotation parts no columns', async () => {
    expect(
      await body(
        'Le § 3 est remplacé par ce qui suit:\n\n    "3      Les contributions sont reçues jusqu\'au 20 novembre."\n\nMerci.',
      ),
    ).toEqual([
      'Le § 3 est remplacé par ce qui suit:',
      '  "3 Les contributions sont reçues jusqu\'au 20 novembre."',
      'Merci.',
    ]);
  });

  test('a short sentence makes the line before it a heading; another short line does not', async () => {
    expect(
      await body('La formation est gratuite.\n\nSuite à donner\nVeuillez répondre.\n\nUne adresse\nRue du Lac'),
    ).toEqual(['La formation est gratuite.', '# Suite à donner', 'Veuillez répondre.', 'Une adresse', 'Rue du Lac']);
  });

  test("the numbers of a report's front go on in its body", async () => {
    const record = await recordOf(
      'Document CWG-LANG-8/4-F\n18 décembre 2020\n\nOUTILS DE TRADUCTION\n\n1. Résumé\nCe document est court.\n\n2. Suite à donner\nÀ noter.\n\n3. Introduction\n3.1 Un outil est en service.\n3.2 Les coûts ont diminué.\n',
    );
    expect(record.reference).toMatchObject({ series: 'CWG-LANG', number: 'CWG-LANG-8/4-F' });
    expect(outline(record.paragraphs)).toEqual([
      '# 3. Introduction',
      '  3.1 Un outil est en service.',
      '  3.2 Les coûts ont diminué.',
    ]);
  });
});

describe('boxes to tick', () => {
  test.each(['☐', '☒', '□', '❏'])('%s is a bullet', async (box) => {
    for (const gap of [' ', '     ', '\t'])
      expect(
        await body(
          `1\tNotre administration est informée:\n\n      ${box}${gap}approuve le texte\n\n      ${box}${gap}ne l'approuve pas`,
        ),
      ).toEqual(['1 Notre administration est informée:', '  • approuve le texte', "  • ne l'approuve pas"]);
  });

  test('between words it is one of them', async () => {
    expect(await body('1\tRéponse souhaitée: Oui ☐ Non ☐')).toEqual(['1 Réponse souhaitée: Oui ☐ Non ☐']);
  });
});

describe('a label in another print', () => {
  const text = (words: string): string => `${words}\nLe texte de cette partie est long et se tient sur une ligne.`;

  test.each([
    ['1	', '2	', '3.	', '4	'],
    ['1.	', '2)	', '3.	', '4	'],
    ['1	', '2 – ', '3 – ', '4	'],
    ['1) ', '2) ', '3. ', '4) '],
    ['1 - ', '2 - ', '3 - ', '4 - '],
    ['1° ', '2° ', '3° ', '4° '],
  ])('%j %j %j %j stand side by side', async (...labels) => {
    const headings = ['Objet du Groupe', 'Tâches du Groupe', 'Réunions du Groupe', 'Durée du Groupe'];
    const lines = await body(headings.map((words, index) => labels[index] + text(words)).join('\n'));
    expect(lines.filter((line) => line.startsWith('# ')).map((line) => line.replace(/^# \S+ /, ''))).toEqual(headings);
  });

  test('a list below a number is its own', async () => {
    const items = '1)	Tenir une liste;\n2)	Publier un avis.';
    expect(
      await body(`1	${text('Objet du Groupe')}\n2	Tâches du Groupe\n${items}\n3	${text('Durée du Groupe')}`),
    ).toEqual([
      '# 1 Objet du Groupe',
      '  Le texte de cette partie est long et se tient sur une ligne.',
      '# 2 Tâches du Groupe',
      '  1) Tenir une liste;',
      '  2) Publier un avis.',
      '# 3 Durée du Groupe',
      '  Le texte de cette partie est long et se tient sur une ligne.',
    ]);
  });

  test('of two lists that it may continue, by its looks and by what comes later', async () => {
    const start = `1	${text('Objet du Groupe')}\n2	Tâches du Groupe\n1.	Tenir une liste;\n2.	Publier un avis;\n`;
    const astray = await body(`${start}3.	${text('Durée du Groupe')}\n4	${text('Réunions du Groupe')}`);
    expect(astray).toContain('# 3. Durée du Groupe');
    const item = await body(`${start}3.	Ouvrir un atelier.\n3	${text('Durée du Groupe')}`);
    expect(item).toContain('  3. Ouvrir un atelier.');
    expect(item).toContain('# 3 Durée du Groupe');
  });

  test('a dash between a figure and a name makes no label out of turn', async () => {
    expect(await body('1	La réunion a lieu.\n12 – Genève et Nairobi\n2	Merci.')).toContain('12 – Genève et Nairobi');
  });

  test('a day alone on its line has none, a title with a year has', async () => {
    const days =
      '2 Échéances:\n14 janvier 2027\n– Bourses\n– Visas\n1 février 2027\n– Inscription\n3 février 2027\n– Documents';
    expect(await body(`1 Le Groupe se réunit.\n${days}\n\n3 Merci.`)).toEqual([
      '1 Le Groupe se réunit.',
      '# 2 Échéances:',
      '  14 janvier 2027',
      '  • Bourses',
      '  • Visas',
      '  1 février 2027',
      '  • Inscription',
      '  3 février 2027',
      '  • Documents',
      '3 Merci.',
    ]);
    expect(await body(`1\tRapport 2026\n${text('Le rapport')}\n2\tBudget 2027\n${text('Le budget')}`)).toContain(
      '# 2 Budget 2027',
    );
  });
});

test.each([
  circular('Pendant deux jours, les participants:\n•\nexamineront les incidents;\n•\nsuivront un exercice.'),
  spanishCircular('Durante dos días, los participantes:\n•\nexaminarán los incidentes;\n•\nseguirán un ejercicio.'),
  englishCircular('For two days, the participants:\n•\nwill study the incidents;\n•\nwill follow an exercise.'),
])('a subject whose verbs stand in the list below it is no heading', async (letter) => {
  const { paragraphs } = await recordOf(letter);
  expect(paragraphs.map(({ heading, children }) => [heading, children.length])).toEqual([[false, 2]]);
});

test('a line that names the list below it stays a heading', async () => {
  const { paragraphs } = await recordOf(
    circular('Principales échéances:\n– inscription en ligne;\n– envoi des contributions.'),
  );
  expect(paragraphs.map(({ heading, children }) => [heading, children.length])).toEqual([[true, 2]]);
});
