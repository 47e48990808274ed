import { type Period, periodFrom, plusDays } from './days.js';
import type { PlannedCircular } from './plan.js';
import type { Chance } from './random.js';
import { proseOf, sizeOf } from './prose.js';
import { type DeadlineKind, type Language, languages, type Wording, wordings } from './wording.js';
import { towns } from './world.js';

export interface WrittenLetter {
  readonly name: string;
  readonly text: string;
}

interface Written {
  readonly letters: readonly WrittenLetter[];
  readonly agenda: readonly string[];
  readonly contradictions: readonly string[];
}

const told = ({ start, end }: Period): string => `${start}/${end}`;

/** The letters of a circular and of all that amends it, with what stands in the end. */
/** @param prose says much that nobody asks for, where it has numbers that look like chance: letters of 2 to 40 thousand characters */
export function lettersOf(circular: PlannedCircular, chance: Chance, prose: Chance | null): Written {
  return new Writing(circular, chance, prose).written();
}

class Writing {
  readonly #letters: WrittenLetter[] = [];
  readonly #agenda: string[] = [];
  readonly #town;

  constructor(
    readonly circular: PlannedCircular,
    readonly chance: Chance,
    readonly prose: Chance | null,
  ) {
    this.#town = chance.oneOf(towns);
  }

  written(): Written {
    const { circular } = this;
    this.#writeCircular();
    this.#follow();
    const { other, role } = circular;
    const contradictions =
      role === 'contradicting' && other
        ? [`two-dates: ${told(other.meeting)} in ${other.name()}, ${told(circular.meeting)} in ${circular.name()}`]
        : [];
    return { letters: this.#letters, agenda: this.#agenda, contradictions };
  }

  #said(what: string, ...changes: readonly string[]): void {
    this.#agenda.push([`${what} ${this.circular.group}`, ...changes].join(', '));
  }

