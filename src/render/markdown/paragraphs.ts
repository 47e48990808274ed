import type { BlockContent, ListItem, PhrasingContent, TableRow } from 'mdast';
import type { AnnexParagraph, Evidence, Paragraph } from '../../model/record.js';
import { type Links, linked, oneLine, plain } from './phrasing.js';

/** A record's texts with the places they were read from. */
export interface Texts {
  readonly links: Links;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
}

const deepestHeading = 6;

const headingDepth = (depth: number): 1 | 2 | 3 | 4 | 5 | 6 => Math.min(depth, deepestHeading) as 1 | 2 | 3 | 4 | 5 | 6;

/** The text at a pointer, with the label before it as printed. */
function labelled(
  { label, text }: Paragraph | AnnexParagraph,
  pointer: string,
  { links, evidence }: Texts,
): PhrasingContent[] {
  const content = linked(text, links.in(evidence[pointer] ?? []));
  const printed = oneLine(label ?? '');
  if (printed === '') return content;
  return [plain(content.length > 0 ? `${printed} ` : printed), ...content];
}

/** GFM wants rows of one length and a header. */
function table(rows: readonly (readonly string[])[], pointer: string, { links, evidence }: Texts): BlockContent[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return [];
  const near = links.in(evidence[pointer] ?? []);
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, column) => ({
        type: 'tableCell',
        children: linked(row[column] ?? '', near),
      })),
    }),
  );
  return [{ type: 'table', children }];
}

function block(paragraph: Paragraph | AnnexParagraph, pointer: string, depth: number, texts: Texts): BlockContent[] {
  if (paragraph.rows) return table(paragraph.rows, pointer, texts);
  const children = labelled(paragraph, pointer, texts);
  if (children.length === 0) return [];
  return [
    paragraph.heading ? { type: 'heading', depth: headingDepth(depth), children } : { type: 'paragraph', children },
  ];
}

/**
 * Paragraphs in their order. Printed labels are text: a Markdown list would count anew. Bullets, which have none, are
 * lists; what stands below a labelled paragraph follows it, as its own label says where it belongs.
 *
 * @param above pointer to the list
 * @param depth of headings at this level, 1 to 6
 */
export function paragraphBlocks(
  paragraphs: readonly (Paragraph | AnnexParagraph)[],
  above: string,
  depth: number,
  texts: Texts,
): BlockContent[] {
  const blocks: BlockContent[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const pointer = `${above}/${index}`;
    const own = block(paragraph, pointer, depth, texts);
    const below = paragraphBlocks(paragraph.children, `${pointer}/children`, depth + 1, texts);
    if (paragraph.marker !== 'bullet' || paragraph.label !== null || paragraph.heading || paragraph.rows) {
      blocks.push(...own, ...below);
      continue;
    }
    const item: ListItem = { type: 'listItem', spread: false, children: [...own, ...below] };
    if (item.children.length === 0) continue;
    const last = blocks.at(-1);
    if (last?.type === 'list') last.children.push(item);
    else blocks.push({ type: 'list', ordered: false, spread: false, children: [item] });
  }
  return blocks;
}
