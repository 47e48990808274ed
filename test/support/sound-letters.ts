/** What changes from one sound letter to the next: the office, its words, its numbers. */
interface Office {
  readonly head: string;
  readonly reference: string;
  readonly group: string;
  readonly acronym: string;
  readonly mail: string;
  readonly signatory: string;
  readonly title: string;
}

const offices: readonly Office[] = [
  {
    head: 'Bureau de la normalisation des télécommunications',
    reference: 'Circulaire TSB 212',
    group: "Commission d'études 20",
    acronym: 'CE 20',
    mail: 'tsbsg20@itu.int',
    signatory: 'Renata Okoye',
    title: 'Directrice du Bureau de la normalisation des télécommunications',
  },
  {
    head: 'Bureau de la normalisation des télécommunications',
    reference: 'Lettre collective TSB 3/17',
    group: "Commission d'études 17",
    acronym: 'CE 17',
    mail: 'tsbsg17@itu.int',
    signatory: 'Pavel Brandt',
    title: 'Directeur du Bureau de la normalisation des télécommunications',
  },
  {
    head: 'Bureau des radiocommunications',
    reference: 'Circulaire administrative CACE/1042',
    group: "Commission d'études 5 des radiocommunications",
    acronym: 'CE 5',
    mail: 'brsgd@itu.int',
    signatory: 'Anselme Vauquelin',
    title: 'Directeur du Bureau des radiocommunications',
  },
  {
    head: 'Bureau de développement des télécommunications',
    reference: 'Circulaire BDT/DNS/DGS/118',
    group: "Commission d'études 2 de l'UIT-D",
    acronym: 'CE 2',
    mail: 'bdtmail@itu.int',
    signatory: 'Marisol Etchegaray',
    title: 'Directrice du Bureau de développement des télécommunications',
  },
  {
    head: 'Secrétariat général',
    reference: 'Lettre circulaire CL-25/14',
    group: 'Groupe de travail du Conseil sur les langues',
    acronym: 'GTC-LANG',
    mail: 'gbs@itu.int',
    signatory: 'Ibrahima Konaté',
    title: 'Secrétaire général',
  },
];

/** A body and what stands behind the signature, sound for any office. */
interface Matter {
  readonly subject: (office: Office) => string;
  readonly body: (office: Office) => readonly string[];
  readonly behind?: (office: Office) => string;
}

