import type { AnnexParagraph, Paragraph } from '../../model/record.js';
import { type Content, element, type Node } from './element.js';
import type { Identifiers } from './identifiers.js';
import { inline } from './inline.js';
import type { Mark } from './marks.js';
import { type Insertions, type Piece, wrapsIn } from './placing.js';
import type { References } from './references.js';
import { tableOf } from './tables.js';
import type { Wrap } from './wrap.js';

/** What a document's divisions have in common. */
export interface Marking {
  readonly ids: Identifiers;
  readonly references: References;
  /** The places where the value at a JSON Pointer was read. */
  readonly piecesAt: (pointer: string) => readonly Piece[];
  readonly marks: readonly Mark[];
  readonly source: string | null;
  readonly notes: Insertions;
  /** Elements that a text asks for by its words: annexes it names. */
  readonly wordWraps: (text: string, wraps: readonly Wrap[]) => readonly Wrap[];
}

/** A paragraph of the record at its JSON Pointer. */
interface Division {
  readonly paragraph: Paragraph | AnnexParagraph;
  readonly pointer: string;
}

/** Deeper ones are written beside each other: each level is two of XML, and readers allow 256. */
const deepest = 24;

type Kind = 'section' | 'subsection' | 'paragraph' | 'point' | 'indent' | 'alinea';

/** How eIds abbreviate the elements (OASIS Naming Convention). */
const shortNames: Readonly<Record<Kind, string>> = {
  section: 'sec',
  subsection: 'subsec',
  paragraph: 'para',
  point: 'point',
  indent: 'indent',
  alinea: 'al',
};

const isTable = ({ paragraph }: Division): boolean =>
  paragraph.rows !== null && paragraph.text === '' && paragraph.children.length === 0 && paragraph.label === null;

const isHeading = ({ paragraph }: Division): boolean => paragraph.heading && paragraph.rows === null;

/** In a list; in a section, numbers begin paragraphs and letters, Roman numerals and dashes lists. */
const isItem = ({ paragraph: { marker } }: Division): boolean =>
  marker === 'letter' || marker === 'roman' || marker === 'bullet';

const divisionsOf = (paragraphs: readonly (Paragraph | AnnexParagraph)[], pointer: string): Division[] =>
  paragraphs.map((paragraph, index) => ({ paragraph, pointer: `${pointer}/${index}` }));

/** The body of a document or an annex: `<section>`, `<paragraph>`, `<list>`. */
export function bodyOf(
  paragraphs: readonly (Paragraph | AnnexParagraph)[],
  pointer: string,
  within: string | null,
  marking: Marking,
): Node[] {
  const body = sectionContent(divisionsOf(paragraphs, pointer), within, 'section', 1, marking);
  // The standard wants something in every body.
  return body.length > 0 ? body : [element('p', {})];
}

function sectionContent(
  divisions: readonly Division[],
  within: string | null,
  heading: 'section' | 'subsection',
  depth: number,
  marking: Marking,
): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < divisions.length; ) {
    const division = divisions[at] as Division;
    const items = itemsFrom(divisions, at);
    if (items.length > 0) {
      const eId = marking.ids.division(within, 'list');
      nodes.push(element('list', { eId }, listItems(items, eId, depth, marking)));
    } else if (isHeading(division)) nodes.push(section(division, within, heading, depth, marking));
    else nodes.push(divisionOf(division, 'paragraph', within, depth, marking));
    at += Math.max(items.length, 1);
  }
  return nodes;
}

function itemsFrom(divisions: readonly Division[], start: number): Division[] {
  let end = start;
  while (end < divisions.length && isItem(divisions[end] as Division) && !isHeading(divisions[end] as Division)) end++;
  return divisions.slice(start, end);
}

function section(
  division: Division,
  within: string | null,
  kind: 'section' | 'subsection',
  depth: number,
  marking: Marking,
): Node {
  const { paragraph, pointer } = division;
  const eId = marking.ids.division(within, shortNames[kind], paragraph.label);
  const topic = 'topic' in paragraph && paragraph.topic !== null ? marking.references.topic(paragraph.topic) : null;
  const children = below(division, depth);
  return element(
    kind,
    { eId, refersTo: topic },
    number(paragraph.label),
    element('heading', {}, words(paragraph.text, pointer, marking)),
    sectionContent(children, eId, 'subsection', depth + 1, marking),
  );
}

const number = (label: string | null): Node | null => (label === null ? null : element('num', {}, label));

function listItems(items: readonly Division[], list: string, depth: number, marking: Marking): Node[] {
  return items.map((item) => {
    if (isHeading(item)) return section(item, list, 'subsection', depth, marking);
    const { marker, label } = item.paragraph;
    const unnumbered = marker === 'bullet' ? 'indent' : 'alinea';
    return divisionOf(item, label === null ? unnumbered : 'point', list, depth, marking);
  });
}

/** A paragraph or an item: its text alone, its text with tables, or a list that its text introduces. */
function divisionOf(division: Division, kind: Kind, within: string | null, depth: number, marking: Marking): Node {
  const { label } = division.paragraph;
  const eId = marking.ids.division(within, shortNames[kind], label);
  const own = blocks(division, eId, marking);
  const children = below(division, depth);
  if (children.every(isTable)) {
    const tables = children.flatMap((child) => blocks(child, eId, marking));
    return element(kind, { eId }, number(label), element('content', {}, own, tables));
  }
  const list = marking.ids.division(eId, 'list');
  const intro = own.length > 0 && element('intro', { eId: marking.ids.only(list, 'intro') }, own);
  return element(
    kind,
    { eId },
    number(label),
    element('list', { eId: list }, intro || null, listItems(children, list, depth + 1, marking)),
  );
}

/** What stands below a division: its children or, at the deepest level, all that is below it in one row. */
function below({ paragraph, pointer }: Division, depth: number): Division[] {
  const children = divisionsOf(paragraph.children, `${pointer}/children`);
  if (depth < deepest) return children;
  const row: Division[] = [];
  const waiting = children.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    row.push({ ...next, paragraph: { ...next.paragraph, children: [] } });
    waiting.push(...divisionsOf(next.paragraph.children, `${next.pointer}/children`).toReversed());
  }
  return row;
}

function blocks({ paragraph, pointer }: Division, eId: string, marking: Marking): Node[] {
  const { text, rows } = paragraph;
  const nodes: Node[] = [];
  if (text !== '' || rows === null) nodes.push(element('p', {}, words(text, pointer, marking)));
  if (rows !== null && rows.some((row) => row.length > 0))
    nodes.push(tableOf(rows, marking.ids.division(eId, 'table'), tableWraps(rows, pointer, text, marking)));
  return nodes;
}

function words(text: string, pointer: string, { piecesAt, marks, source, notes, wordWraps }: Marking): Content {
  const wraps = wrapsIn(text, piecesAt(pointer), marks, source, notes);
  return inline(text, [...wraps, ...wordWraps(text, wraps)]);
}

/** A table's evidence covers its cells, parted by spaces; a paragraph with a text of its own is no table of a letter. */
function tableWraps(rows: readonly (readonly string[])[], pointer: string, text: string, marking: Marking): Wrap[] {
  const { piecesAt, marks, source, notes } = marking;
  const cells = rows.flat().filter((cell) => cell !== '');
  return text === '' ? wrapsIn(cells.join(' '), piecesAt(pointer), marks, source, notes) : [];
}
