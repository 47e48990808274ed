import { expect, test } from 'vitest';
import { readMeetings } from '../../support/meetings-in-three-languages.js';
import { recordOf } from '../../support/letters.js';

readMeetings('days that an earlier text set, and meetings told by their place', [
  [
    '06-20..06-29 5 @Lima <06-06',
    'The next meeting of Study Group 5, which Circular TSB 112 placed from 6 to 15 June 2021, will in the end open on 20 June and close on 29 June 2021, still in Lima.',
    "La prochaine réunion de la Commission d'études 5, que la Circulaire TSB 112 plaçait du 6 au 15 juin 2021, s'ouvrira en définitive le 20 juin pour s'achever le 29 juin 2021, toujours à Lima.",
    'La próxima reunión de la Comisión de Estudio 5, que la Circular TSB 112 situaba del 6 al 15 de junio de 2021, se inaugurará finalmente el 20 de junio y concluirá el 29 de junio de 2021, siempre en Lima.',
  ],
  [
    '06-20 <06-06',
    'The workshop, which our letter of 3 May 2021 announced for 6 June 2021, will be held on 20 June 2021.',
    "L'atelier, que notre lettre du 3 mai 2021 annonçait pour le 6 juin 2021, se tiendra le 20 juin 2021.",
    'El taller, que nuestra carta del 3 de mayo de 2021 anunciaba para el 6 de junio de 2021, se celebrará el 20 de junio de 2021.',
  ],
  [
    '06-09..06-10 @Port Louis MU cancelled',
    'The regional workshop on financing that Port Louis (Mauritius) was to host on 9 and 10 June 2021 is cancelled.',
    "L'atelier régional sur le financement que devait accueillir Port Louis (Maurice) les 9 et 10 juin 2021 est annulé.",
    'El taller regional sobre financiación que debía acoger Port Louis (Mauricio) los días 9 y 10 de junio de 2021 queda anulado.',
  ],
  [
    '06-20..06-24 @Lomé TG, 07-16..07-20 @Suva FJ cancelled',
    'As to the regional seminars, that of Lomé (Togo) is confirmed for 20 to 24 June 2021. That of Suva (Fiji), entered in the calendar for 16 to 20 July 2021, will not take place.',
    "S'agissant des séminaires régionaux, celui de Lomé (Togo) est confirmé aux dates du 20 au 24 juin 2021. Celui de Suva (Fidji), inscrit au calendrier du 16 au 20 juillet 2021, n'aura pas lieu.",
    'En cuanto a los seminarios regionales, el de Lomé (Togo) se confirma para los días 20 a 24 de junio de 2021. El de Suva (Fiji), inscrito en el calendario del 16 al 20 de julio de 2021, no tendrá lugar.',
  ],
  [
    '07-16..07-27 5 @Lima',
    'Study Group 5 will settle the matter when it reconvenes in Lima, from 16 to 27 July 2021.',
    "La Commission d'études 5 tranchera lorsqu'elle se réunira de nouveau à Lima, du 16 au 27 juillet 2021.",
    'La Comisión de Estudio 5 resolverá el asunto cuando vuelva a reunirse en Lima, del 16 al 27 de julio de 2021.',
  ],
  [
    '06-16 5, 06-18 9',
    'The secretaries met in Porto and agreed on the following calendar:\n\n| Group | Date of meeting |\n| --- | --- |\n| Study Group 5 | 16 June 2021 |\n| Study Group 9 | 18 June 2021 |',
    "Les secrétaires se sont réunis à Porto et ont arrêté le calendrier suivant:\n\n| Groupe | Date de la réunion |\n| --- | --- |\n| Commission d'études 5 | 16 juin 2021 |\n| Commission d'études 9 | 18 juin 2021 |",
    'Los secretarios se reunieron en Oporto y aprobaron el calendario siguiente:\n\n| Grupo | Fecha de la reunión |\n| --- | --- |\n| Comisión de Estudio 5 | 16 de junio de 2021 |\n| Comisión de Estudio 9 | 18 de junio de 2021 |',
  ],
  [
    '06-17T09:30..06-17T17:00 America/Lima @Lima',
    'I am pleased to invite you to the symposium on relief. It will take up the whole of 17 June 2021, from 0930 to 1700 hours, in Lima.',
    "J'ai le plaisir de vous convier au colloque sur les secours. Il occupera la journée du jeudi 17 juin 2021, de 9 h 30 à 17 heures, à Lima.",
    'Tengo el placer de invitarle al simposio sobre socorro. Ocupará toda la jornada del 17 de junio de 2021, de 9.30 a 17.00 horas, en Lima.',
  ],
  [
    '06-08..06-10 5 @Santiago del Estero AR',
    'Study Group 5 will meet from 8 to 10 June 2021 in Santiago del Estero, Argentina.',
    "La Commission d'études 5 se réunira du 8 au 10 juin 2021 à Santiago del Estero, en Argentine.",
    'La Comisión de Estudio 5 se reunirá del 8 al 10 de junio de 2021 en Santiago del Estero, Argentina.',
  ],
  [
    '06-08..06-10 5 @Santa Cruz de la Sierra',
    'Study Group 5 will meet in Santa Cruz de la Sierra from 8 to 10 June 2021.',
    "La Commission d'études 5 se réunira à Santa Cruz de la Sierra du 8 au 10 juin 2021.",
    'La Comisión de Estudio 5 se reunirá en Santa Cruz de la Sierra del 8 al 10 de junio de 2021.',
  ],
  [
    '06-08..06-10 5 @Lima',
    'Study Group 5 will meet in Lima del Peru from 8 to 10 June 2021.',
    "La Commission d'études 5 se réunira à Lima du Pérou du 8 au 10 juin 2021.",
    'La Comisión de Estudio 5 se reunirá en Lima del Perú del 8 al 10 de junio de 2021.',
  ],
]);

const toOne = (addressee: string, number: string): string => `Geneva, 4 May 2021

Ref.:	${number}

To:	${addressee}

Subject:	A national workshop

Dear Sir,

The workshop may be held in June.

Yours faithfully,

Joan Tavernier
Director of the Telecommunication Development Bureau
`;

test.each([
  ['The Administration of the Republic of Vanuatu', 'BDT/POL/XYZ/17', 'other'],
  ['The Administration of the Republic of Vanuatu', 'Circular BDT/POL/XYZ/17', 'circular'],
  ['Administrations of the Member States in Asia', 'BDT/POL/XYZ/17', 'circular'],
])('a letter to %s with the number %s', async (addressee, number, type) => {
  expect((await recordOf(toOne(addressee, number))).documentType).toBe(type);
});
