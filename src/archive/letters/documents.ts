import { baseKey, type DocumentName, nameKey } from '../names/document-name.js';
import { studyPeriod } from '../names/study-period.js';
import type { Card } from './card.js';

/** One document in all the languages and files in which an archive holds it. */
export interface HeldDocument {
  readonly key: string;
  readonly name: DocumentName | null;
  /** What it shares with the documents that correct it, add to it or renew it. */
  readonly family: string;
  readonly date: string | null;
  readonly cards: readonly Card[];
  /** Earlier documents have lower numbers; what amends comes behind what it amends. */
  readonly order: number;
}

/** The documents of an archive, in the order in which they were sent. */
export interface Register {
  readonly documents: readonly HeldDocument[];
  /** The document that is meant by a name in a letter of a day; `null` where the archive does not hold it. */
  find(name: DocumentName, date: string | null): HeldDocument | null;
}

interface Draft {
  readonly name: DocumentName | null;
  readonly period: string;
  readonly cards: Card[];
  date: string | null;
}

const undated = '9999';

/** How long after a letter another may amend it, or speak of it by its number alone, in the study period that follows. */
const longestMemory = 18;

const monthsBetween = (earlier: string, later: string): number => {
  const [year = 0, month = 1] = earlier.split('-').map(Number);
  const [laterYear = 0, laterMonth = 1] = later.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month;
};

/** TSB begins its numbers anew in each study period; all others count on, or have the year in their number. */
const periodOf = ({ series }: DocumentName, about: string | null): string =>
  series === 'TSB' ? studyPeriod(about) : '';

/** Puts the letters of an archive together to documents. */
export function registerOf(cards: readonly Card[]): Register {
  const drafts = draftsOf(cards);
  const find = finder(drafts);
  const documents = inOrder(drafts);
  const made = new Map(documents.map((document, at) => [drafts[at] as Draft, document]));
  return {
    documents: documents.toSorted((a, b) => a.order - b.order),
    find: (name, date) => {
      const draft = find(name, date);
      return draft && (made.get(draft) ?? null);
    },
  };
}

/** The draft that a name means in a letter of a day; drafts in the order of their periods. */
function finder(drafts: readonly Draft[]): (name: DocumentName, date: string | null) => Draft | null {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.name === null) continue;
    const key = nameKey(draft.name);
    const known = byName.get(key);
    if (known) known.push(draft);
    else byName.set(key, [draft]);
  }
  return (name, date) => {
    const named = byName.get(nameKey(name)) ?? [];
    const period = periodOf(name, date);
    if (period === '' || date === null) return named.at(-1) ?? null;
    // A number that has come again is that of the letter sent last, be it in the period before.
    const sent = named.findLast((draft) => draft.date === null || draft.date <= date);
    const isRecent = sent?.period === period || (sent?.date != null && monthsBetween(sent.date, date) <= longestMemory);
    return (isRecent ? sent : named.find((draft) => draft.period === period)) ?? null;
  };
}

/** In the order of their study periods, each with its language versions in the order of their names. */
function draftsOf(cards: readonly Card[]): Draft[] {
  const sorted = cards.toSorted((a, b) => compared(a.letter, b.letter));
  const drafts = new Map<string, Draft>();
  const add = (card: Card, period: string): void => {
    const key = card.name ? `${nameKey(card.name)} ${period}` : `letter ${card.letter}`;
    const known = drafts.get(key);
    if (known) {
      known.cards.push(card);
      if (card.date !== null && (known.date === null || card.date < known.date)) known.date = card.date;
    } else drafts.set(key, { name: card.name, period, cards: [card], date: card.date });
  };
  for (const card of sorted) if (!isAmendment(card)) add(card, card.name ? periodOf(card.name, card.about) : '');
  const circulars = [...drafts.values()].toSorted((a, b) => compared(a.period, b.period));
  // What amends a circular has its period, though it was sent in the next: the same number may come again there, and be amended too.
  const find = finder(circulars);
  for (const card of sorted.filter(isAmendment))
    if (card.name)
      add(card, find({ ...card.name, amendments: [] }, card.about)?.period ?? periodOf(card.name, card.about));
  return [...drafts.values()].toSorted((a, b) => compared(a.period, b.period));
}

const isAmendment = ({ name }: Card): boolean => name !== null && name.amendments.length > 0;

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Documents in the order of their drafts, each with its place in time. */
function inOrder(drafts: readonly Draft[]): HeldDocument[] {
  const familyOf = ({ name, cards, period }: Draft): string =>
    name === null ? `letter ${cards[0]?.letter}` : `${baseKey(name)} ${period}`.trim();
  // An amendment without a date was sent at some time after what it amends.
  const when = ({ name, date }: Draft): string => date ?? (name && name.amendments.length > 0 ? undated : '');
  const rank = ({ name }: Draft): number =>
    name === null ? 0 : name.amendments.reduce((sum, { number }) => sum + number, name.amendments.length * 100);
  const sorted = drafts.toSorted(
    (a, b) => compared(when(a), when(b)) || rank(a) - rank(b) || compared(keyOf(a), keyOf(b)),
  );
  const order = new Map(sorted.map((draft, at) => [draft, at]));
  return drafts.map((draft) => ({
    key: keyOf(draft),
    name: draft.name,
    family: familyOf(draft),
    date: draft.date,
    cards: draft.cards,
    order: order.get(draft) ?? 0,
  }));
}

const keyOf = ({ name, period, cards }: Draft): string =>
  name ? `${nameKey(name)} ${period}`.trim() : `letter ${cards[0]?.letter}`;
