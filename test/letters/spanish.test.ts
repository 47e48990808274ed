import { describe, expect, test } from 'vitest';
import type { ParsedCircular } from '../../src/index.js';
import { recordOf } from '../support/letters.js';

type Circular = ParsedCircular['record'];

/** A letter of the TSB with nothing but a body of its own. */
const letter = (body: string): string => `Oficina de Normalización de las Telecomunicaciones

Ginebra, 14 de enero de 2030

Ref.:	Circular TSB 41

A las Administraciones de los Estados Miembros de la Unión

Asunto:	Trabajos sobre mareas

Muy Señora mía/Muy Señor mío:

${body}

Atentamente,

Ainhoa Ferreiro
Directora de la Oficina de Normalización de las Telecomunicaciones
`;

const words = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' ');

const deadlinesOf = ({ deadlines }: Circular): string[] =>
  deadlines.map(({ date, time, timeZone, kind, qualifier, group, status, replaces }) =>
    words(
      time === null ? date : `${date}T${time}`,
      kind,
      qualifier,
      timeZone,
      group,
      status,
      replaces && `<${replaces}`,
    ),
  );

const meetingsOf = ({ meetings }: Circular): string[] =>
  meetings.map(({ start, end, place, group, mode, timeZone, status }) =>
    words(start, end === start ? null : end, place, group, mode, timeZone, status),
  );

/** All but her who signs. */
const peopleOf = ({ people }: Circular): string[] =>
  people
    .filter(({ role }) => role !== 'director')
    .map(({ name, role, group, country, email, outgoing }) =>
      words(name, role, group, country?.code, email, outgoing && 'leaves'),
    );

describe('hours with the half of the day', () => {
  test.each([
    ['El seminario tendrá lugar en línea el 4 de marzo de 2030, de 2 a 5 p.m. (hora de Ginebra).', '14:00 17:00'],
    [
      'El seminario tendrá lugar en línea el 4 de marzo de 2030, de 9:30 a. m. a 1 p. m., hora de Ginebra.',
      '09:30 13:00',
    ],
    [
      'El seminario tendrá lugar en línea el 4 de marzo de 2030, de las 10 de la mañana a las 4 de la tarde.',
      '10:00 16:00',
    ],
    ['La reunión comenzará a las 3 p.m. (hora de Ginebra) del 4 de marzo de 2030.', '15:00 15:00'],
  ])('%s', async (body, hours) => {
    const [meeting] = (await recordOf(letter(body))).meetings;
    expect(`${meeting?.start?.slice(11)} ${meeting?.end?.slice(11)}`).toBe(hours);
  });
});

describe('deadlines', () => {
  test.each<[string, string[]]>([
    [
      'Las solicitudes de beca se admitirán hasta las 6 p.m. (hora de Ginebra) del 8 de abril de 2030.',
      ['2030-04-08T18:00 fellowship until Europe/Zurich'],
    ],
    [
      'El plazo de inscripción, que comenzará el 4 de febrero de 2030, vence el 8 de abril de 2030.',
      ['2030-04-08 registration by'],
    ],
    [
      'Quienes requieran visado deberán pedirlo cuanto antes y no después del 8 de abril de 2030.',
      ['2030-04-08 visa by'],
    ],
    [
      'Ha quedado suprimido el plazo del 8 de abril de 2030 para las contribuciones. Queda sin efecto la fecha límite del 9 de abril de 2030 para las becas.',
      ['2030-04-08 contribution by cancelled', '2030-04-09 fellowship by cancelled'],
    ],
    [
      'Las administraciones que quieran proponer un coordinador podrán hacerlo hasta el 8 de abril de 2030.',
      ['2030-04-08 nomination until'],
    ],
    [
      'Los documentos destinados a la traducción se remitirán a más tardar el 8 de abril de 2030.',
      ['2030-04-08 contribution by'],
    ],
    ['La fecha límite de inscripción pasa del 8 al 15 de abril de 2030.', ['2030-04-15 registration by <2030-04-08']],
    ['Rogamos hagan llegar sus ponencias a más tardar el 8 de abril de 2030.', ['2030-04-08 contribution by']],
  ])('%s', async (body, expected) => {
    expect(deadlinesOf(await recordOf(letter(body)))).toEqual(expected);
  });

  test('what the line above a table of groups says is due in each row', async () => {
    const record = await recordOf(
      letter(
        'Los plazos de presentación de contribuciones pasan a ser los siguientes:\n\n' +
          'Grupo\tPlazo anterior\tNuevo plazo\n' +
          'CE 9\t4 de marzo de 2030\t8 de abril de 2030, 12.00 horas UTC\n' +
          'GT 2/9\t6 de marzo de 2030\t9 de abril de 2030, 12.00 horas UTC',
      ),
    );
    expect(deadlinesOf(record)).toEqual([
      '2030-04-08T12:00 contribution by UTC CE 9 <2030-03-04',
      '2030-04-09T12:00 contribution by UTC GT 2/9 <2030-03-06',
    ]);
    expect(record.meetings).toEqual([]);
  });
});

