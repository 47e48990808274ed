import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';
import { body } from '../support/letter-outline.js';

describe('lines that head a part of a text', () => {
  const annex = async (title: string, text: string): Promise<string[]> =>
    outline(
      (await recordOf(circular('1\tVoir les annexes.', `Annexe: 1\n\nANNEXE 1\n\n${title}\n\n${text}`))).annexes[0]
        ?.paragraphs ?? [],
    );

  test.each(['PARTIE A – MARCHÉ', 'Partie 1: Généralités', 'SECTION II – Tarifs', 'Chapitre 3. Réseaux'])(
    '%j: its number is one of its words, and the numbers below go on',
    async (head) => {
      expect(
        await annex('Questionnaire', `${head}\n1\tCombien?\n2\tQuand?\n\nPARTIE Z – FIN\n3\tDepuis quand?`),
      ).toEqual(
        head.startsWith('PARTIE')
          ? [`# ${head}`, '1 Combien?', '2 Quand?', '# PARTIE Z – FIN', '3 Depuis quand?']
          : expect.arrayContaining([`# ${head}`, '1 Combien?']),
      );
    },
  );

  test.each([
    'Partie A, destinée aux administrations.',
    'Section 5 de la Recommandation A.1 du Secteur.',
    'Parties prenantes, notamment:',
  ])('%j is none', async (line) => {
    expect(await annex('Questionnaire', `${line}\n1\tCombien?`)).toContain(line);
  });

  test.each([
    'Lundi 9 février:',
    'Mardi 10 février 2026',
    'Première journée (3 mai 2022)',
    'Jour 2 – jeudi 1er juin',
    'Mercredi après-midi',
  ])('a day in a programme: %j', async (day) => {
    expect((await annex('Programme provisoire', `${day}\n\n• 09:30: ouverture;\n\n• 11:00: débats.`))[0]).toBe(
      `# ${day}`,
    );
  });

  test.each(['Lundi 9 février: ouverture', 'Cérémonie du mardi', '9 février 2026', 'Journée des normes'])(
    'what takes place, or a date: %j heads nothing in a programme',
    async (line) => {
      expect((await annex('Programme provisoire', `${line}\n\n• 09:30: ouverture;\n\n• 11:00: débats.`))[0]).toBe(line);
    },
  );

  const why = "Ce texte n'est plus appliqué depuis la fin de la période d'études et personne n'en demande le maintien.";

  test.each(['Recommandation UIT-T E.302', 'Question 4/17', 'Article 12', 'Projet de Résolution 25'])(
    'a text by its number: %j',
    async (name) => {
      expect(await annex('Motifs', `${name}\n\n${why}`)).toEqual([`# ${name}`, why]);
    },
  );

  test.each(['Case postale 20', 'Bureau 1224', '+41 22 730 5111'])(
    'an address or a number: %j heads nothing',
    async (line) => {
      expect(await annex('Motifs', `${line}\n\n${why}`)).toEqual([line, why]);
    },
  );

  test('the number of a table above it', async () => {
    expect(
      await body(
        'Les groupes sont connus.\n\nTABLEAU 2\n\nGroupe\tPays\tMandat\nCE 1\tTogo\t2023\nCE 3\tPérou\t2019\n',
      ),
    ).toEqual([
      'Les groupes sont connus.',
      '# TABLEAU 2',
      'Groupe | Pays | Mandat / CE 1 | Togo | 2023 / CE 3 | Pérou | 2019',
    ]);
  });

  test('texts by their numbers, each with what there is to say, are a list', async () => {
    const read = async (text: string): Promise<unknown> =>
      (await recordOf(circular('1\tVoir.', `Annexe: 1\n\nANNEXE 1\n\nMotifs invoqués\n\n${text}`))).annexes[0]?.type;
    expect(await read(`Recommandation UIT-T E.302\n\n${why}\n\nRecommandation UIT-T M.1385\n\n${why}`)).toBe('list');
    const long = `${why} Il a été repris dans un autre.`;
    expect(await read(`${long}\n\nRecommandation UIT-T E.302\n\n${long}`)).toBe('text');
  });
});

