/** Damaged web pages, mails and RTF files. */
import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';
import { describe, test } from 'vitest';
import { readHtml } from '../../../src/read/html.js';
import { readRtf } from '../../../src/read/rtf.js';
import { damaged } from '../../support/damage.js';
import { expectRead } from '../../support/fuzzing.js';

const page = `<html><head><style>.a{display:none}li:before{content:counter(x) "a"}p{counter-reset:x}ol.b{list-style-type:lower-alpha}</style><base href="https://exemple.int/"></head><body><div title="header"><p>e\u0301t\u00e9 <sdfield type=PAGE>3</sdfield></p></div><p>Circulaire TSB 41<br>Genève, le 3 mars 2031</p><p><b>Objet:</b>	Réunion de la CE 5</p><table><tr><td rowspan=2 colspan=2>a<br><br>b<td><table><tr><th>c</table><tr><td>d<p class=a>e</table><ol start=3 class=b><li>f<ul><li value=7><h2>g</h2></ul></ol><p>h<a href="#n" id=m>1</a> <s>i</s><del datetime=x>j</del><ins cite=y>k</ins> <a href="l.html">m</a>&shy;<span style='mso-list:Ignore'>1.</span></p><pre>n\n\n o</pre><div id=n><a href="#m">1</a> p</div><!--[if supportFields]><span style='mso-element:field-begin'></span>PAGE<![endif]--><p>1 Réponse <b>avant le 2 mai 2031</b>, lire le 3 mai.</p><h2>ANNEXE 1</h2>q<br style="page-break-before:always">r<div style='mso-element:footer'>s</div></body></html>`;

const mail = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="a"\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; format=flowed\n\nx \ny\n--b\nContent-Type: text/html; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C0=\n${page.slice(0, 200)}\n--b--\n--a\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(page).toString('base64')}\n--a\nContent-Disposition: attachment; filename*=utf-8''a%20b.pdf\n\nz\n--a--\n`;

const rtf = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 A;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset128 B;}}{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon1 heading 1;}}{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1{\\lfolevel\\listoverridestartat\\levelstartat4}}}\\sectd\\titlepg{\\headerf\\pard \\u233\\'e9t\\uc0\\u101 \\u769\\par}{\\footer{\\field{\\*\\fldinst PAGE}{\\fldrslt 2}}}\\pard Circulaire TSB 41\\par Objet:\\tab R\\'e9union du 2 au 4 mai 2031\\par \\pard\\s1{\\listtext 1.\\tab}\\ls1 a\\par\\pard\\ls1 b{\\super\\chftn}{\\footnote\\ftnalt c\\par}{\\deleted d\\par}{\\revised e}\\trowd\\cellx1\\clmrg\\cellx2\\pard\\intbl f\\cell\\itap2 g\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}\\itap1 h\\cell\\row\\pard{\\shp{\\*\\shpinst{\\shptxt i\\par}}}{\\v j}{\\strike k}\\page{\\field{\\*\\fldinst HYPERLINK "https://exemple.int/"}{\\fldrslt l}}{\\f1\\'61}{\\f2\\'93\\'fa}\\par ANNEXE 1\\par R\\'e9ponse avant le 2 mai 2031\\sect m\\bin3 {}}{\\*\\bkmkstart n}{\\upr{o}{\\*\\ud{p}}}}`;

