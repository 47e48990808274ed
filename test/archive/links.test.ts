import { describe, expect, test } from 'vitest';
import { type ArchivedLetter, type DocumentLink, readArchive } from '../../src/index.js';
import { archived, archivedText } from '../support/archived-letters.js';

/** `corr-fr corrigendum-of TSB 41 [base-fr]`. */
const told = ({ from, kind, to, letters }: DocumentLink): string => `${from} ${kind} ${to} [${letters.join(' ')}]`;

const linksBetween = async (letters: readonly ArchivedLetter[], ...kinds: DocumentLink['kind'][]): Promise<string[]> =>
  (await (await readArchive(letters)).links()).filter(({ kind }) => kinds.includes(kind)).map(told);

const base = (name = 'base', date = '3 mai 2022'): Promise<ArchivedLetter> =>
  archived(name, 'fr', {
    reference: 'Circulaire TSB 41',
    date,
    body: 'Un séminaire aura lieu à Lomé le 5 octobre 2022.',
  });

const workshop = 'A workshop will be held in Lomé on 5 October 2022.';

describe('what amends a document', () => {
  test('a corrigendum in another language is one of the circular', async () => {
    const corrigendum = await archived('corr', 'en', {
      reference: 'Corrigendum 1\n\tto TSB Circular 41',
      date: '10 May 2022',
      body: workshop,
    });
    expect(await linksBetween([corrigendum, await base()], 'corrigendum-of')).toEqual([
      'corr corrigendum-of TSB 41 [base]',
    ]);
  });

  test('an addendum of a circular that is not held names it all the same', async () => {
    const addendum = await archived('add', 'es', {
      reference: 'Addéndum 2\n\ta la Circular TSB 77',
      date: '10 de mayo de 2022',
      body: 'Se celebrará un taller en Lomé el 5 de octubre de 2022.',
    });
    expect(await linksBetween([addendum], 'addendum-of')).toEqual(['add addendum-of TSB 77 []']);
  });

  test('a second revision renews the first where that is held, and else the circular', async () => {
    const revision = (name: string, number: number, date: string): Promise<ArchivedLetter> =>
      archived(name, 'en', { reference: `TSB Circular 41 (Rev. ${number})`, date, body: workshop });
    const [first, second] = [await revision('one', 1, '1 June 2022'), await revision('two', 2, '1 July 2022')];
    expect(await linksBetween([await base(), first, second], 'revision-of')).toEqual([
      'one revision-of TSB 41 [base]',
      'two revision-of TSB 41 Rev.1 [one]',
    ]);
    expect(await linksBetween([await base(), second], 'revision-of')).toEqual(['two revision-of TSB 41 [base]']);
  });

  test('a number that TSB gave again in another study period is another circular', async () => {
    const corrigendum = await archived('corr', 'fr', {
      reference: 'Corrigendum 1\n\tà la Circulaire TSB 41',
      date: '10 mai 2022',
      body: 'Le séminaire aura lieu à Lomé le 5 octobre 2022.',
    });
    const letters = [
      await base('late', '2 février 2026'),
      corrigendum,
      await base('early', '2 mars 2018'),
      await base(),
    ];
    expect(await linksBetween(letters, 'corrigendum-of')).toEqual(['corr corrigendum-of TSB 41 [base]']);
  });

  test('the evidence is the reference of the letter', async () => {
    const corrigendum = await archived('corr', 'en', {
      reference: 'Corrigendum 1\n\tto TSB Circular 41',
      date: '10 May 2022',
      body: workshop,
    });
    const [link] = await (await readArchive([corrigendum])).links();
    expect(link?.evidence).toMatchObject([
      { letter: 'corr', document: 'TSB 41 Corr.1', date: '2022-05-10', pointer: '/reference', evidence: { line: 3 } },
    ]);
  });
});

