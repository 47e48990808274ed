/** Text of a PDF in which one cell ends and the next begins without a space between, as some programs write it (pypdf). */
import type { Line } from './plain-lines.js';

/** `…télécommunicationsGenève, le 3 mars 2025`, `…BureauGeneva, 3 March 2025` */
const placeAndDay =
  /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2,20}(?:[ -]\p{L}{2,15}){0,2}, (?:\p{L}{1,4} )?\d{1,2}(?:\p{Ll}{2})? (?:\p{L}{1,3} )?\p{L}{3,10})/gu;
/** `…Radiocomunicaciones30 de junio de 2017` */
const wholeDay =
  /(?<=\p{Ll}{3})(?=\d{1,2}(?:\p{Ll}{2})? (?:\p{L}{1,3} )?\p{L}{3,10} (?:\p{L}{1,3} )?(?:19|20)\d{2}(?!\d))/gu;
/** `…participantsTél.: +41 …`, `UITContact: M. …` */
const labelAndColon =
  /(?<=[\p{L}\d)])(?=\p{Lu}\p{Ll}{1,12}(?:[ -]\p{L}{1,12})?\.?:(?: \S|\s*$))(?<!\b\p{Ll}{1,2}|\b\p{Lu}\p{Ll}{1,3})/gu;
/** `CE 13/HL– Aux Administrations …` */
const bulletAndText = /(?<=[\p{L}\d)])(?=[\u2013\u2014\u2022] \p{L})/gu;
/** What shows that something begins amid a line, where the cell before ends. */
const beginnings: readonly RegExp[] = [placeAndDay, wholeDay, labelAndColon, bulletAndText];
/** `Mireya Sandoval RuizPresidenta del Grupo`, by itself: nothing else looks so. */
const nameAndOffice =
  /^(?:\p{Lu}[\p{L}'\u2019.-]{0,30} ){1,3}\p{Lu}[\p{L}'\u2019-]{0,30}\p{Ll}{2}(?<!\bMac)(?=\p{Lu}\p{Ll}{4,20}(?: \p{Ll}{2,3}){1,2} \p{Lu})/u;

/** Kinds that show it; a word with a capital in its middle before a colon is soon found. */
const fewest = 2;
const longestLine = 200;

/** Where cells begin amid a line. */
function beginningsIn(words: string): readonly { readonly at: number; readonly kind: number }[] {
  return beginnings.flatMap((beginning, kind) =>
    Array.from(words.matchAll(beginning), ({ index }) => ({ at: index, kind })).filter(({ at }) => at > 0),
  );
}

/** The lines with what is glued together apart, each piece as a line of its own. */
export function gluedApart(text: string, lines: readonly Line[]): readonly Line[] {
  const found = new Map<Line, readonly number[]>();
  const signed = new Map<Line, readonly number[]>();
  const kinds = new Set<number>();
  for (const line of lines) {
    if (line.end - line.start > longestLine) continue;
    const words = text.slice(line.start, line.end);
    const name = nameAndOffice.exec(words);
    if (name) signed.set(line, [line.start + name[0].length]);
    const places = beginningsIn(words);
    if (places.length === 0) continue;
    for (const { kind } of places) kinds.add(kind);
    found.set(
      line,
      places.map(({ at }) => line.start + at).toSorted((a, b) => a - b),
    );
  }
  const places = kinds.size < fewest ? signed : new Map([...found, ...signed]);
  return places.size === 0 ? lines : lines.flatMap((line) => piecesOf(line, places.get(line)));
}

function piecesOf(line: Line, places: readonly number[] | undefined): Line[] {
  if (!places) return [line];
  const starts = [line.start, ...places];
  return starts.map((start, index) => ({
    ...line,
    start,
    end: starts[index + 1] ?? line.end,
    ...(index > 0 && { begin: start, tabs: 0, column: 0, gap: 0, page: false, bookmarks: [] }),
  }));
}
