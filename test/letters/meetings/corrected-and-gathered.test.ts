import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('days corrected in one breath, and meetings told by whom they gathered', [
  [
    '06-24..06-26 5 @Lima PE <06-17',
    'Study Group 5 will meet in Lima (Peru) not from 17 to 19 June 2021, as announced, but from 24 to 26 June 2021.',
    "La Commission d'études 5 se réunira à Lima (Pérou) non pas du 17 au 19 juin 2021, comme annoncé, mais du 24 au 26 juin 2021.",
    'La Comisión de Estudio 5 se reunirá en Lima (Perú) no del 17 al 19 de junio de 2021, como se había anunciado, sino del 24 al 26 de junio de 2021.',
  ],
  [
    '06-24 <06-17',
    'The workshop will take place, not on 17 June 2021, but on 24 June 2021.',
    "L'atelier aura lieu, non le 17 juin 2021, mais le 24 juin 2021.",
    'El taller tendrá lugar, no el 17 de junio de 2021, sino el 24 de junio de 2021.',
  ],
  [
    '06-13..06-17 5 @Lima <06-06',
    'The next meeting of Study Group 5, planned for Lima from 6 to 10 June 2021, is postponed, at the request of the host, to 13 to 17 June 2021.',
    "La prochaine réunion de la Commission d'études 5, prévue à Lima du 6 au 10 juin 2021, est reportée, à la demande du pays hôte, du 13 au 17 juin 2021.",
    'La próxima reunión de la Comisión de Estudio 5, prevista en Lima del 6 al 10 de junio de 2021, se aplaza, a petición del país anfitrión, del 13 al 17 de junio de 2021.',
  ],
  [
    '06-13..06-17 5 @Lima <06-06',
    'The next meeting of Study Group 5, planned for Lima from 6 to 10 June 2021, has been put off, since the hall is not free, to 13 to 17 June 2021.',
    "La prochaine réunion de la Commission d'études 5, prévue à Lima du 6 au 10 juin 2021, a été différée, faute de salle disponible, du 13 au 17 juin 2021.",
    'La próxima reunión de la Comisión de Estudio 5, prevista en Lima del 6 al 10 de junio de 2021, ha sido aplazada, por falta de una sala libre, del 13 al 17 de junio de 2021.',
  ],
  [
    '03-23..03-24 5 @Lima PE',
    'On 23 and 24 March 2021, the third meeting of Study Group 5 brought 140 delegates together in Lima (Peru).',
    "Les 23 et 24 mars 2021, la troisième réunion de la Commission d'études 5 a rassemblé à Lima (Pérou) 140 délégués.",
    'Los días 23 y 24 de marzo de 2021, la tercera reunión de la Comisión de Estudio 5 congregó en Lima (Perú) a 140 delegados.',
  ],
  [
    '03-23..03-24 5 @Lima hybrid',
    'On 23 and 24 March 2021, the third meeting of Study Group 5 gathered 140 delegates in Lima, and 31 more took part remotely.',
    "Les 23 et 24 mars 2021, la troisième réunion de la Commission d'études 5 a réuni à Lima 140 délégués, 31 autres y ayant pris part à distance.",
    'Los días 23 y 24 de marzo de 2021, la tercera reunión de la Comisión de Estudio 5 reunió en Lima a 140 delegados, y otros 31 participaron a distancia.',
  ],
  [
    '03-10..03-11 5 @Lima, 04-06 5 virtual',
    'Study Group 5 has come together twice since its last report: on 10 and 11 March 2021 in Lima and, by remote means, on 6 April 2021.',
    "La Commission d'études 5 s'est réunie deux fois depuis son dernier rapport: les 10 et 11 mars 2021 à Lima et, à distance, le 6 avril 2021.",
    'La Comisión de Estudio 5 se ha reunido dos veces desde su último informe: los días 10 y 11 de marzo de 2021 en Lima y, a distancia, el 6 de abril de 2021.',
  ],
  [
    '09-18..09-19 5 @Lima hybrid, 11 5',
    'The fifth meeting of Study Group 5 is to be held in Lima on 18 and 19 September 2021, and may be attended remotely; the sixth is foreseen for November 2021.',
    "La cinquième réunion de la Commission d'études 5 doit se tenir à Lima les 18 et 19 septembre 2021, et pourra être suivie à distance; la sixième est envisagée pour novembre 2021.",
    'La quinta reunión de la Comisión de Estudio 5 se celebrará en Lima los días 18 y 19 de septiembre de 2021, y podrá seguirse a distancia; la sexta está prevista para noviembre de 2021.',
  ],
  [
    '06-08..06-10 5 @Lima hybrid',
    'Study Group 5 will meet in Lima from 8 to 10 June 2021. Those unable to travel may take the floor by remote participation.',
    "La Commission d'études 5 se réunira à Lima du 8 au 10 juin 2021. Les délégués empêchés de s'y rendre pourront prendre la parole à distance.",
    'La Comisión de Estudio 5 se reunirá en Lima del 8 al 10 de junio de 2021. Quienes no puedan viajar podrán intervenir a distancia.',
  ],
  [
    '06-08..06-10 5 @Lima hybrid',
    'Study Group 5 will meet in Lima from 8 to 10 June 2021; remote participation will also be provided.',
    "La Commission d'études 5 se réunira à Lima du 8 au 10 juin 2021; une participation à distance sera également assurée.",
    'La Comisión de Estudio 5 se reunirá en Lima del 8 al 10 de junio de 2021; también se ofrecerá participación a distancia.',
  ],
  [
    '06-14..06-23 5 @Lima',
    'Study Group 5 opens its session in Lima on 14 June 2021 and is due to rise on 23 June 2021.',
    "La Commission d'études 5 ouvrira sa session à Lima le 14 juin 2021 et la clora le 23 juin 2021.",
    'La Comisión de Estudio 5 inaugurará su reunión en Lima el 14 de junio de 2021 y la clausurará el 23 de junio de 2021.',
  ],
  [
    '06-14..06-23 5 @Lima',
    'The meeting of Study Group 5, which opens in Lima on Monday 14 June 2021 and is expected to close on Wednesday 23 June 2021, will be short.',
    "La réunion de la Commission d'études 5, qui s'ouvre à Lima le lundi 14 juin 2021 et devrait s'achever le mercredi 23 juin 2021, sera brève.",
    'La reunión de la Comisión de Estudio 5, que se abre en Lima el lunes 14 de junio de 2021 y debe finalizar el miércoles 23 de junio de 2021, será breve.',
  ],
]);
