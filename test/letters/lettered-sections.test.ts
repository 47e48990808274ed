import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';

/** The outline of the annex behind a letter. */
async function annexOutline(letter: typeof circular, annex: string): Promise<string[]> {
  const { annexes } = await recordOf(letter('1\tLa suite est jointe.', `\n${annex}\n`));
  return outline(annexes[0]?.paragraphs ?? []);
}

describe('sections with a capital letter and nothing behind it', () => {
  test('of a questionnaire, set with spaces', async () => {
    const annex = [
      'ANNEXE 1',
      'Questionnaire sur les stations côtières',
      'A   Renseignements généraux',
      'A.1   Nom de la station: ....................',
      'A.2   Indicatif: ....................',
      'B   Équipement',
      'B.1   De quels émetteurs la station dispose-t-elle?',
      '      a)   ondes hectométriques',
      '      b)   ondes décamétriques',
      'B.2   Quels bruits relevez-vous:',
      '      –   bruit atmosphérique;',
      '      –   bruit industriel?',
      'C   Personnel',
      "C.1   Combien d'opérateurs la station emploie-t-elle?",
    ].join('\n\n');
    expect(await annexOutline(circular, annex)).toEqual([
      '# A Renseignements généraux',
      '  A.1 Nom de la station: ....................',
      '  A.2 Indicatif: ....................',
      '# B Équipement',
      '  B.1 De quels émetteurs la station dispose-t-elle?',
      '    a) ondes hectométriques',
      '    b) ondes décamétriques',
      '  B.2 Quels bruits relevez-vous:',
      '    • bruit atmosphérique;',
      '    • bruit industriel?',
      '# C Personnel',
      "  C.1 Combien d'opérateurs la station emploie-t-elle?",
    ]);
  });

  test('of a questionnaire in English, behind tabs', async () => {
    const annex =
      'ANNEX 1\nQuestionnaire on spectrum monitoring\n\nA\tYour service\nA.1\tName of the service?\nA.2\tYear of foundation?\nB\tStations\nB.1\tWhich measurements are made:\n\t–\tfield strength;\n\t–\tbandwidth?\nC\tStaff\nC.1\tHow many engineers work there?';
    expect(await annexOutline(englishCircular, annex)).toEqual([
      '# A Your service',
      '  A.1 Name of the service?',
      '  A.2 Year of foundation?',
      '# B Stations',
      '  B.1 Which measurements are made:',
      '    • field strength;',
      '    • bandwidth?',
      '# C Staff',
      '  C.1 How many engineers work there?',
    ]);
  });

  test('of terms of reference in Spanish, behind one space', async () => {
    const annex =
      'ANEXO 1\nMandato del Grupo Temático sobre cables\n\nA Objetivo\nEl Grupo estudia el tendido de cables y su reparación en aguas profundas y en aguas someras.\nB Tareas\nB.1 Hacer una lista de los buques cableros.\nB.2 Redactar un manual.\nC Duración\nEl mandato expira el 30 de junio de 2023.';
    const { annexes } = await recordOf(spanishCircular('1\tSe adjunta.', `\n${annex}\n`));
    expect(outline(annexes[0]?.paragraphs ?? [])).toEqual([
      '# A Objetivo',
      '  El Grupo estudia el tendido de cables y su reparación en aguas profundas y en aguas someras.',
      '# B Tareas',
      '  B.1 Hacer una lista de los buques cableros.',
      '  B.2 Redactar un manual.',
      '# C Duración',
      '  El mandato expira el 30 de junio de 2023.',
    ]);
    expect(annexes[0]?.paragraphs.map(({ topic }) => topic)).toEqual(['objectives', 'tasks', 'duration']);
  });

  test('in Markdown, where the file makes them bold', async () => {
    const letter = englishCircular('The survey is attached.').replaceAll('\t', ' ').replaceAll('\n', '\n\n');
    const annex =
      '**ANNEX 1**\n\n**Questionnaire on monitoring**\n\n**A Your service**\n\nA.1 Name of the service?\n\nA.2 Year of foundation?\n\n**B Stations**\n\nB.1 How many stations do you run?\n\n- HF\n- VHF\n';
    const { record } = await parseCircular(new TextEncoder().encode(`${letter}\n${annex}`), { name: 'a.md' });
    expect(outline(record.annexes[0]?.paragraphs ?? [])).toEqual([
      '# A Your service',
      '  A.1 Name of the service?',
      '  A.2 Year of foundation?',
      '# B Stations',
      '  B.1 How many stations do you run?',
      '    • HF',
      '    • VHF',
    ]);
  });

  test('behind H comes I, a letter', async () => {
    const names = ['Argent', 'Bronze', 'Cuivre', 'Diamant', 'Étain', 'Fer', 'Gypse', 'Houille', 'Iode', 'Jade'];
    const { paragraphs } = await recordOf(circular(names.map((name, at) => `${'ABCDEFGHIJ'[at]}\t${name}`).join('\n')));
    expect(paragraphs.map(({ label }) => label).join('')).toBe('ABCDEFGHIJ');
  });

  test.each<[typeof circular, string, string]>([
    [circular, 'A Genève, la réunion durera deux jours.', 'Y compris les observateurs, on attend vingt personnes.'],
    [englishCircular, 'A Study Group may set up a regional group.', 'B Series Recommendations are free of charge.'],
    [spanishCircular, 'A Ginebra acudirán cuarenta delegados.', 'Y además los observadores, que serán diez.'],
    [circular, 'A Monsieur le Président', 'B. Falk, secrétaire'],
  ])('a line that begins with a capital alone is no section (%#)', async (letter, first, second) => {
    const { paragraphs } = await recordOf(letter(`${first}\n${second}`));
    expect(outline(paragraphs)).toEqual([first, second]);
  });

  test('the rows of a table begin with letters, too', async () => {
    const rows = ['A     10 kW     Europe', 'B     5 kW      Afrique', 'C     1 kW      Asie'];
    const { paragraphs } = await recordOf(circular(`Les classes sont les suivantes:\n\n${rows.join('\n')}\n`));
    expect(outline(paragraphs)).toEqual([
      'Les classes sont les suivantes:',
      '  A | 10 kW | Europe / B | 5 kW | Afrique / C | 1 kW | Asie',
    ]);
  });
});

