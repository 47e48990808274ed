import { expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('meetings that move', [
  [
    '06-09 9 electronic <06-02',
    'The meeting of Study Group 9 set for 2 June 2021 is put off by a week: it will be an electronic meeting on 9 June 2021.',
    "La réunion de la Commission d'études 9 fixée au 2 juin 2021 est reportée d'une semaine: ce sera une réunion électronique, le 9 juin 2021.",
    'La reunión de la Comisión de Estudio 9 fijada para el 2 de junio de 2021 se aplaza una semana: será una reunión electrónica, el 9 de junio de 2021.',
  ],
  [
    '06-02 9 cancelled, 06-09 7 electronic',
    'The meeting of Study Group 9 set for 2 June 2021 is put off. Study Group 7 will hold an electronic meeting on 9 June 2021.',
    "La réunion de la Commission d'études 9 fixée au 2 juin 2021 est reportée. La Commission d'études 7 tiendra une réunion électronique le 9 juin 2021.",
    'La reunión de la Comisión de Estudio 9 fijada para el 2 de junio de 2021 se aplaza. La Comisión de Estudio 7 celebrará una reunión electrónica el 9 de junio de 2021.',
  ],
  [
    '06-09 virtual <06-02',
    'The workshop on tariffs, planned for 2 June 2021 in Nairobi, becomes a webinar, which will be held on 9 June 2021.',
    "L'atelier sur les tarifs, prévu le 2 juin 2021 à Nairobi, devient un webinaire, qui aura désormais lieu le 9 juin 2021.",
    'El taller sobre tarifas, previsto para el 2 de junio de 2021 en Nairobi, se convierte en un seminario web, que se celebrará el 9 de junio de 2021.',
  ],
  [
    '10 9 <06-02',
    'Study Group 9 is postponing to October 2021 the meeting that it had planned for 2 June 2021.',
    "La Commission d'études 9 reporte à octobre 2021 la réunion qu'elle avait prévue pour le 2 juin 2021.",
    'La Comisión de Estudio 9 aplaza a octubre de 2021 la reunión que tenía prevista para el 2 de junio de 2021.',
  ],
  [
    // the report is late, the meeting was held
    '06-02 9',
    'Study Group 9 is postponing to October 2021 its report, which the meeting of 2 June 2021 had asked for.',
    "La Commission d'études 9 reporte à octobre 2021 son rapport, que la réunion du 2 juin 2021 avait demandé.",
    'La Comisión de Estudio 9 aplaza a octubre de 2021 su informe, que la reunión del 2 de junio de 2021 había pedido.',
  ],
  [
    '06-09..06-11 9 @Lima <06-02',
    'In § 4 of the Circular, instead of “Study Group 9, Lima, 2-4 June 2021”, read “Study Group 9, Lima, 9-11 June 2021”.',
    "Au § 4 de la Circulaire, au lieu de «Commission d'études 9, Lima, 2-4 juin 2021», lire «Commission d'études 9, Lima, 9-11 juin 2021».",
    'En el § 4 de la Circular, en lugar de «Comisión de Estudio 9, Lima, 2-4 de junio de 2021», léase «Comisión de Estudio 9, Lima, 9-11 de junio de 2021».',
  ],
  [
    // what is corrected is how long a text was open
    '',
    'In § 4 of the Circular, instead of “comments on the text of Study Group 9 received 2-4 June 2021”, read “comments on the text of Study Group 9 received 9-11 June 2021”.',
    "Au § 4 de la Circulaire, au lieu de «observations sur le texte de la Commission d'études 9 reçues 2-4 juin 2021», lire «observations sur le texte de la Commission d'études 9 reçues 9-11 juin 2021».",
    'En el § 4 de la Circular, en lugar de «comentarios sobre el texto de la Comisión de Estudio 9 recibidos 2-4 de junio de 2021», léase «comentarios sobre el texto de la Comisión de Estudio 9 recibidos 9-11 de junio de 2021».',
  ],
]);

readMeetings('meetings told one after the other', [
  [
    '02-01 9 @Lima, 02-08..02-09 9 electronic',
    'Study Group 9 met on 1 February 2021 in Lima and, electronically, on 8 and 9 February 2021.',
    "La Commission d'études 9 s'est réunie le 1er février 2021 à Lima et, par voie électronique, les 8 et 9 février 2021.",
    'La Comisión de Estudio 9 se reunió el 1 de febrero de 2021 en Lima y, por medios electrónicos, los días 8 y 9 de febrero de 2021.',
  ],
  [
    '02-01 9 @Lima, 02-08..02-09 9 virtual',
    'Study Group 9 met in Lima on 1 February 2021 and, by videoconference, from 8 to 9 February 2021.',
    "La Commission d'études 9 s'est réunie à Lima le 1er février 2021 et, par visioconférence, du 8 au 9 février 2021.",
    'La Comisión de Estudio 9 se reunió en Lima el 1 de febrero de 2021 y, por videoconferencia, del 8 al 9 de febrero de 2021.',
  ],
  [
    '06-01 9 @Lima, 06-02..06-03 7 @Lima',
    'The next meeting of Study Group 9 will be held in Lima on 1 June 2021. It will be followed, on 2 and 3 June 2021 and in the same city, by that of Study Group 7.',
    "La prochaine réunion de la Commission d'études 9 aura lieu à Lima le 1er juin 2021. Elle sera suivie, les 2 et 3 juin 2021 et dans la même ville, par celle de la Commission d'études 7.",
    'La próxima reunión de la Comisión de Estudio 9 se celebrará en Lima el 1 de junio de 2021. Irá seguida, los días 2 y 3 de junio de 2021 y en la misma ciudad, por la de la Comisión de Estudio 7.',
  ],
  [
    '06-01 9 @Lima',
    'The next meeting of Study Group 9 will be held in Lima on 1 June 2021. It will be followed, on 2 and 3 June 2021, by the press.',
    "La prochaine réunion de la Commission d'études 9 aura lieu à Lima le 1er juin 2021. Elle sera suivie, les 2 et 3 juin 2021, par la presse.",
    'La próxima reunión de la Comisión de Estudio 9 se celebrará en Lima el 1 de junio de 2021. Será seguida, los días 2 y 3 de junio de 2021, por la prensa.',
  ],
  [
    '06-04T13:00..06-04T15:30 Europe/Zurich 2/9 electronic',
    'Some days earlier, on 4 June 2021, from 1300 to 1530 hours (Geneva time), Working Party 2/9 will hold an electronic meeting.',
    'Quelques jours auparavant, le 4 juin 2021, de 13 h 00 à 15 h 30 (heure de Genève), le Groupe de travail 2/9 tiendra une réunion électronique.',
    'Unos días antes, el 4 de junio de 2021, de las 13.00 a las 15.30 horas (hora de Ginebra), el Grupo de Trabajo 2/9 mantendrá por su parte una reunión electrónica.',
  ],
  [
    '06-01..06-02 9 @Nairobi KE cancelled, 10-05..10-06 9 @Lima PE hybrid',
    'The third meeting of Study Group 9, convened in Nairobi (Kenya) for 1 and 2 June 2021, will not take place. The fourth keeps its dates: it will be held in Lima (Peru) on 5 and 6 October 2021, and may be followed remotely.',
    "La troisième réunion de la Commission d'études 9, convoquée à Nairobi (Kenya) pour les 1er et 2 juin 2021, n'aura pas lieu. La quatrième garde ses dates: elle se tiendra à Lima (Pérou) les 5 et 6 octobre 2021 et pourra être suivie à distance.",
    'La tercera reunión de la Comisión de Estudio 9, convocada en Nairobi (Kenya) para los días 1 y 2 de junio de 2021, no se celebrará. La cuarta no cambia de fecha: tendrá lugar en Lima (Perú) los días 5 y 6 de octubre de 2021 y podrá seguirse a distancia.',
  ],
  [
    '06-01..06-02 9 @Lima PE hybrid <05-03',
    'The meeting of Study Group 9 planned in Lima from 3 to 4 May 2021 is moved to 1-2 June 2021. It will be held in Lima, Peru, and remote participation will be offered.',
    "La réunion de la Commission d'études 9 prévue à Lima du 3 au 4 mai 2021 est reportée du 1er au 2 juin 2021. Elle se tiendra à Lima (Pérou), avec possibilité de participation à distance.",
    'La reunión de la Comisión de Estudio 9 prevista en Lima del 3 al 4 de mayo de 2021 se aplaza del 1 al 2 de junio de 2021. Se celebrará en Lima (Perú), con posibilidad de participación a distancia.',
  ],
]);

it.each<[string, string]>([
  [
    '- the joint meeting of the coordinators remains unchanged (Lima, 9 June 2021).',
    'joint meeting of the coordinators',
  ],
  [
    '- the joint meeting of the coordinators of the links that remained (Lima, 9 June 2021).',
    'joint meeting of the coordinators of the links',
  ],
])('ends the name of a meeting before what becomes of it: %s', async (text, expected) => {
  expect((await recordOf(englishCircular(text))).meetings.map(({ title }) => title)).toEqual([expected]);
});

it.each<[string, string]>([
  ['- la réunion commune des coordonnateurs ne change pas (Lima, 9 juin 2021).', 'réunion commune des coordonnateurs'],
  [
    '- la reunión conjunta de los coordinadores no cambia (Lima, 9 de junio de 2021).',
    'reunión conjunta de los coordinadores',
  ],
])('the same in French and Spanish: %s', async (text, expected) => {
  const letter = text.includes('juin') ? circular(text) : spanishCircular(text);
  expect((await recordOf(letter)).meetings.map(({ title }) => title)).toEqual([expected]);
});
