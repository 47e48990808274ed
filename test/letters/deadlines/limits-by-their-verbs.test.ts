import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('delegates whom others enter', [
  [
    'registration before',
    'Administrations that pay for their own delegates are asked to have them registered before 30 June 2021.',
    'Les administrations qui paient elles-mêmes le voyage de leurs délégués voudront bien les faire inscrire avant le 30 juin 2021.',
    'Las administraciones que paguen el viaje de sus delegados tendrán a bien inscribirlos antes del 30 de junio de 2021.',
  ],
  [
    'registration before',
    'Every entity enrols its members on the page of the Group, and does so before 30 June 2021.',
    'Les entités inscriront leurs membres sur la page du Groupe, et le feront avant le 30 juin 2021.',
    'Cada entidad inscribe a sus miembros en la página del Grupo, y lo hace antes del 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Registration requests cannot be received any more after 30 June 2021.',
    "Les demandes d'inscription ne seront plus reçues après le 30 juin 2021.",
    'Ya no se recibirán inscripciones después del 30 de junio de 2021.',
  ],
]);

readsIn('what closes, ends or is taken in', [
  [
    'registration by',
    'Registration is done through the focal point and is closed on 30 June 2021.',
    "L'inscription passe par le coordonnateur et sera close le 30 juin 2021.",
    'La inscripción se hace por medio del coordinador y queda cerrada el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'All courses are open to anybody, save the course on tariffs, whose registration ends on 30 June 2021.',
    "Tous les cours sont ouverts à chacun, hormis celui sur les tarifs, dont l'inscription s'achève le 30 juin 2021.",
    'Todos los cursos están abiertos a cualquiera, salvo el de tarifas, cuya inscripción finaliza el 30 de junio de 2021.',
  ],
  [
    'contribution by 17:00 UTC',
    'For any other texts the window shuts at 1700 hours UTC on 30 June 2021.',
    'Pour tous les autres textes, le guichet fermera le 30 juin 2021 à 17 heures UTC.',
    'Para los demás textos, la ventanilla se cierra el 30 de junio de 2021 a las 17.00 horas UTC.',
  ],
  [
    'contribution by',
    'Texts for either of the two groups are taken in at texts@example.org, the deadline being 30 June 2021.',
    "Les textes pour l'un et l'autre groupe sont recueillis à l'adresse textes@example.org, la date limite étant le 30 juin 2021.",
    'Los textos para uno u otro grupo se recogen en textos@example.org, siendo la fecha límite el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Those who have comments on the style are asked to hand them to the editor, 30 June 2021 being the last date on which they can be used.',
    'Ceux qui ont des observations sur le style sont priés de les remettre au rédacteur, le 30 juin 2021 étant la dernière date à laquelle elles pourront servir.',
    'Se ruega a quienes tengan comentarios sobre el estilo que los entreguen al redactor, siendo el 30 de junio de 2021 la última fecha en que podrán aprovecharse.',
  ],
  [
    'reply by',
    'We should be glad if the questionnaire reached us not beyond 30 June 2021.',
    'Nous serions heureux que le questionnaire nous parvienne avant la fin du mois et non au-delà du 30 juin 2021.',
    'Le agradecería que el cuestionario llegase a la Oficina no más allá del 30 de junio de 2021.',
  ],
  [
    'reply until',
    'You have until 30 June 2021 to let us have the sheet in Annex 4 duly filled in.',
    "Vous avez jusqu'au 30 juin 2021 pour nous faire tenir la feuille de l'Annexe 4 dûment remplie.",
    'Dispone hasta el 30 de junio de 2021 para hacernos llegar la hoja del Anexo 4 debidamente cumplimentada.',
  ],
]);

readsIn('a sentence that the head of the next page stands amid', [
  [
    'contribution before',
    'Speakers whose slides are to be printed are asked to hand them to the secretariat, on a disk,\n\n./..\n\nITU/BR\n\nbefore 30 June 2021.',
    'Les orateurs dont les exposés sont à imprimer sont priés de les remettre au secrétariat, sur disquette,\n\n./..\n\nUIT/BR\n\navant le 30 juin 2021.',
    'Los oradores entregarán sus ponencias a la Secretaría, en un disco,\n\n./..\n\nUIT/BR\n\nantes del 30 de junio de 2021.',
  ],
]);

readsIn('near those, what is nobody’s limit', [
  [
    '',
    'The house is closed on 30 June 2021, a holiday.',
    'La maison est close le 30 juin 2021, jour férié.',
    'La casa queda cerrada el 30 de junio de 2021, día festivo.',
  ],
  [
    '',
    'The workshop, which anybody may follow, ends on 30 June 2021.',
    "L'atelier, dont l'entrée est libre, s'achève le 30 juin 2021.",
    'El taller, cuya entrada es libre, finaliza el 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'The consultation on the draft plan ends on 30 June 2021.',
    "La consultation sur le projet de plan s'achève le 30 juin 2021.",
    'La consulta sobre el proyecto de plan finaliza el 30 de junio de 2021.',
  ],
]);