describe('questions with a letter and a number', () => {
  test('below the letter of their section', async () => {
    const annex =
      'ANNEXE 1\nQuestionnaire sur la numérotation\n\nA\tPlan de numérotage\nA1\tQuel plan utilisez-vous?\nA2\tDepuis quand?\nB\tPortabilité\nB1\tLa portabilité est-elle offerte?\nB2\tCombien de numéros ont été portés?';
    expect(await annexOutline(circular, annex)).toEqual([
      '# A Plan de numérotage',
      '  A1 Quel plan utilisez-vous?',
      '  A2 Depuis quand?',
      '# B Portabilité',
      '  B1 La portabilité est-elle offerte?',
      '  B2 Combien de numéros ont été portés?',
    ]);
  });

  test('by themselves, with what one chooses from', async () => {
    const annex =
      'ANNEX\nSurvey of numbering\n\nQ1. Which plan do you use?\nQ2. Since when?\nQ3. Is portability offered?\n  a) Yes\n  b) No';
    expect(await annexOutline(englishCircular, annex)).toEqual([
      'Q1. Which plan do you use?',
      'Q2. Since when?',
      'Q3. Is portability offered?',
      '  a) Yes',
      '  b) No',
    ]);
  });

  test.each(['G20 Digital Ministers met in Rome.', 'Q4 Results were published.'])('%s is a sentence', async (text) => {
    expect(outline((await recordOf(englishCircular(`${text}\n\nThe rest follows.`))).paragraphs)).toEqual([
      text,
      'The rest follows.',
    ]);
  });
});

test('numbers below Roman sections have their number before them', async () => {
  const body = [
    "I   Organisation de l'enquête",
    'I.1   Qui répond à cette enquête?',
    'I.2   Depuis quelle année le service existe-t-il?',
    'II   Tarifs',
    'II.1   Quel est le tarif moyen?',
    'II.2   Quelles remises accordez-vous?',
  ];
  expect(outline((await recordOf(circular(`\n${body.join('\n\n')}\n`))).paragraphs)).toEqual([
    "# I Organisation de l'enquête",
    '  I.1 Qui répond à cette enquête?',
    '  I.2 Depuis quelle année le service existe-t-il?',
    '# II Tarifs',
    '  II.1 Quel est le tarif moyen?',
    '  II.2 Quelles remises accordez-vous?',
  ]);
});
