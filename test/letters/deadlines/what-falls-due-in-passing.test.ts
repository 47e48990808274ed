import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('names, answers and persons that a letter waits for', [
  [
    'registration until',
    'Members coming at their own cost have, as was said before, until 30 June 2021 to enter the names of their delegates with the host.',
    "Les Membres venant à leurs frais ont, comme il a été dit, jusqu'au 30 juin 2021 pour faire inscrire leurs délégués auprès de l'hôte.",
    'Los Miembros que acudan por su cuenta tienen, como ya se dijo, hasta el 30 de junio de 2021 para inscribir a sus delegados ante el anfitrión.',
  ],
  [
    'reply by',
    'The names of the heads of delegation, which I had hoped to have by 15 May 2021, are now expected by 30 June 2021.',
    "Les noms des chefs de délégation, que j'espérais recevoir le 15 mai 2021 au plus tard, sont désormais attendus d'ici au 30 juin 2021.",
    'Los nombres de los jefes de delegación, que esperaba recibir a más tardar el 15 de mayo de 2021, se esperan ahora a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'I should be grateful for the names of your delegates, so that they are in my hands on 30 June 2021 or earlier.',
    'Je vous saurais gré de me communiquer les noms de vos délégués, de sorte que je les aie en main le 30 juin 2021 ou avant cette date.',
    'Le agradecería que me facilitara los nombres de sus delegados para que obren en mi poder el 30 de junio de 2021 o con anterioridad a esa fecha.',
  ],
  [
    'reply before',
    'A questionnaire is attached. The Bureau hopes to receive an answer from each Administration before 30 June 2021.',
    'Un questionnaire est joint. Le Bureau souhaite recevoir une réponse de chaque Administration avant le 30 juin 2021.',
    'Se adjunta un cuestionario. La Oficina desea recibir una respuesta de cada Administración antes del 30 de junio de 2021.',
  ],
  [
    'other before',
    'A questionnaire is attached. The Bureau will send a summary of the answers to each Administration before 30 June 2021.',
    'Un questionnaire est joint. Le Bureau enverra un résumé des réponses à chaque Administration avant le 30 juin 2021.',
    'Se adjunta un cuestionario. La Oficina enviará un resumen de las respuestas a cada Administración antes del 30 de junio de 2021.',
  ],
  [
    'comment by',
    'The views of the membership on this point are expected on 30 June 2021, at the latest.',
    'Les vues des membres sur ce point sont attendues le 30 juin 2021, dernier délai.',
    'Los pareceres de los miembros sobre este punto se esperan el 30 de junio de 2021, como fecha límite.',
  ],
  [
    'visa before',
    'Please tell us, before 30 June 2021, whether you wish us to approach the Consulate for your visa.',
    'Veuillez nous indiquer, avant le 30 juin 2021, si vous souhaitez que nous fassions une démarche auprès du Consulat pour votre visa.',
    'Sírvase indicarnos, antes del 30 de junio de 2021, si desea que gestionemos su visado ante el Consulado.',
  ],
  [
    'reply before',
    'Please tell us, before 30 June 2021, whether you wish to speak first or last.',
    'Veuillez nous indiquer, avant le 30 juin 2021, si vous souhaitez parler en premier ou en dernier.',
    'Sírvase indicarnos, antes del 30 de junio de 2021, si desea hablar en primer o en último lugar.',
  ],
  [
    'visa until',
    'The host country requires a visa. Applications are handled at https://visa.example/forum until 30 June 2021.',
    "Le pays hôte exige un visa. Les demandes sont traitées sur https://visa.example/forum jusqu'au 30 juin 2021.",
    'El país anfitrión exige visado. Las solicitudes se atienden en https://visa.example/forum hasta el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'It would help us a great deal if you were to register without going beyond 30 June 2021.',
    'Il nous serait très utile que vous vous inscriviez sans dépasser le 30 juin 2021.',
    'Nos sería muy útil que usted se inscribiera sin rebasar el 30 de junio de 2021.',
  ],
]);

