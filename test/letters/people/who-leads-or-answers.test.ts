import { readPeople } from '../../support/people-in-three-languages.js';

readPeople('who leads, leaves or answers', [
  [
    'Hideo Mori chair 5 JP',
    'Study Group 5, whose chairmanship is held by Mr Hideo Mori (Japan), works by correspondence.',
    "La Commission d'études 5, dont la présidence est assurée par M. Hideo Mori (Japon), travaille par correspondance.",
    'La Comisión de Estudio 5, cuya Presidencia ostenta el Sr. Hideo Mori (Japón), trabaja por correspondencia.',
  ],
  [
    'Karim Daoud contact <karim.daoud@itu.int>',
    'Mr Karim Daoud (karim.daoud@itu.int, tel.: +41 22 730 5811) will be happy to deal with any query.',
    'M. Karim Daoud (karim.daoud@itu.int, tél.: +41 22 730 5811) se fera un plaisir de répondre à toute demande.',
    'El Sr. Karim Daoud (karim.daoud@itu.int, tel.: +41 22 730 5811) atenderá con gusto cualquier consulta.',
  ],
  [
    'P. Verhulst contact',
    'Further details may be obtained from Mr P. Verhulst (telephone +41 22 730 55 40).',
    'De plus amples détails peuvent être obtenus auprès de M. P. Verhulst (téléphone +41 22 730 55 40).',
    'Podrá obtener más detalles del Sr. P. Verhulst (teléfono +41 22 730 55 40).',
  ],
  [
    'P. Verhulst contact',
    'You may obtain further details from Mr P. Verhulst (telephone +41 22 730 55 40).',
    'Vous pourrez obtenir de plus amples détails de M. P. Verhulst (téléphone +41 22 730 55 40).',
    'Pueden solicitarse más precisiones al Sr. P. Verhulst (teléfono +41 22 730 55 40).',
  ],
  [
    'P. Verhulst contact',
    'Further particulars are to be had from Mr P. Verhulst (telephone +41 22 730 55 40).',
    "Pour en savoir plus, on s'adressera à M. P. Verhulst (téléphone +41 22 730 55 40).",
    'Para saber más, pregúntese al Sr. P. Verhulst (teléfono +41 22 730 55 40).',
  ],
  [
    'Eva Lund contact <eva.lund@itu.int>',
    'Ms Eva Lund (eva.lund@itu.int) will gladly reply to your questions.',
    'Mme Eva Lund (eva.lund@itu.int) sera heureuse de vous renseigner.',
    'La Sra. Eva Lund (eva.lund@itu.int) tendrá mucho gusto en informarle.',
  ],
  [
    'Eva Lund contact <eva.lund@itu.int>',
    'Any question may be put to Ms Eva Lund (eva.lund@itu.int).',
    'Toute question peut être posée à Mme Eva Lund (eva.lund@itu.int).',
    'Cualquier pregunta puede plantearse a la Sra. Eva Lund (eva.lund@itu.int).',
  ],
  [
    'Eva Lund contact <eva.lund@itu.int>',
    'The practical arrangements are in the hands of Ms Eva Lund (eva.lund@itu.int).',
    'Les questions pratiques sont du ressort de Mme Eva Lund (eva.lund@itu.int).',
    'De las cuestiones prácticas se ocupa la Sra. Eva Lund (eva.lund@itu.int).',
  ],
  [
    'Ana Ruiz chair 5 PE, Paul Adam vice-chair 5 FR',
    'Study Group 5 is chaired by Ms Ana Ruiz (Peru); Mr Paul Adam (France) will act as Vice-Chair.',
    "La Commission d'études 5 est présidée par Mme Ana Ruiz (Pérou); M. Paul Adam (France) fera fonction de Vice-Président.",
    'Preside la Comisión de Estudio 5 la Sra. Ana Ruiz (Perú); el Sr. Paul Adam (Francia) hará las veces de Vicepresidente.',
  ],
  [
    'Ana Ruiz chair 5 PE, Paul Adam vice-chair 5 FR',
    'Study Group 5 is chaired by Ms Ana Ruiz (Peru), with Mr Paul Adam (France) as Vice-Chair.',
    "La Commission d'études 5 est présidée par Mme Ana Ruiz (Pérou), avec M. Paul Adam (France) comme Vice-Président.",
    'Preside la Comisión de Estudio 5 la Sra. Ana Ruiz (Perú), con el Sr. Paul Adam (Francia) como Vicepresidente.',
  ],
  [
    'Ana Ruiz chair 5 PE, Paul Adam vice-chair 5 FR',
    'Ms Ana Ruiz (Peru) chairs Study Group 5; she is seconded by Mr Paul Adam (France), Vice-Chair.',
    "Mme Ana Ruiz (Pérou) préside la Commission d'études 5; elle est secondée par M. Paul Adam (France), Vice-Président.",
    'La Sra. Ana Ruiz (Perú) preside la Comisión de Estudio 5; la secunda el Sr. Paul Adam (Francia), Vicepresidente.',
  ],
  [
    'Ana Ruiz chair 5 PE',
    'At the head of Study Group 5 is Ms Ana Ruiz (Peru).',
    "À la tête de la Commission d'études 5 se trouve Mme Ana Ruiz (Pérou).",
    'Al frente de la Comisión de Estudio 5 se encuentra la Sra. Ana Ruiz (Perú).',
  ],
  [
    'Ana Ruiz chair 5 PE',
    'The chairmanship of Study Group 5 is in the hands of Ms Ana Ruiz (Peru).',
    "La présidence de la Commission d'études 5 est entre les mains de Mme Ana Ruiz (Pérou).",
    'La presidencia de la Comisión de Estudio 5 está en manos de la Sra. Ana Ruiz (Perú).',
  ],
  [
    'Ana Ruiz chair 5 PE out',
    'Ms Ana Ruiz (Peru) has tendered her resignation as Chair of Study Group 5.',
    "Mme Ana Ruiz (Pérou) a présenté sa démission de la présidence de la Commission d'études 5.",
    'La Sra. Ana Ruiz (Perú) ha presentado su dimisión como Presidenta de la Comisión de Estudio 5.',
  ],
  [
    'Ana Ruiz chair 5 PE out, Paul Adam acting-chair 5 FR',
    'Following the departure of Ms Ana Ruiz (Peru), Chair of Study Group 5, Mr Paul Adam (France) is acting as Chair ad interim.',
    "À la suite du départ de Mme Ana Ruiz (Pérou), Présidente de la Commission d'études 5, M. Paul Adam (France) assure l'intérim.",
    'Tras la marcha de la Sra. Ana Ruiz (Perú), Presidenta de la Comisión de Estudio 5, el Sr. Paul Adam (Francia) asume la presidencia interina.',
  ],
  [
    'Ana Ruiz chair 5 PE',
    'The mandate of Ms Ana Ruiz (Peru) as Chair of Study Group 5 has been renewed for four years.',
    "Le mandat de Mme Ana Ruiz (Pérou) à la présidence de la Commission d'études 5 a été renouvelé pour quatre ans.",
    'Se ha renovado por cuatro años el mandato de la Sra. Ana Ruiz (Perú) como Presidenta de la Comisión de Estudio 5.',
  ],
  [
    'Paul Adam chair 5 FR, Ana Ruiz chair 5 PE out',
    'Mr Paul Adam (France) takes over the chair of Study Group 5 from Ms Ana Ruiz (Peru).',
    "M. Paul Adam (France) succède à Mme Ana Ruiz (Pérou) à la présidence de la Commission d'études 5.",
    'El Sr. Paul Adam (Francia) toma el relevo de la Sra. Ana Ruiz (Perú) en la presidencia de la Comisión de Estudio 5.',
  ],
]);
