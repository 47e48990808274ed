import type { Fact, FactKind } from '../model/comparison.js';
import { differing, sameAnywhere, type Statement } from './differing.js';
import { factKinds } from '../model/fact-kinds.js';
import type { Citation, Deadline, DocumentRecord, Link, Meeting, Person } from '../model/record.js';
import { overlaps, type Span } from '../model/span.js';
import type { FactTelling } from './fact-words.js';
import type { Scope } from './scope.js';
import { annexesOf } from './units.js';
import { lax, type Sameness } from './variants.js';

/** What a record says in a scope. */
interface Said {
  readonly record: DocumentRecord;
  readonly statements: Statement[];
  /** What has been said, and of whom: a person or contact that is named twice is one fact. */
  readonly told: Set<string>;
  /** Where the scope lies in the source; `null` where that is not known. */
  readonly spans: readonly Span[] | null;
  readonly whole: boolean;
  /** The groups whose mandate is compared: what is said of them answers what is said of the other's. */
  readonly own: ReadonlySet<string>;
  readonly same: Sameness;
  readonly telling: FactTelling;
}

/** What the two say differently: each fact once, with both values. */
export function compareFacts(
  left: DocumentRecord,
  right: DocumentRecord,
  scope: Scope,
  same: Sameness,
  telling: FactTelling,
): Fact[] {
  const [a, b] = [statementsOf(left, scope, same, telling), statementsOf(right, scope, same, telling)];
  return factKinds
    .flatMap((fact) =>
      differing(
        fact,
        a.filter((one) => one.fact === fact),
        b.filter((one) => one.fact === fact),
      ),
    )
    .filter(({ fact, left, right }) => fact !== 'link' || (left !== null && right !== null));
}

function statementsOf(record: DocumentRecord, scope: Scope, same: Sameness, telling: FactTelling): Statement[] {
  const annexes = annexesOf(record, scope);
  const mandates = annexes.flatMap((index) => record.annexes[index]?.mandate ?? []);
  const said: Said = {
    record,
    statements: [],
    told: new Set(),
    spans: scope === 'all' ? null : spansOf(record, scope, annexes),
    whole: scope === 'all',
    own: new Set(mandates.length === 1 ? mandates.flatMap(({ group }) => group ?? []) : []),
    same,
    telling,
  };
  if (said.whole) letterhead(said);
  for (const index of annexes) mandate(said, index);
  people(said);
  record.meetings.forEach((meeting, index) => tellMeeting(said, meeting, `/meetings/${index}`));
  record.deadlines.forEach((deadline, index) => tellDeadline(said, deadline, `/deadlines/${index}`));
  record.citations.forEach((citation, index) => tellCitation(said, citation, `/citations/${index}`));
  record.links.forEach((link, index) => tellLink(said, link, `/links/${index}`));
  return said.statements;
}

/** Where the annexes and the body of a scope stand, each from its heading to its last value. */
function spansOf({ evidence }: DocumentRecord, scope: Scope, annexes: readonly number[]): Span[] | null {
  const roots = scope === 'body' ? ['/paragraphs'] : annexes.map((index) => `/annexes/${index}`);
  const spans = roots.map((root): Span => {
    const span = { start: Infinity, end: -Infinity };
    for (const [pointer, pieces] of Object.entries(evidence)) {
      if (pointer !== root && !pointer.startsWith(`${root}/`)) continue;
      // A mandate's values may be read from the letter too; its paragraphs say where it stands.
      if (pointer.includes('/mandate/')) continue;
      span.start = Math.min(span.start, ...pieces.map(({ start }) => start));
      span.end = Math.max(span.end, ...pieces.map(({ end }) => end));
    }
    return span;
  });
  const known = spans.filter(({ start }) => start !== Infinity);
  return known.length > 0 ? known : null;
}

type Saying = Omit<Statement, 'evidence' | 'key' | 'places' | 'within'> & { readonly key?: string };

