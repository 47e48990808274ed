import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';

const letter = (end: string, head = 'Aux Administrations des États Membres'): string => `Genève, le 3 février 2031

Réf.:\tCirculaire TSB 77

${head}

Objet:\tAtelier sur les marées

Madame, Monsieur,

Un atelier aura lieu.

Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.

${end}
`;

describe('a courtesy before the closing formula is a paragraph', () => {
  test.each([
    "Le Bureau vous prie d'accepter ses excuses pour ce contretemps.",
    'Nous vous prions de bien vouloir accepter toutes nos excuses pour cette erreur.',
    "Je vous prie d'accepter l'expression de mes vifs remerciements pour votre accueil.",
    'Veuillez recevoir ci-joint le plan de la salle.',
    'Je vous prie de croire que tout sera fait pour vous accueillir.',
    'Veuillez agréer par avance mes remerciements pour votre concours.',
    'Veuillez accepter, chers collègues, tous mes vœux pour cette année.',
  ])('%s', async (courtesy) => {
    const record = await recordOf(
      letter('Lena Marchal\nDirectrice').replace('\n\nVeuillez', `\n\n${courtesy}\n\nVeuillez`),
    );
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['Un atelier aura lieu.', courtesy]);
    expect(record.closing).toBe("Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.");
  });
});

describe('who signs', () => {
  test.each([
    ['Pour le Directeur\nLena Marchal\nAdjointe au Directeur', 'Lena Marchal', 'Adjointe au Directeur', false],
    ['Par délégation,\nLena Marchal\nAdjointe au Directeur', 'Lena Marchal', 'Adjointe au Directeur', false],
    ['(signé)\nLena Marchal\nDirectrice du TSB', 'Lena Marchal', 'Directrice du TSB', true],
    ['M. Ivo Brandt\np.o. Lena Marchal\nAdjointe au Directeur', 'Lena Marchal', 'Adjointe au Directeur', false],
    ['Pere Roig i Vidal\nDirecteur', 'Pere Roig i Vidal', 'Directeur', false],
    ['Ana Gil y Mora\nDirectrice', 'Ana Gil y Mora', 'Directrice', false],
    ['Omar al-Tamimi\nDirecteur', 'Omar al-Tamimi', 'Directeur', false],
    ['Uwe zum Felde\nDirecteur', 'Uwe zum Felde', 'Directeur', false],
    ['[Original signé]\n\np.o. Lena Marchal\nDirectrice du TSB', 'Lena Marchal', 'Directrice du TSB', true],
  ])('%j', async (end, name, title, signed) => {
    expect((await recordOf(letter(end))).signatory).toMatchObject({ name, title, signed });
  });

  test('one mark above two signatures is of both', async () => {
    const record = await recordOf(
      letter('[Original signé]\nIvo Brandt\tLena Marchal\nDirecteur du TSB\tDirectrice du BDT'),
    );
    expect(record.signatory).toMatchObject({ name: 'Ivo Brandt', title: 'Directeur du TSB', signed: true });
    expect(record.people.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Ivo Brandt: director',
      'Lena Marchal: director',
    ]);
  });
});

test('two who sign one under the other are both among the people', async () => {
  const record = await recordOf(
    letter(
      '[Original signé]\n\nIvo Brandt\nDirecteur du TSB\n\n[Original signé]\n\nLena Marchal\nDirectrice du BR\n\nAnnexe: 1',
    ),
  );
  expect(record.signatory).toMatchObject({ name: 'Ivo Brandt', title: 'Directeur du TSB', signed: true });
  expect(record.people.map(({ name, role, group }) => `${name}: ${role} ${group}`)).toEqual([
    'Ivo Brandt: director TSB',
    'Lena Marchal: director BR',
  ]);
});

describe('what is enclosed', () => {
  test.each([
    ['Annexe: 1', 1],
    ['Annexes: 2', 2],
    ['Annexe(s): 2', 2],
    ['Pièces jointes: trois', 3],
    ['Pièce jointe : une', 1],
    ['P.J.: 4', 4],
    ['Annexes (5)', 5],
    ['A n n e x e s :   3', 3],
    ['Annexe: 2.1 du rapport', null],
  ])('%s', async (line, enclosures) => {
    expect((await recordOf(letter(`Lena Marchal\nDirectrice du TSB\n\n${line}`))).enclosures).toBe(enclosures);
  });
});

