import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('those to ask', [
  [
    'Ada Lund contact 9 <ada.lund@itu.int>, Omar Vidal contact 11 <omar.vidal@itu.int>',
    'The contacts in the Bureau are:\n\n1) for Study Group 9, Ms Ada Lund (tel. +41 22 730 5001, e-mail ada.lund@itu.int);\n2) for Study Group 11, Mr Omar Vidal (tel. +41 22 730 5002, e-mail omar.vidal@itu.int).',
    "Les interlocuteurs au Bureau sont:\n\n1) pour la Commission d'études 9, Mme Ada Lund (tél. +41 22 730 5001, courriel ada.lund@itu.int);\n2) pour la Commission d'études 11, M. Omar Vidal (tél. +41 22 730 5002, courriel omar.vidal@itu.int).",
    'Las personas de contacto en la Oficina son:\n\n1) para la Comisión de Estudio 9, la Sra. Ada Lund (tel. +41 22 730 5001, correo-e ada.lund@itu.int);\n2) para la Comisión de Estudio 11, el Sr. Omar Vidal (tel. +41 22 730 5002, correo-e omar.vidal@itu.int).',
  ],
  [
    // what one asks for is no group
    'Ada Lund contact <ada.lund@itu.int>, Omar Vidal contact <omar.vidal@itu.int>',
    'The contacts in the Bureau are:\n\n1) for rooms, Ms Ada Lund (tel. +41 22 730 5001, e-mail ada.lund@itu.int);\n2) for the documents of Study Group 11, Mr Omar Vidal (tel. +41 22 730 5002, e-mail omar.vidal@itu.int).',
    "Les interlocuteurs au Bureau sont:\n\n1) pour les salles, Mme Ada Lund (tél. +41 22 730 5001, courriel ada.lund@itu.int);\n2) pour les documents de la Commission d'études 11, M. Omar Vidal (tél. +41 22 730 5002, courriel omar.vidal@itu.int).",
    'Las personas de contacto en la Oficina son:\n\n1) para las salas, la Sra. Ada Lund (tel. +41 22 730 5001, correo-e ada.lund@itu.int);\n2) para los documentos de la Comisión de Estudio 11, el Sr. Omar Vidal (tel. +41 22 730 5002, correo-e omar.vidal@itu.int).',
  ],
  [
    'Ada Lund contact 9 <ada.lund@itu.int>, Omar Vidal contact 9 <omar.vidal@itu.int>',
    'Members may address themselves to either of the two contacts of Study Group 9 in the General Secretariat:\n\n- Ms Ada Lund, telephone +41 22 730 5001, e-mail ada.lund@itu.int\n- Mr Omar Vidal, telephone +41 22 730 5002, e-mail omar.vidal@itu.int',
    "Les Membres peuvent s'adresser à l'un ou l'autre des deux points de contact de la Commission d'études 9 au Secrétariat général:\n\n- Mme Ada Lund, téléphone +41 22 730 5001, courriel ada.lund@itu.int\n- M. Omar Vidal, téléphone +41 22 730 5002, courriel omar.vidal@itu.int",
    'Los Miembros pueden dirigirse a cualquiera de los dos contactos de la Comisión de Estudio 9 en la Secretaría General:\n\n- Sra. Ada Lund, teléfono +41 22 730 5001, correo-e ada.lund@itu.int\n- Sr. Omar Vidal, teléfono +41 22 730 5002, correo-e omar.vidal@itu.int',
  ],
  [
    'Ada Lund contact TSB <ada.lund@itu.int>',
    'Questions may be put to Ms Ada Lund, the contact at TSB (tel. +41 22 730 5001, e-mail ada.lund@itu.int).',
    'Les questions peuvent être posées à Mme Ada Lund, point de contact au TSB (tél. +41 22 730 5001, courriel ada.lund@itu.int).',
    'Las preguntas pueden dirigirse a la Sra. Ada Lund, persona de contacto en la TSB (tel. +41 22 730 5001, correo-e ada.lund@itu.int).',
  ],
  [
    'Ada Lund contact <ada.lund@itu.int>',
    'Questions may be put to Ms Ada Lund (e-mail ada.lund@itu.int), who will pass them to TSB.',
    'Les questions peuvent être posées à Mme Ada Lund (courriel ada.lund@itu.int), qui les transmettra au TSB.',
    'Las preguntas pueden dirigirse a la Sra. Ada Lund (correo-e ada.lund@itu.int), que las transmitirá a la TSB.',
  ],
]);

