import { readMeetings } from '../../support/meetings-in-three-languages.js';
import { readsIn } from '../../support/limits-in-three-languages.js';

readMeetings('meetings told again by their day or number, and apart', [
  [
    '06-08 cancelled, 09-02 @Dakar SN',
    'The information session announced for 8 June 2021 has been called off. By contrast, that of Thursday 2 September 2021 will take place in Dakar (Senegal).',
    "La séance d'information annoncée pour le 8 juin 2021 a été supprimée. En revanche, celle du jeudi 2 septembre 2021 aura lieu à Dakar (Sénégal).",
    'La sesión informativa anunciada para el 8 de junio de 2021 ha sido suprimida. En cambio, sí tendrá lugar la del jueves 2 de septiembre de 2021, en Dakar (Senegal).',
  ],
  [
    '01-20..01-22 9 @Dakar SN, 05-11 9 virtual',
    'Study Group 9 has met twice since its last report: the eighteenth meeting was held in Dakar (Senegal) from 20 to 22 January 2021; the nineteenth, entirely on line, on 11 May 2021.',
    "La Commission d'études 9 s'est réunie deux fois depuis son dernier rapport: la dix-huitième réunion s'est tenue à Dakar (Sénégal) du 20 au 22 janvier 2021; la dix-neuvième, entièrement en ligne, le 11 mai 2021.",
    'La Comisión de Estudio 9 se ha reunido dos veces desde su último informe: la decimoctava reunión se celebró en Dakar (Senegal) del 20 al 22 de enero de 2021; la decimonovena, íntegramente en línea, el 11 de mayo de 2021.',
  ],
  [
    '09 9, 11-06..11-10 9 @Dakar SN',
    'Study Group 9 plans to hold its twentieth meeting in September 2021. The twenty-first will take place in Dakar (Senegal) from 6 to 10 November 2021.',
    "La Commission d'études 9 prévoit de tenir sa vingtième réunion en septembre 2021. La vingt et unième aura lieu à Dakar (Sénégal) du 6 au 10 novembre 2021.",
    'La Comisión de Estudio 9 prevé celebrar su vigésima reunión en septiembre de 2021. La vigesimoprimera tendrá lugar en Dakar (Senegal) del 6 al 10 de noviembre de 2021.',
  ],
  [
    '01-11..01-18 9 virtual',
    'Study Group 9, meeting remotely from 11 to 18 January 2021, gave its consent.',
    "La Commission d'études 9, réunie à distance du 11 au 18 janvier 2021, a donné son accord.",
    'La Comisión de Estudio 9, reunida a distancia del 11 al 18 de enero de 2021, dio su visto bueno.',
  ],
  [
    '04-19..04-23 5 @Dakar SN',
    'Study Group 5, to which the Focus Group on weirs (FG-WR) reports, decided at its meeting held in Dakar (Senegal) from 19 to 23 April 2021 to extend it.',
    "La Commission d'études 5, dont relève le Groupe spécialisé sur les barrages (FG-WR), a décidé à sa réunion tenue à Dakar (Sénégal) du 19 au 23 avril 2021 de le prolonger.",
    'La Comisión de Estudio 5, de la que depende el Grupo Temático sobre presas (FG-WR), resolvió en su reunión celebrada en Dakar (Senegal) del 19 al 23 de abril de 2021 prorrogarlo.',
  ],
  [
    '07-07T14:00..07-07T16:00 JCA-AG electronic',
    'The inaugural meeting of the JCA-AG will be electronic and will take up the afternoon of 7 July 2021, from 1400 to 1600 hours.',
    "La réunion inaugurale de la JCA-AG sera électronique et occupera l'après-midi du 7 juillet 2021, de 14 h 00 à 16 h 00.",
    'La reunión inaugural de la JCA-AG será electrónica y ocupará la tarde del 7 de julio de 2021, de 14.00 a 16.00 horas.',
  ],
]);

readsIn('what is to be in somebody’s hands, or in Geneva, on a day', [
  [
    'nomination by 23:59 Europe/Zurich',
    'Candidatures for the elected posts shall be in my hands on 30 June 2021 at 2359 hours (Geneva time), as a final term.',
    'Les candidatures aux postes électifs devront être en ma possession le 30 juin 2021 à 23 h 59 (heure de Genève), dernier terme.',
    'Las candidaturas a los cargos de elección habrán de estar en mi poder el 30 de junio de 2021, a las 23.59 horas (hora de Ginebra), como término improrrogable.',
  ],
  [
    'contribution by',
    'Documents intended for the meeting must be in Geneva on 30 June 2021 at the latest.',
    'Les documents destinés à la réunion doivent être à Genève le 30 juin 2021 au plus tard.',
    'Los documentos que se destinen a la reunión deben estar en Ginebra el 30 de junio de 2021 a más tardar.',
  ],
]);
