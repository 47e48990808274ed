import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Deadline } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import { withoutLimit } from './action.js';
import type { Candidate } from './candidate.js';
import { onlyGroup } from './group.js';
import { chooseKind, coordinated, kindsIn, settledKind } from './kind.js';
import { thingsIn } from './things.js';

/** Dates and what is due on them, as a row of a table or a line of a list gives them. */
export interface Row {
  readonly dates: readonly DateMention[];
  readonly actions: readonly Span[];
  /** Of an action in a cell of several lines: those below its first. */
  readonly further?: ReadonlyMap<Span, readonly Span[]> | undefined;
  /** What says of the date that it is the last (`Date limite`), in its header, its label or its cell. */
  readonly words: string;
}

export const holds = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;
export const longestLine = 400;

/** True where a block says nothing but dates: `27 mai 2022`, `avant le 27 mai 2022`. */
export function isDateOnly(document: AnnotatedDocument, block: ZonedBlock, locale: DeadlineLocale): boolean {
  const dates = within(document.dates, block.span);
  return dates.length > 0 && holds(locale.dateFiller, restOf(document, block.span, dates));
}

function restOf(document: AnnotatedDocument, span: Span, dates: readonly DateMention[]): string {
  let rest = '';
  let from = span.start;
  for (const { span: date } of dates) {
    rest += `${document.folded.slice(from, date.start)} `;
    from = date.end;
  }
  return rest + document.folded.slice(from, span.end);
}

/** One deadline for each kind of thing due on the row's date; none where the row is the meeting, or a beginning. */
export function rowDeadlines(
  document: AnnotatedDocument,
  row: Row,
  strong: boolean,
  locale: DeadlineLocale,
): Candidate[] {
  const found = new Map<string, Candidate>();
  const actions = row.actions.flatMap((action) =>
    row.further?.has(action) === true ? [action] : thingsIn(document, action, locale),
  );
  for (const action of actions) {
    const further = row.further?.get(action) ?? [];
    const span = trimmedAction(document, withoutHours(action, row.dates), further.length > 0, locale);
    if (span === null) continue;
    const text = document.folded.slice(span.start, span.end);
    if (holds(locale.meetingRow, text) || holds(locale.opening, text)) continue;
    const words = [text, ...further.map(({ start, end }) => document.folded.slice(start, end))].join(' ');
    const named = kindsIn(words.slice(0, longestLine), locale);
    const first = chooseKind(named, 'right', true);
    if (first === null && !strong) continue;
    const all = first === null ? [null] : [first, ...coordinated(words, named, first, locale)];
    for (const mention of row.dates) {
      const qualifier = rowQualifier(row.words, mention, locale);
      for (const each of all) {
        const kind = settledKind(each, qualifier ?? 'until', text, locale);
        if (found.has(`${mention.span.start} ${kind}`)) continue;
        found.set(`${mention.span.start} ${kind}`, {
          mention,
          atEnd: mention.end !== null,
          moved: false,
          moves: false,
          cancelled:
            holds(locale.cancelledRow, text) || row.words.split('|').some((cell) => holds(locale.cancelledRow, cell)),
          kind,
          vague: false,
          qualifier,
          span: mention.span,
          action: isSentence(text, locale) ? [] : [withoutLimit(text, span, locale), ...further],
          group:
            onlyGroup(document, { start: span.start, end: span.start + beforeBracket(text) }) ??
            further.map((line) => onlyGroup(document, line)).find((group) => group !== null) ??
            null,
          basis: 'labelled',
        });
      }
    }
  }
  return [...found.values()];
}

/** `les contributions devront être soumises`, a line that the reading of sentences quotes better. */
const isSentence = (text: string, locale: DeadlineLocale): boolean => holds(locale.finiteVerb, text);

function rowQualifier(words: string, mention: DateMention, locale: DeadlineLocale): Deadline['qualifier'] {
  if (holds(locale.byHeader, words)) return 'by';
  const dated = locale.qualifiersBefore.find(({ pattern }) =>
    words.split('|').some((part) => holds(pattern, beforeDigits(part))),
  );
  return dated?.qualifier ?? (mention.end === null ? null : 'until');
}

/** A date cell up to its date: `avant le ` of `avant le 27 mai 2022`. */
const beforeDigits = (text: string): string => /^[^\d]*/.exec(text)?.[0] ?? '';

/** `Contributions, à 18 h au plus tard`: the hours and what follows them belong to the date. */
function withoutHours(action: Span, dates: readonly DateMention[]): Span {
  const hours = dates.find(
    ({ hours: apart }) => apart !== null && apart.start > action.start && apart.end <= action.end,
  )?.hours;
  return hours == null ? action : { start: action.start, end: hours.start };
}

/** The thing due without its dash, its colon, its bracket; one that goes on on another line has its end there. */
function trimmedAction(
  document: AnnotatedDocument,
  { start, end }: Span,
  isOpen: boolean,
  locale: DeadlineLocale,
): Span | null {
  const text = document.folded.slice(start, end);
  const from = /^[^\p{L}\p{N}"(]*/u.exec(text)?.[0].length ?? 0;
  const to = (isOpen ? undefined : firstMatch(locale.actionTail, text)?.index) ?? text.length;
  return to > from ? { start: start + from, end: start + to } : null;
}

/** A bracket says where and how, which may be on another group's page. */
function beforeBracket(text: string): number {
  const bracket = text.indexOf(' (');
  return bracket < 0 ? text.length : bracket;
}
