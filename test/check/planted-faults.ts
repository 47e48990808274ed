/** One fault in a letter that is sound without it. */
export interface Fault {
  readonly code: string;
  /** Words of the sound letter, and what stands there instead. */
  readonly from: string;
  readonly to: string;
  /** Words that stand on the line of the message, where `to` is not on it. */
  readonly line?: string;
}

export interface SoundLetter {
  readonly name: string;
  readonly text: string;
  readonly faults: readonly Fault[];
}

const head = (reference: string, date: string, subject: string): string => `UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
BUREAU DE LA NORMALISATION DES TÉLÉCOMMUNICATIONS

Genève, le ${date}

Réf.:\t${reference}
Tél.:\t+41 22 730 5501
Courriel:\ttsbquais@itu.int

–\tAux Administrations des États Membres de l'Union;
–\tAux Membres du Secteur UIT-T;
–\tAux Associés de l'UIT-T

Objet:\t${subject}

Madame, Monsieur,
`;

const foot = `
Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.

Renata Okoye
Directrice du Bureau de la
normalisation des télécommunications
`;

/** A circular with a new group, key dates and two annexes. */
const newGroup: SoundLetter = {
  name: 'a circular that creates a group',
  text: `${head('Circulaire TSB 88', '9 mars 2023', "Création de l'Activité conjointe de coordination sur les quais numériques (JCA-QN) et première réunion (Genève, 6 juin 2023)")}
1\tÀ sa réunion tenue du 6 au 10 février 2023, la Commission d'études 20 de l'UIT-T a décidé de créer l'Activité conjointe de coordination sur les quais numériques (JCA-QN), conformément à la Résolution 44 (Rév. Genève, 2022) de l'AMNT. Son mandat figure dans l'Annexe 1.

2\tLa JCA-QN est ouverte aux Membres de l'UIT-T et aux experts invités des organisations concernées.

3\tLa JCA-QN est présidée par Mme Solveig Aamodt (Norvège), assistée de M. Tomas Baptista (Angola).

4\tLa première réunion de la JCA-QN se tiendra à Genève le mardi 6 juin 2023 de 9 h 30 à 12 h 30 (heure de Genève).

5\tUne page est ouverte à l'adresse https://www.itu.int/go/quais. Les documents de la réunion y seront publiés.

6\tLes participants sont priés de soumettre leurs contributions à l'adresse tsbquais@itu.int le 23 mai 2023 au plus tard.

Principales échéances:

23 mai 2023\tSoumission des contributions à la JCA-QN
30 mai 2023\tInscription préalable en ligne

7\tLe projet d'ordre du jour établi par Mme Solveig Aamodt, Présidente de la JCA-QN, figure dans l'Annexe 2.
${foot}
Annexes: 2

ANNEXE 1
(de la Circulaire TSB 88)
Activité conjointe de coordination sur les quais numériques (JCA-QN)
Mandat

1\tObjet

La JCA-QN coordonne les travaux des commissions d'études sur les quais numériques.

2\tTâches

a)\tTenir une liste des normes publiées et des travaux en cours dans ce domaine.

b)\tRecenser les lacunes et proposer à quelle commission les confier.

c)\tÉchanger des notes de liaison avec les organisations concernées.

3\tAppui administratif

Le TSB fournit les services de secrétariat dont la JCA-QN a besoin.

ANNEXE 2
(de la Circulaire TSB 88)
Projet d'ordre du jour de la première réunion

1\tOuverture de la réunion
2\tAdoption de l'ordre du jour
3\tExamen du mandat
4\tDivers
`,
  faults: [
    { code: 'missing-reference', from: 'Réf.:\tCirculaire TSB 88', to: 'Réf.:', line: 'UNION INTERNATIONALE' },
    { code: 'missing-date', from: 'Genève, le 9 mars 2023\n', to: '', line: 'UNION INTERNATIONALE' },
    { code: 'missing-subject', from: 'Objet:\tCréation', to: 'Création', line: 'UNION INTERNATIONALE' },
    {
      code: 'missing-signatory',
      from: 'Renata Okoye\nDirectrice du Bureau de la\nnormalisation des télécommunications\n',
      to: '',
      line: 'Veuillez agréer',
    },
    { code: 'missing-annex', from: "mandat figure dans l'Annexe 1", to: "mandat figure dans l'Annexe 3" },
    { code: 'missing-annex', from: 'Annexes: 2', to: 'Annexes: 3' },
    { code: 'unannounced-annex', from: 'Annexes: 2', to: 'Annexe: 1', line: 'ANNEXE 2' },
    {
      code: 'foreign-annex',
      from: '(de la Circulaire TSB 88)\nProjet',
      to: '(de la Circulaire TSB 87)\nProjet',
      line: 'ANNEXE 2',
    },
    { code: 'number-gap', from: '5\tUne page', to: '6\tUne page' },
    { code: 'number-gap', from: '3\tAppui', to: '4\tAppui' },
    { code: 'number-gap', from: 'c)\tÉchanger', to: 'd)\tÉchanger' },
    { code: 'number-repeated', from: '3\tLa JCA-QN est présidée', to: '2\tLa JCA-QN est présidée' },
    { code: 'number-repeated', from: 'c)\tÉchanger', to: 'b)\tÉchanger' },
    { code: 'number-repeated', from: '3\tExamen du mandat', to: '2\tExamen du mandat' },
    {
      code: 'missing-full-stop',
      from: 'experts invités des organisations concernées.',
      to: 'experts invités des organisations concernées',
    },
    { code: 'missing-full-stop', from: 'quelle commission les confier.', to: 'quelle commission les confier' },
    { code: 'impossible-date', from: 'mardi 6 juin 2023 de 9 h 30', to: '31 juin 2023 de 9 h 30' },
    { code: 'wrong-weekday', from: 'mardi 6 juin', to: 'lundi 6 juin' },
    { code: 'meeting-ends-first', from: 'de 9 h 30 à 12 h 30', to: 'de 12 h 30 à 9 h 30' },
    { code: 'meeting-ends-first', from: 'tenue du 6 au 10 février 2023', to: 'tenue du 10 au 6 février 2023' },
    { code: 'date-spacing', from: '30 mai 2023\tInscription', to: '30 mai2023\tInscription' },
    { code: 'date-spacing', from: 'le 23 mai 2023 au plus tard', to: 'le 23mai 2023 au plus tard' },
    { code: 'deadline-after-meeting', from: '30 mai 2023\tInscription', to: '13 juin 2023\tInscription' },
    { code: 'deadline-before-letter', from: '30 mai 2023\tInscription', to: '30 mai 2022\tInscription' },
    { code: 'key-dates-order', from: '30 mai 2023\tInscription', to: '16 mai 2023\tInscription' },
    { code: 'deadline-conflict', from: '23 mai 2023\tSoumission', to: '25 mai 2023\tSoumission' },
    { code: 'glued-address', from: 'go/quais. Les', to: 'go/quais.Les' },
    { code: 'dead-link', from: 'https://www.itu.int/go/quais', to: 'http:/www.itu.int/go/quais' },
    { code: 'similar-email', from: "à l'adresse tsbquais@itu.int", to: "à l'adresse tsbquias@itu.int" },
    { code: 'similar-email', from: "à l'adresse tsbquais@itu.int", to: "à l'adresse tsbquais@itu.it" },
    {
      code: 'acronym-two-names',
      from: 'Activité conjointe de coordination sur les quais numériques (JCA-QN)\nMandat',
      to: 'Activité conjointe de coordination sur les ports numériques (JCA-QN)\nMandat',
      line: 'sur les ports',
    },
    {
      code: 'name-word-order',
      from: 'Activité conjointe de coordination sur les quais numériques (JCA-QN)\nMandat',
      to: 'Activité de coordination conjointe sur les quais numériques (JCA-QN)\nMandat',
      line: 'Activité de coordination conjointe',
    },
    {
      code: 'unexplained-acronym',
      from: 'La JCA-QN coordonne les travaux',
      to: 'La JCA-QN coordonne avec le RZQM les travaux',
    },
    { code: 'person-two-spellings', from: 'établi par Mme Solveig Aamodt', to: 'établi par Mme Solveig Aamot' },
    { code: 'title-gender', from: 'Aamodt, Présidente de', to: 'Aamodt, Président de' },
    { code: 'closing-address', from: 'agréer, Madame, Monsieur,', to: 'agréer, Mesdames, Messieurs,' },
    { code: 'closing-address', from: 'agréer, Madame, Monsieur,', to: 'agréer' },
    {
      code: 'two-revisions',
      from: 'La JCA-QN coordonne les travaux',
      to: "Conformément à la Résolution 44 (Rév. Hammamet, 2016) de l'AMNT, la JCA-QN coordonne les travaux",
    },
    { code: 'revision-form', from: 'Rév. Genève, 2022', to: 'Rév. Genève. 2022' },
    { code: 'meeting-ends-first', from: 'le mardi 6 juin 2023 de 9 h 30 à 12 h 30', to: 'du 8 juin au 6 juin 2023' },
    { code: 'placeholder', from: 'le mardi 6 juin 2023', to: 'le XX juin 2023' },
    { code: 'placeholder', from: 'le mardi 6 juin 2023', to: 'le [X] juin 2023' },
    { code: 'placeholder', from: 'le mardi 6 juin 2023', to: 'le ____ juin 2023' },
    { code: 'placeholder', from: 'le 9 mars 2023', to: 'le jj mois aaaa' },
    { code: 'placeholder', from: 'Solveig Aamodt (Norvège)', to: '[nom à confirmer] (Norvège)' },
    { code: 'placeholder', from: 'https://www.itu.int/go/quais', to: 'Erreur ! Source du renvoi introuvable' },
    { code: 'meeting-conflict', from: 'à Genève le mardi 6 juin 2023', to: 'à Genève le mercredi 7 juin 2023' },
    { code: 'meeting-conflict', from: 'à Genève le mardi 6 juin 2023', to: 'à Genève le jeudi 6 juillet 2023' },
    { code: 'meeting-conflict', from: 'à Genève le mardi 6 juin 2023', to: 'à Nairobi le mardi 6 juin 2023' },
    {
      code: 'meeting-conflict',
      from: "Projet d'ordre du jour de la première réunion",
      to: "Projet d'ordre du jour de la première réunion (Genève, 8 juin 2023)",
    },
    { code: 'malformed-email', from: "à l'adresse tsbquais@itu.int", to: "à l'adresse tsbquais@itu,int" },
    { code: 'malformed-email', from: "à l'adresse tsbquais@itu.int", to: "à l'adresse tsbquais@itu" },
    { code: 'malformed-email', from: "à l'adresse tsbquais@itu.int", to: "à l'adresse tsbquais @itu.int" },
    { code: 'malformed-email', from: 'Courriel:\ttsbquais@itu.int', to: 'Courriel:\ttsbquais.itu.int' },
    { code: 'dead-link', from: 'https://www.itu.int/go/quais', to: 'https:// www.itu.int/go/quais' },
    { code: 'dead-link', from: 'https://www.itu.int/go/quais', to: 'https://www.itu/go/quais' },
    { code: 'dead-link', from: 'https://www.itu.int/go/quais', to: 'htps://www.itu.int/go/quais' },
    {
      code: 'missing-paragraph',
      from: 'Les documents de la réunion y seront publiés.',
      to: 'Les documents visés au paragraphe 12 ci-dessous y seront publiés.',
    },
    { code: 'missing-paragraph', from: 'organisations concernées.', to: 'organisations concernées (voir le § 9).' },
    {
      code: 'missing-table',
      from: 'organisations concernées.',
      to: 'organisations concernées (voir le Tableau 2 ci-après).',
    },
    { code: 'missing-annex', from: "figure dans l'Annexe 2", to: 'figure dans la pièce jointe 4' },
    {
      code: 'addressee-twice',
      from: "–\tAux Associés de l'UIT-T",
      to: "–\tAux Associés de l'UIT-T;\n–\tAux Membres du Secteur de l'UIT-T",
      line: "–\tAux Membres du Secteur de l'UIT-T",
    },
    { code: 'group-misspelt', from: '2\tLa JCA-QN est ouverte', to: '2\tLa JCA-QM est ouverte' },
    { code: 'group-misspelt', from: '3\tLa JCA-QN est présidée', to: '3\tLa JAC-QN est présidée' },
    {
      code: 'mandate-ended',
      from: 'services de secrétariat dont la JCA-QN a besoin.',
      to: "services de secrétariat dont la JCA-QN a besoin.\n\n4\tDurée du mandat\n\nJusqu'au 31 décembre 2022.",
      line: "Jusqu'au 31 décembre 2022",
    },
    {
      code: 'mandate-ended',
      from: "Son mandat figure dans l'Annexe 1.",
      to: "Son mandat, qui figure dans l'Annexe 1, prendra fin le 31 décembre 2022.",
    },
    {
      code: 'relative-deadline',
      from: 'le 23 mai 2023 au plus tard',
      to: 'deux semaines avant la réunion au plus tard',
    },
  ],
};