const tagsOfPages = [
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td colspan=65535 rowspan=0>',
  '</td>',
  '<ol type=I start=-9>',
  '<li>',
  '<li value=99999999999>',
  '</ol>',
  '<ul>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<s>',
  '<del>',
  '</del>',
  '<a href="#m">',
  '<a href="javascript:a">',
  '<a name=m>',
  '</a>',
  '<pre>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<![if !supportLists]>',
  '<![endif]>',
  '<!--[if gte mso 9]>',
  '<style>',
  '</style>',
  '<script>',
  '<template>',
  '<select>',
  '<frameset>',
  '<plaintext>',
  '<svg>',
  '<math>',
  '<title>',
  '<textarea>',
  '<sup>',
  '<br>',
  '<hr>',
  '<h1>',
  '&#0;',
  '&#xD800;',
  '&#x301;',
  '&nbsp;',
  '&lt',
  "<span style='mso-list:l0 level9 lfo1'>",
  "<span style='mso-element:field-end'></span>",
  "<div style='mso-element:footnote' id=ftn1>",
  '{counter-increment:x}',
  '{display:none}',
  '\0',
];
const linesOfMails = [
  '\n\n',
  '\n--a\n',
  '\n--b\n',
  '\n--a--\n',
  '\nContent-Type: multipart/related; boundary="a"\n\n',
  '\nContent-Type: message/rfc822\n\n',
  '\nContent-Transfer-Encoding: base64\n\n',
  '\nContent-Transfer-Encoding: quoted-printable\n\n',
  '\nContent-Type: text/html; charset=utf-16\n\n',
  '; charset="x"',
  '; boundary=',
  '=\n',
  '=3D',
  '=ZZ',
  '====',
  '=?utf-8?B?w6k=?=',
  '=?utf-8?Q?=C3?=',
  '\nSubject: ',
  '\n ',
  '\n> ',
  '\r\r\n',
  '\0',
  '\xff\xfe',
  '<p>',
  '<table><td>',
];
const wordsOfRtf = [
  '{',
  '}',
  '{\\*',
  '\\par ',
  '\\pard ',
  '\\plain ',
  '\\cell ',
  '\\row ',
  '\\trowd ',
  '\\intbl ',
  '\\itap-1 ',
  '\\itap99 ',
  '\\nestcell ',
  '\\nestrow ',
  '\\clvmrg ',
  '\\clmgf ',
  '\\cellx0 ',
  '\\bin99999999 ',
  '\\bin-1 ',
  '\\uc9 ',
  '\\uc-1 ',
  '\\u-10187 ',
  '\\u55357 ',
  '\\u769 ',
  "\\'",
  "\\'zz",
  '\\ls99 ',
  '\\ilvl9 ',
  '\\listtext ',
  '\\footnote ',
  '\\chftn ',
  '\\field ',
  '\\fldinst ',
  '\\fldrslt ',
  '\\deleted ',
  '\\revised ',
  '\\v ',
  '\\sect ',
  '\\page ',
  '\\header ',
  '\\upr ',
  '\\ud ',
  '\\shptxt ',
  '\\pict ',
  '\\objdata ',
  '\\f99 ',
  '\\fcharset2 ',
  '\\ansicpg99999 ',
  '\\stylesheet ',
  '\\sbasedon0 ',
  '\\s0 ',
  '\\levelnfc255 ',
  '\\leveltext ',
  '\0',
];

describe.each([
  ['a web page', page, readHtml, /<[^>]+>|[^<]+/g, tagsOfPages],
  ['a mail', mail, readHtml, /[^\n]*\n/g, linesOfMails],
  ['an RTF file', rtf, readRtf, /[{}]|\\[a-z]+-?\d* ?|\\[^a-z]|[^\\{}]+/g, wordsOfRtf],
])('%s', (name, whole, read, token, grammar) => {
  test('bits turned, pieces cut out, copied, repeated, numbers and words of the form put in', () =>
    expectRead(`${name}, damaged`, damaged(Buffer.from(whole), grammar), read));

  test('tags and words dropped, doubled, swapped', () =>
    expectRead(`${name}, shuffled`, shuffled(whole.match(token) ?? []), read));
});

function shuffled(tokens: readonly string[]): Arbitrary<Uint8Array> {
  const move = record({ from: nat(), to: nat(), how: constantFrom('drop', 'copy', 'swap') });
  return array(move, { minLength: 1, maxLength: 12 }).map((moves) => {
    const moved = [...tokens];
    for (const { from, to, how } of moves) {
      const [a, b] = [from % moved.length, to % moved.length];
      if (how === 'drop') moved[a] = '';
      else if (how === 'copy') moved.splice(b, 0, moved[a] ?? '');
      else [moved[a], moved[b]] = [moved[b] ?? '', moved[a] ?? ''];
    }
    return Buffer.from(moved.join(''));
  });
}
