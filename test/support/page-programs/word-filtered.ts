/**
 * Word's "Web Page, Filtered": without its own marks. Numbers are typed, tabs are spaces that do not break, heads and feet of the sheets are
 * not there, and the markup is wrapped.
 */
import { escaped, type Letter, type Paragraph, type Piece, type Run } from './letter.js';

const gap = (width: number): string => `<span\nstyle='font:7.0pt "Times New Roman"'>${'&nbsp;'.repeat(width)} </span>`;

/** A tab of seven places, as in a paragraph with usual stops. */
const tab = `${'&nbsp;'.repeat(7)} `;

export function wordFiltered({ body, notes }: Letter): string {
  const marks = { count: 0 };
  const printed = body.map((piece) => printPiece(piece, marks)).join('\n\n');
  return `<html>

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered)">
<style>
<!--
 /* Font Definitions */
 @font-face
\t{font-family:"Cambria Math";
\tpanose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
\t{margin:0cm;
\tfont-size:12.0pt;
\tfont-family:"Times New Roman",serif;}
p.MsoFootnoteText, li.MsoFootnoteText, div.MsoFootnoteText
\t{mso-style-link:"Footnote Text Char";
\tmargin:0cm;}
@page WordSection1
\t{size:595.3pt 841.9pt;}
div.WordSection1
\t{page:WordSection1;}
-->
</style>

</head>

<body lang=FR link=blue vlink=purple style='word-wrap:break-word'>

<div class=WordSection1>

${printed}

</div>
${notes.length === 0 ? '' : noteList(notes)}
</body>

</html>
`;
}

const noteList = (notes: Letter['notes']): string =>
  `<div><br clear=all>\n\n<hr align=left size=1 width="33%">\n\n${notes
    .map(
      (note, index) =>
        `<div id=ftn${index + 1}>\n\n${note
          .map(
            (each, at) =>
              `<p class=MsoFootnoteText>${at > 0 ? '' : `<a href="#_ftnref${index + 1}" name="_ftn${index + 1}"\ntitle=""><span class=MsoFootnoteReference><span lang=FR><span\nclass=MsoFootnoteReference><span lang=FR style='font-size:10.0pt'>[${index + 1}]</span></span></span></span></a><span\nlang=FR>${tab}</span>`}<span lang=FR>${runs(each.runs, { count: 0 })}</span></p>`,
          )
          .join('\n\n')}\n\n</div>`,
    )
    .join('\n\n')}\n\n</div>\n`;

function printPiece(piece: Piece, marks: { count: number }): string {
  if (!('rows' in piece)) return paragraph(piece, marks);
  const rows = piece.rows.map(
    (row) =>
      ` <tr>\n${row
        .map(
          (cell) =>
            `  <td width=212 valign=top style='width:159.0pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt 0cm 5.4pt'>\n${
              cell.map((each) => `  ${paragraph(each, marks)}`).join('\n') || '  <p class=MsoNormal>&nbsp;</p>'
            }\n  </td>`,
        )
        .join('\n')}\n </tr>`,
  );
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;border:none'>\n${rows.join('\n')}\n</table>`;
}

function paragraph(
  { label, level, heading, isBold, gap: empty, cell, runs: words }: Paragraph,
  marks: { count: number },
): string {
  const tag = heading === undefined ? 'p' : `h${Math.min(heading, 6)}`;
  const name = heading === undefined ? ` class=${label === undefined ? 'MsoNormal' : 'MsoListParagraph'}` : '';
  const number = label === undefined ? '' : numbered(label);
  const text = `<span lang=FR>${runs(words, marks)}</span>`;
  const before =
    empty >= 2
      ? `<span lang=FR style='font-size:12.0pt;font-family:"Times New Roman",serif'><br\nclear=all style='page-break-before:always'>\n</span>\n\n`
      : empty === 1 && !cell
        ? `<p class=MsoNormal><span lang=FR>&nbsp;</span></p>\n\n`
        : '';
  const indent = label === undefined ? '' : ` style='margin-left:${18 * (level + 1)}.0pt;text-indent:-18.0pt'`;
  return `${before}<${tag}${name}${indent}>${number}${isBold && !heading ? `<b>${text}</b>` : text}</${tag}>`;
}

const numbered = (label: string): string =>
  label === '•'
    ? `<span lang=FR style='font-family:Symbol'>·${gap(8)}</span>`
    : `<span lang=FR>${escaped(label)}${gap(3)}</span>`;

const runs = (all: readonly Run[], marks: { count: number }): string =>
  wrapped(all.map((each) => run(each, marks)).join(''));

function run({ text, struck, url, isMark }: Run, marks: { count: number }): string {
  if (isMark) {
    const number = ++marks.count;
    return `<a href="#_ftn${number}" name="_ftnref${number}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[${number}]</span></span></span></a>`;
  }
  const plain = escaped(text).replaceAll('\t', tab).replaceAll('\u2011', '&#8209;').replaceAll('\n', '<br>\n');
  const words = struck ? `<s>${plain}</s>` : plain;
  return url === undefined ? words : `<a href="${escaped(url)}"><span style='text-decoration:none'>${words}</span></a>`;
}

/** Lines of the markup end at a space some eighty characters on. */
const wrapped = (markup: string): string => markup.replaceAll(/([^\n]{60,80}) (?=[^<>]{10})(?![^<]*>)/g, '$1\n');
