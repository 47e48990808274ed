import type { AnnotatedDocument } from '../../model/detection.js';
import type { AnnexLocale } from '../../model/locale/paragraphs.js';
import type { Topic } from '../../model/record.js';
import { contains, type Span } from '../../model/span.js';
import { type Cue, weigh } from '../../text/cues.js';
import { Passage } from '../../text/passage.js';
import { firstMatch } from '../../text/pattern.js';

/** A section as its heading and its text speak of it. */
interface Spoken {
  /** What the words of its heading name, `null` where they name no topic. */
  readonly named: Topic | null;
  readonly text: string;
  readonly dated: boolean;
  readonly grouped: boolean;
  readonly locale: AnnexLocale;
}

/** Longer text says many things, and none of them is its topic. */
const shortSection = 400;

const cues = {
  leadership: [
    {
      says: 'a person stands first',
      weight: 2,
      holds: ({ text, locale }) => firstMatch(locale.inCharge, text) !== null,
    },
  ],
  duration: [
    { says: 'words of an end', weight: 1, holds: ({ text, locale }) => firstMatch(locale.lifetime, text) !== null },
    { says: 'a date', weight: 1, holds: ({ dated }) => dated },
  ],
  'parent-group': [
    { says: 'is attached to', weight: 1, holds: ({ text, locale }) => firstMatch(locale.attachment, text) !== null },
    { says: 'names a group', weight: 1, holds: ({ grouped }) => grouped },
  ],
} satisfies Partial<Record<Topic, readonly Cue<Spoken>[]>>;

/** The words of a heading count for more than anything under it. */
const named = 3;
const bar = 2;

/** The topic of a section: what its heading names, else what stands in it. */
export function topicOf(
  document: AnnotatedDocument,
  { heading, texts }: { readonly heading: Span | null; readonly texts: readonly Span[] },
  locale: AnnexLocale,
): Topic {
  const words = heading && new Passage(document, heading).words;
  const text = texts.map((span) => new Passage(document, span).words).join(' ');
  const within = ({ span }: { readonly span: Span }): boolean => texts.some((place) => contains(place, span));
  const spoken: Spoken = {
    named: words === null ? null : (locale.topics.find(({ pattern }) => firstMatch(pattern, words))?.topic ?? null),
    text: text.length <= shortSection ? text.trim() : '',
    dated: document.dates.some(within),
    grouped: document.groups.some(within),
    locale,
  };
  let best: { topic: Topic; weight: number } = {
    topic: spoken.named ?? 'other',
    weight: spoken.named ? named : bar - 1,
  };
  for (const [topic, list] of Object.entries(cues) as [Topic, readonly Cue<Spoken>[]][]) {
    const { weight } = weigh(spoken, list);
    if (weight > best.weight) best = { topic, weight };
  }
  return best.topic;
}