describe('what cancels or replaces another letter as a whole', () => {
  const acts = async (language: 'fr' | 'en' | 'es', body: string, subject?: string): Promise<string[]> => {
    const date = { fr: '4 juin 2022', en: '4 June 2022', es: '4 de junio de 2022' }[language];
    const reference = { fr: 'Circulaire TSB 60', en: 'TSB Circular 60', es: 'Circular TSB 60' }[language];
    const letter = await archived('new', language, { reference, date, body, ...(subject && { subject }) });
    return linksBetween([await base(), letter], 'cancels', 'replaces');
  };

  test.each([
    ['fr', 'La présente Circulaire annule et remplace la Circulaire TSB 41.', 'replaces'],
    ['fr', 'La présente Circulaire annule et remplace la Circulaire TSB 41 du 3 mai 2022.', 'replaces'],
    ['fr', 'La Circulaire TSB 41 du 3 mai 2022 est annulée.', 'cancels'],
    ['fr', 'La Circulaire TSB 41 est annulée et remplacée par la présente Circulaire.', 'replaces'],
    ['fr', 'Veuillez noter que cette lettre se substitue à la Circulaire TSB 41.', 'replaces'],
    ['en', 'This Circular cancels and replaces TSB Circular 41 of 3 May 2022.', 'replaces'],
    ['en', 'This Circular supersedes TSB Circular 41.', 'replaces'],
    ['en', 'TSB Circular 41 is hereby withdrawn.', 'cancels'],
    ['en', 'Members are informed that TSB Circular 41 is cancelled and replaced by the present Circular.', 'replaces'],
    ['es', 'La presente Circular anula y sustituye a la Circular TSB 41.', 'replaces'],
    ['es', 'La Circular TSB 41 queda sin efecto.', 'cancels'],
    ['es', 'La Circular TSB 41 queda anulada y sustituida por la presente.', 'replaces'],
  ] as const)('%s: %s', async (language, body, kind) => {
    expect(await acts(language, body)).toEqual([`new ${kind} TSB 41 [base]`]);
  });

  test('the subject alone may say it', async () => {
    expect(await acts('fr', 'Le séminaire est supprimé.', 'Annulation de la Circulaire TSB 41')).toEqual([
      'new cancels TSB 41 [base]',
    ]);
  });

  test('what is said of two is said of each', async () => {
    expect(await acts('fr', 'La présente Circulaire annule les Circulaires TSB 41 et 42.')).toEqual([
      'new cancels TSB 41 [base]',
      'new cancels TSB 42 []',
    ]);
    expect(await acts('en', 'TSB Circular 41 and TSB Circular 42 are hereby cancelled.')).toEqual([
      'new cancels TSB 41 [base]',
      'new cancels TSB 42 []',
    ]);
  });

  test('a corrigendum may be cancelled and its circular stand', async () => {
    expect(await acts('fr', 'La présente lettre annule le Corrigendum 1 à la Circulaire TSB 41.')).toEqual([
      'new cancels TSB 41 Corr.1 []',
    ]);
  });

  test.each([
    ['fr', 'La présente Circulaire annule la réunion annoncée dans la Circulaire TSB 41.'],
    ['fr', "La présente Circulaire n'annule pas la Circulaire TSB 41."],
    ['fr', 'La Circulaire TSB 50 annule et remplace la Circulaire TSB 41.'],
    ['fr', 'La Circulaire TSB 41 est remplacée par la Circulaire TSB 50.'],
    ['fr', 'Le formulaire joint à la Circulaire TSB 41 est remplacé par le formulaire ci-joint.'],
    ['en', 'TSB Circular 50 replaced TSB Circular 41.'],
    ['en', 'TSB Circular 41 is superseded by TSB Circular 50.'],
    ['en', 'It is proposed to cancel TSB Circular 41.'],
    ['es', 'Se anula la reunión anunciada en la Circular TSB 41.'],
    ['es', 'La Circular TSB 50 sustituye a la Circular TSB 41.'],
  ] as const)('%s does not: %s', async (language, body) => {
    expect(await acts(language, body)).toEqual([]);
  });
});

test('documents are cited under one name, each citation with its place', async () => {
  const letter = await archived('new', 'en', {
    reference: 'TSB Circular 60',
    date: '4 June 2022',
    body: 'Further to TSB Circular 41, Corrigendum 1 to TSB Circular 42 and Document C22/15-E, and to Resolution 72, members are invited to reply.',
  });
  const links = await (await readArchive([letter, await base()])).links();
  expect(links.map(told)).toEqual(['new cites TSB 41 [base]', 'new cites TSB 42 Corr.1 []', 'new cites C22/15 []']);
  expect(links[0]?.evidence[0]).toMatchObject({ letter: 'new', pointer: '/citations/0' });
  expect(links[0]?.evidence[0]?.evidence?.text).toContain('TSB Circular 41');
});

test('two languages of one letter are linked both ways, and to what amends either', async () => {
  const english = await archived('base-en', 'en', { reference: 'TSB Circular 41', date: '3 May 2022', body: workshop });
  const letters = [await base('base-fr'), english];
  expect(await linksBetween(letters, 'language-of')).toEqual([
    'base-en language-of TSB 41 [base-fr]',
    'base-fr language-of TSB 41 [base-en]',
  ]);
});

describe('a report on a meeting that a letter announced', () => {
  const announcement = (days: string): Promise<ArchivedLetter> =>
    archived('call', 'en', {
      reference: 'TSB Collective letter 2/20',
      date: '10 January 2022',
      subject: 'Meeting of Study Group 20',
      body: `Study Group 20 will meet in Geneva from ${days} 2022.`,
    });
  const report = archivedText(
    'report',
    `COUNCIL 2022

Document C22/40-E
20 June 2022
Original: English

Report by the Secretary-General

REPORT OF THE MEETING OF THE COUNCIL WORKING GROUP ON ORCHARDS (CWG-ORCH), GENEVA, 2-4 MAY 2022

Summary
The Council Working Group on orchards (CWG-ORCH) met in Geneva from 2 to 4 May 2022.

Action required
The Council is invited to note this document.
____________

1	Introduction
1.1	The group considered seven contributions.
`,
  );
  const call = (days: string): Promise<ArchivedLetter> =>
    archived('call', 'en', {
      reference: 'CL-22/9',
      date: '10 January 2022',
      subject: 'Meeting of the Council Working Group on orchards (CWG-ORCH)',
      body: `The next meeting of the Council Working Group on orchards (CWG-ORCH) will be held in Geneva ${days} 2022.`,
    });

  test('is what the letter is reported in', async () => {
    expect(await linksBetween([await report, await call('from 2 to 4 May')], 'reported-in')).toEqual([
      'call reported-in C22/40 [report]',
    ]);
  });

  test('is none on a meeting of other days, or of another group', async () => {
    expect(await linksBetween([await report, await call('from 12 to 14 September')], 'reported-in')).toEqual([]);
    expect(await linksBetween([await report, await announcement('2 to 4 May')], 'reported-in')).toEqual([]);
  });
});