readPeople('offices that change hands', [
  [
    'Ada Lund chair 9 PY, Ada Lund vice-chair 9 AMS PY out',
    'The Council has appointed as Chair of Study Group 9 Ms Ada Lund (Paraguay), who until then was Vice-Chair of Study Group 9 for the AMS region.',
    "Le Conseil a nommé Présidente de la Commission d'études 9 Mme Ada Lund (Paraguay), qui était jusqu'alors Vice-Présidente de la Commission d'études 9 pour la région AMS.",
    'El Consejo ha nombrado Presidenta de la Comisión de Estudio 9 a la Sra. Ada Lund (Paraguay), que hasta entonces era Vicepresidenta de la Comisión de Estudio 9 por la región AMS.',
  ],
  [
    'Ada Lund chair 9 PY, Ada Lund vice-chair 11 AMS PY',
    'The Chair of Study Group 9, Ms Ada Lund (Paraguay), is also Vice-Chair of Study Group 11 for the AMS region.',
    "La Présidente de la Commission d'études 9, Mme Ada Lund (Paraguay), est aussi Vice-Présidente de la Commission d'études 11 pour la région AMS.",
    'La Presidenta de la Comisión de Estudio 9, Sra. Ada Lund (Paraguay), es también Vicepresidenta de la Comisión de Estudio 11 por la región AMS.',
  ],
  [
    'Ada Lund chair 9 PY, Ivo Marsh vice-chair 9 AFR GH, Omar Vidal vice-chair 9 AMS CO, Ada Lund vice-chair 9 PY out',
    'Ms Ada Lund (Paraguay) is now Chair of Study Group 9.\n\nThe Chair of Study Group 9 is assisted by the following Vice-Chairs:\n- AFR – Mr Ivo Marsh (Ghana)\n- AMS – Mr Omar Vidal (Colombia), replacing Ms Lund',
    "Mme Ada Lund (Paraguay) est désormais Présidente de la Commission d'études 9.\n\nLa Présidente de la Commission d'études 9 est assistée par les Vice-Présidents suivants:\n- AFR – M. Ivo Marsh (Ghana)\n- AMS – M. Omar Vidal (Colombie), en remplacement de Mme Lund",
    'La Sra. Ada Lund (Paraguay) es ahora Presidenta de la Comisión de Estudio 9.\n\nLa Presidenta de la Comisión de Estudio 9 cuenta con la asistencia de los Vicepresidentes siguientes:\n- AFR – Sr. Ivo Marsh (Ghana)\n- AMS – Sr. Omar Vidal (Colombia), en sustitución de la Sra. Lund',
  ],
  [
    'Ada Lund vice-chair 9 AMS PY, Omar Vidal vice-chair 9 AMS BR out',
    'The Vice-Chairs of Study Group 9 are:\n- AMS – Ms Ada Lund (Paraguay)\n\nMs Lund takes the place of Mr Omar Vidal (Brazil), the outgoing Vice-Chair for AMS.',
    "Les Vice-Présidents de la Commission d'études 9 sont:\n- AMS – Mme Ada Lund (Paraguay)\n\nMme Lund prend la place de M. Omar Vidal (Brésil), Vice-Président sortant pour AMS.",
    'Los Vicepresidentes de la Comisión de Estudio 9 son:\n- AMS – Sra. Ada Lund (Paraguay)\n\nLa Sra. Lund sustituye al Sr. Omar Vidal (Brasil), Vicepresidente saliente por AMS.',
  ],
  [
    'Ada Lund contact 9 <ada.lund@itu.int>, Omar Vidal contact 11 <omar.vidal@itu.int>',
    'The contacts are:\n- for Study Group 9, Ms Ada Lund (ada.lund@itu.int)\n\nFor Study Group 11, there is one contact: Mr Omar Vidal, tel. +41 22 730 5002, e-mail omar.vidal@itu.int.',
    "Les contacts sont les suivants:\n- pour la Commission d'études 9, Mme Ada Lund (ada.lund@itu.int)\n\nPour la Commission d'études 11, il existe un seul contact: M. Omar Vidal, tél. +41 22 730 5002, courriel omar.vidal@itu.int.",
    'Las personas de contacto son:\n- para la Comisión de Estudio 9, la Sra. Ada Lund (ada.lund@itu.int)\n\nPara la Comisión de Estudio 11, hay un solo contacto: Sr. Omar Vidal, tel. +41 22 730 5002, correo-e omar.vidal@itu.int.',
  ],
  [
    'Omar Vidal vice-chair 9 AMS BR out',
    'Study Group 9 thanks Mr Omar Vidal (Brazil), the outgoing Vice-Chair for AMS.',
    "La Commission d'études 9 remercie M. Omar Vidal (Brésil), Vice-Président sortant pour AMS.",
    'La Comisión de Estudio 9 da las gracias al Sr. Omar Vidal (Brasil), Vicepresidente saliente por AMS.',
  ],
]);
