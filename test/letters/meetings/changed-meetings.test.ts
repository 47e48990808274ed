import { expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import type { DocumentRecord } from '../../../src/model/record.js';
import { docx } from '../../read/word/docx-builder.js';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const days = (start: string, end: string | null): string =>
  end === null || end === start ? start : `${start}..${end}`;

/** `2021-06-09..2021-06-11 CE 5 @Lomé <- 2021-06-02..2021-06-04`, then the deadlines, `D` in front. */
function dated({ meetings, deadlines }: DocumentRecord): string[] {
  return [
    ...meetings.map(({ start, end, group, place, mode, status, replaces }) =>
      [
        days(start, end),
        group,
        place && `@${place}`,
        mode,
        status,
        replaces && `<- ${days(replaces.start, replaces.end)}`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    ),
    ...deadlines.map(({ date, time, kind, qualifier, replaces }) =>
      ['D', date, time, kind, qualifier, replaces && `<- ${replaces}`].filter((part) => part !== null).join(' '),
    ),
  ];
}

const read = async (body: string): Promise<string[]> => dated(await recordOf(circular(body)));

const moved = '2021-06-09..2021-06-11 CE 5 @Lomé <- 2021-06-02..2021-06-04';

test.each<string>([
  "La réunion de la Commission d'études 5, annoncée à Lomé (Togo) du 2 au 4 juin 2021, est pour sa part reportée du 9 au 11 juin 2021.",
  "La réunion de la Commission d'études 5 prévue à Lomé (Togo) du 2 au 4 juin 2021 a, à la demande du pays hôte, été repoussée à la semaine du 9 au 11 juin 2021.",
  "Le Bureau a reporté à la semaine du 9 au 11 juin 2021 la réunion de la Commission d'études 5 qui devait se tenir à Lomé (Togo) du 2 au 4 juin 2021.",
  "Au lieu de:\n\n«la réunion de la Commission d'études 5 aura lieu à Lomé (Togo) du 2 au 4 juin 2021»,\n\nlire:\n\n«la réunion de la Commission d'études 5 aura lieu à Lomé (Togo) du 9 au 11 juin 2021».",
  "Au § 3, au lieu de «la Commission d'études 5 se réunira à Lomé (Togo) du 2 au 4 juin 2021», lire «la Commission d'études 5 se réunira à Lomé (Togo) du 9 au 11 juin 2021».",
  "Au lieu de: la réunion de la Commission d'études 5 se tiendra à Lomé (Togo) du 2 au 4 juin 2021\nLire: la réunion de la Commission d'études 5 se tiendra à Lomé (Togo) du 9 au 11 juin 2021",
  "Remplacer la phrase «La Commission d'études 5 se réunira à Lomé (Togo) du 2 au 4 juin 2021.» par la suivante: «La Commission d'études 5 se réunira à Lomé (Togo) du 9 au 11 juin 2021.»",
  "Il y a lieu de lire «La Commission d'études 5 se réunira à Lomé (Togo) du 9 au 11 juin 2021» au lieu de «La Commission d'études 5 se réunira à Lomé (Togo) du 2 au 4 juin 2021».",
])('a meeting that moves is told once: %s', async (body) => {
  expect(await read(body)).toEqual([moved]);
});

test.each<[string, string[]]>([
  [
    "Le Bureau a reporté au 16 juillet 2021 l'échéance du 2 juillet 2021 pour les contributions.",
    ['D 2021-07-16 contribution by <- 2021-07-02'],
  ],
  [
    "Le secrétariat a décidé de prolonger jusqu'au 16 juillet 2021 le délai d'inscription, fixé au 2 juillet 2021.",
    ['D 2021-07-16 registration by <- 2021-07-02'],
  ],
  [
    "Le délai de remise des contributions à la deuxième réunion du Groupe d'experts sur les tarifs (GE-TAR), que ma lettre avait arrêté au 2 juillet 2021, est porté au 16 juillet 2021, à 18 heures (heure de Genève).",
    ['D 2021-07-16 18:00 contribution by <- 2021-07-02'],
  ],
  [
    "La date limite d'inscription à la réunion de la Commission d'études 5 (CE 5), qui avait été fixée au 2 juillet 2021, est reportée au 9 juillet 2021.",
    ['D 2021-07-09 registration by <- 2021-07-02'],
  ],
  [
    'Au lieu de: «les contributions doivent parvenir au Bureau avant le 2 juillet 2021»\n\nLire: «les contributions doivent parvenir au Bureau avant le 9 juillet 2021»',
    ['D 2021-07-09 contribution before <- 2021-07-02'],
  ],
])('a deadline that moves is no meeting: %s', async (body, expected) => {
  expect(await read(body)).toEqual(expected);
});

test('a corrected sentence keeps the dates that both wordings have', async () => {
  const body =
    "Au lieu de «les contributions à la réunion du 9 au 11 juin 2021 de la Commission d'études 5 sont attendues avant le 21 mai 2021», lire «les contributions à la réunion du 9 au 11 juin 2021 de la Commission d'études 5 sont attendues avant le 28 mai 2021».";
  expect(await read(body)).toEqual(['2021-06-09..2021-06-11 CE 5', 'D 2021-05-28 contribution before <- 2021-05-21']);
});

test('two quotations side by side correct nothing', async () => {
  const body =
    'Les ateliers «Réseaux verts» (Lomé, 2 juin 2021) et «Villes sobres» (Lomé, 9 juin 2021) sont ouverts à tous.';
  expect((await read(body)).filter((line) => line.includes('<-'))).toEqual([]);
});

test('a table of old days and new ones, and what falls away', async () => {
  const body =
    'Réunion\tAnciennes dates\tNouvelles dates\nGT 1/5\t2-4 juin 2021\t9-11 juin 2021\nGT 2/5\t14-15 juin 2021\tannulée';
  expect(await read(body)).toEqual([
    '2021-06-09..2021-06-11 GT 1/5 <- 2021-06-02..2021-06-04',
    '2021-06-14..2021-06-15 GT 2/5 cancelled',
  ]);
});

const oldDays = "La réunion de la Commission d'études 5, annoncée à Lomé (Togo) du 2 au 4 juin 2021,";

test('moved and cancelled in Markdown', async () => {
  const body = `1.  ${oldDays}
    est quant à elle reportée du **9 au 11 juin 2021**.

2.  L'atelier sur les câbles sous-marins, prévu à Dakar le 14 juin 2021, n'aura pas lieu.`;
  const { record } = await parseCircular(new TextEncoder().encode(`**Objet: Essai**\n\n${circular(body)}`), {
    name: 'lettre.md',
  });
  expect(dated(record)).toEqual([moved, '2021-06-14 @Dakar cancelled']);
});

test('moved and cancelled in Word', async () => {
  const paragraphs = [
    'Genève, le 4 mai 2021',
    'Circulaire TSB 301',
    'Objet: Essai de lecture',
    'Madame, Monsieur,',
    `${oldDays} est, à la demande du pays hôte, reportée du 9 au 11 juin 2021.`,
    "L'atelier sur les câbles sous-marins, prévu à Dakar le 14 juin 2021, n'aura pas lieu.",
  ];
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const { record } = await parseCircular(docx({ body }));
  expect(dated(record)).toEqual([moved, '2021-06-14 @Dakar cancelled']);
});

test.each<[string, string, string]>([
  [
    'Objet: Atelier sur les ports intelligents (Durban, Afrique du Sud)',
    'Au paragraphe 2 de la Circulaire TSB 80, au lieu de «du 6 au 8 juin 2021», lire «du 20 au 22 juin 2021».',
    '2021-06-20..2021-06-22 @Durban <- 2021-06-06..2021-06-08',
  ],
  [
    'Objet: Modification des dates du séminaire régional sur le spectre, Lomé (Togo)',
    'Au paragraphe 1, remplacer «6-8 juin 2021» par «20-22 juin 2021».',
    '2021-06-20..2021-06-22 @Lomé <- 2021-06-06..2021-06-08',
  ],
])('days that are quoted alone are those of the meeting of the subject: %s', async (subject, body, meeting) => {
  const { record } = await parseCircular(new TextEncoder().encode(circular(body).replace(/Objet:.*/, subject)));
  expect(dated(record)).toEqual([meeting]);
});

test.each([
  "Est annulé l'atelier sur le numérotage qui devait se tenir à Lomé le 19 mai 2021.",
  "Est également annulé l'atelier sur le numérotage qui était prévu à Lomé le 19 mai 2021.",
])('%s', async (body) => {
  expect(dated(await recordOf(circular(body)))).toEqual(['2021-05-19 @Lomé cancelled']);
});

test.each<[string, string]>([
  [
    englishCircular(
      'Study Group 5 (Environment and climate change), meeting in Lomé (Togo) from 2 to 4 March 2021, set up the group.',
    ),
    '2021-03-02..2021-03-04 SG 5 @Lomé',
  ],
  [
    circular(
      "La Commission d'études 5 (Environnement et changements climatiques), réunie à Lomé (Togo) du 2 au 4 mars 2021, a créé le groupe.",
    ),
    '2021-03-02..2021-03-04 CE 5 @Lomé',
  ],
  [
    spanishCircular(
      'La Comisión de Estudio 5 (Medio ambiente y cambio climático), reunida en Lomé (Togo) del 2 al 4 de marzo de 2021, constituyó el grupo.',
    ),
    '2021-03-02..2021-03-04 CE 5 @Lomé',
  ],
])('a change of climate in the name of a group moves no meeting: %#', async (letter, meeting) => {
  expect(dated(await recordOf(letter))).toEqual([meeting]);
});

test('a group that is maintained until a month sets no limit to anybody', async () => {
  const letter = spanishCircular('El Grupo Regional se mantendrá hasta finales de octubre de 2022.');
  expect((await recordOf(letter)).deadlines).toEqual([]);
});
