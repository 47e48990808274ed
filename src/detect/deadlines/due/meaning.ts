import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import { askedByAnnexedForm } from './annexed-form.js';
import { appliedFor } from './applied-for.js';
import { liesBehind } from '../days.js';
import type { Limit } from '../worded/due-clause.js';
import { type DueSide, isFormOnly } from '../worded/due-side.js';
import { chooseKind, heavier, type KindWords, kindsIn, verbAlone } from '../kind.js';
import type { Phrase } from '../worded/phrase.js';
import { proposedThere } from './proposed.js';

/** What is due by a date. */
export interface Meaning {
  /** The words on its side that the date goes with. */
  readonly chosen: KindWords | null;
  /** Those of them that say what is due; `null` where that is said elsewhere (`le formulaire doit être renvoyé`). */
  readonly words: KindWords | null;
  /** The words that say what is due, wherever they stand. */
  readonly meant: KindWords | null;
}

/** What is said less surely than that there is a consultation. */
const consultationWeight = 1.5;
/** The weight of a form that is sent back. */
const answeredOutright = 2;

export function meaningOf(limit: Limit, side: DueSide, locale: DeadlineLocale): Meaning {
  const { clause } = limit;
  const { phrase } = clause;
  const ends = endsPeriod(limit);
  const chosen = chooseKind(side.kinds, side.at, ends);
  const named = proposedThere(clause, chosen, side.beside.text, locale);
  // `le formulaire doit être renvoyé`: what it asks for stands before, or in the form's heading
  const isForm = side.kinds.every((each) => isFormOnly(each, locale));
  const said = isForm ? null : named;
  const told = askedByForm(limit, named, locale) ?? appliedFor(phrase, said, side.beside.text, locale);
  // the words themselves stay where they are: another place only says what they mean
  if (told !== null) return { chosen, words: said, meant: said === null ? told : { ...said, kind: told.kind } };
  const consulted = ends && said !== null ? consultedBefore(phrase, said, locale) : null;
  if (consulted !== null) return { chosen, words: null, meant: consulted };
  const wished = wishedAbove(phrase, said, locale) ?? said;
  if (wished !== null) return { chosen, words: said, meant: wished };
  const behind = isForm && side.at === 'left' ? chooseKind(side.others, 'right', ends) : null;
  return { chosen, words: said, meant: heavier(heavier(named, saidNearby(limit, side, locale)), behind) };
}

/** A day until which something may be done, or that lies behind: what closed is the consultation, not what it brought. */
export const endsPeriod = ({ clause: { document, mention }, qualified }: Limit): boolean =>
  qualified.qualifier === 'until' || liesBehind(document, mention);

/** The annexed form says what an answer is (`communiquer les noms au moyen du formulaire de l'Annexe 2`), before any heading does. */
function askedByForm({ clause }: Limit, named: KindWords | null, locale: DeadlineLocale): KindWords | null {
  if (named !== null && named.kind !== 'reply') return null;
  const asked = askedByAnnexedForm(clause.document, `${clause.before} ${clause.behind}`, locale);
  // `renvoyer le formulaire`: names that a letter asks for on a form are its answer
  return asked?.kind === 'nomination' && (named?.weight ?? 0) >= answeredOutright ? null : asked;
}

/** What the line above or the sentences before say is due. */
function saidNearby(limit: Limit, { kinds, at }: DueSide, locale: DeadlineLocale): KindWords | null {
  const { phrase, mention } = limit.clause;
  const ends = endsPeriod(limit);
  return wishedAbove(phrase, chooseKind(kinds, at, ends), locale) ?? kindNearby(phrase, mention.span, ends, locale);
}

/** `Les experts souhaitant y assister voudront bien:` over items that only say whom they are to inform: they announce themselves. */
function wishedAbove({ lead }: Phrase, words: KindWords | null, locale: DeadlineLocale): KindWords | null {
  if (lead === null || (words !== null && (words.kind !== 'reply' || words.weight >= verbAlone))) return null;
  const wished = kindsIn(lead.words, locale).filter(({ topic }) => topic);
  return wished.find(({ kind }) => kind === 'registration') ?? null;
}

/** `Your suggestions are welcome until …`, where the lines before say that there is a consultation: it is over with them. */
function consultedBefore(phrase: Phrase, { kind, weight }: KindWords, locale: DeadlineLocale): KindWords | null {
  if (kind !== 'comment' || weight >= consultationWeight) return null;
  const before = kindNearby(phrase, phrase.sentence.span, true, locale);
  return before?.kind === 'consultation' ? before : null;
}

/** `Elles doivent parvenir au plus tard le …`: what is due stands in the sentence or the lines before. */
function kindNearby(
  { paragraph, sentence, cutOff, lead, heading }: Phrase,
  place: Pick<Span, 'start'>,
  ends: boolean,
  locale: DeadlineLocale,
): KindWords | null {
  const near = (passage: Passage, end = passage.span.end): KindWords | null =>
    chooseKind(kindsIn(passage.before({ start: end }, longestReach).words, locale), 'left', ends);
  let found = near(sentence, place.start);
  const begun = sentence.span.start <= paragraph.span.start ? cutOff : null;
  for (const passage of [begun, paragraph.before(sentence.span), lead, firstNamed(heading, locale)]) {
    if (passage !== null && (found?.weight ?? 0) <= 1) found = heavier(found, near(passage));
  }
  return found;
}

/** `Participation et bourses`: of a heading that names two things only the first surely is what stands below it. */
function firstNamed(heading: Passage | null, locale: DeadlineLocale): Passage | null {
  const join = heading === null ? null : firstMatch(locale.headingJoin, heading.words);
  return heading === null || join === null ? heading : heading.part(heading.place(0, join.index));
}
