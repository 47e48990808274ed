import type { ArchivedLetter } from '../archive/letters/letter.js';
import type { Card } from '../archive/letters/card.js';
import type { Agenda } from '../archive/agenda/agenda.js';
import type { AgendaOptions } from '../archive/agenda/index.js';
import type { CitedText, TextAsked } from '../archive/cites/index.js';
import type { GroupHistory } from '../archive/group/index.js';
import type { PersonHistory } from '../archive/people/person.js';
import type { DocumentLink } from '../archive/links/link.js';
import { amendingWords } from './amending-words.js';

/** Letters of an archive, as they come: in a list, or one by one from a folder or a database. */
export type Letters = Iterable<ArchivedLetter> | AsyncIterable<ArchivedLetter>;

/** What is kept of each letter: the records themselves are let go. */
async function cardsOf(letters: Letters): Promise<Card[]> {
  const [{ cardOf }, words] = await Promise.all([import('../archive/letters/card.js'), amendingWords()]);
  const cards: Card[] = [];
  for await (const letter of letters) cards.push(cardOf(letter, words));
  return cards;
}

/** What can be asked across letters that were read once. */
export interface ReadArchive {
  /**
   * How the documents stand to each other: which corrects, adds to, renews, cancels or replaces which, which cites which, which are
   * one in several languages, and which report on a meeting that others announced; from each letter, in the order in which the
   * letters were sent, each with the places that say so.
   */
  links(): Promise<DocumentLink[]>;
  /**
   * Deadlines and meetings as they stand: each with the letter that set it, those that moved it and the days before, cancelled
   * ones marked. Letters that contradict each other, of which neither amends the other, are told and not settled.
   */
  agenda(options?: AgendaOptions): Promise<Agenda>;
  /**
   * What letters say of a group: its mandates with what each edition changed, and who led it from when to when, each with the
   * letter that says so. What no letter says is `null`. Several where Sectors have groups of one number and the words name none.
   *
   * @param group its acronym or name in any language, with its Sector or without: `CE 17`, `ITU-T SG 17`, `JCA-COP`
   */
  group(group: string): Promise<GroupHistory[]>;
  /**
   * The offices of a person in time, each with the letters that name them in it. Names are compared without honorific, case and
   * accents; who may be the same under initials or another order is told, and not joined.
   */
  person(name: string): Promise<PersonHistory>;
  /** Which letters cite one of several texts, in which of their revisions. */
  cites(asked: readonly TextAsked[]): Promise<CitedText[]>;
}

/** Reads letters once, each record let go when the next is read. */
export async function readRegister(letters: Letters): Promise<ReadArchive> {
  const [{ registerOf }, cards] = await Promise.all([import('../archive/letters/documents.js'), cardsOf(letters)]);
  const register = registerOf(cards);
  return {
    links: async () => (await import('../archive/links/index.js')).linksOf(register),
    agenda: async (options) => (await import('../archive/agenda/index.js')).agendaOf(register, options),
    group: async (group) => (await import('../archive/group/index.js')).groupsOf(register, group),
    person: async (name) => (await import('../archive/people/person.js')).personOf(register, name),
    cites: async (asked) => (await import('../archive/cites/index.js')).citesOf(register, asked),
  };
}
