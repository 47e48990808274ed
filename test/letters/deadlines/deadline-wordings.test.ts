import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** What a sentence means, and the sentence as each of three secretariats would write it. */
type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** `kind qualifier time zone`; a date other than 30 June 2021 before it. */
async function shown(letter: string): Promise<string> {
  const { deadlines } = await recordOf(letter);
  return deadlines
    .map(({ date, time, timeZone, kind, qualifier }) =>
      [date === '2021-06-30' ? null : date, kind, qualifier, time, timeZone].filter(Boolean).join(' '),
    )
    .join(', ');
}

function readsIn(title: string, rows: readonly Row[]): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await shown(letter(text))).toBe(expected);
    });
  });
}

readsIn('registration', [
  [
    'registration by',
    'Experts who would like to attend should let the host know by 30 June 2021.',
    "Les experts qui aimeraient y assister sont priés d'en aviser l'hôte d'ici au 30 juin 2021.",
    'Los expertos que quisieran asistir avisarán al anfitrión a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration before',
    'Candidates wishing to take part in the interview should contact Ms Ilse Brandt before 30 June 2021.',
    "Les candidats désireux de prendre part à l'entretien sont priés de prendre contact avec Mme Ilse Brandt avant le 30 juin 2021.",
    'Los candidatos que deseen tomar parte en la entrevista se pondrán en contacto con la Sra. Ilse Brandt antes del 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Please return the notice of participation attached hereto not later than 30 June 2021.',
    'Veuillez renvoyer le bulletin de participation ci-joint au plus tard le 30 juin 2021.',
    'Sírvase devolver el boletín de participación adjunto a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration before',
    'Participants are asked to subscribe to the mailing list of the group, preferably before 30 June 2021.',
    "Les participants sont priés de s'abonner à la liste de diffusion du groupe, de préférence avant le 30 juin 2021.",
    'Se ruega a los participantes que se suscriban a la lista de distribución del grupo, preferiblemente antes del 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Observers are accredited on request; requests must be lodged by 30 June 2021.',
    'Les observateurs sont accrédités sur demande; le délai de dépôt des demandes expire le 30 juin 2021.',
    'Los observadores se acreditan previa solicitud; las solicitudes deberán presentarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration until',
    'Registration is made on the website of the Forum until 30 June 2021.',
    "L'inscription se fait en ligne jusqu'au 30 juin 2021.",
    'La inscripción se hará en línea desde el 1 de mayo hasta el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Remote access also supposes an online registration, which closes on 30 June 2021.',
    "L'accès à distance suppose lui aussi une inscription en ligne, dont la clôture est fixée au 30 juin 2021.",
    'El acceso a distancia exige también una inscripción en línea, cuyo cierre está fijado para el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Anyone intending to follow the session remotely is asked to tell the secretariat by 30 June 2021.',
    "Quiconque compte suivre la séance à distance est prié de le faire savoir au secrétariat d'ici au 30 juin 2021.",
    'Quien tenga la intención de seguir la sesión a distancia deberá comunicarlo a la Secretaría a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('nomination', [
  [
    'nomination by',
    'Each administration is invited to name a focal point at the latest by Wednesday, 30 June 2021.',
    'Chaque administration est invitée à nommer un correspondant le mercredi 30 juin 2021 au plus tard.',
    'Se invita a cada administración a nombrar un coordinador a más tardar el miércoles 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Names of experts should reach the Rapporteur by 30 June 2021.',
    "Les noms des experts devront parvenir au Rapporteur d'ici au 30 juin 2021.",
    'Los nombres de los expertos deberán llegar al Relator a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Entities that wish to take part in the work shall designate a representative and communicate his or her name by 30 June 2021.',
    "Les entités souhaitant participer aux travaux désigneront un représentant et en communiqueront le nom d'ici au 30 juin 2021.",
    'Las entidades que deseen participar en los trabajos designarán a un representante y comunicarán su nombre a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination before',
    'Member States that have a candidate for the chairmanship are asked to make known the name and curriculum vitae before 30 June 2021.',
    "Les États Membres qui ont un candidat à la présidence sont priés d'en faire connaître le nom et le curriculum vitae avant le 30 juin 2021.",
    'Se pide a los Estados Miembros que tengan un candidato a la presidencia que den a conocer su nombre y su currículum vítae antes del 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Administrations that have not yet appointed a coordinator are asked to let us know his name by 30 June 2021.',
    "Les administrations qui n'ont pas encore de coordonnateur sont invitées à faire connaître le nom du leur d'ici au 30 juin 2021.",
    'Las administraciones que aún no tengan coordinador darán a conocer el nombre del suyo a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Applications for the post of Rapporteur, with a CV, should be sent to the Chairman by 30 June 2021.',
    "Les candidatures à la fonction de Rapporteur, accompagnées d'un CV, sont à adresser au Président d'ici au 30 juin 2021.",
    'Las candidaturas al puesto de Relator, junto con un currículum, se enviarán al Presidente a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Volunteers for the post of editor are asked to come forward by 30 June 2021.',
    "Les volontaires pour la fonction d'éditeur sont priés de se faire connaître d'ici au 30 juin 2021.",
    'Quienes se ofrezcan como voluntarios para el puesto de editor deberán darse a conocer a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination before',
    'Member States wishing to be represented by an expert should communicate his or her name before 30 June 2021.',
    'Les États Membres qui souhaitent se faire représenter par un expert communiqueront son nom avant le 30 juin 2021.',
    'Los Estados Miembros que deseen hacerse representar por un experto comunicarán su nombre antes del 30 de junio de 2021.',
  ],
]);

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

readsIn('fellowship, interpretation, visa', [
  [
    'fellowship by',
    'Requests for a grant to cover travel should be made by 30 June 2021.',
    "Les demandes d'aide financière pour les frais de voyage sont à présenter d'ici au 30 juin 2021.",
    'Las solicitudes de ayuda económica para el viaje deberán presentarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'fellowship before',
    'Applications for financial assistance may be made before 30 June 2021.',
    'Une bourse partielle peut être demandée avant le 30 juin 2021.',
    'Podrá solicitarse una beca parcial antes del 30 de junio de 2021.',
  ],
  [
    'interpretation by',
    'Interpretation will be provided if requested by 30 June 2021.',
    "L'interprétation sera assurée si elle est demandée d'ici au 30 juin 2021.",
    'Habrá interpretación si se solicita a más tardar el 30 de junio de 2021.',
  ],
  [
    'visa before',
    'Those requiring an entry visa should apply for it before 30 June 2021.',
    "Les participants soumis à l'obligation de visa le demanderont avant le 30 juin 2021.",
    'Quienes precisen visado de entrada lo solicitarán antes del 30 de junio de 2021.',
  ],
]);

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

readsIn('further wordings', [
  [
    'registration by',
    'A list of attendees is being drawn up; kindly confirm your attendance by 30 June 2021.',
    "Afin d'établir la liste des présents, veuillez confirmer votre présence d'ici au 30 juin 2021.",
    'Sírvase confirmar su asistencia a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration by',
    'Delegates hoping to join the visit must put their names down by 30 June 2021.',
    "Les délégués désirant participer à la visite devront s'y inscrire le 30 juin 2021 au plus tard.",
    'Los delegados que deseen participar en la visita deberán apuntarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'registration until',
    'Online registration will remain open until 30 June 2021.',
    "L'inscription en ligne restera ouverte jusqu'au 30 juin 2021.",
    'La inscripción en línea permanecerá abierta hasta el 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'The Bureau is looking for two Associate Rapporteurs; applications, with a curriculum vitae, are welcome by 30 June 2021.',
    "Le Bureau recherche deux Corapporteurs; les candidatures, accompagnées d'un curriculum vitae, sont attendues d'ici au 30 juin 2021.",
    'La Oficina busca dos Correlatores; las candidaturas, acompañadas de un currículum vítae, se esperan a más tardar el 30 de junio de 2021.',
  ],
  [
    'nomination before',
    'Regional organizations may put forward one candidate each before 30 June 2021.',
    'Chaque organisation régionale peut présenter un candidat avant le 30 juin 2021.',
    'Cada organización regional podrá proponer un candidato antes del 30 de junio de 2021.',
  ],
  [
    'nomination by',
    'Your Administration is invited to appoint a contact person by 30 June 2021.',
    "Votre Administration est invitée à désigner une personne à contacter d'ici au 30 juin 2021.",
    'Se invita a su Administración a designar una persona de contacto a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Authors are asked to deliver the final version of their paper by 30 June 2021.',
    "Les auteurs sont priés de livrer la version définitive de leur article d'ici au 30 juin 2021.",
    'Se pide a los autores que entreguen la versión definitiva de su artículo a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Written contributions must be in the possession of the secretariat by 30 June 2021.',
    "Les contributions écrites devront être entre les mains du secrétariat d'ici au 30 juin 2021.",
    'Las contribuciones por escrito deberán estar en manos de la Secretaría a más tardar el 30 de junio de 2021.',
  ],
  [
    'contribution before',
    'Presentations are to be uploaded to the site before 30 June 2021.',
    'Les présentations sont à télécharger sur le site avant le 30 juin 2021.',
    'Las presentaciones deberán subirse al sitio antes del 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'The call for abstracts will close on 30 June 2021.',
    "L'appel à communications sera clos le 30 juin 2021.",
    'La convocatoria de ponencias se cerrará el 30 de junio de 2021.',
  ],
  [
    'contribution by',
    'Texts for translation have to be sent in by 30 June 2021.',
    "Les textes destinés à la traduction doivent être envoyés d'ici au 30 juin 2021.",
    'Los textos para traducción deberán enviarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'I would appreciate an answer by 30 June 2021.',
    "Je vous serais obligé de me faire tenir votre réponse d'ici au 30 juin 2021.",
    'Mucho le agradecería que me hiciera llegar su respuesta a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Please state whether you are in favour of the draft by 30 June 2021.',
    "Veuillez dire si vous êtes favorable au projet d'ici au 30 juin 2021.",
    'Sírvase señalar si está a favor del proyecto a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply before',
    'Administrations are asked to supply the statistics requested before 30 June 2021.',
    'Les administrations sont priées de fournir les statistiques demandées avant le 30 juin 2021.',
    'Se ruega a las administraciones que faciliten las estadísticas solicitadas antes del 30 de junio de 2021.',
  ],
  [
    'reply by',
    'The survey is to be completed by 30 June 2021.',
    "L'enquête est à remplir d'ici au 30 juin 2021.",
    'La encuesta deberá cumplimentarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'reply by',
    'Ballot papers must be returned by 30 June 2021.',
    "Les bulletins de vote doivent être retournés d'ici au 30 juin 2021.",
    'Las papeletas de votación deberán devolverse a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Members may raise objections by 30 June 2021.',
    "Les Membres peuvent soulever des objections d'ici au 30 juin 2021.",
    'Los Miembros podrán plantear objeciones a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment by',
    'Suggestions for improving the guidelines are invited by 30 June 2021.',
    "Les suggestions visant à améliorer les lignes directrices sont attendues d'ici au 30 juin 2021.",
    'Las sugerencias para mejorar las directrices se esperan a más tardar el 30 de junio de 2021.',
  ],
  [
    'comment until',
    'Reactions to the draft are welcome until 30 June 2021.',
    "Les réactions au projet sont bienvenues jusqu'au 30 juin 2021.",
    'Se admitirán comentarios al proyecto hasta el 30 de junio de 2021.',
  ],
  [
    'visa by',
    'Requests for a letter of invitation should reach the host by 30 June 2021.',
    "Les demandes de lettre d'invitation doivent parvenir à l'hôte d'ici au 30 juin 2021.",
    'Las solicitudes de carta de invitación deberán llegar al anfitrión a más tardar el 30 de junio de 2021.',
  ],
  [
    'interpretation by',
    'Delegations that need interpretation should say so by 30 June 2021.',
    "Les délégations ayant besoin d'interprétation sont priées de le dire d'ici au 30 juin 2021.",
    'Las delegaciones que necesiten interpretación deberán indicarlo a más tardar el 30 de junio de 2021.',
  ],
  [
    'accession by',
    'Instruments of ratification should be deposited by 30 June 2021.',
    "Les instruments de ratification devraient être déposés d'ici au 30 juin 2021.",
    'Los instrumentos de ratificación deberían depositarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'Exhibitors must reserve their stand by 30 June 2021.',
    "Les exposants doivent réserver leur stand d'ici au 30 juin 2021.",
    'Los expositores deberán reservar su espacio a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'Payment is due by 30 June 2021.',
    'Le paiement est exigible le 30 juin 2021 au plus tard.',
    'El pago deberá efectuarse a más tardar el 30 de junio de 2021.',
  ],
  [
    'other by',
    'The revised agenda will be posted by 30 June 2021.',
    "L'ordre du jour révisé sera mis en ligne d'ici au 30 juin 2021.",
    'El orden del día revisado se publicará a más tardar el 30 de junio de 2021.',
  ],
  [
    'other until',
    'Questions about the tender may be put to the secretariat until 30 June 2021.',
    "Des questions sur l'appel d'offres peuvent être posées au secrétariat jusqu'au 30 juin 2021.",
    'Podrán plantearse preguntas sobre la licitación a la Secretaría hasta el 30 de junio de 2021.',
  ],
]);

describe('a limit that a letter extends, and does not set beside the old day', () => {
  it.each([
    [
      englishCircular(
        'My letter of 3 February 2021 asked you to answer the questionnaire by 12 March 2021.\n\nOnly forty Members have done so. The time-limit is therefore extended to 30 June 2021.',
      ),
    ],
    [
      circular(
        "Ma lettre du 3 février 2021 vous priait de répondre au questionnaire d'ici au 12 mars 2021.\n\nQuarante réponses seulement ont été reçues. Le délai est donc reporté au 30 juin 2021.",
      ),
    ],
    [
      spanishCircular(
        'En mi carta de 3 de febrero de 2021 se le rogaba que respondiera al cuestionario antes del 12 de marzo de 2021.\n\nSolo se han recibido cuarenta respuestas. El plazo se prorroga por tanto hasta el 30 de junio de 2021.',
      ),
    ],
  ])('%#', async (letter) => {
    const { deadlines } = await recordOf(letter);
    expect(deadlines.map(({ date, kind, replaces }) => [date, kind, replaces])).toEqual([
      ['2021-06-30', 'reply', '2021-03-12'],
    ]);
  });
});

describe('what the items of a decision charge the secretariat with', () => {
  it.each([
    [
      englishCircular(
        'instructs the Secretary-General\n\n1\tto send the questionnaire to Member States by 30 June 2021;\n\n2\tto invite Member States to communicate the names of their experts by 5 July 2021.',
      ),
    ],
    [
      circular(
        "charge la Secrétaire générale\n\n1\td'envoyer le questionnaire aux États Membres d'ici au 30 juin 2021;\n\n2\td'inviter les États Membres à communiquer le nom de leurs experts d'ici au 5 juillet 2021.\n",
      ),
    ],
    [
      spanishCircular(
        'encarga a la Secretaria General\n\n1\tque envíe el cuestionario a los Estados Miembros a más tardar el 30 de junio de 2021;\n\n2\tque invite a los Estados Miembros a comunicar los nombres de sus expertos a más tardar el 5 de julio de 2021.',
      ),
    ],
  ])('%#', async (letter) => expect(await shown(letter)).toBe('other by, 2021-07-05 nomination by'));
});

describe('the group that the subject convenes', () => {
  const groupsIn = async (letter: string): Promise<string> =>
    (await recordOf(letter)).deadlines.map(({ kind, group }) => `${kind} ${group ?? '-'}`).join(', ');
  const body = {
    en: '1\tContributions should be sent by 5 June 2021 and registration completed by 30 June 2021.\n\n2\tFellowship requests should be made by 15 May 2021.',
    fr: "\n1\tLes contributions sont à envoyer d'ici au 5 juin 2021.\n2\tL'inscription se fera en ligne avant le 30 juin 2021.\n",
    es: '1\tLas contribuciones se enviarán a más tardar el 5 de junio de 2021.\n\n2\tLa inscripción se hará en línea antes del 30 de junio de 2021.',
  };
  it('is that of contributions and registrations', async () => {
    expect(
      await groupsIn(
        englishCircular(body.en).replace('A test of reading', 'Meeting of Study Group 9, Lima, 12-16 July 2021'),
      ),
    ).toBe('contribution SG 9, registration SG 9, fellowship -');
    expect(
      await groupsIn(
        circular(body.fr).replace('Essai de lecture', "Réunion de la Commission d'études 9, Lima, 12-16 juillet 2021"),
      ),
    ).toBe('contribution CE 9, registration CE 9');
    expect(
      await groupsIn(
        spanishCircular(body.es).replace(
          'Una prueba de lectura',
          'Reunión de la Comisión de Estudio 9, Lima, 12-16 de julio de 2021',
        ),
      ),
    ).toBe('contribution CE 9, registration CE 9');
  });
  it('of a study group and its working party the party, of two study groups none', async () => {
    const subject = (words: string): string => englishCircular(body.en).replace('A test of reading', words);
    expect(await groupsIn(subject('Study Group 5 – Interim meeting of Working Party 5C, Lima, 12-16 July 2021'))).toBe(
      'contribution WP 5C, registration WP 5C, fellowship -',
    );
    expect(await groupsIn(subject('Meetings of Study Group 5 and Study Group 6, Lima, 12-16 July 2021'))).toBe(
      'contribution -, registration -, fellowship -',
    );
  });
});
