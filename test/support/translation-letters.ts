/** One invented letter in two languages, and slips that a translator makes in it. */

export const french = `Bureau de la normalisation des télécommunications

Genève, le 12 janvier 2027

Réf.: Circulaire TSB 341
Contact: Orsolya Ferenczi
Tél.: +41 22 730 6218
Courriel: tsbjcabat@itu.int

Aux Administrations des États Membres de l'Union
Aux Membres du Secteur UIT-T

Objet: Création de l'Activité conjointe de coordination sur les bâtiments (JCA-BAT)

Madame, Monsieur,

1	J'ai l'honneur de vous informer que la Commission d'études 5 de l'UIT-T a créé la JCA-BAT à sa réunion tenue à Genève du 23 au 27 novembre 2026.

2	Cette décision a été prise conformément à la Résolution 73 (Rév. Genève, 2022) de l'AMNT. Le mandat figure dans l'Annexe 1.

3	M. Ignatius Wróblewski (Pologne) a été désigné Président de la JCA-BAT.

4	La première réunion se tiendra à Genève le 9 mars 2027 de 9 h 30 à 17 heures. La salle compte 1 200 places, et vingt boursiers seront choisis.

5	Les contributions doivent parvenir au secrétariat le 22 février 2027 au plus tard, à l'adresse tsbjcabat@itu.int.

6	Les inscriptions se font en ligne avant le 1er mars 2027: https://www.itu.int/fr/ITU-T/jca/bat.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Théodora Vasquez-Lindqvist
Directrice du Bureau de la normalisation des télécommunications

Annexe: 1

ANNEXE 1
(de la Circulaire TSB 341)

Activité conjointe de coordination sur les bâtiments (JCA-BAT)

Mandat

1	Domaine de compétence
La JCA-BAT coordonne les travaux des Commissions d'études 5 et 20.

2	Réunions
Elle se réunit deux fois par an.

3	Durée
Jusqu'au 31 décembre 2029.
`;

export const english = `Telecommunication Standardization Bureau

Geneva, 12 January 2027

Ref.: TSB Circular 341
Contact: Orsolya Ferenczi
Tel.: +41 22 730 6218
E-mail: tsbjcabat@itu.int

To Administrations of Member States of the Union
To ITU-T Sector Members

Subject: Establishment of the Joint Coordination Activity on buildings (JCA-BAT)

Dear Sir/Madam,

1	I have the honour to inform you that ITU-T Study Group 5 established JCA-BAT at its meeting held in Geneva from 23 to 27 November 2026.

2	This decision was taken in accordance with Resolution 73 (Rev. Geneva, 2022) of WTSA. The terms of reference are in Annex 1.

3	Mr Ignatius Wróblewski (Poland) was appointed Chair of JCA-BAT.

4	The first meeting will be held in Geneva on 9 March 2027 from 0930 to 1700 hours. The room has 1,200 seats, and 20 fellows will be chosen.

5	Contributions should reach the secretariat no later than 22 February 2027, at tsbjcabat@itu.int.

6	Registration is online, before 1 March 2027: https://www.itu.int/en/ITU-T/jca/bat.

Yours faithfully,

Theodora Vasquez-Lindqvist
Director of the Telecommunication Standardization Bureau

Annex: 1

ANNEX 1
(to TSB Circular 341)

Joint Coordination Activity on buildings (JCA-BAT)

Terms of reference

1	Scope
JCA-BAT coordinates the work of Study Groups 5 and 20.

2	Meetings
It meets twice a year.

3	Duration
Until 31 December 2029.
`;

export interface Slip {
  readonly name: string;
  /** In the English letter. */
  readonly from: string;
  readonly to: string;
  /** What is told, and where: its name, both values, the paragraph; of a part that is missing its address. */
  readonly told: readonly [fact: string, left: string, right: string | null, place: string | null];
}

export const slips: readonly Slip[] = [
  {
    name: 'the day of a deadline',
    from: '22 February',
    to: '23 February',
    told: ['deadline', '22 février 2027', '23 February 2027', '5'],
  },
  {
    name: 'the month of a deadline',
    from: '1 March 2027',
    to: '1 May 2027',
    told: ['deadline', '1er mars 2027', '1 May 2027', '6'],
  },
  {
    name: 'the year of a duration',
    from: 'December 2029',
    to: 'December 2030',
    told: ['duration', '31 décembre 2029', '31 December 2030', 'annex:1/3/[1]'],
  },
  { name: 'an hour', from: '0930', to: '0900', told: ['meeting', '9 h 30', '0900', '4'] },
  { name: 'the end of an hour', from: '1700 hours', to: '1730 hours', told: ['meeting', '17 heures', '1730', '4'] },
  { name: 'a number', from: '1,200', to: '1,020', told: ['number', '1 200', '1,020', '4'] },
  { name: 'a number in words', from: '20 fellows', to: '30 fellows', told: ['number', '', '30', '4'] },
  {
    name: 'a chair',
    from: 'Ignatius Wróblewski',
    to: 'Ignatius Wolski',
    told: ['chair', 'Ignatius Wróblewski', 'Ignatius Wolski', '3'],
  },
  { name: 'the year of a revision', from: 'Geneva, 2022', to: 'Geneva, 2024', told: ['citation', '2022', '2024', '2'] },
  {
    name: 'the number of a text cited',
    from: 'Resolution 73',
    to: 'Resolution 37',
    told: ['citation', '73', '37', '2'],
  },
  { name: 'a group', from: 'ITU-T Study Group 5', to: 'ITU-T Study Group 3', told: ['group', '5', '3', '1'] },
  {
    name: 'a link',
    from: 'jca/bat.',
    to: 'jca/bad.',
    told: ['link', 'www.itu.int/*/itu-t/jca/bat', 'www.itu.int/*/itu-t/jca/bad', '6'],
  },
  { name: 'an address', from: 'at tsbjcabat@', to: 'at tsbjcabad@', told: ['address', '', 'tsbjcabad@itu.int', '5'] },
  {
    name: 'the date of the letter',
    from: 'Geneva, 12 January 2027',
    to: 'Geneva, 12 January 2026',
    told: ['date', '2027-01-12', '2026-01-12', null],
  },
  {
    name: 'the number of the letter',
    from: 'Ref.: TSB Circular 341',
    to: 'Ref.: TSB Circular 314',
    told: ['reference', '341', '314', null],
  },
  {
    name: 'a telephone number',
    from: '730 6218',
    to: '730 6281',
    told: ['contact', '+41 22 730 6218', '+41 22 730 6281', null],
  },
  {
    name: 'an addressee',
    from: '\nTo ITU-T Sector Members',
    to: '',
    told: ['addressee', 'sector-members', null, null],
  },
];
