import { expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('a day by which something must be done for something else to hold', [
  [
    'other before',
    'The price of 70 francs a night is guaranteed only if the booking has been made before 30 June 2021.',
    "Le prix de 70 francs par nuit n'est garanti que si la réservation est faite avant le 30 juin 2021.",
    'El precio de 70 francos por noche solo se garantiza si la reserva se ha efectuado antes del 30 de junio de 2021.',
  ],
  // no condition: what was done
  [
    '',
    'As you know, the booking was made before 30 June 2020.',
    'Comme vous le savez, la réservation a été faite avant le 30 juin 2020.',
    'Como es sabido, la reserva se efectuó antes del 30 de junio de 2020.',
  ],
]);

readsIn('what is still taken, and what becomes of that which comes later', [
  [
    'other until',
    '1\tThe Bureau has decided:\n\na)\tto go on accepting punched cards until 30 June 2021;\n\nb)\tto return those which reach it afterwards.',
    "\n1\tLe Bureau a décidé:\n\na)\tde continuer d'accepter les cartes perforées jusqu'au 30 juin 2021;\n\nb)\tde renvoyer celles qui lui parviendraient ensuite.\n",
    '1\tLa Oficina ha decidido:\n\na)\tseguir aceptando las tarjetas perforadas hasta el 30 de junio de 2021;\n\nb)\tdevolver las que reciba después.',
  ],
  [
    '',
    'The Bureau went on accepting punched cards until 30 June 2020.',
    "Le Bureau a continué d'accepter les cartes perforées jusqu'au 30 juin 2020.",
    'La Oficina siguió aceptando las tarjetas perforadas hasta el 30 de junio de 2020.',
  ],
  // sent back is not answered
  [
    'other by',
    'Paper notices received after 30 June 2021 will not be processed and will be returned to the sender.',
    "Les fiches sur papier reçues après le 30 juin 2021 ne seront pas traitées et seront retournées à l'expéditeur.",
    'Las notificaciones en papel recibidas después del 30 de junio de 2021 no se tramitarán y serán devueltas al remitente.',
  ],
  // `the data`, without a word that they are missing, are no answer
  [
    '2021-06-10 reply by, reply until',
    '1\tPlease return the questionnaire not later than 10 June 2021.\n\n2\tFigures still missing on that day may be added by telefax until 30 June 2021.',
    '\n1\tVeuillez renvoyer le questionnaire au plus tard le 10 juin 2021.\n\n2\tLes chiffres qui manqueraient ce jour-là pourront être ajoutés par télécopie jusqu’au 30 juin 2021.\n',
    '1\tSírvase devolver el cuestionario a más tardar el 10 de junio de 2021.\n\n2\tLas cifras que falten ese día podrán añadirse por telefax hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Rooms: apply to host committee, telefax +229 21 30 00, until 30 June 2021.',
    "Chambres: s'adresser au comité d'accueil, télécopie +229 21 30 00, jusqu'au 30 juin 2021.",
    'Habitaciones: dirigirse al comité de acogida, telefax +229 21 30 00, hasta el 30 de junio de 2021.',
  ],
]);

readsIn('what a table of steps says that the secretariat does', [
  [
    'other by, 2021-07-08 contribution by',
    '1\tThe steps are these:\n\n     Not later than       Step\n\n     30 June 2021         The secretariat forwards the final report\n     8 July 2021          Members submit their contributions',
    '\n1\tLes étapes sont les suivantes:\n\n     Au plus tard le       Étape\n\n     30 juin 2021          Le secrétariat transmet le rapport final\n     8 juillet 2021        Les membres soumettent leurs contributions\n',
    '1\tLas etapas son las siguientes:\n\n     Fecha límite          Etapa\n\n     30 de junio de 2021   La secretaría transmite el informe final\n     8 de julio de 2021    Los miembros presentan sus contribuciones',
  ],
]);

readsIn('a day given in a letter that has a day of its own', [
  [
    'contribution by',
    "Speakers' papers: closing date of 18 June 2021 given in our letter of 9 April 2021 is extended to 30 June 2021.",
    'Exposés: le délai du 18 juin 2021, indiqué dans notre lettre du 9 avril 2021, est reporté au 30 juin 2021.',
    'Ponencias: el plazo del 18 de junio de 2021, indicado en nuestra carta del 9 de abril de 2021, se prorroga hasta el 30 de junio de 2021.',
  ],
]);

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

test.each<[keyof typeof letters, string, string | null]>([
  [
    'fr',
    "Un poste de Vice-Président de la Commission d'études 9, réservé à la région ASP, reste à pourvoir. Les États Membres ont jusqu'au 30 juin 2021 pour proposer un candidat.",
    'CE 9',
  ],
  [
    'en',
    'One post of Vice-Chairman of Study Group 9 remains to be filled. Member States have until 30 June 2021 to propose a candidate.',
    'SG 9',
  ],
  [
    'es',
    'Queda por cubrir un puesto de Vicepresidente de la Comisión de Estudio 9. Los Estados Miembros tienen hasta el 30 de junio de 2021 para proponer un candidato.',
    'CE 9',
  ],
  // who appoints is not whose office it is
  [
    'en',
    'The post of Vice-Chairman of Study Group 9 is vacant. TSAG will fill it in the autumn. Member States may nominate a candidate until 30 June 2021.',
    'SG 9',
  ],
  // an office that is held is not sought
  [
    'en',
    'The post of Vice-Chairman of Study Group 9 is held by Ms Ida Holm (Norway). Member States may nominate an expert until 30 June 2021.',
    null,
  ],
])('whose office is vacant, in %s: %s', async (language, body, group) => {
  const { deadlines } = await recordOf(letters[language](body));
  expect(deadlines.map((each) => [each.kind, each.group])).toEqual([['nomination', group]]);
});
