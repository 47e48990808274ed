import type { Citation, DocumentRecord, Paragraph, Person, RecordMessage } from '../../../model/record.js';
import { saysAddress } from '../../links.js';
import { personName } from '../../person.js';
import { referenceText } from '../../reference.js';
import type { Said, SaidTexts } from '../phrases.js';
import { byDay, dueAt, startOf } from '../../by-day.js';
import { deadlineEntry, meetingEntry } from './dates.js';
import { type Entry, present, type Section, type Shown } from './entry.js';

/** The record in the order in which a reader asks for it. Annexes with their mandates are told apart (`annexes.ts`). */
export function sectionsBeforeAnnexes(record: DocumentRecord, told: (message: RecordMessage) => SaidTexts): Section[] {
  return [
    { id: 'messages', entries: record.messages.map((message, index) => messageEntry(message, told(message), index)) },
    { id: 'identity', entries: identityEntries(record), expected: true },
    { id: 'subject', entries: subjectEntries(record), expected: true },
    {
      id: 'deadlines',
      entries: byDay(record.deadlines, dueAt).map(([each, index]) => deadlineEntry(each, index)),
      expected: true,
    },
    {
      id: 'meetings',
      entries: byDay(record.meetings, startOf).map(([each, index]) => meetingEntry(each, index)),
      expected: true,
    },
    { id: 'addressees', entries: addresseeEntries(record, 'addressees'), expected: true },
    { id: 'copies', entries: addresseeEntries(record, 'copies') },
    { id: 'people', entries: record.people.map(personEntry) },
  ];
}

export function sectionsAfterAnnexes(record: DocumentRecord): Section[] {
  return [
    { id: 'groups', entries: record.groups.map(groupEntry) },
    { id: 'citations', entries: record.citations.map(citationEntry) },
    { id: 'links', entries: record.links.map(linkEntry) },
    { id: 'notes', entries: record.notes.map(noteEntry) },
    { id: 'outline', entries: outlineEntries(record), folded: true },
    { id: 'remainder', entries: record.remainder.map(remainderEntry), folded: true },
    { id: 'source', entries: sourceEntries(record), folded: true },
  ];
}

const word = (said: Extract<Said, { word: unknown }>['word']): Said => ({ word: said });

function identityEntries(record: DocumentRecord): Entry[] {
  const { reference, fileReference, issuer, place, date, contact, signatory, enclosures } = record;
  const entries: (Entry | null)[] = [
    reference && {
      pointer: '/reference',
      name: word('field.reference'),
      main: [referenceText(reference)],
    },
    date === null ? null : { pointer: '/date', name: word('field.date'), main: [{ date }] },
    place === null ? null : { pointer: '/place', name: word('field.place'), main: [place] },
    issuer && { pointer: '/issuer', name: word('field.issuer'), main: [word(`issuer.${issuer}`)] },
    fileReference === null
      ? null
      : { pointer: '/fileReference', name: word('field.fileReference'), main: [fileReference] },
    signatory && {
      pointer: '/signatory',
      name: word('field.signatory'),
      main: present([personName(signatory) || signatory.title]),
      more: present([signatory.name && signatory.title, signatory.signed && word('page.signed')]),
    },
    enclosures === null ? null : { pointer: '/enclosures', name: word('field.enclosures'), main: [String(enclosures)] },
    contact.name === null ? null : { pointer: '/contact/name', name: word('field.contact'), main: [contact.name] },
    ...(['telephone', 'fax', 'email'] as const).map((key) => {
      const text = contact[key];
      return text === null ? null : { pointer: `/contact/${key}`, name: word(`field.${key}`), main: [text] };
    }),
  ];
  return entries.filter((entry) => entry !== null);
}

function subjectEntries(record: DocumentRecord): Entry[] {
  const keys = ['subject', 'summary', 'action'] as const;
  return keys.flatMap((key): Entry[] => {
    const text = record[key];
    const name = key === 'subject' ? {} : { name: word(`field.${key}`) };
    return text === null ? [] : [{ pointer: `/${key}`, ...name, main: [text] }];
  });
}