describe('a short line above a sentence that introduces a list', () => {
  test.each([
    ['Questions proposées', "Les participants pourront s'exprimer sur ce qui suit:"],
    ['Documents', 'Les textes suivants sont joints:'],
  ])('%s is a heading', async (heading, sentence) => {
    expect(
      await body(`La formation est gratuite.\n\n${heading}\n\n${sentence}\n\n1) le premier;\n\n2) le second.`),
    ).toEqual(['La formation est gratuite.', `# ${heading}`, sentence, '  1) le premier;', '  2) le second.']);
  });

  test.each([
    ['BOURSES', 'Les conditions ci-après valent:', circular],
    ['BOURSES', "Les conditions ci-après s'appliquent:", circular],
    ['FELLOWSHIPS', 'The conditions below apply:', englishCircular],
    ['BECAS', 'Las condiciones siguientes rigen:', spanishCircular],
  ])('%s over “%s”, whose verb no list of words has', async (heading, sentence, write) => {
    const list = '– one per office;\n\n– two per region.';
    const { paragraphs } = await recordOf(write(`\n${heading}\n\n${sentence}\n\n${list}\n`));
    expect(outline(paragraphs)).toEqual([`# ${heading}`, sentence, '  • one per office;', '  • two per region.']);
  });

  test('a wording over the words that go on behind it is none', async () => {
    expect(
      await body('remplacer la définition:\n\nRéseau de mer\n\npar la suivante:\n\nRéseau des mers\n\nFin.'),
    ).toContain('Réseau de mer');
  });

  test.each([
    ['Chaque office tient à jour:', circular],
    ['Each office keeps up to date:', englishCircular],
    ['Cada oficina mantiene al día:', spanishCircular],
  ])('%s introduces and is none', async (sentence, write) => {
    const { paragraphs } = await recordOf(write(`\n${sentence}\n\n– one list;\n\n– two plans.\n`));
    expect(outline(paragraphs)).toEqual([sentence, '  • one list;', '  • two plans.']);
  });

  test('above a label it is none', async () => {
    expect(await body('La formation est gratuite.\n\nRue du Lac\n\nLangue de travail:\n\n1) français')).toContain(
      'Rue du Lac',
    );
  });
});

describe('the last of several, an acronym on a line of its own', () => {
  test('goes on with the full line that ends with a semicolon', async () => {
    for (const last of ['ETSI.', 'ETSI;', 'IETF; ISO.'])
      expect(
        await body(
          `Les travaux seront coordonnés.\n\nQuestions 6/13 et 22/13; Commissions d'études 11 et 17 de l'UIT-T; 3GPP;\n${last}\n\nLa présente Question est étudiée par le groupe de travail que la commission\nd'études a créé à cet effet et qui lui rend compte de l'état des travaux à\nchacune de ses réunions, puis au groupe consultatif de la normalisation des\ntélécommunications.`,
        ),
      ).toContain(`Questions 6/13 et 22/13; Commissions d'études 11 et 17 de l'UIT-T; 3GPP; ${last}`);
  });

  test('a heading in capitals below a full line is none', async () => {
    expect(
      await body(
        `Les travaux seront coordonnés avec ceux des groupes et organisations que voici;\nMÉTHODES\n\nLa présente Question est étudiée par le groupe de travail que la commission\nd'études a créé à cet effet et qui lui rend compte de ses travaux tous les\nans.`,
      ),
    ).toContain('# MÉTHODES');
  });
});

test('the last of several codes with a name heads nothing', async () => {
  const vicechairs = [
    'AFR   – Mme Awa Coly (Gambie)',
    'CEI   – M. Oleg Sobol (Arménie)',
    'EUR   – M. Nils Aalto (Finlande)',
  ];
  const read = await body(
    `1\tSont Vice-Présidents:\n${vicechairs.join('\n')}\n\nDepuis la deuxième réunion, le Groupe est présidé par Mme Awa Coly (Gambie), élue par acclamation.`,
  );
  expect(read.filter((line) => line.includes('#') || line.includes('|'))).toEqual([]);
  expect(read.filter((line) => /AFR|CEI|EUR/.test(line))).toHaveLength(3);
});