describe('meetings', () => {
  test.each<[string, string[]]>([
    ['El taller de la CE 9 convocado para el 4 de marzo de 2030 ha quedado suspendido.', ['2030-03-04 CE 9 cancelled']],
    [
      'La reunión de marzo de la CE 9, prevista en Lima del 4 al 6 de marzo de 2030, no se celebrará.',
      ['2030-03-04 2030-03-06 Lima CE 9 cancelled'],
    ],
    ['La víspera de la reunión, el 4 de marzo de 2030, se celebrará en el mismo edificio un taller.', ['2030-03-04']],
    ['Además, el 4 de marzo de 2030 se celebrará un taller en Lima.', ['2030-03-04 Lima']],
    ['El seminario, anunciado en la Circular TSB 12, tendrá lugar en Lima el 4 de marzo de 2030.', ['2030-03-04 Lima']],
    [
      'La reunión de la CE 9 tendrá lugar en Lima el 4 de marzo de 2030, con participación a distancia.',
      ['2030-03-04 Lima CE 9 hybrid'],
    ],
    [
      'La reunión de la CE 9, que debía celebrarse en Lima el 4 de marzo de 2030, se ha aplazado al 6 de mayo de 2030 y será virtual.',
      ['2030-05-06 CE 9 virtual'],
    ],
  ])('%s', async (body, expected) => {
    expect(meetingsOf(await recordOf(letter(body)))).toEqual(expected);
  });
});

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

test.each([
  ['hasta el 2030-04-08 a las 18.00 horas (hora de Ginebra)', '2030-04-08T18:00'],
  ['hasta el 8-abr-2030', '2030-04-08'],
  ['hasta el 8/abril/2030', '2030-04-08'],
  ['hasta el 8 may. 2030 en la página del Grupo', '2030-05-08'],
])('the inscription is open %s', async (until, day) => {
  const { deadlines } = await recordOf(letter(`La inscripción permanecerá abierta ${until}.`));
  expect(deadlines.map(({ date, time }) => (time === null ? date : `${date}T${time}`))).toEqual([day]);
});

describe('texts cited', () => {
  test.each<[string, string[]]>([
    [
      'Véanse las Resoluciones 71 y 191 de la Conferencia de Plenipotenciarios y la Decisión 5.',
      ['resolution 71 PP', 'resolution 191 PP', 'decision 5'],
    ],
    [
      'Se recuerda la Resolución 94 (Rev. Busán,\n              2014) de la Conferencia de Plenipotenciarios.',
      ['resolution 94 PP 2014'],
    ],
  ])('%s', async (body, expected) => {
    const { citations } = await recordOf(letter(body));
    expect(
      citations.map(({ type, number, issuer, revision }) => words(type, number, issuer, revision?.year?.toString())),
    ).toEqual(expected);
  });
});

