import type { DateMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { contains, type Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch, type Pattern } from '../../../text/pattern.js';
import type { Candidate } from '../candidate.js';
import { isRemote, modeIn } from '../held/mode.js';
import { behindNothing, placeOf, placeOpening } from '../held/place.js';

export const matches = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;

const longestBracket = 70;

/** The meeting on a date that stands by itself in a line or cell, with what the cells around it say of it. */
export function labelled(
  mention: DateMention,
  cells: readonly Passage[],
  group: Group | null,
  locale: MeetingLocale,
): Candidate {
  const words = cells.map((cell) => cell.words).join(' ');
  // a cell that says the form and nothing else says it at its beginning
  const alone = cells.map((cell) => modeIn(cell.words, locale)).find((mode) => mode !== null);
  return {
    ...plain(mention),
    group,
    place: cells.reduce<Candidate['place']>((found, cell) => found ?? placeBeside(mention, cell, locale), null),
    mode: alone ?? modeIn(words, locale),
    remote: isRemote(words, locale),
    basis: 'labelled',
  };
}

/** The place in a cell or line: beside the date, or the whole of it but its label. */
function placeBeside({ span }: DateMention, cell: Passage, locale: MeetingLocale): Candidate['place'] {
  if (contains(cell.span, span)) return placeOf({ before: cell.before(span), after: cell.behind(span) }, locale);
  const label = cell.find(locale.placeLabel);
  const unlabelled = label === null ? cell : cell.behind(label);
  const mode = unlabelled.find(locale.modeLead);
  const words = mode === null ? unlabelled : unlabelled.behind(mode);
  const bracket = bracketIn(words);
  if (matches(locale.meetingRow, words.words.trim())) return bracket && placeOpening(bracket, locale);
  return (
    placeOf(behindNothing(words), locale) ??
    placeOpening(words, locale) ??
    (bracket && placeOf(behindNothing(bracket), locale))
  );
}

/** `Douzième (Genève)`, `Session du Conseil (Genève): élection`: the bracket that closes the cell or the name in it. */
function bracketIn(cell: Passage): Passage | null {
  const { words, span } = cell;
  const close = /\) *(?:[:;] |$)/.exec(words)?.index ?? -1;
  const open = words.lastIndexOf('(', close - 3);
  if (close < 0 || open < 0 || close - open >= longestBracket) return null;
  return cell.part({ start: span.start + open + 1, end: span.start + close });
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

/** The one group that a part of the document names; of those that count. */
export function onlyGroup({ groups }: Passage, counts = (_: Group): boolean => true): Group | null {
  const [group, second] = new Set(groups.map((mention) => mention.group).filter(counts));
  return group !== undefined && second === undefined ? group : null;
}

/** Without marks at either end; `null` where nothing else is left. */
export function trimmed({ words, span }: Passage): Span | null {
  const from = /^[^\p{L}\p{N}"]*/u.exec(words)?.[0].length ?? 0;
  const to = /[ :;,.(*-]*$/u.exec(words)?.index ?? words.length;
  return to > from ? { start: span.start + from, end: span.start + to } : null;
}
