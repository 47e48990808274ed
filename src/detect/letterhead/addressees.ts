import type { SegmentedDocument } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Addressee } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { blockLabel } from '../../text/label.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import type { HeadEntry } from './entries.js';

/** The addressees (or copies) that some lines of the letterhead name, one a list item, run-on ones parted. */
export function addresseesOf(
  document: SegmentedDocument,
  entries: readonly HeadEntry[],
  locale: LetterLocale,
): Finding<Addressee>[] {
  return itemsOf(document, entries, locale)
    .flatMap((item) => (item.listed ? [item.span] : runOn(document.folded, item.span, locale)))
    .map((span) => withoutEnds(document.text, span))
    .filter((span) => span.end > span.start)
    .map((span): Finding<Addressee> => {
      const group = groupOf(document.folded.slice(span.start, span.end), locale);
      return { value: { text: clean(document.text.slice(span.start, span.end)), group }, clues: [{ span, basis: 'labelled' }] };
    })
    .filter(({ value }) => /\p{L}/u.test(value.text));
}

interface Item {
  readonly span: Span;
  /** Set off by a dash or a line of its own, so that it is one addressee whatever it names. */
  readonly listed: boolean;
}

function itemsOf(document: SegmentedDocument, entries: readonly HeadEntry[], locale: LetterLocale): Item[] {
  const items: Item[] = [];
  let previous: HeadEntry | null = null;
  for (const entry of entries) {
    const label = blockLabel(document.text, { span: entry.span });
    const start = label ? entry.span.start + label.textStart : entry.span.start;
    const span = { start, end: entry.span.end };
    const last = items.at(-1);
    const open = last && previous && !label && continues(document, previous, entry, locale);
    if (open) items[items.length - 1] = { ...last, span: { start: last.span.start, end: entry.span.end } };
    else items.push({ span, listed: label !== null });
    previous = entry;
  }
  return items;
}

/** Whether a line goes on with the addressee of the line before it. */
function continues(document: SegmentedDocument, before: HeadEntry, entry: HeadEntry, locale: LetterLocale): boolean {
  const ended = /[;.]\s*$/.test(before.text);
  if (ended || /[;.\n]{0,1}\n\s*\n/.test(document.text.slice(before.span.end, entry.span.start))) return false;
  if (/^\p{Ll}/u.test(document.text.slice(entry.span.start))) return true;
  if (firstMatch(locale.addressee, entry.text)) return /[,]\s*$|\p{L}-\s*$/u.test(before.text) && !/^\p{Lu}/u.test(entry.text);
  return before.block === entry.block || firstMatch(locale.openEnding, before.text.trim()) !== null;
}

function runOn(folded: string, span: Span, locale: LetterLocale): Span[] {
  const text = folded.slice(span.start, span.end);
  const parts: Span[] = [];
  let start = span.start;
  for (const match of matchesOf(locale.nextAddressee, text)) {
    const next = match.groups.next as string;
    parts.push({ start, end: span.start + match.index });
    start = span.start + match.index + match[0].length - next.length;
  }
  return [...parts, { start, end: span.end }];
}

/** An item without its closing `;`, `.` or `,` and the white space around it. */
function withoutEnds(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const head = /^[\s*]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s;.,*]*$/u.exec(text)?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}

function groupOf(text: string, locale: LetterLocale): Addressee['group'] {
  return locale.addresseeGroups.find(({ pattern }) => firstMatch(pattern, text))?.group ?? 'other';
}
