import type { Agenda, AgendaEntry, Contradiction } from '../../archive/agenda/agenda.js';
import type { Saying } from '../../archive/letters/saying.js';
import type { Deadline, Meeting } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import { csvLines } from '../csv.js';
import { visible } from '../visible.js';
import { heading, pageOf, period, shownLetter, shownLetters, type Writing } from './writing.js';

const present = (parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' · ');

function deadlineLine({ kind, group, action, time, timeZone }: Deadline, { words }: Writing): string {
  return present([words.names.deadlineKind[kind], group, action, present([time, timeZone]) || null]);
}

function meetingLine({ title, group, place, country, mode }: Meeting, { words }: Writing): string {
  const town = [place, country && country.name !== place && `(${country.name})`].filter(Boolean).join(' ');
  const name = words.summary.meeting.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return present([name, group, title, town, mode && words.names.mode[mode]]);
}

function changes({ setBy, movedBy, endedBy, status, alsoIn }: AgendaEntry, writing: Writing): string[] {
  const lines = [
    setBy ? say('answer/set-by', { letter: shownLetter(setBy) }) : say('answer/set-by-none', {}),
    ...movedBy.map(({ by, former }) =>
      say('answer/moved', { days: period(writing, former.start, former.end), letter: shownLetter(by) }),
    ),
    endedBy && status !== 'standing' ? say(`answer/${status}`, { letter: shownLetter(endedBy) }) : null,
    alsoIn.length > 0 ? say('answer/also', { letters: shownLetters(alsoIn) }) : null,
  ];
  return lines.flatMap((line) => (line ? [`    ${writing.say(line)}`] : []));
}

function entryLines(entry: AgendaEntry, writing: Writing): string[] {
  const { paint } = writing;
  const days = entry.type === 'deadline' ? entry.value.date : period(writing, entry.value.start, entry.value.end);
  const line = entry.type === 'deadline' ? deadlineLine(entry.value, writing) : meetingLine(entry.value, writing);
  const isOver = entry.status !== 'standing';
  return [
    `${paint('cyan', days)}  ${paint(isOver ? 'strikethrough' : null, visible(line))}`,
    ...changes(entry, writing),
  ];
}

const contradictionLines = ({ kind, said }: Contradiction, writing: Writing): string[] => [
  writing.paint('yellow', writing.say(say(`answer/${kind}`, {}))),
  ...said.map(
    ({ days, by }) =>
      `    ${writing.say(say('answer/says', { days: period(writing, days.start, days.end), letter: shownLetter(by) }))}`,
  ),
];

/** For people: what is due and what is on, day by day, with the letters that say so, and what contradicts itself. */
export function agendaPage({ entries, contradictions }: Agenda, writing: Writing): string {
  if (entries.length === 0) return `${writing.say(say('answer/nothing-stands', {}))}\n`;
  return pageOf([
    entries.flatMap((entry) => entryLines(entry, writing)),
    contradictions.length === 0
      ? []
      : [
          heading(writing, writing.say(say('answer/contradictions', {}))),
          ...contradictions.flatMap((each) => contradictionLines(each, writing)),
        ],
  ]);
}

const columns = [
  'type',
  'status',
  'start',
  'end',
  'time',
  'timeZone',
  'kind',
  'group',
  'title',
  'place',
  'country',
  'mode',
  'setBy',
  'setByLetter',
  'movedBy',
  'former',
  'endedBy',
  'alsoIn',
  'contradictions',
];

const names = (sayings: readonly Saying[]): string =>
  sayings.map(({ document, letter }) => document ?? letter).join('; ');

function valueCells(entry: AgendaEntry): (string | null)[] {
  if (entry.type === 'deadline') {
    const { date, time, timeZone, kind, group, action } = entry.value;
    return [date, null, time, timeZone, kind, group, action, null, null, null];
  }
  const { start, end, timeZone, group, title, place, country, mode } = entry.value;
  return [start, end, null, timeZone, null, group, title, place, country?.code ?? country?.name ?? null, mode];
}

/** A row an entry; several letters of one cell have `; ` between. */
export const agendaCsv = ({ entries, contradictions }: Agenda): string =>
  csvLines([
    columns,
    ...entries.map((entry, at) => [
      entry.type,
      entry.status,
      ...valueCells(entry),
      entry.setBy && (entry.setBy.document ?? entry.setBy.letter),
      entry.setBy?.letter ?? null,
      names(entry.movedBy.map(({ by }) => by)),
      entry.movedBy
        .map(({ former: { start, end } }) => (end === null || end === start ? start : `${start}/${end}`))
        .join('; '),
      entry.endedBy && (entry.endedBy.document ?? entry.endedBy.letter),
      names(entry.alsoIn),
      contradictions
        .filter(({ entries: concerned }) => concerned.includes(at))
        .map(({ kind }) => kind)
        .join('; '),
    ]),
  ]);
