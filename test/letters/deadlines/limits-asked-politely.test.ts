import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what is wished, settled, exchanged or consulted on', [
  [
    'registration by',
    'Would all those taking part be so good as to register by Wednesday, 30 June 2021?',
    "Que tous ceux qui prendront part à la session aient l'obligeance de s'inscrire d'ici au mercredi 30 juin 2021.",
    'Rogamos a todos los que participen que tengan la amabilidad de inscribirse a más tardar el miércoles 30 de junio de 2021.',
  ],
  [
    'nomination before',
    'It is for the regional groups to agree on one candidate each before 30 June 2021.',
    "Il appartient aux groupes régionaux de s'entendre chacun sur un candidat avant le 30 juin 2021.",
    'Corresponde a los grupos regionales ponerse de acuerdo cada uno sobre un candidato antes del 30 de junio de 2021.',
  ],
  [
    'other by',
    'The fee falls to be settled by 30 June 2021.',
    'La redevance est à acquitter pour le 30 juin 2021 au plus tard.',
    'La tasa habrá de satisfacerse a más tardar el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Vouchers can be exchanged at the desk until 30 June 2021.',
    "Les bons peuvent être échangés au guichet jusqu'au 30 juin 2021.",
    'Los bonos podrán canjearse en ventanilla hasta el 30 de junio de 2021.',
  ],
  [
    'comment until',
    'We keep the draft open for your comments until 30 June 2021.',
    "Nous laissons le projet ouvert à vos observations jusqu'au 30 juin 2021.",
    'Mantenemos el proyecto abierto a sus observaciones hasta el 30 de junio de 2021.',
  ],
  [
    'reply before',
    'Failing a reply before 30 June 2021, your agreement will be assumed.',
    'Faute de réponse avant le 30 juin 2021, votre accord sera présumé.',
    'A falta de respuesta antes del 30 de junio de 2021, se presumirá su acuerdo.',
  ],
  [
    'reply by',
    'The survey is answered online by 30 June 2021.',
    "Il sera répondu en ligne à l'enquête le 30 juin 2021 au plus tard.",
    'La encuesta se contestará en línea a más tardar el 30 de junio de 2021.',
  ],
  [
    'visa by',
    'The visa is applied for by 30 June 2021 at the consulate of the host country.',
    'Le visa se demande le 30 juin 2021 au plus tard auprès du consulat du pays hôte.',
    'El visado se solicita a más tardar el 30 de junio de 2021 en el consulado del país anfitrión.',
  ],
  [
    'fellowship before',
    'Fellowships go only to those whose application came in before 30 June 2021.',
    "Les bourses n'iront qu'à ceux dont la demande sera arrivée avant le 30 juin 2021.",
    'Las becas se concederán solo a aquellos cuya solicitud haya llegado antes del 30 de junio de 2021.',
  ],
  [
    'interpretation before',
    'Spanish will be interpreted if three delegations have so wished before 30 June 2021; requests for interpretation go to the secretariat.',
    "L'interprétation en espagnol sera assurée si trois délégations l'ont souhaitée avant le 30 juin 2021.",
    'La interpretación al español se facilitará si tres delegaciones la han deseado antes del 30 de junio de 2021.',
  ],
  [
    'other until',
    'Those in arrears may make up for it until 30 June 2021.',
    "Les retardataires peuvent régulariser leur situation jusqu'au 30 juin 2021.",
    'Los morosos podrán regularizar su situación hasta el 30 de junio de 2021.',
  ],
  [
    'registration until',
    'Online registration is kept going until 30 June 2021.',
    "L'inscription en ligne se poursuit jusqu'au 30 juin 2021.",
    'La inscripción en línea prosigue hasta el 30 de junio de 2021.',
  ],
  [
    'contribution by 23:59 UTC',
    'Contributions: upload them by 30 June 2021, 23:59 UTC.',
    'Contributions: à télécharger le 30 juin 2021 au plus tard, à 23 h 59 UTC.',
    'Contribuciones: cárguense a más tardar el 30 de junio de 2021 a las 23.59 UTC.',
  ],
  [
    'other by',
    'Please have the hall emptied of your stands by 30 June 2021.',
    "Veuillez libérer la salle de vos stands d'ici au 30 juin 2021.",
    'Sírvase dejar la sala libre de sus stands a más tardar el 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'The draft is under consultation among the membership until 30 June 2021.',
    "Le projet fait l'objet d'une consultation des membres jusqu'au 30 juin 2021.",
    'El proyecto es objeto de consulta entre los miembros hasta el 30 de junio de 2021.',
  ],
  [
    'consultation until',
    'Members are being consulted on the draft until 30 June 2021.',
    "Les membres sont consultés sur le projet jusqu'au 30 juin 2021.",
    'Se consulta a los miembros sobre el proyecto hasta el 30 de junio de 2021.',
  ],
]);
