import type { Agenda, AgendaEntry } from '../../archive/agenda/agenda.js';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import { say } from '../../model/sentence/index.js';
import { fold } from '../../text/fold.js';
import { type Component, type Property, text, texts, written } from '../calendar/component.js';
import { deadlineMoment, firstDay, meetingMoment } from '../calendar/moment.js';
import { type Timing, timing } from '../calendar/timing.js';
import { period, shownLetter, shownLetters, type Writing, writingOn } from './writing.js';

const slug = (words: string): string =>
  fold(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The letter that set it and its place there do not change when it is moved: a calendar updates what it has. */
function uidOf({ setBy, movedBy, endedBy }: AgendaEntry): string {
  const first = setBy ?? movedBy[0]?.by ?? endedBy;
  return `${slug(`${first?.pointer ?? ''} ${first?.letter ?? ''}`)}@itu-parse.invalid`;
}

function summaryOf(entry: AgendaEntry, { words }: Writing): string {
  const { value } = entry;
  const what =
    entry.type === 'deadline'
      ? [words.calendar.due[entry.value.kind], value.group].filter(Boolean).join(' – ')
      : (entry.value.title ?? [words.calendar.meeting, value.group].filter(Boolean).join(' '));
  return entry.status === 'standing' ? what : `${words.names.change.cancelled}: ${what}`;
}

function descriptionOf(entry: AgendaEntry, writing: Writing): string {
  const { setBy, movedBy, endedBy, status, alsoIn } = entry;
  const lines = [
    setBy ? say('answer/set-by', { letter: shownLetter(setBy) }) : say('answer/set-by-none', {}),
    ...movedBy.map(({ by, former }) =>
      say('answer/moved', { days: period(writing, former.start, former.end), letter: shownLetter(by) }),
    ),
    ...(endedBy && status !== 'standing' ? [say(`answer/${status}`, { letter: shownLetter(endedBy) })] : []),
    ...(alsoIn.length > 0 ? [say('answer/also', { letters: shownLetters(alsoIn) })] : []),
  ].map(writing.say);
  return [...(entry.type === 'deadline' && entry.value.action ? [entry.value.action] : []), ...lines].join('\n');
}

/** What a month alone is known of is tentative; what has fallen away stays as cancelled, so that a calendar that has it strikes it out. */
function eventOf(entry: AgendaEntry, writing: Writing): { component: Component; zones: Timing['zones'] } {
  const when = entry.type === 'deadline' ? deadlineMoment(entry.value) : meetingMoment(entry.value);
  const { properties, zones } = timing(when);
  const last = entry.endedBy ?? entry.movedBy.at(-1)?.by ?? entry.setBy;
  const isOver = entry.status !== 'standing';
  const status = isOver ? 'CANCELLED' : when.kind === 'months' ? 'TENTATIVE' : 'CONFIRMED';
  const place = entry.type === 'meeting' ? entry.value.place : null;
  const kind: Property = ['status', {}, 'text', when.kind === 'period' && !isOver ? 'NEEDS-ACTION' : status];
  const component: Component = [
    when.kind === 'period' ? 'vtodo' : 'vevent',
    [
      text('uid', uidOf(entry)),
      ['dtstamp', {}, 'date-time', `${firstDay(last?.date ?? '1970-01-01')}T00:00:00Z`],
      ['sequence', {}, 'integer', entry.movedBy.length + (isOver ? 1 : 0)],
      ...properties,
      text('summary', summaryOf(entry, writing)),
      text('description', descriptionOf(entry, writing)),
      ...(place === null ? [] : [text('location', place)]),
      ...(entry.value.group === null ? [] : [texts('categories', [entry.value.group])]),
      kind,
      ...(when.kind === 'period' ? [] : [['transp', {}, 'text', 'TRANSPARENT'] as Property]),
    ],
    [],
  ];
  return { component, zones };
}

/** The agenda as a calendar to import or subscribe to; one that holds nothing says so, as it must hold something (RFC 5545, 3.6). */
export function agendaCalendar({ entries }: Agenda, words: InterfaceWords): string {
  const writing = writingOn(words, { width: 80, colour: false });
  const events = entries.map((entry) => eventOf(entry, writing));
  const zones = new Map(events.flatMap((event) => event.zones).map(({ tzid, component }) => [tzid, component]));
  const nothing: Component = [
    'vjournal',
    [
      text('uid', 'nothing.agenda@itu-parse.invalid'),
      ['dtstamp', {}, 'date-time', '1970-01-01T00:00:00Z'],
      text('summary', words.calendar.noEntries),
    ],
    [],
  ];
  return written([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//itu-parse//itu-parse//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      text('name', words.calendar.name),
      text('x-wr-calname', words.calendar.name),
    ],
    [...zones.values(), ...(events.length > 0 ? events.map(({ component }) => component) : [nothing])],
  ]);
}
