import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('offices that are laid down, and who takes them', [
  [
    'Kofi Tandoh chair 9 GH out, Lea Brandão chair 9 PY',
    'After the last meeting Mr Kofi Tandoh (Ghana) left the chair of Study Group 9, in which he was succeeded, by acclamation, by Ms Lea Brandão (Paraguay).',
    "À l'issue de la dernière réunion, M. Kofi Tandoh (Ghana) a quitté la présidence de la Commission d'études 9, où lui succède, par acclamation, Mme Lea Brandão (Paraguay).",
    'Concluida la última reunión, el Sr. Kofi Tandoh (Ghana) dejó la presidencia de la Comisión de Estudio 9, en la que le sucede, por aclamación, la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Kofi Tandoh chair 9 GH out',
    'Mr Kofi Tandoh (Ghana) laid down the chairmanship of Study Group 9 on 30 March.',
    "M. Kofi Tandoh (Ghana) a résigné la présidence de la Commission d'études 9 le 30 mars.",
    'El Sr. Kofi Tandoh (Ghana) renunció a la presidencia de la Comisión de Estudio 9 el 30 de marzo.',
  ],
  [
    'Kofi Tandoh vice-chair 9 GH out',
    'Mr Kofi Tandoh (Ghana) gave up his office of Vice-Chairman of Study Group 9, and no successor has been found.',
    "M. Kofi Tandoh (Ghana) a renoncé à sa charge de Vice-Président de la Commission d'études 9, et aucun successeur n'a été trouvé.",
    'El Sr. Kofi Tandoh (Ghana) ha renunciado a su cargo de Vicepresidente de la Comisión de Estudio 9, y no se ha encontrado sucesor.',
  ],
  [
    'Kofi Tandoh chair 9 GH out, Lea Brandão acting-chair 9 PY',
    'Mr Kofi Tandoh (Ghana) having given up the chairmanship of Study Group 9, Ms Lea Brandão (Paraguay) will serve as Acting Chair of that Group.',
    "M. Kofi Tandoh (Ghana) ayant renoncé à la présidence de la Commission d'études 9, Mme Lea Brandão (Paraguay) fera office de Présidente par intérim de cette Commission.",
    'Habiendo renunciado el Sr. Kofi Tandoh (Ghana) a la presidencia de la Comisión de Estudio 9, actuará como Presidenta en funciones de esa Comisión la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Kofi Tandoh chair 9 GH out, Lea Brandão acting-chair 9 PY',
    'Study Group 9 has been without a Chairman since Mr Kofi Tandoh (Ghana) stepped down from that office; meanwhile Ms Lea Brandão (Paraguay) is Acting Chairman of the Study Group.',
    "La Commission d'études 9 est sans Président depuis que M. Kofi Tandoh (Ghana) s'est démis de cette charge; dans l'intervalle, Mme Lea Brandão (Paraguay) est Présidente par intérim de la Commission.",
    'La Comisión de Estudio 9 carece de Presidente desde que el Sr. Kofi Tandoh (Ghana) abandonó ese cargo; entretanto, la Sra. Lea Brandão (Paraguay) es Presidenta interina de la Comisión.',
  ],
  [
    'Kofi Tandoh vice-chair 9 GH out, Lea Brandão vice-chair 9 PY',
    'Mr Kofi Tandoh (Ghana), whom the Assembly had appointed Vice-Chair of Study Group 9, has resigned. In his place the Group has appointed as Vice-Chair Ms Lea Brandão (Paraguay).',
    "M. Kofi Tandoh (Ghana), que l'Assemblée avait nommé Vice-Président de la Commission d'études 9, a démissionné. À sa place, la Commission a désigné comme Vice-Présidente Mme Lea Brandão (Paraguay).",
    'El Sr. Kofi Tandoh (Ghana), a quien la Asamblea había nombrado Vicepresidente de la Comisión de Estudio 9, ha dimitido. En su lugar, la Comisión ha designado Vicepresidenta a la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Kofi Tandoh chair 9 GH out',
    'This will be the last meeting of Study Group 9 under Mr Kofi Tandoh (Ghana), who is giving up the chairmanship of the Group.',
    "Ce sera la dernière réunion de la Commission d'études 9 que présidera M. Kofi Tandoh (Ghana), qui prend congé de la présidence.",
    'Será la última reunión de la Comisión de Estudio 9 que presida el Sr. Kofi Tandoh (Ghana), que se despide de la presidencia.',
  ],
  [
    'Kofi Tandoh vice-chair 9 GH out',
    'Study Group 9 has lost one of its Vice-Chairs, Mr Kofi Tandoh (Ghana), who has retired.',
    "La Commission d'études 9 a perdu l'un de ses Vice-Présidents, M. Kofi Tandoh (Ghana), qui a pris sa retraite.",
    'La Comisión de Estudio 9 ha perdido a uno de sus Vicepresidentes, el Sr. Kofi Tandoh (Ghana), que se ha jubilado.',
  ],
  [
    'Kofi Tandoh rapporteur 9 GH out, Lea Brandão rapporteur 9 PY',
    'The duties of Rapporteur for Question 4/9, hitherto discharged by Mr Kofi Tandoh (Ghana), who is retiring, now fall to Ms Lea Brandão (Paraguay).',
    "La tâche de Rapporteur pour la Question 4/9, qu'assumait jusqu'ici M. Kofi Tandoh (Ghana), qui part à la retraite, échoit désormais à Mme Lea Brandão (Paraguay).",
    'Las tareas de Relator para la Cuestión 4/9, que venía desempeñando el Sr. Kofi Tandoh (Ghana), quien se jubila, recaen desde ahora en la Sra. Lea Brandão (Paraguay).',
  ],
  [
    'Kofi Tandoh chair 9 GH out, Lea Brandão chair 9 PY',
    'The late Mr Kofi Tandoh (Ghana), Chairman of Study Group 9, is followed in that office by Ms Lea Brandão (Paraguay).',
    "À feu M. Kofi Tandoh (Ghana), Président de la Commission d'études 9, succède dans cette fonction Mme Lea Brandão (Paraguay).",
    'Al difunto Sr. Kofi Tandoh (Ghana), Presidente de la Comisión de Estudio 9, le sucede en ese cargo la Sra. Lea Brandão (Paraguay).',
  ],
]);
