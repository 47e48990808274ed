/**
 * What the Word fixtures need beside letter-parts.mjs: a line written with its marks in it (tabs, links, footnotes), lists
 * that Word numbers, and letterhead tables without borders.
 */
import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  NoBreakHyphen,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { pageFooter, paragraph } from './letter-parts.mjs';

const TEXT_WIDTH = 9639;
const marks = /\[([^\]]+)\]\(([^)]+)\)|\{note (\d+)\}/g;

/** Words as one run, with the elements Word itself writes for tabs and no-break hyphens (U+2011). */
function run(words, format) {
  const children = words.split(/([\t\u2011])/).map((piece) => {
    if (piece === '\t') return new Tab();
    return piece === '\u2011' ? new NoBreakHyphen() : piece;
  });
  return new TextRun({ ...format, children });
}

/** A line as runs: `[words](address)` is a link, `{note 1}` the mark of footnote 1. */
function runs(words, format = {}) {
  const made = [];
  let from = 0;
  for (const match of words.matchAll(marks)) {
    if (match.index > from) made.push(run(words.slice(from, match.index), format));
    const [whole, shown, link, note] = match;
    made.push(
      note ? new FootnoteReferenceRun(Number(note)) : new ExternalHyperlink({ link, children: [run(shown, format)] }),
    );
    from = match.index + whole.length;
  }
  if (from < words.length) made.push(run(words.slice(from), format));
  return made;
}

/** A paragraph; a number or a dash is typed, with a tab after it. */
export const line = (words, options = {}, format = {}) => paragraph(runs(words, format), options);

/** A paragraph that Word numbers: `list` names its numbering, `level` counts from 0. */
export const automatic = (list, words, level = 0, format = {}) =>
  line(words, { numbering: { reference: list, level } }, format);

/** A cell of one line or several; `options` are those of a docx TableCell. */
export function cell(content, options = {}) {
  const blocks = [content].flat().map((block) => (typeof block === 'string' ? line(block) : block));
  return new TableCell({ ...options, children: blocks });
}

const tableOf = (rows, options) =>
  new Table({
    ...options,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((item) => (item instanceof TableCell ? item : cell(item))) }),
    ),
  });

/** A table with borders, a list of rows of cells. */
export const grid = (rows) => tableOf(rows, {});

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borderless = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A table that only places things on the page, as in a letterhead; widths in twentieths of a point. */
export const layout = (widths, rows) => tableOf(rows, { columnWidths: widths, borders: borderless });

/** The Union's address at the foot of the first page. */
export const addressFooter = () =>
  pageFooter(
    runs(
      'Union internationale des télécommunications • Place des Nations • CH\u20111211 Genève 20 • Suisse • Tél.: +41 22 730 5111 • ' +
        'Télécopie: +41 22 733 7256 • Courriel: [itumail@itu.int](mailto:itumail@itu.int) • [www.itu.int](https://www.itu.int)',
    ),
  );

/** What stands above the first page where the others have a header: nothing. */
export const noHeader = () => new Header({ children: [new Paragraph({})] });
