import type { DateMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { DatedClause, longestReach } from '../../../text/dated-clause.js';
import type { Passage } from '../../../text/passage.js';
import { type ChangedDates, changedDates, isOfText } from '../../changed-dates.js';
import type { Candidate } from '../candidate.js';
import { candidateOf } from './candidate-of.js';
import { byAssembling } from '../dating/by-assembling.js';
import { byBesides } from '../dating/by-besides.js';
import { byBracket } from '../dating/by-bracket.js';
import { byConvening } from '../dating/by-convening.js';
import { byLaterName } from '../dating/by-later-name.js';
import { byName } from '../dating/by-name.js';
import { byNext } from '../dating/by-next.js';
import { byOneOf, byPronoun } from '../dating/by-pronoun.js';
import { byWhen } from '../dating/by-when.js';
import { byWorking } from '../dating/by-working.js';
import type { Dated } from '../dating/dated.js';
import type { Earlier } from '../dating/earlier.js';
import { isDue } from '../dating/due.js';
import { isEpithet, isSeason } from '../dating/epithet.js';
import { inOrder, shareReach, shareTold, withFollowing } from './told-together.js';

/** The meetings that a sentence dates; `earlier` is the text before it that it may go on about. */
export function wordedMeetings(sentence: Passage, earlier: Earlier, locale: MeetingLocale): Candidate[] {
  const { dated, former } = new SentenceReader(sentence, earlier, locale).read();
  const candidates = shareReach(dated, locale).map((each) => candidateOf(each, dated.length, locale));
  const old = former.map((each) => candidateOf(each, former.length, locale));
  const told = inOrder(sentence, withFollowing(dated, shareTold(dated, candidates), locale), locale);
  return [...told.flatMap((each, at) => ofEachGroup(each, dated[at]?.together)), ...old].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** A meeting of each group that meets on the same days, in the order in which they are named. */
const ofEachGroup = (candidate: Candidate, together: readonly Group[] = []): Candidate[] =>
  together.length === 0 ? [candidate] : together.map((group) => ({ ...candidate, group }));

/** Reads the dates of a sentence in turn: what one is of depends on those before it. */
class SentenceReader {
  readonly #mentions: readonly DateMention[];
  readonly #changes: ChangedDates['changes'];
  readonly #dated: Dated[] = [];
  /** The meetings on days that others take the place of. */
  readonly #former: Dated[] = [];

  constructor(
    private readonly sentence: Passage,
    private readonly earlier: Earlier,
    private readonly locale: MeetingLocale,
  ) {
    const { dates, document } = sentence;
    this.#mentions = dates.filter(
      (mention, at) =>
        !isEpithet(sentence, mention, dates[at + 1], locale) && !isOfText(sentence, mention, locale.replacedDates),
    );
    this.#changes = changedDates(document, locale.replacedDates, locale.sentences).changes;
  }

  read(): { readonly dated: readonly Dated[]; readonly former: readonly Dated[] } {
    for (const at of this.#mentions.keys()) this.#readDate(at);
    return { dated: this.#dated, former: this.#former };
  }

  #readDate(at: number): void {
    const { locale } = this;
    const clause = this.#clauseOf(at);
    if (this.#isReplaced(at)) {
      const old = byName(clause, locale) ?? byAssembling(clause, locale) ?? byOneOf(clause, this.earlier.text, locale);
      if (old !== null) this.#former.push(old);
      return;
    }
    if (this.#isLastDay(at)) this.#extend(clause);
    else if (!isDue(clause, locale)) {
      const found = this.#meetingOn(clause, at);
      if (found === null || isSeason(found, locale)) return;
      const former = this.#isReplaced(at - 1) ? this.#mentions[at - 1] : undefined;
      this.#dated.push(former === undefined ? found : { ...found, formerEnd: former.span.end });
    }
  }

  /** A date speaks of what lies between its neighbours; new days also of what stands before the old ones, or behind them (`au lieu du 5 mai; elle`). */
  #clauseOf(at: number): DatedClause {
    const { span } = this.sentence;
    const mention = this.#mentions[at] as DateMention;
    const before = this.#isReplaced(at - 1) ? undefined : this.#mentions[at - 1];
    const next = this.#isReplaced(at + 1, mention) ? this.#mentions[at + 2] : this.#mentions[at + 1];
    return new DatedClause(this.sentence, mention, {
      start: before?.span.end ?? span.start,
      end: next?.span.start ?? span.end,
    });
  }

  /** @param by the days that take its place, where it must be those */
  #isReplaced(at: number, by: DateMention | null = null): boolean {
    const mention = this.#mentions[at];
    const change = mention === undefined ? undefined : this.#changes.get(mention.span.start);
    return change?.kind === 'replaced' && (by === null || change.by === by);
  }

  /** The meeting of the date right before, where it has one. */
  #previous(at: number): Dated | null {
    const latest = this.#dated.at(-1);
    return latest !== undefined && latest.clause.mention === this.#mentions[at - 1] ? latest : null;
  }

  /** `s'ouvrira le 3 mai et s'achèvera le 7`: the second date is the last day of the meeting that begins on the first. */
  #isLastDay(at: number): boolean {
    const { span } = this.#clauseOf(at);
    const gap = this.sentence.part({ start: span.start, end: (this.#mentions[at] as DateMention).span.start });
    return this.#previous(at) !== null && gap.head(longestReach).says(this.locale.lastDay);
  }

  #extend({ mention, span }: DatedClause): void {
    const first = this.#dated.pop() as Dated;
    const whole = { ...first.clause.mention, end: mention.end ?? mention.start, startTime: null, endTime: null };
    this.#dated.push({
      ...first,
      clause: new DatedClause(this.sentence, whole, first.clause.span),
      reach: { start: first.reach.start, end: span.end },
    });
  }

  #meetingOn(clause: DatedClause, at: number): Dated | null {
    const { locale, earlier } = this;
    return (
      byBesides(clause, locale) ??
      byName(clause, locale) ??
      byAssembling(clause, locale, earlier) ??
      byConvening(clause, locale) ??
      byWorking(clause, locale) ??
      byWhen(clause, locale) ??
      byPronoun(clause, earlier.text, locale) ??
      byNext(clause, this.#previous(at), locale) ??
      (at === 0 ? byLaterName(clause, locale) : null) ??
      byBracket(clause)
    );
  }
}
