import type { Annex } from '../../model/record.js';
import { bodyOf, type Marking } from './divisions.js';
import { element, type Node } from './element.js';
import { identification, type Identity } from './identification.js';
import { remainderOf } from './page.js';
import type { PageLine } from './page-lines.js';
import { wrapsIn } from './placing.js';
import { inline } from './inline.js';

/** An annex as a document of its own within its letter (part 2, 1.1.7), with the page lines that stand in it. */
export function attachmentOf(
  annex: Annex,
  index: number,
  letter: Identity,
  within: string | null,
  marking: Marking,
  lines: readonly PageLine[],
): Node {
  const eId = marking.ids.division(within, 'att', String(index + 1));
  const pointer = `/annexes/${index}`;
  const identity: Identity = {
    ...letter,
    component: `annex_${index + 1}`,
    subtype: annex.type,
    number: null,
    title: annex.title,
  };
  const { heading, title, subtitle } = headingOf(annex, pointer, marking);
  return element(
    'attachment',
    { eId },
    heading.length > 0 ? element('heading', {}, heading) : annex.label && element('num', {}, annex.label),
    element(
      'doc',
      { name: 'annex' },
      element('meta', {}, identification(identity)),
      title || subtitle ? element('preface', {}, title, subtitle) : null,
      element('mainBody', {}, bodyOf(annex.paragraphs, `${pointer}/paragraphs`, eId, marking)),
      lines.length > 0 ? element('conclusions', {}, remainderOf(lines)) : null,
    ),
  );
}

interface AnnexHeading {
  readonly heading: readonly Node[];
  readonly title: Node | null;
  readonly subtitle: Node | null;
}

/** The printed heading, cut into what names the annex (`ANNEXE A (de la Circulaire TSB 143)`), its title and its subtitle. */
function headingOf({ title, subtitle }: Annex, pointer: string, marking: Marking): AnnexHeading {
  const pieces = marking.piecesAt(pointer);
  const printed = pieces.map(({ text }) => text).join(' ');
  const wraps = wrapsIn(printed, pieces, marking.marks, marking.source);
  const part = (from: number, to: number): Node[] =>
    inline(
      printed.slice(from, to),
      wraps.filter((wrap) => from <= wrap.from && wrap.to <= to).map((wrap) => shifted(wrap, from)),
    );
  const from = title === null ? -1 : printed.indexOf(title);
  const to = from < 0 || title === null ? -1 : from + title.length;
  const behind = from < 0 ? '' : printed.slice(to).trim();
  if (title === null || from < 0 || behind !== (subtitle ?? '')) {
    // What the heading does not show whole stands in the heading as printed, and in the preface as the record has it.
    const whole = printed.length > 0;
    return {
      heading: part(0, printed.length),
      title: title !== null && !(whole && from >= 0) ? titleLine([title]) : null,
      subtitle: subtitle !== null && !printed.includes(subtitle) ? subtitleLine([subtitle]) : null,
    };
  }
  const subtitleFrom = printed.length - behind.length;
  return {
    heading: part(0, printed.slice(0, from).trimEnd().length),
    title: titleLine(part(from, to)),
    subtitle: behind === '' ? null : subtitleLine(part(subtitleFrom, printed.length)),
  };
}

const shifted = <T extends { readonly from: number; readonly to: number }>(wrap: T, by: number): T => ({
  ...wrap,
  from: wrap.from - by,
  to: wrap.to - by,
});

const titleLine = (content: readonly (Node | string)[]): Node => element('p', {}, element('docTitle', {}, content));
const subtitleLine = (content: readonly (Node | string)[]): Node =>
  element('p', {}, element('inline', { name: 'subtitle' }, content));
