import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('a day over the list of what is due on it', [
  [
    'registration by, contribution by',
    'Members are asked, not later than 30 June 2021:\n\na) to register online;\nb) to submit their contributions.',
    "Les Membres sont priés, au plus tard le 30 juin 2021:\n\na) de s'inscrire en ligne;\nb) de soumettre leurs contributions.",
    'Se ruega a los Miembros que, a más tardar el 30 de junio de 2021:\n\na) se inscriban en línea;\nb) presenten sus contribuciones.',
  ],
  [
    'reply by 17:00, other by 17:00',
    'Administrations are asked, not later than 30 June 2021 at 1700 hours:\n\na) to return the questionnaire;\nb) to order their badges.',
    'Les administrations sont priées, au plus tard le 30 juin 2021 à 17 h:\n\na) de renvoyer le questionnaire;\nb) de commander leurs badges.',
    'Se ruega a las administraciones que, a más tardar el 30 de junio de 2021 a las 17.00 horas:\n\na) devuelvan el cuestionario;\nb) encarguen sus tarjetas.',
  ],
  [
    // one of them has a day of its own
    'registration by, 2021-06-18 contribution by',
    'Members are asked, not later than 30 June 2021:\n\na) to register online;\nb) to submit their contributions by 18 June 2021.',
    "Les Membres sont priés, au plus tard le 30 juin 2021:\n\na) de s'inscrire en ligne;\nb) de soumettre leurs contributions le 18 juin 2021 au plus tard.",
    'Se ruega a los Miembros que, a más tardar el 30 de junio de 2021:\n\na) se inscriban en línea;\nb) presenten sus contribuciones a más tardar el 18 de junio de 2021.',
  ],
]);
