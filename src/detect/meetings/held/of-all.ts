import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import type { Resolved } from '../merging/resolved.js';
import { isRemote, modeIn } from './mode.js';
import { unnumbered } from '../naming/opening-words.js';
import { behindNothing, placeOf } from './place.js';
import { liesAhead } from './remote.js';

/** Meetings told further in front of the sentence are no part of those that it sums up. */
const longestList = 3000;

/** What a sentence says of all meetings in front of it. */
interface ToldOfAll extends Pick<Candidate, 'place' | 'mode' | 'remote'> {
  readonly start: number;
  /** It speaks of no more than the last two. */
  readonly ofBoth: boolean;
}

/**
 * `Toutes ces réunions se tiendront à Genève.`: the place or form of each coming meeting told before that has none of its own;
 * `Ces deux réunions seront virtuelles.`: what the last two lack. `On pourra participer à distance à chacune de ces réunions.`: of each.
 */
export function withToldOfAll(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): readonly Resolved[] {
  const told = document.blocks.flatMap((block) =>
    block.zone === 'body' && !block.cell ? toldIn(passageOf(document, block), locale) : [],
  );
  if (told.length === 0) return resolved;
  const coming = resolved.filter(
    (each) => !each.candidate.cancelled && each.candidate.tense !== 'past' && liesAhead(each, document),
  );
  return resolved.map((each) => {
    const { mode, place } = each.candidate;
    if (!coming.includes(each)) return each;
    const isMeant = (sentence: ToldOfAll): boolean =>
      sentence.ofBoth ? lastTwo(coming, sentence).includes(each) : isToldBefore(each, sentence);
    const said = told.find((sentence) => isMeant(sentence) && (sentence.ofBoth || (place === null && mode === null)));
    const remote = each.candidate.remote || told.some((sentence) => sentence.remote && isMeant(sentence));
    return {
      ...each,
      candidate: { ...each.candidate, place: place ?? said?.place ?? null, mode: mode ?? said?.mode ?? null, remote },
    };
  });
}

const isToldBefore = ({ candidate: { span } }: Resolved, { start }: ToldOfAll): boolean =>
  span.end <= start && start <= span.end + longestList;

/** The two meetings told right before the sentence, where there are two. */
function lastTwo(coming: readonly Resolved[], sentence: ToldOfAll): readonly Resolved[] {
  const two = coming
    .filter((each) => isToldBefore(each, sentence))
    .toSorted((a, b) => a.candidate.span.start - b.candidate.span.start)
    .slice(-2);
  return two.length === 2 ? two : [];
}

const toldIn = (paragraph: Passage, locale: MeetingLocale): ToldOfAll[] =>
  paragraph.sentences(locale.sentences).flatMap((sentence) => {
    const opening = unnumbered(sentence);
    const ofBoth = opening.says(locale.ofBoth);
    const remote = isRemote(sentence.words, locale) && sentence.says(locale.remoteOffered);
    const isOfAll = ofBoth || opening.says(locale.ofAll) || (remote && namesAll(sentence, locale));
    if (!isOfAll || sentence.dates.length > 0) return [];
    // `can be followed`
    if (!remote && sentence.says(locale.past) && !sentence.says(locale.future)) return [];
    const verb = sentence.find(locale.holding) ?? sentence.find(locale.isOfForm);
    if (verb === null && !remote) return [];
    const words = sentence.from(verb ?? { start: sentence.span.end });
    return [
      {
        start: sentence.span.start,
        ofBoth,
        place: placeOf(behindNothing(words), locale),
        mode: modeIn(words.words, locale),
        remote,
      },
    ];
  });

/** `à chacune de ces trois réunions`, wherever it stands in the sentence. */
const namesAll = (sentence: Passage, locale: MeetingLocale): boolean =>
  [...sentence.words.matchAll(/(?<= )\p{L}/gu)].some(({ index }) =>
    sentence.from({ start: sentence.span.start + index }).says(locale.ofAll),
  );
