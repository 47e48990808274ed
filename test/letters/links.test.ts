import { describe, expect, it } from 'vitest';
import { detectLinks as detectLinksIn } from '../../src/detect/links.js';
import { french } from '../../src/locales/fr/index.js';
import { clean } from '../../src/text/clean.js';
import { withGroups, documentOf } from '../support/made-document.js';
import { expectLinear } from '../support/steps.js';

const detectLinks = (document: Parameters<typeof detectLinksIn>[0]) => detectLinksIn(document, french.elision);
const urls = (...lines: string[]) => detectLinks(withGroups(...lines)).findings.map(({ value }) => value.url);

describe('addresses written out', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['La page est à l’adresse http://www.itu.int/go/tsb-cloud.', ['http://www.itu.int/go/tsb-cloud']],
    ['Voir https://itu.int/net4/reg/?id=7&lang=fr, puis répondez.', ['https://itu.int/net4/reg/?id=7&lang=fr']],
    ['Consultez www.itu.int/fr/eau; merci.', ['https://www.itu.int/fr/eau']],
    ['Voir itu.int/go/meteo pour les détails', ['https://itu.int/go/meteo']],
    ['la page (http://www.itu.int/go/a_b) du groupe', ['http://www.itu.int/go/a_b']],
    ['la notice http://fr.example.org/Eau_(chimie) du site', ['http://fr.example.org/Eau_(chimie)']],
    ['le site <https://www.itu.int/hub>, ouvert', ['https://www.itu.int/hub']],
    ['le site «\u00a0https://www.itu.int/hub\u00a0», ouvert', ['https://www.itu.int/hub']],
    ['à http://itu.int/go/climat.Les inscriptions sont ouvertes', ['http://itu.int/go/climat']],
    ["à http://itu.int/go/climat.L'inscription est ouverte", ['http://itu.int/go/climat']],
    ['à www.itu.int/go/climat.À cette page', ['https://www.itu.int/go/climat']],
    ['fichier http://itu.int/docs/Liste.Doc', ['http://itu.int/docs/Liste.Doc']],
    ['page http://itu.int/fr/pages/default.aspx pour tous', ['http://itu.int/fr/pages/default.aspx']],
    ['http://itu.int/fr/ITU-T/Pages/Default.aspx: le site', ['http://itu.int/fr/ITU-T/Pages/Default.aspx']],
    ['écrire à tsbeau@itu.int.', ['mailto:tsbeau@itu.int']],
    ['écrire à tsbeau@itu.int.Les réponses suivront', ['mailto:tsbeau@itu.int']],
    ['(courriel: jean-luc.o_neil@ministere.gouv.example.fr)', ['mailto:jean-luc.o_neil@ministere.gouv.example.fr']],
    ['Courriel: <brmail@itu.int>; tél.: +41 22 730', ['mailto:brmail@itu.int']],
    ['mailto:bdteau@itu.int', ['mailto:bdteau@itu.int']],
    ["l'adresse d'tsbx@itu.int", ['mailto:tsbx@itu.int']],
    ['HTTP://WWW.ITU.INT/ITU-R/go/x', ['http://WWW.ITU.INT/ITU-R/go/x']],
    ['a@itu.int, b@itu.int et A@ITU.INT', ['mailto:a@itu.int', 'mailto:b@itu.int']],
    ['voir http://itu.int/go/x/ et http://itu.int/go/x', ['http://itu.int/go/x/']],
    ['rendez-vous @ 14 h 00, salle B', []],
    ['le suffixe @itu.int désigne le personnel', []],
    ['www. et http:// sont des préfixes', []],
    ["l'UIT (itu.int) est à Genève", []],
    ['le fichier default.aspx et la version 2.0.1', []],
    ['pendant la période 2020/2024, voir C20/16', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('joins an address broken behind a stroke', () => {
    const document = documentOf('x');
    const text = 'Voir http://www.itu.int/md/\nS24-CWG-C-0003/fr pour le rapport.';
    const joined = {
      ...document,
      text,
      blocks: [{ ...document.blocks[0]!, span: { start: 0, end: text.length }, text: text.replace('\n', ' ') }],
    };
    expect(detectLinks(joined).findings[0]?.value.url).toBe('http://www.itu.int/md/S24-CWG-C-0003/fr');
  });

  it('does not join the next line of the sentence', () => {
    const document = documentOf('x');
    const text = 'Voir http://www.itu.int/fr/\nPour le rapport.';
    const joined = {
      ...document,
      text,
      blocks: [{ ...document.blocks[0]!, span: { start: 0, end: text.length }, text: text.replace('\n', ' ') }],
    };
    expect(detectLinks(joined).findings[0]?.value.url).toBe('http://www.itu.int/fr/');
  });

  it('gives every place of one address, page footers among them', () => {
    const document = withGroups('Voir www.itu.int/go/x.', { text: 'www.itu.int/go/x • p. 3', zone: 'page' });
    const [finding, ...rest] = detectLinks(document).findings;
    expect(rest).toEqual([]);
    expect(finding?.clues.map(({ span }) => clean(document.text.slice(span.start, span.end)))).toEqual([
      'www.itu.int/go/x',
      'www.itu.int/go/x',
    ]);
  });

  it('reads a page footer in the middle of a paragraph', () => {
    const text = 'les Membres voudront bien E-mail: pied@exemple.org répondre à lettre@exemple.org';
    const document = documentOf(text);
    const [block] = document.blocks;
    const [start, end] = [text.indexOf('E-mail'), text.indexOf(' répondre')];
    const blanked = block && {
      ...block,
      text: block.text.slice(0, start) + ' '.repeat(end - start) + block.text.slice(end),
    };
    const found = detectLinks({ ...document, blocks: blanked ? [blanked] : [], noise: [{ kind: 'page', start, end }] });
    expect(found.findings.map(({ value }) => value.url)).toEqual([
      'mailto:pied@exemple.org',
      'mailto:lettre@exemple.org',
    ]);
  });
  it.each(['a', 'a.', '@', 'http://', 'itu.int/'])(
    'reads a run of %s with work in proportion to its length',
    async (piece) => {
      await expectLinear((times) => urls(piece.repeat(times)), 5_000);
    },
  );
});

