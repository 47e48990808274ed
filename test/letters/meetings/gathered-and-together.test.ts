import { expect, it } from 'vitest';
import { recordOf } from '../../support/letters.js';
import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('groups that gather, and what is said of several meetings', [
  [
    '02-24 2/9 @Lima, 03-11..03-12 2/9 virtual',
    '1\tWorking Party 2/9 has gathered twice since the previous session of the Council: the first time on 24 February 2021, in Lima, and the second on 11 and 12 March 2021, by videoconference.',
    "1\tLe Groupe de travail 2/9 s'est rassemblé deux fois depuis la précédente session du Conseil: la première le 24 février 2021, à Lima, et la seconde les 11 et 12 mars 2021, par visioconférence.",
    '1\tEl Grupo de Trabajo 2/9 se ha congregado dos veces desde la anterior reunión del Consejo: la primera el 24 de febrero de 2021, en Lima, y la segunda los días 11 y 12 de marzo de 2021, por videoconferencia.',
  ],
  [
    '11-08..11-19 13 @Lima PE',
    '1\tStudy Group 13 will meet in Lima (Peru). It will begin on Monday, 8 November and end on Friday, 19 November 2021.',
    "1\tLa Commission d'études 13 se réunira à Lima (Pérou). Elle commencera le lundi 8 novembre et s'achèvera le vendredi 19 novembre 2021.",
    '1\tLa Comisión de Estudio 13 se reunirá en Lima (Perú). Comenzará el lunes 8 de noviembre y concluirá el viernes 19 de noviembre de 2021.',
  ],
  [
    '11-08..11-19 13 @Lima PE',
    '1\tBy invitation of the Government, the meeting of Study Group 13 will be held in Lima (Peru). It will start on 8 November and conclude on 19 November 2021.',
    "1\tSur l'invitation du Gouvernement, la réunion de la Commission d'études 13 se tiendra à Lima (Pérou). Elle débutera le 8 novembre et se terminera le 19 novembre 2021.",
    '1\tPor invitación del Gobierno, la reunión de la Comisión de Estudio 13 se celebrará en Lima (Perú). Empezará el 8 de noviembre y terminará el 19 de noviembre de 2021.',
  ],
  [
    '07-19..07-30 15 @Lima',
    '1\tThe results will be laid before Study Group 15 at its plenary meeting in Lima, which will last from 19 to 30 July 2021.',
    "1\tLes résultats seront présentés à la Commission d'études 15 à sa réunion plénière de Lima, qui durera du 19 au 30 juillet 2021.",
    '1\tLos resultados se presentarán a la Comisión de Estudio 15 en su reunión plenaria de Lima, que durará del 19 al 30 de julio de 2021.',
  ],
  [
    '07-19..07-30 15',
    '1\tThe results will be laid before Study Group 15 at its plenary meeting on Networks, which will last from 19 to 30 July 2021.',
    "1\tLes résultats seront présentés à la Commission d'études 15 à sa réunion plénière de juillet, qui durera du 19 au 30 juillet 2021.",
    '1\tLos resultados se presentarán a la Comisión de Estudio 15 en su reunión plenaria de julio, que durará del 19 al 30 de julio de 2021.',
  ],
  [
    '06-14..06-22 8A @Lima, 06-23..06-30 8B @Lima',
    '1\tThe Working Parties are chaired as follows:\n\nGroup\tChair\tCountry\tNext meeting\nWP 8A\tMs Olivia Hart\tAustralia\t14-22 June 2021\nWP 8B\tMr Sven Hovland\tNorway\t23-30 June 2021\n\n2\tThe two meetings will have as their setting the headquarters of ITU, in Lima.',
    "1\tLes Groupes de travail sont présidés comme suit:\n\nGroupe\tPrésident\tPays\tProchaine réunion\nGT 8A\tMme Olivia Hart\tAustralie\t14-22 juin 2021\nGT 8B\tM. Sven Hovland\tNorvège\t23-30 juin 2021\n\n2\tLes deux réunions auront pour cadre le siège de l'UIT, à Lima.",
    '1\tLos Grupos de Trabajo quedan presididos de la manera siguiente:\n\nGrupo\tPresidente\tPaís\tPróxima reunión\nGT 8A\tSra. Olivia Hart\tAustralia\t14-22 de junio de 2021\nGT 8B\tSr. Sven Hovland\tNoruega\t23-30 de junio de 2021\n\n2\tLas dos reuniones tendrán por escenario la sede de la UIT, en Lima.',
  ],
  [
    '06-10..06-11 9 virtual',
    '1\tStudy Group 9 will come together again online on 10 and 11 June 2021.',
    "1\tLa Commission d'études 9 se retrouvera en ligne les 10 et 11 juin 2021.",
    '1\tLa Comisión de Estudio 9 volverá a encontrarse en línea los días 10 y 11 de junio de 2021.',
  ],
  [
    '06-10..06-11 9 virtual, 09 9',
    '1\tStudy Group 9 has made this timetable:\n\n•\tit will gather online on 10 and 11 June 2021;\n\n•\tit is envisaged to hold another meeting of Study Group 9 in September 2021, in a place still to be found.',
    "1\tLa Commission d'études 9 a arrêté ce calendrier:\n\n•\tla Commission d'études 9 se retrouvera en ligne les 10 et 11 juin 2021;\n\n•\til est envisagé de tenir une autre réunion de la Commission d'études 9 en septembre 2021, en un lieu qui reste à trouver.",
    '1\tLa Comisión de Estudio 9 ha fijado este calendario:\n\n•\tla Comisión de Estudio 9 se encontrará en línea los días 10 y 11 de junio de 2021;\n\n•\tse prevé celebrar otra reunión de la Comisión de Estudio 9 en septiembre de 2021, en un lugar aún por determinar.',
  ],
  [
    '05-24..05-28 @Lima PE, 05-18 @Lima PE',
    '1\tThe forum of regulators will be held in Lima (Peru) from 24 to 28 May 2021.\n\n2\tStudy Groups 4 and 9 will hold beforehand, in the same city, a joint session on 18 May 2021.',
    "1\tLe forum des régulateurs se tiendra à Lima (Pérou) du 24 au 28 mai 2021.\n\n2\tLes Commissions d'études 4 et 9 tiendront auparavant, dans la même ville, une séance commune le 18 mai 2021.",
    '1\tEl foro de reguladores se celebrará en Lima (Perú) del 24 al 28 de mayo de 2021.\n\n2\tLas Comisiones de Estudio 4 y 9 celebrarán antes, en la misma ciudad, una sesión conjunta el 18 de mayo de 2021.',
  ],
  [
    '02-04..02-05 3/9 @Lima, 04-09 3/9 virtual',
    '1\tWorking Party 3/9 considered the matter in Lima on 4 and 5 February 2021, then, by videoconference, on 9 April 2021.',
    "1\tLe Groupe de travail 3/9 s'est penché sur la question à Lima les 4 et 5 février 2021 puis, par visioconférence, le 9 avril 2021.",
    '1\tEl Grupo de Trabajo 3/9 examinó la cuestión en Lima los días 4 y 5 de febrero de 2021 y después, por videoconferencia, el 9 de abril de 2021.',
  ],
  [
    '',
    '1\tWorking Party 3/9 considered the documents received on 4 and 5 February 2021.',
    "1\tLe Groupe de travail 3/9 s'est penché sur les documents reçus les 4 et 5 février 2021.",
    '1\tEl Grupo de Trabajo 3/9 examinó los documentos recibidos los días 4 y 5 de febrero de 2021.',
  ],
  [
    '06-17 1/9 @Lima, 06-18 2/9 @Lima, 08-03 2/9 cancelled',
    '1\tWorking Party 1/9 will meet for the first time on 17 June 2021. Working Party 2/9, for its part, will meet on the following day, that is on 18 June 2021; its meeting of 3 August 2021 will not take place. Both of these meetings will be held in Lima.',
    "1\tLe Groupe de travail 1/9 se réunira pour la première fois le 17 juin 2021. Le Groupe de travail 2/9, quant à lui, siégera le lendemain, soit le 18 juin 2021; sa réunion du 3 août 2021 n'aura pas lieu. Ces réunions se tiendront l'une et l'autre à Lima.",
    '1\tEl Grupo de Trabajo 1/9 se reunirá por primera vez el 17 de junio de 2021. El Grupo de Trabajo 2/9, por su parte, se reunirá al día siguiente, es decir, el 18 de junio de 2021; su reunión del 3 de agosto de 2021 no se celebrará. Ambas reuniones tendrán lugar en Lima.',
  ],
]);

it('reads the session under the name of the Council where its number and day stand beside it', async () => {
  const head = `INTERNATIONAL TELECOMMUNICATION UNION

COUNCIL                                         Document C98/12-E
                                                9 March 1998
Geneva, 20-29 May 1998                          Original: French

          REPORT BY THE SECRETARY-GENERAL

          STATE OF THE ARCHIVES

Summary

This document says what the archives have kept.

1       Background

1.1     The archives were opened to readers in 1990.
`;
  const { meetings } = await recordOf(head);
  expect(meetings.map(({ start, end, place }) => [start, end, place])).toEqual([
    ['1998-05-20', '1998-05-29', 'Geneva'],
  ]);
});
