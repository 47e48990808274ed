import { describe, expect, test } from 'vitest';
import { checkCircular, pageWriter } from '../../src/index.js';
import type { DocumentRecord, Paragraph } from '../../src/model/record.js';
import { paragraph, run, style, table } from './word/docx-builder.js';
import { breaches } from '../support/invariants.js';
import { circular, recordOf } from '../support/letters.js';
import { wordLetter } from '../support/word-letter.js';

const struck = (text: string, element = 'strike'): string => run(text, `<w:${element}/>`);
const styleWith = (id: string, properties: string, type = 'paragraph'): string =>
  style(id, `<w:rPr>${properties}</w:rPr>`, type);

const markdownLetter = (body: string): string =>
  circular(`\n${body}\n`).replaceAll('\t', ' ').replace('Objet:', '**Objet:**');
const textsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap(({ text, rows, children }) => [
    rows ? rows.map((row) => row.join(' | ')).join(' / ') : text,
    ...textsOf(children),
  ]);
const toldIn = ({ messages }: DocumentRecord): string[] =>
  messages
    .filter(({ code, severity }) => code === 'struck-text' && severity === 'warning')
    .map(({ message }) => message);

describe('words struck out in a Word file', () => {
  const body =
    '<w:p>' +
    run('1.\tLa réunion aura lieu à Bamako (Mali) ') +
    struck('du 3 au 5 mai 2021') +
    run(' du 10 au 12 mai 2021, sous la présidence de ') +
    struck('M. Karl Voss (Norvège)', 'dstrike') +
    run(' Mme Lila Brandt (Norvège).') +
    '</w:p>';

  test('are in no value, stand in the remainder, and are told with their place', async () => {
    const { record, text } = await wordLetter(body);
    expect(record.meetings.map(({ start, end }) => `${start}/${end}`)).toEqual(['2021-05-10/2021-05-12']);
    expect(record.people.map(({ name }) => name)).not.toContain('Karl Voss');
    expect(record.people.map(({ name }) => name)).toContain('Lila Brandt');
    expect(textsOf(record.paragraphs)).toEqual([
      'La réunion aura lieu à Bamako (Mali) du 10 au 12 mai 2021, sous la présidence de Mme Lila Brandt (Norvège).',
    ]);
    expect(record.remainder).toEqual(expect.arrayContaining(['du 3 au 5 mai 2021', 'M. Karl Voss (Norvège)']));
    expect(text).toContain('du 3 au 5 mai 2021 du 10 au 12 mai 2021');
    expect(
      record.messages
        .filter(({ code }) => code === 'struck-text')
        .map(({ start, end }) => text.slice(start ?? 0, end ?? 0)),
    ).toEqual(['du 3 au 5 mai 2021', 'M. Karl Voss (Norvège)']);
  });

  test('leave their paragraph a piece of evidence on each side', async () => {
    const { record, text } = await wordLetter(body);
    expect(record.evidence['/paragraphs/0']?.map((piece) => piece.text)).toEqual([
      'La réunion aura lieu à Bamako (Mali)',
      'du 10 au 12 mai 2021, sous la présidence de',
      'Mme Lila Brandt (Norvège).',
    ]);
    expect(breaches(record, text)).toEqual([]);
  });

  test('keep the letters that begin a word of which the rest stays', async () => {
    const { record, text } = await wordLetter(
      `<w:p>${run('Le Groupe a adopté les ')}${struck('ré')}${run('visions du texte.')}</w:p>`,
    );
    expect(record.remainder).toContain('ré');
    expect(record.paragraphs[0]?.text).toBe('Le Groupe a adopté les visions du texte.');
    expect(breaches(record, text)).toEqual([]);
  });

  test('may be struck by a style, and a style may be taken back', async () => {
    const styles =
      styleWith('Raye', '<w:strike/>') +
      styleWith('Barre', '<w:strike/>', 'character') +
      styleWith('Double', '<w:dstrike/>', 'character');
    const { record } = await wordLetter(
      `<w:p><w:pPr><w:pStyle w:val="Raye"/></w:pPr>${run('Les anciennes dates ne valent plus.')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="Raye"/></w:pPr>${run('Les nouvelles dates valent.', '<w:strike w:val="0"/>')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="Raye"/></w:pPr>${run('Deux traits par deux styles se défont.', '<w:rStyle w:val="Barre"/>')}</w:p>` +
        `<w:p>${run('Le Bureau ')}${run('ne ', '<w:rStyle w:val="Double"/>')}${run('répondra.')}</w:p>`,
      { styles },
    );
    expect(textsOf(record.paragraphs)).toEqual([
      'Les nouvelles dates valent.',
      'Deux traits par deux styles se défont.',
      'Le Bureau répondra.',
    ]);
    expect(record.remainder).toContain('Les anciennes dates ne valent plus.');
  });

  test('in cells of a table of key dates are no deadline', async () => {
    const { record } = await wordLetter(
      paragraph('Principales échéances:') +
        table(
          [paragraph('Date'), paragraph('Échéance')],
          [`<w:p>${struck('3 juin 2021')}</w:p>`, `<w:p>${struck('Contributions')}</w:p>`],
          [`<w:p>${struck('8 juin 2021')}${run(' 9 juin 2021')}</w:p>`, paragraph('Inscription')],
        ),
    );
    expect(record.deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2021-06-09 registration']);
  });

  test('of a whole item leave the others their numbers', async () => {
    const { record, text } = await wordLetter(
      `${paragraph('1.\tLe premier point demeure.')}<w:p>${struck('2.\tLe deuxième point est retiré.')}</w:p>${paragraph('3.\tLe troisième point demeure.')}`,
    );
    expect(record.paragraphs.map(({ label }) => label)).toEqual(['1.', '3.']);
    expect(breaches(record, text)).toEqual([]);
  });

  test('inside a word leave the rest of it one word', async () => {
    const { record } = await wordLetter(`<w:p>${run('Les rapport')}${struck('eur')}${run('s sont publiés.')}</w:p>`);
    expect(textsOf(record.paragraphs)).toEqual(['Les rapports sont publiés.']);
  });
});

describe('words struck out in Markdown', () => {
  test.for([
    ['tildes', 'La réunion se tiendra ~~le 4 juin 2021~~ le 7 juin 2021.'],
    ['tildes with the spaces inside', 'La réunion se tiendra~~ le 4 juin 2021 ~~le 7 juin 2021.'],
    ['a tag of deletions', 'La réunion se tiendra <del>le 4 juin 2021</del> le 7 juin 2021.'],
    ['a tag of wrong words', 'La réunion se tiendra <s>le 4 juin 2021</s> le 7 juin 2021.'],
    ['an old tag', 'La réunion se tiendra <strike>le 4 juin 2021</strike> le 7 juin 2021.'],
    [
      'a style',
      'La réunion se tiendra <span style="text-decoration: line-through">le 4 juin 2021</span> le 7 juin 2021.',
    ],
    ['bold words', 'La réunion se tiendra ~~**le 4 juin 2021**~~ **le 7 juin 2021**.'],
    [
      'a tracked deletion of Pandoc',
      'La réunion se tiendra [le 4 juin 2021]{.deletion author="A. B."} le 7 juin 2021.',
    ],
    ['a block of HTML', '<p>La réunion se tiendra <s>le 4 juin 2021</s> le 7 juin 2021.</p>'],
  ])('%s', async ([, body = '']) => {
    const record = await recordOf(markdownLetter(body));
    expect(textsOf(record.paragraphs)).toEqual(['La réunion se tiendra le 7 juin 2021.']);
    expect(record.meetings.map(({ start }) => start)).toEqual(['2021-06-07']);
    expect(record.remainder).toContain('le 4 juin 2021');
    expect(toldIn(record)).toEqual([expect.stringContaining('le 4 juin 2021')]);
  });

  test('of a heading, a link and a number', async () => {
    const record = await recordOf(
      circular(`
## ~~Calendrier~~

3\\) ~~Voir~~ Lire [le site](https://www.example.org/oui) ~~et [l'ancien](https://www.example.org/non)~~.
`),
    );
    expect(record.paragraphs.map(({ label, text }) => [label, text])).toEqual([['3)', 'Lire le site.']]);
    expect(record.links.map(({ url }) => url)).toEqual(['https://www.example.org/oui']);
    expect(record.remainder).toContain('Calendrier');
  });

  test('move no place that a check points to', async () => {
    const letter = markdownLetter('La réunion ~~de mars~~ aura lieu le 7 juin2021 ~~à Lima~~.');
    const { messages, text } = await checkCircular(new TextEncoder().encode(letter));
    const spacing = messages.find(({ code }) => code === 'date-spacing');
    expect(text.slice(spacing?.start ?? 0, spacing?.end ?? 0)).toBe('7 juin2021');
  });

  test('lowered letters are not struck', async () => {
    const record = await recordOf(markdownLetter('Les émissions de CO~2~ et de **H~2~O** baissent.'));
    expect(textsOf(record.paragraphs)).toEqual(['Les émissions de CO2 et de H2O baissent.']);
    expect(toldIn(record)).toEqual([]);
  });
});

test('the page shows struck words where they stand, struck', async () => {
  const { record, text } = await wordLetter(
    `<w:p>${run('Le Bureau reçoit ')}${struck('les fax')}${run(' les courriels.')}</w:p>`,
  );
  const page = await pageWriter();
  const html = page.circular({ record, text });
  expect(html).toMatch(/Le Bureau reçoit(?:<[^>]+>|\s)*<s [^>]*>les fax<\/s>(?:<[^>]+>|\s)*les courriels\./);
});