/** Notes what a record says at a pointer, where that is in the scope; `anywhere` where it is by its nature. */
function say(said: Said, pointer: string, statement: Saying, anywhere = said.whole): void {
  const pieces = said.record.evidence[pointer] ?? [];
  const inScope = pieces.find((piece) => said.spans?.some((span) => overlaps(span, piece)));
  const within = anywhere || inScope !== undefined;
  if (!within && !sameAnywhere.has(statement.fact)) return;
  const key = said.same(statement.key ?? statement.value);
  const told = `${statement.fact} ${key}`;
  if (said.told.has(told)) return;
  said.told.add(told);
  said.statements.push({
    ...statement,
    key,
    within,
    places: pieces.length,
    evidence: (said.whole ? pieces[0] : inScope) ?? pieces[0] ?? null,
  });
}

const listed = (parts: readonly (string | null | undefined)[], separator: string): string =>
  parts.filter((part) => part != null && part !== '').join(separator);

function letterhead(said: Said): void {
  const { reference, fileReference, date, issuer, place, signatory, contact, addressees, copies, enclosures } =
    said.record;
  const single = (fact: FactKind, pointer: string, value: string): void => {
    if (value !== '') say(said, pointer, { fact, value, slots: [fact] });
  };
  single(
    'reference',
    '/reference',
    reference ? listed([reference.series, reference.number, ...reference.annotations], ' ') : '',
  );
  single('file-reference', '/fileReference', fileReference ?? '');
  single('date', '/date', listed([place, date], ', '));
  single('issuer', '/issuer', issuer ?? '');
  single('signatory', '/signatory', signatory ? listed([signatory.name, signatory.title], ', ') : '');
  single('enclosures', '/enclosures', enclosures === null ? '' : String(enclosures));
  for (const key of ['telephone', 'fax', 'email'] as const) {
    const value = contact[key];
    if (value !== null) say(said, `/contact/${key}`, { fact: 'contact', value, slots: [`letterhead ${key}`] });
  }
  addressees.forEach(({ text, group }, index) =>
    say(said, `/addressees/${index}`, { fact: 'addressee', value: text, slots: group === 'other' ? [] : [group] }),
  );
  copies.forEach(({ text, group }, index) =>
    say(said, `/copies/${index}`, { fact: 'copy', value: text, slots: group === 'other' ? [] : [group] }),
  );
}

/** What a group is called between two documents: the groups of two mandates that are compared are one. */
const groupSlot = (said: Said, group: string | null): string => (group === null || said.own.has(group) ? 'own' : group);

function mandate(said: Said, index: number): void {
  const { mandate } = said.record.annexes[index] ?? {};
  if (!mandate) return;
  const base = `/annexes/${index}/mandate`;
  const { group, parentGroup, chairs, contacts, duration } = mandate;
  const slot = groupSlot(said, group);
  if (group) say(said, `${base}/group`, { fact: 'group', value: group, slots: [slot] }, true);
  if (parentGroup) say(said, `${base}/parentGroup`, { fact: 'parent-group', value: parentGroup, slots: [slot] }, true);
  for (const name of chairs) tellPerson(said, `${base}/chairs`, 'chair', name, group, []);
  for (const contact of contacts) {
    const value = contact.replace(/^mailto:/, '');
    say(
      said,
      `${base}/contacts`,
      { fact: 'contact', value, slots: [`mandate ${slot} ${contact.includes('@') ? 'mail' : 'page'}`] },
      true,
    );
  }
  if (duration) {
    const { text, until } = duration;
    const value = until === null ? text : `${text} (${until})`;
    say(said, `${base}/duration`, { fact: 'duration', value, key: until ?? text, slots: [slot] }, true);
  }
}

const roleFacts: Readonly<Partial<Record<Person['role'], FactKind>>> = {
  chair: 'chair',
  'acting-chair': 'chair',
  'co-chair': 'chair',
  'vice-chair': 'vice-chair',
  rapporteur: 'rapporteur',
  contact: 'contact',
};

