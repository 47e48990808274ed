import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { DocumentRecord } from '../../model/record.js';
import { type Circular, circularOf } from './circular.js';
import { type Component, type Property, text, texts, written } from './component.js';
import type { Entry } from './entry.js';
import { gathered, type Placed } from './gathering.js';
import { identityOf } from './identity.js';
import { firstDay } from './moment.js';
import { timing } from './timing.js';
import { leftOutOf } from '../left-out.js';
import { type Spoken, wordsFor } from '../spoken.js';
import type { CalendarZone } from './zones.js';

/** No clock is read: the circular's day says how old an entry is; one without a date is older than any. */
const stamp = (date: string | null): Property => [
  'dtstamp',
  {},
  'date-time',
  `${firstDay(date ?? '1970-01-01')}T00:00:00Z`,
];

/** A week before; of a day it rings at midnight. */
const alarm = (summary: string): Component => [
  'valarm',
  [['action', {}, 'text', 'DISPLAY'], ['trigger', {}, 'duration', '-P7D'], text('description', summary)],
  [],
];

/** Nobody's time is taken: who reads a circular need not attend what it announces. */
const statusOf = ({ when: { kind }, cancelled }: Entry): Property[] =>
  kind === 'period'
    ? [['status', {}, 'text', cancelled ? 'CANCELLED' : 'NEEDS-ACTION']]
    : [
        ['status', {}, 'text', cancelled ? 'CANCELLED' : kind === 'months' ? 'TENTATIVE' : 'CONFIRMED'],
        ['transp', {}, 'text', 'TRANSPARENT'],
      ];

interface Event {
  readonly component: Component;
  readonly zones: readonly CalendarZone[];
}

/** An event; what is due by a month is a to-do without a date, as no day of it is known. */
function eventOf({ uid, entry, circular, identity, alsoIn }: Placed): Event {
  const { when, summary, description, location, url, categories } = entry;
  const { properties, zones } = timing(when);
  const others = alsoIn.length > 0 ? [`${circular.words.calendar.alsoIn}: ${alsoIn.join(', ')}`] : [];
  const component: Component = [
    when.kind === 'period' ? 'vtodo' : 'vevent',
    [
      text('uid', uid),
      stamp(circular.record.date),
      // a change is one more step, whether or not its document calls itself a corrigendum
      ['sequence', {}, 'integer', identity.sequence + (entry.changes ? 1 : 0)],
      ...properties,
      text('summary', summary),
      text('description', [...description, ...others].join('\n')),
      ...(location === null ? [] : [text('location', location)]),
      texts('categories', categories),
      ...(url === null ? [] : [['url', {}, 'uri', url] as Property]),
      ...statusOf(entry),
    ],
    entry.alarm && when.kind !== 'period' ? [alarm(summary)] : [],
  ];
  return { component, zones };
}

/** A calendar must hold something (RFC 5545, 3.6): a note that there is nothing. */
function nothingNote(circular: Circular | undefined, words: InterfaceWords): Component {
  const name = circular ? identityOf(circular.record, 0).name : 'none';
  return [
    'vjournal',
    [
      text('uid', `nothing.${name}@itu-parse.invalid`),
      stamp(circular?.record.date ?? null),
      text(
        'summary',
        circular?.reference ? `${words.calendar.noEntries} (${circular.reference})` : words.calendar.noEntries,
      ),
      ...(circular ? [text('description', circular.title)] : []),
    ],
    [],
  ];
}

/** More documents than a person reads of in a description. */
const mostTitles = 20;

/** What a calendar is about, what it has no day for, and what of its records could not be used. */
function calendarDescription(
  circulars: readonly Circular[],
  entries: readonly Placed[],
  words: InterfaceWords,
): string {
  const all = [...new Set(circulars.map(({ title }) => title))];
  const titles = all.length > mostTitles ? [...all.slice(0, mostTitles), `… (${all.length})`] : all;
  const open = entries.filter(({ entry }) => entry.when.kind === 'period').map(({ entry }) => entry.summary);
  const leftOut = circulars.flatMap(({ record }) => leftOutOf(record));
  return [
    ...titles,
    ...(open.length > 0 ? [`${words.calendar.withoutDay}: ${open.join('; ')}`] : []),
    ...(leftOut.length > 0 ? [`${words.leftOut}: ${leftOut.join('; ')}`] : []),
  ].join('\n');
}

function calendarName(circulars: readonly Circular[], { calendar: words }: InterfaceWords): string {
  const [first] = circulars;
  if (circulars.length === 1 && first?.reference) return `${words.name} (${first.reference})`;
  return circulars.length === 1 ? words.name : `${words.name} (${circulars.length} ${words.documents})`;
}

/**
 * The deadlines and meetings of records as one calendar (iCalendar, RFC 5545), each once. `docs/calendar.md` says what
 * becomes of what. A snapshot to import, not an invitation: it has no METHOD.
 *
 * @param records sound ones; the same records give the same calendar
 * @param spoken what is said in each language: of an entry that of its circular, of the calendar that of the first
 * @returns lines of at most 75 octets, ending in CR LF
 */
export function calendarText(records: readonly DocumentRecord[], spoken: Spoken<InterfaceWords>): string {
  const circulars = records.map((record) => circularOf(record, spoken));
  const words = wordsFor(spoken, records[0]?.source.language ?? null);
  const entries = gathered(circulars);
  const events = entries.map(eventOf);
  const zones = new Map(events.flatMap(({ zones: used }) => used).map(({ tzid, component }) => [tzid, component]));
  const content = events.length > 0 ? events.map(({ component }) => component) : [nothingNote(circulars[0], words)];
  const name = calendarName(circulars, words);
  const description = calendarDescription(circulars, entries, words);
  return written([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//itu-parse//itu-parse//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      text('name', name),
      text('x-wr-calname', name),
      text('description', description),
      text('x-wr-caldesc', description),
    ],
    [...zones.values(), ...content],
  ]);
}
