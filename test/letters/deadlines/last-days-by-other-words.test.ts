import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('last days by other words', [
  [
    'registration by',
    'Registration (deadline 30 June 2021) is free of charge.',
    "L'inscription (date limite 30 juin 2021) est gratuite.",
    'La inscripción (fecha límite 30 de junio de 2021) es gratuita.',
  ],
  [
    'contribution by',
    '30 June 2021 remains the deadline for contributions.',
    'Le 30 juin 2021 demeure la date limite pour les contributions.',
    'El 30 de junio de 2021 sigue siendo la fecha límite para las contribuciones.',
  ],
  [
    'contribution by',
    'The cut-off date for contributions falls on 30 June 2021.',
    "L'échéance pour les contributions tombe le 30 juin 2021.",
    'El plazo para las contribuciones vence el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Please answer on or before 30 June 2021.',
    'Prière de répondre le 30 juin 2021 ou avant cette date.',
    'Sírvase responder el 30 de junio de 2021 o antes de esa fecha.',
  ],
  [
    'reply by',
    'Replies should be sent, not after 30 June 2021, to the Bureau.',
    'Les réponses seront envoyées, pas après le 30 juin 2021, au Bureau.',
    'Las respuestas se enviarán, no después del 30 de junio de 2021, a la Oficina.',
  ],
  [
    'comment until',
    'The period for comments extends from 10 May to 30 June 2021.',
    "La période prévue pour les observations s'étend du 10 mai au 30 juin 2021.",
    'El periodo para formular observaciones abarca del 10 de mayo al 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'Voting by correspondence ends on 30 June 2021.',
    'Le vote par correspondance prend fin le 30 juin 2021.',
    'La votación por correspondencia finaliza el 30 de junio de 2021.',
  ],
  [
    'contribution by, registration by',
    'The deadline for both registration and contributions is 30 June 2021.',
    "La date limite pour l'inscription et pour les contributions est le 30 juin 2021.",
    'La fecha límite tanto para la inscripción como para las contribuciones es el 30 de junio de 2021.',
  ],
]);

readsIn('things due by other words', [
  [
    'registration by',
    'Participants must have registered online by 30 June 2021.',
    "Les participants devront s'être inscrits en ligne d'ici au 30 juin 2021.",
    'Los participantes deberán haberse inscrito en línea a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Focal points are asked to enter their delegations in the system by 30 June 2021.',
    "Les coordonnateurs sont priés d'enregistrer leur délégation dans le système d'ici au 30 juin 2021.",
    'Se ruega a los coordinadores que registren a sus delegaciones en el sistema a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'The closing date for the submission of papers is 30 June 2021.',
    "La date de clôture pour l'envoi des articles est le 30 juin 2021.",
    'La fecha de cierre para el envío de ponencias es el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'For the workshop on 12 July 2021, presentations should be supplied to the secretariat no later than 30 June 2021.',
    "Pour l'atelier du 12 juillet 2021, les exposés devront être remis au secrétariat au plus tard le 30 juin 2021.",
    'Para el taller del 12 de julio de 2021, las ponencias deberán entregarse a la Secretaría a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Any administration that opposes the proposal should inform the Bureau by 30 June 2021.',
    "Toute administration qui s'oppose à la proposition voudra bien en informer le Bureau d'ici au 30 juin 2021.",
    'Toda administración que se oponga a la propuesta deberá comunicarlo a la Oficina a más tardar el 30 de junio de 2021.',
  ],
  [
    'accession by',
    'Companies intending to join as Sector Members should file their application by 30 June 2021.',
    'Les entreprises souhaitant devenir membres du Secteur déposeront leur demande au plus tard le 30 juin 2021.',
    'Las empresas que tengan intención de adherirse al Sector presentarán su solicitud a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('what can be seen until a day, or was answered before it, is not due', [
  [
    '',
    'The exhibition can be visited until 30 June 2021.',
    "L'exposition peut être visitée jusqu'au 30 juin 2021.",
    'La exposición puede visitarse hasta el 30 de junio de 2021.',
  ],
  [
    '',
    'Administrations that replied before 30 March 2021 need not reply again.',
    "Les administrations ayant répondu avant le 30 mars 2021 n'ont pas à le faire de nouveau.",
    'Las administraciones que respondieron antes del 30 de marzo de 2021 no tienen que hacerlo de nuevo.',
  ],
]);

describe('limits that somebody moves or does away with', () => {
  it.each([
    [
      englishCircular('The Director has decided to postpone the deadline for comments from 10 June to 30 June 2021.'),
      'comment null 2021-06-10',
    ],
    [
      circular("\nLe Directeur a décidé de reporter la date limite d'envoi des observations du 10 au 30 juin 2021.\n"),
      'comment null 2021-06-10',
    ],
    [
      spanishCircular(
        'El Director ha decidido aplazar la fecha límite para los comentarios del 10 al 30 de junio de 2021.',
      ),
      'comment null 2021-06-10',
    ],
    [
      englishCircular('The date for submitting comments has been changed to 30 June 2021 in place of 10 June 2021.'),
      'comment null 2021-06-10',
    ],
    [
      spanishCircular('Becas: la nueva fecha límite es el 30 de junio de 2021 (antes, el 10 de junio de 2021).'),
      'fellowship null 2021-06-10',
    ],
    [
      englishCircular('The deadline for contributions (30 June 2021) has been abolished.'),
      'contribution cancelled null',
    ],
    [circular('\nLa date limite pour les contributions (30 juin 2021) est abolie.\n'), 'contribution cancelled null'],
  ])('%#', async (letter, expected) => {
    const { deadlines } = await recordOf(letter);
    expect(deadlines.map(({ date, kind, status, replaces }) => `${date} ${kind} ${status} ${replaces}`)).toEqual([
      `2021-06-30 ${expected}`,
    ]);
  });
});
