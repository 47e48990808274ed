import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { isListItem } from '../../list-item.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import { namesOrdinal } from '../dating/dated.js';
import type { Earlier } from '../dating/earlier.js';
import { isRemote } from '../held/mode.js';
import { isCalledOff, isOfBoth, modeSaid, oneOfTwo, placeSaid, toldBefore, toldOfOne } from './told-on.js';
import { wordedMeetings } from './worded.js';

/** The meetings that sentences date, with what the sentences behind them say of them. */
export function readSentences(document: AnnotatedDocument, locale: MeetingLocale): readonly Candidate[] {
  const found: Candidate[] = [];
  let before = 0;
  let lead: Passage | null = null;
  for (const block of document.blocks) {
    if (block.zone === 'page') continue;
    const paragraph = passageOf(document, block);
    if (!isListItem(block)) lead = null;
    if (paragraph.dates.length > 0) new DatedParagraph(found, paragraph, { start: before, lead }, locale).read();
    else callOff(found, paragraph, before, locale);
    // behind a table a sentence may go on about what the line above it says: `La cuarta fue virtual`
    if (block.cell === undefined) before = block.span.start;
    if (/: *$/.test(block.text)) lead = paragraph.sentences(locale.sentences).at(-1) ?? null;
  }
  return found;
}

/** `Elle n'aura pas lieu.`, of a meeting that the paragraph before told last. */
function callOff(found: Candidate[], paragraph: Passage, before: number, locale: MeetingLocale): void {
  const last = found.at(-1);
  if (last === undefined || last.span.start < before || last.cancelled) return;
  if (paragraph.sentences(locale.sentences).some((sentence) => isCalledOff(sentence, locale)))
    found[found.length - 1] = { ...last, cancelled: true };
}

/** `4 La troisième `, `Its second `. */
const longestOrdinal = 20;

/** `à Genève …. Elle se tiendra à Genève (Suisse).`: the same place, with its country. */
const withCountry = (told: MeetingPlace | null, again: MeetingPlace | null): MeetingPlace | null =>
  told !== null && told.country === null && told.name === again?.name
    ? { ...told, country: again.country }
    : (told ?? again);

/** Reads a paragraph with dates: a sentence may go on about the meeting that the one before it names or dates. */
class DatedParagraph {
  /**
   * @param found the meetings told so far, to which those of the paragraph are added
   * @param before where the paragraph before begins, and the line that introduces the list of which it is an item
   */
  constructor(
    private readonly found: Candidate[],
    private readonly paragraph: Passage,
    private readonly before: { readonly start: number; readonly lead: Passage | null },
    private readonly locale: MeetingLocale,
  ) {}

  read(): void {
    const { locale } = this;
    const first = this.found.length;
    let place: MeetingPlace | null = null;
    let previous: Passage | null = null;
    for (const sentence of this.paragraph.sentences(locale.sentences)) {
      if (sentence.dates.length === 0) {
        place = this.#complete(sentence);
        previous = sentence;
        continue;
      }
      const taken = previous === null ? null : toldBefore(previous, sentence, locale);
      const dated = wordedMeetings(sentence, this.#earlierThan(sentence), locale);
      const mode = dated.length === 1 && taken !== null ? taken.mode : null;
      const where = place ?? taken?.place ?? null;
      if (dated.length > 0) this.#keepRemote(first, sentence);
      this.found.push(...dated.map((each) => ({ ...each, place: each.place ?? where, mode: each.mode ?? mode })));
      place = null;
      // `La Circulaire TSB 171 du 11 janvier annonçait un atelier à Kampala (Ouganda).`: no date of a meeting
      previous = dated.length === 0 ? sentence : null;
    }
  }

  /** Those told before `La quatrième se tiendra à Porto, et on pourra la suivre à distance` are followed from afar only where that is said of them. */
  #keepRemote(first: number, sentence: Passage): void {
    const { found, paragraph, locale } = this;
    if (!namesOrdinal(sentence.head(longestOrdinal), locale)) return;
    const remote = isRemote(paragraph.before(sentence.span).words, locale);
    for (let at = first; at < found.length; at++) {
      const told = found[at] as Candidate;
      found[at] = { ...told, remote: told.remote && remote };
    }
  }

  /** What a sentence may go on about: its paragraph, or the one before where it is the first. */
  #earlierThan({ span, whole }: Passage): Earlier {
    const { start } = this.paragraph.span;
    const { lead, start: before } = this.before;
    return { text: whole.part({ start: start < span.start ? start : before, end: span.start }), lead };
  }

  /**
   * What a sentence without a date says of the meeting told before it: `Elle aura lieu à Lisbonne, en mode hybride.`
   * Returns the place, which the sentence behind may be about.
   */
  #complete(sentence: Passage): MeetingPlace | null {
    const { found, locale } = this;
    const { start } = this.paragraph.span;
    const place = placeSaid(sentence, locale);
    const mode = modeSaid(sentence, start, locale);
    // `Les trois réunions se tiendront à Genève`: of those before, and not of the next one
    if (sentence.says(locale.ofAll)) return null;
    const last = found.at(-1);
    if (last === undefined || last.span.start < start) return place;
    const other = found.at(-2);
    if (other !== undefined && other.span.start >= start && this.#completeOne(sentence, other, last)) return place;
    const cancelled = last.cancelled || isCalledOff(sentence, locale);
    // `Le lieu devient Genève`: whatever place was told before
    // what is said of two to come is told of those that are not called off (`withToldOfAll`)
    const isPast = sentence.says(locale.past) && !sentence.says(locale.future);
    const ofOne = sentence.says(locale.ofBoth) && !isPast ? null : place;
    const where = sentence.says(locale.placeMoves) ? (place ?? last.place) : withCountry(last.place, ofOne);
    found[found.length - 1] = { ...last, place: where, mode: last.mode ?? mode, cancelled };
    if (mode !== null && other !== undefined && isOfBoth(sentence, other.span, locale))
      found[found.length - 2] = { ...other, mode: other.mode ?? mode };
    return place;
  }

  /** `La première sera virtuelle.`, of two meetings of the paragraph; false where the sentence tells neither of them how it is held. */
  #completeOne(sentence: Passage, first: Candidate, last: Candidate): boolean {
    const { found, locale } = this;
    const which = oneOfTwo(sentence, first.span, locale);
    if (which === null) return false;
    const { mode, remote } = toldOfOne(sentence, locale);
    if (mode === null && !remote) return false;
    const meant = which === 'first' ? first : last;
    found[found.length - (which === 'first' ? 2 : 1)] = {
      ...meant,
      mode: meant.mode ?? mode,
      remote: meant.remote || remote,
    };
    return true;
  }
}
