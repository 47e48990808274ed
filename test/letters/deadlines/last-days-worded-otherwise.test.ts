import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('last days worded otherwise', [
  [
    'contribution by',
    'Written contributions, which the secretariat will receive on 30 June 2021, at the outside, concern tariffs.',
    'Les contributions écrites, que le secrétariat recevra le 30 juin 2021, terme de rigueur, portent sur les tarifs.',
    'Las contribuciones escritas, que la secretaría recibirá el 30 de junio de 2021, último plazo, versan sobre tarifas.',
  ],
  [
    'contribution by',
    'Contributions to be translated will be sent to tsbsg5@itu.int without going beyond 30 June 2021.',
    'Les contributions à traduire seront envoyées à tsbsg5@itu.int sans dépasser le 30 juin 2021.',
    'Las contribuciones que hayan de traducirse se enviarán a tsbsg5@itu.int sin rebasar el 30 de junio de 2021.',
  ],
  [
    'contribution before',
    'May I ask you two things? First, to send us before 30 June 2021 the text of your contribution, so that we may have it translated.',
    "Puis-je vous demander deux choses? D'abord, de nous envoyer avant le 30 juin 2021 le texte de votre contribution, afin que nous puissions le faire traduire.",
    '¿Puedo pedirle dos cosas? Primero, que nos envíe antes del 30 de junio de 2021 el texto de su contribución, para que podamos hacerlo traducir.',
  ],
  [
    'contribution by 17:00',
    'Late contributions will be distributed only if the secretariat has received them on 30 June 2021, at 17:00 at the latest.',
    'Les contributions tardives ne seront distribuées que si le secrétariat les a reçues le 30 juin 2021, à 17 heures au plus tard.',
    'Las contribuciones tardías sólo se distribuirán si la secretaría las ha recibido el 30 de junio de 2021, a las 17.00 horas a más tardar.',
  ],
  [
    'nomination by',
    'Candidatures for this post should reach gtc-pue@itu.int, at the latest, on 30 June 2021.',
    "Les candidatures à ce poste devront parvenir à l'adresse gtc-pue@itu.int, au plus tard, le 30 juin 2021.",
    'Las candidaturas a ese puesto habrán de llegar a la dirección gtc-pue@itu.int, lo más tarde, el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Each entity will register its delegates on 30 June 2021 at the very latest.',
    'Chaque entité inscrira ses délégués le 30 juin 2021 tout au plus.',
    'Cada entidad inscribirá a sus representantes en línea, a lo sumo el 30 de junio de 2021.',
  ],
  [
    'contribution until',
    'Members are encouraged to:\n\na) contribute documents for the opening session, which the Secretariat will accept until 30 June 2021.',
    "Les membres sont encouragés à:\na) présenter des documents pour la séance inaugurale, que le Secrétariat acceptera jusqu'au 30 juin 2021.",
    'Se alienta a los miembros a:\n\na) aportar documentos para la sesión inaugural, que la Secretaría aceptará hasta el 30 de junio de 2021.',
  ],
  [
    '2021-04-06 consultation until',
    'The consultation period came to its end on 6 April 2021 without objection from any Member State.',
    "La période de consultation a pris fin le 6 avril 2021 sans qu'aucun État Membre s'y oppose.",
    'El periodo de consulta tocó a su fin el 6 de abril de 2021 sin que ningún Estado Miembro se opusiera.',
  ],
  [
    '2021-04-06 consultation until',
    'The consultation period expired on 6 April 2021.',
    'La période de consultation est arrivée à son terme le 6 avril 2021.',
    'El periodo de consulta llegó a su término el 6 de abril de 2021.',
  ],
  [
    '2021-06-28 contribution by',
    'The deadline for contributions of 21 June 2021 is put back to the 28th.',
    'La date limite du 21 juin 2021 pour les contributions est repoussée au 28.',
    'La fecha límite del 21 de junio de 2021 para las contribuciones se aplaza al 28.',
  ],
  [
    '2021-06-21 registration before, 2021-06-28 contribution before',
    'Registration must reach us before 21 June 2021 and contributions before the 28th of the same month.',
    'Les inscriptions doivent nous parvenir avant le 21 juin 2021 et les contributions avant le 28 du même mois.',
    'Las inscripciones deben llegarnos antes del 21 de junio de 2021 y las contribuciones antes del 28 del mismo mes.',
  ],
]);
