import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../src/model/document.js';
import { readMarkdown } from '../../../src/read/markdown.js';
import { cellsOf, expectSoundBlocks, texts } from '../../support/source-blocks.js';
import { expectLinear } from '../../support/steps.js';
import { read, links } from './markdown-read.js';

const numbers = ({ text, blocks }: SourceDocument): (string | null)[] =>
  blocks.map(({ number }) => (number ? text.slice(number.start, number.end) : null));

const levels = ({ blocks }: SourceDocument): (number | undefined)[] => blocks.map((block: Block) => block.listLevel);

describe('Markdown as text', () => {
  it('has no emphasis, escapes or entities', () => {
    const source = readMarkdown(
      'Le **Groupe** *d’essai* \\(GE\\), point 1\\.\nsuite &amp; fin&nbsp;!\n\n\n\nSecond.\n',
    );
    expect(source.text).toBe('Le Groupe d’essai (GE), point 1.\nsuite & fin\u00a0!\nSecond.');
    expect(source.format).toBe('md');
  });

  it('keeps lines inside a block', () => {
    expect(read('**Ada Exemple**\nDirectrice du Bureau\n*des essais*')).toEqual([
      'Ada Exemple\nDirectrice du Bureau\ndes essais',
    ]);
  });

  it('keeps hard breaks inside a block', () => {
    expect(read('Ada Exemple  \nDirectrice\\\nBureau<br>Genève')).toEqual(['Ada Exemple\nDirectrice\nBureau\nGenève']);
  });

  it('knows headings and blocks set in bold throughout', () => {
    const source = readMarkdown('## Annexe *1*\n\n**Objet: Essai**\n\nTitre\n---\n\n**Objet:** Essai');
    expect(texts(source)).toEqual(['Annexe 1', 'Objet: Essai', 'Titre', 'Objet: Essai']);
    expect(source.blocks.map(({ heading, emphasis }) => [heading, emphasis])).toEqual([
      [2, true],
      [undefined, true],
      [2, true],
      [undefined, undefined],
    ]);
  });

  it('keeps rules, code, quotes, the words of pictures and indented lines', () => {
    expect(
      read(
        '____\n\n\\_\\_\\_\\_\n\n```\nun\ndeux\n```\n\n> cité\n> > deux fois\n\n![Sceau](a.png)\n\n\t"prie le **Conseil**',
      ),
    ).toEqual(['____', '____', 'un', 'deux', 'cité', 'deux fois', 'Sceau', '"prie le Conseil']);
  });

  it('begins a block where a line begins with a letter or a bullet of its own', () => {
    expect(read('Le Conseil décide:\na) de lire;\nb)\tde voir\net de venir.\n\n– Un  \n– Deux')).toEqual([
      'Le Conseil décide:',
      'a) de lire;',
      'b)\tde voir\net de venir.',
      '– Un',
      '– Deux',
    ]);
  });
});

