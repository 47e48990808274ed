import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { numberWords as english } from '../../../src/locales/en/number-words.js';
import { numberWords as french } from '../../../src/locales/fr/number-words.js';
import { formatNumber } from '../../../src/read/printing/number-formats.js';
import { docx, type DocxParts, paragraph, run, style } from './docx-builder.js';
import { outline } from '../../support/letters.js';

const textOf = async (parts: DocxParts): Promise<string> => (await parseCircular(docx(parts))).text.trimEnd();
/** A field as Word stores it when it keeps no result. */
const bare = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const simple = (code: string): string => `<w:fldSimple w:instr=" ${code} "/>`;
const withResult = (code: string, result: string): string =>
  bare(code).replace(
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
const line = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;
const heading = (level: number, ...content: readonly string[]): string =>
  `<w:p><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>${content.join('')}</w:p>`;
const tab = '<w:r><w:tab/></w:r>';

describe('fields without a stored result', () => {
  test('automatic numbers of paragraphs are counted', async () => {
    const { record } = await parseCircular(
      docx({
        body: [
          'Le Bureau convoque la réunion.',
          "Les participants sont invités à s'inscrire.",
          'Les documents sont sur le site.',
        ]
          .map((text) => line(bare('AUTONUM'), tab, run(text)))
          .join(''),
      }),
    );
    expect(outline(record.paragraphs)).toEqual([
      '1. Le Bureau convoque la réunion.',
      "2. Les participants sont invités à s'inscrire.",
      '3. Les documents sont sur le site.',
    ]);
  });

  test.for([
    [
      'with a separator and a format',
      [line(simple('AUTONUM \\* ROMAN \\s )')), line(simple('AUTONUM \\* ROMAN \\s )'))],
      'I)\nII)',
    ],
    [
      'of a legal outline',
      [
        heading(1, bare('AUTONUMLGL')),
        heading(2, bare('AUTONUMLGL')),
        heading(2, bare('AUTONUMLGL')),
        heading(1, bare('AUTONUMLGL')),
      ],
      '1.\n1.1.\n1.2.\n2.',
    ],
    ['without the last full stop', [heading(1, bare('AUTONUMLGL \\e')), heading(2, bare('AUTONUMLGL \\e'))], '1\n1.1'],
    [
      'of an outline',
      [
        heading(1, bare('AUTONUMOUT')),
        heading(2, bare('AUTONUMOUT')),
        heading(3, bare('AUTONUMOUT')),
        heading(4, bare('AUTONUMOUT')),
      ],
      'I.\nA.\n1.\na)',
    ],
    [
      'inside a line',
      [
        line(
          run('Voir '),
          bare('LISTNUM'),
          run(' le texte, '),
          bare('LISTNUM'),
          run(' la carte, '),
          bare('LISTNUM NumberDefault \\l 2'),
          run(' le plan'),
        ),
      ],
      'Voir 1) le texte, 2) la carte, a) le plan',
    ],
    [
      'of a caption',
      [
        line(run('Tableau '), simple('SEQ Tableau \\* ARABIC')),
        line(run('Figure '), simple('SEQ Figure \\* ARABIC')),
        line(run('Tableau '), simple('SEQ Tableau \\* ARABIC')),
      ],
      'Tableau 1\nFigure 1\nTableau 2',
    ],
  ] as const)('a number %s', async ([, body, expected]) => {
    expect(await textOf({ body: body.join('') })).toBe(expected);
  });

  test.for([
    ['SYMBOL 8211 \\u', 'a–b'],
    ['SYMBOL 0x2014 \\u', 'a—b'],
    ['SYMBOL 252 \\f Wingdings', 'a✓b'],
    ['SYMBOL 183 \\f "Symbol" \\s 10', 'a•b'],
    ['SYMBOL 150', 'a–b'],
    ['QUOTE "et"', 'aetb'],
  ])('the character or text of %s', async ([code = '', expected]) => {
    expect(await textOf({ body: line(run('a'), bare(code), run('b')) })).toBe(expected);
  });

  test('a result that is stored is printed and not worked out', async () => {
    expect(
      await textOf({ body: line(withResult('SEQ Tableau', '7')) + line(withResult('SYMBOL 8211 \\u', '-')) }),
    ).toBe('7\n-');
  });
});

describe('numbers in words', () => {
  test.for([
    [1, 'Premier', 'Un', 'First'],
    [2, 'Deuxième', 'Deux', 'Second'],
    [4, 'Quatrième', 'Quatre', 'Fourth'],
    [5, 'Cinquième', 'Cinq', 'Fifth'],
    [9, 'Neuvième', 'Neuf', 'Ninth'],
    [21, 'Vingt et unième', 'Vingt et un', 'Twenty-first'],
    [30, 'Trentième', 'Trente', 'Thirtieth'],
    [71, 'Soixante et onzième', 'Soixante et onze', 'Seventy-first'],
    [80, 'Quatre-vingtième', 'Quatre-vingts', 'Eightieth'],
    [91, 'Quatre-vingt-onzième', 'Quatre-vingt-onze', 'Ninety-first'],
  ] as const)('%i', ([value, ordinal, cardinal, inEnglish]) => {
    expect(formatNumber(value, 'ordinalText', { language: 'fr-FR', words: french })).toBe(ordinal);
    expect(formatNumber(value, 'cardinalText', { language: 'fr-FR', words: french })).toBe(cardinal);
    expect(formatNumber(value, 'ordinalText', { language: 'en-GB', words: english })).toBe(inEnglish);
  });

  test.for([
    ['chineseCounting', 12, '十二'],
    ['decimalFullWidth', 12, '１２'],
    ['arabicAbjad', 3, 'ج'],
    ['ideographTraditional', 2, '乙'],
  ] as const)('and the format %s', ([format, value, expected]) => {
    expect(formatNumber(value, format, { language: 'fr' })).toBe(expected);
  });
});

describe('a field that nobody has filled in', () => {
  const control = (prompt: string, kind = '<w:text/>', showing = '<w:showingPlcHdr/>'): string =>
    `<w:sdt><w:sdtPr>${showing}${kind}</w:sdtPr><w:sdtContent>${run(prompt)}</w:sdtContent></w:sdt>`;
  const letter = (content: string): DocxParts => ({
    body:
      paragraph('Madame, Monsieur,') +
      line(run('Les réponses doivent parvenir au Bureau le '), content, run(' au plus tard.')),
  });

  test('is told, and its prompt is in no value', async () => {
    const { record, text } = await parseCircular(
      docx(letter(control('Entrez une date (par exemple le 5 mai 2030)', '<w:date/>'))),
    );
    expect(outline(record.paragraphs)).toEqual(['Les réponses doivent parvenir au Bureau le au plus tard.']);
    expect(record.deadlines).toEqual([]);
    expect(record.remainder).toContain('Entrez une date (par exemple le 5 mai 2030)');
    const told = record.messages.find(({ code }) => code === 'unfilled-control');
    expect(told?.severity).toBe('error');
    expect(text.slice(told?.start ?? 0, told?.end ?? 0)).toBe('Entrez une date (par exemple le 5 mai 2030)');
  });

  test('once filled in is text like any other', async () => {
    const { record } = await parseCircular(docx(letter(control('5 mai 2030', '<w:date/>', ''))));
    expect(record.messages.map(({ code }) => code)).not.toContain('unfilled-control');
    expect(record.deadlines.map(({ date }) => date)).toEqual(['2030-05-05']);
  });

  test('may be a whole paragraph, a list of choices, a button', async () => {
    const whole = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Cliquez et tapez le texte.')}</w:sdtContent></w:sdt>`;
    const choice = control(
      'Choisissez un lieu.',
      '<w:dropDownList><w:listItem w:displayText="Dakar" w:value="1"/></w:dropDownList>',
    );
    const { record } = await parseCircular(
      docx({
        body: `${paragraph('Madame, Monsieur,')}${whole}${line(run('La réunion se tient à '), choice)}${line(run('Contact: '), bare('MACROBUTTON AucuneMacro [Nom]'))}`,
      }),
    );
    expect(record.messages.filter(({ code }) => code === 'unfilled-control')).toHaveLength(3);
    expect(outline(record.paragraphs)).toEqual(['La réunion se tient à', 'Contact:']);
  });
});

describe('a note with a mark of its own', () => {
  const noted = (mark: string, note: string): DocxParts => ({
    body: line(
      run('Le calendrier'),
      `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>${mark}</w:t></w:r>`,
      run(' est provisoire.'),
    ),
    footnotes: `<w:footnote w:id="2">${paragraph(note)}</w:footnote>`,
  });

  test.for([
    ['*', 'À confirmer par le Conseil.'],
    ['*', '* À confirmer par le Conseil.'],
    ['a)', 'À confirmer par le Conseil.'],
  ])('%s, before "%s"', async ([mark = '', note = '']) => {
    const { record } = await parseCircular(docx(noted(mark, note)));
    expect(record.notes).toEqual([{ label: mark, text: 'À confirmer par le Conseil.' }]);
    expect(outline(record.paragraphs)).toEqual(['Le calendrier est provisoire.']);
  });
});

test('a style sheet in French gives ordinals in French', async () => {
  const text = await textOf({
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-CH"/></w:rPr></w:rPrDefault></w:docDefaults>${style('a', '')}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="ordinalText"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    body: paragraph('point', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  });
  expect(text).toBe('Premier\tpoint');
});