function tellPerson(
  said: Said,
  pointer: string,
  fact: FactKind,
  name: string,
  group: string | null,
  slots: readonly string[],
  role = '',
): void {
  const about = groupSlot(said, group);
  const key = `${lax(name)} ${about} ${role}`;
  const value = role === '' ? name : `${name} (${role})`;
  const person = `${fact} of ${about}: ${lax(name)}`;
  if (said.told.has(person)) return;
  const before = said.statements.length;
  const places = [...slots.map((slot) => `${about} ${slot}`), about];
  say(said, pointer, { fact, value, key, slots: places }, said.whole || pointer.includes('/mandate/'));
  if (said.statements.length > before) said.told.add(person);
}

function people(said: Said): void {
  said.record.people.forEach(({ name, role, group, region, outgoing }, index) => {
    const fact = roleFacts[role];
    // who leaves no longer holds the office: the successor's name stands against the other letter's
    if (!fact || outgoing) return;
    const shown = role === 'acting-chair' || role === 'co-chair' ? said.telling.office(role) : '';
    tellPerson(
      said,
      `/people/${index}`,
      fact,
      name,
      group,
      fact === 'contact' ? ['person'] : region ? [region] : [],
      shown,
    );
  });
}

/** `2024-06-13 14:30 to 17:00`. */
function period(start: string, end: string | null, telling: FactTelling): string {
  const [day, hour] = start.split('T');
  const [lastDay, lastHour] = (end ?? start).split('T');
  const last = lastDay === day ? (lastHour === hour ? '' : (lastHour ?? '')) : listed([lastDay, lastHour], ' ');
  const from = listed([day, hour], ' ');
  return last === '' ? from : telling.period(from, last);
}

function tellMeeting(
  said: Said,
  { title, group, place, start, end, mode, status, replaces }: Meeting,
  pointer: string,
): void {
  const slot = groupSlot(said, group);
  const { telling } = said;
  const instead = replaces && telling.instead(period(replaces.start, replaces.end, telling));
  const dates = period(start, end, telling);
  const value = listed(
    [dates, group, title, place, mode && telling.mode(mode), status && telling.status(status), instead],
    ' \u00b7 ',
  );
  const key = listed([dates, slot, place, mode, status], ' ');
  say(said, pointer, { fact: 'meeting', value, key, slots: [listed([slot, title && lax(title)], ' '), slot] });
}

function tellDeadline(
  said: Said,
  { date, time, timeZone, kind, action, group, status, replaces }: Deadline,
  pointer: string,
): void {
  const due = listed([date, time, timeZone], ' ');
  const slot = `${kind} ${groupSlot(said, group)}`;
  const { telling } = said;
  const value = listed(
    [due, telling.deadlineKind(kind), action, status && telling.status(status), replaces && telling.instead(replaces)],
    ' \u00b7 ',
  );
  say(said, pointer, {
    fact: 'deadline',
    value,
    key: listed([due, slot, status], ' '),
    slots: [`${slot} ${lax(action ?? '')}`, slot, kind],
  });
}

function tellCitation(said: Said, citation: Citation, pointer: string): void {
  const { type, series, number, issuer, revision } = citation;
  const revised = revision?.text ?? null;
  const name = listed([said.telling.citationType(type), issuer !== series ? issuer : null, series, number], ' ');
  const value = revised === null ? name : `${name} (${revised})`;
  const about = listed([type, series, number], ' ');
  const key = listed(
    [about, revision && listed([revision.place ?? revision.text, revision.year?.toString()], ' ')],
    ' ',
  );
  say(said, pointer, { fact: 'citation', value, key, slots: [about] });
}

/** Where words lead, which nobody sees on paper. Links that come and go with their words, or that a conversion loses, are no fact. */
function tellLink(said: Said, { url, text }: Link, pointer: string): void {
  const target = url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  const words = lax(text);
  say(said, pointer, { fact: 'link', value: `${text} \u00b7 ${url}`, key: `${words} ${target}`, slots: [words] });
}
