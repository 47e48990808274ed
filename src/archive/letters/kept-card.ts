import type { Evidence } from '../../model/record.js';
import type { Card, Held } from './card.js';

const placeAlone = (evidence: Evidence | null): Evidence | null => evidence && { ...evidence, text: '' };

const without = <Entry extends { readonly evidence: Evidence | null }>(entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, evidence: placeAlone(entry.evidence) }));

/** A meeting is known by its words in the title of a report. */
const inTitle = <Value>({ evidence, ...rest }: Held<Value>, subject: string): Held<Value> => ({
  ...rest,
  evidence: evidence !== null && subject.includes(evidence.text) ? evidence : placeAlone(evidence),
});

/**
 * A card as it is kept beside its letter, for what stands across letters to be worked out anew without their records: words of
 * the letter are left out, as its text has them.
 */
export const keptCard = (card: Card): Card => ({
  ...card,
  reference: placeAlone(card.reference),
  groups: without(card.groups),
  people: without(card.people),
  deadlines: without(card.deadlines),
  meetings: card.meetings.map((held) => inTitle(held, card.subject ?? '')),
  citations: without(card.citations),
  mandates: without(card.mandates).map((held) => ({ ...held, record: null })),
  mentions: without(card.mentions),
});
