import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('offices in apposition, in lists, in tables, behind a pronoun', [
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'Ms Lea Brandão (Paraguay), Chairman, and Mr Kofi Tandoh (Ghana), Vice-Chairman, will represent Study Group 9.',
    "Mme Lea Brandão (Paraguay), Présidente, et M. Kofi Tandoh (Ghana), Vice-Président, représenteront la Commission d'études 9.",
    'La Sra. Lea Brandão (Paraguay), Presidenta, y el Sr. Kofi Tandoh (Ghana), Vicepresidente, representarán a la Comisión de Estudio 9.',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh chair 11 GH',
    'Two groups will meet: Study Group 9 (Chairman: Ms Lea Brandão, Paraguay) and Study Group 11 (Chairman: Mr Kofi Tandoh, Ghana).',
    "Deux groupes se réuniront: la Commission d'études 9 (Présidente: Mme Lea Brandão, Paraguay) et la Commission d'études 11 (Président: M. Kofi Tandoh, Ghana).",
    'Se reunirán dos grupos: la Comisión de Estudio 9 (Presidenta: Sra. Lea Brandão, Paraguay) y la Comisión de Estudio 11 (Presidente: Sr. Kofi Tandoh, Ghana).',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh chair 11 GH',
    'Study Group 9, with Ms Lea Brandão (Paraguay) in the chair, and Study Group 11, with Mr Kofi Tandoh (Ghana) in the chair, worked on the text.',
    "La Commission d'études 9, que préside Mme Lea Brandão (Paraguay), et la Commission d'études 11, que préside M. Kofi Tandoh (Ghana), ont mis au point le texte.",
    'La Comisión de Estudio 9, que preside la Sra. Lea Brandão (Paraguay), y la Comisión de Estudio 11, que preside el Sr. Kofi Tandoh (Ghana), prepararon el texto.',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 AFR GH, Mirko Havel vice-chair 9 EUR CZ',
    'Ms Lea Brandão (Paraguay) chairs Study Group 9.\n\nThe Chair is seconded by the Vice-Chairs below:\n- AFR – Mr Kofi Tandoh (Ghana)\n- EUR – Mr Mirko Havel (Czech Republic)',
    "Mme Lea Brandão (Paraguay) préside la Commission d'études 9.\n\nLa Présidente est secondée par les Vice-Présidents ci-après:\n- AFR – M. Kofi Tandoh (Ghana)\n- EUR – M. Mirko Havel (République tchèque)",
    'La Sra. Lea Brandão (Paraguay) preside la Comisión de Estudio 9.\n\nSecundan a la Presidenta los Vicepresidentes que se indican:\n- AFR – Sr. Kofi Tandoh (Ghana)\n- EUR – Sr. Mirko Havel (República Checa)',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'The bureau of Study Group 9 is made up as follows:\n- Ms Lea Brandão (Paraguay), Chair\n- Mr Kofi Tandoh (Ghana), Vice-Chair',
    "Le bureau de la Commission d'études 9 se compose comme suit:\n- Mme Lea Brandão (Paraguay), Présidente\n- M. Kofi Tandoh (Ghana), Vice-Président",
    'La mesa de la Comisión de Estudio 9 se compone como sigue:\n- Sra. Lea Brandão (Paraguay), Presidenta\n- Sr. Kofi Tandoh (Ghana), Vicepresidente',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH, Mirko Havel vice-chair 9 CZ',
    'The officers of Study Group 9 are:\n\na) Chairman: Ms Lea Brandão (Paraguay);\n\nb) Vice-Chairmen: Mr Kofi Tandoh (Ghana) and Mr Mirko Havel (Czech Republic).',
    "Le bureau de la Commission d'études 9 est le suivant:\n\na) Présidente: Mme Lea Brandão (Paraguay);\n\nb) Vice-Présidents: M. Kofi Tandoh (Ghana) et M. Mirko Havel (République tchèque).",
    'La mesa de la Comisión de Estudio 9 es la siguiente:\n\na) Presidenta: Sra. Lea Brandão (Paraguay);\n\nb) Vicepresidentes: Sr. Kofi Tandoh (Ghana) y Sr. Mirko Havel (República Checa).',
  ],
  [
    'Lea Brandão chair 1/9 PY, Kofi Tandoh chair 2/9 GH',
    'Study Group 9 appointed the Chairmen of its working parties:\n- Working Party 1/9: Ms Lea Brandão (Paraguay)\n- Working Party 2/9: Mr Kofi Tandoh (Ghana)',
    "La Commission d'études 9 a nommé les Présidents de ses groupes de travail:\n- Groupe de travail 1/9: Mme Lea Brandão (Paraguay)\n- Groupe de travail 2/9: M. Kofi Tandoh (Ghana)",
    'La Comisión de Estudio 9 nombró a los Presidentes de sus grupos de trabajo:\n- Grupo de Trabajo 1/9: Sra. Lea Brandão (Paraguay)\n- Grupo de Trabajo 2/9: Sr. Kofi Tandoh (Ghana)',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH, Mirko Havel chair 11 CZ',
    'The officers are as follows.\n\n| Group | Chairman | Vice-Chairman |\n|---|---|---|\n| Study Group 9 | Ms Lea Brandão (Paraguay) | Mr Kofi Tandoh (Ghana) |\n| Study Group 11 | Mr Mirko Havel (Czech Republic) | vacant |',
    "Les titulaires sont les suivants.\n\n| Groupe | Présidence | Vice-présidence |\n|---|---|---|\n| Commission d'études 9 | Mme Lea Brandão (Paraguay) | M. Kofi Tandoh (Ghana) |\n| Commission d'études 11 | M. Mirko Havel (République tchèque) | à pourvoir |",
    'Los titulares son los siguientes.\n\n| Grupo | Presidencia | Vicepresidencia |\n|---|---|---|\n| Comisión de Estudio 9 | Sra. Lea Brandão (Paraguay) | Sr. Kofi Tandoh (Ghana) |\n| Comisión de Estudio 11 | Sr. Mirko Havel (República Checa) | vacante |',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'Officers of Study Group 9:\n\n| Office | Holder | Member State |\n|---|---|---|\n| Chairman | Ms Lea Brandão | Paraguay |\n| Vice-Chairman | Mr Kofi Tandoh | Ghana |',
    "Bureau de la Commission d'études 9:\n\n| Fonction | Titulaire | État Membre |\n|---|---|---|\n| Présidente | Mme Lea Brandão | Paraguay |\n| Vice-Président | M. Kofi Tandoh | Ghana |",
    'Mesa de la Comisión de Estudio 9:\n\n| Cargo | Titular | Estado Miembro |\n|---|---|---|\n| Presidenta | Sra. Lea Brandão | Paraguay |\n| Vicepresidente | Sr. Kofi Tandoh | Ghana |',
  ],
  [
    'Lea Brandão chair 9 PY, Lea Brandão rapporteur 11 PY',
    'Ms Lea Brandão (Paraguay) was elected Chair of Study Group 9. She remains Rapporteur of Study Group 11.',
    "Mme Lea Brandão (Paraguay) a été élue Présidente de la Commission d'études 9. Elle demeure Rapporteure de la Commission d'études 11.",
    'La Sra. Lea Brandão (Paraguay) fue elegida Presidenta de la Comisión de Estudio 9. Esta sigue siendo Relatora de la Comisión de Estudio 11.',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh vice-chair 9 GH',
    'Study Group 9 elected Ms Lea Brandão (Paraguay) and Mr Kofi Tandoh (Ghana), the former as Chair and the latter as Vice-Chair.',
    "La Commission d'études 9 a élu Mme Lea Brandão (Paraguay) et M. Kofi Tandoh (Ghana), la première comme Présidente et le second comme Vice-Président.",
    'La Comisión de Estudio 9 eligió a la Sra. Lea Brandão (Paraguay) y al Sr. Kofi Tandoh (Ghana), la primera como Presidenta y el segundo como Vicepresidente.',
  ],
  [
    'Lea Brandão chair 9 PY, Kofi Tandoh chair 9 GH out',
    'Ms Lea Brandão (Paraguay) succeeds Mr Kofi Tandoh (Ghana) as Chair of Study Group 9; the latter had led the work since 2017.',
    "Mme Lea Brandão (Paraguay) succède à M. Kofi Tandoh (Ghana) à la présidence de la Commission d'études 9; ce dernier dirigeait les travaux depuis 2017.",
    'La Sra. Lea Brandão (Paraguay) sucede al Sr. Kofi Tandoh (Ghana) en la presidencia de la Comisión de Estudio 9; este último dirigía los trabajos desde 2017.',
  ],
  [
    'Kofi Tandoh chair 9 GH, Lea Brandão acting-chair 9 PY',
    'As the Chairman of Study Group 9, Mr Kofi Tandoh (Ghana), is unwell, Ms Lea Brandão (Paraguay) will serve as Acting Chairman.',
    "Le Président de la Commission d'études 9, M. Kofi Tandoh (Ghana), étant souffrant, Mme Lea Brandão (Paraguay) fera fonction de Présidente par intérim.",
    'Por hallarse indispuesto el Presidente de la Comisión de Estudio 9, Sr. Kofi Tandoh (Ghana), hará las veces de Presidenta interina la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Lea Brandão vice-chair 9 PY, Lea Brandão acting-chair 9 PY',
    'Ms Lea Brandão (Paraguay), Vice-Chair of Study Group 9, is Acting Chair of the Group until the Assembly has decided.',
    "Mme Lea Brandão (Paraguay), Vice-Présidente de la Commission d'études 9, est Présidente par intérim de cette Commission jusqu'à ce que l'Assemblée se soit prononcée.",
    'La Sra. Lea Brandão (Paraguay), Vicepresidenta de la Comisión de Estudio 9, es Presidenta interina de dicha Comisión hasta que se pronuncie la Asamblea.',
  ],
  [
    'Lea Brandão contact <lea@example.org>, Kofi Tandoh contact <kofi@example.org>',
    'Ms Lea Brandão (lea@example.org) is the contact for the programme; for matters of logistics it is Mr Kofi Tandoh (kofi@example.org).',
    "Mme Lea Brandão (lea@example.org) est la personne à contacter pour le programme; pour la logistique, c'est M. Kofi Tandoh (kofi@example.org).",
    'La Sra. Lea Brandão (lea@example.org) es la persona de contacto para el programa; para la logística lo es el Sr. Kofi Tandoh (kofi@example.org).',
  ],
  [
    'Lea Brandão contact',
    'The officer to contact in this matter is Ms Lea Brandão (extension 5217).',
    'La fonctionnaire à contacter à ce sujet est Mme Lea Brandão (poste 5217).',
    'La funcionaria a la que dirigirse a este respecto es la Sra. Lea Brandão (extensión 5217).',
  ],
  [
    'Lea Brandão deputy-secretary-general',
    'The Group thanked the Deputy Secretary-General, Ms Lea Brandão, for her help.',
    'Le Groupe a remercié la Vice-Secrétaire générale, Mme Lea Brandão, de son aide.',
    'El Grupo dio las gracias a la Vicesecretaria General, Sra. Lea Brandão, por su ayuda.',
  ],
]);
