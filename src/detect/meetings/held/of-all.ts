import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import type { Resolved } from '../merging/resolved.js';
import { modeIn } from './mode.js';
import { behindNothing, placeOf } from './place.js';
import { liesAhead } from './remote.js';

/** Meetings told further in front of the sentence are no part of those that it sums up. */
const longestList = 3000;

/** What a sentence says of all meetings in front of it. */
interface ToldOfAll extends Pick<Candidate, 'place' | 'mode'> {
  readonly start: number;
}

/** `Toutes ces réunions se tiendront à Genève.`: the place or form of each coming meeting told before that has none of its own. */
export function withToldOfAll(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): readonly Resolved[] {
  const told = document.blocks.flatMap((block) =>
    block.zone === 'body' && !block.cell ? toldIn(passageOf(document, block), locale) : [],
  );
  if (told.length === 0) return resolved;
  return resolved.map((each) => {
    const { cancelled, mode, place, span, tense } = each.candidate;
    const said = told.find(({ start }) => span.end <= start && start <= span.end + longestList);
    const isOpen = !cancelled && tense !== 'past' && place === null && mode === null && liesAhead(each, document);
    return said === undefined || !isOpen
      ? each
      : { ...each, candidate: { ...each.candidate, place: said.place, mode: said.mode } };
  });
}

const toldIn = (paragraph: Passage, locale: MeetingLocale): ToldOfAll[] =>
  paragraph.sentences(locale.sentences).flatMap((sentence) => {
    if (!sentence.says(locale.ofAll) || sentence.dates.length > 0) return [];
    const verb = sentence.find(locale.holding) ?? sentence.find(locale.isOfForm);
    if (verb === null) return [];
    const words = sentence.from(verb);
    return [
      { start: sentence.span.start, place: placeOf(behindNothing(words), locale), mode: modeIn(words.words, locale) },
    ];
  });
