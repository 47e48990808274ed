import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { breaches } from '../../support/invariants.js';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

describe('tables drawn with the signs of boxes', () => {
  test('have rows and cells, whose further lines are theirs', async () => {
    const text = circular(`
Les échéances sont les suivantes:

┌──────────────┬─────────────────────┐
│Date          │Objet                │
├──────────────┼─────────────────────┤
│3 juin 2021   │Demandes de visa     │
├──────────────┼─────────────────────┤
│17 juin 2021  │Contributions des    │
│              │ports de la Manche   │
└──────────────┴─────────────────────┘

Merci de les respecter.
`);
    const { paragraphs, deadlines } = await recordOf(text);
    expect(outline(paragraphs)).toEqual([
      'Les échéances sont les suivantes:',
      '  Date | Objet / 3 juin 2021 | Demandes de visa / 17 juin 2021 | Contributions des ports de la Manche',
      'Merci de les respecter.',
    ]);
    expect(deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2021-06-03 visa',
      '2021-06-17 contribution',
    ]);
  });

  test('are none where a line has a rule alone', async () => {
    const { paragraphs } = await recordOf(
      englishCircular('The gauges are read.\n\n──────────\n\nThe ports are thanked.'),
    );
    expect(paragraphs.map(({ rows }) => rows)).toEqual(paragraphs.map(() => null));
  });
});

describe('numbers that browsers of text put before links', () => {
  const letter =
    spanishCircular(`Escriban a [1]mareas@puertos.example antes del 3 de junio de 2021. El formulario figura en
[2]la página del Grupo, y la lista de boyas en la página de [3]Vigo.`);
  const list = `
References

   1. mailto:mareas@puertos.example
   2. https://puertos.example/formulario
   3. https://puertos.example/boyas
`;

  test('are no words of the letter', async () => {
    const { record, text } = await parseCircular(new TextEncoder().encode(letter + list));
    expect(record.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Escriban a mareas@puertos.example antes del 3 de junio de 2021. El formulario figura en la página del Grupo, y la lista de boyas en la página de Vigo.',
    ]);
    expect(breaches(record, text)).toEqual([]);
  });

  test('name the addresses of the list behind the letter, which is no part of it', async () => {
    const { links, signatory, enclosures, remainder } = await recordOf(letter + list);
    expect(links.map(({ url }) => url)).toEqual([
      'mailto:mareas@puertos.example',
      'https://puertos.example/formulario',
      'https://puertos.example/boyas',
    ]);
    expect([signatory?.title, enclosures]).toEqual([
      'Directora de la Oficina de Normalización de las Telecomunicaciones',
      null,
    ]);
    expect(remainder.join(' ')).toContain('References');
  });

  test.each(['Referencias', 'Références', 'Referencias\n\n   Enlaces visibles:', 'References\n\n   Visible links'])(
    'name the addresses below %j',
    async (title) => {
      const { links, remainder } = await recordOf(letter + list.replace('References', title));
      expect(links.map(({ url }) => url)).toContain('https://puertos.example/boyas');
      expect(remainder.join(' ')).toContain(title.split('\n')[0]);
    },
  );

  test('are none where they do not count on, or mark notes', async () => {
    const years = await recordOf(englishCircular('The reports [1]of the ports and [4]of the gauges are kept.'));
    expect(years.paragraphs[0]?.text).toBe('The reports [1]of the ports and [4]of the gauges are kept.');
    const notes = await recordOf(
      englishCircular('The ports[1] and the gauges[2] are kept.\n\n[1]Of the north.\n\n[2]Of the south.'),
    );
    expect(JSON.stringify(notes)).toContain('[1]');
  });
});

test('lines that an author ended below `To:` are one addressee each, in small letters too', async () => {
  const page = `<html lang="en"><body><p>Geneva, 4 May 2021</p><p>Ref.: TSB Circular 301</p>
<p>To:<br>To Administrations of Member States of the Union<br>to ITU-T Sector Members<br>to ITU-T Associates of Study Group 5 and of its<br>regional groups</p>
<p>Subject: A test of lines</p><p>Dear Sir/Madam,</p><p>The gauges have been read.</p><p>Yours faithfully,</p><p>Joan Tavernier<br>Director of the Telecommunication Standardization Bureau</p></body></html>`;
  expect((await recordOf(page)).addressees.map(({ text }) => text)).toEqual([
    'To Administrations of Member States of the Union',
    'to ITU-T Sector Members',
    'to ITU-T Associates of Study Group 5 and of its regional groups',
  ]);
});
