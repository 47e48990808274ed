/**
 * How a place is decided that several things speak of: each says its piece, for or against, with its weight, and none of
 * them alone settles more than its weight. CONTRIBUTING tells when to use it.
 */

/** One thing that may speak of a subject. */
export interface Cue<Subject> {
  /** What it says, in a few words: the evidence of a decision. */
  readonly says: string;
  /** Positive speaks for, negative against. */
  readonly weight: number;
  readonly holds: (subject: Subject) => boolean;
}

/** The weight from which a reading counts, and that from which a person should look. */
export interface Bar {
  readonly yes: number;
  readonly doubt: number;
}

export interface Weighed {
  readonly weight: number;
  /** What the cues said that held, heaviest first. */
  readonly said: readonly string[];
}

export interface Decision extends Weighed {
  /** `undecided` is told in a message: neither read nor lost in silence. */
  readonly verdict: 'yes' | 'no' | 'undecided';
}

/** All that speaks of a subject, on one scale. */
export function weigh<Subject>(subject: Subject, cues: readonly Cue<Subject>[]): Weighed {
  const held = cues.filter(({ holds }) => holds(subject));
  return {
    weight: held.reduce((sum, { weight }) => sum + weight, 0),
    said: held.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ says }) => says),
  };
}

/** Whether a subject is what the cues speak of. */
export function decide<Subject>(subject: Subject, cues: readonly Cue<Subject>[], { yes, doubt }: Bar): Decision {
  const weighed = weigh(subject, cues);
  const verdict = weighed.weight >= yes ? 'yes' : weighed.weight >= doubt ? 'undecided' : 'no';
  return { ...weighed, verdict };
}

/** The subject that most speaks for, the first of equals; `null` where none reaches the bar. */
export function choose<Subject>(
  subjects: readonly Subject[],
  cues: readonly Cue<Subject>[],
  from = Number.NEGATIVE_INFINITY,
): Subject | null {
  let best: { subject: Subject; weight: number } | null = null;
  for (const subject of subjects) {
    const { weight } = weigh(subject, cues);
    if (weight >= from && (best === null || weight > best.weight)) best = { subject, weight };
  }
  return best?.subject ?? null;
}
