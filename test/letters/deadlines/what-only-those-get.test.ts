import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what is granted only to those who act before a day', [
  [
    'other before',
    'The reduced rate is guaranteed only for bookings made before 30 June 2021.',
    "Le tarif réduit n'est garanti que pour les réservations faites avant le 30 juin 2021.",
    'La tarifa reducida está garantizada solo para las reservas hechas antes del 30 de junio de 2021.',
  ],
  [
    'other before',
    'That price has been granted to bookings received before 30 June 2021.',
    "Ce prix n'est accordé qu'aux réservations reçues avant le 30 juin 2021.",
    'Este precio se ha concedido a las reservas recibidas antes del 30 de junio de 2021.',
  ],
  [
    // told of the past
    '',
    'The reduced rate was granted only to bookings made before 30 March 2021.',
    "Le tarif réduit n'a été accordé qu'aux réservations faites avant le 30 mars 2021.",
    'La tarifa reducida se concedió solo a las reservas hechas antes del 30 de marzo de 2021.',
  ],
]);
