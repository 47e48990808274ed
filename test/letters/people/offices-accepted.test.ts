import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('offices that somebody accepts or fills', [
  [
    'Ada Lund rapporteur 9 PY',
    'Ms Ada Lund (Paraguay) has agreed to be Rapporteur of Study Group 9 for tides.',
    "Mme Ada Lund (Paraguay) a accepté d'être Rapporteure de la Commission d'études 9 pour les marées.",
    'La Sra. Ada Lund (Paraguay) ha aceptado ser Relatora de la Comisión de Estudio 9 para las mareas.',
  ],
  [
    'Ivo Marsh acting-chair 9 GH',
    'Until the election, Mr Ivo Marsh (Ghana) fills the office of Acting Chair of Study Group 9.',
    "Jusqu'à l'élection, M. Ivo Marsh (Ghana) officie en qualité de Président par intérim de la Commission d'études 9.",
    'Hasta la elección, el Sr. Ivo Marsh (Ghana) ejerce de Presidente interino de la Comisión de Estudio 9.',
  ],
  [
    'Omar Vidal rapporteur 9 CO',
    'Mr Omar Vidal (Colombia) is willing to be Rapporteur of Study Group 9.',
    "M. Omar Vidal (Colombie) consent à être Rapporteur de la Commission d'études 9.",
    'El Sr. Omar Vidal (Colombia) ejercerá de Relator en la Comisión de Estudio 9.',
  ],
  [
    // who accepts something else holds no office
    '',
    'Ms Ada Lund (Paraguay) has agreed to be received by the Chair of Study Group 9.',
    "Mme Ada Lund (Paraguay) a accepté d'être reçue par le Président de la Commission d'études 9.",
    'La Sra. Ada Lund (Paraguay) ha aceptado ser recibida por el Presidente de la Comisión de Estudio 9.',
  ],
]);

readPeople('who leads an event', [
  [
    'Ivo Marsh chair GH, Ada Lund vice-chair PY, Omar Vidal vice-chair CO',
    'The results will be passed on to Study Group 9.\n\nMr Ivo Marsh (Ghana) has kindly accepted to chair the Forum; Ms Ada Lund (Paraguay) and Mr Omar Vidal (Colombia) will serve as its Vice-Chairs.',
    "Les résultats seront transmis à la Commission d'études 9.\n\nM. Ivo Marsh (Ghana) a bien voulu accepter de présider le Forum; Mme Ada Lund (Paraguay) et M. Omar Vidal (Colombie) en seront les Vice-Présidents.",
    'Los resultados se transmitirán a la Comisión de Estudio 9.\n\nEl Sr. Ivo Marsh (Ghana) ha tenido a bien aceptar presidir el Foro; la Sra. Ada Lund (Paraguay) y el Sr. Omar Vidal (Colombia) serán sus Vicepresidentes.',
  ],
  [
    'Ivo Marsh chair GH',
    'The results will be passed on to Study Group 9.\n\nThe sittings will be chaired by Mr Ivo Marsh (Ghana).',
    "Les résultats seront transmis à la Commission d'études 9.\n\nLes séances seront présidées par M. Ivo Marsh (Ghana).",
    'Los resultados se transmitirán a la Comisión de Estudio 9.\n\nPresidirá las sesiones el Sr. Ivo Marsh (Ghana).',
  ],
  [
    // the first sitting only
    '',
    'Mr Ivo Marsh (Ghana) will speak in the opening sitting.',
    'M. Ivo Marsh (Ghana) prendra la parole à la séance de clôture.',
    'El Sr. Ivo Marsh (Ghana) tomará la palabra en la sesión de clausura.',
  ],
]);

readPeople('the group of those to ask', [
  [
    'Ada Lund contact TSB <ada.lund@itu.int>',
    'For any explanation, the contact person at TSB is Ms Ada Lund (ada.lund@itu.int).',
    'Pour toute précision, la personne à contacter au TSB est Mme Ada Lund (ada.lund@itu.int).',
    'Para cualquier aclaración, la persona de contacto en la TSB es la Sra. Ada Lund (ada.lund@itu.int).',
  ],
  [
    // what one may ask about is a document
    'Ada Lund contact <ada.lund@itu.int>',
    'For any question relating to the report of Study Group 9, the contact person is Ms Ada Lund (ada.lund@itu.int).',
    "Pour toute question relative au rapport de la Commission d'études 9, la personne à contacter est Mme Ada Lund (ada.lund@itu.int).",
    'Para cualquier pregunta relativa al informe de la Comisión de Estudio 9, la persona de contacto es la Sra. Ada Lund (ada.lund@itu.int).',
  ],
]);

readPeople('a column of those who preside', [
  [
    'Ada Lund chair 9 PY, Ivo Marsh chair 11 GH',
    'The groups meet as follows:\n\nGroup\tDates\tPlace\tChairmanship\nStudy Group 9\t2-4 March 2027\tGeneva\tMs Ada Lund (Paraguay)\nStudy Group 11\t9 March 2027\tGeneva\tMr Ivo Marsh (Ghana)',
    "Les groupes se réunissent comme suit:\n\nGroupe\tDates\tLieu\tPrésidence\nCommission d'études 9\t2-4 mars 2027\tGenève\tMme Ada Lund (Paraguay)\nCommission d'études 11\t9 mars 2027\tGenève\tM. Ivo Marsh (Ghana)",
    'Los grupos se reúnen como sigue:\n\nGrupo\tFechas\tLugar\tPresidencia\nComisión de Estudio 9\t2-4 de marzo de 2027\tGinebra\tSra. Ada Lund (Paraguay)\nComisión de Estudio 11\t9 de marzo de 2027\tGinebra\tSr. Ivo Marsh (Ghana)',
  ],
  [
    'Ada Lund chair 9 PY, Omar Vidal vice-chair 9 CO, Ivo Marsh chair 11 GH, Bo Aune vice-chair 11 NO',
    'The officers are:\n\nGroup\tChairmanship\tVice-Chairmanship\nStudy Group 9\tMs Ada Lund (Paraguay)\tMr Omar Vidal (Colombia)\nStudy Group 11\tMr Ivo Marsh (Ghana)\tMr Bo Aune (Norway)',
    "Les responsables sont:\n\nGroupe\tPrésidence\tVice-présidence\nCommission d'études 9\tMme Ada Lund (Paraguay)\tM. Omar Vidal (Colombie)\nCommission d'études 11\tM. Ivo Marsh (Ghana)\tM. Bo Aune (Norvège)",
    'Los responsables son:\n\nGrupo\tPresidencia\tVicepresidencia\nComisión de Estudio 9\tSra. Ada Lund (Paraguay)\tSr. Omar Vidal (Colombia)\nComisión de Estudio 11\tSr. Ivo Marsh (Ghana)\tSr. Bo Aune (Noruega)',
  ],
]);
