import { describe, expect, test } from 'vitest';
import { recordOf } from '../support/letters.js';
import { type Circular, letter, words } from '../support/spanish-letters.js';

const meetingsOf = ({ meetings }: Circular): string[] =>
  meetings.map(({ start, end, place, group, mode, timeZone, status }) =>
    words(start, end === start ? null : end, place, group, mode, timeZone, status),
  );

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

test('a circular letter may be cited by its number alone', async () => {
  const { citations } = await recordOf(letter('Me refiero a la Carta Circular núm. 172, de 3 de mayo de 2029.'));
  expect(citations).toMatchObject([{ type: 'circular', series: 'CL', number: '172', issuer: 'SG' }]);
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

test('a letter may end with an apology that greets', async () => {
  const { closing, enclosures } = await recordOf(
    letter('La reunión será en Lima.')
      .replace('Atentamente,', 'Le ruego acepte mis excusas y le reitero mi más alta consideración.')
      .concat('\nAnexos (2): Orden del día; formulario\n'),
  );
  expect(closing).toBe('Le ruego acepte mis excusas y le reitero mi más alta consideración.');
  expect(enclosures).toBe(2);
});
