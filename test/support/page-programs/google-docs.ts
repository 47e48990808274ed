/**
 * Google Docs' page ("Download > Web Page"): all looks in classes; numbers are counters of the style sheet, each level of a list a list of its
 * own; tabs are spaces; links lead over Google; head and foot of the sheets stand at the beginning and the end.
 */
import { escaped, type Letter, type Paragraph, type Piece, type Run } from './letter.js';

interface OpenList {
  readonly name: string;
  /** By level, what it has counted and how it is printed. */
  readonly counts: number[];
  readonly templates: string[];
  readonly starts: number[];
}

interface Page {
  readonly rules: Set<string>;
  marks: number;
  /** The list of the last item comes last. */
  readonly lists: OpenList[];
}

export function googleDocs({ headers, body, notes, footers }: Letter): string {
  const page: Page = { rules: new Set(), marks: 0, lists: [] };
  const part = (paragraphs: readonly Paragraph[]): string =>
    paragraphs.length === 0 ? '' : `<div>${paragraphs.map((each) => printPiece(each, page)).join('')}</div>`;
  const printed = part(headers) + body.map((piece) => printPiece(piece, page)).join('') + part(footers);
  const noted = notes
    .map(
      (note, index) =>
        `<div>${note
          .map(
            (each, at) =>
              `<p class="c4">${at > 0 ? '' : `<a href="#ftnt_ref${index + 1}" id="ftnt${index + 1}">[${index + 1}]</a>`}<span class="c5">&nbsp;${runs(each, page)}</span></p>`,
          )
          .join('')}</div>`,
    )
    .join('');
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);${[...page.rules].join('')}ol{margin:0;padding:0}table td,table th{padding:0}.c1{color:#000000;font-weight:400;text-decoration:none;vertical-align:baseline;font-size:12pt;font-family:"Times New Roman";font-style:normal}.c2{font-weight:700}.c3{text-decoration:line-through}.c4{padding-top:0pt;line-height:1.0;text-align:left}.c5{font-size:10pt}.c6{color:inherit;text-decoration:inherit}.c7{border-collapse:collapse}.c8{margin-left:36pt;padding-left:0pt}li.li-bullet-0:before{margin-left:-18pt;white-space:nowrap;display:inline-block;min-width:18pt}.title{padding-top:0pt;font-size:26pt}p{margin:0;color:#000000;font-size:12pt;font-family:"Times New Roman"}h1{padding-top:20pt;font-weight:700}</style></head><body class="c9 doc-content">${printed}${noted === '' ? '' : `<hr class="c10">${noted}`}</body></html>`;
}

function printPiece(piece: Piece, page: Page): string {
  if (!('rows' in piece)) return paragraph(piece, page);
  const rows = piece.rows.map(
    (row) =>
      `<tr class="c11">${row.map((cell) => `<td class="c12" colspan="1" rowspan="1">${cell.map((each) => paragraph(each, page)).join('') || '<p class="c4"><span class="c1"></span></p>'}</td>`).join('')}</tr>`,
  );
  return `<a id="t.1"></a><a id="t.0"></a><table class="c7">${rows.join('')}</table>`;
}

function paragraph(each: Paragraph, page: Page): string {
  const { label, heading, gap, cell } = each;
  const words = runs(each, page);
  const before =
    gap >= 2
      ? '<hr style="page-break-before:always;display:none;">'
      : gap === 1 && !cell
        ? '<p class="c4 c13"><span class="c1"></span></p>'
        : '';
  const tag = heading === undefined ? undefined : `h${Math.min(heading, 6)}`;
  if (label === undefined)
    return `${before}${tag === undefined ? `<p class="c4">${words}</p>` : `<${tag} class="c4" id="h.a">${words}</${tag}>`}`;
  const inner = tag === undefined ? words : `<${tag} id="h.b" style="display:inline">${words}</${tag}>`;
  return before + item(label, each.level, inner, page);
}

