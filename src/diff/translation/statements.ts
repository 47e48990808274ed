import type { DocumentRecord, Evidence, Group, Person } from '../../model/record.js';
import type { TranslationFactKind } from '../../model/translation.js';
import { languageFree, numberWithoutLanguage } from './addresses.js';

/** One thing that a record says, in values that stand in no language. */
export interface Statement {
  readonly fact: TranslationFactKind;
  /** By name; `''` for what is not said. */
  readonly values: Readonly<Record<string, string>>;
  /** Who or what it is about: told once, whatever says it. */
  readonly core: string | null;
  readonly evidence: Evidence | null;
}

const folded = (text: string | null): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** Regions whose code a language has of its own. */
const regionCodes: Readonly<Record<string, string>> = { CEI: 'CIS', RCC: 'CIS', AMR: 'AMS' };

const roleFacts: Readonly<Partial<Record<Person['role'], TranslationFactKind>>> = {
  chair: 'chair',
  'acting-chair': 'chair',
  'co-chair': 'chair',
  'vice-chair': 'vice-chair',
  rapporteur: 'rapporteur',
  contact: 'contact',
};

type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** All that a record says beside its text. What belongs to a language (names of groups, places and countries, honorifics) is left out. */
export function statementsOf(record: DocumentRecord): Statement[] {
  const statements: Statement[] = [];
  const groups = groupKeys(record.groups);
  const ofGroup = (name: string | null): string => (name === null ? '' : (groups.get(name) ?? ''));
  const say = (fact: TranslationFactKind, pointer: string, values: Values, core: string | null = null): void => {
    const texts = Object.entries(values).map(([key, value]) => [
      key,
      value == null || value === false ? '' : String(value),
    ]);
    if (texts.every(([, value]) => value === '')) return;
    const evidence = record.evidence[pointer]?.[0] ?? null;
    statements.push({ fact, values: Object.fromEntries(texts) as Record<string, string>, core, evidence });
  };
  letterhead(record, say);
  for (const group of record.groups) say('group', `/groups/${record.groups.indexOf(group)}`, groupValues(group));
  record.people.forEach((person, index) => {
    const { name, role, group, region, country, outgoing } = person;
    const values = {
      name,
      role,
      group: ofGroup(group),
      region: region && (regionCodes[region] ?? region),
      country: country?.code,
      outgoing: outgoing && 'outgoing',
    };
    say(roleFacts[role] ?? 'person', `/people/${index}`, values, folded(name));
  });
  mandates(record, ofGroup, say);
  record.deadlines.forEach(({ date, time, timeZone, kind, qualifier, group, status, replaces }, index) =>
    say('deadline', `/deadlines/${index}`, {
      date,
      time,
      timeZone,
      kind,
      qualifier,
      group: ofGroup(group),
      status,
      replaces,
    }),
  );
  record.meetings.forEach(({ start, end, timeZone, mode, country, group, status, replaces }, index) =>
    say('meeting', `/meetings/${index}`, {
      start,
      end: end === start ? '' : end,
      timeZone,
      mode,
      country: country?.code,
      group: ofGroup(group),
      status,
      replaces: replaces && [replaces.start, replaces.end].filter(Boolean).join('/'),
    }),
  );
  record.citations.forEach(({ type, series, number, issuer, revision }, index) =>
    say('citation', `/citations/${index}`, {
      type,
      issuer,
      series: series === issuer ? '' : series,
      number: numberWithoutLanguage(number),
      revision: revision?.year,
    }),
  );
  addresses(record, say);
  return statements;
}

type Say = (fact: TranslationFactKind, pointer: string, values: Values, core?: string | null) => void;

function letterhead(record: DocumentRecord, say: Say): void {
  const { reference, documentType, issuer, date, contact, signatory, enclosures } = record;
  if (reference) {
    const annotations = reference.annotations.map((text) => /\d+/.exec(text)?.[0] ?? text).join(' ');
    say('reference', '/reference', {
      series: reference.series,
      number: numberWithoutLanguage(reference.number),
      annotations,
    });
  }
  say('document-type', '/documentType', { documentType });
  say('issuer', '/issuer', { issuer });
  say('date', '/date', { date });
  say('place', '/place', { said: record.place !== null });
  say('file-reference', '/fileReference', { said: record.fileReference !== null });
  say('contact', '/contact/telephone', { telephone: contact.telephone });
  say('contact', '/contact/fax', { fax: contact.fax });
  if (signatory)
    say(
      'signatory',
      '/signatory',
      { name: signatory.name, signed: signatory.signed && 'signed' },
      folded(signatory.name),
    );
  say('enclosures', '/enclosures', { enclosures });
  record.addressees.forEach(({ group }, index) => say('addressee', `/addressees/${index}`, { group }));
  record.copies.forEach(({ group }, index) => say('copy', `/copies/${index}`, { group }));
}

/** What a group is in every language: its type, its Sector, its number; of those that are known by letters also these. */
function groupValues({ acronym, type, sector }: Group): Readonly<Record<string, string>> {
  const isNamed = type === 'joint-coordination-activity' || type === 'focus-group';
  const letters = isNamed ? (/-(.+)$/.exec(acronym ?? '')?.[1] ?? '') : '';
  return { type, sector: sector ?? '', number: /\d[\dA-Z/.]*/.exec(acronym ?? '')?.[0] ?? letters };
}

function groupKeys(groups: readonly Group[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const group of groups) {
    const key = Object.values(groupValues(group)).filter(Boolean).join(' ');
    for (const name of [group.acronym, group.name]) if (name !== null) keys.set(name, key);
  }
  return keys;
}

function mandates(record: DocumentRecord, ofGroup: (name: string | null) => string, say: Say): void {
  record.annexes.forEach(({ mandate }, index) => {
    if (!mandate) return;
    const base = `/annexes/${index}/mandate`;
    const { group, parentGroup, chairs, duration } = mandate;
    say('group', `${base}/group`, { mandate: ofGroup(group) });
    say('parent-group', `${base}/parentGroup`, { parent: ofGroup(parentGroup) });
    say('duration', `${base}/duration`, { until: duration?.until });
    for (const name of chairs) say('chair', `${base}/chairs`, { name, of: 'mandate' }, folded(name));
  });
}

/** Every address once a place that links it; those of people, the letterhead and mandates where no link has them. */
function addresses(record: DocumentRecord, say: Say): void {
  const told = new Set<string>();
  const address = (pointer: string, url: string): void => {
    const value = languageFree(url);
    told.add(value);
    say(value.includes('@') && !value.includes('/') ? 'address' : 'link', pointer, { address: value }, value);
  };
  record.links.forEach(({ url }, index) => address(`/links/${index}`, url));
  const others: [string, string | null][] = [
    ['/contact/email', record.contact.email],
    ...record.people.map(({ email }, index): [string, string | null] => [`/people/${index}`, email]),
    ...record.annexes.flatMap(({ mandate }, index) =>
      (mandate?.contacts ?? []).map((url): [string, string] => [`/annexes/${index}/mandate/contacts`, url]),
    ),
  ];
  for (const [pointer, url] of others) if (url !== null && !told.has(languageFree(url))) address(pointer, url);
}
