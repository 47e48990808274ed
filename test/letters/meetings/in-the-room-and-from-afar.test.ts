import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('where those stand who take part', [
  [
    '09-22..09-23 9 virtual <06-16',
    '1\tThe meeting of SG 9 planned for 16 and 17 June 2021 is postponed to 22 and 23 September 2021 and will be conducted wholly online.',
    '1\tLa réunion de la CE 9, fixée aux 16 et 17 juin 2021, est reportée aux 22 et 23 septembre 2021 et se déroulera intégralement en ligne.',
    '1\tLa reunión de la CE 9 fijada para el 16 y 17 de junio de 2021 se aplaza al 22 y 23 de septiembre de 2021 y se desarrollará íntegramente en línea.',
  ],
  [
    '06-03..06-07 9 virtual',
    '1\tThe meeting of SG 9, from 3 to 7 June 2021, will be held without any physical attendance.',
    '1\tLa réunion de la CE 9, du 3 au 7 juin 2021, se tiendra sans participation sur place.',
    '1\tLa reunión de la CE 9, del 3 al 7 de junio de 2021, se celebrará sin asistencia presencial.',
  ],
  [
    '06-03..06-07 9 virtual',
    '1\tThe meeting of SG 9 will be held from 3 to 7 June 2021 on an online platform.',
    '1\tLa réunion de la CE 9 se tiendra du 3 au 7 juin 2021 sur une plate-forme en ligne.',
    '1\tLa reunión de la CE 9 se celebrará del 3 al 7 de junio de 2021 en una plataforma en línea.',
  ],
  [
    '06-03..06-07 9 @Lima PE',
    '1\tSG 9 will meet in Lima (Peru) from 3 to 7 June 2021, for which delegates register on an online platform.',
    '1\tLa CE 9 se réunira à Lima (Pérou) du 3 au 7 juin 2021; les inscriptions se font sur une plate-forme en ligne.',
    '1\tLa CE 9 se reunirá en Lima (Perú) del 3 al 7 de junio de 2021; la inscripción se hace en una plataforma en línea.',
  ],
  [
    '06-03..06-07 9 @Lima PE hybrid',
    '1\tThe meeting of SG 9 will take place in Lima (Peru) from 3 to 7 June 2021, both in the room and remotely.',
    '1\tLa réunion de la CE 9 aura lieu à Lima (Pérou) du 3 au 7 juin 2021, tant en salle qu’à distance.',
    '1\tLa reunión de la CE 9 tendrá lugar en Lima (Perú) del 3 al 7 de junio de 2021, tanto en sala como a distancia.',
  ],
  [
    '06-30 9 @Lima PE hybrid',
    '1\tThe next meeting of SG 9, open to those in the Popov Room as well as to those connecting from afar, will take place in Lima (Peru) on 30 June 2021.',
    '1\tLa prochaine réunion de la CE 9, ouverte aux participants présents dans la salle Popov comme à ceux qui se connecteront à distance, aura lieu à Lima (Pérou) le 30 juin 2021.',
    '1\tLa próxima reunión de la CE 9, abierta a quienes estén presentes en la sala Popov y a quienes se conecten a distancia, tendrá lugar en Lima (Perú) el 30 de junio de 2021.',
  ],
  [
    '06-03..06-07 9 @Lima PE hybrid',
    '1\tSG 9 will meet in Lima (Peru) from 3 to 7 June 2021; delegates may also follow the discussions from their desks.',
    '1\tLa CE 9 se réunira à Lima (Pérou) du 3 au 7 juin 2021; les délégués pourront aussi prendre part aux débats depuis leur bureau.',
    '1\tLa CE 9 se reunirá en Lima (Perú) del 3 al 7 de junio de 2021; los delegados podrán seguir los debates también desde su oficina.',
  ],
  [
    '06-03..06-07 9 @Lima PE',
    '1\tSG 9 will meet in Lima (Peru) from 3 to 7 June 2021. Delegates may submit their replies from their desks.',
    '1\tLa CE 9 se réunira à Lima (Pérou) du 3 au 7 juin 2021. Les délégués peuvent envoyer leurs réponses depuis leur bureau.',
    '1\tLa CE 9 se reunirá en Lima (Perú) del 3 al 7 de junio de 2021. Los delegados pueden enviar sus respuestas desde su oficina.',
  ],
]);
