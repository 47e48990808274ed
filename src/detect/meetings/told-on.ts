import type { AnnotatedDocument } from '../../model/detection.js';
import type { MeetingLocale } from '../../model/locale/meetings.js';
import type { MeetingMode } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch } from '../../text/pattern.js';
import type { MeetingPlace } from './candidate.js';
import { modeIn } from './mode.js';
import { firstNoun, nounsIn } from './nouns.js';
import { placeInWords, placeOf } from './place.js';

const longestReach = 320;

/** The place in a sentence that goes on about the meeting without dating it: `Elle aura lieu à Lisbonne.` */
export function placeSaid(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): MeetingPlace | null {
  const end = Math.min(sentence.end, sentence.start + longestReach);
  const text = document.folded.slice(sentence.start, end);
  const label = firstMatch(locale.placeNamed, text);
  if (label !== null) {
    const after = { start: sentence.start + label.index + label[0].length, end };
    return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
  }
  const verb = firstMatch(locale.holding, text);
  const subject = verb === null ? '' : text.slice(0, verb.index).replace(/^[\d.) ]*/, '');
  const goesOn = firstMatch(locale.pronoun, subject) !== null || firstNoun(subject, locale) !== null;
  if (verb === null || !goesOn) return null;
  const after = { start: sentence.start + verb.index + verb[0].length, end };
  return placeOf(document, { before: { start: after.start, end: after.start }, after }, locale);
}

/**
 * The place of a meeting that a sentence names without dating it (`La circulaire annonçait un séminaire à Lomé (Togo).`), where the
 * next one takes that meeting up (`Ce séminaire est reporté au …`).
 */
export function placeTakenUp(
  document: AnnotatedDocument,
  named: Span,
  next: Span,
  locale: MeetingLocale,
): MeetingPlace | null {
  const text = document.folded.slice(next.start, Math.min(next.end, next.start + longestReach));
  const before = document.folded.slice(Math.max(named.start, named.end - longestReach), named.end);
  const [only, second] = nounsIn(before, locale);
  if (only === undefined || second !== undefined) return null;
  const kind = kindOf(only[0]);
  const isTaken =
    firstMatch(locale.pronoun, text.replace(/^[\d.) ]*/, '')) !== null ||
    nounsIn(text, locale).some(
      (noun) => kindOf(noun[0]) === kind && firstMatch(locale.thisOne, text.slice(0, noun.index)) !== null,
    );
  return isTaken ? placeInWords(document, { start: named.end - before.length, end: named.end }, locale) : null;
}

/** A noun by its first letters: `séminaire régional` and `séminaire`. */
const kindOf = (noun: string): string => noun.slice(0, 5).toLowerCase();

/** How a sentence that goes on about the meeting without dating it says that it is held: `Il se déroulera en ligne.` */
export function modeSaid(
  document: AnnotatedDocument,
  sentence: Span,
  from: number,
  locale: MeetingLocale,
): MeetingMode | null {
  const end = Math.min(sentence.end, sentence.start + longestReach);
  const text = document.folded.slice(sentence.start, end).replace(/^[\d.) ]*/, '');
  // `En raison de la pandémie, elle sera virtuelle.`
  const main = text.replace(/^[^,.;:]{3,70}, */, '');
  const isSo = firstMatch(locale.isOfForm, main);
  if (isSo !== null && isSo.index <= longestTakenUp && firstMatch(locale.pronoun, main) !== null)
    return modeIn(main, locale);
  const verb = firstMatch(locale.holding, text);
  if (verb === null) return null;
  const goesOn =
    firstMatch(locale.pronoun, text) !== null ||
    firstMatch(locale.ofBoth, text) !== null ||
    namesAgain(document, text.slice(0, verb.index), { start: from, end: sentence.start }, locale);
  return goesOn ? modeIn(text, locale) : null;
}

/** `Celle-ci `, `Esta última `. */
const longestTakenUp = 20;

/** `Le séminaire se tiendra en ligne`: a noun by itself, as the text before has it. */
function namesAgain(document: AnnotatedDocument, subject: string, before: Span, locale: MeetingLocale): boolean {
  const noun = firstNoun(subject, locale);
  if (noun === null || noun.index > longestArticle || subject.slice(noun.index + noun[0].length).trim() !== '')
    return false;
  if (firstMatch(locale.indefinite, subject.slice(0, noun.index)) !== null) return false;
  const text = document.folded.slice(Math.max(before.start, before.end - 2 * longestReach), before.end);
  return nounsIn(text, locale).some((named) => kindOf(named[0]) === kindOf(noun[0]));
}

/** `Dicho `, `This `. */
const longestArticle = 8;

/** `L'un et l'autre se dérouleront en ligne.`: of the last two meetings, the first of which was told not long before. */
export const isOfBoth = (document: AnnotatedDocument, sentence: Span, earlier: Span, locale: MeetingLocale): boolean =>
  sentence.start - earlier.end <= 2 * longestReach &&
  firstMatch(locale.ofBoth, document.folded.slice(sentence.start, sentence.end)) !== null;

/** `Elle n'aura pas lieu.`, `Cette réunion a dû être reportée.`: a sentence without a date that calls off the meeting before. */
export function isCalledOff(document: AnnotatedDocument, sentence: Span, locale: MeetingLocale): boolean {
  const text = document.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + longestReach));
  const { cancelled, moved, supposed, barrier } = locale.replacedDates;
  const verb = firstMatch(cancelled, text) ?? firstMatch(moved, text);
  if (verb === null || firstMatch(supposed, text.slice(0, verb.index)) !== null) return false;
  const subject = text.slice(0, verb.index).replace(/^[\d.) ]*/, '');
  if (firstMatch(locale.pronoun, subject) !== null) return firstMatch(barrier, subject) === null;
  const noun = nounsIn(subject, locale).at(-1);
  return noun !== undefined && firstMatch(locale.thisOne, subject.slice(0, noun.index)) !== null;
}
