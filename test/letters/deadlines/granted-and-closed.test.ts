import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what a clause only grants, and the verb of an event that an aside parts from it', [
  [
    '',
    'Although the rooms will be free before 30 June 2021, we cannot promise them to delegations.',
    'Bien que les salles soient libres avant le 30 juin 2021, nous ne pouvons les promettre aux délégations.',
    'Aunque las salas estarán libres antes del 30 de junio de 2021, no podemos prometerlas a las delegaciones.',
  ],
  [
    '',
    'Although the drafts will be ready before 30 June 2021, no contribution will be discussed at this session.',
    'Quoique les projets soient prêts avant le 30 juin 2021, aucune contribution ne sera examinée à cette session.',
    'Si bien los proyectos estarán listos antes del 30 de junio de 2021, en esta sesión no se examinará ninguna contribución.',
  ],
  [
    '',
    'While the translations will be posted before 30 June 2021, members are reminded that they are provisional.',
    "Même si les traductions seront mises en ligne avant le 30 juin 2021, il est rappelé aux membres qu'elles sont provisoires.",
    'Aun cuando las traducciones se publicarán antes del 30 de junio de 2021, se recuerda a los miembros que son provisionales.',
  ],
  [
    'contribution before',
    'Although the session is short, contributions must be submitted before 30 June 2021.',
    'Bien que la session soit courte, les contributions doivent être soumises avant le 30 juin 2021.',
    'Aunque la reunión es breve, las contribuciones deben presentarse antes del 30 de junio de 2021.',
  ],
  [
    '',
    'The workshop, for which registration is free, ends on 30 June 2021.',
    "L'atelier, dont l'inscription est gratuite, prend fin le 30 juin 2021.",
    'El taller, cuya inscripción es gratuita, finaliza el 30 de junio de 2021.',
  ],
  [
    '',
    'The seminar, to which fellowships may be granted, closes on 30 June 2021.',
    'Le séminaire, pour lequel des bourses peuvent être accordées, se termine le 30 juin 2021.',
    'El seminario, para el que pueden concederse becas, concluye el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Registration, which is compulsory, closes for everyone on 30 June 2021.',
    "L'inscription, qui est obligatoire, sera close pour tous le 30 juin 2021.",
    'La inscripción, que es obligatoria, se cierra para todos el 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'The region was to nominate a Vice-Chairman by 31 May 2021. As no name had come in, that time limit has been put back to 30 June 2021.',
    "La région devait désigner un Vice-Président le 31 mai 2021 au plus tard. Aucun nom n'étant parvenu, ce délai a été repoussé au 30 juin 2021.",
    'La región debía designar un Vicepresidente a más tardar el 31 de mayo de 2021. Al no haberse recibido ningún nombre, ese plazo se ha aplazado hasta el 30 de junio de 2021.',
  ],
  [
    'other before',
    'The Group agreed:\n\na) that the Secretariat should post a digest of the answers on the website before 30 June 2021.',
    'Le Groupe a convenu:\n\na) que le Secrétariat publierait un résumé des réponses sur le site avant le 30 juin 2021.',
    'El Grupo acordó:\n\na) que la Secretaría publicara un resumen de las respuestas en el sitio web antes del 30 de junio de 2021.',
  ],
  [
    'fellowship until',
    'Requests for fellowships, which we had expected by 20 June 2021, may reach us until 30 June 2021.',
    "Les demandes de bourse, que nous attendions pour le 20 juin 2021, pourront nous parvenir jusqu'au 30 juin 2021.",
    'Las solicitudes de beca, que esperábamos para el 20 de junio de 2021, podrán llegarnos hasta el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Comments on that text were due by 10 June 2021; at the request of several members the closing date has been moved to 30 June 2021.',
    'Les observations sur ce texte étaient attendues le 10 juin 2021 au plus tard; à la demande de plusieurs membres, la date limite a été reportée au 30 juin 2021.',
    'Los comentarios sobre ese texto debían enviarse a más tardar el 10 de junio de 2021; a petición de varios miembros, la fecha límite se ha aplazado al 30 de junio de 2021.',
  ],
  [
    '',
    'Assignments to be confirmed:\n\n| Station | Frequency | Date of registration |\n| --- | --- | --- |\n| Port | 8 291 | 12.03.1971 |\n| Cape | 12 353 | 04.11.1968 |',
    "Assignations à confirmer:\n\n| Station | Fréquence | Date d'inscription |\n| --- | --- | --- |\n| Port | 8 291 | 12.03.1971 |\n| Cap | 12 353 | 04.11.1968 |",
    'Asignaciones por confirmar:\n\n| Estación | Frecuencia | Fecha de inscripción |\n| --- | --- | --- |\n| Puerto | 8 291 | 12.03.1971 |\n| Cabo | 12 353 | 04.11.1968 |',
  ],
  [
    'contribution by',
    'Papers arriving after 30 June 2021 will not be put before it.',
    'Les documents arrivés après le 30 juin 2021 ne lui seront pas soumis.',
    'Los documentos que lleguen después del 30 de junio de 2021 no le serán sometidos.',
  ],
  [
    'other by',
    'The Bureau, for its part, will post by 30 June 2021 a compilation of the comments received.',
    'Le Bureau, pour sa part, publiera le 30 juin 2021 au plus tard une compilation des observations reçues.',
    'La Oficina, por su parte, publicará a más tardar el 30 de junio de 2021 una recopilación de los comentarios recibidos.',
  ],
  [
    'contribution, 2021-07-01 contribution',
    'The closing dates for contributions to each of the groups are the following:\n\n- Study Group 5: 30 June 2021;\n- Study Group 9: 1 July 2021.',
    "Les dates limites de soumission des contributions à chacun des groupes sont les suivantes:\n\n- Commission d'études 5: 30 juin 2021;\n- Commission d'études 9: 1er juillet 2021.",
    'Las fechas límite de presentación de contribuciones a cada uno de los grupos son las siguientes:\n\n- Comisión de Estudio 5: 30 de junio de 2021;\n- Comisión de Estudio 9: 1 de julio de 2021.',
  ],
  [
    '2021-06-06 comment until',
    'The period for comments ends on 6 June 2021.',
    "La période de présentation des observations s'achève le 6 juin 2021.",
    'El periodo de presentación de comentarios debe terminar el 6 de junio de 2021.',
  ],
]);