test('addressees under a label are told apart by their lines', async () => {
  const record = await recordOf(
    letter(
      'Lena Marchal\nDirectrice du TSB',
      "Pour:\tles Administrations des États Membres\n\tles Membres du Secteur UIT-T et de\n\tl'UIT-D\n\tles Associés de l'UIT-T",
    ),
  );
  expect(record.addressees).toEqual([
    { text: 'les Administrations des États Membres', group: 'administrations' },
    { text: "les Membres du Secteur UIT-T et de l'UIT-D", group: 'sector-members' },
    { text: "les Associés de l'UIT-T", group: 'associates' },
  ]);
});

describe('the closing formula', () => {
  test.each([
    "Avec mes remerciements pour votre concours, je vous adresse, Madame, Monsieur, l'expression de ma considération distinguée.",
    "Dans l'attente de vous accueillir, nous vous présentons, Excellence, l'assurance renouvelée de notre très haute considération.",
    'Soyez assurée, Madame, de ma parfaite considération.',
    'Je vous transmets, Monsieur, mes sentiments les meilleurs.',
  ])('%s', async (formula) => {
    const veuillez = "Veuillez agréer, Madame, Monsieur, l'assurance de ma considération distinguée.";
    const record = await recordOf(letter('Lena Marchal\nDirectrice du TSB').replace(veuillez, formula));
    expect(record.closing).toBe(formula);
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['Un atelier aura lieu.']);
  });

  test('words of thanks that somebody else is sent are text', async () => {
    const said = "Les délégations ont adressé à la Présidente l'expression de leur considération.";
    const record = await recordOf(letter('Lena Marchal\nDirectrice').replace('Un atelier aura lieu.', said));
    expect(record.paragraphs.map(({ text }) => text)).toEqual([said]);
  });
});

test('a report is signed by its chair, whose group its officers have', async () => {
  const record = await recordOf(`Conseil 2031
Genève, 3-13 juin 2031

Document C31/40-F
2 avril 2031
Original: anglais

Rapport du Président du Groupe de travail du Conseil sur les archives (GTC-ARC)

TRAVAUX DU GTC-ARC EN 2030

Résumé
Ce rapport rend compte des travaux menés en 2030 par le Groupe de travail du Conseil sur les archives (GTC-ARC).

Suite à donner
Le Conseil est invité à prendre note du rapport.

1\tRéunions
1.1\tLes réunions ont eu lieu aux dates suivantes:
Réunion\tDates
Première\t4 mars 2030
Deuxième\t9 septembre 2030

1.2\tElles ont été présidées par M. Otto Lund (Norvège). Les Vice-Présidents étaient:
–\tAFR – Mme Awa Ba (Sénégal)
–\tEUR – M. Jan Kos (Pologne)
2\tLes archives sont décrites ailleurs1.

\t\tOtto Lund (Norvège)
\t\tPrésident du GTC-ARC

Annexe: 1
____________________
1\tVoir le Document C31/12.


ANNEXE

Inventaire

1\tLes archives sont classées.
`);
  expect(record.signatory).toMatchObject({ name: 'Otto Lund', title: 'Président du GTC-ARC' });
  expect(record.enclosures).toBe(1);
  expect(record.people.map(({ name, role, group }) => `${name} ${role} ${group}`)).toEqual([
    'Otto Lund chair GTC-ARC',
    'Awa Ba vice-chair GTC-ARC',
    'Jan Kos vice-chair GTC-ARC',
  ]);
});

test('a title whose office is broken at the end of a line is whole', async () => {
  const record = await recordOf(`Geneva, 3 February 2031

Ref.: TSB Circular 77

Subject: Tides

Dear Sir/Madam,

The tides will be measured.

Yours faithfully,

Otto Lund
Director of the Telecommunication
Standardization Bureau
`);
  expect(record.signatory).toMatchObject({
    name: 'Otto Lund',
    title: 'Director of the Telecommunication Standardization Bureau',
  });
});
