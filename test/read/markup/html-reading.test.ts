import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/read/html.js';
import { recogniseFormat } from '../../../src/read/format.js';
import { readPage, read, textOf, words } from './html-pages.js';

describe('paragraphs of a page', () => {
  test.each([
    ['white space of the markup is one space', '<p>Une\n   réunion\n\t\test prévue.</p>', 'Une réunion est prévue.\n'],
    ['a tab typed amid a line stays', '<p>\n\t1\tLa réunion\n\tcommence.</p>', '1\tLa réunion commence.\n'],
    ['text between blocks', 'Avant<p>un</p>entre<div>deux</div>après', 'Avant\nun\nentre\ndeux\naprès\n'],
    ['a line end', '<p>Place des Fontaines<br>\n1201 Genève</p>', 'Place des Fontaines\n1201 Genève\n'],
    ['a soft hyphen', '<p>télé&shy;communi&#173;cations</p>', 'télécommunications\n'],
    ['characters that nothing is printed for', '<p>\u0004<b>ANNEXE\u0002 4</b>&#5;</p>\u0005', 'ANNEXE 4\n'],
    ['spaces at the edge of inline elements', '<p>le <b>8 </b> mai<i> 2031</i></p>', 'le 8 mai 2031\n'],
    ['preformatted lines', '<pre>Objet:   Essai\n  suite</pre>', 'Objet:   Essai\n  suite\n'],
    ['white space kept by a style', '<p style="white-space:pre-wrap">a   b</p>', 'a   b\n'],
    [
      'a choice and fields of a form',
      '<p><input type="checkbox" checked> oui <input type="radio"> non <input value="M. X"> <select><option>un<option selected>deux</select></p>',
      '☒ oui ☐ non M. X deux\n',
    ],
    [
      'words of scripts, styles and templates',
      '<p>a</p><script>b()</script><style>c{}</style><template><p>d</p></template><noscript>e</noscript><!-- f --><iframe>g</iframe>',
      'a\n',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  test('an empty line parts paragraphs of a mail, one line end does not', async () => {
    const document = await read('<div>Madame,<br><br>La réunion est<br>reportée.<br><br><br>Merci.<br></div>');
    expect(document.blocks.map((block) => [words(document, block), block.gap])).toEqual([
      ['Madame,', undefined],
      ['La réunion est\nreportée.', 1],
      ['Merci.', 2],
    ]);
  });

  test('lines of a mail program, each a division', async () => {
    const document = await read(
      '<div>Bonjour,</div><div><br></div><div>Une ligne.</div><div>&nbsp;</div><p></p><div>Fin.</div>',
    );
    expect(document.blocks.map((block) => [words(document, block), block.gap])).toEqual([
      ['Bonjour,', undefined],
      ['Une ligne.', 1],
      ['Fin.', 1],
    ]);
  });

  test('headings have their level, and pages their beginning', async () => {
    const document = await read(
      '<h1>Un</h1><p>a</p><div role="heading" aria-level="3">Deux</div><p style="page-break-before: always">b</p><br style="page-break-before:always"><p>c</p><hr style="page-break-before:always;display:none"><p>d</p>',
    );
    expect(document.blocks.map(({ heading, gap }) => [heading, gap])).toEqual([
      [1, undefined],
      [undefined, undefined],
      [3, undefined],
      [undefined, 2],
      [undefined, 2],
      [undefined, 2],
    ]);
  });

  test('a paragraph that is bold throughout is told', async () => {
    const { blocks } = await read(
      '<p><b>Un</b> <strong>deux</strong></p><p><b>Un</b> deux</p><p style="font-weight:700">trois</p><p><u>quatre</u></p><b><p style="font-weight:normal">cinq</p></b>',
    );
    expect(blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([true, false, true, true, false]);
  });

  test('tags that are never closed', async () => {
    expect(await textOf('<p>un<p>deux<ul><li>trois<li>quatre</ul><table><tr><td>a<td>b<tr><td>c</table>')).toBe(
      'un\ndeux\n•\ttrois\n•\tquatre\na\tb\nc\n',
    );
  });
});

test('a page that is a plain text is read as one: lines that were wrapped go on', async () => {
  const document = await read(
    '<h1>Archives</h1><pre>Circulaire AB 12\n\nMadame, Monsieur,\n\n1   Le groupe de travail se réunira à Berne au mois de mai 2031, comme il\n    en avait décidé, afin d&#39;examiner les contributions que ses membres\n    lui ont envoyées.\n\n2   Les inscriptions sont ouvertes.\n\nLe Directeur\n</pre>',
  );
  expect(document.format).toBe('html');
  expect(document.text).toContain("afin d'examiner");
  const texts = document.blocks.map((block) => words(document, block).replaceAll(/\s+/gu, ' '));
  expect(texts).toContain(
    "1 Le groupe de travail se réunira à Berne au mois de mai 2031, comme il en avait décidé, afin d'examiner les contributions que ses membres lui ont envoyées.",
  );
});

test('a sign whose font was lost is that of the font of signs', async () => {
  expect(await textOf('<p style="font-family:Arial">\uf0e3 2031 <span style="font-family:Symbol">a</span></p>')).toBe(
    '© 2031 α\n',
  );
});

describe('what a page is told by', () => {
  test.each([
    ['a whole page', '<!DOCTYPE html><p>x'],
    ['one saved by a browser', '<!-- saved from url=(0022)https://exemple.int/ -->\n<HTML><BODY>x'],
    ['one in XML', '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['a part of one', `<div class="a">\n${'<p>Un alinéa.</p>\n'.repeat(6)}</div>`],
    ['a mail', 'From: a@exemple.int\nSubject: x\nContent-Type: text/plain\n\nx'],
  ])('%s', (_, markup) => {
    expect(recogniseFormat(Buffer.from(markup))).toBe('html');
  });

  test.each([
    [
      'Markdown that begins with a tag',
      `<div align="center">\n${'<p>Un alinéa.</p>\n'.repeat(6)}</div>\n\n# Objet\n\n- **un**\n`,
      'md',
    ],
    ['a letter that names a tag', '<p> est une balise.\nMadame,\n', 'txt'],
  ])('%s is none', (_, text, format) => {
    expect(recogniseFormat(Buffer.from(text))).toBe(format);
  });

  test.each([
    [
      'what the page says',
      Buffer.from('<html><head><meta charset="iso-8859-1"></head><body>\x96 été</body></html>', 'latin1'),
      '– été\n',
    ],
    [
      'an older way to say it',
      Buffer.from(
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=koi8-r"></head><body>\xcd\xc9\xd2</body></html>',
        'latin1',
      ),
      'мир\n',
    ],
    [
      'a byte order mark',
      Buffer.from('\ufeff<html><meta charset="unicode"><body>été</body></html>', 'utf16le'),
      'été\n',
    ],
    [
      "Word's name for UTF-16 in a page of single bytes",
      Buffer.from('<html><meta charset="unicode"><body>été</body></html>'),
      'été\n',
    ],
    ['bytes alone', Buffer.from('<html><body>\x93\xe9t\xe9\x94</body></html>', 'latin1'), '“été”\n'],
  ])('its characters by %s', async (_, bytes, expected) => {
    expect(recogniseFormat(bytes)).toBe('html');
    expect((await readHtml(bytes)).text).toBe(expected);
  });

  test('an empty tag of XML ends where it begins', async () => {
    const { text } = await readPage(
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><a name="x"/><p>un</p><p/><p>deux</p></body></html>',
    );
    expect(text).toBe('un\ndeux\n');
  });
});