describe('what names the text below it, though it has a verb', () => {
  const text = 'The secretariat would be glad to have your answer on the form, in any of the languages of the Union.';
  const texte =
    "Le secrétariat vous saurait gré de bien vouloir lui faire parvenir votre réponse dans l'une des langues de l'Union.";
  const texto =
    'La Secretaría agradecería recibir su respuesta en el formulario, en cualquiera de los idiomas de la Unión.';
  test.each<[string, string, (body: string) => string]>([
    ['What is asked of you', text, englishCircular],
    ['How the work will be done', text, englishCircular],
    ['Points on which an answer is sought', text, englishCircular],
    ['Texts agreed', text, englishCircular],
    ['Ce que nous attendons de vous', texte, circular],
    ['Points sur lesquels une réponse est demandée', texte, circular],
    ['Lo que se espera de usted', texto, spanishCircular],
  ])('%s', async (heading, below, wrap) => {
    const { paragraphs } = await recordOf(wrap(`${heading}\n\n${below}`));
    expect(outline(paragraphs)).toEqual([`# ${heading}`, below]);
  });

  test.each(['The text is agreed', 'The list which is annexed is public'])('but no sentence: %s', async (line) => {
    const { paragraphs } = await recordOf(englishCircular(`${line}\n\n${text}`));
    expect(outline(paragraphs)).not.toContain(`# ${line}`);
  });
});

describe('the sentence with which a letter takes leave is of no section', () => {
  test.each<[string, (body: string) => string]>([
    ['I wish you a useful meeting.', englishCircular],
    ['We count on your support.', englishCircular],
    ['Je vous souhaite une réunion utile.', circular],
    ['Espero contar con su apoyo.', spanishCircular],
  ])('%s', async (wish, wrap) => {
    const body = `1\tDates\n\nJune 2022.\n\n2\tPlace\n\nLomé (Togo).\n\n${wish}`;
    const { paragraphs } = await recordOf(wrap(body));
    expect(outline(paragraphs).at(-1)).toBe(wish);
  });
});

test.each<[string, (body: string) => string]>([
  ['Deux volets occuperont les journées:', circular],
  ['Quatre sujets rempliront le programme:', circular],
  ['Dos partes ocuparán las jornadas:', spanishCircular],
  ['Tres temas abrirán el debate:', spanishCircular],
  ['Two parts will fill the days:', englishCircular],
])('a sentence that introduces a list is no heading: %s', async (line, wrap) => {
  const { paragraphs } = await recordOf(wrap(`${line}\n\n- A;\n\n- B.`));
  expect(outline(paragraphs)).toContain(line);
});

test.each<[string, (body: string) => string, string]>([
  ['Visa nécessaire:   OUI [ ]   NON [ ]', circular, '\nANNEXE 1\n\nBulletin\n\n'],
  ['Accepte le texte ?    Oui ☐    Non ☐', circular, '\nANNEXE 1\n\nBulletin\n\n'],
  ['Visa needed:   [ ] Yes   [ ] No   [ ] Not known', englishCircular, '\nANNEX 1\n\nForm\n\n'],
  ['Necesita visado:   SÍ [ ]   NO [ ]', spanishCircular, '\nANEXO 1\n\nFormulario\n\n'],
])('a question and its boxes stay one line: %s', async (line, wrap: (body: string, after?: string) => string, head) => {
  const { annexes } = await recordOf(wrap('Text.', `${head}X: .............\n\n${line}\n\nY: .............\n`));
  const texts = annexes[0]?.paragraphs.map(({ text, heading, children }) => [
    text.replaceAll(/\s+/g, ' '),
    heading,
    children.length,
  ]);
  expect(texts).toContainEqual([line.replaceAll(/\s+/g, ' '), false, 0]);
});

test.each([
  [circular, "2\tComposition de l'équipe du laboratoire d'essai:", 'Tâche\tTitulaire\nMesures\tMme Anja Falk', true],
  [
    spanishCircular,
    '2\tPlazos para la reunión del laboratorio en mayo:',
    'Plazo\tAsunto\n3 de mayo de 2024\tInscripción',
    true,
  ],
  [
    englishCircular,
    '2\tDates of the test campaigns at the two laboratories:',
    'Laboratory\tDates\nTurin\t3-5 May 2024',
    true,
  ],
  [circular, '2\tLe laboratoire a établi le calendrier qui suit:', 'Ville\tJour\nTurin\t3 mai 2024', false],
  [englishCircular, '2\tThe laboratories have agreed on these dates:', 'Laboratory\tDates\nTurin\t3-5 May 2024', false],
] as const)('%# a numbered line over a table names it, unless it is a sentence', async (wrap, line, table, heading) => {
  const { paragraphs } = await recordOf(wrap(`1\tA.\n${line}\n${table}\n3\tB.`));
  const over = paragraphs.find(({ label }) => label === '2');
  expect([over?.heading, over?.children.map(({ rows }) => rows?.length)]).toEqual([heading, [2]]);
});
