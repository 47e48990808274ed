import type { ArchivedLetter } from '../archive/letters/letter.js';
import type { AmendingWords, Card } from '../archive/letters/card.js';
import type { Agenda } from '../archive/agenda/agenda.js';
import type { AgendaOptions } from '../archive/agenda/index.js';
import type { DocumentLink } from '../archive/links/link.js';
import { languageFolders } from '../locales/index.js';

/** Letters of an archive, as they come: in a list, or one by one from a folder or a database. */
export type Letters = Iterable<ArchivedLetter> | AsyncIterable<ArchivedLetter>;

async function amendingWords(): Promise<AmendingWords> {
  const words = Object.entries(languageFolders).map(
    async ([language, { amending }]) => [language, await amending()] as const,
  );
  return Object.fromEntries(await Promise.all(words));
}

/** What is kept of each letter: the records themselves are let go. */
async function cardsOf(letters: Letters): Promise<Card[]> {
  const [{ cardOf }, words] = await Promise.all([import('../archive/letters/card.js'), amendingWords()]);
  const cards: Card[] = [];
  for await (const letter of letters) cards.push(cardOf(letter, words));
  return cards;
}

/**
 * How the documents of an archive stand to each other: which corrects, adds to, renews, cancels or replaces which, which cites
 * which, which are one in several languages, and which report on a meeting that others announced.
 *
 * @param letters records with the names of their letters; each is read once and let go
 * @returns links from each letter, in the order in which the letters were sent, each with the places that say so
 */
export async function archiveLinks(letters: Letters): Promise<DocumentLink[]> {
  const [{ registerOf }, { linksOf }, cards] = await Promise.all([
    import('../archive/letters/documents.js'),
    import('../archive/links/index.js'),
    cardsOf(letters),
  ]);
  return linksOf(registerOf(cards));
}

/**
 * Deadlines and meetings as they stand: each with the letter that set it, those that moved it and the days before, cancelled ones
 * marked. Letters that contradict each other, of which neither amends the other, are told and not settled.
 *
 * @param options a period and a group; without them all
 */
export async function archiveAgenda(letters: Letters, options: AgendaOptions = {}): Promise<Agenda> {
  const [{ registerOf }, { agendaOf }, cards] = await Promise.all([
    import('../archive/letters/documents.js'),
    import('../archive/agenda/index.js'),
    cardsOf(letters),
  ]);
  return agendaOf(registerOf(cards), options);
}
