import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('meetings since a report, at a place that stays, and at one that several share', [
  [
    '01-23..01-24 2/9 @Lima, 04-15 2/9 virtual',
    '1\tWorking Party 2/9 has met on two occasions since its previous report (Document C20/50-E): the eighteenth time, in Lima, on 23 and 24 January 2021; the nineteenth, wholly online, on 15 April 2021.',
    "1\tLe Groupe de travail 2/9 s'est réuni à deux reprises depuis son précédent rapport (Document C20/50-F): la dix-huitième, à Lima, les 23 et 24 janvier 2021; la dix-neuvième, entièrement en ligne, le 15 avril 2021.",
    '1\tEl Grupo de Trabajo 2/9 se ha reunido en dos ocasiones desde el anterior informe (Documento C20/50-S): la decimoctava, en Lima, los días 23 y 24 de enero de 2021; la decimonovena, íntegramente en línea, el 15 de abril de 2021.',
  ],
  [
    '12-06..12-10 @Lima <11-29',
    '1\tThe radio seminar, which Circular Letter CR/329 of 11 January 2021 had scheduled for 29 November to 3 December 2021, has been moved to the week of Monday 6 to Friday 10 December 2021. It remains at the headquarters in Lima.',
    '1\tLe séminaire de radio, que la Lettre circulaire CR/329 du 11 janvier 2021 avait programmé du 29 novembre au 3 décembre 2021, a été déplacé à la semaine du lundi 6 au vendredi 10 décembre 2021. Il reste au siège, à Lima.',
    '1\tEl seminario de radio, que la Carta Circular CR/329 de 11 de enero de 2021 había programado del 29 de noviembre al 3 de diciembre de 2021, se ha trasladado a la semana del lunes 6 al viernes 10 de diciembre de 2021. Sigue siendo en la sede, en Lima.',
  ],
  [
    '06-14..06-18 8 @Lima, 06-21..06-25 9 @Lima, 07-12..07-16 13 @Lima, 12 8',
    '1\tStudy Group 8 will meet from 14 to 18 June 2021, Study Group 9 from 21 to 25 June 2021 and Study Group 13 from 12 to 16 July 2021. The three meetings will be held in Lima. Their results will go to Study Group 8, which will meet in December 2021.',
    "1\tLa Commission d'études 8 se réunira du 14 au 18 juin 2021, la Commission d'études 9 du 21 au 25 juin 2021 et la Commission d'études 13 du 12 au 16 juillet 2021. Les trois réunions se tiendront à Lima. Leurs résultats iront à la Commission d'études 8, qui se réunira en décembre 2021.",
    '1\tLa Comisión de Estudio 8 se reunirá del 14 al 18 de junio de 2021, la Comisión de Estudio 9 del 21 al 25 de junio de 2021 y la Comisión de Estudio 13 del 12 al 16 de julio de 2021. Las tres reuniones se celebrarán en Lima. Sus resultados llegarán a la Comisión de Estudio 8, que se reunirá en diciembre de 2021.',
  ],
  [
    '12-06..12-10 @Suva FJ <11-29',
    '1\tThe workshop planned in Suva (Fiji) from 29 November to 3 December 2021 is postponed to the period of 6 to 10 December 2021. The workshop stays in Suva.',
    "1\tL'atelier prévu à Suva (Fidji) du 29 novembre au 3 décembre 2021 est reporté à la période du 6 au 10 décembre 2021. L'atelier reste à Suva.",
    '1\tEl taller previsto en Suva (Fiji) del 29 de noviembre al 3 de diciembre de 2021 se aplaza al periodo del 6 al 10 de diciembre de 2021. El taller permanece en Suva.',
  ],
  [
    '06-14..06-18 8',
    '1\tStudy Group 8 will meet from 14 to 18 June 2021. It remains open to all, and in Fiji the documents can be had from the Ministry.',
    "1\tLa Commission d'études 8 se réunira du 14 au 18 juin 2021. Elle reste ouverte à tous, et au Togo les documents sont au Ministère.",
    '1\tLa Comisión de Estudio 8 se reunirá del 14 al 18 de junio de 2021. Sigue abierta a todos, y en Fiji los documentos están en el Ministerio.',
  ],
]);
