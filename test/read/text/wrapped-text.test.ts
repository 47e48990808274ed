import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../../support/letters.js';

/** The outline of a letter's body. */
const body = async (text: string): Promise<string[]> => outline((await recordOf(circular(text))).paragraphs);

const long =
  "Le laboratoire d'essai mesurera les antennes, les filtres et les amplificateurs que les exploitants lui auront remis avant la fin du mois; il rendra ses conclusions au Bureau, qui les publiera";

/** Lines of at most so many characters, a tab counted as one, as programs wrap them. */
function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Paragraphs wrapped so that, at some width, the second begins a line with each of its words in turn. */
const letter = (second: string, width: number): string =>
  [`1\t${long}.`, `2\t${second}`, `3\t${long} aussitôt.`].map((each) => wrapped(each, width)).join('\n\n');

describe('a wrapped paragraph is one, whatever a line of it begins with', () => {
  const second =
    "Les 12 Administrations, réunies le 23 mai 2025 à Turin (Italie) avec M. Ercole Baldi, Président, et Mme Anja Falk, Vice-Présidente, ont convenu au titre de la Résolution 98 (Rév. Genève, 2022) de se réunir du 6 – 9 juin de 14 h 00 à 17 h 30, § 2 de l'ordre du jour.";
  test.each([52, 55, 58, 61, 64, 67, 70, 74, 78, 83, 88, 92])('at %d columns', async (width) => {
    expect(await body(letter(second, width))).toEqual([`1 ${long}.`, `2 ${second}`, `3 ${long} aussitôt.`]);
  });
});

test('an honorific that a typist keeps with its name begins a line, and no paragraph', async () => {
  const second =
    'Les travaux sont dirigés par deux Coprésidents, M. Ercole Baldi (Italie) et Mme Anja Falk (Suède), que le Groupe a désignés à sa dernière réunion, et par le Rapporteur, M. Vano Beridze.';
  for (const width of [52, 58, 64, 70, 76, 82]) {
    const kept = letter(second.replaceAll('M. ', 'M.\u00a0'), width).replaceAll('M.\u00a0', 'M. ');
    expect(await body(kept)).toEqual([`1 ${long}.`, `2 ${second}`, `3 ${long} aussitôt.`]);
  }
});

test('a front that nobody wrapped leaves the wrapped body as it is', async () => {
  const front = [1, 2, 3, 4].map((at) => `Point ${at} de l'avant-propos: ${long}, et ainsi de suite.`).join('\n');
  const text = [1, 2, 3, 4, 5, 6].map((at) => wrapped(`${at}\t${long} sous le numéro ${at}.`, 66)).join('\n\n');
  const paragraphs = await body(`${front}\n\n${text}`);
  expect(paragraphs.slice(4)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `${at} ${long} sous le numéro ${at}.`));
});

test('a closing bracket at the beginning of a line labels nothing', async () => {
  const text = wrapped(`1\tLe jury est présidé par M. Vano Beridze (République fédérale de) et il siège à Berne.`, 62);
  expect(text).toMatch(/\nde\) /);
  expect(await body(`${text}\n\n${wrapped(`2\t${long}.`, 62)}\n\n${wrapped(`3\t${long}.`, 62)}`)).toEqual([
    '1 Le jury est présidé par M. Vano Beridze (République fédérale de) et il siège à Berne.',
    `2 ${long}.`,
    `3 ${long}.`,
  ]);
});

test('lines led by a tab stay apart, as quoted texts are set', async () => {
  const text = `1\tLa Conférence s'exprime ainsi:\n\n\tinvite les membres des Secteurs\n\tà mesurer leurs antennes une fois par an au moins,\n\n${wrapped(`2\t${long}.`, 60)}\n\n${wrapped(`3\t${long}.`, 60)}`;
  expect((await body(text)).map((line) => line.trim())).toEqual([
    "1 La Conférence s'exprime ainsi:",
    'invite les membres des Secteurs',
    'à mesurer leurs antennes une fois par an au moins,',
    `2 ${long}.`,
    `3 ${long}.`,
  ]);
});

test('numbers with a space behind them run on under a Roman heading', async () => {
  expect(
    await body(
      "I Mesures\n\n1 Le Groupe a mesuré les antennes.\n\n2 Il a publié ses conclusions.\n\nII Suite\n\n3 L'an prochain, il mesurera les filtres.",
    ),
  ).toEqual([
    '# I Mesures',
    '  1 Le Groupe a mesuré les antennes.',
    '  2 Il a publié ses conclusions.',
    '# II Suite',
    "  3 L'an prochain, il mesurera les filtres.",
  ]);
});

