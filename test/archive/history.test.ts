import { describe, expect, test } from 'vitest';
import { type ArchivedLetter, readArchive } from '../../src/index.js';
import { likeness, personKey } from '../../src/archive/people/names.js';
import { archived } from '../support/archived-letters.js';
import { toldTerm } from '../support/told-history.js';

const circular = (name: string, number: number, date: string, body: string, after?: string): Promise<ArchivedLetter> =>
  archived(name, 'en', { reference: `TSB Circular ${number}`, date, body, ...(after && { after }) });

const mandate = (number: number, tasks: string, until: string, edition = ''): string => `
Annex: 1

ANNEX 1
(to TSB Circular ${number}${edition})

Terms of reference of the Joint Coordination Activity on orchards (JCA-ORCH)

1	Scope
The JCA-ORCH coordinates work on orchards.

2	Tasks
${tasks}

3	Duration
The JCA-ORCH will work until ${until}.
`;

describe('the history of a group', () => {
  const letters = async (): Promise<ArchivedLetter[]> => [
    await circular(
      'three',
      90,
      '4 March 2026',
      'Ms Ilse Bråten (Norway) has been appointed Chair of the Joint Coordination Activity on orchards (JCA-ORCH), in place of Mr Anton Velde.',
    ),
    await circular(
      'one',
      20,
      '3 March 2022',
      'The Joint Coordination Activity on orchards (JCA-ORCH) is chaired by Mr Anton Velde (Norway). Mr Kenji Morita (Japan) is Vice-Chair of JCA-ORCH.',
      mandate(20, 'a)	to list the standards on apples;\nb)	to meet twice a year.', 'December 2024'),
    ),
    await archived('two', 'fr', {
      reference: 'Circulaire TSB 55',
      date: '5 mai 2023',
      body: "L'Activité conjointe de coordination sur les vergers (JCA-ORCH) est présidée par M. Anton VELDE (Norvège).",
    }),
    await circular(
      'four',
      12,
      '9 September 2026',
      'The terms of reference of JCA-ORCH have been revised, as Annex 1 shows.',
      mandate(12, 'a)	to list the standards on apples and pears;\nb)	to meet twice a year.', 'December 2028'),
    ),
  ];

  test('its letters, in time, under its name in each language', async () => {
    const [group, ...others] = await (await readArchive(await letters())).group('jca-orch');
    expect(others).toEqual([]);
    expect(group).toMatchObject({ type: 'joint-coordination-activity', sector: 'ITU-T', acronyms: ['JCA-ORCH'] });
    expect(group?.letters.map(({ letter }) => letter)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('who led it from when to when; what no letter says is null', async () => {
    const [group] = await (await readArchive(await letters())).group('JCA-ORCH');
    expect(group?.leadership.map((term) => `${term.role}: ${toldTerm(term)}`)).toEqual([
      'chair: Anton Velde, from null, until TSB 90, named in TSB 20 to TSB 55',
      'vice-chair: Kenji Morita, from null, until null, named in TSB 20 to TSB 20',
      'chair: Ilse Bråten, from TSB 90, until null, named in TSB 90 to TSB 90',
    ]);
    expect(group?.leadership[0]?.until).toMatchObject({ letter: 'three', date: '2026-03-04' });
  });

  test('its mandates, with what a revision changed', async () => {
    const [group] = await (await readArchive(await letters())).group('JCA-ORCH');
    const [first, second] = group?.mandates ?? [];
    expect(group?.mandates).toHaveLength(2);
    expect(first).toMatchObject({
      until: '2024-12',
      before: null,
      changes: null,
      in: [{ letter: 'one', pointer: '/annexes/0' }],
    });
    expect(second).toMatchObject({ until: '2028-12', before: { letter: 'one' } });
    expect(second?.changes?.changes.map(({ left, right }) => [left?.text, right?.text])).toContainEqual([
      'to list the standards on apples;',
      'to list the standards on apples and pears;',
    ]);
    expect(second?.changes?.facts.map(({ fact }) => fact)).toEqual(['duration']);
  });

  test('a chair who is named again after leaving has a second term', async () => {
    const again = await circular('five', 40, '4 March 2027', 'Mr Anton Velde (Norway) is Chair of JCA-ORCH.');
    const [group] = await (await readArchive([...(await letters()), again])).group('JCA-ORCH');
    expect(group?.leadership.map(toldTerm).at(-1)).toBe(
      'Anton Velde, from null, until null, named in TSB 40 to TSB 40',
    );
  });

  test('groups of one number in two Sectors are told apart, by their Sector where it is given', async () => {
    const both = [
      await circular('t', 41, '3 March 2022', 'ITU-T Study Group 5 will meet in Geneva from 4 to 8 July 2022.'),
      await archived('r', 'fr', {
        reference: 'Circulaire administrative CACE/560',
        date: '4 avril 2022',
        body: "La Commission d'études 5 de l'UIT-R se réunira à Genève du 12 au 16 septembre 2022.",
      }),
    ];
    const archive = await readArchive(both);
    expect((await archive.group('SG 5')).map(({ sector }) => sector)).toEqual(['ITU-T', 'ITU-R']);
    expect((await archive.group('UIT-R CE 5')).map(({ letters: [first] }) => first?.letter)).toEqual(['r']);
    expect(await archive.group('SG 6')).toEqual([]);
  });

  test('two languages of one letter join acronyms that each language makes of its own', async () => {
    const english = await archived('en', 'en', {
      reference: 'CL-22/9',
      date: '10 January 2022',
      body: 'The next meeting of the Council Working Group on orchard safety (CWG-ORS) will be held in Geneva from 2 to 4 May 2022.',
    });
    const french = await archived('fr', 'fr', {
      reference: 'CL-22/9',
      date: '10 janvier 2022',
      body: 'La prochaine réunion du Groupe de travail du Conseil sur la sûreté des vergers (GTC-SV) se tiendra à Genève du 2 au 4 mai 2022.',
    });
    const [group, ...others] = await (await readArchive([english, french])).group('GTC-SV');
    expect(others).toEqual([]);
    expect(group?.acronyms).toEqual(['CWG-ORS', 'GTC-SV']);
    expect((await (await readArchive([english, french])).agenda()).entries).toHaveLength(1);
  });
});

describe('the history of a person', () => {
  test('offices in time, under any spelling of the name', async () => {
    const archive = await readArchive([
      await circular('late', 30, '4 May 2023', 'Ms Ilse Braten (Norway) is Vice-Chair of Study Group 13.'),
      await circular(
        'early',
        20,
        '3 March 2022',
        'Ms Ilse Bråten (Norway) has been appointed Chair of Study Group 12, in place of Mr Anton Velde.',
      ),
      await circular(
        'end',
        40,
        '4 March 2024',
        'Mr Kenji Morita (Japan) has been appointed Chair of Study Group 12, in place of Ms ILSE BRÅTEN.',
      ),
      await circular('other', 41, '5 March 2024', 'Ms I. Bråten (Norway) is Vice-Chair of Study Group 2.'),
    ]);
    const person = await archive.person('ilse braten');
    expect(person.name).toBe('Ilse Bråten');
    expect(
      person.roles.map(({ role, group, named, left }) => [
        role,
        group,
        named.map(({ letter }) => letter),
        left.map(({ letter }) => letter),
      ]),
    ).toEqual([
      ['chair', 'SG 12', ['early'], ['end']],
      ['vice-chair', 'SG 13', ['late'], []],
    ]);
    expect(person.letters).toEqual(['early', 'late', 'end']);
    expect(person.possiblySame).toEqual([{ name: 'I. Bråten', why: 'initials', letters: ['other'] }]);
  });

  test('a family name alone tells who bears it and joins nobody', async () => {
    const archive = await readArchive([
      await circular('one', 20, '3 March 2022', 'Ms Ilse Bråten (Norway) is Chair of Study Group 12.'),
      await circular('two', 21, '4 March 2022', 'Mr Odd Bråten (Norway) is Chair of Study Group 13.'),
    ]);
    const person = await archive.person('Bråten');
    expect(person.roles).toEqual([]);
    expect(person.possiblySame.map(({ name }) => name)).toEqual(['Ilse Bråten', 'Odd Bråten']);
  });

  test.each([
    ['J.-P. Diop', 'Jean-Pierre Diop', 'initials'],
    ['A. Velde', 'Anton Velde', 'initials'],
    ['VELDE Anton', 'Anton Velde', 'order'],
    ['Anton Velde', 'Anton Kristian Velde', 'part'],
    ['A. Velde', 'Ilse Velde', null],
    ['Anton Velde', 'Anton Veldre', null],
    ['Anton Velde', 'Ilse Velde', null],
    ['Anton Velde', 'ANTON VELDE', null],
  ] as const)('%s and %s: %s', (one, other, why) => {
    expect(likeness(one, other)).toBe(why);
    expect(likeness(other, one)).toBe(why);
  });

  test('accents, case, hyphens and stops make no other name', () => {
    expect(personKey('Émile DUPRÉ-MOREL')).toBe(personKey('emile dupre morel'));
  });
});

describe('which letters cite a text', () => {
  const letters = async (): Promise<ArchivedLetter[]> => [
    await circular(
      'one',
      20,
      '3 March 2018',
      'In accordance with section 3 of Resolution 179 (Rev. Busan, 2014) and TSB Circular 12, members are invited to reply.',
    ),
    await archived('two', 'fr', {
      reference: 'Circulaire TSB 55',
      date: '5 mai 2019',
      body: 'Conformément à la Résolution 179 (Rév. Dubaï, 2018) et à la Recommandation UIT-T A.1, les membres sont invités à répondre.',
    }),
    await archived('three', 'es', {
      reference: 'Circular TSB 60',
      date: '5 de junio de 2019',
      body: 'De conformidad con la Resolución 179 (Rev. Dubái, 2018) y el Documento C19/12-S, se invita a los miembros a responder.',
    }),
  ];
  const told = async (text: string): Promise<unknown> =>
    (await (await readArchive(await letters())).cites(text)).map(({ type, number, issuer, revisions }) => [
      `${type} ${number} ${issuer}`,
      ...revisions.map(
        ({ revision, citedBy }) => `${revision?.year ?? null}: ${citedBy.map(({ letter }) => letter).join(' ')}`,
      ),
    ]);

  test.each(['Resolution 179', 'Résolution 179', 'Resolución 179', '179'])('%s, in each revision', async (text) => {
    expect(await told(text)).toEqual([['resolution 179 PP', '2014: one', '2018: two three']]);
  });

  test('one revision alone', async () => {
    expect(await told('Résolution 179 (Rév. Dubaï, 2018)')).toEqual([['resolution 179 PP', '2018: two three']]);
  });

  test.each([
    ['TSB Circular 12', [['circular 12 TSB', 'null: one']]],
    ['C19/12-E', [['council-document C19/12-S Council', 'null: three']]],
    ['Recommendation ITU-T A.1', [['recommendation A.1 ITU-T', 'null: two']]],
    ['A.1', [['recommendation A.1 ITU-T', 'null: two']]],
    ['Resolution 17', []],
    ['TSB Circular 1', []],
  ])('%s', async (text, texts) => {
    expect(await told(text)).toEqual(texts);
  });

  test('with the parts that a letter names', async () => {
    const [text] = await (await readArchive(await letters())).cites('Resolution 179');
    expect(text?.revisions[0]?.citedBy).toMatchObject([
      { letter: 'one', sections: ['section 3'], pointer: '/citations/0' },
    ]);
  });
});
