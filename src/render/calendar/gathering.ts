import type { DocumentRecord } from '../../model/record.js';
import type { Circular } from './circular.js';
import { deadlineEntry, type Entry, meetingEntry } from './entry.js';
import { deadlineThing, type Identity, identityOf, meetingThing, type Thing, uidsOf } from './identity.js';

/** An entry of a calendar, with the circular it comes from. */
export interface Placed {
  readonly uid: string;
  readonly entry: Entry;
  readonly circular: Circular;
  readonly identity: Identity;
  /** References of other circulars that name the same. */
  readonly alsoIn: readonly string[];
}

interface Identified {
  readonly circular: Circular;
  readonly identity: Identity;
  readonly things: readonly Thing[];
}

const thingsOf = ({ deadlines, meetings }: DocumentRecord): Thing[] => [
  ...deadlines.map(deadlineThing),
  ...meetings.map(meetingThing),
];

/** Many programs show no to-dos, so the events of a circular name what it has no day for. */
function entriesOf(circular: Circular): Entry[] {
  const { record, words } = circular;
  const entries = [
    ...record.deadlines.map((each, index) => deadlineEntry(circular, each, index)),
    ...record.meetings.map((each, index) => meetingEntry(circular, each, index)),
  ];
  const open = entries.filter(({ when }) => when.kind === 'period').map(({ summary }) => summary);
  if (open.length === 0) return entries;
  const line = `${words.calendar.withoutDay}: ${open.join('; ')}`;
  return entries.map((entry) =>
    entry.when.kind === 'period' ? entry : { ...entry, description: [...entry.description, line] },
  );
}

/** How much an entry says: the fuller of two is kept. */
const fullness = ({ entry }: Placed): number =>
  [entry.location, entry.url].filter(Boolean).length + (entry.when.kind === 'hours' ? 2 : 0) + entry.categories.length;

/** Of two of one UID the later correction; of two of one correction the later document. */
const supersedes = (a: Placed, b: Placed): boolean =>
  a.identity.sequence !== b.identity.sequence
    ? a.identity.sequence > b.identity.sequence
    : (a.circular.record.date ?? '') >= (b.circular.record.date ?? '');

/** Several circulars may announce one meeting: the entry that says most stays and names the others. */
function united(entries: readonly Placed[]): Placed[] {
  const alike = new Map<string, Placed[]>();
  for (const each of entries) {
    const key = each.entry.sameness ?? each.uid;
    const group = alike.get(key);
    if (group) group.push(each);
    else alike.set(key, [each]);
  }
  return [...alike.values()].flatMap((group) => {
    const names = new Set(group.map(({ identity }) => identity.name));
    // Within one circular, or between it and its corrigendum, what looks alike has been told apart by the letter.
    if (names.size < group.length) return group;
    const [kept = group[0] as Placed] = group.toSorted(
      (a, b) => fullness(b) - fullness(a) || a.uid.localeCompare(b.uid, 'en'),
    );
    const alsoIn = group.filter((each) => each !== kept).map(({ circular }) => circular.reference || circular.title);
    return [{ ...kept, alsoIn }];
  });
}

/** What stands in the calendar of several documents: each thing once, corrected where a later document corrects it. */
export function gathered(circulars: readonly Circular[]): Placed[] {
  const documents = circulars.map(
    (circular, index): Identified => ({
      circular,
      identity: identityOf(circular.record, index),
      things: thingsOf(circular.record),
    }),
  );
  const originals = new Map<string, Identified>();
  for (const document of documents) {
    const { name, sequence } = document.identity;
    const known = originals.get(name);
    if (!known || sequence < known.identity.sequence) originals.set(name, document);
  }
  const latest = new Map<string, Placed>();
  for (const document of documents) {
    const uids = uidsIn(document, originals);
    for (const [index, entry] of entriesOf(document.circular).entries()) {
      const { circular, identity } = document;
      const placed: Placed = { uid: uids[index] as string, entry, circular, identity, alsoIn: [] };
      const known = latest.get(placed.uid);
      if (!known || supersedes(placed, known)) latest.set(placed.uid, placed);
    }
  }
  return united(changed([...latest.values()]));
}

/** An addendum adds things of its own; what it moves or cancels is the circular's. */
function uidsIn({ circular, identity, things }: Identified, originals: ReadonlyMap<string, Identified>): string[] {
  const before = (name: string): readonly Thing[] => {
    const original = originals.get(name);
    return original && original.circular !== circular ? original.things : [];
  };
  const own = uidsOf(identity.name, things, before(identity.name));
  if (identity.base === identity.name) return own;
  const ofCircular = uidsOf(identity.base, things, before(identity.base));
  const { deadlines, meetings } = circular.record;
  const changes = [...deadlines, ...meetings].map(({ status, replaces }) => status !== null || replaces !== null);
  return own.map((uid, index) => (changes[index] ? (ofCircular[index] as string) : uid));
}

/** What another circular announced and a later one moves or cancels is one entry: the later one's, under the UID it had. */
function changed(entries: readonly Placed[]): Placed[] {
  const bySameness = new Map<string, Placed>();
  for (const each of entries)
    if (each.entry.sameness !== null && !each.entry.changes) bySameness.set(each.entry.sameness, each);
  const gone = new Set<Placed>();
  const taken = entries.map((each): Placed => {
    const { former } = each.entry;
    const old = former === null ? undefined : bySameness.get(former);
    const isLater = old !== undefined && (each.circular.record.date ?? '') >= (old.circular.record.date ?? '');
    if (old === undefined || !isLater || gone.has(old) || old.circular === each.circular) return each;
    gone.add(old);
    const sequence = Math.max(each.identity.sequence, old.identity.sequence);
    return { ...each, uid: old.uid, identity: { ...old.identity, sequence } };
  });
  return taken.filter((_, index) => !gone.has(entries[index] as Placed));
}
