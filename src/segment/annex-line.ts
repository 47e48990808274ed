import type { AnnexHead } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Span } from '../model/span.js';
import { bracketEnd, groupWithin, withinBrackets, withoutFrame } from '../text/brackets.js';
import { closedUp } from '../text/letter-spacing.js';
import { firstMatch } from '../text/pattern.js';

/** The line that may head an annex, taken to pieces; offsets are those of the text it was read from. */
export interface AnnexLine extends AnnexHead {
  /** Whether the words behind the label are only what tells which annex it is. */
  readonly bare: boolean;
  /** True where a colon, dash or full stop parts the label from the title. */
  readonly parted: boolean;
  /** `ANNEXE 1 (suite)`: the head of a later page. */
  readonly continued: boolean;
}

/** What parts the words of a heading: a wide gap is one, too. */
const separators = /^ ?(?:[-:.,;/|_] ?)* */;
const partedBy = /[-:.|]/;

/** Reads `ANNEXE 1`, with the document it belongs to, its edition and its title in any order; `null` where it is none. */
export function readAnnexLine(source: string, text: string, locale: LetterLocale): AnnexLine | null {
  const closed = closedUp(text);
  if (closed !== null) return spacedLine(closed, text, locale);
  const line = withoutFrame(text, { start: 0, end: text.length });
  const words = text.slice(line.start, line.end);
  const match = firstMatch(locale.annexHeading, words);
  if (!match) return null;
  const label = match.groups?.label ?? null;
  const labelAt = line.start + (label === null ? 0 : match[0].lastIndexOf(label));
  const tail = readTail(text, { start: line.start + match[0].length, end: line.end }, locale);
  return { label: label === null ? null : source.slice(labelAt, labelAt + label.length), ...tail };
}

function spacedLine(closed: string, text: string, locale: LetterLocale): AnnexLine | null {
  const match = firstMatch(locale.annexHeading, closed);
  if (!match) return null;
  return {
    label: match.groups?.label ?? null,
    of: null,
    title: null,
    end: text.length,
    bare: true,
    parted: false,
    continued: false,
  };
}

type Tail = Omit<AnnexLine, 'label'>;

function readTail(text: string, { start, end }: Span, locale: LetterLocale): Tail {
  let at = start;
  let of: AnnexHead['of'] = null;
  let parted = false;
  let continued = false;
  for (;;) {
    const gap = separators.exec(text.slice(at, end))?.[0] ?? '';
    const next = at + gap.length;
    const wide = / {3}/.test(gap);
    if (next >= end) return { of, title: null, end: at, bare: true, parted, continued };
    const piece = pieceAt(text, next, end);
    const inner = withinBrackets(text, piece);
    const words = text.slice(inner.start, inner.end);
    const isEdition = firstMatch(locale.annexEdition, words) !== null;
    const named = isEdition ? null : groupWithin(text, inner, locale.annexOf);
    if (named) of = { span: named.span, own: named.name === 'own' };
    else if (firstMatch(locale.annexContinued, words)) continued = true;
    else if (!isEdition) {
      const title = { start: next, end };
      return { of, title, end: at, bare: false, parted: wide || partedBy.test(gap), continued };
    }
    at = piece.end;
    parted = false;
  }
}

/** Up to the end of the brackets that begin here, else up to the next dash or colon outside of any. */
function pieceAt(text: string, start: number, end: number): Span {
  const bracket = bracketEnd(text.slice(0, end), start);
  if (bracket !== null) return { start, end: bracket };
  for (let at = start; at < end; at++) {
    if ('([{'.includes(text[at] as string)) at = (bracketEnd(text.slice(0, end), at) ?? at + 1) - 1;
    else if (text[at] === ':' || text.startsWith(' - ', at) || text.startsWith('   ', at)) return { start, end: at };
  }
  return { start, end };
}
