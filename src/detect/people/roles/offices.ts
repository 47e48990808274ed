import { firstMatch } from '../../../text/pattern.js';
import { indexFrom } from '../naming/in-order.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { givenBy } from './role-groups.js';
import { findOffices, type RoleWord } from './role-words.js';

const longestTail = 110;

/** The office that words behind a person speak of: ` à la présidence de la CE 5`, ` au poste de Rapporteur`. */
export function officeBehind(from: number, limit: number, context: RoleContext): GivenRole | null {
  const behind = context.place.text.slice(from, Math.min(from + longestTail, limit));
  const [office] = officesIn(from, from + behind.length, context);
  if (!office || !firstMatch(context.locale.officeLead, behind.slice(0, office.start - from))) return null;
  return givenBy(office, context);
}

/** The one office that a stretch of a block names; beside one of the Union's, any other is said of the person in passing. */
export function officeWithin(start: number, end: number, context: RoleContext): GivenRole | null {
  const offices = officesIn(start, end, context).map((word) => givenBy(word, context));
  const told = offices.length > 1 ? offices.filter(({ role }) => role !== 'other' && role !== 'contact') : offices;
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** The words for offices, with a holder or without, that begin in a stretch of a block. */
export function officesIn(start: number, end: number, context: RoleContext): RoleWord[] {
  const text = context.place.text.slice(start, end);
  const from = indexFrom(context.words, start);
  const named = context.words.slice(from, indexFrom(context.words, end)).filter((word) => word.end <= end);
  const moved = named.map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  return findOffices(text, moved, context.locale).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
}
