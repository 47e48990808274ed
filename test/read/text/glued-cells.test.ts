import { describe, expect, test } from 'vitest';
import { read } from './texts-read.js';
import { englishCircular, outline, recordOf } from '../../support/letters.js';

const french = `Union internationale des
télécommunications
Bureau de la normalisation des
télécommunicationsGenève, le 7 mai 2021
Réf.: Circulaire TSB 309
CE 11/AB– Aux Administrations
des États Membres de
l'Union
– Aux Membres du
Secteur UIT-T
Copie:
– Au Directeur du
Bureau des
radiocommunicationsContact: Mme Inès Vautrin
Tél.: +41 22 730 0001
Courriel: tsbessai@itu.int
Objet: Essai de câbles lacustres
Madame, Monsieur,
1.Les essais auront lieu au mois de juin.
2.Ils seront publics.
Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
Jeanne Tavernier
Directrice du Bureau de la normalisation des télécommunications`;

describe('cells of a letterhead that a program glued together', () => {
  test('are apart in French', async () => {
    const record = await recordOf(french);
    expect(record).toMatchObject({
      place: 'Genève',
      date: '2021-05-07',
      fileReference: 'CE 11/AB',
      contact: { name: 'Inès Vautrin', telephone: '+41 22 730 0001' },
      addressees: [
        { text: "Aux Administrations des États Membres de l'Union" },
        { text: 'Aux Membres du Secteur UIT-T' },
      ],
      copies: [{ text: 'Au Directeur du Bureau des radiocommunications' }],
    });
    expect(outline(record.paragraphs)).toEqual([
      '1. Les essais auront lieu au mois de juin.',
      '2. Ils seront publics.',
    ]);
  });

  test('are apart in English', async () => {
    const record = await recordOf(`International Telecommunication Union
Telecommunication Standardization
BureauGeneva, 7 May 2021
Ref.: TSB Circular 309
SG11/ABTo:
– Administrations of
Member States of the
Union
– ITU-T Sector
MembersTel.: +41 22 730 0001
E-mail: tsbtrial@itu.int
Subject: A trial of lake cables
Dear Sir/Madam,
The trials will take place in June.
Yours faithfully,
Joan Tavernier
Director of the Telecommunication Standardization Bureau`);
    expect(record).toMatchObject({
      place: 'Geneva',
      fileReference: 'SG11/AB',
      contact: { telephone: '+41 22 730 0001' },
      addressees: [{ text: 'Administrations of Member States of the Union' }, { text: 'ITU-T Sector Members' }],
    });
  });

  test('are apart in Spanish, before a day and before an item in small letters', () => {
    expect(
      read(`Oficina de Radiocomunicaciones12 de junio de 2021
Ref.: Circular CACE/901– a las administraciones`),
    ).toEqual([
      'Oficina de Radiocomunicaciones',
      '12 de junio de 2021',
      'Ref.: Circular CACE/901',
      '– a las administraciones',
    ]);
  });
});

test('a name and the office that a line break parted on paper are apart', async () => {
  const { signatory } = await recordOf(
    englishCircular('All is well.').replace('Joan Tavernier\nDirector', 'Joan TavernierDirector'),
  );
  expect(signatory).toMatchObject({
    name: 'Joan Tavernier',
    title: 'Director of the Telecommunication Standardization Bureau',
  });
});

test('Roman numbers glued to their headings count on', async () => {
  const { paragraphs } = await recordOf(
    englishCircular(
      'ISites\n\nLakes were chosen.\n\nIITrials\n\nThey begin in June.\n\nIIICosts\n\nNone are foreseen.',
    ),
  );
  expect(outline(paragraphs).filter((line) => line.includes('#'))).toEqual(['# I Sites', '# II Trials', '# III Costs']);
});

test('a day with a Roman month begins with no number of a paragraph', async () => {
  const { paragraphs } = await recordOf(englishCircular('1.V.2021\n\n2.VI.2021\n\n3.VII.2021'));
  expect(paragraphs.map(({ label }) => label)).toEqual([null, null, null]);
});

test('words with a capital in their middle stay whole', async () => {
  const { paragraphs } = await recordOf(
    englishCircular(
      'Our pages: eMail: itu@example.org, YouTube: ITUchannel, LinkedIn: ITU, WebSite: itu.int.\n\nThe LoRaWAN and McAllister trials–both of them–took place.',
    ),
  );
  expect(paragraphs.map(({ text }) => text)).toEqual([
    'Our pages: eMail: itu@example.org, YouTube: ITUchannel, LinkedIn: ITU, WebSite: itu.int.',
    'The LoRaWAN and McAllister trials–both of them–took place.',
  ]);
});
