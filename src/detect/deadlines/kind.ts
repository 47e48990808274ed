import type { DeadlineLocale, KindRule } from '../../model/locale/deadlines.js';
import type { Deadline, DeadlineKind } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';

/** Words of a kind of deadline, and where they stand in the text they were read from. */
export interface KindWords {
  readonly kind: DeadlineKind;
  readonly weight: number;
  readonly span: Span;
  /** The words themselves: the text that they stand in may be another than that of the date. */
  readonly said: string;
  readonly topic: boolean;
}

/** The weight of a kind that its verb alone says (`communiquer`, `faire connaître`). */
export const verbAlone = 1;

/** Every kind that a text names, in reading order. */
export function kindsIn(text: string, locale: DeadlineLocale): KindWords[] {
  const named = locale.kinds
    .flatMap((rule) =>
      [...matchesOf(rule.pattern, text)]
        .filter((match) => !inAddress(text, match))
        .map((match) => wordsOf(rule, match)),
    )
    .sort((a, b) => a.span.start - b.span.start);
  const kept: KindWords[] = [];
  for (const each of named) {
    const isTold = kept.some((before) => isPurpose(text, before, each, locale));
    if (!isTold && !isSubject(text, kept.at(-1), each, locale)) kept.push(each);
  }
  return kept;
}

/** `observations sur le projet`: the draft is what is commented on, not what is sent; of less weight than it, it is no kind. */
function isSubject(text: string, before: KindWords | undefined, words: KindWords, locale: DeadlineLocale): boolean {
  if (before === undefined || before.weight < words.weight || before.kind === words.kind) return false;
  return firstMatch(locale.about, text.slice(before.span.end, words.span.start)) !== null;
}

/** `designate one coordinator for fellowships and let us have the name`: what somebody is named for is not what is sent. */
function isPurpose(text: string, before: KindWords, words: KindWords, locale: DeadlineLocale): boolean {
  if (before.kind !== 'nomination' || words.span.end > before.span.end) return false;
  const [, first = '', second = ''] =
    /( \p{L}+)?( \p{L}+) $/u.exec(text.slice(before.span.start, words.span.start)) ?? [];
  return [`${first}${second}`, second].some((lead) => firstMatch(locale.purposeAfter, lead) !== null);
}

/** `contributions@itu.int`, `visa-desk@example.org` say where to write. */
function inAddress(text: string, { index, 0: words }: RegExpExecArray): boolean {
  if (/[/@]/.test(text[index - 1] ?? '')) return true;
  const behind = /^[\w.-]{0,40}@/.test(text.slice(index + words.length, index + words.length + 42));
  return behind || /(?:@|:\/\/|www\.)[^\s<>()]{0,80}$/.test(text.slice(Math.max(0, index - 90), index));
}

function wordsOf(rule: KindRule, match: RegExpExecArray): KindWords {
  const span = { start: match.index, end: match.index + match[0].length };
  return { kind: rule.kind, weight: rule.weight, span, said: match[0], topic: rule.topic === true };
}

/** The kind a date goes with: the heaviest its phrase names; of equals the one next to the date. */
export function chooseKind(words: readonly KindWords[], side: 'left' | 'right', ends: boolean): KindWords | null {
  let best: KindWords | null = null;
  for (const each of words) {
    if (best === null) best = each;
    else {
      const gain = weigh(each, ends) - weigh(best, ends);
      if (gain > 0 || (gain === 0 && side === 'left')) best = each;
    }
  }
  return best;
}

/** Where the date ends a period, the consultation that ends is meant, not the observations it brought. */
const weigh = (words: KindWords, ends: boolean): number => (ends && words.kind === 'consultation' ? 3 : words.weight);

/** Other kinds named in one breath with the chosen (`l'inscription et les demandes de visa`), each due by its date. */
export function coordinated(
  text: string,
  words: readonly KindWords[],
  chosen: KindWords,
  locale: DeadlineLocale,
): KindWords[] {
  const found = [chosen];
  const at = words.indexOf(chosen);
  const sides = [words.slice(0, at).toReversed(), words.slice(at + 1)];
  for (const side of sides) {
    let near = chosen;
    for (const each of side) {
      const [first, second] = each.span.start < near.span.start ? [each, near] : [near, each];
      // `l'inscription (formulaire en ligne), les demandes de visa`
      if (isAside(text, each)) continue;
      if (each.weight < 2 || isAnswer(each) || isAnswer(chosen)) break;
      if (firstMatch(locale.kindLink, text.slice(first.span.end, second.span.start)) === null) break;
      if (found.every(({ kind }) => kind !== each.kind)) found.push(each);
      near = each;
    }
  }
  return found.slice(1);
}

/** Within a bracket that closes behind it. */
function isAside(text: string, { span }: KindWords): boolean {
  const open = text.lastIndexOf('(', span.start);
  return open >= 0 && !text.slice(open, span.start).includes(')') && text.indexOf(')', span.end) >= 0;
}

const isAnswer = ({ kind }: KindWords): boolean => kind === 'reply' || kind === 'consultation' || kind === 'other';

/** `votre contribution`, where the letter asks for names or facts, is an answer; a contribution is a paper. */
export function settledKind(
  words: KindWords | null,
  qualifier: Deadline['qualifier'],
  paragraph: string,
  locale: DeadlineLocale,
): DeadlineKind {
  if (words === null) return 'other';
  const closes = firstMatch(locale.consultationEnd, paragraph) !== null;
  if (words.kind === 'consultation' && qualifier !== 'until' && !closes) return 'reply';
  const answer =
    words.kind === 'contribution' &&
    firstMatch(locale.contribution, words.said) !== null &&
    firstMatch(locale.informationAsked, paragraph) !== null &&
    firstMatch(locale.paper, paragraph) === null;
  return answer ? 'reply' : words.kind;
}

/** The heavier of two, the first of equals. */
export const heavier = (a: KindWords | null, b: KindWords | null): KindWords | null =>
  a === null || (b !== null && b.weight > a.weight) ? b : a;
