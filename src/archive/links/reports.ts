import type { Meeting } from '../../model/record.js';
import type { Card, Held } from '../letters/card.js';
import type { HeldDocument, Register } from '../letters/documents.js';
import { saying } from '../letters/saying.js';
import { groupKeyIn } from '../letters/group-of.js';
import type { DocumentLink } from './link.js';

const day = (date: string): string => date.slice(0, 10);

/** A meeting as two documents know it: whose, and its days. */
const meetingKey = (card: Card, { group, start, end }: Meeting): string | null => {
  const key = groupKeyIn(card, group);
  return key === null ? null : [key, day(start), day(end ?? start)].join('\n');
};

/** A report is on a meeting that is over and that its title names, or whose group it does. */
function reportedMeetings(card: Card): Held<Meeting>[] {
  const { date, type, subject } = card;
  if (type !== 'report' || date === null) return [];
  return card.meetings.filter(({ value, evidence }) => {
    if (value.status !== null || day(value.end ?? value.start) > date || value.start.length < 10) return false;
    const title = subject ?? '';
    return (
      evidence !== null &&
      ((evidence.text !== '' && title.includes(evidence.text)) || (value.group !== null && title.includes(value.group)))
    );
  });
}

/** From each letter that announced a meeting to the reports on it. */
export function reportLinks({ documents }: Register): DocumentLink[] {
  const reports = new Map<string, { card: Card; held: Held<Meeting>; document: HeldDocument }[]>();
  for (const document of documents)
    for (const card of document.cards)
      for (const held of reportedMeetings(card)) {
        const key = meetingKey(card, held.value);
        if (key !== null) reports.set(key, [...(reports.get(key) ?? []), { card, held, document }]);
      }
  if (reports.size === 0) return [];
  return documents.flatMap((document) =>
    document.cards.flatMap((card) =>
      card.meetings.flatMap(({ value, pointer, evidence }) => {
        if (card.date === null || card.date > day(value.start) || value.status !== null) return [];
        const key = meetingKey(card, value);
        const found = key === null ? [] : (reports.get(key) ?? []);
        const told = new Map(found.map((each) => [each.document, each]));
        return [...told.values()]
          .filter((each) => each.document !== document)
          .map(
            ({ card: report, held, document: other }): DocumentLink => ({
              kind: 'reported-in',
              from: card.letter,
              to: report.document ?? report.letter,
              letters: other.cards.map(({ letter }) => letter),
              evidence: [saying(card, pointer, evidence), saying(report, held.pointer, held.evidence)],
            }),
          );
      }),
    ),
  );
}
