import type { Block } from '../model/document.js';
import type { ParagraphLocale } from '../model/locale/paragraphs.js';
import { firstMatch } from '../text/pattern.js';

/** A proposal's number, or the provision that it is about. */
const longestNumber = 80;

/**
 * A proposal to a conference begins with what it does and its number, a tab between (`MOD`, `IAP/12A3/4`), and ends with its
 * reasons behind their label. Neither is a row of a table: what stands on the line is one paragraph.
 */
export function joinProposalLines(
  blocks: readonly Block[],
  folded: string,
  source: string,
  locale: ParagraphLocale,
): readonly Block[] {
  const words = ({ span }: Block): string => folded.slice(span.start, span.end).trim();
  const apart = new Set(
    tablesOf(blocks)
      .filter((table) => isOfProposals(table, words, locale))
      .flat(),
  );
  const joined: Block[] = [];
  let proposes = false;
  let line: 'number' | 'reasons' | null = null;
  for (const read of blocks) {
    const block = apart.has(read) ? withoutCell(read) : read;
    const previous = joined.at(-1);
    if (
      line !== null &&
      previous &&
      isBeside(previous, block, source) &&
      (line === 'reasons' || isNumber(words(block)))
    ) {
      joined[joined.length - 1] = { ...previous, span: { start: previous.span.start, end: block.span.end } };
      proposes = true;
      continue;
    }
    line = null;
    if (block.role === 'text' && !block.cell && !block.number) {
      if (firstMatch(locale.proposalMark, words(block))) line = 'number';
      else if (proposes && firstMatch(locale.proposalReasons, words(block))) line = 'reasons';
    }
    joined.push(block);
  }
  return joined;
}

const isBeside = (previous: Block, block: Block, source: string): boolean =>
  block.role === 'text' && !block.cell && !source.slice(previous.span.end, block.span.start).includes('\n');

const isNumber = (words: string): boolean => words.length <= longestNumber && /\d/.test(words);

const withoutCell = ({ cell: _, ...block }: Block): Block => block;

function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const own = tables.get(block.cell.table);
    if (own) own.push(block);
    else tables.set(block.cell.table, [block]);
  }
  return [...tables.values()];
}

/**
 * The reasons of one proposal above the head of the next look like the rows of a table. A list of proposals is one: its rows stand
 * close together, and give no reasons.
 */
function isOfProposals(table: readonly Block[], words: (block: Block) => string, locale: ParagraphLocale): boolean {
  if (table.length % 2 === 1) return false;
  const lines = table.flatMap((first, at) => (at % 2 === 0 ? [{ first, second: table[at + 1] as Block }] : []));
  const gives = ({ first }: { first: Block }): boolean => firstMatch(locale.proposalReasons, words(first)) !== null;
  const isOne = lines.every(
    (line) =>
      line.first.cell?.row === line.second.cell?.row &&
      (gives(line) ||
        (firstMatch(locale.proposalMark, words(line.first)) !== null && words(line.second).includes('/'))),
  );
  return isOne && (lines.some(gives) || lines.slice(1).every(({ first }) => (first.gap ?? 0) > 0));
}
