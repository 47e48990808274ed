import type { ValueNames } from '../model/locale/interface/names.js';
import type { InterfaceWords } from '../model/locale/interface/index.js';
import type { Annex, Deadline, DocumentRecord, Meeting, Person, RecordMessage, Role } from '../model/record.js';
import { shownAddress } from './address.js';
import { byDay, dueAt, startOf } from './by-day.js';
import { counted, filled } from './filled.js';
import { saysAddress } from './links.js';
import { personName } from './person.js';
import { referenceText } from './reference.js';
import { inRunningText } from './running-text.js';
import { painter, type Style } from './paint.js';
import { visible } from './visible.js';

export interface SummaryOptions {
  /** Columns of the page. */
  readonly width: number;
  readonly colour: boolean;
}

/** One entry of a section: a short head, set off by colour, and text that is wrapped beside it. */
interface Entry {
  readonly head?: string;
  readonly style?: Style;
  readonly text: string;
}

interface Section {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** What the page says beside the record. */
export type SummaryLanguage = Pick<InterfaceWords, 'language' | 'names' | 'summary'>;

const severityStyles: Readonly<Record<RecordMessage['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

const present = (parts: readonly (string | null | undefined | false)[], separator: string): string =>
  parts.filter(Boolean).join(separator);

/** Lines of at most `width` characters; a word that is longer has a line of its own. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visible(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The year, month or day and hour of a value of the record, as a person reads them. */
const moment = (date: string, time: string | null, zone: string | null): string =>
  present([date.replace('T', ' '), time, zone], ' ');

/** `Cancelled`, `instead of 2026-06-02`. */
const changed = (status: Meeting['status'], days: string | null, { change }: ValueNames): string[] => [
  ...(status === null ? [] : [change[status]]),
  ...(days === null ? [] : [filled(change.replaces, { days })]),
];

function deadlineEntry(
  { date, time, timeZone, kind, qualifier, action, group, status, replaces }: Deadline,
  where: string | null,
  { names, summary }: SummaryLanguage,
): Entry {
  const due = [inRunningText(names.deadlineKind[kind]), qualifier && summary.qualifier[qualifier]];
  return {
    head: moment(date, time, timeZone),
    style: 'cyan',
    text: present(
      [...changed(status, replaces, names), present(due, ', '), action, group, where && `§ ${shownAddress(where)}`],
      ' · ',
    ),
  };
}

/** `2026-06-10 to 2026-06-12`, `2026-06-09 09:30 to 17:30`. */
function period(start: string, end: string | null, { days, hours }: SummaryLanguage['summary']): string {
  const [day = '', hour] = start.split('T');
  const [lastDay, lastHour] = (end ?? start).split('T');
  const last = lastDay === day ? lastHour !== hour && lastHour : present([lastDay, lastHour], ' ');
  const from = present([day, hour], ' ');
  return last ? filled(lastDay === day ? hours : days, { from, to: last }) : from;
}

function meetingEntry(
  { title, group, place, country, start, end, timeZone, mode, status, replaces }: Meeting,
  { names, summary }: SummaryLanguage,
): Entry {
  const town = present([place, country && country.name !== place && `(${country.name})`], ' ');
  return {
    head: present([period(start, end, summary), timeZone], ' '),
    style: 'cyan',
    text: present(
      [
        ...changed(status, replaces && period(replaces.start, replaces.end, summary), names),
        present([title, group, town, mode && names.mode[mode]], ' · ') || summary.meeting,
      ],
      ' · ',
    ),
  };
}

function personText(person: Person, { change }: ValueNames): string {
  const { country, group, region, email, outgoing } = person;
  const named = present([personName(person), country && `(${country.name})`], ' ');
  return present([named, group, region, email, outgoing && change.outgoing], ' · ');
}

/** Highest office first. */
const offices: Readonly<Record<Role, number>> = {
  'secretary-general': 1,
  'deputy-secretary-general': 2,
  director: 3,
  chair: 4,
  'acting-chair': 5,
  'co-chair': 6,
  'vice-chair': 7,
  rapporteur: 8,
  contact: 9,
  other: 10,
};

function peopleSection(people: readonly Person[], { names, summary }: SummaryLanguage): Section {
  const entries = people
    .toSorted((a, b) => offices[a.role] - offices[b.role])
    .map((person) => ({ head: names.role[person.role], text: personText(person, names) }));
  return { label: summary.label.people, entries };
}

function annexEntry({ label, type, title, subtitle, mandate }: Annex, { names, summary }: SummaryLanguage): Entry {
  const said = summary.mandate;
  const terms = mandate && [
    mandate.group && filled(said.group, { group: mandate.group }),
    mandate.parentGroup && filled(said.parentGroup, { group: mandate.parentGroup }),
    mandate.chairs.length > 0 && filled(said.chairs, { names: mandate.chairs.join(', ') }),
    mandate.duration && filled(said.duration, { until: mandate.duration.until ?? mandate.duration.text }),
  ];
  return {
    head: label ?? '–',
    text: present([names.annexType[type], title, subtitle, terms && present(terms, ', ')], ' · '),
  };
}

function messageEntry({ line, column, severity, message }: RecordMessage, { names }: SummaryLanguage): Entry {
  const place = line === null ? '' : `${line}:${column ?? 1} `;
  return { head: `${place}${inRunningText(names.severity[severity])}`, style: severityStyles[severity], text: message };
}

const contactText = (
  { name, email, telephone, fax }: DocumentRecord['contact'],
  { field }: ValueNames,
): string | null => present([name, email, telephone, fax && `${inRunningText(field.fax)} ${fax}`], ' · ') || null;

/** More than a person goes through; the page and the record have all. */
const mostLinks = 12;

/** Each address once; of one that is written out in the letter the words say no more. */
function linkEntries({ links, contact }: DocumentRecord, { language, summary }: SummaryLanguage): Entry[] {
  const own = contact.email === null ? [] : [`mailto:${contact.email}`];
  const others = links.filter(
    ({ url }, index) => !own.includes(url) && links.findIndex((link) => link.url === url) === index,
  );
  const shown = others.slice(0, mostLinks).map(({ url, text }) => {
    const address = url.replace(/^mailto:/i, '');
    return { text: saysAddress({ url, text }) ? address : `${text} · ${address}` };
  });
  const rest = others.length - shown.length;
  return rest === 0 ? shown : [...shown, { text: counted(summary.more, rest, language) }];
}

function sections(record: DocumentRecord, undated: readonly string[], language: SummaryLanguage): Section[] {
  const { label } = language.summary;
  const single = (name: string, text: string | null): Section => ({
    label: name,
    entries: text === null ? [] : [{ text }],
  });
  const { signatory } = record;
  return [
    single(label.subject, record.subject),
    single(label.summary, record.summary),
    single(label.action, record.action),
    { label: label.to, entries: record.addressees },
    { label: label.copy, entries: record.copies },
    single(label.signed, signatory && present([personName(signatory), signatory.title], ', ')),
    single(label.contact, contactText(record.contact, language.names)),
    {
      label: label.deadlines,
      entries: [
        ...byDay(record.deadlines, dueAt).map(([deadline, index]) =>
          deadlineEntry(deadline, record.evidence[`/deadlines/${index}`]?.[0]?.paragraph ?? null, language),
        ),
        ...undated.map((words): Entry => ({ head: language.summary.undated, style: 'cyan', text: words })),
      ],
    },
    {
      label: label.meetings,
      entries: byDay(record.meetings, startOf).map(([meeting]) => meetingEntry(meeting, language)),
    },
    peopleSection(record.people, language),
    { label: label.annexes, entries: record.annexes.map((annex) => annexEntry(annex, language)) },
    { label: label.links, entries: linkEntries(record, language) },
    { label: label.messages, entries: record.messages.map((message) => messageEntry(message, language)) },
  ];
}

function heading(
  { reference, documentType, issuer, place, date, fileReference, source }: DocumentRecord,
  { names, summary }: SummaryLanguage,
): string[] {
  const number = reference && referenceText(reference);
  return [
    present([present([names.documentType[documentType], number], ' '), issuer && names.issuer[issuer]], ' · '),
    present([present([place, date], ', ') || summary.undated, fileReference], ' · '),
    present([source.name ?? summary.standardInput, source.format, source.language], ' · '),
  ];
}

/**
 * A page for people about one document, ending in a line end. What the document does not say has no line.
 * `undated` are deadlines that it names no day for, in its words. Control and direction characters of the document are written out.
 */
export function summaryPage(
  record: DocumentRecord,
  undated: readonly string[],
  { width, colour }: SummaryOptions,
  language: SummaryLanguage,
): string {
  const paint = painter({ colour });
  const [title = '', ...rest] = heading(record, language).map((line) => wrapped(line, width).join('\n'));
  const lines = [paint('bold', title), ...rest.map((line) => paint('dim', line)), ''];
  const labelWidth = Math.max(...Object.values(language.summary.label).map((label) => label.length)) + 3;
  for (const { label, entries } of sections(record, undated, language)) {
    const headWidth = Math.max(0, ...entries.map(({ head }) => (head ? visible(head).length + 2 : 0)));
    for (const [index, { head = '', style = 'bold', text }] of entries.entries()) {
      const name = paint('bold', (index === 0 ? label : '').padEnd(labelWidth));
      // Entries that have no head and a label over several of them are told apart by a dash.
      const dash = headWidth === 0 && entries.length > 1 ? '– ' : '';
      const indent = labelWidth + headWidth + dash.length;
      const [first = '', ...more] = wrapped(text, Math.max(20, width - indent));
      const shownHead =
        head === ''
          ? ' '.repeat(headWidth)
          : paint(style, visible(head)) + ' '.repeat(headWidth - visible(head).length);
      lines.push(`${name}${shownHead}${dash}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line));
    }
  }
  return `${lines.join('\n')}\n`;
}
