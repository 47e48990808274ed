import type { SourceDocument } from '../model/document.js';
import { withoutAttributes } from './markdown/attributes.js';
import { withoutFrontMatter } from './markdown/front-matter.js';
import { isSafeMarkdown } from './markdown/limits.js';
import { processor } from './markdown/processor.js';
import { MarkdownReader } from './markdown/reader.js';
import { withTightStrikes } from './markdown/strikes.js';
import { tablesApart } from './markdown/tables.js';
import { withWholeRanges } from './plain-text/broken-ranges.js';
import { asPrinted } from './made-of-print.js';
import { withMailHeadsApart } from './mail-heads.js';
import { readPlainText } from './plain-text.js';

/**
 * Markdown (CommonMark, GitHub's tables, footnotes and bare addresses, Pandoc's tables and attributes) as plain text in
 * reading order: no emphasis, escapes or link syntax; list markers as the source has them and a tab; cells parted by tabs;
 * footnotes at the end. Comments, which print nowhere, are page footers. A file that Markdown's own grammar would
 * take too long for is read as plain text.
 */
export function readMarkdown(text: string): SourceDocument {
  if (!isSafeMarkdown(text)) return { ...readPlainText(text), format: 'md' };
  const apart = tablesApart(withWholeRanges(withTightStrikes(withoutFrontMatter(withoutRepeatedBlankLines(text)))));
  const source = withoutAttributes(apart.source);
  const tables = new Map(
    Array.from(apart.tables, ([place, { rows, lines }]) => [
      place,
      { lines, rows: rows.map((row) => row.map(withoutAttributes)) },
    ]),
  );
  return withMailHeadsApart(asPrinted(new MarkdownReader(source, tables).read(processor.parse(source))));
}

/** Converters leave blank lines by the page; one says what many do, and the parser pays for each. */
function withoutRepeatedBlankLines(text: string): string {
  let wasBlank = true;
  const lines = text.split(/\r\n?|\n/).filter((line) => {
    const repeats = wasBlank && line.trim() === '';
    wasBlank = line.trim() === '';
    return !repeats;
  });
  return lines.join('\n');
}
