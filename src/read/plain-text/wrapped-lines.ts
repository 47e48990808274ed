import { isBrokenRange } from './broken-ranges.js';
import { hangsBelow, hangsOpen } from './hanging-lines.js';
import { lineMark } from './line-marks.js';
import {
  beginsInLowerCase,
  head,
  isCapitals,
  isEnd,
  isWide,
  openEnd,
  opensBracket,
  rightEdge,
  shortestRunOn,
  tail,
} from './line-shapes.js';
import { isBrimful, isFull, type Wrapping } from './line-width.js';
import { isAddress, longLineGoesOn, partsName, shortLine } from './long-lines.js';
import { isDateInSentence, isDayBehindPlace, isPartedDate } from './parted-dates.js';
import type { Line } from './plain-lines.js';

/** A short line of its own: `Objet:`, `Annexe: 1`, `Madame, Monsieur,`. */
const ownLine = /^\p{Lu}(?:[^:]{0,28}(?::|,$)|[^:]{0,24}:.{1,12}$)/u;

/** `A N N E X E   1` */
const letterSpaced = /^(?:\p{L} {1,3}){5}/u;
const salutation = /^\p{Lu}[^:]{0,28},$/u;

/** A label and what it stands for: `Télécopie: +41 22 …`, `Courriel:   …`. */
const labelledLine = /^\p{Lu}[\p{L}. -]{1,28}: ?(?: {2}|\t|\+?\d[\d ()./-]{5}|\S{1,60}@|https?:|www\.)/u;

/** A label with its text after it: `Objet:  `. */
const hangingLabel = /^\p{Lu}[^:\t]{0,28}:[ \u00a0]{1,20}(?=\S)/u;

/** A number without bracket or tab, and a word in lower case: `4.2 de la Recommandation`. */
const numberInSentence = /^\d{1,3}(?:\.\d{1,3}){0,5}\.? \p{Ll}/u;
const rule = /^[_=*~.\-\u2012-\u2015\u2500 ]{4,}$/u;

/** `Nom de l'hôtel: ......` over `Prénom: ......`: what is left blank ends the field of a form, where another begins. */
const blankField = /(?:[.]{4,}|_{3,}|\u2026{2,})$/u;
const ownField = /^\p{Lu}[^:]{1,60}:/u;

/** `– 2 –`: what counts the pages is no item of a list, and the text of the next page is no rest of it. */
const pageNumber = /^[-\u2012-\u2015] ?\d{1,3} ?[-\u2012-\u2015]\s*$/u;
const webAddress = /^(?:https?:|www\.|\S{1,80}@)/iu;

