import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('who holds an office or leaves it, by any verb', [
  [
    'Mila Orban vice-chair 5 HU out',
    'Ms Mila Orban (Hungary) gave up her office of Vice-Chairman of Study Group 5.',
    "Mme Mila Orban (Hongrie) a résigné sa charge de Vice-Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) ha dejado su cargo de Vicepresidenta de la Comisión de Estudio 5.',
  ],
  [
    'Mila Orban vice-chair 5 HU out',
    'Ms Mila Orban (Hungary) has vacated the seat of Vice-Chair of Study Group 5, and nobody has been found to fill it.',
    "Mme Mila Orban (Hongrie) a rendu son siège de Vice-Présidente de la Commission d'études 5, et personne n'a encore été trouvé.",
    'La Sra. Mila Orban (Hungría) ha renunciado a su puesto de Vicepresidenta de la Comisión de Estudio 5 y aún no se ha encontrado a nadie.',
  ],
  [
    'Mila Orban chair 5 HU out',
    'Ms Mila Orban (Hungary) laid down the chairmanship of Study Group 5 on 30 April 2021.',
    "Mme Mila Orban (Hongrie) a déposé la présidence de la Commission d'études 5 le 30 avril 2021.",
    'La Sra. Mila Orban (Hungría) depuso la presidencia de la Comisión de Estudio 5 el 30 de abril de 2021.',
  ],
  [
    'Mila Orban chair 5 HU out',
    'Ms Mila Orban (Hungary) surrendered the chair of Study Group 5 in April 2021.',
    "Mme Mila Orban (Hongrie) s'est démise de la présidence de la Commission d'études 5 en avril 2021.",
    'La Sra. Mila Orban (Hungría) cesó en la presidencia de la Comisión de Estudio 5 en abril de 2021.',
  ],
  [
    'Mila Orban chair 5 HU out',
    'Study Group 5 has had no Chairman since Ms Mila Orban (Hungary) stepped down from that office.',
    "La Commission d'études 5 n'a plus de Président depuis que Mme Mila Orban (Hongrie) a renoncé à cette fonction.",
    'La Comisión de Estudio 5 carece de Presidente desde que la Sra. Mila Orban (Hungría) renunció a ese cargo.',
  ],
  [
    'Mila Orban chair 5 HU out',
    'Study Group 5 is without a Chair of its own, Ms Mila Orban (Hungary) having resigned.',
    "La Commission d'études 5 est sans Président depuis la démission de Mme Mila Orban (Hongrie).",
    'La Comisión de Estudio 5 se halla sin Presidente desde la dimisión de la Sra. Mila Orban (Hungría).',
  ],
  [
    'Mila Orban acting-chair 5 HU',
    'Until the assembly has elected a successor, Ms Mila Orban (Hungary) discharges the duties of Chairman of Study Group 5 ad interim.',
    "Jusqu'à ce que l'assemblée ait élu un successeur, Mme Mila Orban (Hongrie) exerce par intérim les fonctions de Présidente de la Commission d'études 5.",
    'Hasta que la asamblea haya elegido un sucesor, la Sra. Mila Orban (Hungría) desempeña interinamente las funciones de Presidenta de la Comisión de Estudio 5.',
  ],
  [
    'Mila Orban vice-chair 5 HU, Mila Orban acting-chair 5 HU',
    'Ms Mila Orban (Hungary), Vice-Chair of Study Group 5, is Acting Chair of that Group until the Council has decided.',
    "Mme Mila Orban (Hongrie), Vice-Présidente de la Commission d'études 5, est Présidente par intérim de cette Commission jusqu'à ce que le Conseil ait statué.",
    'La Sra. Mila Orban (Hungría), Vicepresidenta de la Comisión de Estudio 5, es Presidenta interina de dicha Comisión hasta que el Consejo se pronuncie.',
  ],
  [
    'Mila Orban vice-chair 5 HU, Mila Orban acting-chair 5 HU',
    'Ms Mila Orban (Hungary), Vice-Chair of Study Group 5, has been its Acting Chair since January.',
    "Mme Mila Orban (Hongrie), Vice-Présidente de la Commission d'études 5, en est la Présidente par intérim depuis janvier.",
    'La Sra. Mila Orban (Hungría), Vicepresidenta de la Comisión de Estudio 5, es su Presidenta en funciones desde enero.',
  ],
  [
    'Mila Orban chair 5 HU',
    'Ms Mila Orban (Hungary) has held the chair of Study Group 5 ever since.',
    "Mme Mila Orban (Hongrie) tient depuis lors la présidence de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) ostenta desde entonces la presidencia de la Comisión de Estudio 5.',
  ],
  [
    'Mila Orban chair 5 HU',
    'Study Group 5 will meet in Geneva. Ms Mila Orban (Hungary) will again take the chair of the Group.',
    "La Commission d'études 5 se réunira à Genève. Mme Mila Orban (Hongrie) reprendra la présidence de la Commission.",
    'La Comisión de Estudio 5 se reunirá en Ginebra. La Sra. Mila Orban (Hungría) volverá a asumir la presidencia de la Comisión.',
  ],
  [
    'Mila Orban contact',
    'The officer to contact in this matter is Ms Mila Orban (extension 5217).',
    'Le fonctionnaire à contacter à ce sujet est Mme Mila Orban (poste 5217).',
    'La funcionaria a quien dirigirse a este respecto es la Sra. Mila Orban (extensión 5217).',
  ],
  [
    'Mila Orban contact',
    'The official to approach about this is Ms Mila Orban (extension 5217).',
    'La personne à joindre pour cette affaire est Mme Mila Orban (poste 5217).',
    'La persona con quien ponerse en contacto para este asunto es la Sra. Mila Orban (extensión 5217).',
  ],
  [
    'Mila Orban vice-chair 5 HU, Ivan Petkov vice-chair 5 BG',
    'Ms Mila Orban (Hungary) and Mr Ivan Petkov (Bulgaria) remain Vice-Chairmen of Study Group 5.',
    "Mme Mila Orban (Hongrie) et M. Ivan Petkov (Bulgarie) restent Vice-Présidents de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) y el Sr. Ivan Petkov (Bulgaria) siguen siendo Vicepresidentes de la Comisión de Estudio 5.',
  ],
  [
    'Mila-Ah Orban vice-chair 5 KR, Ivan van Aken vice-chair 5 BE',
    'Ms Mila-Ah Orban (Republic of Korea) and Mr Ivan van Aken (Belgium) remain Vice-Chairmen of Study Group 5.',
    "Mme Mila-Ah Orban (République de Corée) et M. Ivan van Aken (Belgique) demeurent Vice-Présidents de la Commission d'études 5.",
    'La Sra. Mila-Ah Orban (República de Corea) y el Sr. Ivan van Aken (Bélgica) continúan como Vicepresidentes de la Comisión de Estudio 5.',
  ],
  [
    'Mila Orban chair 5 HU, Ivan Petkov chair 5 BG out, Ana Ruiz vice-chair 5 PE, Paul Achour vice-chair 5 TN',
    'Ms Mila Orban (Hungary) takes over from Mr Ivan Petkov (Bulgaria) as Chairman of Study Group 5. Ms Ana Ruiz (Peru) and Mr Paul Achour (Tunisia) remain Vice-Chairmen of Study Group 5.',
    "Mme Mila Orban (Hongrie) remplace M. Ivan Petkov (Bulgarie) à la présidence de la Commission d'études 5. Mme Ana Ruiz (Pérou) et M. Paul Achour (Tunisie) restent Vice-Présidents de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) sustituye al Sr. Ivan Petkov (Bulgaria) como Presidenta de la Comisión de Estudio 5. La Sra. Ana Ruiz (Perú) y el Sr. Paul Achour (Túnez) siguen siendo Vicepresidentes de la Comisión de Estudio 5.',
  ],
  [
    'Mila Orban vice-chair 5 HU out',
    'Ms Mila Orban (Hungary), whom WTSA-20 had elected Vice-Chair of Study Group 5, has since resigned.',
    "Mme Mila Orban (Hongrie), que l'AMNT-20 avait élue Vice-Présidente de la Commission d'études 5, a depuis démissionné.",
    'La Sra. Mila Orban (Hungría), a quien la AMNT-20 había elegido Vicepresidenta de la Comisión de Estudio 5, ha dimitido desde entonces.',
  ],
  [
    'Mila Orban vice-chair 5 HU',
    'Ms Mila Orban (Hungary), whom the assembly appointed Vice-Chair of Study Group 5, will attend.',
    "Mme Mila Orban (Hongrie), que l'assemblée a nommée Vice-Présidente de la Commission d'études 5, y assistera.",
    'La Sra. Mila Orban (Hungría), a quien la asamblea nombró Vicepresidenta de la Comisión de Estudio 5, asistirá.',
  ],
  [
    'Mila Orban deputy-secretary-general',
    'The Group thanked the Deputy Secretary-General, Ms Mila Orban, for her help.',
    'Le Groupe a remercié la Secrétaire générale adjointe, Mme Mila Orban, de son aide.',
    'El Grupo dio las gracias a la Vicesecretaria General, Sra. Mila Orban, por su ayuda.',
  ],
]);

