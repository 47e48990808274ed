import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what may be done until a day, or is asked before it', [
  [
    'registration before',
    'Whoever wants a seat in the room makes sure of it by registering before 30 June 2021.',
    "Qui veut une place dans la salle se l'assurera en s'inscrivant avant le 30 juin 2021.",
    'Quien desee una plaza en la sala se la asegurará inscribiéndose antes del 30 de junio de 2021.',
  ],
  [
    'other until',
    'Invoices in Swiss francs will be honoured until 30 June 2021.',
    "Les factures en francs suisses seront honorées jusqu'au 30 juin 2021.",
    'Las facturas en francos suizos se atenderán hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Delegates are free to change their bookings without charge until 30 June 2021.',
    "Les délégués sont libres de modifier leurs réservations sans frais jusqu'au 30 juin 2021.",
    'Los delegados son libres de modificar sus reservas sin cargo hasta el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'An answer that arrives by 30 June 2021 will still be counted.',
    'Une réponse arrivée le 30 juin 2021 au plus tard sera encore comptée.',
    'Una respuesta que llegue a más tardar el 30 de junio de 2021 todavía se contará.',
  ],
  [
    'visa before',
    'The consulate has to have seen the visa papers before 30 June 2021.',
    'Le consulat doit avoir vu les pièces du visa avant le 30 juin 2021.',
    'El consulado ha de haber visto los documentos del visado antes del 30 de junio de 2021.',
  ],
  [
    'fellowship by',
    'Two fellowships per country are to be had, on condition that the form has reached us by 30 June 2021.',
    'Deux bourses par pays sont offertes, pourvu que le formulaire nous soit parvenu le 30 juin 2021 au plus tard.',
    'Se ofrecen dos becas por país, siempre que el formulario nos haya llegado a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment before',
    'Member States that object to the text make their comments known before 30 June 2021.',
    'Les États Membres que le texte ne satisfait pas feront part de leurs observations avant le 30 juin 2021.',
    'Los Estados Miembros a los que el texto no satisfaga darán a conocer sus observaciones antes del 30 de junio de 2021.',
  ],
  [
    'interpretation by',
    'Should you need interpretation, a word from you by 30 June 2021 will do.',
    "Si vous avez besoin d'interprétation, un mot de votre part d'ici au 30 juin 2021 suffira.",
    'Si necesita interpretación, bastará una palabra suya a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'The samples leave your laboratories by 30 June 2021 at the latest.',
    'Les échantillons quitteront vos laboratoires le 30 juin 2021 au plus tard.',
    'Las muestras saldrán de sus laboratorios a más tardar el 30 de junio de 2021.',
  ],
  [
    'other before',
    'Tests on the network are wound up before 30 June 2021 by the operators that take part.',
    'Les exploitants qui participent aux essais les concluent avant le 30 juin 2021.',
    'Los operadores que participan en las pruebas las concluyen antes del 30 de junio de 2021.',
  ],
  [
    'registration until',
    'Latecomers may still join the list of participants until 30 June 2021.',
    "Les retardataires peuvent encore rejoindre la liste des participants jusqu'au 30 juin 2021.",
    'Los rezagados aún pueden sumarse a la lista de participantes hasta el 30 de junio de 2021.',
  ],
  [
    'reply before',
    'Before 30 June 2021, tell us in two lines whether your country will be represented.',
    'Avant le 30 juin 2021, dites-nous en deux lignes si votre pays sera représenté.',
    'Antes del 30 de junio de 2021, díganos en dos líneas si su país estará representado.',
  ],
  [
    'nomination before',
    'Before 30 June 2021 each region puts forward one candidate.',
    'Avant le 30 juin 2021, chaque région présente un candidat.',
    'Antes del 30 de junio de 2021 cada región presenta un candidato.',
  ],
  [
    'contribution by',
    'Papers are to be sent to the Chair; count on 30 June 2021 as the deadline.',
    'Les contributions sont à envoyer au Président; comptez le 30 juin 2021 comme date limite.',
    'Las contribuciones han de enviarse al Presidente; cuente el 30 de junio de 2021 como fecha límite.',
  ],
  [
    'other before',
    'The host would like the list of vehicles before 30 June 2021.',
    "L'hôte aimerait disposer de la liste des véhicules avant le 30 juin 2021.",
    'El anfitrión desearía disponer de la lista de vehículos antes del 30 de junio de 2021.',
  ],
]);

