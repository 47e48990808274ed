import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

const letters = { fr: circular, en: englishCircular, es: spanishCircular };
type Language = keyof typeof letters;

/** `start..end @group place mode (was start..end)` */
async function told(language: Language, body: string): Promise<string[]> {
  const { meetings } = await recordOf(letters[language](body));
  return meetings.map(({ start, end, group, place, mode, replaces }) =>
    [
      end === null || end === start ? start : `${start}..${end}`,
      group && `@${group}`,
      place,
      mode,
      replaces && `(was ${replaces.start}..${replaces.end})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const moved = (group: string, place = ''): string[] => [
  `2021-09-15..2021-09-16 @${group}${place} (was 2021-09-07..2021-09-09)`,
];

test.each<[Language, string, string[]]>([
  // planned first, told by a verb of planning with what was to be done
  [
    'fr',
    'Le Groupe de travail 2/9 examinera les réponses. Il avait été envisagé qu’il se réunisse du 7 au 9 septembre 2021; sa réunion a été fixée en définitive aux 15 et 16 septembre 2021.',
    moved('GT 2/9'),
  ],
  [
    'en',
    'Working Party 2/9 will examine the replies. It had been planned that it would meet in Oslo from 7 to 9 September 2021; it will finally meet on 15 and 16 September 2021.',
    moved('WP 2/9', ' Oslo'),
  ],
  [
    'es',
    'El Grupo de Trabajo 2/9 examinará las respuestas. Estaba previsto que se reuniera en Oslo del 7 al 9 de septiembre de 2021; se reunirá finalmente los días 15 y 16 de septiembre de 2021.',
    moved('GT 2/9', ' Oslo'),
  ],
  // convened, and met after all
  [
    'fr',
    "Le Groupe de travail 2/9 avait été convoqué pour les 7, 8 et 9 septembre 2021; il s'est finalement réuni à Oslo les 15 et 16 septembre 2021.",
    moved('GT 2/9', ' Oslo'),
  ],
  [
    'fr',
    'Le Groupe de travail 2/9, qui avait retenu les 7, 8 et 9 septembre 2021, se réunira à Oslo les 15 et 16 septembre 2021.',
    moved('GT 2/9', ' Oslo'),
  ],
  [
    'fr',
    'Le Groupe de travail 2/9, dont la réunion était inscrite du 7 au 9 septembre 2021, siégera en ligne les 15 et 16 septembre 2021.',
    ['2021-09-15..2021-09-16 @GT 2/9 virtual (was 2021-09-07..2021-09-09)'],
  ],
  [
    'fr',
    "L'atelier sur les antennes, annoncé à Oslo (Norvège) du 7 au 9 septembre 2021, est remis aux 15 et 16 septembre 2021.",
    ['2021-09-15..2021-09-16 Oslo (was 2021-09-07..2021-09-09)'],
  ],
  // the next sentence gives a reason first
  [
    'fr',
    "La Commission d'études 9 devait se réunir à Oslo du 7 au 9 septembre 2021. Les travaux de rénovation ne le permettant pas, elle tiendra cette réunion les 15 et 16 septembre 2021, entièrement à distance.",
    ['2021-09-15..2021-09-16 @CE 9 virtual (was 2021-09-07..2021-09-09)'],
  ],
  [
    'en',
    'Study Group 9 was to meet in Oslo from 7 to 9 September 2021. As building works do not allow this, it will hold this meeting on 15 and 16 September 2021, entirely remotely.',
    ['2021-09-15..2021-09-16 @SG 9 virtual (was 2021-09-07..2021-09-09)'],
  ],
  [
    'es',
    'La Comisión de Estudio 9 debía reunirse en Oslo del 7 al 9 de septiembre de 2021. Como las obras no lo permiten, celebrará esta reunión los días 15 y 16 de septiembre de 2021, totalmente a distancia.',
    ['2021-09-15..2021-09-16 @CE 9 virtual (was 2021-09-07..2021-09-09)'],
  ],
  // the old days stand behind the new ones
  [
    'fr',
    'La réunion du Groupe de travail 2/9 est avancée au 9 septembre 2021, au lieu du 14 septembre 2021; elle se déroulera par visioconférence, sans que nul ait à se rendre à Genève.',
    ['2021-09-09 @GT 2/9 virtual (was 2021-09-14..2021-09-14)'],
  ],
  [
    'en',
    'The meeting of Working Party 2/9 is brought forward to 9 September 2021, instead of 14 September 2021; it will be held by videoconference.',
    ['2021-09-09 @WP 2/9 virtual (was 2021-09-14..2021-09-14)'],
  ],
  [
    'es',
    'La reunión del Grupo de Trabajo 2/9 se adelanta al 9 de septiembre de 2021, en lugar del 14 de septiembre de 2021; se celebrará por videoconferencia.',
    ['2021-09-09 @GT 2/9 virtual (was 2021-09-14..2021-09-14)'],
  ],
  [
    'fr',
    "Le Groupe de travail 2/9 se réunira à Oslo les 15 et 16 septembre 2021. La réunion avait d'abord été fixée du 7 au 9 septembre 2021.",
    moved('GT 2/9', ' Oslo'),
  ],
  [
    'en',
    'Working Party 2/9 will meet in Oslo on 15 and 16 September 2021; that meeting had first been fixed for 7 to 9 September 2021.',
    moved('WP 2/9', ' Oslo'),
  ],
  [
    'es',
    'El Grupo de Trabajo 2/9 se reunirá en Oslo los días 15 y 16 de septiembre de 2021. La reunión se había fijado primero para los días 7 a 9 de septiembre de 2021.',
    moved('GT 2/9', ' Oslo'),
  ],
  // a group taken up by a pronoun
  ['fr', 'Le Groupe de travail 2/9 prépare un manuel. Il se réunira en octobre 2021 à Oslo.', ['2021-10 @GT 2/9 Oslo']],
  ['en', 'Working Party 2/9 is preparing a handbook. It will meet in Oslo in October 2021.', ['2021-10 @WP 2/9 Oslo']],
])('a first plan gives way: %s %s', async (language, text, meetings) => {
  expect(await told(language, text)).toEqual(meetings);
});

test.each<[Language, string, string[]]>([
  [
    'fr',
    "La réunion précédente s'est tenue le 3 septembre 2021. La réunion avait d'abord été prévue du 7 au 9 septembre 2021. Elle est reportée du 15 au 17 septembre 2021.",
    ['2021-09-03', '2021-09-15..2021-09-17 (was 2021-09-07..2021-09-09)'],
  ],
  [
    'fr',
    "M. Jan Pokorny (Tchéquie), Président de la Commission d'études 9 depuis l'Assemblée des radiocommunications de 2019 (AR-19), m'a fait savoir qu'il quitte ses fonctions le 30 septembre 2021.",
    [],
  ],
  [
    'en',
    'Mr Jan Pokorny (Czechia), Chairman of Study Group 9 since the 2019 Radiocommunication Assembly (RA-19), has informed me that he is leaving his post on 30 September 2021.',
    [],
  ],
  [
    'es',
    'El Sr. Jan Pokorny (Chequia), Presidente de la Comisión de Estudio 9 desde la Asamblea de Radiocomunicaciones de 2019 (AR-19), me ha comunicado que deja su cargo el 30 de septiembre de 2021.',
    [],
  ],
])('and what begins alike does not: %s %s', async (language, text, meetings) => {
  expect(await told(language, text)).toEqual(meetings);
});

test.each<[Language, string, string[]]>([
  [
    'fr',
    "Deux webinaires de la Commission d'études 9 auront lieu le 14 septembre 2021 et le 21 septembre 2021. Celui du 21 septembre est annulé.",
    ['2021-09-14 ', '2021-09-21 cancelled'],
  ],
  [
    'en',
    'Webinars of Study Group 9 will be held on 14 September 2021 and 21 September 2021. The one on 21 September is cancelled.',
    ['2021-09-14 ', '2021-09-21 cancelled'],
  ],
  [
    'es',
    'Dos seminarios web de la Comisión de Estudio 9 tendrán lugar el 14 de septiembre de 2021 y el 21 de septiembre de 2021. El del 21 de septiembre queda anulado.',
    ['2021-09-14 ', '2021-09-21 cancelled'],
  ],
  // a limit of that name is no meeting
  ['en', 'The deadline for the meeting of 15 September 2021 is kept. The one of 25 August is cancelled.', []],
  ['fr', 'La date limite pour la réunion du 15 septembre 2021 est maintenue. Celle du 25 août est annulée.', []],
])('which of the meetings before falls away: %s %s', async (language, text, expected) => {
  const { meetings } = await recordOf(letters[language](text));
  expect(meetings.map(({ start, status }) => `${start} ${status ?? ''}`)).toEqual(expected);
});