describe('Markdown lists', () => {
  it('print their numbers as the source has them', () => {
    const source = readMarkdown('3. Trois\n3. Encore\n\n1) Un\n\n- tiret\n\n* étoile\n\n+ plus');
    expect(texts(source)).toEqual(['3.\tTrois', '3.\tEncore', '1)\tUn', '-\ttiret', '•\tétoile', '•\tplus']);
    expect(numbers(source)).toEqual(['3.', '3.', '1)', '-', '•', '•']);
  });

  it('take the number after a bullet for the printed one', () => {
    const source = readMarkdown('- 1) un\n- 2) deux\n  - a) sous-point\n- – tiret\n- 1.1 point');
    expect(texts(source)).toEqual(['1)\tun', '2)\tdeux', 'a)\tsous-point', '–\ttiret', '1.1\tpoint']);
    expect(levels(source)).toEqual([0, 0, 1, 0, 0]);
  });

  it('take a bare number for one where such numbers count on, also past a heading', () => {
    const source = readMarkdown(`- 1 J'ouvre la liste.\n- 2 Je la poursuis.\n\n## 3 Dates\n\n- 4 Je la termine.`);
    expect(texts(source)).toEqual([`1\tJ'ouvre la liste.`, '2\tJe la poursuis.', '3 Dates', '4\tJe la termine.']);
    const figures = readMarkdown('- 3 Directeurs\n- 12 Conseillers\n- 1 Secrétaire');
    expect(numbers(figures)).toEqual(['-', '-', '-']);
  });

  it('give each paragraph of an item a block', () => {
    const source = readMarkdown('1. Premier\n   suite\n\n   Second\n   - sous\n\nAprès');
    expect(texts(source)).toEqual(['1.\tPremier\nsuite', 'Second', '-\tsous', 'Après']);
    expect(levels(source)).toEqual([0, 0, 1, undefined]);
    expect(numbers(source)).toEqual(['1.', null, '-', null]);
  });

  it('keep boxes, headings and empty items', () => {
    expect(read('- [x] lu\n- ## Titre\n-\n')).toEqual(['-\t[x] lu', '-\tTitre', '-']);
  });
});

describe('Markdown tables', () => {
  it('are a line a row, cells parted by tabs, lines of a cell blocks of it', () => {
    const source = readMarkdown('Avant\n\n| **Réf.:** | AB<br>CD | |\n|---|:-:|---|\n| | x \\| y |\n\nAprès');
    expect(source.text).toBe('Avant\nRéf.:\tAB\nCD\n\tx | y\nAprès');
    expect(cellsOf(source)).toEqual([
      [null, 'Avant'],
      ['0:0.0/3', 'Réf.:'],
      ['0:0.1/3', 'AB'],
      ['0:0.1/3', 'CD'],
      ['0:1.1/2', 'x | y'],
      [null, 'Après'],
    ]);
  });

  it('may be HTML', () => {
    const html =
      '<table>\n<tr><th>Date</th><th>Objet</th></tr>\n<tr><td></td><td>R&eacute;union<br>du Groupe</td></tr>\n</table>';
    expect(cellsOf(readMarkdown(html))).toEqual([
      ['0:0.0/2', 'Date'],
      ['0:0.1/2', 'Objet'],
      ['0:1.1/2', 'Réunion'],
      ['0:1.1/2', 'du Groupe'],
    ]);
  });
});

describe('Markdown links', () => {
  it('are those with a real target', () => {
    const text =
      'Voir [la page](https://example.org/a), [ici](#), [là](), [plan][p], a@example.org, www.example.org/b et <a href="https://example.org/c">cela</a>.\n\n[p]: mailto:b@example.org';
    const source = readMarkdown(text);
    expect(texts(source)).toEqual(['Voir la page, ici, là, plan, a@example.org, www.example.org/b et cela.']);
    expect(links(source)).toEqual([
      ['la page', 'https://example.org/a'],
      ['plan', 'mailto:b@example.org'],
      ['a@example.org', 'mailto:a@example.org'],
      ['www.example.org/b', 'http://www.example.org/b'],
      ['cela', 'https://example.org/c'],
    ]);
  });

  it('leave out a sentence glued to an address', () => {
    expect(links(readMarkdown('Voir http://example.org/jca/dcc.Les travaux.'))).toEqual([
      ['http://example.org/jca/dcc', 'http://example.org/jca/dcc'],
    ]);
  });
});

