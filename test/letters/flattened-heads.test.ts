import { expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';

const read = async (text: string) => (await parseCircular(Buffer.from(text))).record;

test.each([
  {
    labels: ['Ref.:', 'To:', 'Subject:'],
    list: [
      'the Administrations of Member States',
      'the ITU-T Sector Members',
      'the Director of the Radiocommunication Bureau',
    ],
    rest: ['TSB Circular 71', 'Trials of meters', 'Dear Sir/Madam,', 'The trials of the meters are over.'],
  },
  {
    labels: ['Réf.:', 'Aux:', 'Objet:'],
    list: [
      'les Administrations des États Membres',
      'les Membres du Secteur UIT-T',
      'le Directeur du Bureau des radiocommunications',
    ],
    rest: ['Circulaire TSB 71', 'Essais de compteurs', 'Madame, Monsieur,', 'Les essais des compteurs sont finis.'],
  },
  {
    labels: ['Ref.:', 'A:', 'Asunto:'],
    list: [
      'las Administraciones de los Estados Miembros',
      'los Miembros del Sector UIT-T',
      'el Director de la Oficina de Radiocomunicaciones',
    ],
    rest: [
      'Circular TSB 71',
      'Pruebas de contadores',
      'Muy Señora mía/Muy Señor mío:',
      'Las pruebas de los contadores han terminado.',
    ],
  },
])('a list that a converter ran together in its cell, $labels.1', async ({ labels, list, rest }) => {
  const [ref, to, about] = labels;
  const [number, subject, salutation, sentence] = rest;
  const cell = `**${to}**  – ${list.join(';  – ')}`;
  const { addressees } = await read(
    `|  |  |  |\n| --- | --- | --- |\n| **${ref}** | **${number}** | ${cell} |\n| **${about}** | **${subject}** |\n\n${salutation}\n\n1 ${sentence}\n`,
  );
  expect(addressees.map(({ text }) => text)).toEqual(list);
});

test.each([
  ['Ref.: \tCircular BDT/44', 'Subject', 'Workshop on harbour radio, Suva, Fiji,', '2-4 May 2018', 'Dear Sir/Madam,'],
  [
    'Réf.: \tCirculaire BDT/44',
    'Objet',
    'Atelier sur la radio des ports, Suva, Fidji,',
    '2-4 mai 2018',
    'Madame, Monsieur,',
  ],
  [
    'Ref.: \tCircular BDT/44',
    'Asunto',
    'Taller sobre radio de puertos, Suva, Fiji,',
    '2-4 de mayo de 2018',
    'Muy Señor mío:',
  ],
])('bold type of a mail around a subject of two lines: %s, %s', async (ref, label, first, second, salutation) => {
  const { subject } = await read(`${ref}\n\n*${label}:* \t*${first}\n${second}*\n\n${salutation}\n\n1 A text.\n`);
  expect(subject).toBe(`${first} ${second}`);
});

test('an asterisk at the end alone is the mark of a note', async () => {
  const { subject } = await read(
    'Ref.: \tTSB Circular 45\n\nSubject: \tTrials of buoys*\n\nDear Sir/Madam,\n\n1 The trials are over.\n',
  );
  expect(subject).toBe('Trials of buoys*');
});

test.each([
  [
    'Genève, le 14 mars 2018\nRéf.:\n\nTél.:\nTélécopie:\nCourriel:\nObjet:\n\nCirculaire TSB 71\nCE 9/AB\n\n– Aux Administrations des États Membres de\nl’Union;\n– Aux Membres du Secteur de l’UIT-T\n+41 22 730 0001\nCopie:\n– Aux Présidents et Vice-Présidents des\n+41 22 730 0002\ncommissions d’études de l’UIT-T;\n– Au Directeur du Bureau des\ntsb@exemple.int\nradiocommunications\nEssais de compteurs d’eau et\nd’électricité (Lomé, 5-7 juin 2018)\n\nMadame, Monsieur,\n\nLes essais sont finis.\n',
    "Essais de compteurs d'eau et d'électricité (Lomé, 5-7 juin 2018)",
    [
      "Aux Présidents et Vice-Présidents des commissions d'études de l'UIT-T",
      'Au Directeur du Bureau des radiocommunications',
    ],
  ],
  [
    'Ginebra, 14 de marzo de 2018\nRef.:\n\nTel.:\nFax:\nCorreo-e:\nAsunto:\n\nCircular TSB 71\nCE 9/AB\n\n– A las Administraciones de los Estados Miembros de\nla Unión;\n– A los Miembros de Sector del UIT-T\n+41 22 730 0001\nCopia:\n– A los Presidentes y Vicepresidentes de las\n+41 22 730 0002\nComisiones de Estudio del UIT-T;\n– Al Director de la Oficina de\ntsb@ejemplo.int\nRadiocomunicaciones\nEnsayos de contadores de agua (Lomé, 5-7 de junio de 2018)\n\nMuy señora mía/Muy señor mío:\n\nLos ensayos han terminado.\n',
    'Ensayos de contadores de agua (Lomé, 5-7 de junio de 2018)',
    [
      'A los Presidentes y Vicepresidentes de las Comisiones de Estudio del UIT-T',
      'Al Director de la Oficina de Radiocomunicaciones',
    ],
  ],
])('labels in a stack, and numbers of their column amid the items of the other', async (text, subject, copies) => {
  const record = await read(text);
  expect({ number: record.reference?.number, file: record.fileReference, subject: record.subject }).toEqual({
    number: '71',
    file: 'CE 9/AB',
    subject,
  });
  expect(record.copies.map((copy) => copy.text)).toEqual(copies);
  expect(record.contact).toMatchObject({ telephone: '+41 22 730 0001', fax: '+41 22 730 0002' });
});

test('in a list whose items blank lines part, a line right below the longest goes on with it', async () => {
  const { copies } = await read(
    'Administrative Circular\nCACE/71\n\n8 December 2015\n\nSubject: Trials of meters\n\nThe trials of the meters are over.\n\nOleg Tarasenko\nDirector\n\nDistribution:\n\n–\n\n–\n\n–\n\nAdministrations of Member States of the ITU and Radiocommunication Sector\nMembers participating in the work of Study Group 6\n\nITU Academia\n\nDirector of the Telecommunication Development Bureau\n',
  );
  expect(copies.map((copy) => copy.text)).toEqual([
    'Administrations of Member States of the ITU and Radiocommunication Sector Members participating in the work of Study Group 6',
    'ITU Academia',
    'Director of the Telecommunication Development Bureau',
  ]);
});