const matters: readonly Matter[] = [
  // a meeting, said again in the text and in an annex, with a later one and an earlier one
  {
    subject: ({ group }) => `Réunion de la ${group} (Genève, 2-13 juin 2025)`,
    body: ({ group, mail }) => [
      `J'ai l'honneur de vous inviter à la réunion de la ${group}, qui se tiendra à Genève du 2 au 13 juin 2025.`,
      'À sa réunion précédente, tenue à Genève du 3 au 14 juin 2024, elle a examiné son plan de travail.',
      `Les contributions doivent parvenir à l'adresse ${mail} le 20 mai 2025 au plus tard.`,
      'La réunion suivante aura lieu à Genève du 1er au 12 décembre 2025.',
      "Comme indiqué au paragraphe 3 ci-dessus, aucune contribution ne sera acceptée après cette date; le projet d'ordre du jour figure dans l'Annexe 1.",
    ],
    behind: ({ reference }) => `
Annexe: 1

ANNEXE 1
(de la ${reference})
Projet d'ordre du jour
(Genève, 2-13 juin 2025)

1\tOuverture de la réunion
2\tAdoption de l'ordre du jour
3\tDivers
`,
  },
  // two meetings, each with its own days to prepare it
  {
    subject: () => 'Atelier sur les balises numériques et séance de formation',
    body: ({ mail }) => [
      "Un atelier sur les balises numériques aura lieu à Dakar (Sénégal) les 8 et 9 avril 2025. Les inscriptions à cet atelier sont ouvertes jusqu'au 25 mars 2025.",
      'Une séance de formation se tiendra à Lima (Pérou) du 12 au 14 mai 2025. Les demandes de bourse pour cette séance doivent être reçues le 14 avril 2025 au plus tard.',
      `Pour toute question, veuillez écrire à ${mail} ou consulter la page https://www.itu.int/go/balises.`,
      "Conformément au point 3 du décide de la Résolution 123 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires, l'atelier est ouvert à tous (voir aussi le § 12.4 de cette Résolution).",
    ],
  },
  // a consultation with a form to be filled in
  {
    subject: () => 'Consultation sur un projet de Recommandation',
    body: ({ mail }) => [
      "Les États Membres sont priés de répondre au questionnaire reproduit dans l'Annexe 1 le 30 avril 2025 au plus tard.",
      `Les réponses sont à envoyer à l'adresse ${mail}.`,
      'Le Tableau 4 de la Recommandation UIT-T A.8 résume la procédure, et sa section 9.3 en donne les délais.',
      "L'alinéa a) du paragraphe 14 du Règlement intérieur s'applique.",
    ],
    behind: ({ mail }) => `
Annexe: 1

ANNEXE 1
Questionnaire

Nom: ______________________
Pays: ______________________
Date: ______________________

1\tApprouvez-vous le projet?

[ ] Oui
[X] Non

2\tObservations

________________________________________

À renvoyer à ${mail} avant le 30 avril 2025.
`,
  },
  // a mandate in force, and a sister group named beside
  {
    subject: () => "Création de l'Activité conjointe de coordination sur les quais numériques (JCA-QN)",
    body: () => [
      "L'Activité conjointe de coordination sur les quais numériques (JCA-QN) a été créée. Son mandat figure dans l'Annexe 1.",
      'La JCA-QN est ouverte à tous les membres.',
      'La JCA-QN coopère avec la JCA-QM, dont le mandat a pris fin le 31 décembre 2024.',
      "La JCA-QN tient une page à l'adresse https://www.itu.int/en/ITU-T/jca/qn/Pages/default.aspx.",
    ],
    behind: ({ reference }) => `
Annexe: 1

ANNEXE 1
(de la ${reference})
Activité conjointe de coordination sur les quais numériques (JCA-QN)
Mandat

1\tObjet

La JCA-QN coordonne les travaux sur les quais numériques.

2\tTâches

a)\tTenir une liste des travaux en cours.

b)\tRecenser les lacunes.

3\tDurée du mandat

Jusqu'au 31 décembre 2028.
`,
  },
  // a table of figures, cited by its number, and text left out of a quotation
  {
    subject: () => 'Contributions volontaires des Membres',
    body: ({ mail }) => [
      'Les contributions reçues sont énumérées dans le Tableau 1 ci-dessous.\n\nTableau 1 – Contributions reçues\n\nOrigine\tMontant\nNorvège\t12 000\nOman\t9 000',
      'Le Conseil « encourage les Membres [...] à verser leurs contributions » [sic].',
      `Les annonces sont à envoyer à ${mail}, avec copie à finances@itu.int, le 15 mai 2025 au plus tard.`,
      "Les modalités exposées au § 3 restent en vigueur; celles de l'annexe 2 du Règlement financier aussi.",
    ],
  },
  // a meeting that moves, and sittings inside a longer one
  {
    subject: ({ group }) => `Report de la réunion de la ${group}`,
    body: ({ group, mail }) => [
      `La réunion de la ${group}, prévue à Genève du 5 au 9 mai 2025, est reportée du 12 au 16 mai 2025.`,
      "La séance plénière d'ouverture aura lieu le 12 mai 2025 à 9 h 30.",
      `L'inscription reste ouverte jusqu'au 5 mai 2025 (${mail}).`,
      'Les participants trouveront à la page www.itu.int/go/genève les renseignements pratiques.',
    ],
  },
  // people, places and a group in many forms
  {
    subject: () => "Nomination d'un Vice-Président",
    body: ({ mail }) => [
      'M. Tomas Baptista (Angola) a été désigné Vice-Président, en remplacement de Mme Noor Haddadi (Jordanie).',
      'Il présidera la réunion qui aura lieu à Nairobi (Kenya) du 15 au 17 septembre 2025 et celle qui se tiendra à Oslo (Norvège) du 15 au 17 octobre 2025.',
      `Le secrétariat est assuré par M. Lukas Feuerbach (courriel: ${mail}; tél.: +41 22 730 5599).`,
      'Les points 1 à 3 restent valables (voir les paragraphes 1 et 2 ci-dessus).',
    ],
  },
  // a mandate that was, and the year of a yearly meeting
  {
    subject: () => 'Forum annuel des régulateurs, Kigali (Rwanda), 10-12 novembre 2025',
    body: ({ mail }) => [
      'Le Forum annuel des régulateurs se tiendra à Kigali (Rwanda) du 10 au 12 novembre 2025.',
      "Le Forum de 2024 s'était tenu à Kampala (Ouganda) du 11 au 13 novembre 2024.",
      "Le mandat du Comité d'organisation a pris fin le 31 décembre 2024.",
      `Les demandes de visa doivent être reçues le 10 octobre 2025 au plus tard; l'inscription, à l'adresse ${mail}, est ouverte jusqu'au 3 novembre 2025.`,
    ],
  },
  // a hybrid meeting with several places to go to, days apart and a blank page
  {
    subject: ({ group }) => `Ateliers et réunion de la ${group}`,
    body: ({ group, mail }) => [
      `La ${group} se réunira à Genève, en mode hybride, du 7 au 18 juillet 2025; son Groupe de travail 1 se réunira du 7 au 11 juillet 2025.`,
      'Un atelier aura lieu à Montréal (Canada) le 30 juin 2025 et un autre à Tunis (Tunisie) le 1er juillet 2025.',
      "Les participants s'inscrivent aux ateliers jusqu'au 20 juin 2025 et à la réunion jusqu'au 1er juillet 2025.",
      `Écrire à M. Baptista (${mail}), à ${mail.replace('@', '2@')}, ou au secrétariat: tél. +41 22 730 5599.`,
      'La liste des hôtels figure à la page https://www.itu.int/travel/?lang=fr&ville=Genève; voir aussi la note 2 de cette page.',
    ],
  },
];

function letterOf(office: Office, matter: Matter): string {
  const body = matter.body(office).map((paragraph, at) => `${at + 1}\t${paragraph}`);
  return `UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
${office.head}

Genève, le 3 février 2025

Réf.:\t${office.reference}
Courriel:\t${office.mail}

–\tAux Administrations des États Membres de l'Union;
–\tAux Membres du Secteur;
–\tAux Associés;
–\tAux établissements universitaires participant aux travaux

Objet:\t${matter.subject(office)}

Madame, Monsieur,

${body.join('\n\n')}

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

${office.signatory}
${office.title}
${matter.behind?.(office) ?? ''}`;
}

/** Letters of every office on matters of many kinds, in which a person finds nothing to correct. */
export const soundLetters: readonly { readonly name: string; readonly text: string }[] = offices.flatMap((office) =>
  matters.map((matter) => ({
    name: `${office.reference}, ${matter.subject(office)}`,
    text: letterOf(office, matter),
  })),
);
