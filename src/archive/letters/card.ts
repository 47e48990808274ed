import type { AmendingLocale } from '../../model/locale/amending.js';
import type {
  Citation,
  Deadline,
  DocumentRecord,
  DocumentType,
  Evidence,
  Group,
  Mandate,
  Meeting,
  Person,
} from '../../model/record.js';
import { noPattern } from '../../text/pattern.js';
import { type DocumentName, nameOfReference, shownName } from '../names/document-name.js';
import type { ArchivedLetter } from './letter.js';
import { type Mention, mentionsOf } from './mentions.js';
import { firstPlace } from './places.js';

/** One value of a record, with its pointer and first place. */
export interface Held<Value> {
  readonly value: Value;
  readonly pointer: string;
  readonly evidence: Evidence | null;
}

/** Terms of reference, with the record that has them, as revisions are compared word by word; `null` where the card is all that is kept. */
export interface HeldMandate {
  readonly mandate: Mandate;
  readonly label: string | null;
  readonly title: string | null;
  /** Which of the annexes they are. */
  readonly index: number;
  readonly pointer: string;
  readonly evidence: Evidence | null;
  readonly record: DocumentRecord | null;
}

/**
 * What is kept of a letter while others are read: an archive may hold more records than memory does, and most of a record is
 * text and evidence that is not asked for across letters.
 */
export interface Card {
  /** The name of the letter in its archive. */
  readonly letter: string;
  readonly language: string;
  readonly type: DocumentType;
  readonly date: string | null;
  readonly name: DocumentName | null;
  /** The name as it is shown; `null` where the letter has none. */
  readonly document: string | null;
  readonly subject: string | null;
  readonly reference: Evidence | null;
  readonly groups: readonly Held<Group>[];
  readonly people: readonly Held<Person>[];
  readonly deadlines: readonly Held<Deadline>[];
  readonly meetings: readonly Held<Meeting>[];
  readonly citations: readonly Held<Citation>[];
  readonly mandates: readonly HeldMandate[];
  /** The documents that it names, with what becomes of them. */
  readonly mentions: readonly Mention[];
  /** What its letterhead's day leaves open: a day that the letter speaks of, for one without a date. */
  readonly about: string | null;
}

export const held = <Value>(record: DocumentRecord, key: string, values: readonly Value[]): Held<Value>[] =>
  values.map((value, index) => {
    const pointer = `/${key}/${index}`;
    return { value, pointer, evidence: firstPlace(record, pointer) };
  });

const mandatesIn = (record: DocumentRecord): HeldMandate[] =>
  record.annexes.flatMap(({ mandate, label, title }, index) => {
    const pointer = `/annexes/${index}`;
    return mandate ? [{ mandate, label, title, index, pointer, evidence: firstPlace(record, pointer), record }] : [];
  });

const wordless: AmendingLocale = {
  cancels: noPattern,
  replaces: noPattern,
  isCancelled: noPattern,
  isReplaced: noPattern,
  clause: noPattern,
  joint: noPattern,
};

/** How letters say what becomes of others, by language; a language without words says nothing. */
export type AmendingWords = Readonly<Record<string, AmendingLocale>>;

export function cardOf({ name: letter, record }: ArchivedLetter, words: AmendingWords): Card {
  const { reference, date, deadlines, meetings } = record;
  const name = reference && nameOfReference(reference);
  return {
    letter,
    language: record.source.language,
    type: record.documentType,
    date,
    name,
    document: name && shownName(name),
    subject: record.subject,
    reference: firstPlace(record, '/reference'),
    groups: held(record, 'groups', record.groups),
    people: held(record, 'people', record.people),
    deadlines: held(record, 'deadlines', deadlines),
    meetings: held(record, 'meetings', meetings),
    citations: held(record, 'citations', record.citations),
    mandates: mandatesIn(record),
    mentions: mentionsOf(record, words[record.source.language] ?? wordless),
    about: date ?? deadlines[0]?.date ?? meetings[0]?.start ?? null,
  };
}
