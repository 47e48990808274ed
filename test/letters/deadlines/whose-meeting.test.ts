import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import type { Line } from '../../support/made-document.js';
import { detectIn as detect } from '../../support/read-deadlines.js';

test.each([
  [
    "En vertu de la Résolution 9 (Rév. Oran, 2016) de l'AMNT, les contributions reçues après le 5 mai 2021 seront rejetées.",
    null,
  ],
  ["Les contributions à l'AMNT doivent être reçues avant le 5 mai 2021.", 'AMNT'],
])('a conference named for a text that it adopted is not whom papers are for: %s', async (sentence, group) => {
  const { deadlines } = await recordOf(circular(`1\t${sentence}`));
  expect(deadlines.map((each) => each.group)).toEqual([group]);
});

describe('the group whose meeting a contribution is for', () => {
  const groups = (...lines: (string | Line)[]): (string | null)[] =>
    detect(lines).findings.map(({ value }) => value.group);
  const subject: Line = { text: "Réunion de la Commission d'études 5", zone: 'letterhead' };
  test.each<[string, (string | Line)[], (string | null)[]]>([
    [
      'named in the sentence before',
      [
        "La réunion de la Commission d'études 13 aura lieu en mai 2021. Les contributions à cette réunion devront parvenir au TSB avant le 4 mai 2021.",
      ],
      ['CE 13'],
    ],
    [
      'that of the subject',
      [subject, 'Les contributions à la réunion doivent parvenir au TSB avant le 4 mai 2021.'],
      ['CE 5'],
    ],
    [
      'none where they are for something else',
      [subject, 'Les contributions à cet ouvrage doivent parvenir au TSB avant le 4 mai 2021.'],
      [null],
    ],
    [
      'the same for an inscription',
      [subject, 'Les inscriptions à la réunion doivent parvenir au TSB avant le 4 mai 2021.'],
      ['CE 5'],
    ],
    [
      'none for an inscription to a workshop held beside it',
      [subject, "Les inscriptions à l'atelier doivent parvenir au TSB avant le 4 mai 2021."],
      [null],
    ],
    [
      'none for what is asked of the secretariat',
      [subject, 'Les demandes de bourse doivent parvenir au TSB avant le 4 mai 2021.'],
      [null],
    ],
  ])('%s', (_, lines, expected) => {
    expect(groups(...lines)).toEqual(expected);
  });
});

describe('the group that the subject convenes', () => {
  const groupsIn = async (letter: string): Promise<string> =>
    (await recordOf(letter)).deadlines.map(({ kind, group }) => `${kind} ${group ?? '-'}`).join(', ');
  const body = {
    en: '1\tContributions should be sent by 5 June 2021 and registration completed by 30 June 2021.\n\n2\tFellowship requests should be made by 15 May 2021.',
    fr: "\n1\tLes contributions sont à envoyer d'ici au 5 juin 2021.\n2\tL'inscription se fera en ligne avant le 30 juin 2021.\n",
    es: '1\tLas contribuciones se enviarán a más tardar el 5 de junio de 2021.\n\n2\tLa inscripción se hará en línea antes del 30 de junio de 2021.',
  };
  test('is that of contributions and registrations', async () => {
    expect(
      await groupsIn(
        englishCircular(body.en).replace('A test of reading', 'Meeting of Study Group 9, Lima, 12-16 July 2021'),
      ),
    ).toBe('contribution SG 9, registration SG 9, fellowship -');
    expect(
      await groupsIn(
        circular(body.fr).replace('Essai de lecture', "Réunion de la Commission d'études 9, Lima, 12-16 juillet 2021"),
      ),
    ).toBe('contribution CE 9, registration CE 9');
    expect(
      await groupsIn(
        spanishCircular(body.es).replace(
          'Una prueba de lectura',
          'Reunión de la Comisión de Estudio 9, Lima, 12-16 de julio de 2021',
        ),
      ),
    ).toBe('contribution CE 9, registration CE 9');
  });
  test('of a study group and its working party the party, of two study groups none', async () => {
    const subject = (words: string): string => englishCircular(body.en).replace('A test of reading', words);
    expect(await groupsIn(subject('Study Group 5 – Interim meeting of Working Party 5C, Lima, 12-16 July 2021'))).toBe(
      'contribution WP 5C, registration WP 5C, fellowship -',
    );
    expect(await groupsIn(subject('Meetings of Study Group 5 and Study Group 6, Lima, 12-16 July 2021'))).toBe(
      'contribution -, registration -, fellowship -',
    );
  });
});

describe('what is asked of the secretariat for the meeting that the letter convenes', () => {
  const about = {
    en: [englishCircular, 'A test of reading', 'Meeting of Study Group 9, Lima, 12-16 July 2021'],
    fr: [circular, 'Essai de lecture', "Réunion de la Commission d'études 9, Lima, 12-16 juillet 2021"],
    es: [spanishCircular, 'Una prueba de lectura', 'Reunión de la Comisión de Estudio 9, Lima, 12-16 de julio de 2021'],
  } as const;
  test.each<[keyof typeof about, string, string]>([
    [
      'en',
      '1\tFor this meeting, contributions are due on 5 June 2021. The closing date for interpretation requests is 1 June 2021.',
      'SG 9, SG 9',
    ],
    [
      'fr',
      "\n1\tPour cette réunion, les contributions sont à envoyer d'ici au 5 juin 2021. La date limite des demandes d'interprétation est le 1er juin 2021.\n",
      'CE 9, CE 9',
    ],
    [
      'es',
      '1\tPara esta reunión, las contribuciones se enviarán a más tardar el 5 de junio de 2021. La fecha límite para las solicitudes de interpretación es el 1 de junio de 2021.',
      'CE 9, CE 9',
    ],
    [
      'en',
      '1\tThe dates to note for this meeting are:\n\n| Deadline | Step |\n| --- | --- |\n| 1 June 2021 | Visa requests |\n| 5 June 2021 | Contributions |',
      'SG 9, SG 9',
    ],
    [
      'en',
      '1\tContributions to the meeting are due on 5 June 2021. Visa requests are due on 1 June 2021.',
      'SG 9, null',
    ],
    [
      'en',
      '1\tThe key dates are:\n\n| Deadline | Step |\n| --- | --- |\n| 1 June 2021 | Visa requests |\n| 5 June 2021 | Contributions |',
      'null, SG 9',
    ],
  ])('%s: %s', async (language, body, expected) => {
    const [letter, from, to] = about[language];
    const { deadlines } = await recordOf(letter(body).replace(from, to));
    expect(deadlines.map(({ group }) => `${group}`).join(', ')).toBe(expected);
  });
});
