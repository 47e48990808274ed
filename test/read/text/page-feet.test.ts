import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

const first = "1\tLes délégués sont priés d'adresser leurs contributions par voie électronique au secrétariat du";
const second = 'Groupe avant le 3 juin 2021 au plus tard.';
const cut = (foot: string, [before, after]: readonly [string, string] = [first, second]): string =>
  circular(`\n${before}\n\n${foot}\n\n${after}\n\n2\tLa suite est connue.\n`);

describe('a sentence goes on behind the foot of a page', () => {
  test.for([
    ['the letter and the page, by a tab', 'Circulaire TSB 301\tpage 1/2'],
    ['the page and the letter', 'page 1/2\tCirculaire TSB 301'],
    ['the letter and the page on a line', 'Circulaire TSB 301 – Page 2'],
    ['the letter in short', 'TSB 301 – page 2'],
    ['two figures behind the letter', 'Circulaire TSB 301        1/2'],
    ['two figures', '2/4'],
    ['the page of how many', 'Page 2 de 4'],
    ['a number between dashes', '- 2 -'],
    ['spaced letters', '2 | P a g e'],
    ['the address on the net and the page', 'http://www.itu.int/sg\t•\t4'],
    ['the page and the address on the net', '4 | www.itu.int'],
    ['the address on the net between bullets', '• http://www.itu.int/sg •'],
    ['a file', 'P:\\FRA\\ITU-T\\TSB\\CIRC\\301F.DOCX'],
    ['a file, its day and who typed it', 'P:\\FRA\\CIRC\\301F.DOC                    03.05.21  jt'],
    ['a file, two days and initials in columns', 'P:\\FRA\\CIRC\\301F.DOC    03/05/21     04/05/21    jt/ab'],
    ['the page, and the letter in short', '- 2 -\nCirc. TSB 301'],
    ['the letter in short, and the page', 'Circ. TSB 301\n- 2 -'],
    ['the letter in short and the page on a line', 'Circ. TSB 301, page 2'],
    ['an address and telephones', 'Place des Nations, CH-1211 Genève 20, Suisse\nTél.: +41 22 730 5111'],
    [
      'an address whose country leads a line',
      'Place des Nations – CH-1211 Genève 20\nSuisse – Fax: +41 22 730 5110 – www.itu.int',
    ],
    ['an address and its city in brackets', 'UIT, Place des Nations\nGenève (Suisse) • Téléphone +41 22 730 5100'],
    ['an address in English', 'Place des Nations, CH-1211 Geneva 20\nSwitzerland | Tel.: +41 22 730 5100'],
    ['an address and a number without a label', 'UIT, Place des Nations\n+41 22 730 5100 – www.itu.int'],
    [
      'an address between bullets, each of its lines centred and broken',
      ' Union internationale des télécommunications • Place des Nations • CH-1211 Genève\n                        20 • Suisse\n\n  Tél.: +41 22 730 51 00 • Télécopie: +41 22 733 72 00 • Courriel: uit@itu.int •\n                       www.itu.int',
    ],
    ['a word that says so', '(suite)'],
    ['strokes that say so, and the head of the next page', '.../...\n\n\f- 2 -\nCirculaire TSB 301'],
    ['the foot and the head', 'Circulaire TSB 301\tpage 1/2\n\fUIT – Circulaire TSB 301'],
  ] as const)('%s', async ([, foot]) => {
    const { paragraphs, evidence, deadlines, remainder } = await recordOf(cut(foot));
    expect(outline(paragraphs)).toEqual([`1 ${first.slice(2)} ${second}`, '2 La suite est connue.']);
    expect(evidence['/paragraphs/0']).toHaveLength(2);
    expect(deadlines.map(({ date }) => date)).toEqual(['2021-06-03']);
    const words = foot.replace(/http:\S+/, '').match(/\p{L}{4,}/gu) ?? [];
    expect(words.filter((word) => !remainder.join(' ').includes(word))).toEqual([]);
  });

  test('the name of a group and a date are read across a foot of two lines', async () => {
    const foot =
      'Union internationale des télécommunications – Place des Nations – CH-1211 Genève 20\nSuisse – Tél.: +41 22 730 5100 – Fax: +41 22 730 5101';
    const halves = [
      '1\tLes contributions aux travaux seront envoyées au Président du Groupe de',
      'travail 4A avant le 3 juin 2021.',
    ] as const;
    const { groups, deadlines } = await recordOf(cut(foot, halves));
    expect(groups.map(({ acronym }) => acronym)).toContain('GT 4A');
    const [due] = (
      await recordOf(
        cut(foot, ['1\tLes contributions aux travaux de la Commission seront envoyées avant le 3', 'juin 2021.']),
      )
    ).deadlines;
    expect([due?.date, deadlines[0]?.date]).toEqual(['2021-06-03', '2021-06-03']);
  });

  test('also before a name, a day or a bracket', async () => {
    for (const after of ['Mme Ilse Brandt (Norvège) dans la salle A.', '3 juin 2021 au plus tard.']) {
      const before =
        '1\tLes réponses seront remises avec le formulaire qui est joint à la présente circulaire, et ce avec';
      const { paragraphs } = await recordOf(cut('Circulaire TSB 301\tpage 1/2', [before, after]));
      expect(outline(paragraphs)[0]).toBe(`1 ${before.slice(2)} ${after}`);
    }
  });
});

