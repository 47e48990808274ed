import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { DeadlineKind, Group } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Candidate } from '../candidate.js';
import { askedBelow } from './asked-below.js';
import { liesBehind } from '../days.js';
import type { Limit } from './due-clause.js';
import { dueAction } from '../due/due-action.js';
import { type DueSide, dueSide } from './due-side.js';
import { isDue } from './due.js';
import { groupOfKind, nearestGroup } from '../group.js';
import { coordinated, type KindWords, settledKind } from '../kind.js';
import { type Meaning, meaningOf } from '../due/meaning.js';
import { near } from './phrase.js';
import { isSecretariats } from '../due/secretariat.js';

/** A date that words make a deadline, which side of it says what is due, and what that is. */
export interface Due {
  readonly limit: Limit;
  readonly side: DueSide;
  readonly meaning: Meaning;
}

/** What a date that words make a deadline is for: nothing, one thing, or several named in one breath. */
export function candidatesOf(limit: Limit, locale: DeadlineLocale): Candidate[] {
  const side = dueSide(limit, locale);
  const due: Due = { limit, side, meaning: meaningOf(limit, side, locale) };
  if (!isDue(limit, due.meaning, locale)) return [];
  const { clause, qualified } = limit;
  const isOwn = isSecretariats(due, locale);
  const named = thingsDue(due, isOwn, locale).map(
    (each): Candidate => ({
      mention: clause.mention,
      atEnd: qualified.atEnd,
      moved: qualified.moved,
      moves: qualified.moves,
      passed: qualified.passed,
      isTold: qualified.passed || firstMatch(locale.past, clause.told()) !== null,
      cancelled: false,
      kind: isOwn ? 'other' : kindOf(due, each, locale),
      vague: each === null,
      qualifier: qualified.qualifier,
      span: qualified.span,
      action: dueAction(due, each, locale),
      group: groupOf(due, each, locale),
      basis: 'worded',
    }),
  );
  const [whole] = named;
  const below = whole === undefined || isOwn || due.meaning.words !== null ? [] : askedBelow(whole, limit, locale);
  return below.length > 0 ? below : named;
}

/** The thing meant, and those named in one breath with it. */
function thingsDue({ side, meaning }: Due, isSecretariats: boolean, locale: DeadlineLocale): (KindWords | null)[] {
  const { chosen, words, meant } = meaning;
  if (isSecretariats || words === null) return [meant];
  return [meant, ...coordinated(side.beside.text, side.kinds, chosen ?? words, locale)];
}

function kindOf({ limit, meaning }: Due, words: KindWords | null, locale: DeadlineLocale): DeadlineKind {
  const { clause, qualified } = limit;
  const { phrase, mention } = clause;
  // `Les dossiers incomplets pourront être complétés jusqu'au …`: those that the paragraph before asks for
  const isAgain = meaning.meant === null && firstMatch(locale.asked, clause.before) !== null;
  if (isAgain && phrase.askedBefore !== null) return phrase.askedBefore;
  const qualifier = liesBehind(clause.document, mention) ? 'until' : qualified.qualifier;
  return settledKind(words, qualifier, near(phrase.paragraph, mention.span).words, locale);
}

/** The group that the words around a date name, else the one that the letter convenes. */
function groupOf({ limit, side }: Due, words: KindWords | null, locale: DeadlineLocale): Group | null {
  const { mention, sentence, span, phrase } = limit.clause;
  const named = nearestGroup(near(sentence.part(span), mention.span), mention.span, locale);
  if (named !== null || words === null) return named;
  const rest = near(sentence.part({ start: span.start, end: sentence.span.end }), mention.span);
  return groupOfKind({ words, text: side.beside.text }, phrase, rest, locale);
}
