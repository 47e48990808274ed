/** A letter as the page of a mail: sent on by Outlook and by Gmail, each with the head of the mail that it came with. */
import { escaped, type Letter, type Paragraph, type Piece, type Run } from './letter.js';

/** Outlook writes with Word: its lists have Word's marks, or are lists where they are simple. */
export function outlookMail(letter: Letter): string {
  const { body, headers, footers, notes } = letter;
  const marks = { count: 0 };
  const text = [...headers, ...body, ...footers].map((piece) => outlookPiece(piece, marks)).join('');
  const below =
    notes.length === 0
      ? ''
      : `<div><br clear="all"><hr align="left" size="1" width="33%">${notes.map((note, at) => `<div id="ftn${at + 1}">${note.map((each, index) => `<p class="MsoFootnoteText">${index > 0 ? '' : `<a style="mso-footnote-id:ftn${at + 1}" href="#_ftnref${at + 1}" name="_ftn${at + 1}" title=""><span class="MsoFootnoteReference">[${at + 1}]</span></a> `}${outlookRuns(each.runs, marks)}<o:p></o:p></p>`).join('')}</div>`).join('')}</div>`;
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0cm;
	font-size:11.0pt;}
span.E1
	{mso-style-type:personal-reply;}
@page WordSection1
	{size:612.0pt 792.0pt;}
/* List Definitions */
@list l0
	{mso-list-id:1;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-tab-stop:none;}
--></style><!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]-->
</head>
<body lang="FR" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">
<div class="WordSection1">
<p class="MsoNormal"><span style="mso-fareast-language:EN-US">FYI<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<div>
<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
<p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Registry &lt;registry@example.int&gt; <br>
<b>Sent:</b> Tuesday, 4 November 2031 10:12<br>
<b>To:</b> Missions &lt;missions@example.int&gt;<br>
<b>Cc:</b> Archives &lt;archives@example.int&gt;<br>
<b>Subject:</b> Letter for distribution<o:p></o:p></span></p>
</div>
</div>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
${text}
</div>${below}
</body>
</html>
`;
}

function outlookPiece(piece: Piece, marks: { count: number }): string {
  if (!('rows' in piece)) return outlookParagraph(piece, marks);
  const rows = piece.rows.map(
    (row) =>
      `<tr style="height:12.0pt">${row.map((cell) => `<td width="231" valign="top" style="width:173.4pt;padding:0cm 5.4pt 0cm 5.4pt">${cell.map((each) => outlookParagraph(each, marks)).join('') || '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'}</td>`).join('\n')}</tr>`,
  );
  return `<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse"><tbody>${rows.join('\n')}</tbody></table>`;
}

function outlookParagraph(
  { label, level, heading, isBold, gap, cell, runs }: Paragraph,
  marks: { count: number },
): string {
  const words = outlookRuns(runs, marks);
  const before = gap > 0 && !cell ? '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n' : '';
  const text = isBold && heading === undefined ? `<b>${words}<o:p></o:p></b>` : `${words}<o:p></o:p>`;
  const tag = heading === undefined ? 'p' : `h${Math.min(heading, 6)}`;
  const name = heading === undefined ? ` class="${label === undefined ? 'MsoNormal' : 'MsoListParagraph'}"` : '';
  if (label === undefined) return `${before}<${tag}${name}>${text}</${tag}>\n`;
  const mark =
    label === '•'
      ? '<span style="font-family:Symbol"><span style="mso-list:Ignore">·'
      : `<span><span style="mso-list:Ignore">${escaped(label)}`;
  return `${before}<${tag}${name} style="margin-left:${36 * (level + 1)}.0pt;text-indent:-18.0pt;mso-list:l0 level${level + 1} lfo1"><![if !supportLists]>${mark}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>${text}</${tag}>\n`;
}

