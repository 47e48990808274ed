import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('a vice-chair who presides for a time', [
  [
    'Ada Lund vice-chair FG-RQ PY, Ada Lund acting-chair FG-RQ PY',
    'Ms Ada Lund (Paraguay), Vice-Chair of the Focus Group on networks for rescue teams and quiet regions (FG-RQ), has since May been Acting Chair of FG-RQ.',
    'Mme Ada Lund (Paraguay), Vice-Présidente du Groupe spécialisé sur les réseaux des équipes de secours et des régions calmes (FG-RQ), est depuis mai Présidente par intérim du FG-RQ.',
    'La Sra. Ada Lund (Paraguay), Vicepresidenta del Grupo Temático sobre redes para equipos de rescate y regiones tranquilas (FG-RQ), es desde mayo Presidenta interina del FG-RQ.',
  ],
  [
    'Ada Lund acting-chair 9 PY',
    'Ms Ada Lund (Paraguay) has ever since been Acting Chair of Study Group 9.',
    "Mme Ada Lund (Paraguay) a depuis lors été Présidente par intérim de la Commission d'études 9.",
    'La Sra. Ada Lund (Paraguay) ha sido desde entonces Presidenta interina de la Comisión de Estudio 9.',
  ],
  [
    'Ada Lund vice-chair 9 PY, Ada Lund acting-chair 9 PY',
    'Ms Ada Lund (Paraguay), Vice-Chair of Study Group 9, will stand in for the Chair until November.',
    "Mme Ada Lund (Paraguay), Vice-Présidente de la Commission d'études 9, suppléera la Présidente jusqu'en novembre.",
    'La Sra. Ada Lund (Paraguay), Vicepresidenta de la Comisión de Estudio 9, suplirá a la Presidenta hasta noviembre.',
  ],
  [
    // whom nothing says to preside stands in for anybody
    'Omar Vidal vice-chair 9 MA, Omar Vidal acting-chair 9 MA',
    'Mr Omar Vidal (Morocco), Vice-Chair of Study Group 9, has stood in since March. Ms Ada Lund (Paraguay) stands in until June.',
    "M. Omar Vidal (Maroc), Vice-Président de la Commission d'études 9, la supplée depuis mars. Mme Ada Lund (Paraguay) le supplée jusqu'en juin.",
    'El Sr. Omar Vidal (Marruecos), Vicepresidente de la Comisión de Estudio 9, la suple desde marzo. La Sra. Ada Lund (Paraguay) lo suple hasta junio.',
  ],
  [
    // at one meeting
    'Ada Lund vice-chair 9 PY',
    'Ms Ada Lund (Paraguay), Vice-Chair of Study Group 9, will stand in for the Chair at the opening meeting.',
    "Mme Ada Lund (Paraguay), Vice-Présidente de la Commission d'études 9, suppléera la Présidente à la séance d'ouverture.",
    'La Sra. Ada Lund (Paraguay), Vicepresidenta de la Comisión de Estudio 9, suplirá a la Presidenta en la sesión de apertura.',
  ],
]);

readPeople('who is at the side of another', [
  [
    'Ada Lund chair 9 PY, Inès Moreau vice-chair 9 FR',
    'Ms Ada Lund (Paraguay) will chair Study Group 9, with Ms Inès Moreau (France) at her side as Vice-Chairman.',
    "Mme Ada Lund (Paraguay) présidera la Commission d'études 9, avec Mme Inès Moreau (France) à ses côtés comme Vice-Présidente.",
    'La Sra. Ada Lund (Paraguay) presidirá la Comisión de Estudio 9, con la Sra. Inès Moreau (Francia) a su lado como Vicepresidenta.',
  ],
]);
