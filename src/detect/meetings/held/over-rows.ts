import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { contains, type Span } from '../../../model/span.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import type { Resolved } from '../merging/resolved.js';
import { nounsIn } from '../naming/nouns.js';
import { isRemote, modeIn } from './mode.js';
import { behindNothing, placeInWords, placeOf } from './place.js';
import { liesAhead } from './remote.js';

/** A heading may stand between the paragraph and the rows. */
const longestHeading = 90;

type Circumstances = Pick<Candidate, 'place' | 'mode' | 'remote'>;

/**
 * `Les réunions se tiendront à Genève, avec participation à distance.` in the paragraph over a table or list of meetings: what
 * it says is true of each of them, unless one has a place or form of its own.
 */
export function withToldOverRows(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): readonly Resolved[] {
  const told = new Map<Resolved, Circumstances>();
  for (const { over, rows } of ledRows(document)) {
    const meetings = resolved.filter(
      (each) =>
        rows.some((row) => contains(row.span, each.candidate.mention.span)) &&
        !each.candidate.cancelled &&
        liesAhead(each, document),
    );
    const [first, second] = meetings;
    if (first === undefined || second === undefined) continue;
    const from = Math.min(...meetings.map(({ candidate }) => candidate.span.start), rows[0]?.span.start ?? Infinity);
    if (meetings.some(({ candidate: { place } }) => place !== null && place.start >= from)) continue;
    const said = saidOver(passageOf(document, over), locale);
    if (said !== null) for (const each of meetings) told.set(each, said);
  }
  if (told.size === 0) return resolved;
  return resolved.map((each) => {
    const { candidate } = each;
    const { place = null, mode = null, remote = false } = told.get(each) ?? {};
    const isOnline = candidate.mode === 'virtual' || candidate.mode === 'electronic';
    return isOnline
      ? each
      : {
          ...each,
          candidate: {
            ...candidate,
            place: candidate.place ?? place,
            mode: candidate.mode ?? mode,
            remote: candidate.remote || remote,
          },
        };
  });
}

/** The rows of a table, or the items of a list, with the paragraph over them. */
function ledRows({ blocks }: AnnotatedDocument): { readonly over: ZonedBlock; readonly rows: readonly ZonedBlock[] }[] {
  const body = blocks.filter(({ zone, text }) => zone === 'body' && text.trim() !== '');
  return body.flatMap((over, at) => {
    if (isRow(over)) return [];
    const next = body[at + 1];
    const from = next !== undefined && !isRow(next) && isHeading(next) ? at + 2 : at + 1;
    const rows = runOfRows(body, from);
    return rows.length > 1 ? [{ over, rows }] : [];
  });
}

function runOfRows(body: readonly ZonedBlock[], from: number): readonly ZonedBlock[] {
  let end = from;
  while (end < body.length && isRow(body[end] as ZonedBlock)) end++;
  return body.slice(from, end);
}

const isRow = ({ cell, text }: ZonedBlock): boolean =>
  Boolean(cell) || /^ *(?:[-•*–—]|\(?[a-z\d]{1,2}\)) *\S/.test(text);

const isHeading = ({ text }: ZonedBlock): boolean => text.trim().length <= longestHeading && !/[.;] *$/.test(text);

/** What the sentence says that tells where or how several meetings to come are held, and the rest of its paragraph on joining from afar. */
function saidOver(paragraph: Passage, locale: MeetingLocale): Circumstances | null {
  const sentences = paragraph.sentences(locale.sentences).filter(({ dates }) => dates.length === 0);
  for (const sentence of sentences) {
    const noun =
      nounsIn(sentence, locale).find((each) => sentence.part(each).says(locale.several)) ??
      groupsMeeting(sentence, locale);
    if (noun === null || (sentence.says(locale.past) && !sentence.says(locale.future))) continue;
    const isHeld = sentence.says(locale.holding) || sentence.says(locale.assembling) || sentence.says(locale.isOfForm);
    if (!isHeld) continue;
    const words = sentence.behind(noun);
    const place = placeOf(behindNothing(words), locale) ?? placeInWords(sentence.before(noun), locale);
    const mode = modeIn(words.words, locale);
    if (place !== null || mode !== null)
      return { place, mode, remote: sentences.some((each) => offersRemote(each, locale)) };
  }
  return null;
}

/** `five groups of the Council come together this winter in Geneva`: the verb of the groups that the rows name. */
function groupsMeeting(sentence: Passage, locale: MeetingLocale): Span | null {
  const verb = sentence.find(locale.assembling);
  return verb !== null && sentence.before(verb).says(locale.groupsMeet) ? verb : null;
}

/** Of all of them: it names no group. */
const offersRemote = (sentence: Passage, locale: MeetingLocale): boolean =>
  isRemote(sentence.words, locale) && sentence.says(locale.remoteOffered);
