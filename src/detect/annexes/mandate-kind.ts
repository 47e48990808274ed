import type { Topic } from '../../model/record.js';
import { type Bar, type Cue, decide } from '../../text/cues.js';
import type { Section } from './sections.js';

/** An annex that may be terms of reference. */
interface Candidate {
  /** What its sections are about, each once, by their own headings. */
  readonly topics: ReadonlySet<Topic>;
  /** True where the lines of its heading call it something else. */
  readonly otherwise: boolean;
  /** True where a group is named in its heading. */
  readonly ofGroup: boolean;
}

/** How much a heading on each topic says of a mandate: few other texts say whom a group belongs to or how long it lives. */
const weights: Readonly<Partial<Record<Topic, number>>> = {
  'parent-group': 3,
  duration: 2,
  leadership: 2,
  reporting: 2,
  tasks: 2,
  objectives: 1,
  scope: 1,
  rationale: 1,
  membership: 1,
  participation: 1,
  meetings: 1,
  support: 1,
  'mailing-list': 1,
  contacts: 1,
  'working-methods': 1,
};
/** Practical information has the others, too. */
const ofMandates: readonly Topic[] = [
  'scope',
  'objectives',
  'tasks',
  'parent-group',
  'duration',
  'leadership',
  'reporting',
];

const bar: Bar = { yes: 5, doubt: 5 };

/** Three topics of a mandate make one, whatever the lines above them say. */
const cues: readonly Cue<Candidate>[] = [
  ...Object.entries(weights).map(
    ([topic, weight]): Cue<Candidate> => ({
      says: `a heading on ${topic}`,
      weight,
      holds: ({ topics }) => [...topics].some((each) => each === topic),
    }),
  ),
  { says: 'named something else', weight: -2, holds: ({ otherwise }) => otherwise },
  { says: 'of a group', weight: 1, holds: ({ ofGroup }) => ofGroup },
  {
    says: 'fewer than three topics',
    weight: -9,
    holds: ({ topics }) => [...topics].filter((topic) => topic !== 'other').length < 3,
  },
  {
    says: 'nothing that only mandates have',
    weight: -9,
    holds: ({ topics }) => ofMandates.filter((topic) => topics.has(topic)).length < 2,
  },
];

/** Whether the sections of an annex make it terms of reference though no line of its heading says so. */
export function isMandateBySections(sections: readonly Section[], said: Omit<Candidate, 'topics'>): boolean {
  const topics = new Set(
    // The items of an agenda name the same things, with nothing under them.
    sections.filter(({ node, texts }) => node.heading && texts.length > 0).map(({ topic }) => topic),
  );
  return decide({ ...said, topics }, cues, bar).verdict === 'yes';
}