/** A letter of the Radiocommunication Bureau in prose, with sections. */
const consultation: SoundLetter = {
  name: 'an administrative circular on draft Recommendations',
  text: `Bureau des radiocommunications (BR)

Circulaire administrative
CACE/977
Le 14 octobre 2021

Aux Administrations des États Membres de l'UIT, aux Membres du Secteur des radiocommunications et aux Associés participant aux travaux de la Commission d'études 5

Objet: Commission d'études 5 des radiocommunications – Proposition d'approbation de deux projets de Recommandation révisée

Madame, Monsieur,

1. À sa réunion tenue les 27 et 28 septembre 2021, la Commission d'études 5 a adopté deux projets de Recommandation révisée.

1.1 Le premier traite des liaisons hertziennes fixes dans les zones côtières.

1.2 Le second traite des radars de bord et de leur partage avec d'autres services.

2. Conformément au § A2.6.2 de la Résolution UIT-R 1-8, les États Membres sont priés de répondre le 14 décembre 2021 au plus tard.

3. Les réponses sont à adresser à brsgd@itu.int. Les projets peuvent être consultés à l'adresse https://www.itu.int/md/R19-SG05-C.

4. Toute organisation qui détient un brevet est priée de le faire savoir au secrétariat (brsgd@itu.int).

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Anselme Vauquelin
Directeur

Annexe: Titres et résumés des projets de Recommandation

ANNEXE

Titres et résumés des projets de Recommandation

Recommandation UIT-R F.9901-1

Cette révision ajoute une bande de fréquences et met à jour les références.
`,
  faults: [
    {
      code: 'missing-addressees',
      from: "Aux Administrations des États Membres de l'UIT, aux Membres du Secteur des radiocommunications et aux Associés participant aux travaux de la Commission d'études 5\n\n",
      to: '',
      line: 'Bureau des radiocommunications (BR)',
    },
    { code: 'level-skipped', from: '1.2 Le second', to: '1.2.1 Le second' },
    { code: 'number-gap', from: '1.2 Le second', to: '1.3 Le second' },
    { code: 'number-repeated', from: '3. Les réponses', to: '2. Les réponses' },
    {
      code: 'deadline-before-letter',
      from: 'le 14 décembre 2021 au plus tard',
      to: 'le 14 septembre 2021 au plus tard',
    },
    { code: 'wrong-weekday', from: 'le 14 décembre 2021 au', to: 'le lundi 14 décembre 2021 au' },
    { code: 'impossible-date', from: 'le 14 décembre 2021 au', to: 'le 32 décembre 2021 au' },
    { code: 'malformed-email', from: 'secrétariat (brsgd@itu.int)', to: 'secrétariat (brsgd@@itu.int)' },
    { code: 'missing-paragraph', from: 'au secrétariat (', to: 'au secrétariat, comme indiqué au § 1.3 ci-dessus (' },
    { code: 'impossible-date', from: 'Le 14 octobre 2021', to: 'Le 31 novembre 2021' },
    { code: 'similar-email', from: 'secrétariat (brsgd@itu.int)', to: 'secrétariat (brsgb@itu.int)' },
    { code: 'missing-full-stop', from: "partage avec d'autres services.", to: "partage avec d'autres services" },
    { code: 'glued-address', from: 'brsgd@itu.int. Les projets', to: 'brsgd@itu.int.Les projets' },
  ],
};

