import { readMeetings } from '../../support/meetings-in-three-languages.js';

readMeetings('a conference in a bracket', [
  [
    '09-06..09-17 PP-21 @Lima',
    'Since PP-21 (Lima, 6-17 September 2021) the Bureau has grown.',
    "Depuis la PP-21 (Lima, 6-17 septembre 2021), le Bureau s'est agrandi.",
    'Desde la PP-21 (Lima, 6-17 de septiembre de 2021), la Oficina ha crecido.',
  ],
  [
    // it is only the reason for what falls away
    '09-06..09-17 9 @Lima',
    'Since the meeting of Study Group 9 (Lima, 6-17 September 2021) overlaps with it, the workshop is cancelled.',
    "Comme la réunion de la Commission d'études 9 (Lima, 6-17 septembre 2021) tombe au même moment, l'atelier n'aura pas lieu.",
    'Como la reunión de la Comisión de Estudio 9 (Lima, 6-17 de septiembre de 2021) coincide con él, el taller no se celebrará.',
  ],
  [
    '05-05 cancelled',
    'Since the meeting planned for 5 May 2021, announced in Circular 12, is cancelled, the rooms are free.',
    'Comme la réunion prévue le 5 mai 2021, annoncée dans la Circulaire 12, est annulée, les salles sont libres.',
    'Como la reunión prevista para el 5 de mayo de 2021, anunciada en la Circular 12, se ha cancelado, las salas están libres.',
  ],
  [
    '06-07..06-11 PP-21 @Lima, 09-20..09-24 @Lagos <05-31',
    'You were invited to the seminar scheduled from 31 May to 4 June 2021.\n\nSince PP-21 (Lima, 7-11 June 2021) would follow almost at once, the seminar has been postponed and will be held in Lagos from 20 to 24 September 2021.',
    'Vous étiez invités au séminaire prévu du 31 mai au 4 juin 2021.\n\nComme la PP-21 (Lima, 7-11 juin 2021) suivrait de près, le séminaire est reporté et se tiendra à Lagos du 20 au 24 septembre 2021.',
    'Se les invitó al seminario previsto del 31 de mayo al 4 de junio de 2021.\n\nComo la PP-21 (Lima, 7-11 de junio de 2021) se celebraría poco después, el seminario se ha aplazado y se celebrará en Lagos del 20 al 24 de septiembre de 2021.',
  ],
]);

readMeetings('a circular that announced a meeting', [
  [
    '06-14..06-25 9 @Lima PE',
    'At its meeting held in Lima (Peru) from 14 to 25 June 2021, announced by Administrative Circular CACE/890 of 3 March 2021, Study Group 9 decided to seek approval.',
    "À sa réunion tenue à Lima (Pérou) du 14 au 25 juin 2021, annoncée par la Circulaire administrative CACE/890 du 3 mars 2021, la Commission d'études 9 a décidé de demander l'approbation.",
    'En su reunión celebrada en Lima (Perú) del 14 al 25 de junio de 2021, anunciada en la Circular Administrativa CACE/890 de 3 de marzo de 2021, la Comisión de Estudio 9 decidió pedir la aprobación.',
  ],
  [
    '06-14..06-25 9 @Lima',
    'At its meeting held in Lima from 14 to 25 June 2021, convened by Circular letter 9/LCCE/31 dated 3 March 2021, Study Group 9 decided to seek approval.',
    "À sa réunion tenue à Lima du 14 au 25 juin 2021, annoncée dans la Lettre circulaire 9/LCCE/31 du 3 mars 2021, la Commission d'études 9 a adopté un projet.",
    'En su reunión celebrada en Lima del 14 al 25 de junio de 2021, convocada por la Carta Circular 9/LCCE/31 del 3 de marzo de 2021, la Comisión de Estudio 9 aprobó un proyecto.',
  ],
  [
    '06-08..06-09 @Nairobi KE <05-11',
    'TSB Circular 12 of 11 January 2021 announced a workshop on rural exchanges in Nairobi (Kenya). At the request of the host, the workshop, which had been planned for 11 and 12 May 2021, is postponed to 8 and 9 June 2021.',
    "La Circulaire TSB 12 du 11 janvier 2021 annonçait un atelier sur les centraux ruraux à Nairobi (Kenya). À la demande du pays hôte, l'atelier, qui était prévu les 11 et 12 mai 2021, est reporté aux 8 et 9 juin 2021.",
    'En la Circular TSB 12, de 11 de enero de 2021, se anunció un taller sobre centrales rurales en Nairobi (Kenya). A petición del país anfitrión, el taller, que estaba previsto para los días 11 y 12 de mayo de 2021, se aplaza a los días 8 y 9 de junio de 2021.',
  ],
  [
    // another one, of which nothing tells where
    '06-08..06-09',
    'TSB Circular 12 of 11 January 2021 announced a workshop in Nairobi (Kenya). The workshop on tariffs will be held on 8 and 9 June 2021.',
    "La Circulaire TSB 12 du 11 janvier 2021 annonçait un atelier à Nairobi (Kenya). L'atelier sur les tarifs se tiendra les 8 et 9 juin 2021.",
    'En la Circular TSB 12, de 11 de enero de 2021, se anunció un taller en Nairobi (Kenya). El taller sobre tarifas se celebrará los días 8 y 9 de junio de 2021.',
  ],
]);

