import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { Arrangement, throughArrangement } from '../../../src/text/arrangement.js';
import { Excision } from '../../../src/text/excision.js';
import { breaches } from '../../support/invariants.js';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

const body = async (text: string): Promise<string[]> => outline((await recordOf(text)).paragraphs);

/** What a program left that takes text out of a page box by box. */
const numberBehindFirstLine = circular(`
1
Les capteurs de houle que la Commission a retenus sont décrits dans le rapport du
Groupe, qui est publié sur le site.

Les Administrations sont invitées à faire connaître les ports qu'elles souhaitent

2
équiper, et les moyens dont elles disposent.

Une réunion d'information se tiendra à Nantes le 3 juin 2021, dans les locaux que

3
la région met à disposition.
`);

describe('marks that were torn from their text', () => {
  test('behind the first line of a paragraph stand before it', async () => {
    expect(await body(numberBehindFirstLine)).toEqual([
      '1 Les capteurs de houle que la Commission a retenus sont décrits dans le rapport du Groupe, qui est publié sur le site.',
      "2 Les Administrations sont invitées à faire connaître les ports qu'elles souhaitent équiper, et les moyens dont elles disposent.",
      "3 Une réunion d'information se tiendra à Nantes le 3 juin 2021, dans les locaux que la région met à disposition.",
    ]);
  });

  test('one below the other have each its item', async () => {
    const text = spanishCircular(`Los grupos son los siguientes:

a)

b)

c)

el Grupo de Boyas, que se ocupa de las corrientes;

el Grupo de Faros;

el Grupo de Mareas, de reciente creación.

Se ruega tomar nota de ello.`);
    expect(await body(text)).toEqual([
      'Los grupos son los siguientes:',
      '  a) el Grupo de Boyas, que se ocupa de las corrientes;',
      '  b) el Grupo de Faros;',
      '  c) el Grupo de Mareas, de reciente creación.',
      'Se ruega tomar nota de ello.',
    ]);
  });

  test('of sections head them, though items with marks of their own stand between', async () => {
    const text = englishCircular(`1

2

Buoys
a)

The buoys that were laid in spring.

b)

The buoys that are to follow.

Tide gauges

Those of the northern ports are read by hand.

3

Costs

None are foreseen.`);
    expect(await body(text)).toEqual([
      '# 1 Buoys',
      '  a) The buoys that were laid in spring.',
      '  b) The buoys that are to follow.',
      '# 2 Tide gauges',
      '  Those of the northern ports are read by hand.',
      '# 3 Costs',
      '  None are foreseen.',
    ]);
  });

  test('behind their items, the last amid its own, stand before them', async () => {
    const text = englishCircular(`The Group is to do three things.

Collect cases.

Compare the tide gauges in use.

Write a report on the buoys for the attention of Study Group

1)

2)

3)
20.`);
    expect(await body(text)).toEqual([
      'The Group is to do three things.',
      '1) Collect cases.',
      '2) Compare the tide gauges in use.',
      '3) Write a report on the buoys for the attention of Study Group 20.',
    ]);
  });

  test('leave the text and every place in it as the file has them', async () => {
    const { record, text } = await parseCircular(new TextEncoder().encode(numberBehindFirstLine));
    expect(text).toBe(numberBehindFirstLine);
    expect(breaches(record, text)).toEqual([]);
    const second = record.evidence['/paragraphs/1']?.map((piece) => piece.text);
    expect(second?.join(' ')).toBe(record.paragraphs[1]?.text);
    expect(record.meetings.map(({ start, place }) => [start, place])).toEqual([['2021-06-03', 'Nantes']]);
  });

  test('are none where figures stand in a table or count pages', async () => {
    const table = englishCircular(`Ports and gauges:

4

7

9

Sète

Brest

Nice`);
    expect(
      (await recordOf(table)).paragraphs.flatMap(({ children, label }) => [
        label,
        ...children.map((child) => child.label),
      ]),
    ).not.toContain('4');
    const pages = englishCircular(
      `The gauges are kept by the ports, which\n\n\f2\n\nread them every hour.\n\n\f3\n\nThe Bureau keeps the list.`,
    );
    expect((await recordOf(pages)).paragraphs.map(({ label }) => label)).not.toContain('2');
  });
});

