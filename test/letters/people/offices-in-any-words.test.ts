import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('offices told by verbs that no list has', [
  [
    'Lea Brandão chair 9 PY',
    'Ms Lea Brandão (Paraguay) heads Study Group 9.',
    "Mme Lea Brandão (Paraguay) est à la tête de la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) está al frente de la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão chair 9 PY',
    'Ms Lea Brandão (Paraguay) will again take the chair of Study Group 9.',
    "Mme Lea Brandão (Paraguay) reprendra la présidence de la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) volverá a asumir la presidencia de la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão vice-chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'Ms Lea Brandão (Paraguay) and Mr Kofi Tandoh (Ghana) remain Vice-Chairmen of Study Group 9.',
    "Mme Lea Brandão (Paraguay) et M. Kofi Tandoh (Ghana) demeurent Vice-Présidents de la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) y el Sr. Kofi Tandoh (Ghana) continúan como Vicepresidentes de la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão chair 9 PY',
    'Ms Lea Brandão (Paraguay) continues in the chair of Study Group 9.',
    "Mme Lea Brandão (Paraguay) conserve la présidence de la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) conserva la presidencia de la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão acting-chair 9 PY',
    'For the time being Ms Lea Brandão (Paraguay) discharges the duties of Chairman of Study Group 9 ad interim.',
    "Pour l'heure, Mme Lea Brandão (Paraguay) exerce par intérim les fonctions de Présidente de la Commission d'études 9.",
    'Por el momento, la Sra. Lea Brandão (Paraguay) desempeña con carácter interino las funciones de Presidenta de la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão chair 9 PY',
    'The chairmanship of Study Group 9 was conferred on Ms Lea Brandão (Paraguay).',
    "La présidence de la Commission d'études 9 a été attribuée à Mme Lea Brandão (Paraguay).",
    'La presidencia de la Comisión de Estudio 9 se ha conferido a la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Lea Brandão chair 9 PY',
    'Study Group 9 resolved to entrust its chairmanship to Ms Lea Brandão (Paraguay).',
    "La Commission d'études 9 a résolu de confier sa présidence à Mme Lea Brandão (Paraguay).",
    'La Comisión de Estudio 9 resolvió encomendar su presidencia a la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Lea Brandão chair 9 PY',
    'Elected Chair of Study Group 9 by acclamation was Ms Lea Brandão (Paraguay).',
    "A été élue Présidente de la Commission d'études 9, par acclamation, Mme Lea Brandão (Paraguay).",
    'Resultó elegida Presidenta de la Comisión de Estudio 9, por aclamación, la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH, Mirko Havel vice-chair 9 CZ',
    'Study Group 9 is presided over by Ms Lea Brandão (Paraguay), seconded by Mr Kofi Tandoh (Ghana) and Mr Mirko Havel (Czech Republic) as Vice-Chairmen.',
    "La Commission d'études 9 est présidée par Mme Lea Brandão (Paraguay), que secondent comme Vice-Présidents M. Kofi Tandoh (Ghana) et M. Mirko Havel (République tchèque).",
    'Preside la Comisión de Estudio 9 la Sra. Lea Brandão (Paraguay), a quien secundan como Vicepresidentes el Sr. Kofi Tandoh (Ghana) y el Sr. Mirko Havel (República Checa).',
  ],
  [
    'Lea Brandão chair 9 PY',
    'Study Group 9, under its new Chair, Ms Lea Brandão (Paraguay), has resumed its work.',
    "La Commission d'études 9, sous la houlette de sa nouvelle Présidente, Mme Lea Brandão (Paraguay), a repris ses travaux.",
    'La Comisión de Estudio 9, bajo la batuta de su nueva Presidenta, la Sra. Lea Brandão (Paraguay), ha reanudado sus trabajos.',
  ],
  [
    'Lea Brandão rapporteur 9 PY, Kofi Tandoh rapporteur 9 GH',
    'The group on Question 4/9, whose Rapporteur is Ms Lea Brandão (Paraguay), and that on Question 7/9, led by its Rapporteur, Mr Kofi Tandoh (Ghana), will meet together.',
    'Le groupe chargé de la Question 4/9, dont le Rapporteur est Mme Lea Brandão (Paraguay), et celui de la Question 7/9, conduit par son Rapporteur, M. Kofi Tandoh (Ghana), se réuniront ensemble.',
    'El grupo de la Cuestión 4/9, cuya Relatora es la Sra. Lea Brandão (Paraguay), y el de la Cuestión 7/9, dirigido por su Relator, el Sr. Kofi Tandoh (Ghana), se reunirán juntos.',
  ],
  [
    'Lea Brandão vice-chair 9 PY',
    'Ms Lea Brandão (Paraguay) sits on the bureau of Study Group 9 as Vice-Chairman.',
    "Mme Lea Brandão (Paraguay) siège au bureau de la Commission d'études 9 en qualité de Vice-Présidente.",
    'La Sra. Lea Brandão (Paraguay) forma parte de la mesa de la Comisión de Estudio 9 como Vicepresidenta.',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'Ms Lea Brandão (Paraguay) takes charge of Study Group 9 as its Chair; Mr Kofi Tandoh (Ghana) will second her as Vice-Chair.',
    "Mme Lea Brandão (Paraguay) prend les rênes de la Commission d'études 9 en qualité de Présidente; M. Kofi Tandoh (Ghana) la secondera comme Vice-Président.",
    'Llevará las riendas de la Comisión de Estudio 9, en calidad de Presidenta, la Sra. Lea Brandão (Paraguay); la secundará como Vicepresidente el Sr. Kofi Tandoh (Ghana).',
  ],
  [
    'Lea Brandão chair PY',
    'Acting as Chairman of the seminar will be Ms Lea Brandão (Paraguay).',
    'Fera office de Présidente du séminaire Mme Lea Brandão (Paraguay).',
    'Actuará como Presidenta del seminario la Sra. Lea Brandão (Paraguay).',
  ],
]);

