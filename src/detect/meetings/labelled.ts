import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { Group } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { Candidate } from './candidate.js';
import { isRemote, modeIn } from './mode.js';
import { placeOf, placeOpening } from './place.js';

export const matches = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;

const longestBracket = 70;

export function labelled(
  document: AnnotatedDocument,
  mention: DateMention,
  spans: readonly Span[],
  group: Group | null,
  locale: MeetingLocale,
): Candidate {
  const cells = spans.map(({ start, end }) => document.folded.slice(start, end));
  const words = cells.join(' ');
  // a cell that says the form and nothing else says it at its beginning
  const alone = cells.map((cell) => modeIn(cell, locale)).find((mode) => mode !== null);
  return {
    ...plain(mention),
    group,
    place: spans.reduce<Candidate['place']>(
      (found, span) => found ?? placeBeside(document, mention, span, locale),
      null,
    ),
    mode: alone ?? modeIn(words, locale),
    remote: isRemote(words, locale),
    basis: 'labelled',
  };
}

/** The place in a cell or line: beside the date, or the whole of it but its label. */
function placeBeside(
  document: AnnotatedDocument,
  mention: DateMention,
  span: Span,
  locale: MeetingLocale,
): Candidate['place'] {
  const inside = mention.span.start >= span.start && mention.span.end <= span.end;
  if (inside) {
    return placeOf(
      document,
      { before: { start: span.start, end: mention.span.start }, after: { start: mention.span.end, end: span.end } },
      locale,
    );
  }
  const label = firstMatch(locale.placeLabel, document.folded.slice(span.start, span.end));
  const from = label === null ? span.start : span.start + label[0].length;
  const mode = firstMatch(locale.modeLead, document.folded.slice(from, span.end));
  const start = mode === null ? from : from + mode[0].length;
  if (matches(locale.meetingRow, document.folded.slice(start, span.end).trim())) return null;
  const after = { start, end: span.end };
  return (
    placeOf(document, { before: { start, end: start }, after }, locale) ??
    placeOpening(document, after, locale) ??
    placeInBracket(document, after, locale)
  );
}

/** `Douzième (Genève)`: the place in a bracket that closes the cell. */
function placeInBracket(document: AnnotatedDocument, { start, end }: Span, locale: MeetingLocale): Candidate['place'] {
  const text = document.folded.slice(start, end).trimEnd();
  const open = text.endsWith(')') ? text.lastIndexOf('(', text.length - 4) : -1;
  if (open < 0 || text.length - open > longestBracket) return null;
  const from = start + open + 1;
  return placeOf(
    document,
    { before: { start: from, end: from }, after: { start: from, end: start + text.length - 1 } },
    locale,
  );
}

export const plain = (mention: DateMention): Omit<Candidate, 'basis'> => ({
  mention,
  atEnd: false,
  cancelled: false,
  replaces: null,
  title: null,
  group: null,
  place: null,
  mode: null,
  alongside: false,
  samePlace: false,
  remote: false,
  tense: null,
  span: mention.span,
});

export function onlyGroup(document: AnnotatedDocument, span: Span, counts = (_: Group): boolean => true): Group | null {
  const groups = new Set(
    within(document.groups, span)
      .map(({ group }) => group)
      .filter(counts),
  );
  const [group, second] = groups;
  return group !== undefined && second === undefined ? group : null;
}

export function trimmed(document: AnnotatedDocument, { start, end }: Span): Span | null {
  const text = document.folded.slice(start, end);
  const from = /^[^\p{L}\p{N}"]*/u.exec(text)?.[0].length ?? 0;
  const to = /[ :;,.(*-]*$/u.exec(text)?.index ?? text.length;
  return to > from ? { start: start + from, end: start + to } : null;
}