/** An item as a list of its own; its number is counted by the style sheet. */
function item(label: string, level: number, words: string, page: Page): string {
  const parts = Array.from(label.matchAll(/\d+|[A-Za-z]+/g), ([text]) => text);
  const isBullet = parts.length === 0;
  const value = isBullet ? 1 : valueOf(parts.at(-1) ?? '');
  const above = parts.slice(0, -1).map(Number);
  const template = label.replaceAll(/\d+|[A-Za-z]+/g, '#') + (isBullet ? '' : kindOf(parts.at(-1) ?? ''));
  const isBelow = ({ counts }: OpenList): boolean =>
    above.every((each, at) => counts[level - above.length + at] === each);
  const goesOn = (list: OpenList): boolean =>
    isBelow(list) && list.templates[level] === template && list.counts[level] === value - 1;
  const begins = (list: OpenList): boolean =>
    level > 0 &&
    list.counts.length >= level &&
    isBelow(list) &&
    (list.starts[level] ?? value) === value &&
    (list.templates[level] ?? template) === template;
  const last = page.lists.at(-1);
  const known = page.lists.findLast(goesOn) ?? (last && begins(last) ? last : undefined);
  const isNew = known === undefined || !goesOn(known);
  const open: OpenList = known ?? {
    name: `kix_l${page.lists.length + 1}`,
    counts: [...Array.from({ length: Math.max(level - above.length, 0) }, () => 1), ...above],
    templates: [],
    starts: [],
  };
  if (open !== last) page.lists.push(open);
  open.counts.length = level + 1;
  open.counts[level] = value;
  open.templates[level] = template;
  open.starts[level] ??= value;
  const name = `lst-${open.name}-${level}`;
  const counter = (at: number, kind: string): string => `counter(lst-ctn-${open.name}-${at},${kind})`;
  if (isBullet)
    page.rules.add(
      `ul.${name}{list-style-type:none}.${name} > li:before{content:"${label === '•' ? '\\0025cf' : label}  "}`,
    );
  else {
    let at = level - parts.length;
    let end = 0;
    const content: string[] = [];
    for (const { 0: text, index } of label.matchAll(/\d+|[A-Za-z]+/g)) {
      content.push(`"${label.slice(end, index)}"`, counter(++at, at === level ? kindOf(text) : 'decimal'));
      end = index + text.length;
    }
    page.rules.add(
      `ol.${name}{list-style-type:none}.${name} > li{counter-increment:lst-ctn-${open.name}-${level}}.${name} > li:before{content:${content.join(' ')} "${label.slice(end)} "}ol.${name}.start{counter-reset:lst-ctn-${open.name}-${level} ${(open.starts[level] ?? 1) - 1}}`,
    );
  }
  const tag = isBullet ? 'ul' : 'ol';
  const start = isBullet ? '' : ` start="${value}"`;
  return `<${tag} class="c14 ${name}${isNew ? ' start' : ''}"${start}><li class="c8 li-bullet-0">${words}</li></${tag}>`;
}

const kindOf = (text: string): string =>
  /^\d/.test(text)
    ? 'decimal'
    : /^[ivx]+$/.test(text)
      ? 'lower-roman'
      : /^[IVX]+$/.test(text)
        ? 'upper-roman'
        : /^[a-z]/.test(text)
          ? 'lower-latin'
          : 'upper-latin';

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const valueOf = (text: string): number =>
  /^\d/.test(text)
    ? Number(text)
    : romans.includes(text.toLowerCase())
      ? romans.indexOf(text.toLowerCase())
      : text.toLowerCase().charCodeAt(0) - 96;

const runs = ({ runs: all, isBold }: Pick<Paragraph, 'runs' | 'isBold'>, page: Page): string =>
  all.map((each) => run(each, isBold, page)).join('');

function run({ text, struck, url, isMark }: Run, isBold: boolean, page: Page): string {
  if (isMark) {
    page.marks++;
    return `<sup><a href="#ftnt${page.marks}" id="ftnt_ref${page.marks}">[${page.marks}]</a></sup>`;
  }
  const plain = escaped(text).replaceAll('\t', '&nbsp; &nbsp; &nbsp; &nbsp; ').replaceAll('\n', '<br>');
  const looks = `${isBold ? 'c2' : 'c1'}${struck ? ' c3' : ''}`;
  if (url === undefined) return `<span class="${looks}">${plain}</span>`;
  const target = /^https?:/.test(url)
    ? `https://www.google.com/url?q=${encodeURIComponent(url)}&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x`
    : escaped(url);
  return `<span class="${looks}"><a class="c6" href="${target}">${plain}</a></span>`;
}