readsIn('last days by other adverbs, on a condition, and of periods that ended', [
  [
    'contribution by 17:00',
    'Late contributions will be distributed only if the secretariat has had them by 30 June 2021 at 1700 hours.',
    'Les contributions tardives ne seront distribuées que si le secrétariat les a eues le 30 juin 2021, à 17 heures au plus tard.',
    'Las contribuciones tardías se distribuirán solo si la Secretaría las ha recibido a más tardar el 30 de junio de 2021 a las 17.00 horas.',
  ],
  [
    'contribution before, 2021-06-20 reply by',
    'I ask two things. First, to send us before 30 June 2021 the text of your contribution. Then, to reply by 20 June 2021 on the choice of a hotel.',
    "Je vous prie de deux choses. D'abord, de nous faire tenir avant le 30 juin 2021 le texte de votre contribution. Ensuite, de nous répondre, le 20 juin 2021 au plus tard, sur le choix d'un hôtel.",
    'Le pido dos cosas. Primero, que nos envíe antes del 30 de junio de 2021 el texto de su contribución. Luego, que nos responda a más tardar el 20 de junio de 2021 sobre la elección de un hotel.',
  ],
  [
    'nomination until',
    'Administrations still have until 30 June 2021 to designate their candidates.',
    "Les administrations ont encore jusqu'au 30 juin 2021 pour désigner leurs candidats.",
    'Las administraciones aún tienen hasta el 30 de junio de 2021 para designar a sus candidatos.',
  ],
  [
    'contribution by',
    'Papers should reach us not a day later than 30 June 2021.',
    'Les contributions nous seront envoyées sans dépasser le 30 juin 2021.',
    'Las contribuciones deberán llegarnos, lo más tarde, el 30 de junio de 2021.',
  ],
  [
    'fellowship by',
    'Fellowship requests: at the outside 30 June 2021.',
    'Demandes de bourse: sans dépasser le 30 juin 2021.',
    'Solicitudes de beca: a lo sumo el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'For contributions 30 June 2021 is the closing date set by the Assembly.',
    "Pour les contributions, le 30 juin 2021 est la date limite fixée par l'Assemblée.",
    'Para las contribuciones, el 30 de junio de 2021 es la fecha límite fijada por la Asamblea.',
  ],
  [
    '2021-03-30 consultation until',
    'The consultation ran until it came to an end on 30 March 2021.',
    'La consultation est arrivée à son terme le 30 mars 2021.',
    'El periodo de consulta tocó a su fin el 30 de marzo de 2021.',
  ],
]);

readsIn('a table whose header has two rows, old days beside new ones', [
  [
    'contribution',
    '\n| Item | Date | |\n|---|---|---|\n| | former | new |\n| Contributions | 16 June 2021 | 30 June 2021 |\n',
    '\n| Rubrique | Date | |\n|---|---|---|\n| | ancienne | nouvelle |\n| Contributions | 16 juin 2021 | 30 juin 2021 |\n',
    '\n| Concepto | Fecha | |\n|---|---|---|\n| | antigua | nueva |\n| Contribuciones | 16 de junio de 2021 | 30 de junio de 2021 |\n',
  ],
  [
    '2021-06-16 contribution, contribution',
    '\n| Item | Date | |\n|---|---|---|\n| | paper | screen |\n| Contributions | 16 June 2021 | 30 June 2021 |\n',
    '\n| Rubrique | Date | |\n|---|---|---|\n| | papier | écran |\n| Contributions | 16 juin 2021 | 30 juin 2021 |\n',
    '\n| Concepto | Fecha | |\n|---|---|---|\n| | papel | pantalla |\n| Contribuciones | 16 de junio de 2021 | 30 de junio de 2021 |\n',
  ],
]);
