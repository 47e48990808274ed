import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('contribution', [
  [
    'contribution by',
    'Input documents are due on or before 30 June 2021.',
    "Les documents de travail sont attendus d'ici au 30 juin 2021.",
    'Los documentos de trabajo se esperan a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Liaison statements received after 30 June 2021 will not be dealt with.',
    'Les notes de liaison reçues après le 30 juin 2021 ne seront pas traitées.',
    'Las declaraciones de coordinación recibidas después del 30 de junio de 2021 no se tramitarán.',
  ],
  [
    'contribution until',
    'Documents for that meeting will be accepted until 30 June 2021.',
    "Les documents destinés à cette réunion seront admis jusqu'au 30 juin 2021.",
    'Los documentos para dicha reunión se admitirán hasta el 30 de junio de 2021.',
  ],
  [
    'contribution until',
    'National experiences, on not more than two pages, are welcome until 30 June 2021.',
    "Les expériences nationales, sur deux pages au plus, sont acceptées jusqu'au 30 juin 2021.",
    'Las experiencias nacionales, de dos páginas como máximo, se aceptarán hasta el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Draft revised Recommendations should be communicated to the secretariat by 30 June 2021 by the Rapporteurs concerned.',
    "Les projets de Recommandation révisée seront communiqués au secrétariat d'ici au 30 juin 2021 par les Rapporteurs concernés.",
    'Los Relatores interesados comunicarán a la Secretaría los proyectos de Recomendación revisada a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Speakers are kindly asked to let us have their slides and a short biography by 30 June 2021.',
    "Les orateurs voudront bien nous faire tenir leurs diapositives et une courte notice biographique d'ici au 30 juin 2021.",
    'Se ruega a los oradores que nos hagan llegar sus diapositivas y una breve reseña biográfica a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Papers that need translation must be in the hands of the Bureau by 30 June 2021.',
    'Les textes à traduire devront être en possession du Bureau le 30 juin 2021 au plus tard.',
    'Los textos que deban traducirse deberán obrar en poder de la Oficina a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'The time-limit for the communications that administrations wish to lay before the Board is 30 June 2021.',
    'Le délai de présentation des communications que les administrations désirent soumettre au Comité est fixé au 30 juin 2021.',
    'El plazo de presentación de las comunicaciones que las administraciones deseen someter a la Junta vence el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Posters and abstracts may be handed in not later than 30 June 2021.',
    'Les affiches et résumés pourront être remis au plus tard le 30 juin 2021.',
    'Los carteles y resúmenes podrán entregarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Administrations that wish to make their views known are to send their documents by 30 June 2021.',
    "Les administrations désirant faire connaître leurs vues communiqueront leurs documents d'ici au 30 juin 2021.",
    'Las administraciones que deseen dar a conocer sus opiniones remitirán sus documentos a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('reply', [
  [
    'reply before',
    'The completed questionnaire should be sent back before 30 June 2021.',
    'Le questionnaire dûment rempli est à renvoyer avant le 30 juin 2021.',
    'El cuestionario debidamente cumplimentado deberá devolverse antes del 30 de junio de 2021.',
  ],
  [
    'reply by',
    'The form in Annex 1 must reach the Bureau by 30 June 2021.',
    'Le formulaire de l’Annexe 1 devra parvenir au Bureau le 30 juin 2021 au plus tard.',
    'El formulario del Anexo 1 deberá obrar en poder de la Oficina a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Please indicate whether your Administration agrees by 30 June 2021.',
    "Veuillez indiquer si votre Administration donne son accord d'ici au 30 juin 2021.",
    'Le ruego indique si su Administración está de acuerdo a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply until',
    'A survey of national schemes was begun. Answers are awaited until 30 June 2021.',
    "Une enquête sur les dispositifs nationaux a été lancée. Les réponses sont attendues jusqu'au 30 juin 2021.",
    'Se inició una encuesta sobre los sistemas nacionales. Las respuestas se esperan hasta el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Notifications concerning List V must be in the possession of the Bureau by 30 June 2021.',
    "Les notifications relatives à la Liste V devront être en possession du Bureau d'ici au 30 juin 2021.",
    'Las notificaciones relativas a la Lista V deberán obrar en poder de la Oficina a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Kindly forward a copy of the national regulations in force by 30 June 2021.',
    "Je vous saurais gré de nous faire parvenir une copie des textes nationaux en vigueur d'ici au 30 juin 2021.",
    'Le agradecería que nos hiciese llegar una copia de las normas nacionales vigentes a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply before',
    'Administrations that prefer paper copies of the observations of others are asked to say so before 30 June 2021.',
    'Les administrations qui préfèrent la version papier sont priées de le dire avant le 30 juin 2021.',
    'Las administraciones que prefieran ejemplares en papel deberán indicarlo antes del 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Member States intending to submit a bid shall so inform the Secretary-General by 30 June 2021.',
    "Les États Membres ayant l'intention de présenter une offre en informeront le Secrétaire général d'ici au 30 juin 2021.",
    'Los Estados Miembros que tengan intención de presentar una oferta lo comunicarán al Secretario General a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Delegations should communicate the composition of their delegation by 30 June 2021.',
    "Les administrations sont priées de communiquer la composition de leur délégation d'ici au 30 juin 2021.",
    'Las administraciones comunicarán la composición de su delegación a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('comment', [
  [
    'comment until',
    'Comments on the third version of the draft text may be sent to the co-Chairs until 30 June 2021.',
    "Les observations sur la troisième version du projet de texte peuvent être envoyées aux coprésidents jusqu'au 30 juin 2021.",
    'Las observaciones sobre la tercera versión del proyecto de texto pueden enviarse a los copresidentes hasta el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Participants are asked to send remarks on the first draft report to the Chairman by 30 June 2021.',
    "Les participants sont priés d'envoyer au Président leurs remarques sur le premier projet de rapport d'ici au 30 juin 2021.",
    'Se pide a los participantes que envíen al Presidente sus comentarios sobre el primer proyecto de informe a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Delegations with editorial corrections to make to the texts should hand them to the secretariat by 30 June 2021.',
    "Les délégations ayant des corrections de forme à apporter aux textes les feront parvenir au secrétariat d'ici au 30 juin 2021.",
    'Las delegaciones que tengan correcciones de forma que hacer a los textos las harán llegar a la Secretaría a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment before',
    'An administration that cannot give this authorization should state its reasons before 30 June 2021.',
    "L'administration qui ne pourrait donner cette autorisation voudra bien en exposer les motifs avant le 30 juin 2021.",
    'La administración que no pueda dar esta autorización expondrá los motivos antes del 30 de junio de 2021.',
  ],
  [
    'comment before',
    'Member States that wish their positions to be reflected in an addendum should communicate them to the Secretariat before 30 June 2021.',
    'Les États Membres qui souhaitent que leurs positions soient reflétées dans un addendum les communiqueront au secrétariat avant le 30 juin 2021.',
    'Los Estados Miembros que deseen que sus posiciones se reflejen en un addéndum las comunicarán a la Secretaría antes del 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Any objection to the adoption of the text should be notified by 30 June 2021.',
    "Toute objection à l'adoption du texte est à notifier d'ici au 30 juin 2021.",
    'Toda objeción a la adopción del texto deberá notificarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment before',
    'Those opposed to a draft are invited to propose, before 30 June 2021, the changes that would allow them to accept it.',
    "Les opposants à un projet sont invités à proposer, avant le 30 juin 2021, les modifications qui leur permettraient de l'accepter.",
    'Se invita a quienes se opongan a un proyecto a proponer, antes del 30 de junio de 2021, las modificaciones que les permitirían aceptarlo.',
  ],
]);

readsIn('consultation', [
  [
    'consultation by',
    'The time-limit for consideration expires on 30 June 2021.',
    "Le délai d'examen expire le 30 juin 2021.",
    'El plazo de examen, de dos meses, vence el 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'The approval period will end on 30 June 2021.',
    "La période d'approbation prendra fin le 30 juin 2021.",
    'El periodo de aprobación finalizará el 30 de junio de 2021.',
  ],
  [
    '2021-03-30 consultation until',
    'A consultation of the Member States was held by correspondence. It ended on 30 March 2021.',
    'Une consultation des États Membres a été menée par correspondance. Elle a pris fin le 30 mars 2021.',
    'Se celebró una consulta de los Estados Miembros por correspondencia. Concluyó el 30 de marzo de 2021.',
  ],
]);