readPeople('an office that stands in the clause behind a name and is that of another', [
  [
    '',
    'Ms Mila Orban (Hungary) was received by the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) a été reçue par le Président de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) fue recibida por el Presidente de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) has been the guest of the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) a été l'invitée du Président de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) ha sido huésped del Presidente de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) is to meet the Chair of Study Group 5 on 3 June 2021.',
    "Mme Mila Orban (Hongrie) est allée voir le Président de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) es hermana del Presidente de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) took the floor after the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) a pris la parole après la Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) tomó la palabra después de la Presidenta de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) took note of the statement made by the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) a pris note de la déclaration de la Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) tomó nota de la declaración de la Presidenta de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) is not in the running for the chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) n'est pas intéressée par la présidence de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) no aspira a la presidencia de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) keeps the minutes for the Rapporteur for Question 4/5.',
    'Mme Mila Orban (Hongrie) tient le procès-verbal pour le Rapporteur pour la Question 4/5.',
    'La Sra. Mila Orban (Hungría) lleva las actas para el Relator para la Cuestión 4/5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) holds the view that the Vice-Chair of Study Group 5 may vote.',
    "Mme Mila Orban (Hongrie) est d'avis que le Vice-Président de la Commission d'études 5 peut voter.",
    'La Sra. Mila Orban (Hungría) es de la opinión de que el Vicepresidente de la Comisión de Estudio 5 puede votar.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) was unable to see the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) est restée chez la Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) es la traductora de la Presidenta de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) remains a member of the team that supports the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) reste membre de l'équipe qui seconde la Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) sigue en el equipo que apoya a la Presidenta de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) was chosen to carry the message to the Chair of Study Group 5.',
    "Mme Mila Orban (Hongrie) a été choisie pour porter le message à la Présidente de la Commission d'études 5.",
    'La Sra. Mila Orban (Hungría) fue elegida para llevar el mensaje a la Presidenta de la Comisión de Estudio 5.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) is expected to take the place of the Chair of Study Group 5 at the dinner.',
    "Mme Mila Orban (Hongrie) occupera la place de la Présidente de la Commission d'études 5 au dîner.",
    'La Sra. Mila Orban (Hungría) ocupará el sitio de la Presidenta de la Comisión de Estudio 5 en la cena.',
  ],
  [
    '',
    'Ms Mila Orban (Hungary) has been elected, and the Chair of Study Group 5 congratulated her.',
    "Mme Mila Orban (Hongrie) a été élue, et la Présidente de la Commission d'études 5 l'a félicitée.",
    'La Sra. Mila Orban (Hungría) fue elegida, y la Presidenta de la Comisión de Estudio 5 la felicitó.',
  ],
]);