test('a line that comes again on each page is a foot, whatever it says', async () => {
  const foot = 'Réseaux agricoles – version du printemps';
  const third = '2\tLes experts de toutes les régions sont invités à prendre part aux travaux que mènera le';
  const { paragraphs } = await recordOf(
    circular(`\n${first}\n\n${foot}\n\n${second.toLowerCase()}\n\n${third}\n\n${foot}\n\ngroupe.\n`),
  );
  expect(outline(paragraphs)).toEqual([`1 ${first.slice(2)} ${second.toLowerCase()}`, `2 ${third.slice(2)} groupe.`]);
});

describe('the foot of a page in a date', () => {
  test('parts the day from the year', async () => {
    const { paragraphs, meetings } = await recordOf(
      circular(
        '\n1\tLa réunion du Groupe spécialisé sur les marées, prévue à Brest (France) du 3 au 5 mai 2021, est reportée du 7 au 9 juin\n\n' +
          '- 2 -\nCirculaire TSB 301\n\n2021, au même endroit.\n\n2\tLa suite est connue.\n',
      ),
    );
    expect(outline(paragraphs)).toHaveLength(2);
    expect(meetings.map(({ start, end, replaces }) => [start, end, replaces?.start])).toEqual([
      ['2021-06-07', '2021-06-09', '2021-05-03'],
    ]);
  });

  test('a numbered line behind it is one', async () => {
    const { paragraphs } = await recordOf(
      circular(
        '\n1\tProgramme des travaux du Groupe de travail sur les marées\n\n- 2 -\n\n2 Contributions et inscription des délégués\n\nLa suite est connue.\n',
      ),
    );
    expect(paragraphs.map(({ label }) => label)).toEqual(['1', '2']);
  });
});

describe('the name of the letter in short heads a page', () => {
  const head = (kind: string, number: string): string => `${kind} TSB ${number}`;
  test.for([
    [
      'French',
      circular,
      'Circulaire',
      'Lettre collective',
      'Corrigendum 2',
      ['Lett. coll. TSB 6/14', 'TSB 6/14 Corrigendum 2', 'TSB 6/14 Corr. 2'],
    ],
    [
      'English',
      englishCircular,
      'Circular',
      'Collective letter',
      'Addendum 3',
      ['TSB Coll. 6/14', 'TSB 6/14 Addendum 3', 'Coll. let. TSB 6/14 (Add. 3)'],
    ],
    [
      'Spanish',
      spanishCircular,
      'Circular',
      'Carta Colectiva',
      'Corrigéndum 2',
      ['Carta Col. TSB 6/14', 'TSB 6/14 Corrigéndum 2'],
    ],
  ] as const)('%s', async ([, write, circularOf, kind, amended, names]) => {
    for (const name of names) {
      const letter = write(`\na)\tPrimo.\n\n- 2 -\n${name}\n\nb)\tSecundo.\n`).replace(
        new RegExp(`TSB ${circularOf} 301|${circularOf} TSB 301`),
        `${head(kind, '6/14')}\n\t${amended}`,
      );
      const { paragraphs, remainder } = await recordOf(letter);
      expect(outline(paragraphs)).toEqual(['a) Primo.', 'b) Secundo.']);
      expect(remainder.join(' ')).toContain(name.replace(/TSB /, '').slice(-4));
    }
  });

  test.for([
    ['CACE/91', 'CACE/91 Corr. 2'],
    ['CACE/91', 'CACE/91 (Corrigendum 2)'],
    ['Circular Letter CL-26/14', 'CL-26/14 Corr. 2'],
  ] as const)('%s, whose series and number are one word: %s', async ([reference, name]) => {
    const letter = englishCircular(`\na)\tPrimo.\n\n- 2 -\n${name}\n\nb)\tSecundo.\n`).replace(
      'TSB Circular 301',
      `${reference}\n\tCorrigendum 2`,
    );
    expect(outline((await recordOf(letter)).paragraphs)).toEqual(['a) Primo.', 'b) Secundo.']);
  });

  test('another number, a heading and a sentence do not', async () => {
    for (const line of ['Lett. coll. TSB 6/15', 'Circulaires TSB', '301 essais', 'La Circulaire TSB 301 est close.']) {
      const { paragraphs } = await recordOf(circular(`\na)\tPrimo.\n\n- 2 -\n${line}\n\nb)\tSecundo.\n`));
      expect(outline(paragraphs).join('\n')).toContain(line.replace(/^301 /, ''));
    }
  });
});

