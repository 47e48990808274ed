import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('other', [
  [
    'other before',
    'Any organization aware of a patent that may cover the draft is requested to notify the Bureau before 30 June 2021.',
    "Toute organisation ayant connaissance d'un brevet susceptible de porter sur le projet est priée d'en informer le Bureau avant le 30 juin 2021.",
    'Se pide a toda organización que tenga conocimiento de una patente relacionada con el proyecto que lo notifique a la Oficina antes del 30 de junio de 2021.',
  ],
  [
    'other by',
    'Patent holders are asked to submit their licensing declaration by 30 June 2021.',
    "Les titulaires de brevets sont priés de remettre leur déclaration de licence d'ici au 30 juin 2021.",
    'Se ruega a los titulares de patentes que presenten su declaración de licencia a más tardar el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Whoever has already bought a ticket may ask to be reimbursed until 30 June 2021.',
    "Quiconque a déjà acheté un billet peut en demander le remboursement jusqu'au 30 juin 2021.",
    'Quien ya hubiera comprado un billete puede pedir el reembolso hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Rooms have been set aside in two hotels until 30 June 2021.',
    "Des chambres ont été mises de côté dans deux hôtels jusqu'au 30 juin 2021.",
    'Se han apartado habitaciones en dos hoteles hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    'The preferential rates will be kept until 30 June 2021.',
    "Les tarifs préférentiels seront maintenus jusqu'au 30 juin 2021.",
    'Las tarifas preferentes se mantendrán hasta el 30 de junio de 2021.',
  ],
  [
    'other before',
    'Participants are asked to release their rooms before 30 June 2021.',
    'Les participants sont priés de décommander leurs chambres avant le 30 juin 2021.',
    'Se ruega a los participantes que anulen sus habitaciones antes del 30 de junio de 2021.',
  ],
  [
    'other by',
    'Orders at the reduced price must be placed by 30 June 2021.',
    "Les commandes au prix réduit devront être passées d'ici au 30 juin 2021.",
    'Los pedidos al precio reducido deberán hacerse a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'The invoice is payable by 30 June 2021.',
    'La facture est payable au plus tard le 30 juin 2021.',
    'La factura deberá pagarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'The Bureau will publish the list of participants by 30 June 2021.',
    "Le Bureau publiera la liste des participants d'ici au 30 juin 2021.",
    'La Oficina publicará la lista de participantes a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'The Council instructs the Secretary-General to notify the Member States of these dates by 30 June 2021.',
    "Le Conseil charge la Secrétaire générale de notifier ces dates aux États Membres d'ici au 30 juin 2021.",
    'El Consejo encarga a la Secretaria General que notifique estas fechas a los Estados Miembros a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('hours, periods and their words', [
  [
    'comment by 24:00 UTC',
    'Comments must reach the secretariat by 24.00 hours UTC on 30 June 2021.',
    'Les observations devront parvenir au secrétariat le 30 juin 2021 à 24 heures (UTC) au plus tard.',
    'Las observaciones deberán llegar a la Secretaría a más tardar el 30 de junio de 2021 a las 24.00 horas UTC.',
  ],
  [
    'contribution until 16:00 UTC',
    'Contributions are accepted until 16:00 hours UTC on 30 June 2021.',
    "Les contributions sont acceptées jusqu'au 30 juin 2021 à 16 heures UTC.",
    'Se aceptarán contribuciones hasta las 16.00 horas UTC del 30 de junio de 2021.',
  ],
  [
    'reply by 24:00 UTC',
    'Replies should reach us not later than midnight (UTC) on 30 June 2021.',
    'Les réponses doivent nous parvenir au plus tard le 30 juin 2021 à minuit (UTC).',
    'Las respuestas deberán llegarnos a más tardar el 30 de junio de 2021 a medianoche (UTC).',
  ],
  [
    'registration by',
    'Registration opens on 10 May 2021 and closes on 30 June 2021.',
    "L'inscription s'ouvrira le 10 mai 2021 et sera close le 30 juin 2021.",
    'La inscripción se abrirá el 10 de mayo de 2021 y se cerrará el 30 de junio de 2021.',
  ],
  [
    'registration until',
    'Registration is possible from 10 May to 30 June 2021.',
    "L'inscription est possible du 10 mai au 30 juin 2021.",
    'La inscripción podrá efectuarse del 10 de mayo al 30 de junio de 2021.',
  ],
  [
    '2021-06 contribution before',
    'Proposals should reach the Bureau before the end of June 2021.',
    'Les propositions devront parvenir au Bureau avant la fin du mois de juin 2021.',
    'Las propuestas deberán llegar a la Oficina antes de finalizar el mes de junio de 2021.',
  ],
  [
    'contribution by',
    'Contributions received after 30 June 2021 cannot be accepted.',
    'Les contributions ne seront plus acceptées après le 30 juin 2021.',
    'No se aceptarán contribuciones después del 30 de junio de 2021.',
  ],
  [
    'fellowship by, 2021-07-05 visa by',
    '- Deadline for fellowships: 30 June 2021\n\n- Deadline for visa letters: 5 July 2021',
    '- Date limite pour les bourses: 30 juin 2021\n\n- Date limite pour les lettres de visa: 5 juillet 2021',
    '- Fecha límite para las becas: 30 de junio de 2021\n\n- Fecha límite para las cartas de visado: 5 de julio de 2021',
  ],
]);

readsIn('no deadline', [
  [
    '',
    'The Council approved the report on 30 June 2020.',
    'Le Conseil a approuvé le rapport le 30 juin 2020.',
    'El Consejo aprobó el informe el 30 de junio de 2020.',
  ],
  [
    '',
    'The workshop will open in Oslo on 28 June and close on 30 June 2021.',
    "L'atelier s'ouvrira à Oslo le 28 juin et se terminera le 30 juin 2021.",
    'El taller se inaugurará en Oslo el 28 de junio y se clausurará el 30 de junio de 2021.',
  ],
  [
    '',
    'The election is on the agenda of the Council, which opens in Geneva on 8 June and closes on 18 June 2021.',
    "L'élection est à l'ordre du jour du Conseil, qui s'ouvrira à Genève le 8 juin et prendra fin le 18 juin 2021.",
    'La elección figura en el orden del día del Consejo, que se abrirá en Ginebra el 8 de junio y se clausurará el 18 de junio de 2021.',
  ],
  [
    '',
    'The day before, Wednesday, 30 June 2021, the Bureau will hold a seminar.',
    'La veille, le mercredi 30 juin 2021, le Bureau organisera un séminaire.',
    'El día anterior, miércoles 30 de junio de 2021, la Oficina organizará un seminario.',
  ],
  [
    '',
    'The stations brought into service before 30 June 2021 are listed in the annex.',
    'Les stations mises en service avant le 30 juin 2021 sont énumérées en annexe.',
    'Las estaciones puestas en servicio antes del 30 de junio de 2021 figuran en el anexo.',
  ],
]);

readsIn('what was sent before a day is not due by it', [
  [
    '',
    'The working documents submitted before 30 March 2021 were examined at the meeting.',
    'Les documents de travail présentés avant le 30 mars 2021 ont été examinés à la réunion.',
    'Los documentos de trabajo presentados antes del 30 de marzo de 2021 se examinaron en la reunión.',
  ],
]);
