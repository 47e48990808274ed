import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('hosts, transfers and first announcements', [
  [
    '07-16..07-27 13 @Lima PE',
    '1\tStudy Group 13 will look at this again when it reconvenes in Lima (Peru), from 16 to 27 July 2021.',
    "1\tLa Commission d'études 13 y reviendra lorsqu'elle se réunira de nouveau à Lima (Pérou), du 16 au 27 juillet 2021.",
    '1\tLa Comisión de Estudio 13 volverá sobre ello cuando se reúna otra vez en Lima (Perú), del 16 al 27 de julio de 2021.',
  ],
  [
    '07-08..07-09 15 @Milano IT <07-03',
    '1\tThe meeting of Study Group 15, which TSB Circular 118 announced for 3 and 4 July in Berlin, has been transferred to Milano (Italy), where it will occupy 8 and 9 July 2021.',
    "1\tLa réunion de la Commission d'études 15, que la Circulaire TSB 118 annonçait pour les 3 et 4 juillet à Berlin, a été transférée à Milano (Italie), où elle occupera les 8 et 9 juillet 2021.",
    '1\tLa reunión de la Comisión de Estudio 15, que la Circular TSB 118 anunciaba para los días 3 y 4 de julio en Berlín, se ha trasladado a Milano (Italia), donde ocupará los días 8 y 9 de julio de 2021.',
  ],
  [
    '06-15 @Lima PE',
    '1\tThe symposium on sea beacons will take up the whole of Tuesday, 15 June 2021, in Lima (Peru).',
    '1\tLe colloque sur les balises en mer occupera la journée du mardi 15 juin 2021, à Lima (Pérou).',
    '1\tEl coloquio sobre balizas marinas ocupará la jornada del martes 15 de junio de 2021, en Lima (Perú).',
  ],
  [
    '09-05..09-06 @Lima PE',
    '1\tThe Union is convening a forum on sea beacons. The city of Lima (Peru) will be its home on 5 and 6 September 2021.',
    '1\tL’Union convoque un forum sur les balises en mer. La ville de Lima (Pérou) l’accueillera les 5 et 6 septembre 2021.',
    '1\tLa Unión convoca un foro sobre balizas marinas. La ciudad de Lima (Perú) lo acogerá los días 5 y 6 de septiembre de 2021.',
  ],
  [
    '05-09..05-10 @Port Louis MU cancelled',
    '1\tThe workshop on sea beacons that Port Louis (Mauritius) was to host on 9 and 10 May 2021 is cancelled.',
    "1\tL'atelier sur les balises en mer que devait accueillir Port Louis (Maurice) les 9 et 10 mai 2021 est annulé.",
    '1\tEl taller sobre balizas marinas que debía acoger Port Louis (Mauricio) los días 9 y 10 de mayo de 2021 queda cancelado.',
  ],
  [
    '09-20..09-24 @Lomé TG, 11-16..11-20 @Suva FJ cancelled',
    '1\tAs regards the regional seminars, the one in Lomé (Togo) is confirmed for 20 to 24 September 2021. The one in Suva (Fiji), entered in the calendar for 16 to 20 November 2021, will not take place.',
    "1\tS'agissant des séminaires régionaux, celui de Lomé (Togo) est confirmé aux dates du 20 au 24 septembre 2021. Celui de Suva (Fidji), inscrit au calendrier du 16 au 20 novembre 2021, n'aura pas lieu.",
    '1\tEn cuanto a los seminarios regionales, el de Lomé (Togo) se confirma en las fechas del 20 al 24 de septiembre de 2021. El de Suva (Fiji), inscrito en el calendario del 16 al 20 de noviembre de 2021, no tendrá lugar.',
  ],
  [
    '03-19..03-23 5 @Lima PE',
    '1\tMeeting in Lima (Peru) from 19 to 23 March 2021 under the chairmanship of Mr Anders Holm (Sweden), Study Group 5 decided to seek adoption by correspondence.',
    "1\tRéunie à Lima (Pérou) du 19 au 23 mars 2021 sous la présidence de M. Anders Holm (Suède), la Commission d'études 5 a décidé de demander l'adoption par correspondance.",
    '1\tReunida en Lima (Perú) del 19 al 23 de marzo de 2021 bajo la presidencia del Sr. Anders Holm (Suecia), la Comisión de Estudio 5 decidió solicitar la adopción por correspondencia.',
  ],
  [
    '11-30..12-04 @Lima PE <11-23',
    '1\tThe biennial seminar of the Bureau, which Circular Letter CR/509 announced for 23 to 27 November 2021, will take place one week later: from 30 November to 4 December 2021, in Lima (Peru).',
    '1\tLe séminaire biennal du Bureau, que la Lettre circulaire CR/509 annonçait pour les 23 à 27 novembre 2021, aura lieu une semaine plus tard: du 30 novembre au 4 décembre 2021, à Lima (Pérou).',
    '1\tEl seminario bienal de la Oficina, que en la Carta Circular CR/509 se anunciaba para los días 23 a 27 de noviembre de 2021, tendrá lugar una semana más tarde: del 30 de noviembre al 4 de diciembre de 2021, en Lima (Perú).',
  ],
  [
    '09-11..09-22 8 @Nara JP <06-14',
    '1\tI inform you that the meeting of Study Group 8 that was to be held in Geneva from 14 to 25 June 2021 is postponed and moved. At the kind invitation of the Japanese Administration it will take place in Nara (Japan) between 11 and 22 September 2021.',
    "1\tJe vous informe que la réunion de la Commission d'études 8 qui devait se tenir à Genève du 14 au 25 juin 2021 est reportée et déplacée. Sur l'aimable invitation de l'Administration japonaise, elle aura lieu à Nara (Japon) entre le 11 et le 22 septembre 2021.",
    '1\tLe informo de que la reunión de la Comisión de Estudio 8 que debía celebrarse en Ginebra del 14 al 25 de junio de 2021 se aplaza y se traslada. Por amable invitación de la Administración japonesa tendrá lugar en Nara (Japón) entre el 11 y el 22 de septiembre de 2021.',
  ],
  [
    '07-05..07-14 12 @Lima PE, 07-04 SG12RG-AFR @Lima',
    '1\tStudy Group 12 will meet in Lima (Peru) from 5 to 14 July 2021. The day before, that is on 4 July 2021, the Regional Group of Study Group 12 for Africa (SG12RG-AFR) will have met, also in Lima.',
    "1\tLa Commission d'études 12 se réunira à Lima (Pérou) du 5 au 14 juillet 2021. La veille, c'est-à-dire le 4 juillet 2021, se sera réuni, à Lima également, le Groupe régional de la Commission d'études 12 pour l'Afrique (SG12RG-AFR).",
    '1\tLa Comisión de Estudio 12 se reunirá en Lima (Perú) del 5 al 14 de julio de 2021. La víspera, esto es, el 4 de julio de 2021, se habrá reunido, también en Lima, el Grupo Regional de la Comisión de Estudio 12 para África (SG12RG-AFR).',
  ],
  [
    '08-20..08-29 9 @Lima PE <08-06',
    '1\tIt is recalled that the next meeting of Study Group 9, which Circular CACE/931 placed from 6 to 15 August 2021, will finally open on 20 August and close on 29 August 2021, in Lima (Peru) as before.',
    "1\tIl est rappelé que la prochaine réunion de la Commission d'études 9, que la Circulaire CACE/931 plaçait du 6 au 15 août 2021, s'ouvrira en définitive le 20 août pour s'achever le 29 août 2021, à Lima (Pérou) toujours.",
    '1\tSe recuerda que la próxima reunión de la Comisión de Estudio 9, que la Circular CACE/931 situaba del 6 al 15 de agosto de 2021, se abrirá finalmente el 20 de agosto para concluir el 29 de agosto de 2021, siempre en Lima (Perú).',
  ],
  [
    '09-07 @Lima PE',
    '1\tA one-day workshop on satellite networks will complete the seminar. First announced for Saturday 13, it will in the end take place in Lima (Peru) on Tuesday, 7 September 2021.',
    "1\tUn atelier d'une journée sur les réseaux à satellite complétera le séminaire. Annoncé d'abord pour le samedi 13, il se déroulera finalement à Lima (Pérou) le mardi 7 septembre 2021.",
    '1\tUn taller de un día sobre redes de satélites completará el seminario. Anunciado primero para el sábado 13, tendrá lugar finalmente en Lima (Perú) el martes 7 de septiembre de 2021.',
  ],
]);
