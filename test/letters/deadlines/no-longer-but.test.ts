import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('the day that holds, told beside the one that holds no more', [
  [
    'contribution by',
    '1\tThe closing date for contributions to the meeting is no longer 15 May 2021 but 30 June 2021.',
    "1\tLa date limite de soumission des contributions à la réunion n'est plus le 15 mai 2021 mais le 30 juin 2021.",
    '1\tLa fecha límite de presentación de contribuciones a la reunión ya no es el 15 de mayo de 2021 sino el 30 de junio de 2021.',
  ],
  [
    'registration by',
    '1\tRegistration is open. Its closing date is no longer 15 May, as stated in Circular 12, but 30 June 2021.',
    "1\tLes inscriptions sont ouvertes. La date limite n'en est plus le 15 mai, comme l'indiquait la Circulaire 12, mais le 30 juin 2021.",
    '1\tLa inscripción está abierta. Su fecha límite ya no es el 15 de mayo, como indicaba la Circular 12, sino el 30 de junio de 2021.',
  ],
]);

readsIn('a day that a letter gave as the limit, and the new one in the next sentence', [
  [
    '2021-06-10 contribution by',
    'TSB Circular 12 indicated 3 June 2021 as the deadline for contributions. At the request of several Members, the new deadline is 10 June 2021.',
    'La Circulaire TSB 12 indiquait le 3 juin 2021 comme date limite de soumission des contributions. À la demande de plusieurs Membres, la nouvelle date limite est le 10 juin 2021.',
    'La Circular TSB 12 señalaba el 3 de junio de 2021 como plazo para presentar contribuciones. A petición de varios Miembros, la nueva fecha límite es el 10 de junio de 2021.',
  ],
]);