  /** In one language, at times in two. */
  #write(
    name: string,
    date: string,
    reference: (words: Wording) => string,
    body: (words: Wording) => readonly string[],
  ): void {
    const first = this.chance.oneOf(languages);
    const second = this.chance.oneOf(languages);
    const chosen = new Set<Language>(this.chance.share() < 0.2 ? [first, second] : [first]);
    for (const language of chosen) {
      const words = wordings[language];
      const paragraphs = [...body(words), this.chance.oneOf(words.filler), ...this.#further(language)];
      const text = words.frame({
        date,
        reference: reference(words),
        subject: words.subject(this.circular.group),
        body: paragraphs.map((paragraph, at) => `${at + 1}	${paragraph}`).join('\n\n'),
      });
      this.#letters.push({ name: `${date.slice(0, 4)}/${date}-${name}-${language}.txt`, text });
    }
  }

  #further(language: Language): string[] {
    return this.prose === null ? [] : proseOf(language, sizeOf(this.prose), this.prose);
  }

  #limit(words: Wording, kind: DeadlineKind, date: string): string {
    return this.chance.oneOf(words.deadline[kind])(this.circular.group, date);
  }

  #meeting(words: Wording, period: Period): string {
    return this.chance.oneOf(words.meeting)(this.circular.group, this.#town, period);
  }

  #writeCircular(): void {
    const { series, group, date, number, meeting, registration, contribution, chair, before } = this.circular;
    const { saysChair, cites, role, other } = this.circular;
    this.#write(
      `${series}-${number}`,
      date,
      (words) => words.reference(series, number),
      (words) => [
        ...(role === 'replacing' && other ? [words.replacing(other.series, other.number)] : []),
        this.#meeting(words, meeting),
        ...(role === 'contradicting' ? [] : [this.#limit(words, 'registration', registration)]),
        ...(role === 'first' ? [this.#limit(words, 'contribution', contribution)] : []),
        ...(saysChair ? [before ? words.succession(group, chair, before) : words.chaired(group, chair)] : []),
        ...cites.map((text) => words.citation(text)),
      ],
    );
  }

  #amend(
    kind: 'corrigendum' | 'addendum',
    count: number,
    days: number,
    body: (words: Wording) => readonly string[],
  ): string {
    const { series, number, date, name } = this.circular;
    this.#write(
      `${series}-${number}-${kind}-${count}`,
      plusDays(date, days),
      (words) => words.amendment(`${words.annotation[kind]} ${count}`, series, number),
      body,
    );
    return `${name()} ${kind === 'corrigendum' ? 'Corr' : 'Add'}.${count}`;
  }

  /** What comes after the circular, and what then stands of its meeting and its two deadlines. */
  #follow(): void {
    const { group, meeting, registration, contribution, course, role, other, name } = this.circular;
    const by = `set by ${name()}`;
    if (role === 'replacing' && other) return this.#replace(other);
    if (role === 'contradicting') return this.#said(`${told(meeting)} meeting`, by);
    if (course === 'replaced') return;
    if (course === 'revised') return this.#revise();
    const limits: [DeadlineKind, string, string[]][] = [
      ['registration', registration, [by]],
      ['contribution', contribution, [by]],
    ];
    let period = meeting;
    const changes = [by];
    const moveTo = (next: Period, count: number, days: number): void => {
      const former = period;
      const corrigendum = this.#amend('corrigendum', count, days, (words) => [
        this.chance.oneOf(words.movedMeeting)(group, former, next),
      ]);
      changes.push(`from ${told(former)} by ${corrigendum}`);
      period = next;
    };
    if (course === 'meeting-moved' || course === 'meeting-moved-twice')
      moveTo(periodFrom(plusDays(meeting.end, 12), 2), 1, 25);
    if (course === 'meeting-moved-twice') moveTo(periodFrom(plusDays(period.end, 15), 3), 2, 40);
    if (course === 'meeting-cancelled') {
      const corrigendum = this.#amend('corrigendum', 1, 30, (words) => [
        this.chance.oneOf(words.cancelledMeeting)(group, meeting),
      ]);
      changes.push(`cancelled by ${corrigendum}`);
    }
    if (course === 'deadline-moved') {
      const [kind, date, said] = this.chance.oneOf([limits[0], limits[1]] as const) ?? [];
      if (kind && date && said) {
        const corrigendum = this.#amend('corrigendum', 1, 28, (words) => [
          words.movedDeadline[kind](group, date, plusDays(date, 7)),
        ]);
        said.push(`from ${date} by ${corrigendum}`);
        const moved = limits.find(([each]) => each === kind);
        if (moved) moved[1] = plusDays(date, 7);
      }
    }
    if (course === 'added') {
      const date = plusDays(meeting.start, -45);
      const addendum = this.#amend('addendum', 1, 21, (words) => [this.#limit(words, 'fellowship', date)]);
      limits.push(['fellowship', date, [`set by ${addendum}`]]);
    }
    for (const [kind, date, said] of limits) this.#said(`${date} ${kind}`, ...said);
    this.#said(`${told(period)} meeting`, ...changes);
  }

  /** A new edition says the meeting and registration again, and contributions no more. */
  #revise(): void {
    const { series, number, date, meeting, registration, contribution, name } = this.circular;
    this.#write(
      `${series}-${number}-revision-1`,
      plusDays(date, 24),
      (words) => `${words.reference(series, number)} (Rev. 1)`,
      (words) => [this.#meeting(words, meeting), this.#limit(words, 'registration', registration)],
    );
    const by = `set by ${name()}`;
    this.#said(`${told(meeting)} meeting`, by);
    this.#said(`${registration} registration`, by);
    this.#said(`${contribution} contribution`, by, `withdrawn by ${name()} Rev.1`);
  }

  /** Another circular says meeting and registration with days of its own, and contributions no more. */
  #replace(other: PlannedCircular): void {
    const { meeting, registration, name } = this.circular;
    const [by, self] = [`set by ${other.name()}`, name()];
    this.#said(`${told(meeting)} meeting`, by, `from ${told(other.meeting)} by ${self}`);
    this.#said(`${registration} registration`, by);
    this.#said(`${other.contribution} contribution`, by, `withdrawn by ${self}`);
  }
}