describe('lines that end in a space where they go on', () => {
  const spaced = `1
The gauges of the northern ports have been read by hand since the storm of last 

autumn, and the Bureau has asked the harbour masters of Bergen and Tromsø to 
keep a log. 
Study Group 5 has the log.

2
Whoever wishes to lend a gauge is asked to write to the Bureau, which keeps 

International standards in stock and returns what it has been 
lent within a year of its receipt, at its own expense and with 
thanks.

3
The list of gauges is on the page of the Group.`;

  test('go on over a blank line, before a capital too', async () => {
    expect(await body(englishCircular(spaced))).toEqual([
      '1 The gauges of the northern ports have been read by hand since the storm of last autumn, and the Bureau has asked the harbour masters of Bergen and Tromsø to keep a log. Study Group 5 has the log.',
      '2 Whoever wishes to lend a gauge is asked to write to the Bureau, which keeps International standards in stock and returns what it has been lent within a year of its receipt, at its own expense and with thanks.',
      '3 The list of gauges is on the page of the Group.',
    ]);
  });

  test('say nothing where they end so by chance', async () => {
    const text = englishCircular(`The gauges of the northern ports are read by hand. 

The Bureau keeps the list of the gauges that are read by hand 

Whoever wishes to lend a gauge is asked to write. 

The harbour masters are thanked.`);
    expect(await body(text)).toEqual([
      'The gauges of the northern ports are read by hand.',
      'The Bureau keeps the list of the gauges that are read by hand',
      'Whoever wishes to lend a gauge is asked to write.',
      'The harbour masters are thanked.',
    ]);
  });
});

describe('items of a narrow column', () => {
  const letter = (list: string): string => `Geneva, 4 May 2021

Ref.:

TSB Circular 301

To:
${list}

Subject:

A test of narrow columns

Dear Sir/Madam,

The gauges have been read.

Yours faithfully,

Joan Tavernier
Director of the Telecommunication Standardization Bureau
`;
  const addressees = async (list: string): Promise<string[]> =>
    (await recordOf(letter(list))).addressees.map(({ text }) => text);

  test('take all their lines, that begin in capitals too', async () => {
    expect(
      await addressees(`– Administrations of
Member States of the
Union
– ITU-T Sector
Members
– ITU-T Associates of
Study Group 15
– ITU Academia`),
    ).toEqual([
      'Administrations of Member States of the Union',
      'ITU-T Sector Members',
      'ITU-T Associates of Study Group 15',
      'ITU Academia',
    ]);
  });

  test('are not joined with a line that stands below by itself', async () => {
    const text = englishCircular(`The two members are:
– Mr Arvo Kask (Estonia)
Chair
– Ms Lumi Saar (Finland)
Vice-Chair`);
    expect((await body(text)).filter((line) => /Kask|Saar/.test(line)).map((line) => line.endsWith('Chair'))).toEqual([
      false,
      false,
    ]);
  });
});

describe('an arrangement', () => {
  const arrangement = new Arrangement('first\n\nA\nrest', [
    { start: 7, end: 9 },
    { start: 0, end: 6 },
    { start: 9, end: 13 },
  ]);

  test('leads from its text to the file and back', () => {
    expect(arrangement.text).toBe('A\nfirst\nrest');
    expect(arrangement.pieces({ start: 2, end: 12 })).toEqual([
      { start: 0, end: 6, from: 2 },
      { start: 9, end: 13, from: 8 },
    ]);
    expect(arrangement.within({ start: 7, end: 8 })).toEqual({ start: 0, end: 1 });
    expect(arrangement.within({ start: 10, end: 12 })).toEqual({ start: 9, end: 11 });
  });

  test('is gone through behind what was cut out of its text', () => {
    const places = throughArrangement(new Excision(arrangement.text, [{ start: 3, end: 5 }]), arrangement);
    expect(places.pieces({ start: 2, end: 10 })).toEqual([
      { start: 0, end: 1, from: 2 },
      { start: 3, end: 6, from: 3 },
      { start: 9, end: 13, from: 6 },
    ]);
    expect(places.extent({ start: 0, end: 10 })).toEqual({ start: 0, end: 13 });
    expect(places.within({ start: 3, end: 6 })).toEqual({ start: 3, end: 6 });
  });
});