describe('the letter', () => {
  test('is in Spanish, though its one sentence has words of French and a group that is spelt like one', async () => {
    const { source } = await recordOf(letter('La Sra. Noa Urbina ha sido elegida Presidenta de la CE 9 en Lima.'));
    expect(source.language).toBe('es');
  });

  test('is sent to several in one line, none of them with an article', async () => {
    const text = letter('La reunión será en Lima.').replace(
      'A las Administraciones de los Estados Miembros de la Unión',
      'A Administraciones de Estados Miembros, Miembros de Sector del UIT-T, Asociados e Instituciones Académicas',
    );
    const { addressees } = await recordOf(text);
    expect(addressees.map(({ group }) => group)).toEqual([
      'administrations',
      'sector-members',
      'associates',
      'academia',
    ]);
  });

  test('has a sentence that goes on with an hour on the next line, and questions behind numbers', async () => {
    const record = await recordOf(
      letter(
        'La reunión de la Comisión de Estudio 9 irá precedida de un taller sobre mareas\nque tendrá lugar en línea, con interpretación, el 4 de marzo de 2030, de las\n09.00 a las 11.00 horas (hora de Ginebra). El programa del taller se publicará\nen la página de la Comisión de Estudio.\n\n' +
          '1.   ¿Dispone su Administración de mareógrafos?\n\n2.   ¿Cuántos son?',
      ),
    );
    expect(record.paragraphs.map(({ label }) => label)).toEqual([null, '1.', '2.']);
  });

  test('ends with a sentence that greets', async () => {
    const { closing } = await recordOf(
      letter('La reunión será en Lima.').replace(
        'Atentamente,',
        'Confiando en verles pronto, les saludo cordialmente.',
      ),
    );
    expect(closing).toBe('Confiando en verles pronto, les saludo cordialmente.');
  });
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

test('a circular letter may be cited by its number alone', async () => {
  const { citations } = await recordOf(letter('Me refiero a la Carta Circular núm. 172, de 3 de mayo de 2029.'));
  expect(citations).toMatchObject([{ type: 'circular', series: 'CL', number: '172', issuer: 'SG' }]);
});

test('who acts at a meeting may be said behind it', async () => {
  const { meetings } = await recordOf(
    letter(
      'Además, en la reunión virtual celebrada los días 17 a 26 de marzo de 2029, la Comisión de Estudio 5 aprobó dos textos.',
    ),
  );
  expect(meetings).toMatchObject([{ start: '2029-03-17', group: 'CE 5', mode: 'virtual' }]);
});

test.each([
  ['La matrícula en el curso puede hacerse hasta el 1 de marzo de 2030.', '2030-03-01 registration until'],
  ['Quienes deseen seguirlo deberán matricularse antes del 5 de marzo de 2030.', '2030-03-05 registration before'],
  ['La solicitud del préstamo habría de depositarse antes del 9 de marzo de 2030.', '2030-03-09 other before'],
  ['Las respuestas tendrían que llegar antes del 9 de marzo de 2030.', '2030-03-09 reply before'],
  [
    'Los documentos destinados a la primera reunión de la CE 5 se remitirán a ce5@itu.int no más tarde del 7 de septiembre de 2030.',
    '2030-09-07 contribution by CE 5',
  ],
  [
    'Deja de ser aplicable el plazo del 22 de mayo de 2030 para las contribuciones.',
    '2030-05-22 contribution by cancelled',
  ],
  ['El último día para inscribirse es el 5 de marzo de 2030.', '2030-03-05 registration by'],
  ['La CE 5 pide que se formulen observaciones de aquí al 3 de mayo de 2030.', '2030-05-03 comment by CE 5'],
  ['El Anexo 2 se devolverá cumplimentado antes del 9 de marzo de 2030.', '2030-03-09 reply before'],
  [
    'Se explicaron las conversaciones mantenidas sobre el préstamo, cuya solicitud habría de depositarse antes del 9 de marzo de 2030.',
    '2030-03-09 other before',
  ],
])('due in other words: %s', async (body, expected) => {
  expect(deadlinesOf(await recordOf(letter(body)))).toEqual([expected]);
});

test('who chairs may stand behind the verb and the group', async () => {
  const { people } = await recordOf(
    letter('Preside el Grupo de Trabajo sobre puertos (GT-PUE) la Sra. Ana Rey (Chile).'),
  );
  expect(people).toContainEqual(expect.objectContaining({ name: 'Ana Rey', role: 'chair', group: 'GT-PUE' }));
  const opens = await recordOf(letter('Presidirá la sesión de apertura del Foro el Sr. Luis Pardo (Uruguay).'));
  expect(opens.people.filter(({ role }) => role === 'chair')).toEqual([]);
});

test('what is to be held stands in the subjunctive', async () => {
  const { meetings } = await recordOf(
    letter(
      'Se recomienda que el próximo coloquio para reguladores tenga lugar en Lima (Perú) el 3 de junio de 2030. Se ha previsto que el Grupo de Trabajo 2/15 se reúna en línea el 5 de junio de 2030.',
    ),
  );
  expect(meetings).toMatchObject([
    { start: '2030-06-03', title: 'próximo coloquio para reguladores', place: 'Lima' },
    { start: '2030-06-05', group: 'GT 2/15', mode: 'virtual' },
  ]);
});

test('the group that meets may stand behind the day and the place', async () => {
  const { meetings } = await recordOf(
    letter('A continuación, los días 30 y 31 de julio de 2030, se reunirá en Lima (Perú) la Comisión de Estudio 9.'),
  );
  expect(meetings).toMatchObject([{ start: '2030-07-30', end: '2030-07-31', group: 'CE 9', place: 'Lima' }]);
});

test('the last day of a meeting is no limit', async () => {
  const { deadlines } = await recordOf(letter('El 5 de marzo de 2030 es el último día de la reunión de la CE 5.'));
  expect(deadlines).toEqual([]);
});

test('a letter may end with an apology that greets', async () => {
  const { closing, enclosures } = await recordOf(
    letter('La reunión será en Lima.')
      .replace('Atentamente,', 'Le ruego acepte mis excusas y le reitero mi más alta consideración.')
      .concat('\nAnexos (2): Orden del día; formulario\n'),
  );
  expect(closing).toBe('Le ruego acepte mis excusas y le reitero mi más alta consideración.');
  expect(enclosures).toBe(2);
});