describe('what Markdown sets apart', () => {
  it('footnotes stand at the end, their marks are noise', () => {
    const source = readMarkdown('Texte[^1] du Groupe.\n\n[^1]: La note\n    suivie.\n\nFin.');
    expect(texts(source)).toEqual(['Texte1 du Groupe.', 'Fin.', '1\tLa note\nsuivie.']);
    expect(source.blocks.map(({ role }) => role)).toEqual(['text', 'text', 'note']);
    expect(source.noise).toEqual([{ start: 5, end: 6, kind: 'note-mark' }]);
  });

  it('comments are page footers, tags are nothing', () => {
    const source = readMarkdown('<!-- page 3 -->\n\n<div>Bonjour <u>Ada</u></div>\n\nH<sub>2</sub>O');
    expect(source.blocks.map(({ role }) => role)).toEqual(['page-footer', 'text', 'text']);
    expect(texts(source)).toEqual(['page 3', 'Bonjour Ada', 'H2O']);
  });

  it('a target that nothing names is kept', () => {
    expect(read('Texte\n\n[a]: https://example.org')).toEqual(['Texte', '[a]: https://example.org']);
  });
});

describe('any Markdown', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '  \n',
    '- ',
    '1) ',
    '1. ',
    '* ',
    '> ',
    '**',
    '*',
    '_',
    '[',
    '](',
    ')',
    '#',
    '](https://a.b/c)',
    '|',
    '| - | - |\n',
    '`',
    '<br>',
    '<td>',
    '<!--',
    '-->',
    '&amp;',
    '&nbsp;',
    '[^1]',
    '[^1]: ',
    '\\(',
    '    ',
    '\t',
    'mot',
    'Le Conseil',
    'a) ',
    '– ',
    'www.a.bc',
    'a@b.cd',
    '~~',
    '____\n',
    '\0',
    '\ud800',
    'e\u0301',
    '[a]: b\n',
    '<table><tr><td>',
    '+---+---+\n',
    '| a | b |\n',
    '---- ----\n',
    '{.a}',
    '{#b c="',
    '^e^',
    ':::\n',
    '\n\n  a    b\n',
    '</td>',
    '![x](y)',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('gives sound blocks, the same ones twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = readMarkdown(text);
        expectSoundBlocks(source);
        expect(readMarkdown(text)).toEqual(source);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word', () => {
    const sentence = fc.array(fc.constantFrom('Groupe', 'Conseil', '**Union**', '[lien](#)', '`code`', '*Bureau*'), {
      minLength: 1,
      maxLength: 6,
    });
    const line = fc
      .tuple(fc.constantFrom('', '- ', '1) ', '# ', '> ', '    ', '- 1) ', '| '), sentence)
      .map(([mark, words]) => mark + words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n\n'), (lines, separator) => {
        const wordsOf = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];
        expect(wordsOf(readMarkdown(lines.join(separator)).text)).toEqual(wordsOf(lines.join('\n')));
      }),
    );
  });

  // What is not parted as Markdown is read as it stands: such texts end, which is what counts.
  it.each([
    ['400 nested lists', Array.from({ length: 400 }, (_, level) => `${'  '.repeat(level)}- point`).join('\n')],
    ['400 bullets on a line', `${'- '.repeat(400)}fin`],
    ['10,000 quotes', `${'>'.repeat(10_000)}fin`],
    ['50,000 spaces', `# Titre\n\n${' '.repeat(50_000)}**mot**`],
    ['brackets', ']'.repeat(50_000)],
    ['stars', 'a**b'.repeat(50_000)],
    ['lazy quotes', '> a\nb\n'.repeat(10_000)],
    ['100,000 empty lines', `a${'\n'.repeat(100_000)}**b**`],
    ['open tags', '<a '.repeat(50_000)],
    ['borders', '+---+---+\n'.repeat(5_000)],
    ['open grids', '+---+\n| a |\n\n'.repeat(3_000)],
    ['dashes', '-- --\nmot mot\n\n'.repeat(3_000)],
    ['attributes', `${'[a]{.b '.repeat(700)}\n\n`.repeat(5)],
  ])('%s are read to their end', (_, text) => {
    expect(readMarkdown(text).blocks.length).toBeGreaterThan(0);
  });

  it('twice the paragraphs take twice the work', async () => {
    const paragraph = 'Le **Groupe** a lu les [contributions](https://example.org).\n\n';
    await expectLinear((times) => readMarkdown(paragraph.repeat(times)), 200);
  });
});
