import { describe, expect, it } from 'vitest';
import { circular, englishCircular, spanishCircular } from '../../support/letters.js';
import { readsIn, shownLimits } from '../../support/limits-in-three-languages.js';

readsIn('interpretation, comments and other things asked in other words', [
  [
    'interpretation by',
    'Delegations should state the languages they will need by 30 June 2021.',
    'Les délégations préciseront les langues dont elles auront besoin le 30 juin 2021 au plus tard.',
    'Las delegaciones indicarán los idiomas que necesiten a más tardar el 30 de junio de 2021.',
  ],
  [
    'interpretation by',
    'The debates will be interpreted into the six languages of the Union. Each delegation is asked to make its needs in this respect known by 30 June 2021.',
    "Les débats seront interprétés dans les six langues de l'Union. Chaque délégation est priée de faire connaître ses besoins à ce sujet au plus tard le 30 juin 2021.",
    'Los debates serán interpretados a los seis idiomas de la Unión. Cada delegación comunicará sus necesidades al respecto a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment until',
    'Administrations with remarks to submit on the draft tariff may send them to the secretariat until 30 June 2021.',
    "Les administrations qui auraient des remarques à soumettre sur le projet de tarif peuvent les adresser au secrétariat jusqu'au 30 juin 2021.",
    'Las administraciones que tengan observaciones que presentar sobre el proyecto de tarifa pueden enviarlas a la Secretaría hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Operators in arrears have until 30 June 2021 to agree on an instalment scheme.',
    "Les exploitants débiteurs ont jusqu'au 30 juin 2021 pour convenir d'un échéancier.",
    'Los operadores deudores tienen hasta el 30 de junio de 2021 para acordar un calendario de pagos.',
  ],
  [
    'reply before',
    'Each operator is invited to indicate, before 30 June 2021, the subjects that it would like to raise. The videos will remain available until 15 July 2021.',
    "Chaque exploitant est invité à signaler, avant le 30 juin 2021, les sujets qu'il voudrait aborder. Les vidéos demeureront consultables jusqu'au 15 juillet 2021.",
    'Se invita a cada operador a señalar, antes del 30 de junio de 2021, los temas que quisiera tratar. Los vídeos permanecerán disponibles hasta el 15 de julio de 2021.',
  ],
  [
    'consultation until, 2021-08-15 other by',
    'Members would be consulted by circular until 30 June 2021, and the Bureau would post a digest by 15 August 2021.',
    "Les membres seraient consultés par circulaire jusqu'au 30 juin 2021, et le Bureau publierait un résumé d'ici au 15 août 2021.",
    'Los miembros serían consultados por circular hasta el 30 de junio de 2021, y la Oficina publicaría un resumen a más tardar el 15 de agosto de 2021.',
  ],
  [
    '',
    'As the host asked for an extension of the time limit for its works, the meeting planned for 8-10 June 2021 has been postponed to 28-30 June 2021.',
    'Un délai étant nécessaire aux travaux, la réunion, prévue du 8 au 10 juin 2021, est reportée du 28 au 30 juin 2021.',
    'El anfitrión solicitó un plazo adicional, y la reunión, prevista del 8 al 10 de junio de 2021, se aplaza del 28 al 30 de junio de 2021.',
  ],
]);

describe('a list of dates under a line that asks not to forget them', () => {
  it.each([
    [
      englishCircular(
        'The dates not to be missed are as follows:\n- 30 June 2021: fellowship requests;\n- 15 July 2021: registration.',
      ),
    ],
    [
      circular(
        'Les dates à ne pas oublier sont les suivantes:\n– 30 juin 2021: demandes de bourse;\n– 15 juillet 2021: inscription.',
      ),
    ],
    [
      spanishCircular(
        'Las fechas que no deben olvidarse son las siguientes:\n- 30 de junio de 2021: solicitudes de beca;\n- 15 de julio de 2021: inscripción.',
      ),
    ],
  ])('%#', async (letter) => expect(await shownLimits(letter)).toBe('fellowship, 2021-07-15 registration'));
});

describe('a numbered sentence with two dates under a heading that may stand over a list of dates', () => {
  it.each([
    [
      englishCircular(
        '4\tTimetable\n\n4.1\tMembers would be consulted by circular until 30 June 2021, and the Bureau would post a digest by 15 August 2021.',
      ),
    ],
    [
      circular(
        "4\tCalendrier\n\n4.1\tLes membres seraient consultés par circulaire jusqu'au 30 juin 2021, et le Bureau publierait un résumé d'ici au 15 août 2021.",
      ),
    ],
  ])('%#', async (letter) => expect(await shownLimits(letter)).toBe('consultation until, 2021-08-15 other by'));
});
