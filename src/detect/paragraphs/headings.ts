import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import type { Label, LabelReading } from '../../text/label-reading.js';
import { firstMatch } from '../../text/pattern.js';
import type { Item } from './items.js';

const longestHeading = 160;
const longestPlainHeading = 100;
/** A Recommendation has a long title. */
const longestTitledText = 300;
/** Words of a line that names a text by its number (`Projet de révision de la Recommandation UIT-R M.2101-0`). */
const shortestNamedText = 5;
/** Words of a numbered heading that ends with a colon, and of one over a table, which needs no sentence to introduce it. */
const longestNumberedColon = 4;
const longestOverTable = 10;
/** Text behind an unmarked heading of a plain-text file is at least this long. */
const shortestRunningText = 70;

/** Whether a line could name what follows: short, no sentence, not ended like one. */
export function isTitleLike(item: Item, locale: ParagraphLocale): boolean {
  const text = item.text.trim();
  if (item.rows || text.length === 0 || text.length > longestFor(text, longestHeading, locale)) return false;
  // `## Comment s'inscrire?`: the file itself says that the line is a heading, whatever it says
  const said = item.blocks[0]?.heading !== undefined;
  const mayAsk = said || (item.label === null && item.blocks[0]?.emphasis === true);
  if ((mayAsk ? /[.;,]["')\]]?$/ : /[.;,!?]["')\]]?$/).test(text)) return false;
  if (isTwoSentences(text) || isAnswered(text)) return false;
  if (!/^["'([]?[\p{Lu}\p{N}]/u.test(text) || /_{3}|[.]{4}/.test(text)) return false;
  // `(Doha, 2026; Lima, 2030)` below the title of a resolution says when it was adopted and revised.
  if (/^\([^()]*\d{4}\)$/.test(text) || firstMatch(locale.introduction, text)) return false;
  if (isProposal(text, locale)) return false;
  // `Monday 17 May`, `SECTION A: About you`: what names a day or a part is no sentence, whatever words it has
  if (!said && !namesPart(text, locale) && firstMatch(locale.sentenceWords, text)) return false;
  // `4 Demande`: behind a number of its own a call begins in lower case, and stands alone without one.
  return item.label?.certain === true || firstMatch(locale.resolutionCall, text) === null;
}

const isTitledText = (text: string, locale: ParagraphLocale): boolean => firstMatch(locale.titledText, text) !== null;

const longestFor = (text: string, other: number, locale: ParagraphLocale): number =>
  isTitledText(text, locale) ? longestTitledText : other;

/** `We shall not wait. Two webinars are offered:` introduces, and names nothing. */
const isTwoSentences = (text: string): boolean => /\p{Ll}{3}[.!?] +\p{Lu}\p{Ll}+ .*:$/u.test(text);

/** `Draft Recommendation E.775   yes / no`, `Visa needed ☐`: what a form asks has room for its answer. */
const isAnswered = (text: string): boolean =>
  /(?<!\p{L})\p{Ll}{1,3} ?\/ ?\p{Ll}{2,3}$|[\u2610\u25a1]$|\[ {0,3}\]$/u.test(text);

/** `MOD`, `SUP EUR/24A2/2`: what a proposal does, with its number. */
export const isProposal = (text: string, locale: ParagraphLocale): boolean => {
  const [mark = '', number = '', ...others] = text.split(/\s+/);
  return others.length === 0 && (number === '' || /\d/.test(number)) && firstMatch(locale.proposalMark, mark) !== null;
};

/** Whether the line ends with a colon: it introduces what follows. */
export const introduces = (item: Item): boolean => /:\s*$/.test(item.text);

/** `EUR – M. Nils Aalto`: below another such line, one more of a list. */
const codeAndName = /^\p{Lu}{2,6}\s+[\u2012-\u2015-]\s/u;

/**
 * Whether a title-like line of a given kind is a heading, by what follows it. A numbered line is one where text or deeper
 * numbers follow, not its own sister (an agenda is a list of short lines, none a heading).
 */
export function isHeading(item: Item, next: Item | undefined, locale: ParagraphLocale, above?: Item): boolean {
  if (above && codeAndName.test(above.text) && codeAndName.test(item.text)) return false;
  if (!next || !isTitleLike(item, locale)) return false;
  // the name of the resolution that a proposal amends
  if (above && isProposal(above.text.trim(), locale)) return false;
  // the title of a resolution that is printed in the text, over who adopts it
  if (above && !item.label && firstMatch(locale.organ, next.text.trim())) return false;
  return item.label ? isNumberedHeading(item, next, locale) : isPlainHeading(item, next, locale);
}

function isNumberedHeading(item: Item, next: Item, locale: ParagraphLocale): boolean {
  const reading = item.label?.readings[0];
  if (!reading || reading.counting === 'bullet') return false;
  // `3 Objet:` names; `3 La réunion examinera:` introduces.
  const longest = next.rows ? longestOverTable : longestNumberedColon;
  if (introduces(item) && item.text.trim().split(/ +/).length > longest) return false;
  if (reading.counting === 'letter' && reading.series.startsWith('letter') && !marked(item)) return false;
  // `2. Name and address` above the heading of the next part of a form: nothing stands below it
  if (!next.label && next.blocks[0]?.heading !== undefined && !marked(item)) return false;
  // the last item of a sub-list over the next of the list around it
  if (next.label?.readings[0].series === reading.series && isDeeper(item, next)) return false;
  // `M. Lindqvist` begins like a label and is none.
  if (!next.label || (!next.label.certain && next.label.readings[0].ordinal !== 1 && !isNext(next.label, reading)))
    return true;
  const following = next.label.readings[0];
  if (following.counting === 'bullet') return true;
  const path = pathOf(item.label?.text ?? '');
  if (following.prefix !== null) return following.prefix === path || following.prefix.startsWith(`${path}.`);
  // A list that begins at 1 again below a title is its text; below another title it may be a list of its own.
  if (following.series === reading.series)
    return following.ordinal === 1 && (isDeeper(next, item) || !isTitleLike(next, locale));
  if (reading.prefix !== null) return following.ordinal === 1;
  // Below Roman numerals and capital letters the numbers may run on from one section to the next.
  return following.ordinal === 1 || (reading.counting !== 'decimal' && following.counting === 'decimal');
}

/** `2. Name` below `1. Country`: a field of a form and the next, though but a space parts the numbers. */
const isNext = ({ readings: [next] }: Label, { series, ordinal }: LabelReading): boolean =>
  next.series === series && next.ordinal === ordinal + 1;

/** `M. Diarra est chargé …`: an initial or an honorific, which begins no list. */
const isInitial = ({ certain, text, readings: [reading] }: Label): boolean =>
  !certain && /^\p{Lu}\.$/u.test(text) && reading.ordinal > 1;

/** Columns by which a list that is typed is set further in at least; numbers of one list set to the right (` 9.` over `10.`) differ by one. */
export const leastStep = 2;

/** How far in a list's item is set, in columns: by its level where the file gives one, else where it is typed. */
export const levelOf = ({ blocks: [block] }: Item): number =>
  block?.listLevel === undefined ? (block?.column ?? 0) : leastStep * block.listLevel;

/** Whether an item of a list is set further in than another: in Markdown, some Word lists and typed ones the numbers begin at 1 again there. */
export const isDeeper = (item: Item, above: Item): boolean =>
  item.label !== null && above.label !== null && levelOf(item) >= levelOf(above) + leastStep;

function isPlainHeading(item: Item, next: Item, locale: ParagraphLocale): boolean {
  const text = item.text.trim();
  if (text.length > longestFor(text, longestPlainHeading, locale)) return false;
  if (namesPart(text, locale)) return true;
  // A label with its value (`Titre: …`, `De: nom et adresse`) names nothing that follows; in capitals a title goes on behind its colon.
  if (/@|\/\//.test(text) || (/\p{L} ?: +\S/u.test(text) && /\p{Ll}/u.test(text))) return false;
  if (marked(item)) return next.rows !== null || next.label !== null || next.text.trim().length > 0;
  if (introduces(item))
    return !isPredicate(next, locale) && (next.rows !== null || next.label !== null || !isTitleLike(next, locale));
  const block = item.blocks[0];
  if (block?.cell || /["»”]/u.test(text)) return false;
  const follows =
    next.rows !== null ||
    (next.label === null || isInitial(next.label)
      ? isRunningText(next, locale) && !isTitledText(next.text.trim(), locale)
      : next.label.readings[0].ordinal <= 1 || runsOn(next, locale));
  // A short line that ends with a figure is an address or a number, unless it names a text; a longer one does.
  const names = text.split(/ +/).length >= shortestNamedText || firstMatch(locale.namedText, text) !== null;
  return follows && (names || !/\d$/.test(text));
}

/** `Pendant trois jours, les participants:` and, in the list below it, `examineront …;`: the verb of one sentence. */
const isPredicate = ({ text }: Item, { sentenceWords }: ParagraphLocale): boolean =>
  /^\p{Ll}/u.test(text) && firstMatch(sentenceWords, text)?.index === 0;

/** `4 Les contributions …`: the numbers of paragraphs may run on below the heading of a part, those of short lines are a list's. */
const runsOn = (item: Item, locale: ParagraphLocale): boolean =>
  item.label?.certain === true &&
  item.label.readings[0].counting === 'decimal' &&
  item.label.readings[0].prefix === null &&
  (isRunningText(item, locale) || /\?\s*$/.test(item.text));

/** A long line, or a sentence with its verb that ends with a full stop, or with the colon of what it introduces (`The limits below apply:`). */
function isRunningText({ text }: Item, locale: ParagraphLocale): boolean {
  if (text.length >= shortestRunningText) return true;
  // `with the following:`, between two wordings, goes on with the sentence above the first
  const leadsOn = /^["'\u00bf]?\p{Lu}/u.test(text) && firstMatch(locale.introduction, text.trim()) !== null;
  return /[.:]\s*$/.test(text) && (leadsOn || firstMatch(locale.sentenceWords, text) !== null);
}

/** The file itself says that the line is a heading, or sets it apart in bold. */
function marked(item: Item): boolean {
  const block = item.blocks[0];
  return block?.heading !== undefined || block?.emphasis === true;
}

/**
 * An unnumbered line that heads a part of an agenda: the file itself makes it a heading, or it names a day or a part and
 * nothing else.
 */
export const isSetApart = (item: Item, locale: ParagraphLocale): boolean =>
  item.label === null &&
  !item.rows &&
  (item.blocks[0]?.heading !== undefined ||
    (item.text.length <= longestPlainHeading && namesPart(item.text.trim(), locale)));

const namesPart = (text: string, { day, division }: ParagraphLocale): boolean =>
  firstMatch(day, text) !== null || firstMatch(division, text) !== null;

/** The label without what closes it: `1.` and `1)` are `1`. */
export function pathOf(label: string): string {
  return label.replace(/[.)]+$/, '').replace(/^\(/, '');
}