readPeople('who only speaks of an office, or to its holder', [
  [
    '',
    'Ms Lea Brandão (Paraguay) wrote about the chairmanship of Study Group 9.',
    "Mme Lea Brandão (Paraguay) a écrit au sujet de la présidence de la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) escribió acerca de la presidencia de la Comisión de Estudio 9.',
  ],
  [
    '',
    'Mr Kofi Tandoh (Ghana) was informed of the chairmanship of Study Group 9 falling vacant.',
    "M. Kofi Tandoh (Ghana) a été informé de la vacance de la présidence de la Commission d'études 9.",
    'El Sr. Kofi Tandoh (Ghana) fue informado de la vacante en la presidencia de la Comisión de Estudio 9.',
  ],
  [
    '',
    'Ms Lea Brandão (Paraguay) thanked the Chair of Study Group 9 for having taken on the task.',
    "Mme Lea Brandão (Paraguay) a remercié le Président de la Commission d'études 9 d'avoir accepté cette charge.",
    'La Sra. Lea Brandão (Paraguay) dio las gracias al Presidente de la Comisión de Estudio 9 por haber aceptado esa carga.',
  ],
  [
    '',
    'The Chair of Study Group 9 handed the report to Ms Lea Brandão (Paraguay).',
    "La Présidente de la Commission d'études 9 a remis le rapport à M. Kofi Tandoh (Ghana).",
    'La Presidenta de la Comisión de Estudio 9 entregó el informe al Sr. Kofi Tandoh (Ghana).',
  ],
  [
    '',
    'Votes on the chairmanship of Study Group 9 were counted by Ms Lea Brandão (Paraguay).',
    "Les votes sur la présidence de la Commission d'études 9 ont été comptés par Mme Lea Brandão (Paraguay).",
    'Los votos sobre la presidencia de la Comisión de Estudio 9 fueron contados por la Sra. Lea Brandão (Paraguay).',
  ],
  [
    '',
    'Study Group 9 has no Chair; Ms Lea Brandão (Paraguay) will speak on its work.',
    "La Commission d'études 9 n'a pas de Président; Mme Lea Brandão (Paraguay) parlera de ses travaux.",
    'La Comisión de Estudio 9 no tiene Presidente; la Sra. Lea Brandão (Paraguay) hablará de sus trabajos.',
  ],
  [
    '',
    'Ms Lea Brandão (Paraguay) gave up the idea of another Vice-Chair for Study Group 9.',
    "Mme Lea Brandão (Paraguay) a renoncé à l'idée d'un autre Vice-Président pour la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay) renunció a la idea de otro Vicepresidente para la Comisión de Estudio 9.',
  ],
  [
    '',
    'Mr Kofi Tandoh (Ghana) and the Chair of Study Group 9 took part in the meeting.',
    "M. Kofi Tandoh (Ghana) et la Présidente de la Commission d'études 9 ont pris part à la réunion.",
    'El Sr. Kofi Tandoh (Ghana) y la Presidenta de la Comisión de Estudio 9 tomaron parte en la reunión.',
  ],
  [
    '',
    'Mr Kofi Tandoh (Ghana) left Geneva with the Vice-Chairs of Study Group 9.',
    "M. Kofi Tandoh (Ghana) a quitté Genève avec les Vice-Présidents de la Commission d'études 9.",
    'El Sr. Kofi Tandoh (Ghana) dejó Ginebra con los Vicepresidentes de la Comisión de Estudio 9.',
  ],
  [
    '',
    'The Chairman of the session thanked Ms Lea Brandão (Paraguay). Mr Kofi Tandoh (Ghana) asked that the chair of Study Group 9 should be informed.',
    "Le Président de la séance a remercié Mme Lea Brandão (Paraguay). M. Kofi Tandoh (Ghana) a demandé que la présidence de la Commission d'études 9 soit informée.",
    'El Presidente de la sesión dio las gracias a la Sra. Lea Brandão (Paraguay). El Sr. Kofi Tandoh (Ghana) pidió que se informase a la presidencia de la Comisión de Estudio 9.',
  ],
]);
