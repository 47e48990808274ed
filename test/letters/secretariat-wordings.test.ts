import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';

const deadlines = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).deadlines.map(({ date, kind, qualifier }) => `${date} ${kind} ${qualifier}`);

describe('what is due, in the words of three languages', () => {
  test.each<[string, string, string]>([
    [
      'rooms',
      englishCircular('Forty rooms at a reduced rate have been blocked until 9 May 2022.'),
      '2022-05-09 other until',
    ],
    [
      'rooms in Spanish',
      spanishCircular('Las tarifas preferentes están garantizadas hasta el 9 de mayo de 2022.'),
      '2022-05-09 other until',
    ],
    [
      'a consultation that is over',
      englishCircular('Remarks on the draft were accepted until 4 March 2021; two came in.'),
      '2021-03-04 comment until',
    ],
    [
      'the same in French',
      circular("Les observations sur le projet étaient acceptées jusqu'au 4 mars 2021; deux ont été envoyées."),
      '2021-03-04 comment until',
    ],
    [
      'the same in Spanish',
      spanishCircular('Las observaciones sobre el proyecto se aceptaron hasta el 4 de marzo de 2021.'),
      '2021-03-04 comment until',
    ],
    [
      'what comes late',
      englishCircular('Contributions which arrive after 9 May 2022 will be set aside.'),
      '2022-05-09 contribution by',
    ],
    [
      'what the fellowship unit needs',
      englishCircular(
        'Travellers must write to <desk@example.org> before 9 May 2022, so that the fellowship unit can act.',
      ),
      '2022-05-09 other before',
    ],
    [
      'the name and address of a person',
      englishCircular(
        'The bodies concerned should let us have the names and postal addresses of their experts by 9 May 2022.',
      ),
      '2022-05-09 nomination by',
    ],
  ])('%s', async (_, letter, expected) => {
    expect(await deadlines(letter)).toEqual([expected]);
  });

  test.each<[string, string]>([
    [
      'English',
      englishCircular(
        '| Subject | Deadline announced in the letter | New deadline |\n| --- | --- | --- |\n| Registration | 2 May 2022 | 16 May 2022 |\n| Visa requests | 11 April 2022 | Cancelled |',
      ),
    ],
    [
      'French',
      circular(
        '| Objet | Date indiquée dans la Circulaire | Nouvelle date limite |\n| --- | --- | --- |\n| Inscription | 2 mai 2022 | 16 mai 2022 |\n| Demandes de visa | 11 avril 2022 | Annulée |\n',
      ),
    ],
    [
      'Spanish',
      spanishCircular(
        '| Objeto | Fecha indicada en la Circular | Nuevo plazo |\n| --- | --- | --- |\n| Inscripción | 2 de mayo de 2022 | 16 de mayo de 2022 |\n| Solicitudes de visado | 11 de abril de 2022 | Anulada |',
      ),
    ],
  ])('a table of the dates of a circular and the new ones, in %s', async (_, letter) => {
    const record = await recordOf(letter);
    expect(record.deadlines).toMatchObject([
      { date: '2022-05-16', kind: 'registration', replaces: '2022-05-02', status: null },
      { date: '2022-04-11', kind: 'visa', replaces: null, status: 'cancelled' },
    ]);
  });

  test.each<[string, string]>([
    ['English', '| Action | Who | When |\n| --- | --- | --- |\n| Draw up the index | Ms Eva Lund | 9 May 2022 |'],
    ['a table without those who act', '| Action | Date |\n| --- | --- |\n| Draw up the index | 9 May 2022 |'],
  ])('a table of actions: %s', async (name, table) => {
    const { deadlines: found } = await recordOf(englishCircular(table));
    expect(found.map(({ date, kind }) => `${date} ${kind}`)).toEqual(name === 'English' ? ['2022-05-09 other'] : []);
  });
});

