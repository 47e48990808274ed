import { type Period, periodFrom, plusDays } from './days.js';
import type { Chance } from './random.js';
import type { Series } from './wording.js';
import { type Chair, chairsOf, groupName, type Text, texts } from './world.js';

/** What becomes of what a circular sets. */
export type Course =
  | 'kept'
  | 'meeting-moved'
  | 'deadline-moved'
  | 'meeting-moved-twice'
  | 'meeting-cancelled'
  | 'revised'
  | 'replaced'
  | 'added'
  | 'contradicted';

const courses: readonly (readonly [Course, number])[] = [
  ['kept', 0.42],
  ['meeting-moved', 0.14],
  ['deadline-moved', 0.12],
  ['meeting-moved-twice', 0.06],
  ['meeting-cancelled', 0.06],
  ['revised', 0.05],
  ['replaced', 0.05],
  ['added', 0.06],
  ['contradicted', 0.04],
];

/** A circular of which everything is decided but its number, which goes by date. */
export interface PlannedCircular {
  readonly series: Series;
  readonly group: string;
  readonly date: string;
  readonly course: Course;
  readonly meeting: Period;
  readonly registration: string;
  readonly contribution: string;
  readonly chair: Chair;
  /** The chair that `chair` succeeds in this letter. */
  readonly before: Chair | null;
  readonly saysChair: boolean;
  readonly cites: readonly Text[];
  /** The circular that it replaces, or contradicts. */
  readonly other: PlannedCircular | null;
  readonly role: 'first' | 'replacing' | 'contradicting';
  /** On the last circular of a group: who chaired it. */
  history: { readonly group: string; readonly terms: () => string[] } | null;
  number: number;
  readonly name: () => string;
}

function courseOf(chance: Chance): Course {
  let share = chance.share();
  for (const [course, weight] of courses) {
    if (share < weight) return course;
    share -= weight;
  }
  return 'kept';
}

/** Circulars of so many groups, five meetings each, over forty years. */
export function circularsOf(groups: number, chance: Chance): PlannedCircular[] {
  return Array.from({ length: groups }, (_, index) => ofGroup(index, groups, chance)).flat();
}

/** Days of the first circular: study periods from 1993, each with its share of the groups. */
const firstDay = (index: number, groups: number): string =>
  plusDays('1993-01-10', Math.floor((index * 11_600) / groups));

function ofGroup(index: number, groups: number, chance: Chance): PlannedCircular[] {
  const group = groupName(index);
  const series = index % 3 === 0 ? 'TSB' : 'CR';
  const next = chairsOf(chance);
  const circulars: PlannedCircular[] = [];
  let date = plusDays(firstDay(index, groups), chance.between(0, 20));
  let chair = next();
  for (let at = 0; at < 5; at++) {
    const isSuccession = at > 0 && chance.share() < 0.25;
    const before = isSuccession ? chair : null;
    if (isSuccession) chair = next();
    const first = planned(
      series,
      group,
      date,
      courseOf(chance),
      chair,
      before,
      at === 0 || isSuccession || chance.share() < 0.4,
      chance,
    );
    circulars.push(first);
    if (first.course === 'replaced' || first.course === 'contradicted') circulars.push(followed(first));
    date = plusDays(date, chance.between(190, 230));
  }
  const last = circulars.at(-1);
  if (last) last.history = { group, terms: () => termsOf(circulars) };
  return circulars;
}

function planned(
  series: Series,
  group: string,
  date: string,
  course: Course,
  chair: Chair,
  before: Chair | null,
  saysChair: boolean,
  chance: Chance,
): PlannedCircular {
  const meeting = periodFrom(plusDays(date, chance.between(100, 120)), chance.between(1, 4));
  const circular: PlannedCircular = {
    series,
    group,
    date,
    course,
    meeting,
    registration: plusDays(meeting.start, -28),
    contribution: plusDays(meeting.start, -14),
    chair,
    before,
    saysChair,
    cites: texts.filter(() => chance.share() < 0.2),
    other: null,
    role: 'first',
    history: null,
    number: 0,
    name: () => `${circular.series} ${circular.number}`,
  };
  return circular;
}

/** The circular that takes the place of another, with other days, or that gives other days without a word. */
function followed(other: PlannedCircular): PlannedCircular {
  const isReplacing = other.course === 'replaced';
  const date = plusDays(other.date, 20);
  const meeting = isReplacing
    ? periodFrom(plusDays(other.meeting.end, 10), 2)
    : { start: plusDays(other.meeting.start, 1), end: plusDays(other.meeting.end, 1) };
  const circular: PlannedCircular = {
    ...other,
    date,
    course: 'kept',
    meeting,
    before: null,
    saysChair: false,
    cites: [],
    other,
    role: isReplacing ? 'replacing' : 'contradicting',
    name: () => `${circular.series} ${circular.number}`,
  };
  return circular;
}

function termsOf(circulars: readonly PlannedCircular[]): string[] {
  const saying = circulars.filter(({ saysChair }) => saysChair);
  const chairs = [...new Set(saying.map(({ chair }) => chair))];
  return chairs.map((chair) => {
    const named = saying.filter((each) => each.chair === chair);
    const from = named.find(({ before }) => before !== null)?.name() ?? 'null';
    const until = saying.find(({ before }) => before === chair)?.name() ?? 'null';
    return `${chair.name}, from ${from}, until ${until}, named in ${named[0]?.name()} to ${named.at(-1)?.name()}`;
  });
}
