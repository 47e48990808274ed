/**
 * Damaged web pages, mails and RTF files: whatever the bytes, there is a text whose blocks hold together, or one line of refusal.
 * DOCX_FUZZ_RUNS sets how many of each kind (50,000 for a night).
 */
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { describe, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readHtml } from '../../../src/read/html.js';
import { defaultReadOptions, type ReadOptions } from '../../../src/read/options.js';
import { readRtf } from '../../../src/read/rtf.js';
import { expectTextOrRefusal } from '../../support/sound-documents.js';

const runs = Number(process.env['DOCX_FUZZ_RUNS'] ?? 500);

const page = `<html><head><style>.a{display:none}li:before{content:counter(x) "a"}p{counter-reset:x}ol.b{list-style-type:lower-alpha}</style><base href="https://exemple.int/"></head><body><div title="header"><p>e\u0301t\u00e9 <sdfield type=PAGE>3</sdfield></p></div><table><tr><td rowspan=2 colspan=2>a<br><br>b<td><table><tr><th>c</table><tr><td>d<p class=a>e</table><ol start=3 class=b><li>f<ul><li value=7><h2>g</h2></ul></ol><p>h<a href="#n" id=m>1</a> <s>i</s><del datetime=x>j</del><ins cite=y>k</ins> <a href="l.html">m</a>&shy;<span style='mso-list:Ignore'>1.</span></p><pre>n\n\n o</pre><div id=n><a href="#m">1</a> p</div><!--[if supportFields]><span style='mso-element:field-begin'></span>PAGE<![endif]-->q<br style="page-break-before:always">r<div style='mso-element:footer'>s</div></body></html>`;

const mail = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; format=flowed\n\nx \ny\n--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C0=\n${page.slice(0, 200)}\n--b--\n--a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(page).toString('base64')}\n--a\nContent-Disposition: attachment; filename*=utf-8''a%20b.pdf\n\nz\n--a--\n`;

const rtf = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 A;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset128 B;}}{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon1 heading 1;}}{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1{\\lfolevel\\listoverridestartat\\levelstartat4}}}\\sectd\\titlepg{\\headerf\\pard \\u233\\'e9t\\uc0\\u101 \\u769\\par}{\\footer{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}}\\pard\\s1{\\listtext 1.\\tab}\\ls1 a\\par\\pard\\ls1 b{\\super\\chftn}{\\footnote\\ftnalt c\\par}{\\deleted d\\par}{\\revised e}\\trowd\\cellx1\\clmrg\\cellx2\\pard\\intbl f\\cell\\itap2 g\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\itap1 h\\cell\\row\\pard{\\shp{\\*\\shpinst{\\shptxt i\\par}}}{\\v j}{\\strike k}\\page{\\field{\\*\\fldinst HYPERLINK "https://exemple.int/"}{\\fldrslt l}}{\\f1\\'61}{\\f2\\'93\\'fa}\\sect m\\bin3 {}}{\\*\\bkmkstart n}{\\upr{o}{\\*\\ud{p}}}}`;

type Read = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>;

const kinds: readonly (readonly [name: string, whole: string, read: Read, token: RegExp])[] = [
  ['a web page', page, readHtml, /<[^>]+>|[^<]+/g],
  ['a mail', mail, readHtml, /[^\n]*\n/g],
  ['an RTF file', rtf, readRtf, /[{}]|\\[a-z]+-?\d* ?|\\[^a-z]|[^\\{}]+/g],
];

async function expectRead(bytes: Uint8Array, read: Read): Promise<void> {
  for (const trackChanges of ['accept', 'reject'] as const)
    await expectTextOrRefusal(() => read(bytes, { ...defaultReadOptions, trackChanges }));
}

describe.each(kinds)('%s', (_, whole, read, token) => {
  test('bits turned, pieces cut out or written over', async () => {
    const original = Buffer.from(whole);
    const place = record({ at: nat(original.length - 1), bit: nat(7), cut: constantFrom(0, 0, 0, 1, 20, 500) });
    await assert(
      asyncProperty(array(place, { minLength: 1, maxLength: 8 }), async (places) => {
        let bytes = Buffer.from(original);
        for (const { at, bit, cut } of places) {
          const from = at % Math.max(bytes.length, 1);
          if (cut > 0) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + cut)]);
          else if (bytes.length > 0) bytes.writeUInt8((bytes[from] ?? 0) ^ (1 << bit), from);
        }
        await expectRead(bytes, read);
      }),
      { numRuns: runs },
    );
  });

  test('tags and words dropped, doubled, swapped', async () => {
    const tokens = whole.match(token) ?? [];
    const move = record({ from: nat(), to: nat(), how: constantFrom('drop', 'copy', 'swap') });
    await assert(
      asyncProperty(array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
        const shuffled = [...tokens];
        for (const { from, to, how } of moves) {
          const [a, b] = [from % shuffled.length, to % shuffled.length];
          if (how === 'drop') shuffled[a] = '';
          else if (how === 'copy') shuffled.splice(b, 0, shuffled[a] ?? '');
          else [shuffled[a], shuffled[b]] = [shuffled[b] ?? '', shuffled[a] ?? ''];
        }
        await expectRead(Buffer.from(shuffled.join('')), read);
      }),
      { numRuns: runs },
    );
  });
});