/** The same before a capital: articles and prepositions are very short or end in these letters, a noun (`Durée de vie`) is none. */
const openBeforeCapital =
  /(?:^|[\s'\u2019])(?<!(?:^|[^\p{L}\d/-])\d{1,6}\s)(?:\p{Ll}{1,2}|\p{Ll}{2}[srxl]|the|and|une|que)$/u;

/** A word that the end of a line parts at its hyphen: `Stolz-` over `Keller`. */
const partedWord = /\p{L}{2}[-\u2010\u00ad]$/u;

/** An address that the end of a line parts: `https://www.itu.int/go/maps-` over `27`. */
const partedAddress = /(?:\/\/|www\.|@)\S{1,38}[-/_=&]$/u;

const wobble = 4;

/**
 * `… n'ont rien à faire:` and, on the next line, `leur inscription reste valable. Ceux …`: where blank lines part the paragraphs and the
 * items of a list, a long line in lower case is the rest of the sentence.
 */
const isClause = (text: string, line: Line, next: Line, wrapping: Wrapping): boolean =>
  beginsInLowerCase.test(head(text, next)) && isRestOfSentence(text, next, wrapping) && !isCapitals(head(text, line));

/** Where blank lines part the paragraphs, a line that is long or ends a sentence is none of a list that a colon leads to. */
const isRestOfSentence = (text: string, next: Line, { width, blankLines }: Wrapping): boolean =>
  blankLines && width !== null && (isWide(text, next, width) || /\p{L}\.["\u00bb\u201d]?$/u.test(tail(text, next)));

/** `… y fecha de llegada. Habitación:`, at the end of a full line: a label amid a paragraph, not the end of one. */
const runInLabel = /[\p{L}\d)][.;] \p{L}{2,}(?: \p{L}+){0,2} ?:$/u;

/** `2 de nommer …` below `1 de créer …;`: the items of a resolution have bare numbers and words in lower case. */
function isNextItem(text: string, line: Line, next: Line, first: Line): boolean {
  const [own, below] = [first, next].map((each) => Number(bareNumber.exec(head(text, each))?.[1] ?? 0));
  return own !== undefined && own > 0 && below === own + 1 && /[;.]$/.test(tail(text, line));
}

const bareNumber = /^(\d{1,2}) {1,3}(?=\p{Ll})/u;

/** `invite les États Membres` far from the edge, with what they are invited to below it: a call has a line of its own. */
const isCallAlone = (text: string, line: Line, next: Line, first: Line, width: number): boolean =>
  line === first &&
  4 * rightEdge(text, line) < 3 * width &&
  [line, next].every((each) => beginsInLowerCase.test(head(text, each)));

/** Whether a full line goes on: any unmarked line does, unless it looks like the beginning of something. */
function fullLineGoesOn(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  const [end, beginning] = [tail(text, line), head(text, next)];
  if (end.endsWith(':'))
    return (
      webAddress.test(beginning) ||
      isClause(text, line, next, wrapping) ||
      (runInLabel.test(end) && isRestOfSentence(text, next, wrapping))
    );
  // No paragraph ends with a comma: a short line that does is a salutation.
  if (next.end - next.start <= 30 && salutation.test(beginning) && !end.endsWith(',')) return false;
  if (isCapitals(beginning) && !isCapitals(head(text, line))) {
    // The last of several, an acronym: `…; 3GPP;` and, on the next line, `ETSI.`
    return (!isEnd(text, line) || end.endsWith(';')) && /[.,;)]["\u00bb\u201d]?$/u.test(tail(text, next));
  }
  if (beginsInLowerCase.test(beginning)) return !/[.!?]$/.test(end) || wrapping.blankLines;
  if (wrapping.blankLines || openEnd.test(end)) return true;
  if (isBrimful(text, line, wrapping) && next.end - next.start > shortestRunOn && /[.!?]$/.test(end)) return true;
  return !isEnd(text, line) && !(next.end - next.start <= 30 && ownLine.test(beginning));
}

/**
 * Whether a line that is not filled to the width, or beyond it, goes on: right margins are ragged where words were
 * replaced after the lines had been broken.
 */
function raggedLineGoesOn(text: string, line: Line, next: Line, width: number, blankLines: boolean): boolean {
  const [end, edge] = [tail(text, line), rightEdge(text, line)];
  if (line.column >= width / 3 || isCapitals(head(text, next))) return false;
  // A small word leaves a line open wherever it ends.
  if (blankLines && 2 * edge >= width && openEnd.test(end) && next.column === line.column) return true;
  if (5 * edge < 3 * width) return false;
  if (openEnd.test(end) || isBracketInSentence(end, head(text, next))) return true;
  // Where blank lines part the paragraphs, a long line that ends no sentence goes on, also before a name.
  const isLong = next.end - next.start > shortestRunOn;
  if (blankLines && 5 * edge >= 4 * width && /[\p{L}\d,]$/u.test(end) && isLong) return true;
  // … and before a short one that ends the sentence, as nothing does that stands alone: `…, Presidente del Grupo,` over `Sr. A. Ruiz.`
  if (blankLines && 5 * edge >= 4 * width && end.endsWith(',') && /\p{Ll}{3}\.$/u.test(tail(text, next))) return true;
  // … as it is where the line has no room for a word: `… aux Recommandations` over `UIT-T X.12.`
  if (blankLines && edge >= width && /[\p{Ll}\d]$/u.test(end) && /[\p{L}\d)]\.$/u.test(tail(text, next))) return true;
  // Who wraps by hand breaks a little early, also behind a full stop.
  if (blankLines && 7 * edge >= 6 * width && /[.!?]$/.test(end) && isLong && next.column === line.column) return true;
  if (isLong && partsName(text, line, next)) return true;
  return /^[(\u00ab"]?\p{Ll}/u.test(head(text, next)) && !/[.!?:;,\u2026)\]"\u00bb\u201d]$/u.test(end);
}

/** `… est Mme Ana Ruiz` and, on the next line, `(Chili). Elle …`: a bracket alone on its line may be the second line of a title. */
const isBracketInSentence = (end: string, beginning: string): boolean =>
  /[\p{L}\d]$/u.test(end) && /^\([^()]{2,60}\)[.,;:]? ?\S/u.test(beginning);

/** Whether two lines are set in the middle of the page, one under the other. */
function isCentred(text: string, line: Line, next: Line): boolean {
  const middle = (centred: Line): number => centred.column + rightEdge(text, centred);
  return (
    line.column > 4 && next.column > 4 && line.tabs + next.tabs === 0 && Math.abs(middle(line) - middle(next)) <= 2
  );
}

/** `(Corée, République` and, on the next line, `de), …`: a bracket that was opened before is no mark's. */
function closesBracket(text: string, line: Line, next: Line): boolean {
  return /^[\p{L}\d]{1,3}\)/u.test(head(text, next)) && opensBracket(text, line);
}

/** The deepest column at which a line may begin that goes on with `line`. */
function deepestColumn(text: string, line: Line): number {
  const label = hangingLabel.exec(head(text, line));
  if (label) return line.column + label[0].length + 1;
  const marked = lineMark(text, line.start, line.end);
  return line.column + (marked ? Math.max(marked.length, 8) + 2 : 1);
}

/**
 * Whether a short line of an address or a signature goes on: it ends in the middle (`Directeur du Bureau de la`), or
 * the next begins in lower case. What stands on lines of one word (`considérant`) or goes on in a long paragraph is on its own.
 */
function shortLineGoesOn(text: string, line: Line, next: Line, first: Line): boolean {
  const [beginning, end, below] = [head(text, line), tail(text, line), head(text, next)];
  if (line.end - line.start > shortLine || next.end - next.start > shortLine) return false;
  if (!/^\p{L}/u.test(below) || isAddress(below)) return false;
  // `Recommandations à l'intention de la` over `PP-26`: an acronym alone is no line in capitals.
  if (isCapitals(below)) return openBeforeCapital.test(end) && /^[^\s:]{2,12}$/u.test(below);
  if (openEnd.test(end)) return /^\p{Ll}/u.test(below) || openBeforeCapital.test(end);
  if (!/^\p{Ll}/u.test(below) || /[.!?:;,\u2026)\]"\u00bb\u201d]$/u.test(end) || isCapitals(beginning)) return false;
  // A line that goes on itself may begin as it likes.
  return [line, first].some(
    (each) =>
      lineMark(text, each.start, each.end) !== null ||
      (/^\p{Lu}/u.test(head(text, each)) && beginning.includes(' ') && next.tabs === 0),
  );
}

/** A page that ends amid a sentence, with nothing at its foot: the next begins in lower case, without a mark. */
const goesOnOverPage = (text: string, line: Line, next: Line, wrapping: Wrapping): boolean =>
  line.end - line.start > shortestRunOn &&
  isWide(text, line, wrapping.width) &&
  /[\p{L}\d,]$/u.test(tail(text, line)) &&
  /^\p{Ll}/u.test(head(text, next)) &&
  lineMark(text, next.start, next.end) === null;

/**
 * Whether the paragraph of `line` goes on with `next`, the line after it. `first` is the line that the paragraph
 * begins with: its number tells the next one.
 */
export function goesOn(text: string, line: Line, next: Line, wrapping: Wrapping, first: Line): boolean {
  if (next.page === true && goesOnOverPage(text, line, next, wrapping)) return true;
  if (next.gap > 0 || line.start === line.end || next.start === next.end) return false;
  if (rule.test(head(text, line)) || rule.test(head(text, next))) return false;
  if (blankField.test(tail(text, line)) && ownField.test(head(text, next))) return false;
  if (pageNumber.test(text.slice(line.start, Math.min(line.end, line.start + 12)))) return false;
  const { width } = wrapping;
  const [beginning, end] = [head(text, next), tail(text, line)];
  const mark = closesBracket(text, line, next) ? null : lineMark(text, next.start, next.end);
  const hangs = mark === null && !labelledLine.test(beginning) && hangsBelow(text, line, next, first, wrapping);
  if (next.tabs > 0 && (hangs || next.tabs !== line.tabs)) return hangs;
  if (isBrokenRange(head(text, line), end, beginning)) return true;
  if (labelledLine.test(beginning) || letterSpaced.test(head(text, line))) return false;
  if (isEnd(text, line) && isBracketAlone(text, next)) return false;
  // What stands further left than the bullet of an item goes on with the text before the list.
  const isOutside = first.tabs + next.tabs === 0 && next.column + 2 <= first.column;
  if (isOutside && lineMark(text, first.start, first.end)?.weak === false) return false;
  if (isNextItem(text, line, next, first)) return false;
  if ([isDateInSentence, isDayBehindPlace, isPartedDate].some((isParted) => isParted(text, line, next))) return true;
  if (isNumberInBracket(text, line, next)) return true;
  if (line === first && headsText(text, line, next, width)) return false;
  const full = isFull(text, line, next, wrapping);
  // One tab before both is how quoted texts are set, a line each.
  const isQuoted = next.tabs === 1 && !openEnd.test(end);
  const ragged =
    width !== null &&
    !full &&
    !isQuoted &&
    !isCallAlone(text, line, next, first, width) &&
    raggedLineGoesOn(text, line, next, width, wrapping.blankLines);
  if (width === null && end.endsWith(',') && opensWithTitle(beginning, text, first) && longLineGoesOn(text, line, next))
    return true;
  if (mark) {
    const isNumber = mark.ordinal !== null && mark.ordinal > 1 && /^\d{1,3}\. /.test(beginning);
    const isInSentence = !mark.tabbed && mark.ordinal !== null && numberInSentence.test(beginning);
    if (!(mark.weak || isNumber || isInSentence) || !(full || ragged)) return false;
    if (isEnd(text, line) && !(full && wrapping.blankLines && opensWithTitle(beginning, text, first))) return false;
    const ordinal = lineMark(text, first.start, first.end)?.ordinal ?? null;
    if (ordinal !== null && mark.ordinal === ordinal + 1) return false;
  }
  if (hangs) return true;
  // Text that was put at its place on a page (pdftotext -layout) may stand a little further in than the line above.
  const isParted =
    mark === null &&
    next.tabs === 0 &&
    ((partedWord.test(end) && /^\p{L}/u.test(beginning)) ||
      (partedAddress.test(end) && /^[\p{Ll}\d]/u.test(beginning)));
  if (isParted && Math.abs(next.column - line.column) <= wobble) return true;
  if (next.column > deepestColumn(text, line)) {
    if (mark === null && full && hangsOpen(text, line, next, first)) return true;
    return mark === null && isCentred(text, line, next) && shortLineGoesOn(text, line, next, first);
  }
  if (full && fullLineGoesOn(text, line, next, wrapping)) return true;
  if (ragged) return true;
  if (width === null && mark === null && longLineGoesOn(text, line, next)) return true;
  if (isParted) return true;
  if (isQuoted) return false;
  return mark === null && shortLineGoesOn(text, line, next, first);
}

/** `… Mme Ruiz (tél.:` and, on the next line, `+41 22 …).`; `(tél.` and `: +41 …`: in an open bracket the number of a label is no line of its own. */
const isNumberInBracket = (text: string, line: Line, next: Line): boolean =>
  /\p{L}[.]? ?:?$/u.test(tail(text, line)) && bracketedNumber.test(head(text, next)) && opensBracket(text, line);

const bracketedNumber = /^:? ?[+(]?\d[\d ()./-]{5,22}[),;]/u;

/** `(signed)`, `[original signed]` below the formula of courtesy, however full its line: of a sentence, a bracket would bring the full stop. */
const isBracketAlone = (text: string, { start, end }: Line): boolean =>
  end - start < shortestRunOn && /^(?:\([^()]+\)|\[[^[\]]+\])$/.test(text.slice(start, end));

/**
 * `What the experts are to do` over a line of running text or one that introduces a list: the heading ends far before the width, where the
 * text below it would have had room, and its last small word leaves nothing open.
 */
function headsText(text: string, line: Line, next: Line, width: number | null): boolean {
  if (width === null || line.column >= width / 3 || next.column !== line.column) return false;
  if (3 * rightEdge(text, line) >= 2 * width || !/^\p{Lu}/u.test(head(text, next))) return false;
  const introduces = tail(text, next).endsWith(':') && next.end - next.start > shortestRunOn;
  return introduces || 10 * rightEdge(text, next) >= 9 * width;
}

/**
 * `M. Ruiz, Président du Groupe, …` at the beginning of a line: a letter that no list begins with, before a name, is a form of address,
 * unless the paragraph is itself an item with a letter.
 */
const opensWithTitle = (beginning: string, text: string, first: Line): boolean =>
  /^(?![A-EIVX]\.)\p{Lu}\. (?:\p{Lu}\.[ -]?){0,3}\p{Lu}\p{Ll}/u.test(beginning) &&
  !/^\p{L}[.)]/u.test(head(text, first));
