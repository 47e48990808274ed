import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('whose meetings, where and when they are told', [
  [
    '09-06..09-08 2/11, 11 2/11',
    '1\tWorking Party 2/11 is making good progress. Two more meetings are foreseen, the fourth from 6 to 8 September 2021 and the fifth in November 2021.',
    '1\tLe Groupe de travail 2/11 avance bien. Deux autres réunions sont prévues, la quatrième du 6 au 8 septembre 2021 et la cinquième en novembre 2021.',
    '1\tEl Grupo de Trabajo 2/11 avanza bien. Están previstas otras dos reuniones, la cuarta del 6 al 8 de septiembre de 2021 y la quinta en noviembre de 2021.',
  ],
  [
    '09-06..09-08, 11',
    '1\tWorking Party 2/11 is making good progress. Two more meetings of experts are foreseen, the first from 6 to 8 September 2021 and the second in November 2021.',
    "1\tLe Groupe de travail 2/11 avance bien. Deux autres réunions d'experts sont prévues, la première du 6 au 8 septembre 2021 et la seconde en novembre 2021.",
    '1\tEl Grupo de Trabajo 2/11 avanza bien. Están previstas otras dos reuniones de expertos, la primera del 6 al 8 de septiembre de 2021 y la segunda en noviembre de 2021.',
  ],
  [
    '11-25..11-26 VIII/2 @Lima',
    '1\tThe interim meeting of Working Party VIII/2 is convened in Lima on 25 and 26 November 2021.',
    '1\tLa réunion intérimaire du Groupe de travail VIII/2 est convoquée à Lima les 25 et 26 novembre 2021.',
    '1\tLa reunión intermedia del Grupo de Trabajo VIII/2 está convocada en Lima los días 25 y 26 de noviembre de 2021.',
  ],
  [
    '11-25..11-26 XV/1 @Lima PE',
    '1\tWorking Party XV/1 will meet in Lima (Peru) on 25 and 26 November 2021.',
    '1\tLe Groupe de travail XV/1 se réunira à Lima (Pérou) les 25 et 26 novembre 2021.',
    '1\tEl Grupo de Trabajo XV/1 se reunirá en Lima (Perú) los días 25 y 26 de noviembre de 2021.',
  ],
  [
    '06-09T14:00..06-09T15:30 America/Lima @Lima PE, 06-07..06-11 5',
    '1\tTwo occasions are offered to see the program at work:\n\na) a demonstration on 9 June 2021, from 1400 to 1530 hours, in Room H, Lima (Peru);\n\nb) a presentation during the meeting of Study Group 5, which will be held from 7 to 11 June 2021.',
    "1\tDeux occasions sont offertes de voir le programme à l'œuvre:\n\na) une démonstration le 9 juin 2021, de 14 h 00 à 15 h 30, en salle H, à Lima (Pérou);\n\nb) une présentation pendant la réunion de la Commission d'études 5, qui se tiendra du 7 au 11 juin 2021.",
    '1\tSe ofrecen dos ocasiones de ver el programa en funcionamiento:\n\na) una demostración el 9 de junio de 2021, de las 14.00 a las 15.30 horas, en la sala H, Lima (Perú);\n\nb) una presentación durante la reunión de la Comisión de Estudio 5, que se celebrará del 7 al 11 de junio de 2021.',
  ],
  [
    '06-09T10:00 Europe/Zurich',
    '1\tA demonstration of the new database will be given on 9 June 2021 at 1000 hours (Geneva time).',
    '1\tUne démonstration de la nouvelle base de données sera donnée le 9 juin 2021 à 10 h 00 (heure de Genève).',
    '1\tSe ofrecerá una demostración de la nueva base de datos el 9 de junio de 2021 a las 10.00 horas (hora de Ginebra).',
  ],
  [
    '',
    '1\tThe demonstration version of the program was published on 9 June 2021.',
    '1\tLa version de démonstration du programme a été publiée le 9 juin 2021.',
    '1\tLa versión de demostración del programa se publicó el 9 de junio de 2021.',
  ],
  [
    '',
    '1\tThe presentation of candidatures ends on 9 June 2021.',
    '1\tLa présentation des candidatures se termine le 9 juin 2021.',
    '1\tLa presentación de candidaturas termina el 9 de junio de 2021.',
  ],
  [
    '',
    '1\tThe demonstration of conformity supplied on 9 June 2021 is accepted.',
    '1\tLa démonstration de conformité fournie le 9 juin 2021 est acceptée.',
    '1\tLa demostración de conformidad aportada el 9 de junio de 2021 se acepta.',
  ],
  [
    '04-12..04-16 9 @Lima PE',
    '1\tNobody objected, and the parent group, Study Group 9, was able to create the Joint Coordination Activity on Tides (JCA-TID) at its meeting from 12 to 16 April 2021 in Lima (Peru).',
    "1\tPersonne ne s'y est opposé et le groupe de rattachement, la Commission d'études 9, a pu créer l'Activité conjointe de coordination sur les marées (JCA-MAR) à sa réunion du 12 au 16 avril 2021 à Lima (Pérou).",
    '1\tNadie se opuso y el grupo rector, la Comisión de Estudio 9, pudo crear la Actividad conjunta de coordinación sobre mareas (JCA-MAR) en su reunión del 12 al 16 de abril de 2021 en Lima (Perú).',
  ],
  [
    '04-12..04-16 13 @Lima PE',
    '1\tStudy Group 9 has received the text, and Study Group 13 will answer it, as agreed with Study Group 9, at the meeting of Study Group 13 from 12 to 16 April 2021 in Lima (Peru).',
    "1\tLa Commission d'études 9 a reçu le texte, et la Commission d'études 13 y répondra, comme convenu avec la Commission d'études 9, à la réunion de la Commission d'études 13 du 12 au 16 avril 2021 à Lima (Pérou).",
    '1\tLa Comisión de Estudio 9 ha recibido el texto, y la Comisión de Estudio 13 responderá, según lo acordado con la Comisión de Estudio 9, en la reunión de la Comisión de Estudio 13 del 12 al 16 de abril de 2021 en Lima (Perú).',
  ],
  [
    '09-14T09:30..09-14T12:30 America/Lima 9 @Lima PE hybrid',
    '1\tStudy Group 9 will meet on 14 September 2021, from 0930 to 1230 hours, in Lima (Peru); those who cannot travel may listen and speak by remote participation.',
    "1\tLa Commission d'études 9 se réunira le 14 septembre 2021, de 9 h 30 à 12 h 30, à Lima (Pérou); ceux qui ne peuvent se déplacer pourront écouter et intervenir à distance.",
    '1\tLa Comisión de Estudio 9 se reunirá el 14 de septiembre de 2021, de las 09.30 a las 12.30 horas, en Lima (Perú); quienes no puedan viajar podrán escuchar e intervenir a distancia.',
  ],
  [
    '09-14 9 virtual',
    '1\tStudy Group 9 will meet on 14 September 2021 by remote participation.',
    "1\tLa Commission d'études 9 se réunira à distance le 14 septembre 2021.",
    '1\tLa Comisión de Estudio 9 se reunirá a distancia el 14 de septiembre de 2021.',
  ],
  [
    '10-25..11-05 16 @Lima PE',
    '1\tStudy Group 16 will hold its second meeting of the period at the headquarters of the Union, in Lima (Peru). Work will start on Monday, 25 October 2021 and end on Friday, 5 November 2021.',
    "1\tLa Commission d'études 16 tiendra sa deuxième réunion de la période au siège de l'Union, à Lima (Pérou). Les travaux commenceront le lundi 25 octobre 2021 et se termineront le vendredi 5 novembre 2021.",
    '1\tLa Comisión de Estudio 16 mantendrá su segunda reunión del periodo en la sede de la Unión, en Lima (Perú). Los trabajos comenzarán el lunes 25 de octubre de 2021 y terminarán el viernes 5 de noviembre de 2021.',
  ],
  [
    '',
    '1\tTower B of the headquarters will be renovated. Work will start on Monday, 25 October 2021 and end on Friday, 5 November 2021.',
    '1\tLa tour B du siège sera rénovée. Les travaux commenceront le lundi 25 octobre 2021 et se termineront le vendredi 5 novembre 2021.',
    '1\tLa torre B de la sede se renovará. Los trabajos comenzarán el lunes 25 de octubre de 2021 y terminarán el viernes 5 de noviembre de 2021.',
  ],
  [
    '06-09T09:30 America/Lima 16 @Lima PE',
    '1\tThe meeting of Study Group 16 will take place in Lima (Peru) on 9 June 2021. Work will start at 0930 hours.',
    "1\tLa réunion de la Commission d'études 16 aura lieu à Lima (Pérou) le 9 juin 2021. Les travaux débuteront à 9 h 30.",
    '1\tLa reunión de la Comisión de Estudio 16 tendrá lugar en Lima (Perú) el 9 de junio de 2021. Los trabajos empezarán a las 09.30 horas.',
  ],
  [
    '06-09T09:30 America/Lima 16 @Lima PE',
    '1\tThe meeting of Study Group 16 will take place in Lima (Peru) on 9 June 2021. It will open at 0930 hours.',
    "1\tLa réunion de la Commission d'études 16 aura lieu à Lima (Pérou) le 9 juin 2021. Elle s'ouvrira à 9 h 30.",
    '1\tLa reunión de la Comisión de Estudio 16 tendrá lugar en Lima (Perú) el 9 de junio de 2021. Se abrirá a las 09.30 horas.',
  ],
  [
    '10 1 @Lima',
    '1\tStudy Group 1 will hear the conclusions in October 2021, when it meets in Lima.',
    "1\tLa Commission d'études 1 prendra connaissance des conclusions en octobre 2021, lorsqu'elle se réunira à Lima.",
    '1\tLa Comisión de Estudio 1 conocerá las conclusiones en octubre de 2021, cuando se reúna en Lima.',
  ],
  [
    '10 1 @Lima',
    '1\tThe workshop will feed the studies of Study Group 1 on fibre. Study Group 1 will hear its conclusions in October 2021, when it meets in Lima.',
    "1\tL'atelier alimentera les études de la Commission d'études 1 sur les fibres. Cette Commission prendra connaissance de ses conclusions en octobre 2021, quand elle se réunira à Lima.",
    '1\tEl taller alimentará los estudios de la Comisión de Estudio 1 sobre las fibras. Dicha Comisión conocerá sus conclusiones en octubre de 2021, cuando se reúna en Lima.',
  ],
  [
    '',
    '1\tThe report will go to Study Group 1 in October 2021, before it meets in Geneva.',
    "1\tLe rapport sera remis à la Commission d'études 1 en octobre 2021, avant qu'elle se réunisse à Genève.",
    '1\tEl informe se remitirá a la Comisión de Estudio 1 en octubre de 2021, antes de que se reúna en Ginebra.',
  ],
]);
