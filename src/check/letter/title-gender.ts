import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import type { TitleForms } from '../../model/locale/check.js';
import { fold } from '../../text/fold.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { genderOf, type PrintedName, printedNames } from '../names.js';
import { nodesOf, paragraphTrees, placeOf, quote } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

type Gender = NonNullable<PrintedName['gender']>;

interface Title {
  readonly gender: Gender;
  readonly start: number;
  readonly end: number;
}

/** The titles in a folded text, the longer of two that begin together. */
function titlesIn(text: string, titles: readonly TitleForms[]): Title[] {
  const found = titles.flatMap((forms) =>
    (['masculine', 'feminine'] as const).flatMap((gender) =>
      [...matchesOf(forms[gender], text)].map(
        (match): Title => ({ gender, start: match.index, end: match.index + match[0].length }),
      ),
    ),
  );
  return found.filter(
    (title) =>
      !found.some(
        (other) =>
          other !== title &&
          other.start <= title.start &&
          title.end <= other.end &&
          other.end - other.start > title.end - title.start,
      ),
  );
}

const farthest = 120;

/** `Mme A. Diop, Président` and `le Président, Mme A. Diop`: the title beside a name in a sentence. */
function titleBeside({ text, from, to }: PrintedName, { words, pack }: Letter): Title | null {
  const sentence =
    text
      .slice(Math.max(0, from - 400), from)
      .split(/[.;] (?=\p{Lu}\p{Ll}{2,})/u)
      .at(-1) ?? '';
  const isSecond = firstMatch(pack.people.honorific, `${sentence}X`) !== null && /\p{Lu}\p{Ll}+/u.test(sentence);
  const behind = text.slice(to, to + farthest);
  for (const title of titlesIn(behind, words.titles)) {
    const between = behind.slice(0, title.start);
    // `Mme A remplace M. B en qualité de Présidente`: the title is that of the one who came before.
    if (/\p{Ll}/u.test(between.replace(/\([^()]*\)/g, '')) && isSecond) continue;
    if (firstMatch(words.nameToTitle, between)) return { ...title, start: to + title.start, end: to + title.end };
  }
  const start = Math.max(0, from - farthest);
  const before = text.slice(start, from);
  const last = titlesIn(before, words.titles).at(-1);
  if (!last || !firstMatch(words.titleToName, before.slice(last.end))) return null;
  return { ...last, start: start + last.start, end: start + last.end };
}

function problem(letter: Letter, person: Span, title: Span, gender: Gender): Problem {
  return {
    span: title,
    related: person,
    sentence: say(`title-gender/${gender}`, { title: quote(letter, title), person: quote(letter, person) }),
  };
}

function* inSentences(letter: Letter): Generator<Problem> {
  for (const person of printedNames(letter)) {
    const title = person.gender && titleBeside(person, letter);
    if (!person.gender || !title || title.gender === person.gender) continue;
    const base = person.span.start - (person.to - (person.span.end - person.span.start));
    const span = { start: base + title.start, end: base + title.end };
    yield problem(letter, { start: base + person.from, end: person.span.end }, span, person.gender);
  }
}

/** A heading that is a title and no more (`12 Présidente`), with the person below it. */
function* underHeadings(letter: Letter): Generator<Problem> {
  const { document } = letter;
  const names = printedNames(letter);
  for (const node of paragraphTrees(letter).flatMap((tree) => [...nodesOf(tree)])) {
    const heading = document.folded.slice(node.span.start, node.span.end).trim();
    const [title] = titlesIn(heading, letter.words.titles);
    const [first] = node.children;
    if (!title || title.start !== 0 || title.end !== heading.length || !first || node.children.length > 1) continue;
    const person = names.find(({ span }) => span.start >= first.span.start && span.end <= first.span.end);
    if (!person?.gender || person.gender === title.gender || person.span.start - first.span.start > 12) continue;
    yield problem(letter, person.span, node.span, person.gender);
  }
}

/** Under a signature. */
function* signature(letter: Letter): Generator<Problem> {
  const { signatory } = letter.record;
  const place = placeOf(letter, '/signatory');
  if (!signatory?.honorific || !signatory.title || !place) return;
  const gender = genderOf(signatory.honorific, letter);
  const [title] = titlesIn(fold(signatory.title), letter.words.titles);
  if (!gender || !title || title.start > 12 || title.gender === gender) return;
  yield {
    span: place,
    sentence: say(`title-gender/${gender}`, { title: signatory.title, person: signatory.honorific }),
  };
}

/** A title in the form of the other gender: `Mme …, Président`. */
export const titleGender: LetterRule = {
  code: 'title-gender',
  severity: 'warning',
  *check(letter) {
    const told = new Set<number>();
    for (const found of [...inSentences(letter), ...underHeadings(letter), ...signature(letter)]) {
      const at = found.related?.start ?? found.span?.start ?? 0;
      if (!told.has(at)) yield found;
      told.add(at);
    }
  },
};