readPeople('an address that is told of the office alone', [
  [
    'Mila Orban chair 5 HU <orban@tele.example>',
    'Study Group 5 is chaired by Ms Mila Orban (Hungary). Experts are requested to send their candidature to the Chairman of Study Group 5 (orban@tele.example).',
    "La Commission d'études 5 est présidée par Mme Mila Orban (Hongrie). Les experts sont priés d'adresser leur candidature à la Présidente de la Commission d'études 5 (orban@tele.example).",
    'La Comisión de Estudio 5 está presidida por la Sra. Mila Orban (Hungría). Se ruega a los expertos que envíen su candidatura a la Presidenta de la Comisión de Estudio 5 (orban@tele.example).',
  ],
  [
    'Mila Orban chair 5 HU, Ivan Petkov chair 5 BG',
    'Study Group 5 is chaired by Ms Mila Orban (Hungary). In her absence Mr Ivan Petkov (Bulgaria) chairs Study Group 5. Write to the Chairman of Study Group 5 (chair@tele.example).',
    "La Commission d'études 5 est présidée par Mme Mila Orban (Hongrie). M. Ivan Petkov (Bulgarie) préside aussi la Commission d'études 5. Écrire au Président de la Commission d'études 5 (chair@tele.example).",
    'La Comisión de Estudio 5 está presidida por la Sra. Mila Orban (Hungría). El Sr. Ivan Petkov (Bulgaria) preside también la Comisión de Estudio 5. Escribir al Presidente de la Comisión de Estudio 5 (chair@tele.example).',
  ],
]);