describe('addresses behind words', () => {
  const linked = (text: string, words: string, url: string) => {
    const start = text.indexOf(words);
    return detectLinks({
      ...withGroups(text),
      links: [{ span: { start, end: start + words.length }, url }],
    }).findings.map(({ value }) => value);
  };
  it('takes the target and shows the words', () => {
    expect(linked('Voir la page d’accueil.', 'page d’accueil', 'https://www.itu.int/go/y')).toEqual([
      { url: 'https://www.itu.int/go/y', text: "page d'accueil" },
    ]);
  });
  it('reads an address and its target as one link', () => {
    expect(linked('à tsbx@itu.int.', 'tsbx@itu.int', 'mailto:tsbx@itu.int?subject=Bonjour')).toEqual([
      { url: 'mailto:tsbx@itu.int', text: 'tsbx@itu.int' },
    ]);
  });
  it('lets the target speak where the words show another address', () => {
    expect(linked('à www.itu.int/vieux.', 'www.itu.int/vieux', 'https://www.itu.int/neuf')).toEqual([
      { url: 'https://www.itu.int/neuf', text: 'www.itu.int/vieux' },
    ]);
  });
  it.each(['#', '', '#_Toc12', 'annexe.docx', '../x'])('leaves out the dead target %j', (url) => {
    expect(linked('Voir la déclaration.', 'déclaration', url)).toEqual([]);
  });
  it('reads the address where its target is dead', () => {
    expect(linked('à www.itu.int/vieux.', 'www.itu.int/vieux', '#')).toEqual([
      { url: 'https://www.itu.int/vieux', text: 'www.itu.int/vieux' },
    ]);
  });
});
