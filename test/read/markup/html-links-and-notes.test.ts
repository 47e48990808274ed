import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { read, words, noted } from './html-pages.js';

const linked = ({ text, links }: SourceDocument): [string, string][] =>
  links.map(({ span, url }) => [text.slice(span.start, span.end), url]);

describe('links of a page', () => {
  test('those that lead out of it', async () => {
    const document = await read(
      '<p><a href="https://exemple.int/a?b=1&amp;c=2">site</a> <a href=" mailto:x@exemple.int ">courriel</a> <a href="#bas">bas</a> <a href="doc.html">relatif</a> <a href="javascript:f()">non</a> <a href="file:///C:/a.htm">disque</a> <a href="//exemple.int/b">sans</a></p>',
    );
    expect(linked(document)).toEqual([
      ['site', 'https://exemple.int/a?b=1&c=2'],
      ['courriel', 'mailto:x@exemple.int'],
      ['sans', 'https://exemple.int/b'],
    ]);
  });

  test('those that a program leads over itself lead where they would', async () => {
    const document = await read(
      '<p><a href="https://www.google.com/url?q=https%3A%2F%2Fexemple.int%2Fa%3Fb%3D1&amp;sa=D&amp;ust=1">doc</a> <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.int%2Fc&amp;data=05%7C&amp;reserved=0">sûr</a> <a href="https://www.google.com/search?q=https%3A%2F%2Fexemple.int">cherché</a> <a href="https://www.google.com/url?q=%E0%A4%A">faux</a> <a href="https://www.google.com/url?q=javascript:f()">non</a></p>',
    );
    expect(linked(document).map(([, url]) => url)).toEqual([
      'https://exemple.int/a?b=1',
      'https://exemple.int/c',
      'https://www.google.com/search?q=https%3A%2F%2Fexemple.int',
      'https://www.google.com/url?q=%E0%A4%A',
      'https://www.google.com/url?q=javascript:f()',
    ]);
  });

  test('relative ones where the page says what they are relative to', async () => {
    const document = await read('<p><a href="../doc.html#x">relatif</a></p>', '<base href="https://exemple.int/a/b/">');
    expect(linked(document)).toEqual([['relatif', 'https://exemple.int/a/doc.html#x']]);
  });
});

describe('notes of a page', () => {
  const expectNotes = async (body: string, notes: readonly string[], text = 'Le rapport1 est prêt.'): Promise<void> => {
    const document = await read(body);
    const first = document.blocks[0];
    expect(first && words(document, first)).toBe(text);
    expect(noted(document, 'note-mark')).toEqual(['1']);
    expect(document.blocks.filter(({ role }) => role === 'note').map((block) => words(document, block))).toEqual(notes);
    expect(document.blocks.filter(({ role }) => role === 'text')).toHaveLength(1);
  };

  test.each([
    [
      'Word',
      `<p class=MsoNormal>Le rapport<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> est prêt.</p><div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Voir plus bas.</p></div></div>`,
    ],
    [
      'LibreOffice',
      '<p>Le rapport<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> est prêt.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>\tVoir plus bas.</p></div>',
    ],
    [
      'pandoc',
      '<p>Le rapport<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> est prêt.</p><section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr/><ol><li id="fn1"><p>Voir plus bas.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      'Markdown of GitHub',
      '<p>Le rapport<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup> est prêt.</p><section data-footnotes class="footnotes"><ol><li id="user-content-fn-a"><p>Voir plus bas. <a href="#user-content-fnref-a" data-footnote-backref class="data-footnote-backref" aria-label="Back to content">↩</a></p></li></ol></section>',
    ],
    [
      'Google Docs',
      '<p class="c0"><span>Le rapport</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> est prêt.</span></p><hr class="c1"><div><p class="c2"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Voir plus bas.</span></p></div>',
    ],
    [
      'a converter of Word files',
      '<p>Le rapport<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup> est prêt.</p><ol><li id="footnote-1"><p> Voir plus bas. <a href="#footnote-ref-1">↑</a></p></li></ol>',
    ],
    [
      'a page without the way back',
      '<p>Le rapport<sup><a href="#fn:1">1</a></sup> est prêt.</p><div id="fn:1">Voir plus bas.</div>',
    ],
  ])('%s', async (_, body) => {
    await expectNotes(body, ['1\tVoir plus bas.']);
  });

  test('several paragraphs of a note, and notes in one division', async () => {
    const document = await read(
      '<p>Un<a id="r1" href="#n1">a</a> deux<a id="r2" href="#n2">b</a></p><div><p><a id="n1" href="#r1">a</a> Première.</p><p><a id="n2" href="#r2">b</a> Seconde.</p></div><p>Suite</p>',
    );
    expect(document.blocks.map((block) => [block.role, words(document, block)])).toEqual([
      ['text', 'Una deuxb'],
      ['text', 'Suite'],
      ['note', 'a\tPremière.'],
      ['note', 'b\tSeconde.'],
    ]);
  });

  test('comments in the margin are left out and counted', async () => {
    const { text, messages } = await read(
      '<p>Le groupe<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> se réunit.</p><div class="c9"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>À vérifier</span></p></div>',
    );
    expect(text).toBe('Le groupe se réunit.\n');
    expect(messages).toEqual([{ code: 'comments-left-out', args: { count: 1 } }]);
  });

  test('a table of contents is none', async () => {
    const { text } = await read('<p><a id="t1" href="#s1">1</a> Objet</p><h2 id="s1">Objet</h2>');
    expect(text).toBe('1 Objet\nObjet\n');
  });
});

describe('head and foot of the sheets', () => {
  test('LibreOffice names them, and the number of the page', async () => {
    const document = await read(
      '<div title="header"><p>UNION</p></div><p>Lettre</p><div title="footer"><p>page <sdfield type=PAGE subtype=RANDOM format=PAGE>2</sdfield></p></div>',
    );
    expect(document.blocks.map((block) => [block.role, words(document, block)])).toEqual([
      ['page-header', 'UNION'],
      ['text', 'Lettre'],
      ['page-footer', 'page 2'],
    ]);
  });

  test.each([
    ['an address', '<p>Quai des Marronniers • CH-1299 Bourg</p>', 'page-footer'],
    ['the mark of rights', '<p>© Union</p>', 'page-footer'],
    ['a signature', '<p>Ondine Vasseur<br>Directrice</p>', 'text'],
    ['a signature and its enclosures', '<p>Ondine Vasseur</p><p>Annexes: 2</p>', 'text'],
  ])('`footer` with %s', async (_, markup, role) => {
    const { blocks } = await read(`<p>Lettre</p><footer>${markup}</footer>`);
    expect(blocks.at(-1)?.role).toBe(role);
  });
});