const addresseeEntries = (record: DocumentRecord, key: 'addressees' | 'copies'): Entry[] =>
  record[key].map(({ text, group }, index) => ({
    pointer: `/${key}/${index}`,
    main: [text],
    more: group === 'other' ? [] : [word(`addresseeGroup.${group}`)],
  }));

function personEntry(person: Person, index: number): Entry {
  const { role, group, region, country, email, outgoing } = person;
  return {
    pointer: `/people/${index}`,
    name: word(`role.${role}`),
    main: [personName(person)],
    more: present([country?.name, group, region, email, outgoing && word('change.outgoing')]),
  };
}

const groupEntry = ({ acronym, name, type, sector }: DocumentRecord['groups'][number], index: number): Entry => ({
  pointer: `/groups/${index}`,
  main: [acronym ?? name ?? '\u2013'],
  more: present([acronym && name !== acronym && name, type !== 'other' && word(`groupType.${type}`), sector]),
});

function citationEntry({ type, series, number, issuer, revision, sections }: Citation, index: number): Entry {
  const main: Shown[] = [word(`citationType.${type}`), [series, number].filter(Boolean).join(' ')];
  return {
    pointer: `/citations/${index}`,
    main,
    more: present([issuer !== series && issuer, revision?.text, ...sections]),
  };
}

const linkEntry = ({ url, text }: DocumentRecord['links'][number], index: number): Entry => ({
  pointer: `/links/${index}`,
  main: [text],
  more: saysAddress({ url, text }) ? [] : [url],
  link: url,
});

const noteEntry = ({ label, text }: DocumentRecord['notes'][number], index: number): Entry => ({
  pointer: `/notes/${index}`,
  main: present([label && `${label} `, text]),
});

function messageEntry({ severity, start, end, line, related }: RecordMessage, told: SaidTexts, index: number): Entry {
  const place = start === null ? [] : [{ start, end: end ?? start, line: line ?? 1 }];
  return {
    pointer: `/messages/${index}`,
    name: word(`severity.${severity}`),
    main: [told],
    severity,
    places: related ? [...place, related] : place,
  };
}

/** All paragraphs in reading order, each by its first words. */
function outlineEntries({ paragraphs, annexes, salutation, closing }: DocumentRecord): Entry[] {
  const entries: Entry[] = [];
  const visit = (list: readonly Paragraph[], above: string): void => {
    for (const [index, paragraph] of list.entries()) {
      const pointer = `${above}/${index}`;
      entries.push({ pointer, main: present([paragraph.label && `${paragraph.label} `, firstWords(paragraph)]) });
      visit(paragraph.children, `${pointer}/children`);
    }
  };
  if (salutation !== null) entries.push({ pointer: '/salutation', main: [salutation] });
  visit(paragraphs, '/paragraphs');
  if (closing !== null) entries.push({ pointer: '/closing', main: [firstOf(closing)] });
  for (const [index, annex] of annexes.entries()) visit(annex.paragraphs, `/annexes/${index}/paragraphs`);
  return entries;
}

const longestOutline = 72;

function firstOf(text: string): string {
  if (text.length <= longestOutline) return text;
  const cut = text.slice(0, longestOutline);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestOutline / 2))}\u2026`;
}

const firstWords = ({ text, rows }: Paragraph): string =>
  firstOf(rows ? rows.flat().join(' \u00b7 ') : text) || '\u2013';

const remainderEntry = (text: string, index: number): Entry => ({ pointer: `/remainder/${index}`, main: [text] });

function sourceEntries({ source }: DocumentRecord): Entry[] {
  const entry = (key: string, name: Said, shown: Shown): Entry => ({ pointer: `/source/${key}`, name, main: [shown] });
  return [
    ...(source.name === null ? [] : [entry('name', word('field.file'), source.name)]),
    entry(
      'language',
      word('field.language'),
      source.language === 'und' ? word('page.unknownLanguage') : source.language,
    ),
    entry('characters', word('field.characters'), String(source.characters)),
    entry('sha256', word('field.hash'), source.sha256),
  ];
}
