/**
 * The parts a letter made from the Union's Word template consists of, for the Word fixtures: letterhead tables, paragraphs
 * with typed numbers, tables of text, page headers and footers. Text is written as on the page; `‑` becomes the no-break
 * hyphen that Word keeps as an element of its own.
 */
import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  Footer,
  Header,
  NoBreakHyphen,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const NO_BREAK_HYPHEN = '\u2011';

/** One run; `options` are those of a docx TextRun (bold, break, …). */
export function run(text, options = {}) {
  const pieces = text.split(NO_BREAK_HYPHEN);
  const children = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece]));
  return new TextRun({ ...options, children });
}

/** A link whose target the text need not show. */
export function hyperlink(text, target) {
  return new ExternalHyperlink({ link: target, children: [run(text, { style: 'Hyperlink' })] });
}

/** Text, runs and links in a row: strings become runs. */
export function inline(content) {
  return [content].flat().map((piece) => (typeof piece === 'string' ? run(piece) : piece));
}

/** An unnumbered paragraph. `options` are those of a docx Paragraph, and `bookmark`, the name the template gives the place. */
export function paragraph(content, { bookmark, ...options } = {}) {
  const children = inline(content);
  return new Paragraph({ ...options, children: bookmark ? [new Bookmark({ id: bookmark, children })] : children });
}

/** A paragraph whose number was typed, with a tab after it. */
export function numbered(label, content, options = {}) {
  return paragraph([`${label}\t`, ...inline(content)], options);
}

/** Lines of one paragraph, parted by line breaks. */
export function lines(texts, options = {}) {
  return new Paragraph({
    ...options,
    children: texts.map((text, index) => run(text, index === 0 ? {} : { break: 1 })),
  });
}

function cell(content, options = {}) {
  const blocks = [content].flat().map((block) => (typeof block === 'string' ? paragraph(block) : block));
  return new TableCell({ ...options, children: blocks });
}

/** A table of text, a list of rows of cells; a cell is a text, a paragraph or a list of them. */
export function table(rows) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map((content) => cell(content)) })),
  });
}

/** The letterhead's two columns: labels and their values on the left, addressees and copies on the right. */
export function letterhead({ left, right, subject, subjectLabel = 'Objet:' }) {
  const rightCell = cell(right, { rowSpan: left.length });
  const rows = left.map(([label, value], index) => {
    const children = [cell(label), cell(value)];
    if (index === 0) children.push(rightCell);
    return new TableRow({ children });
  });
  const subjectRow = new TableRow({ children: [cell(subjectLabel), cell(paragraph(subject), { columnSpan: 2 })] });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...rows, subjectRow] });
}

/** What stands above the second and later pages: the page number and the circular's name. */
export function pageHeader(name) {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['– ', PageNumber.CURRENT, ' –'] })],
      }),
      paragraph(name, { alignment: AlignmentType.CENTER }),
    ],
  });
}

/** What stands under a page. */
export function pageFooter(content) {
  return new Footer({ children: [paragraph(content, { alignment: AlignmentType.CENTER })] });
}