test('what stands behind the path of a file and is no day is text', async () => {
  const { paragraphs } = await recordOf(
    cut('P:\\FRA\\CIRC\\301F.DOC                    Réseaux agricoles', [first, second.toLowerCase()]),
  );
  expect(outline(paragraphs).join('\n')).toContain('Réseaux agricoles');
});

describe('a line between two halves that is no foot', () => {
  test.for([
    ['of words', 'Réseaux agricoles'],
    ['that names a Question', 'Question 4/17'],
    ['that names a document', 'Document 4'],
  ] as const)('%s', async ([, line]) => {
    const { paragraphs } = await recordOf(cut(line, [first, second.toLowerCase()]));
    expect(outline(paragraphs).join('\n')).toContain(line);
  });

  test('the number of a collective letter stays its reference', async () => {
    const { reference } = await recordOf(
      circular('\nLe texte est prêt.\n').replace('Circulaire TSB 301', 'Lettre collective TSB 4/13'),
    );
    expect(reference).toMatchObject({ series: 'TSB', number: '4/13' });
  });
});

test('numbers of documents below one another are a list, and no heads of pages', async () => {
  const text =
    '1\tLe Groupe a examiné les contributions reçues et en a retenu les plus utiles, à savoir les suivantes:';
  const { paragraphs } = await recordOf(circular(`\n${text}\n\nC25/17-F\n\nC25/18-F\n\nC25/19-F\n\n2\tMerci.\n`));
  expect(outline(paragraphs).join('\n')).toMatch(/C25\/17-F[^]*C25\/18-F[^]*C25\/19-F/);
});

test('a foot whose lines stand as far apart as paragraphs is one, with the office above its address', async () => {
  const paragraphs = [
    '1\tLe Groupe se réunit en juin.',
    '2\tIl examinera les textes reçus.',
    '3\tIl fera rapport au Conseil.',
  ];
  const foot = [
    '-   PAGE  2  -',
    'Bureau de la normalisation des télécommunications',
    'Place des Nations\tTéléphone\t+41 22 730 51 11',
    'CH-1211 Genève 20\tTéléfax\t+41 22 733 72 56',
    'Suisse',
  ];
  const record = await recordOf(
    [
      'Genève, le 4 mai 2021',
      'Réf.:\tCirculaire TSB 301',
      'Objet:\tEssai',
      'Madame, Monsieur,',
      ...paragraphs,
      ...foot,
    ].join('\n\n'),
  );
  expect(outline(record.paragraphs)).toEqual(paragraphs.map((each) => each.replace('\t', ' ')));
});

test.each([
  ['en', 'TSB CIRCULAR 301                  - 2 -                 4 May 2021'],
  ['fr', 'Circulaire TSB 301                  - 2 -                 4 mai 2021'],
])('the number of the letter, the page and the date on one line head a page: %s', async (language, head) => {
  const letter = language === 'en' ? englishCircular : circular;
  const paragraphs =
    language === 'en'
      ? ['1\tThe Group meets in June.', `2\tIt will examine ${'the texts received and '.repeat(8)}the plan.`]
      : ['1\tLe Groupe se réunit en juin.', `2\tIl examinera ${'les textes reçus et '.repeat(8)}le plan.`];
  const body = letter(`\n${paragraphs[0]}\n\n${head}\n\n${paragraphs[1]}\n`);
  expect(outline((await recordOf(body)).paragraphs)).toEqual(paragraphs.map((each) => each.replace('\t', ' ')));
});