/** Unnumbered prose, people in a list. */
const chairs: SoundLetter = {
  name: 'a collective letter on a meeting',
  text: `${head('Lettre collective TSB 4/11', '2 février 2024', "Réunion de la Commission d'études 11, Genève, 10-19 avril 2024")}
J'ai l'honneur de vous inviter à la réunion de la Commission d'études 11, qui se tiendra à Genève du 10 au 19 avril 2024. Elle sera ouverte par Mme Noor Haddadi (Jordanie), Présidente de la Commission d'études 11.

Les inscriptions se font en ligne jusqu'au 8 avril 2024. Les contributions doivent être reçues le 28 mars 2024 au plus tard.

Le secrétariat est assuré par M. Lukas Feuerbach (tél.: +41 22 730 5599; courriel: tsbsg11@itu.int). M. Lukas Feuerbach répondra à vos questions.
${foot}`,
  faults: [
    { code: 'title-gender', from: 'Mme Noor Haddadi', to: 'M. Noor Haddadi' },
    { code: 'person-two-spellings', from: 'M. Lukas Feuerbach répondra', to: 'M. Lucas Feuerbach répondra' },
    { code: 'deadline-after-meeting', from: "jusqu'au 8 avril 2024", to: "jusqu'au 18 avril 2024" },
    {
      code: 'deadline-after-meeting',
      from: 'Elle sera ouverte',
      to: "Un atelier aura lieu à Genève le 8 avril 2024; l'inscription à cet atelier est ouverte jusqu'au 9 avril 2024. Elle sera ouverte",
    },
    {
      code: 'deadline-after-meeting',
      from: 'répondra à vos questions.',
      to: 'répondra à vos questions.\n\nUn atelier sur les phares aura lieu à Lisbonne le 6 mai 2024. Les demandes de visa doivent être reçues le 10 mai 2024 au plus tard.',
      line: 'Un atelier sur les phares',
    },
    { code: 'meeting-conflict', from: 'du 10 au 19 avril 2024.', to: 'du 10 au 18 avril 2024.' },
    { code: 'meeting-conflict', from: 'du 10 au 19 avril 2024.', to: 'du 10 au 19 mai 2024.' },
    {
      code: 'missing-annex',
      from: 'Elle sera ouverte',
      to: "L'ordre du jour figure dans l'Annexe A. Elle sera ouverte",
    },
    {
      code: 'missing-annex',
      from: 'répondra à vos questions.',
      to: 'répondra à vos questions. Le formulaire est reproduit en annexe.',
    },
    { code: 'meeting-ends-first', from: 'du 10 au 19 avril 2024.', to: 'du 19 au 10 avril 2024.' },
    {
      code: 'deadline-conflict',
      from: 'répondra à vos questions.',
      to: 'répondra à vos questions. Les contributions doivent être reçues le 30 mars 2024 au plus tard.',
    },
    {
      code: 'glued-address',
      from: 'répondra à vos questions.',
      to: 'répondra à vos questions; voir aussi la pagehttps://www.itu.int/go/sg11.',
    },
    { code: 'missing-date', from: 'Genève, le 2 février 2024\n', to: '', line: 'UNION INTERNATIONALE' },
  ],
};

export const letters: readonly SoundLetter[] = [newGroup, consultation, chairs];
