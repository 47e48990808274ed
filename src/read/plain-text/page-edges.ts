/** Lines that only the foot or the head of a page has, whatever the language: no sentence, no row of a table goes on in them. */
import { contacts, isAddressStrip, postalCode } from '../../text/address-strips.js';
import type { Line } from './plain-lines.js';

const longestStart = 221;
const longestLine = 60;
/** Lines of a foot that are a line each: address, telephone, fax, telex, mail, web, in two languages. */
const mostFootLines = 14;

/** `– 2 –` */
const pageMark = /^[-\u2010-\u2015] ?\d{1,3} ?[-\u2010-\u2015]$/u;
/** `Téléfax/Telefax`, `Suisse – Switzerland`, `Gr4:`: no sentence. */
const label = /^\p{Lu}[^.;,!?]{0,38}$/u;

const words = (text: string, { start, end }: Line): string => text.slice(start, Math.min(end, start + longestStart));

/** Where the lines of an address begin that stand above the number of a page, or its end; `to` where none do. */
function footAbove(text: string, lines: readonly Line[], to: number): number {
  let from = to;
  for (let at = to - 1; at >= Math.max(0, to - mostFootLines); at--) {
    const line = words(text, lines[at] as Line);
    if (line.length > longestLine) break;
    if (postalCode.test(line)) {
      const above = lines[at - 1];
      from = above && lines[at]?.gap === 0 && label.test(words(text, above)) ? at - 1 : at;
      break;
    }
    if (!contacts.some((contact) => contact.test(line)) && !label.test(line)) break;
  }
  return from;
}

/** The lines at the edges of the pages of a text. */
export function pageEdges(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const edges = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const isMark = line.end - line.start <= 9 && pageMark.test(words(text, line));
    if (isMark || (line.end - line.start > 12 && isAddressStrip(words(text, line)))) edges.add(line);
    if (!isMark && !line.page) continue;
    for (const foot of lines.slice(footAbove(text, lines, at), at)) edges.add(foot);
  }
  return edges;
}