test('a line of a list with another number and a date heads none', async () => {
  const body = englishCircular(
    'See the following circulars:\n\nTSB Circular 17 - 2 - 4 May 2020\n\nThey remain in force.',
  );
  expect(outline((await recordOf(body)).paragraphs).join(' ')).toContain('TSB Circular 17');
});

test('such a line heads pages where it comes again, though the letterhead has no number; once alone it is text', async () => {
  const pages = [
    `1\tIl examinera ${'les textes reçus et '.repeat(8)}le plan.`,
    `2\tIl adoptera ${'les textes revus et '.repeat(8)}le calendrier.`,
    `3\tIl transmettra ${'les textes adoptés et '.repeat(8)}le rapport.`,
  ];
  const head = (page: number): string => `Circulaire TSB 301      - ${page} -      4 mai 2021`;
  const letter = (...lines: readonly string[]): string => ['Objet:\tEssai', 'Madame, Monsieur,', ...lines].join('\n\n');
  const [first = '', second = '', third = ''] = pages;
  const headed = await recordOf(letter(first, head(2), second, head(3), third));
  expect(outline(headed.paragraphs)).toEqual(pages.map((each) => each.replace('\t', ' ')));
  const alone = await recordOf(letter(first, head(2), second));
  expect(outline(alone.paragraphs).join(' ')).toContain('Circulaire TSB 301');
});

test('what stands on the line of a page number, parted from it by spaces, heads the page; in a sentence it is text', async () => {
  const body = (line: string): string =>
    circular(`1.   Le relevé est joint au présent avis.\n\n/...\n\n${line}\n\n\n2.   Il sera revu en juin.`);
  const texts = async (line: string): Promise<string[]> => outline((await recordOf(body(line))).paragraphs);
  expect(await texts('TELECOPIE AB/12                                    Page 2/3')).toEqual([
    '1. Le relevé est joint au présent avis.',
    '2. Il sera revu en juin.',
  ]);
  expect((await texts('Le tableau est donné à la page 2/3')).join(' ')).toContain('Le tableau est donné');
});

test('the columns of an address at the foot of a page, one below the other with blank lines between, are that foot', async () => {
  const foot =
    'Place des Nations\nCH-1211 Genève 20\nSuisse\n\nTéléphone +41 22 730 00 00\nTéléfax Gr3: +41 22 730 00 01\n\nTélex 000 000 uit ch\n\nwww.itu.int';
  const { paragraphs } = await recordOf(
    circular(`1\tLe relevé est joint au présent avis.\n\n${foot}\n\n2\tIl sera revu en juin.`),
  );
  expect(outline(paragraphs)).toEqual(['1 Le relevé est joint au présent avis.', '2 Il sera revu en juin.']);
});

test('a list below the foot of a page is none of it', async () => {
  const { paragraphs } = await recordOf(
    circular(
      `1\tLe Groupe examine:\n\nPlace des Nations • CH-1211 Genève 20 • Suisse • www.itu.int\n\n• les marées\n\n• les courants\n\n2\tIl sera revu en juin.`,
    ),
  );
  expect(outline(paragraphs)).toEqual([
    '1 Le Groupe examine:',
    '  • les marées',
    '  • les courants',
    '2 Il sera revu en juin.',
  ]);
});

test('the address that a sentence ends with below the number of the next page is no part of the foot', async () => {
  const { paragraphs } = await recordOf(
    circular(
      "La séance d'information aura lieu en ligne. Les personnes qui souhaitent y prendre part s'inscriront à\n\nUnion internationale des télécommunications • Place des Nations • CH-1211 Genève 20 • Suisse\nTél.: +41 22 730 00 00 • Courriel: itumail@itu.int • http://www.itu.int\n\n- 2 -\n\nhttp://www.itu.int/go/seance.\n\nLes dates seront publiées.",
    ),
  );
  expect(outline(paragraphs)).toEqual([
    "La séance d'information aura lieu en ligne. Les personnes qui souhaitent y prendre part s'inscriront à http://www.itu.int/go/seance.",
    'Les dates seront publiées.',
  ]);
});