const outlookRuns = (runs: readonly Run[], marks: { count: number }): string =>
  runs
    .map(({ text, struck, url, isMark }) => {
      if (isMark) {
        const number = ++marks.count;
        return `<a style="mso-footnote-id:ftn${number}" href="#_ftn${number}" name="_ftnref${number}" title=""><span class="MsoFootnoteReference"><span style="mso-special-character:footnote"><![if !supportFootnotes]>[${number}]<![endif]></span></span></a>`;
      }
      const plain = escaped(text)
        .replaceAll('\t', '<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>')
        .replaceAll('\n', '<br>\n');
      const words = struck ? `<s>${plain}</s>` : plain;
      if (url === undefined) return words;
      const target = /^https?:/.test(url)
        ? `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&amp;data=05%7C02%7C%7C0&amp;sdata=x%3D&amp;reserved=0`
        : escaped(url);
      return `<a href="${target}">${words}</a>`;
    })
    .join('');

/** Gmail, a letter that was pasted from Word: lists are lists, looks are style attributes. */
export function gmailMail({ headers, body, footers, notes }: Letter): string {
  const text =
    [...headers, ...body, ...footers].map(gmailPiece).join('') +
    notes
      .map(
        (note, at) =>
          `<div id="m_-7ftn${at + 1}">${note.map((each, index) => `<p class="m_-7MsoFootnoteText">${index > 0 ? '' : `<a href="#m_-7__ftnref${at + 1}" name="m_-7__ftn${at + 1}" title=""><span class="m_-7MsoFootnoteReference">[${at + 1}]</span></a> `}${gmailRuns(each.runs)}<u></u><u></u></p>`).join('')}</div>`,
      )
      .join('');
  return `<div dir="ltr"><div>Bonjour,</div><div><br></div><div>Pour information.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De : <strong class="gmail_sendername" dir="auto">Registry</strong> <span dir="auto">&lt;<a href="mailto:registry@example.int">registry@example.int</a>&gt;</span><br>Date: mar. 4 nov. 2031 à 10:12<br>Subject: Letter for distribution<br>To:  &lt;<a href="mailto:missions@example.int">missions@example.int</a>&gt;<br></div><br><br><u></u><div lang="FR" link="#0563C1" vlink="#954F72" style="overflow-wrap:break-word"><div class="m_-7WordSection1">${text}</div></div></div></div>`;
}

function gmailPiece(piece: Piece): string {
  if (!('rows' in piece)) return gmailParagraph(piece);
  const rows = piece.rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td width="231" valign="top" style="width:173.4pt;padding:0cm 5.4pt">${cell.map(gmailParagraph).join('') || '<p class="MsoNormal"><u></u>&nbsp;<u></u></p>'}</td>`).join('')}</tr>`,
  );
  return `<table border="0" cellspacing="0" cellpadding="0" style="border-collapse:collapse"><tbody>${rows.join('')}</tbody></table>`;
}

function gmailParagraph({ label, isBold, gap, cell, runs }: Paragraph): string {
  const words = gmailRuns(runs);
  const before = gap > 0 && !cell ? '<p class="MsoNormal"><u></u>&nbsp;<u></u></p>' : '';
  const number =
    label === undefined
      ? ''
      : label === '•'
        ? '<span style="font-family:Symbol"><span>·<span style="font:7pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span>'
        : `<u></u><span>${escaped(label)}<span style="font:7pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><u></u>`;
  const text = `${words}<u></u><u></u>`;
  return `${before}<p class="${label === undefined ? 'MsoNormal' : 'm_-7MsoListParagraph'}">${number}${isBold ? `<b>${text}</b>` : text}</p>`;
}

const gmailRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ text, struck, url, isMark }) => {
      if (isMark)
        return `<a href="#m_-7__ftn${text}" name="m_-7__ftnref${text}" title=""><span class="m_-7MsoFootnoteReference"><span>[${text}]</span></span></a>`;
      const plain = escaped(text)
        .replaceAll('\t', '<span>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>')
        .replaceAll('\n', '<br>');
      const printed = struck ? `<s>${plain}</s>` : plain;
      return url === undefined ? printed : `<a href="${escaped(url)}" target="_blank">${printed}</a>`;
    })
    .join('');
