import { readsIn } from '../../support/limits-in-three-languages.js';

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