readMeetings('whose days they are', [
  [
    '03-01..03-05 9 @Lima',
    'The Forum builds on Resolution 37 (Rev. Kigali, 2022) of WTDC and on the debates of Study Group 9, which met in Lima from 1 to 5 March 2021 and read its draft.',
    "Le Forum s'appuie sur la Résolution 37 (Rév. Kigali, 2022) de la CMDT et sur les débats de la Commission d'études 9, qui s'est réunie à Lima du 1er au 5 mars 2021 et a lu son projet.",
    'El Foro se basa en la Resolución 37 (Rev. Kigali, 2022) de la CMDT y en los debates de la Comisión de Estudio 9, que se reunió en Lima del 1 al 5 de marzo de 2021 y leyó su proyecto.',
  ],
  [
    // the Council is no group, whatever the letter is about
    '03-01..03-05 @Lima',
    'Study Group 9 has grown. At its 2021 session (Lima, 1-5 March 2021), the Council noted that of Study Group 9.',
    "La Commission d'études 9 s'est agrandie. À sa session de 2021 (Lima, 1-5 mars 2021), le Conseil l'a noté de la Commission d'études 9.",
    'La Comisión de Estudio 9 ha crecido. En su reunión de 2021 (Lima, 1-5 de marzo de 2021), el Consejo lo señaló de la Comisión de Estudio 9.',
  ],
]);

readMeetings('how several meetings are held', [
  [
    '06-07 2 @Lima hybrid, 06-08..06-09 3 @Lima hybrid, 06-10..06-11 5 virtual',
    'The groups will meet as follows:\n\nGroup\tDates\tPlace\nSG 2\t7 June 2021\tLima\nSG 3\t8-9 June 2021\tLima\nSG 5\t10-11 June 2021\tOnline\n\nRemote participation will be possible in each of these three meetings.',
    'Les groupes se réuniront comme suit:\n\nGroupe\tDates\tLieu\nCE 2\t7 juin 2021\tLima\nCE 3\t8-9 juin 2021\tLima\nCE 5\t10-11 juin 2021\tEn ligne\n\nIl sera possible de participer à distance à chacune de ces trois réunions.',
    'Los grupos se reunirán como sigue:\n\nGrupo\tFechas\tLugar\nCE 2\t7 de junio de 2021\tLima\nCE 3\t8-9 de junio de 2021\tLima\nCE 5\t10-11 de junio de 2021\tEn línea\n\nSerá posible participar a distancia en cada una de estas tres reuniones.',
  ],
  [
    '06-08..06-09 @Lima PE hybrid, 05-18T15:00..05-18T16:30 Europe/Zurich virtual, 05-27T15:00..05-27T16:30 Europe/Zurich virtual',
    'The Forum will be held in Lima (Peru) on 8 and 9 June 2021. Remote participation is possible.\n\nBefore the Forum two virtual preparatory meetings will be convened:\n\n- 18 May 2021, from 1500 to 1630 hours (Geneva time);\n- 27 May 2021, from 1500 to 1630 hours (Geneva time).',
    'Le Forum se tiendra à Lima (Pérou) les 8 et 9 juin 2021. Une participation à distance est possible.\n\nAvant le Forum seront organisées deux réunions préparatoires virtuelles:\n\n- 18 mai 2021, de 15 h 00 à 16 h 30 (heure de Genève);\n- 27 mai 2021, de 15 h 00 à 16 h 30 (heure de Genève).',
    'El Foro se celebrará en Lima (Perú) los días 8 y 9 de junio de 2021. También se podrá participar a distancia.\n\nAntes del Foro se convocarán dos reuniones preparatorias virtuales:\n\n- 18 de mayo de 2021, de las 15.00 a las 16.30 horas (hora de Ginebra);\n- 27 de mayo de 2021, de las 15.00 a las 16.30 horas (hora de Ginebra).',
  ],
  [
    '06-08..06-09 @Lima PE',
    'The Forum will be held in Lima (Peru) on 8 and 9 June 2021.\n\nBefore the Forum a webinar will be held online.',
    'Le Forum se tiendra à Lima (Pérou) les 8 et 9 juin 2021.\n\nAvant le Forum se tiendra un webinaire en ligne.',
    'El Foro se celebrará en Lima (Perú) los días 8 y 9 de junio de 2021.\n\nAntes del Foro se celebrará un seminario virtual.',
  ],
]);
