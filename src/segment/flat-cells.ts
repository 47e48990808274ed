import type { Block } from '../model/document.js';
import type { ReportLocale } from '../model/locale/letter.js';
import { trimmed } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';

/** Shorter cells are labels or values. */
const shortestCell = 100;
/** The box stands at the head of a report. */
const longestHead = 60;
/** Words of the longest section label (`Lien pertinent avec le plan stratégique`). */
const longestLabel = 8;

/**
 * The box at the head of a report holds its sections one under the other; a converter that knows no paragraphs in a cell runs
 * them together (`Objet Le présent document … Suite à donner Le Conseil est invité …`). They are parted again before and
 * behind each label.
 */
export function partReportCells(
  blocks: readonly Block[],
  folded: string,
  source: string,
  locale: ReportLocale,
): readonly Block[] {
  return blocks.flatMap((block, index) => {
    if (index >= longestHead || !block.cell || block.span.end - block.span.start < shortestCell) return [block];
    const words = folded.slice(block.span.start, block.span.end);
    const labels = sectionLabels(words, locale);
    if (labels.length < 2) return [block];
    const rules = [...words.matchAll(/_{3,}/g)].map(({ index: start, 0: rule }) => ({
      start,
      end: start + rule.length,
    }));
    const cuts = [...labels, ...rules].flatMap(({ start, end }) => [start, end]);
    const edges = [...new Set([0, ...cuts, words.length])].toSorted((a, b) => a - b);
    return edges.slice(1).flatMap((end, at) => {
      const span = trimmed(source, { start: block.span.start + (edges[at] as number), end: block.span.start + end });
      return span.start < span.end ? [{ ...block, span }] : [];
    });
  });
}

/** Section labels at the beginning of the cell or of a sentence, with a capital letter behind them. */
function sectionLabels(words: string, locale: ReportLocale): { start: number; end: number }[] {
  const labels: { start: number; end: number }[] = [];
  for (const { index, 0: before } of words.matchAll(/(?:^|[.!?;_]) *(?=\p{Lu})/gu)) {
    const start = index + before.length;
    const end = labelEnd(words, start, locale);
    if (end !== null) labels.push({ start, end });
  }
  return labels;
}

function labelEnd(words: string, start: number, locale: ReportLocale): number | null {
  let end = start;
  for (let count = 0; count < longestLabel; count++) {
    const space = words.indexOf(' ', end + 1);
    end = space < 0 ? words.length : space;
    const label = words.slice(start, end);
    const behind = words.slice(end).trimStart();
    if (/^["(_]?\p{Lu}/u.test(behind) && locale.sections.some(({ pattern }) => firstMatch(pattern, label))) return end;
    if (space < 0) return null;
  }
  return null;
}
