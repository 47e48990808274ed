import { expect, test } from 'vitest';
import { circular, recordOf } from '../../support/letters.js';
import { meetings } from '../../support/meetings-told.js';

test('the days stand under a header that names the meeting, beside the limits', async () => {
  const body = `Les groupes se réuniront à Genève aux dates suivantes:

Groupe\tRéunion\tDate limite pour les contributions\tOuverture
GT 5A\tLundi 7 – jeudi 17 juin 2021\tLundi 31 mai 2021 à 16 heures (UTC)\t9 h 30
GT 5B\tMardi 8 – mercredi 16 juin 2021\tMardi 1er juin 2021\t14 h`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-17 GT 5A @Genève',
    '2021-06-08..2021-06-16 GT 5B @Genève',
  ]);
  const { deadlines } = await recordOf(circular(body));
  expect(deadlines.map(({ date, time }) => [date, time])).toEqual([
    ['2021-05-31', '16:00'],
    ['2021-06-01', null],
  ]);
});

test('days in figures that are the whole of a cell', async () => {
  const body = `Manifestation\tPériode\tLieu
Atelier sur les câbles sous-marins\t07.06.21-09.06.21\tLisbonne (Portugal)
Forum des régulateurs\t14.6.-18.6.2021\tLomé (Togo)`;
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-09 @Lisbonne', '2021-06-14..2021-06-18 @Lomé']);
});

test.each<[string, string[]]>([
  [
    "La réunion du Groupe de travail 1/5 aura lieu le 9 juin 2021 dans les locaux de l'Autorité des fréquences, à Lomé (Togo), de 9 h 30 à 17 heures.",
    ['2021-06-09T09:30..2021-06-09T17:00 Africa/Lome GT 1/5 @Lomé'],
  ],
  [
    "Elle sera suivie, le 9 juin 2021, d'un atelier de la Commission d'études 5 de l'UIT-T sur les mesures d'exposition (phase 2), qui se tiendra également à Lomé (Togo), entre 10 heures et 16 h 30.",
    ['2021-06-09T10:00..2021-06-09T16:30 Africa/Lome CE 5 @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 est convoquée à Lomé (Togo) le 9 juin 2021; elle commencera à 9 heures et se terminera à 18 heures.",
    ['2021-06-09T09:00..2021-06-09T18:00 Africa/Lome CE 5 @Lomé'],
  ],
  [
    'Le webinaire aura lieu le 9 juin 2021. Horaire: 15 h 00 – 16 h 30 (heure de Genève).',
    ['2021-06-09T15:00..2021-06-09T16:30 Europe/Zurich virtual'],
  ],
  [
    "L'atelier aura lieu à Lomé (Togo) le 9 juin 2021, dans la salle 4 dont l'accueil sera ouvert, de 8 h à 18 h.",
    ['2021-06-09 @Lomé'],
  ],
  ["L'atelier aura lieu à Lomé le 9 juin 2021. Les badges seront remis de 8 h à 9 h.", ['2021-06-09 @Lomé']],
  [
    'Une présentation du nouveau portail sera faite en ligne le 9 juin 2021, de 13 h 00 à 14 h 00 (heure de Genève).',
    ['2021-06-09T13:00..2021-06-09T14:00 Europe/Zurich virtual'],
  ],
  ['La présentation des candidatures en ligne sera close le 9 juin 2021.', []],
  [
    "La réunion de la Commission d'études 5 aura lieu à Lomé du 7 juin 2021 à 9 h 30 au 11 juin 2021 à 17 heures.",
    ['2021-06-07..2021-06-11 CE 5 @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 se tiendra à Lomé du 7 à 9 h 30 au 11 juin 2021 à 17 heures.",
    ['2021-06-07..2021-06-11 CE 5 @Lomé'],
  ],
  [
    "L'atelier se déroulera à Lomé du lundi 7 (14 heures) au mercredi 9 juin 2021 (midi).",
    ['2021-06-07..2021-06-09 @Lomé'],
  ],
  [
    'Le GCNT a institué la JCA-AB à sa troisième réunion (Genève, 20 et 21 avril 2021).',
    ['2021-04-20..2021-04-21 GCNT @Genève'],
  ],
  [
    "La Commission d'études 5 a confié ces travaux au Groupe de travail 2/5 lors de sa réunion tenue à Genève du 12 au 16 avril 2021.",
    ['2021-04-12..2021-04-16 CE 5 @Genève'],
  ],
  [
    "La Commission d'études 5 se réunira à Lomé le 9 juin 2021, le bureau d'inscription étant ouvert de 8 h à 12 h.",
    ['2021-06-09 CE 5 @Lomé'],
  ],
  [
    "La séance d'information aura lieu à Lomé (Togo) le 9 juin 2021 de 10 heures à midi.",
    ['2021-06-09T10:00..2021-06-09T12:00 Africa/Lome @Lomé'],
  ],
  [
    "La réunion de la Commission d'études 5 se tiendra en ligne et non à Lomé, le 9 juin 2021.",
    ['2021-06-09 CE 5 virtual'],
  ],
])('hours, spans and whose it is: %s', async (body, expected) => {
  expect(await meetings(body)).toEqual(expected);
});

test("months in which there are meetings are no meeting's", async () => {
  const body =
    'Le calendrier des réunions de mai et juin 2021 est modifié comme suit. La réunion de la CE 5 se tiendra le 9 juin 2021.';
  expect(await meetings(body)).toEqual(['2021-06-09 CE 5']);
});

test('an hour that goes on in the next line of its cell, and a session over its days in the head', async () => {
  const { meetings: read } = await recordOf(`
|Conseil 2016                             |[pic]                          |
|Genève, 25 mai-2 juin 2016               |                               |
|                                         |                               |
|                                         |Document C16/77-F              |
|                                         |29 mars 2016                   |

Rapport du Secrétaire général

ENTRETIEN DES CÂBLES

1     Réunions
1.1   Les réunions ci-après sont prévues:

|Réunion                     |Date                        |Lieu            |
|Auteurs du tableau des      |12 avril 2016, 15 h 00 –    |Visioconférence |
|câbles                      |17 h 00 (heure de Genève)   |                |
|Réunion des auteurs         |19 avril 2016               |Genève          |
`);
  expect(read.map(({ start, end, place, mode, timeZone }) => [start, end, place, mode, timeZone])).toEqual([
    ['2016-05-25', '2016-06-02', 'Genève', null, null],
    ['2016-04-12T15:00', '2016-04-12T17:00', null, 'virtual', 'Europe/Zurich'],
    ['2016-04-19', '2016-04-19', 'Genève', null, null],
  ]);
});