test('names keep their no-break spaces', async () => {
  const text = circular('1\tTexte.').replace('Jeanne Tavernier', 'Odile\u00a0de\u00a0Trévoux');
  expect((await recordOf(text)).signatory?.name).toBe('Odile de Trévoux');
});

describe('a sentence goes on whatever its bracket does', () => {
  test('a bracket at the beginning of a line', async () => {
    const text =
      "Le laboratoire mesurera les antennes et les filtres au titre de la campagne\nque les exploitants ont décidée; sa responsable est Mme Lucie Vauquelin\n(Luxembourg). Elle rendra compte de toutes les mesures au Bureau, qui les\npubliera avant la fin de l'année sur une page ouverte à tous.";
    expect(await body(text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  test('a bracket that is open at the foot of a page', async () => {
    const first = 'Le formulaire, dûment rempli, est à renvoyer au laboratoire (télécopie:';
    expect(await body(`${first}\n\n- 2 -\n\n+41 22 000 00 00).\n\nLa suite est connue.`)).toEqual([
      `${first} +41 22 000 00 00).`,
      'La suite est connue.',
    ]);
  });

  test('a number that begins the next page', async () => {
    const first = 'Les exploitants ont rendu leurs antennes au laboratoire (voir la note)';
    expect(await body(`${first}:\n\n- 2 -\n\n1)\tdes filtres;\n2)\tdes câbles.`)).toEqual([
      `${first}:`,
      '  1) des filtres;',
      '  2) des câbles.',
    ]);
  });

  test('dashes on lines of their own', async () => {
    const text =
      "Par suite de ces essais, dont les résultats ont été publiés par le laboratoire:\n–\nles exploitants qui ont besoin d'un filtre voudront bien le demander avant la fin;\n–\nle laboratoire fermera ses portes pendant les travaux, que l'on espère assez brefs;\n–\nla salle des câbles restera ouverte à toutes celles et à tous ceux qui en ont besoin.";
    expect(await body(text)).toEqual([
      'Par suite de ces essais, dont les résultats ont été publiés par le laboratoire:',
      "  • les exploitants qui ont besoin d'un filtre voudront bien le demander avant la fin;",
      "  • le laboratoire fermera ses portes pendant les travaux, que l'on espère assez brefs;",
      '  • la salle des câbles restera ouverte à toutes celles et à tous ceux qui en ont besoin.',
    ]);
  });
});

test('a line that hangs behind its label goes on before a name, however wide it is', async () => {
  const text = [
    ' 1. Le laboratoire a confié à la Rapporteure pour la Question 6/13, Mme',
    '    Thandiwe Baldi, le soin de mesurer les antennes; elle sera aidée par M.',
    '    Falk et par le secrétariat de la Commission.',
    '',
    ' 2. Il publiera:',
    '',
    '        a. les mesures de toutes les antennes que les exploitants lui auront remises',
    '           avant la fin du mois;',
    '        b. les conclusions.',
  ].join('\n');
  expect(await body(text)).toEqual([
    '1. Le laboratoire a confié à la Rapporteure pour la Question 6/13, Mme Thandiwe Baldi, le soin de mesurer les antennes; elle sera aidée par M. Falk et par le secrétariat de la Commission.',
    '2. Il publiera:',
    '  a. les mesures de toutes les antennes que les exploitants lui auront remises avant la fin du mois;',
    '  b. les conclusions.',
  ]);
});

describe('the lines of an item that hang below its text by tabs are one', () => {
  const items = [
    'Mme Ilse Brandauer (Autriche) remplace M. Tariq El-Amrani, qui a dirigé les essais des antennes depuis le printemps;',
    "les mesures du laboratoire seront remises au secrétariat le 5 mai 2025 au plus tard, avec un plan de l'installation et des locaux;",
    'les filtres que le Bureau a retenus seront rendus à leurs propriétaires dès que les essais seront finis.',
  ];
  /** Each item with its label, a tab, and its further lines below its text. */
  const list = (labels: readonly string[], lead: string, hang: string, width: number): string =>
    items.map((item, at) => lead + wrapped(`${labels[at]}\t${item}`, width).replaceAll('\n', `\n${hang}`)).join('\n\n');
  test.each([
    ['letters', ['a)', 'b)', 'c)'], '', '\t'],
    ['dashes', ['–', '–', '–'], '', '\t'],
    ['numbers', ['1)', '2)', '3)'], '', '\t'],
    ['letters led by a tab', ['a)', 'b)', 'c)'], '\t', '\t\t'],
  ])('%s', async (_, labels, lead, hang) => {
    const expected = items.map((item, at) => `${(labels[at] as string).replace('–', '•')} ${item}`);
    for (const width of [54, 58, 62, 66, 70, 72, 76]) {
      const text = `Les changements ci-après ont eu lieu:\n\n${list(labels, lead, hang, width)}\n\n${wrapped(`${long}.`, width)}`;
      expect((await body(`\n${text}\n`)).map((line) => line.trim())).toEqual([
        'Les changements ci-après ont eu lieu:',
        ...expected,
        `${long}.`,
      ]);
    }
  });
});

test('what hangs below an item by a tab and is a row of its own stays one', async () => {
  const text =
    'Les responsables sont les suivants:\n\n–\tMme Ilse Brandauer (Autriche)\n\tPrésidente\n–\tM. Tariq El-Amrani (Maroc)\n\tRapporteur';
  expect((await body(`\n${text}\n`)).map((line) => line.replace(/^[ #]*/, ''))).toEqual([
    'Les responsables sont les suivants:',
    '• Mme Ilse Brandauer (Autriche)',
    'Présidente',
    '• M. Tariq El-Amrani (Maroc)',
    'Rapporteur',
  ]);
});

test.each([
  ['du 2 au 4 mars 2025», lire «du 3 au', '5 mars 2025» dans toutes les langues'],
  ['en séance de 9 h 30 à', '12 h 45 ce jour-là, comme au printemps'],
  ['en séance les 22 et', '23 septembre de cette année à Berne'],
])('a period broken at its figures goes on: %s', async (first, rest) => {
  const lead = "Le jury d'examen des antennes réuni par le laboratoire se retrouvera";
  const text = `2\t${lead}\n${first}\n${rest}.`;
  expect(await body(`\n${wrapped(`1\t${long}.`, 76)}\n\n${text}\n\n${wrapped(`3\t${long}.`, 76)}\n`)).toEqual([
    `1 ${long}.`,
    `2 ${lead} ${first} ${rest}.`,
    `3 ${long}.`,
  ]);
});

test('a clause behind a colon goes on in its paragraph', async () => {
  const second =
    "Les exploitants des antennes n'ont rien à faire pour le moment: leur demande reste valable. Ceux qui ne peuvent venir le disent au Bureau par lettre.";
  for (const width of [58, 63, 72, 78])
    expect(await body(`\n${letter(second, width)}\n\n${wrapped(`4\t${long}.`, width)}\n`)).toEqual([
      `1 ${long}.`,
      `2 ${second}`,
      `3 ${long} aussitôt.`,
      `4 ${long}.`,
    ]);
  expect(
    await body(
      `\n${wrapped(`1\t${long}.`, 60)}\n\n2\tLe laboratoire essaiera cette année aux frais du Bureau:\ndes antennes,\ndes filtres.\n`,
    ),
  ).toEqual([
    `1 ${long}.`,
    '2 Le laboratoire essaiera cette année aux frais du Bureau:',
    expect.stringContaining('des antennes'),
    expect.stringContaining('des filtres'),
  ]);
});

test('a date with its year at the beginning of a line is no number of a paragraph, where months begin with capitals', async () => {
  const record = await recordOf(`Geneva, 4 May 2027

Ref.: TSB Circular 301

Subject: Sea trials

Dear Sir/Madam,

1    The Bureau will carry out the trials with the vessels that members lend it.

2    Offers of vessels must have reached the secretariat by Monday,
14 June 2027, together with a description of the equipment which is
installed on board of each.

3    Please send every question to the secretariat.

Yours faithfully,
`);
  expect(outline(record.paragraphs)).toEqual([
    '1 The Bureau will carry out the trials with the vessels that members lend it.',
    '2 Offers of vessels must have reached the secretariat by Monday, 14 June 2027, together with a description of the equipment which is installed on board of each.',
    '3 Please send every question to the secretariat.',
  ]);
});

test('a table whose first column is headed by an abbreviation is one, not a list that begins with it', async () => {
  expect(
    await body(
      '1\tLes essais ont été les suivants:\nNo.\tMois\tLieu\n1\tMai\tTrieste\n2\tJuin\tPiran\n2\tIls ont réussi.',
    ),
  ).toEqual(['1 Les essais ont été les suivants:', expect.stringContaining('Trieste'), '2 Ils ont réussi.']);
});

test('lines further in than the first are one paragraph with it', async () => {
  const [first = '', ...rest] = wrapped(long, 76).split('\n');
  const [other = '', ...others] = wrapped(`${long}. Les essais reprendront en mai.`, 76).split('\n');
  const hung = [first, ...rest.map((line) => `     ${line}`), other, ...others.map((line) => `     ${line}`)];
  expect(
    await body(`${hung.slice(0, rest.length + 1).join('\n')}.\n${hung.slice(rest.length + 1).join('\n')}`),
  ).toHaveLength(2);
});

test.each([
  ['au lieu de:', 'lire:', '"', '"'],
  ['Remplacer:', 'par:', '\u00ab', '\u00bb'],
])(
  'the wordings of a correction, set in columns behind %j and %j, are two paragraphs',
  async (old, now, open, close) => {
    const column = (label: string, words: string, rest: string): string =>
      `     ${label.padEnd(14)}${open}${words}\n${' '.repeat(19)}${rest}${close}`;
    const paragraphs = await body(
      [
        wrapped(`1    ${long}.`, 66),
        '2    Dans la section 5:',
        column(old, 'les essais auront lieu à Berne du 3', 'au 5 juin 2021'),
        `${column(now, 'les essais auront lieu à Berne du 8', 'au 10 juin 2021')}.`,
        wrapped(`3    ${long}.`, 66),
      ].join('\n\n'),
    );
    expect(paragraphs).toEqual([
      `1 ${long}.`,
      '2 Dans la section 5:',
      `  ${old} ${open}les essais auront lieu à Berne du 3 au 5 juin 2021${close}`,
      `  ${now} ${open}les essais auront lieu à Berne du 8 au 10 juin 2021${close}.`,
      `3 ${long}.`,
    ]);
  },
);

test.each([67, 68])(
  'M. and a name below a sentence that ends with its line begin no paragraph (%d columns)',
  async (width) => {
    const second =
      'Les exploitants ont formé un jury en mars, et le Bureau a approuvé son programme de travail. Ce jury a remis ses conclusions. M. Vano Beridze, qui le préside depuis le mois de mars, les exposera aux exploitants à Berne, le mois prochain.';
    const text = [`1    ${long}.`, `2    ${second}`, `3    ${long} aussitôt.`, `4    ${long} ensuite.`]
      .map((each) => wrapped(each, width))
      .join('\n\n');
    expect(text).toContain('conclusions.\nM. Vano');
    expect((await body(`\n${text}\n`))[1]).toBe(`2 ${second}`);
  },
);

test('the letters of a list begin its items, whatever name stands behind them', async () => {
  const items = ['A. Antennes', 'B. Filtres', 'C. Amplificateurs'];
  expect((await body([wrapped(`${long}:`, 60), items.join('\n')].join('\n\n'))).slice(1)).toHaveLength(3);
});

test.each(['– 2 –', '- 2 -', '     – 2 –'])(
  'the number of a page (%s) takes in no text of the page below it',
  async (number) => {
    const rest = 'de remettre les antennes en état.';
    const paragraphs = await body(`1\t${long}.\n2\tLe jury a convenu:\n\n${number}\n${rest}\n\n3\t${long}.\n`);
    expect(paragraphs.map((each) => each.trim())).toContain(rest);
  },
);

describe('lines that somebody broke by hand, a little early', () => {
  const first =
    'The antenna laboratory will measure the filters that operators hand in before the end\nof the month, and will give its findings to the Bureau for publication in spring.\nThe list of filters is kept by the secretariat and is public.';
  const read = async (text: string): Promise<string[]> => outline((await recordOf(englishCircular(text))).paragraphs);
  const joined = first.replaceAll('\n', ' ');

  test('go on behind a full stop where blank lines part the paragraphs', async () => {
    const text = [first, 'A second paragraph stands here, as short as they come.', first].join('\n\n');
    expect(await read(text)).toEqual([joined, 'A second paragraph stands here, as short as they come.', joined]);
  });

  test('go on behind a full stop where each paragraph has a number', async () => {
    const text = [1, 2, 3, 4, 5, 6].map((at) => `${at}\t${first}`).join('\n');
    expect(await read(text)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `${at} ${joined}`));
  });

  test('go on where a date with its stop has a line of its own', async () => {
    const text = `${first}\n\n• to tell the laboratory which of the filters it should keep, preferably before\n  31 July 2021;\n\n• to collect the others.\n\n${first}`;
    expect(await read(text)).toEqual([
      joined,
      '• to tell the laboratory which of the filters it should keep, preferably before 31 July 2021;',
      '• to collect the others.',
      joined,
    ]);
  });

  test('stay apart where nothing parts the paragraphs but their ends', async () => {
    const text = [first, first, first].map((each) => `${each}\nA short one.`).join('\n');
    expect((await read(text)).filter((each) => each === 'A short one.')).toHaveLength(3);
  });
});

describe('a line that ends early or late, by hand, and a short last line', () => {
  const longEnglish =
    'The laboratory will measure the antennas, the filters and the amplifiers that operators have sent to it before the end of the month; it will report to the Bureau, which will publish the results';
  const longSpanish =
    'El laboratorio medirá las antenas, los filtros y los amplificadores que los operadores le hayan enviado antes de fin de mes; comunicará sus conclusiones a la Oficina, que las publicará';
  const fillers = new Map([
    [circular, long],
    [englishCircular, longEnglish],
    [spanishCircular, longSpanish],
  ]);

  /** The first paragraph of a letter, of lines as they stand; those below it are wrapped at 66. */
  const firstOf = async (write: (text: string) => string, ...lines: string[]): Promise<string | undefined> => {
    const items = ['a)', 'b)', 'c)'].map((label) => wrapped(`${label}\t${fillers.get(write)}.`, 66));
    return outline((await recordOf(write(`\n${[lines.join('\n'), ...items].join('\n\n')}\n`))).paragraphs)[0];
  };

  test.each([
    [
      'French',
      circular,
      "Le laboratoire n'étant pas prêt, il y a lieu de corriger la",
      'lettre du Bureau qui porte la date du',
      '14 mars 2010:',
    ],
    [
      'English',
      englishCircular,
      'As the laboratory is not ready, please correct the items that',
      'follow in the letter of the Bureau, CR/91 of',
      '14 March 2010:',
    ],
    [
      'Spanish',
      spanishCircular,
      'Como el laboratorio no está listo, se han de corregir estos',
      'puntos de la carta de la Oficina, CR/91 de',
      '14 de marzo de 2010:',
    ],
  ])('a day kept on one line, with the colon of a list: %s', async (_, write, ...lines) => {
    expect(await firstOf(write, ...lines)).toBe(lines.join(' '));
  });

  test('the day that a programme begins with is no rest of its title', async () => {
    const title = 'Programme of the tests of antennas and of filters';
    expect(await firstOf(englishCircular, title, '14 March 2010:', 'Opening', 'Tests')).not.toContain('14 March');
  });

  test.each([
    [
      'French',
      circular,
      'Le jury mesurera les antennes que les exploitants ont remises au',
      'Bureau, selon la méthode qui est décrite dans les deux Recommandations',
      'UIT-T K.12 et K.13.',
    ],
    [
      'English',
      englishCircular,
      'The jury will measure the antennas that operators have sent to',
      'the Bureau, as is described in both of the texts, Recommendations',
      'ITU-T K.12 and K.13.',
    ],
    [
      'Spanish',
      spanishCircular,
      'El jurado medirá las antenas que los operadores han enviado a la',
      'Oficina, según el método que se describe en las dos Recomendaciones',
      'UIT-T K.12 y K.13.',
    ],
  ])('a line that has no room for its last word, over what ends the sentence: %s', async (_, write, ...lines) => {
    expect(await firstOf(write, ...lines)).toBe(lines.join(' '));
  });

  test.each([
    [
      'Les antennes sont remises au jury avant la fin de mai. Transport:',
      "s'adresser au jury, par télécopie, jusqu'au 14 mai, ou au Bureau",
    ],
    [
      'Les antennes sont remises au jury avant la fin de mai. Transport:',
      "Compagnie maritime du golfe, par télécopie, jusqu'au 14 mai, ou",
    ],
    [
      'LES ANTENNES SONT REMISES AU JURY AVANT LA FIN DE MAI. TRANSPORT:',
      "S'ADRESSER AU JURY, PAR TELECOPIE, JUSQU'AU 14 MAI, OU BIEN A LA",
    ],
  ])('a label amid a paragraph ends a full line: %s', async (first, second) => {
    const third = second === second.toUpperCase() ? 'COMPAGNIE.' : 'par la poste.';
    expect(await firstOf(circular, first, second, third)).toBe([first, second, third].join(' '));
  });

  test('a label at the end of a full line over the short lines of a list leads to them', async () => {
    const first = 'Les antennes sont remises au jury avant la fin de mai. Transport:';
    expect(await firstOf(circular, first, 'Compagnie du golfe', 'Compagnie des îles')).toBe(first);
  });
});