describe('those to ask', () => {
  test.each<[string, string]>([
    ['English', englishCircular('Ms Eva Lund of the host (e.lund@example.org) is the contact for hotels.')],
    ['French', circular("Mme Eva Lund de l'organisme hôte (e.lund@example.org) est le contact pour les hôtels.")],
    [
      'Spanish',
      spanishCircular('La Sra. Eva Lund del organismo anfitrión (e.lund@example.org) es el contacto para los hoteles.'),
    ],
  ])('a contact of a host, in %s', async (_, letter) => {
    const { people } = await recordOf(letter);
    expect(people.find(({ name }) => name === 'Eva Lund')).toMatchObject({
      role: 'contact',
      email: 'e.lund@example.org',
    });
  });

  test('one who remains it', async () => {
    const { people } = await recordOf(englishCircular('Your contact at the Bureau remains Mr Ivo Brandt.'));
    expect(people.find(({ name }) => name === 'Ivo Brandt')).toMatchObject({ role: 'contact' });
  });
});

const meetings = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).meetings.map(({ start, end, mode, group }) => [start, end, mode, group].join(' '));

describe('meetings', () => {
  test('listed below a line that asks for something before', async () => {
    const letter = englishCircular(
      'Your ideas are welcome until 30 June 2021. They will be looked at in two virtual preparatory meetings:\n\n1. Tuesday, 1 June 2021, from 14:00 to 15:30 (Geneva time);\n2. Thursday, 8 July 2021, from 10:00 to 11:30 (Geneva time).',
    );
    expect((await meetings(letter)).map((each) => each.trim())).toEqual([
      '2021-06-01T14:00 2021-06-01T15:30 virtual',
      '2021-07-08T10:00 2021-07-08T11:30 virtual',
    ]);
  });

  test.each<[string, string, string]>([
    ['English', englishCircular('1	Feedback from TSAG (Geneva, 8-12 February 2021)'), 'TSAG'],
    ['French', circular('1	Résultats du GCNT (Genève, 8-12 février 2021)\n'), 'GCNT'],
    ['Spanish', spanishCircular('1	Resultados del GANT (Ginebra, 8-12 de febrero de 2021)'), 'GANT'],
  ])('in brackets behind its group, in %s', async (_, letter, group) => {
    expect(await meetings(letter)).toEqual([`2021-02-08 2021-02-12  ${group}`]);
  });

  test('of two, the one that the sentence is about may be followed from afar', async () => {
    const letter = englishCircular(
      '1	JCA-ABC will meet on 7 September 2021 in Lima (Peru), alongside the meeting of Study Group 9 (Lima, 6-10 September 2021). Those who cannot travel will be able to speak by means of remote participation.',
    );
    expect(await meetings(letter)).toEqual(['2021-09-07 2021-09-07 hybrid JCA-ABC', '2021-09-06 2021-09-10  SG 9']);
  });
});

describe('the head and the foot of a letter', () => {
  test.each<[string, string]>([
    ['English', englishCircular('1	Text.').replace('TSB Circular 301', 'Collective letter BDT 4/SG2')],
    ['French', circular('1	Texte.').replace('Circulaire TSB 301', 'Lettre collective BDT 4/SG2')],
    ['Spanish', spanishCircular('1	Texto.').replace('Circular TSB 301', 'Carta colectiva BDT 4/SG2')],
  ])('a collective letter of BDT, in %s', async (_, letter) => {
    const { documentType, issuer, reference } = await recordOf(letter);
    expect({ documentType, issuer, reference }).toMatchObject({
      documentType: 'collective-letter',
      issuer: 'BDT',
      reference: { series: 'BDT', number: '4/SG2' },
    });
  });

  test('a subject ruled off, and a title that says for whom', async () => {
    const letter = englishCircular('1	Text.')
      .replace('A test of reading', 'A test of reading\n--------------------')
      .replace(/Director of the .*/, 'Deputy to the Director,\nfor the Director');
    const { subject, signatory } = await recordOf(letter);
    expect({ subject, title: signatory?.title }).toEqual({
      subject: 'A test of reading',
      title: 'Deputy to the Director, for the Director',
    });
  });
});
