import { studyPeriod } from '../../archive/names/study-period.js';
import type { Deadline, DocumentRecord, Meeting } from '../../model/record.js';
import { fold } from '../../text/fold.js';

/** What a calendar knows a document by, so that a corrected one updates its entries. */
export interface Identity {
  /** `tsb-184-2022`: the same for a circular, its revisions and its corrigenda. */
  readonly name: string;
  /** That of the circular which an addendum adds to; else the same. */
  readonly base: string;
  /** SEQUENCE of RFC 5545: 0 for the circular, more for each correction of it. */
  readonly sequence: number;
}

/** Letters and digits of any script with hyphens between: `JCA-JNR` is `jca-jnr`. */
const slug = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const numberIn = (annotation: string): number => Number(/\d{1,2}/.exec(annotation)?.[0] ?? 1);

/**
 * A corrigendum or revision changes what a circular says, so it goes by the circular's name; an addendum says something
 * more and has a name of its own. A document without a reference is known by its bytes.
 *
 * @param index of the document in its calendar, for a record that says nothing of where it comes from
 */
export function identityOf({ reference, date, source, deadlines, meetings }: DocumentRecord, index: number): Identity {
  if (reference === null) {
    const unknown = /^0+$/.test(source.sha256);
    const unnamed = unknown ? `document-${index + 1}` : `document-${source.sha256.slice(0, 16)}`;
    return { name: unnamed, base: unnamed, sequence: 0 };
  }
  const { series, number, annotations } = reference;
  const kinds = annotations.map((annotation) => ({ kind: slug(annotation).slice(0, 3), count: numberIn(annotation) }));
  const additions = kinds.filter(({ kind }) => kind === 'add').map(({ count }) => `add-${count}`);
  const corrections = kinds.filter(({ kind }) => kind !== 'add');
  // A letter without a date was sent about when something is due or on; a corrected day hardly leaves the period.
  const about = date ?? deadlines[0]?.date ?? meetings[0]?.start ?? null;
  const period = series === 'TSB' ? studyPeriod(about) : '';
  const base = [slug(series), slug(number).replace(/^0+(?=\d)/, ''), period].filter(Boolean).join('-');
  const name = [base, ...additions].join('-');
  // A revision is a new edition of the whole, which may have corrigenda of its own.
  const sequence = corrections.reduce((sum, { kind, count }) => sum + (kind === 'rev' ? 100 * count : count), 0);
  return { name, base, sequence };
}

/** What an entry is about, without dates: `deadline-registration-jca-jnr`. Words do not count, but in doubt. */
export interface Thing {
  readonly stem: string;
  /** The action or title, for telling things of one stem apart. */
  readonly words: string;
}

const thing = (parts: readonly (string | null)[], words: string | null): Thing => ({
  stem: parts
    .map((part) => slug(part ?? ''))
    .filter(Boolean)
    .join('-'),
  words: slug(words ?? ''),
});

export const deadlineThing = ({ kind, group, action }: Deadline): Thing => thing(['deadline', kind, group], action);

export const meetingThing = ({ group, title }: Meeting): Thing => thing(['meeting', group], title);

/**
 * The UID of each thing of a document: its stem, its place among those of one stem, and the document's name. A
 * corrigendum names but some of them: a thing of the same words in the circular, where that is known, gives its place.
 *
 * @param before the things of the circular that this document corrects
 */
export function uidsOf(name: string, things: readonly Thing[], before: readonly Thing[] = []): string[] {
  const taken = new Set<string>();
  const take = (own: string): string => {
    taken.add(own);
    return own;
  };
  const known = things.map(({ stem, words }) => {
    const place = before.filter((each) => each.stem === stem).findIndex((each) => each.words === words);
    const own = `${stem}-${place + 1}`;
    return place < 0 || taken.has(own) ? null : take(own);
  });
  const last = new Map<string, number>();
  const firstFree = (stem: string): string => {
    let place = last.get(stem) ?? 0;
    do place += 1;
    while (taken.has(`${stem}-${place}`));
    last.set(stem, place);
    return `${stem}-${place}`;
  };
  const own = things.map(({ stem }, index) => known[index] ?? take(firstFree(stem)));
  // RFC 7986, 5.3: a UID names no host; `.invalid` is nobody's (RFC 2606).
  return own.map((each) => `${each}.${name}@itu-parse.invalid`);
}
