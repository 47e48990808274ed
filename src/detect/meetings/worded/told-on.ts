import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { MeetingMode } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import { isNotRemote, isRemote, modeIn } from '../held/mode.js';
import { firstNoun, nounsIn } from '../naming/nouns.js';
import { takesUp, unnumbered, withoutHead } from '../naming/opening-words.js';
import { behindNothing, placeInWords, placeOf, placeOpening } from '../held/place.js';

/** `Celle-ci `, `Esta última `. */
const longestTakenUp = 20;
/** `Dicho `, `This `. */
const longestArticle = 8;

/** The place in a sentence that goes on about the meeting without dating it: `Elle aura lieu à Lisbonne.` */
export function placeSaid(sentence: Passage, locale: MeetingLocale): MeetingPlace | null {
  const words = sentence.head(longestReach);
  const label = words.find(locale.placeNamed);
  if (label !== null) {
    const named = words.behind(label);
    return placeOf(behindNothing(named), locale) ?? placeOpening(named, locale);
  }
  const verb = words.find(locale.holding);
  if (verb === null) return null;
  const subject = words.before(verb);
  // `Se celebrará en Lisboa`: a verb may have no subject of its own
  const goesOn = takesUp(words.before({ start: verb.end }), locale) || firstNoun(unnumbered(subject), locale) !== null;
  return goesOn ? placeOf(behindNothing(words.behind(verb)), locale) : null;
}

/**
 * The place and form of a meeting that a sentence names without dating it (`La circulaire annonçait un séminaire à Lomé (Togo).`,
 * `La première réunion sera virtuelle.`), where the next one takes that meeting up (`Ce séminaire est reporté au …`).
 */
export function toldBefore(named: Passage, next: Passage, locale: MeetingLocale): Circumstances {
  const before = named.before({ start: named.span.end }, longestReach);
  const [only, second] = nounsIn(before, locale);
  // `La Commission d'études 5 se réunira à Lima. Elle commencera le …`
  if (second !== undefined || (only === undefined && !before.says(locale.assembling))) return nothing;
  const words = next.head(longestReach);
  const isTaken =
    takesUp(words, locale) ||
    nounsIn(words, locale).some(
      (noun) =>
        only !== undefined &&
        isOfOneKind(words.part(noun), before.part(only)) &&
        (words.before(noun).says(locale.thisOne) || isBare(words, noun, locale)),
    );
  if (!isTaken) return nothing;
  const verb = before.find(locale.isOfForm) ?? before.find(locale.holding);
  return {
    place: placeInWords(before, locale),
    mode: verb === null ? null : modeIn(before.from(verb).words, locale),
  };
}

/** `À la demande du pays hôte, l'atelier, qui …`, `L'atelier est reporté`: the noun alone is the subject of its sentence. */
function isBare(sentence: Passage, noun: Span, locale: MeetingLocale): boolean {
  const rest = sentence.behind(noun);
  const { moved } = locale.replacedDates;
  const isAlone =
    rest.words.startsWith(',') || [moved, locale.holding].some((rule) => rest.find(rule)?.start === noun.end + 1);
  return isAlone && sentence.before(noun).says(locale.opensClause);
}

type Circumstances = Pick<Candidate, 'place' | 'mode'>;
const nothing: Circumstances = { place: null, mode: null };

/** Nouns are known by their first letters: `séminaire régional` and `séminaire`. */
const isOfOneKind = (noun: Passage, other: Passage): boolean => kindOf(noun) === kindOf(other);
const kindOf = ({ words }: Passage): string => words.slice(0, 5).toLowerCase();