readsIn('registrations and papers that come too late', [
  [
    'registration by',
    'No one may be registered after 30 June 2021.',
    'Nul ne pourra être inscrit après le 30 juin 2021.',
    'Nadie podrá inscribirse después del 30 de junio de 2021.',
  ],
  [
    'registration by',
    'No delegate can register after 30 June 2021.',
    'Aucun délégué ne pourra s’inscrire après le 30 juin 2021.',
    'Ningún delegado podrá inscribirse pasado el 30 de junio de 2021.',
  ],
  [
    '',
    'Between March and May, the Group published this overview, before 30 June 2021.',
    'De mars à mai, le Groupe a publié cet aperçu, avant le 30 juin 2021.',
    'De marzo a mayo, el Grupo publicó esta reseña, antes del 30 de junio de 2021.',
  ],
  [
    '',
    'No one was registered after 30 June 2020.',
    "Nul n'a été inscrit après le 30 juin 2020.",
    'Nadie se inscribió después del 30 de junio de 2020.',
  ],
  [
    '',
    'No meeting can be held after 30 June 2021.',
    'Aucune réunion ne pourra être tenue après le 30 juin 2021.',
    'No podrá celebrarse ninguna reunión después del 30 de junio de 2021.',
  ],
  [
    'contribution by 24:00 UTC',
    'Contributions are to be sent to the secretariat. Those that come in after 24:00 hours (UTC) on 30 June 2021 will not be considered.',
    'Les contributions doivent être envoyées au secrétariat. Celles qui arriveront après 24 heures (UTC) le 30 juin 2021 ne seront pas examinées.',
    'Las contribuciones se enviarán a la secretaría. No se examinarán las que entren después de las 24.00 horas (UTC) del 30 de junio de 2021.',
  ],
  [
    '2021-05-19 contribution by, registration by',
    'The time-limit for the receipt of contributions ends on 19 May 2021 and that for registration on 30 June 2021.',
    "Le délai de réception des contributions prend fin le 19 mai 2021 et celui d'inscription le 30 juin 2021.",
    'El plazo de recepción de contribuciones termina el 19 de mayo de 2021 y el de inscripción el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Registration for the workshop, which is free of charge, will come to an end on 30 June 2021.',
    "L'inscription à l'atelier, qui est gratuite, prend fin le 30 juin 2021.",
    'La inscripción en el taller, que es gratuita, concluye el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Accreditation of the press will close a week earlier, on 30 June 2021.',
    "L'accréditation de la presse sera close une semaine plus tôt, le 30 juin 2021.",
    'La acreditación de la prensa se cerrará una semana antes, el 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'The consultation period, which was opened at the request of the Group, ends on 30 June 2021.',
    'La période de consultation, qui a été ouverte à la demande du Groupe, se termine le 30 juin 2021.',
    'El periodo de consulta, que se abrió a petición del Grupo, termina el 30 de junio de 2021.',
  ],
  [
    'consultation by',
    'The consultation period, which was opened at the request of the Group, closes on 30 June 2021.',
    'La période de consultation, qui a été ouverte à la demande du Groupe, sera close le 30 juin 2021.',
    'El periodo de consulta, que se abrió a petición del Grupo, se cerrará el 30 de junio de 2021.',
  ],
  [
    '2021-04-17 consultation until',
    'Members were consulted over a period which ran out on 17 April 2021.',
    'Les membres ont été consultés pendant une période qui a pris fin le 17 avril 2021.',
    'Se consultó a los miembros durante un periodo que finalizó el 17 de abril de 2021.',
  ],
  [
    '',
    'The day before, that is on Wednesday 30 June 2021, delegates may register at the desk from 0900 to 1730 hours.',
    "La veille, soit le mercredi 30 juin 2021, les délégués pourront s'inscrire au guichet de 9 heures à 17 h 30.",
    'La víspera, es decir, el miércoles 30 de junio de 2021, los delegados podrán inscribirse en el mostrador de las 9.00 a las 17.30 horas.',
  ],
  [
    'registration by',
    'The date of 30 June 2021 for the advance registration of participants stands as it was.',
    "La date du 30 juin 2021 pour l'inscription préalable des participants demeure inchangée.",
    'La fecha del 30 de junio de 2021 para la inscripción previa de los participantes sigue siendo la misma.',
  ],
  [
    '',
    'The date of 30 June 2021 for the meeting of registration officers stands as it was.',
    'La date du 30 juin 2021 pour la réunion des agents demeure inchangée.',
    'La fecha del 30 de junio de 2021 para la reunión de los agentes sigue siendo la misma.',
  ],
  [
    '2021-04-25 other by',
    'Several administrations have missed the deadline of 25 April.',
    "Plusieurs administrations n'ont pas respecté l'échéance du 25 avril.",
    'Varias administraciones no han respetado el plazo del 25 de abril.',
  ],
  [
    'registration by 24:00 UTC',
    'The registration page is on our site. It has been open since 1 April 2021 and will be closed at midnight UTC at the end of 30 June 2021.',
    "La page d'inscription se trouve sur notre site. Elle est ouverte depuis le 1er avril 2021 et sera fermée le 30 juin 2021 à minuit UTC.",
    'La página de inscripción se encuentra en nuestro sitio. Está abierta desde el 1 de abril de 2021 y se cerrará el 30 de junio de 2021 a medianoche UTC.',
  ],
]);
