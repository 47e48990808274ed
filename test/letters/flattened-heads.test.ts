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