/** How a sentence that goes on about the meeting without dating it says that it is held: `Il se déroulera en ligne.` */
export function modeSaid(sentence: Passage, from: number, locale: MeetingLocale): MeetingMode | null {
  const words = unnumbered(sentence.head(longestReach));
  if (isNotRemote(words.words, locale)) return 'physical';
  const form = words.find(locale.formNamed);
  if (form !== null) return modeIn(words.behind(form).words, locale);
  // `En raison de la pandémie, elle sera virtuelle.`
  const main = withoutHead(words, /^[^,.;:]{3,70}, */);
  const isSo = main.find(locale.isOfForm);
  const earlier = sentence.whole.part({ start: from, end: sentence.span.start });
  if (isSo !== null && isSo.start - main.span.start <= longestTakenUp) {
    const goesOn = main.says(locale.pronoun) || namesAgain(main.before(isSo), earlier, locale);
    if (goesOn) return modeIn(main.words, locale);
  }
  const verb = words.find(locale.holding);
  if (verb === null) return null;
  const goesOn =
    words.says(locale.pronoun) || words.says(locale.ofBoth) || namesAgain(words.before(verb), earlier, locale);
  return goesOn ? modeIn(words.words, locale) : null;
}

/** `Le séminaire se tiendra en ligne`: a noun by itself, as the text before has it. */
function namesAgain(subject: Passage, earlier: Passage, locale: MeetingLocale): boolean {
  const noun = firstNoun(subject, locale);
  if (noun === null || !/^[ ,]*$/.test(subject.behind(noun).words)) return false;
  const article = subject.before(noun);
  if (article.words.length > longestArticle || article.says(locale.indefinite)) return false;
  const near = earlier.before({ start: earlier.span.end }, 2 * longestReach);
  return (
    nounsIn(near, locale).some((named) => isOfOneKind(near.part(named), subject.part(noun))) ||
    near.findAll(locale.assembling).some((verb) => isOfVerb(subject.part(noun), near.part(verb)))
  );
}

/** `La réunion` behind `se réunira`, `The meeting` behind `will meet`: a noun made of the verb. */
const isOfVerb = (noun: Passage, verb: Passage): boolean =>
  verb.words.toLowerCase().includes(noun.words.slice(0, verbStem).toLowerCase());
const verbStem = 4;

/** `L'un et l'autre se dérouleront en ligne.`: of the last two meetings, the first of which was told not long before. */
export const isOfBoth = (sentence: Passage, earlier: Span, locale: MeetingLocale): boolean =>
  sentence.span.start - earlier.end <= 2 * longestReach && sentence.says(locale.ofBoth);

/** `La première sera virtuelle`, `À la seconde réunion, …`: which of the last two meetings a sentence speaks of; `null` where it tells neither. */
export function oneOfTwo(sentence: Passage, earlier: Span, locale: MeetingLocale): 'first' | 'last' | null {
  const words = unnumbered(sentence.head(longestReach));
  if (sentence.span.start - earlier.end > 2 * longestReach) return null;
  const [first, last] = [words.says(locale.firstOfTwo), words.says(locale.lastOfTwo)];
  return first === last ? null : first ? 'first' : 'last';
}

/** What a sentence says of how the one of two meetings that it speaks of is held, or was. */
export function toldOfOne(sentence: Passage, locale: MeetingLocale): Pick<Candidate, 'mode' | 'remote'> {
  const { words } = sentence.head(longestReach);
  if (isNotRemote(words, locale)) return { mode: 'physical', remote: false };
  if (isRemote(words, locale)) return { mode: null, remote: true };
  const verb = sentence.find(locale.isOfForm) ?? sentence.find(locale.holding);
  return { mode: verb === null ? null : modeIn(sentence.from(verb).words, locale), remote: false };
}

/** `Elle n'aura pas lieu.`, `Cette réunion a dû être reportée.`: a sentence without a date that calls off the meeting before. */
export function isCalledOff(sentence: Passage, locale: MeetingLocale): boolean {
  const words = sentence.head(longestReach);
  const { cancelled, moved, movedElsewhere, supposed, barrier } = locale.replacedDates;
  const verb = words.find(cancelled) ?? words.find(moved);
  if (verb === null || words.before(verb).says(supposed) || words.behind(verb).says(movedElsewhere)) return false;
  const subject = unnumbered(words.before(verb));
  if (subject.says(locale.pronoun)) return !subject.says(barrier);
  const noun = nounsIn(subject, locale).at(-1);
  return noun !== undefined && subject.before(noun).says(locale.thisOne);
}
