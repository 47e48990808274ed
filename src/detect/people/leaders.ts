import type { AnnotatedDocument } from '../../model/detection.js';
import type { Finding } from '../../model/finding.js';
import type { PeopleLocale } from '../../model/locale/people.js';
import type { Person, Topic } from '../../model/record.js';
import { contains, type Span } from '../../model/span.js';
import { linesOf } from '../../text/lines.js';
import { looksLikeName } from '../../text/name.js';
import { wordsIn } from '../../text/words-in.js';
import { findPersons, type NamedPerson, readPerson } from './naming/names.js';

/** Terms of reference, with the parts of their text by topic. */
export interface Led {
  readonly span: Span;
  readonly sections: readonly { readonly topic: Topic; readonly texts: readonly Span[] }[];
}

const leading: ReadonlySet<Person['role']> = new Set(['chair', 'co-chair', 'acting-chair'] as const);

/**
 * Who leads a group by the place of a name alone: the persons under whatever heading names those in charge, where nothing in
 * the mandate says who is its chair.
 */
export function leadersIn(
  document: AnnotatedDocument,
  { span, sections }: Led,
  people: readonly Finding<Person>[],
  locale: PeopleLocale,
): Finding<Person>[] {
  const known = people.filter(({ clues }) => clues.some((clue) => contains(span, clue.span)));
  if (known.some(({ value }) => leading.has(value.role))) return [];
  const group = document.groups.find((mention) => !mention.anaphor && contains(span, mention.span))?.group;
  const texts = sections.filter(({ topic }) => topic === 'leadership').flatMap((section) => section.texts);
  const first = texts
    .flatMap((text) => linesOf(document.text, text))
    .flatMap((line) => personsOf(document, line, locale).map((person) => ({ person, line })))
    .find(({ person }) => !known.some(({ value }) => value.name === person.name));
  if (!first) return [];
  const { name, honorific, region, country, email, start, end } = first.person;
  const base = first.line.start;
  return [
    {
      value: {
        name,
        honorific,
        role: 'chair',
        group: group ? (group.acronym ?? group.name) : null,
        region,
        country,
        email,
        outgoing: false,
      },
      clues: [{ span: { start: base + start, end: base + end }, basis: 'placed' }],
    },
  ];
}

/** Persons with an honorific, or a name that a line begins with and what is said of the person goes on with. */
function personsOf(document: AnnotatedDocument, line: Span, locale: PeopleLocale): NamedPerson[] {
  const text = wordsIn(document, line);
  const place = { text, base: line.start, source: document.text };
  const titled = findPersons(place, locale);
  if (titled.length > 0 || !looksLikeName(text.split(/ ?[,(;-] ?/)[0] ?? '')) return titled;
  const person = readPerson(place, { start: 0, end: 0 }, null, locale);
  return person && person.name.includes(' ') ? [person] : [];
}
