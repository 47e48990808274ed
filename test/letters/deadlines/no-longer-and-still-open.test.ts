import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('days that are no longer the limit, and what closes for those who register', [
  [
    '2021-06-19 contribution by',
    'Study Group 5 will meet in July 2021. The closing date for contributions to that meeting is no longer 15 June 2021 but 19 June 2021.',
    "La Commission d'études 5 se réunira en juillet 2021. La date limite de soumission des contributions à cette réunion n'est plus le 15 juin 2021 mais le 19 juin 2021.",
    'La Comisión de Estudio 5 se reunirá en julio de 2021. La fecha límite para las contribuciones a esa reunión ya no es el 15 de junio de 2021 sino el 19 de junio de 2021.',
  ],
  [
    '2021-06-29 registration by',
    'Registration is online. Its closing date is no longer 18 June, as the notification stated, but 29 June 2021.',
    "L'inscription se fait en ligne. La date limite n'en est plus le 18 juin, comme l'indiquait la notification, mais le 29 juin 2021.",
    'La inscripción se hace en línea. Su fecha límite ya no es el 18 de junio, como indicaba la notificación, sino el 29 de junio de 2021.',
  ],
  [
    '2021-06-26 fellowship by',
    'The deadline of 12 June 2021 announced in Circular BDT/X/27 has been put back: applications for fellowships may now reach us not later than 26 June 2021.',
    "L'échéance du 12 juin 2021 annoncée dans la Circulaire BDT/X/27 a été repoussée: les demandes de bourse pourront désormais nous parvenir le 26 juin 2021 au plus tard.",
    'El plazo del 12 de junio de 2021 anunciado en la Circular BDT/X/27 se ha aplazado: las solicitudes de beca podrán ahora llegarnos a más tardar el 26 de junio de 2021.',
  ],
  [
    '2021-06-23 registration by 18:00 Europe/Zurich',
    'Registration is handled online. The system opens on 2 June 2021 and closes on 23 June 2021, at 1800 hours (Geneva time).',
    "L'inscription se fait en ligne. Le système s'ouvre le 2 juin 2021 et se ferme le 23 juin 2021 à 18 heures (heure de Genève).",
    'La inscripción se realiza en línea. El sistema se abre el 2 de junio de 2021 y se cierra el 23 de junio de 2021 a las 18.00 horas (hora de Ginebra).',
  ],
  [
    '2021-06-09 other before',
    '3 Visas and health\n\nA visa can be obtained on arrival.\n\n4 Hotels\n\nThe hotels below grant delegates a preferential rate, provided that the room has been reserved before 9 June 2021.',
    "3 Visa et santé\n\nUn visa s'obtient à l'arrivée.\n\n4 Hôtels\n\nLes hôtels ci-dessous consentent un tarif préférentiel aux délégués, sous réserve que la chambre ait été retenue avant le 9 juin 2021.",
    '3 Visados y salud\n\nEl visado se obtiene a la llegada.\n\n4 Hoteles\n\nLos hoteles siguientes conceden una tarifa preferente a los delegados, siempre que la habitación se haya reservado antes del 9 de junio de 2021.',
  ],
  [
    '2021-06-17 nomination by',
    'Each administration is also invited to designate one coordinator for fellowships and to let us have the name not later than 17 June 2021.',
    'Chaque administration est en outre invitée à désigner un coordonnateur unique pour les bourses et à nous en indiquer le nom pas plus tard que le 17 juin 2021.',
    'Se invita además a cada administración a designar un coordinador único para las becas y a comunicarnos su nombre a más tardar el 17 de junio de 2021.',
  ],
]);
