import type { CalendarDate, DateMention } from '../model/annotation.js';
import type { AnnotatedDocument } from '../model/detection.js';
import type { ReplacedDates } from '../model/locale/replaced-dates.js';
import type { Passage } from '../text/passage.js';
import type { SentenceLocale } from '../text/sentences.js';
import { answerTo, isFirstPlan, sameParagraph, stillOpen, type Told } from './changed-dates/answered.js';
import { columnChanges } from './changed-dates/columns.js';
import { correctedQuotations } from './changed-dates/corrected.js';
import type { DateChange } from './changed-dates/date-change.js';
import { labelledChanges } from './changed-dates/labelled.js';
import { isMovedHere } from './changed-dates/moved-to.js';
import { changeOf, sidesIn } from './changed-dates/worded.js';

/** All by where a date begins in the source. */
export interface ChangedDates {
  readonly changes: ReadonlyMap<number, DateChange>;
  /** The date that each new one takes the place of. */
  readonly formerOf: ReadonlyMap<number, DateMention>;
  /** Dates that a corrected sentence has before and after: they hold. */
  readonly held: ReadonlySet<number>;
}

const known = new WeakMap<AnnotatedDocument, ChangedDates>();

/** The dates that hold no more, decided once for meetings and deadlines: in sentences, labelled lines and tables. */
export function changedDates(
  document: AnnotatedDocument,
  locale: ReplacedDates,
  sentenceLocale: SentenceLocale,
): ChangedDates {
  let found = known.get(document);
  if (found === undefined) {
    found = findChanges(document, locale, sentenceLocale);
    known.set(document, found);
  }
  return found;
}

function findChanges(document: AnnotatedDocument, locale: ReplacedDates, sentenceLocale: SentenceLocale): ChangedDates {
  const corrections = correctedQuotations(document, locale);
  const told = new ToldChanges([
    ...columnChanges(document, locale),
    ...labelledChanges(document, locale),
    ...corrections.changes,
  ]);
  const kept = new Set(corrections.kept);
  let open: Told | null = null;
  for (const { index, zone } of document.blocks) {
    const paragraph = document.passages[index];
    if (paragraph === undefined || zone === 'page' || paragraph.dates.length === 0) continue;
    const sentences = paragraph.sentences(sentenceLocale);
    for (const [at, sentence] of sentences.entries()) {
      const mentions = sentence.dates.filter(
        (mention) => !told.changes.has(mention) && !kept.has(mention) && !isOfText(sentence, mention, locale),
      );
      const free = mentions.filter((mention) => !told.isGiven(mention));
      const answer = open === null ? null : answerTo(open, sentence, free, locale);
      if (open !== null && answer !== null) told.note(open.mention, answer);
      else if (open !== null && isFirstPlan(open, { sentence, next: sentences[at + 1] }, free, locale))
        told.note(free[0] as DateMention, { kind: 'replaced', by: open.mention });
      readSentence(sentence, mentions, told, locale);
      open = stillOpen(paragraph, mentions, told.changes) ?? sameParagraph(open, paragraph);
    }
  }
  return told.byPlace(corrections.kept);
}

/** `l'échéance du 3 mai donnée dans notre lettre du 4 mars est reportée`: only the letter's own day, which nothing takes the place of. */
export const isOfText = (sentence: Passage, { end, span }: DateMention, locale: ReplacedDates): boolean =>
  end === null && sentence.before(span, longestName).says(locale.datedText);

/** `Circulaire administrative CACE/512, datée du `. */
const longestName = 80;

/** The changes that a sentence words. */
function readSentence(
  sentence: Passage,
  mentions: readonly DateMention[],
  told: ToldChanges,
  locale: ReplacedDates,
): void {
  for (const sides of sidesIn(sentence, mentions)) {
    const { mention, next } = sides;
    if (next !== null && isMovedHere(sentence, mention, next, locale))
      told.note(next, { kind: 'replaced', by: mention });
    if (told.changes.has(mention) || told.isGiven(mention)) continue;
    const change = changeOf(sides, told.changes, locale);
    if (change !== null) told.note(mention, change);
    // `qui devait s'ouvrir le 6 mai, est reportée du 6 au 8 mai`: the first of the new days is the old one told again
    const by = change?.kind === 'replaced' ? change.by : null;
    if (by !== null && by === next && by.end !== null && mention.end === null && isSameDay(by.start, mention.start))
      told.note(by, { kind: 'shifted' });
  }
}

const isSameDay = (a: CalendarDate, b: CalendarDate): boolean => a.day === b.day && (a.month ?? b.month) === b.month;

/** What is told so far. */
class ToldChanges {
  readonly changes = new Map<DateMention, DateChange>();
  readonly #formerOf = new Map<DateMention, DateMention>();

  constructor(known: readonly [DateMention, DateChange][]) {
    for (const [old, change] of known) this.note(old, change);
  }

  note(old: DateMention, change: DateChange): void {
    this.changes.set(old, change);
    if (change.kind === 'replaced' && change.by !== null) this.#formerOf.set(change.by, old);
  }

  /** It takes the place of another. */
  isGiven(mention: DateMention): boolean {
    return this.#formerOf.has(mention);
  }

  byPlace(held: readonly DateMention[]): ChangedDates {
    return {
      held: new Set(held.map(({ span }) => span.start)),
      formerOf: new Map([...this.#formerOf].map(([{ span }, old]) => [span.start, old])),
      changes: new Map([...this.changes].map(([{ span }, change]) => [span.start, change])),
    };
  }
}
