import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';
import { type Circular, letter, words } from '../support/spanish-letters.js';

/** All but her who signs. */
const peopleOf = ({ people }: Circular): string[] =>
  people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country, email, outgoing }) =>
      words(name, role, group, country?.code, email, outgoing && 'leaves'),
    );

describe('people', () => {
  test.each<[string, string[]]>([
    [
      'Ocupan las vicepresidencias de la CE 9:\n–\tSra. Noa Urbina (Chile)\n–\tSr. Iker Sosa (Perú)',
      ['Noa Urbina vice-chair CE 9 CL', 'Iker Sosa vice-chair CE 9 PE'],
    ],
    ['La Sra. Noa Urbina (Chile) ocupará una de las vicepresidencias de la CE 9.', ['Noa Urbina vice-chair CE 9 CL']],
    [
      'El Sr. Iker Sosa (Perú) dejó el cargo de Presidente de la CE 9; le sucede la Sra. Noa Urbina (Chile).',
      ['Iker Sosa chair CE 9 PE leaves', 'Noa Urbina chair CE 9 CL'],
    ],
    [
      'La Sra. Noa Urbina (Chile) ha sido nombrada Vicepresidenta de la CE 9 en sustitución del Sr. Iker Sosa (Perú).',
      ['Noa Urbina vice-chair CE 9 CL', 'Iker Sosa vice-chair CE 9 PE leaves'],
    ],
    [
      'Diríjanse a los Presidentes de los Grupos de Trabajo:\n–\tGrupo de Trabajo 3J: Sra. Noa Urbina (Chile), noa@mareas.example;\n–\tGrupo de Trabajo 3M: Sr. Iker Sosa (Perú).',
      ['Noa Urbina chair GT 3J CL noa@mareas.example', 'Iker Sosa chair GT 3M PE'],
    ],
    [
      'Para más información, póngase en contacto con:\n–\tSra. Noa Urbina, para el programa (noa@mareas.example);\n–\tSr. Iker Sosa, para los visados (iker@mareas.example).',
      ['Noa Urbina contact noa@mareas.example', 'Iker Sosa contact iker@mareas.example'],
    ],
    [
      'La Dra. Noa Urbina (Chile) y el Ing. Iker Sosa (Perú) copresidirán el Grupo de Trabajo 2/9.',
      ['Noa Urbina co-chair GT 2/9 CL', 'Iker Sosa co-chair GT 2/9 PE'],
    ],
    [
      'Asumirá interinamente la presidencia de la CE 9 la Sra. Noa Urbina (Chile).',
      ['Noa Urbina acting-chair CE 9 CL'],
    ],
    [
      'El texto es obra de un grupo de redacción presidido por la Sra. Noa Urbina (Chile). La CE 9 lo examinará.',
      ['Noa Urbina chair CL'],
    ],
  ])('%s', async (body, expected) => {
    expect(peopleOf(await recordOf(letter(body)))).toEqual(expected);
  });
});

test.each([
  ['Sra. Dña. Noa Urbina', 'Noa Urbina'],
  ['Dña. Noa Urbina', 'Noa Urbina'],
  ['Señora N. Urbina', 'N. Urbina'],
  ['Lic. Noa Urbina', 'Noa Urbina'],
])('%s is a person with a form of address', async (printed, name) => {
  expect(peopleOf(await recordOf(letter(`${printed} (Chile) preside la CE 9.`)))).toEqual([`${name} chair CE 9 CL`]);
});

describe('one takes over from another, with the verb before', () => {
  test.each([
    'El Presidente informó de que la Sra. Ana Costa (Brasil), Vicepresidenta de la Comisión de Estudio 5, deja su cargo y de que la sustituirá el Sr. Luis Pardo (Uruguay).',
    'La Sra. Ana Costa (Brasil) era Vicepresidenta de la Comisión de Estudio 5; le sucede en ese cargo el Sr. Luis Pardo (Uruguay).',
  ])('%s', async (body) => {
    const { people } = await recordOf(letter(body));
    expect(people.filter(({ role }) => role === 'vice-chair')).toMatchObject([
      { name: 'Ana Costa', outgoing: true, country: { code: 'BR' } },
      { name: 'Luis Pardo', outgoing: false, group: 'CE 5', country: { code: 'UY' } },
    ]);
  });
});

test('who has an office in hand is to be asked about it', async () => {
  const { people } = await recordOf(
    letter('La Secretaría de la Conferencia está a cargo del Sr. Iván Olmedo (olmedo@itu.int).'),
  );
  expect(people).toContainEqual(
    expect.objectContaining({ name: 'Iván Olmedo', role: 'contact', email: 'olmedo@itu.int' }),
  );
});

test('who acts at a meeting may be said behind it', async () => {
  const { meetings } = await recordOf(
    letter(
      'Además, en la reunión virtual celebrada los días 17 a 26 de marzo de 2029, la Comisión de Estudio 5 aprobó dos textos.',
    ),
  );
  expect(meetings).toMatchObject([{ start: '2029-03-17', group: 'CE 5', mode: 'virtual' }]);
});

test('who chairs may stand behind the verb and the group', async () => {
  const { people } = await recordOf(
    letter('Preside el Grupo de Trabajo sobre puertos (GT-PUE) la Sra. Ana Rey (Chile).'),
  );
  expect(people).toContainEqual(expect.objectContaining({ name: 'Ana Rey', role: 'chair', group: 'GT-PUE' }));
  const opens = await recordOf(letter('Presidirá la sesión de apertura del Foro el Sr. Luis Pardo (Uruguay).'));
  expect(opens.people.filter(({ role }) => role === 'chair')).toEqual([]);
});
