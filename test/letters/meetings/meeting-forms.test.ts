import { expect, test } from 'vitest';
import { englishCircular, recordOf } from '../../support/letters.js';
import { meetings, session } from '../../support/meetings-told.js';

test.each<string>([
  `${session}; on pourra y participer en ligne.`,
  `${session}. Les délégués empêchés de se déplacer auront la possibilité d'y assister à distance.`,
  `${session}. Une connexion à distance sera proposée.`,
  `${session}; il sera possible d'y prendre part à distance.`,
  `${session}.\n\nLes participants à distance se connecteront au moyen de la plate-forme de l'Union.`,
  `${session}.\n\nLa réunion se déroulera en présence physique, avec possibilité de participation à distance. Chacun est tenu de s'inscrire avant le 14 mai 2021.`,
  `${session}.\n\nLa session se tiendra selon des modalités mixtes.`,
  `${session}.\n\nIl sera aussi possible de se joindre aux débats par visioconférence.`,
  `${session}.\n\nOn pourra participer sur place ou par voie électronique.`,
  `${session}.\n\nCeux qui ne peuvent se rendre à Lomé pourront suivre les travaux en ligne, s'ils se sont inscrits avant le 14 mai 2021.`,
])('a place and a way in from afar are hybrid: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé hybrid']);
});

test.each<string>([
  `${session}; il ne sera pas possible d'y prendre part à distance.`,
  `${session}.\n\nIl sera impossible de suivre les débats à distance.`,
])('nobody joins from afar: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé physical']);
});

test('what it is about says nothing of how it is held', async () => {
  expect(await meetings(`${session}. Elle traitera de l'enseignement à distance.`)).toEqual([
    '2021-06-07..2021-06-11 CE 5 @Lomé',
  ]);
});

test('a paragraph of its own says how the one meeting to come is held', async () => {
  const body = `${session}.\n\nLa réunion se déroulera uniquement en présentiel; aucune participation à distance n'est prévue.`;
  expect(await meetings(body)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé physical']);
  const other = `${session}.\n\nLa réunion du GCNT se tiendra en ligne.`;
  expect(await meetings(other)).toEqual(['2021-06-07..2021-06-11 CE 5 @Lomé']);
});

test.each<string>([
  "La réunion de la Commission d'études 5 du 9 juin 2021 prendra la forme d'une téléconférence.",
  "La réunion de la Commission d'études 5 se tiendra le 9 juin 2021, exclusivement sous forme de visioconférence.",
  "La réunion de la Commission d'études 5 aura lieu le 9 juin 2021 au moyen de la plate-forme Zoom.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 n'aura pas lieu à Lomé mais en ligne.",
  "La réunion de la Commission d'études 5 du 9 juin 2021 ne se tiendra pas en présentiel à Lomé, mais entièrement à distance.",
])('virtual, and at no place: %s', async (body) => {
  expect(await meetings(body)).toEqual(['2021-06-09 CE 5 virtual']);
});

test('a column of forms, which may have the place too', async () => {
  const body = `Les réunions ci-après sont prévues:

Groupe\tDates\tModalités
CE 2\t7-9 juin 2021\tVirtuel
CE 3\t14-16 juin 2021\tEn ligne uniquement
CE 5\t21-23 juin 2021\tPhysique, Lomé
CE 9\t28-30 juin 2021\tHybride (Dakar)
CE 11\t5-7 juillet 2021\tGenève, avec participation à distance
CE 12\t12-14 juillet 2021\tRéunion présentielle, Tunis`;
  expect(await meetings(body)).toEqual([
    '2021-06-07..2021-06-09 CE 2 virtual',
    '2021-06-14..2021-06-16 CE 3 virtual',
    '2021-06-21..2021-06-23 CE 5 @Lomé physical',
    '2021-06-28..2021-06-30 CE 9 @Dakar hybrid',
    '2021-07-05..2021-07-07 CE 11 @Genève hybrid',
    '2021-07-12..2021-07-14 CE 12 @Tunis physical',
  ]);
});

test('one told in few words after another: `celle du`, `la cinquième`; from afar too, or not at all', async () => {
  expect(
    await meetings(
      "La réunion du Groupe de travail 5B, qui se tient elle aussi à distance, reste fixée du 7 au 11 juin 2021. Celle du Groupe de travail 5C, annoncée pour les 14 et 15 juin 2021, n'aura pas lieu.",
    ),
  ).toEqual(['2021-06-07..2021-06-11 GT 5B virtual', '2021-06-14..2021-06-15 GT 5C']);
  const { meetings: english } = await recordOf(
    englishCircular(
      'The meeting of Working Party 5B will be held in Lomé on 7 June 2021. That of Working Party 5C, scheduled for 14 and 15 June 2021, will not take place.',
    ),
  );
  expect(english).toMatchObject([
    { group: 'WP 5B', status: null },
    { group: 'WP 5C', start: '2021-06-14', status: 'cancelled' },
  ]);
  expect(
    await meetings(
      "La réunion du FG-CAB se tiendra à Lomé le 7 juin 2021; aucune participation à distance n'est prévue.",
    ),
  ).toEqual(['2021-06-07 FG-CAB @Lomé physical']);
});

test('a report says how its own meeting was held', async () => {
  const { meetings: read } = await recordOf(`Groupe consultatif pour le
développement des télécommunications
(GCDT)
31ème réunion, Genève, 20-23 mai 2024

Document TDAG-24/31-F
27 mai 2024
Original: anglais

Rapport de la 31ème réunion du GCDT

1. Ouverture
1.1. La réunion, organisée sous forme hybride, a été ouverte par la Présidente.
`);
  expect(read).toMatchObject([{ group: 'GCDT', start: '2024-05-20', mode: 'hybrid' }]);
});
