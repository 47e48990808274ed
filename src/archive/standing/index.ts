import { agendaOf } from '../agenda/index.js';
import type { Register } from '../letters/documents.js';
import { agendaLetterRows, agendaRows, contradictionRows } from './agenda.js';
import { citationRows } from './citations.js';
import { documentRows, linkRows } from './links.js';
import type { KeyOf, Row } from './row.js';
import { termLetterRows, termRows, termsOf } from './terms.js';

/** The tables of what stands across letters, each with the columns that tell its rows apart. */
export const standingTables = {
  standing_documents: ['document'],
  standing_links: ['document', 'position'],
  standing_agenda: ['entry'],
  standing_agenda_letters: ['entry', 'position'],
  standing_contradictions: ['contradiction', 'position'],
  standing_chairs: ['term'],
  standing_chair_letters: ['term', 'position'],
  standing_citations: ['document', 'position'],
} as const;

export type StandingTable = keyof typeof standingTables;

/** What links, agenda, chairs and citations tell of all letters, as rows. */
export function standingRows(register: Register, keyOf: KeyOf): Readonly<Record<StandingTable, readonly Row[]>> {
  const agenda = agendaOf(register);
  const terms = termsOf(register);
  return {
    standing_documents: documentRows(register, keyOf),
    standing_links: linkRows(register, keyOf),
    standing_agenda: agendaRows(agenda),
    standing_agenda_letters: agendaLetterRows(agenda, keyOf),
    standing_contradictions: contradictionRows(agenda, keyOf),
    standing_chairs: termRows(register, terms),
    standing_chair_letters: termLetterRows(terms, keyOf),
    standing_citations: citationRows(register, keyOf),
  };
}
