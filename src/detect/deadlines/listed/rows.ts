import type { DateMention } from '../../../model/annotation.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Deadline } from '../../../model/record.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch, type Pattern } from '../../../text/pattern.js';
import { withoutLimit } from '../due/action.js';
import type { Candidate } from '../candidate.js';
import { onlyGroup } from '../group.js';
import { chooseKind, coordinated, type KindWords, kindsIn, settledKind } from '../kind.js';
import { thingsIn } from './things.js';

/** Dates and what is due on them, as a row of a table or a line of a list gives them. */
export interface Row {
  readonly dates: readonly DateMention[];
  readonly actions: readonly Passage[];
  /** Of an action in a cell of several lines: those below its first. */
  readonly further?: ReadonlyMap<Passage, readonly Passage[]> | undefined;
  /** What says of the date that it is the last (`Date limite`), in its header, its label or its cell. */
  readonly words: string;
}

export const holds = (rule: Pattern, text: string): boolean => firstMatch(rule, text) !== null;
export const longestLine = 400;

/** True where a line says nothing but dates: `27 mai 2022`, `avant le 27 mai 2022`. */
export function isDateOnly(line: Passage, locale: DeadlineLocale): boolean {
  const { dates } = line;
  return dates.length > 0 && holds(locale.dateFiller, restOf(line, dates));
}

function restOf(line: Passage, dates: readonly DateMention[]): string {
  let rest = '';
  let from = line.span.start;
  for (const { span: date } of dates) {
    rest += `${line.part({ start: from, end: date.start }).words} `;
    from = date.end;
  }
  return rest + line.behind({ end: from }).words;
}

/** A thing due by the date of its row, with what goes on under it in its cell. */
interface Thing {
  readonly passage: Passage;
  readonly further: readonly Passage[];
  readonly words: string;
}

/** One deadline for each kind of thing due on the row's date; none where the row is the meeting, or a beginning. */
export function rowDeadlines(row: Row, strong: boolean, locale: DeadlineLocale): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const thing of thingsOf(row, locale)) {
    for (const kind of kindsOf(thing, strong, locale)) {
      for (const mention of row.dates) {
        const candidate = candidateOf(thing, mention, row, locale);
        const settled = thing.passage.says(locale.secretariatStep)
          ? 'other'
          : settledKind(kind, candidate.qualifier ?? 'until', thing.passage.words, locale);
        const key = `${mention.span.start} ${settled}`;
        if (!found.has(key)) found.set(key, { ...candidate, kind: settled });
      }
    }
  }
  return [...found.values()];
}

function thingsOf({ actions, further, dates }: Row, locale: DeadlineLocale): Thing[] {
  return actions
    .flatMap((action) => (further?.has(action) === true ? [action] : thingsIn(action, locale)))
    .flatMap((action): Thing[] => {
      const lines = further?.get(action) ?? [];
      const passage = trimmedAction(withoutHours(action, dates), lines.length > 0, locale);
      if (passage === null || passage.says(locale.meetingRow) || passage.says(locale.opening)) return [];
      const words = [passage, ...lines].map((line) => line.words).join(' ');
      return [{ passage, further: lines, words }];
    });
}

/** What a thing is, and what is named in one breath with it; that it has a date says enough where the table is sure to be one of limits. */
function kindsOf({ words }: Thing, strong: boolean, locale: DeadlineLocale): (KindWords | null)[] {
  const named = kindsIn(words.slice(0, longestLine), locale);
  const first = chooseKind(named, 'right', true);
  if (first === null) return strong ? [null] : [];
  return [first, ...coordinated(words, named, first, locale)];
}

function candidateOf(
  { passage, further }: Thing,
  mention: DateMention,
  { words }: Row,
  locale: DeadlineLocale,
): Candidate {
  const group =
    onlyGroup(passage.part(passage.place(0, beforeBracket(passage.words)))) ??
    further.map(onlyGroup).find((each) => each !== null);
  return {
    mention,
    atEnd: mention.end !== null,
    moved: false,
    moves: false,
    cancelled: passage.says(locale.cancelledRow) || words.split('|').some((cell) => holds(locale.cancelledRow, cell)),
    kind: 'other',
    vague: false,
    qualifier: rowQualifier(words, mention, locale),
    span: mention.span,
    action: isSentence(passage, locale) ? [] : [withoutLimit(passage, locale), ...further.map(({ span }) => span)],
    group: group ?? null,
    basis: 'labelled',
  };
}

/** `les contributions devront être soumises`, a line that the reading of sentences quotes better. */
const isSentence = (line: Passage, locale: DeadlineLocale): boolean => line.says(locale.finiteVerb);

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
function withoutHours(action: Passage, dates: readonly DateMention[]): Passage {
  const apart = dates.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  const hours = apart.find(({ start, end }) => start > action.span.start && end <= action.span.end);
  return hours === undefined ? action : action.before(hours);
}

/** The thing due without its dash, its colon, its bracket; one that goes on on another line has its end there. */
function trimmedAction(action: Passage, isOpen: boolean, locale: DeadlineLocale): Passage | null {
  const { words } = action;
  const from = /^[^\p{L}\p{N}"(]*/u.exec(words)?.[0].length ?? 0;
  const to = (isOpen ? undefined : firstMatch(locale.actionTail, words)?.index) ?? words.length;
  return to > from ? action.part(action.place(from, to - from)) : null;
}

/** A bracket says where and how, which may be on another group's page. */
function beforeBracket(text: string): number {
  const bracket = text.indexOf(' (');
  return bracket < 0 ? text.length : bracket;
}
