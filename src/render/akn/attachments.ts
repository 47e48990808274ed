import type { Annex } from '../../model/record.js';
import { bodyOf, type Marking } from './divisions.js';
import { type Content, element, type Node } from './element.js';
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
  marking: Marking,
  lines: readonly PageLine[],
): Node {
  const eId = marking.ids.division(null, 'att', String(index + 1));
  const pointer = `/annexes/${index}`;
  const identity: Identity = {
    ...letter,
    component: `annex_${index + 1}`,
    subtype: annex.type,
    number: null,
    title: annex.title,
  };
  const { name, preface } = headOf(annex, pointer, marking);
  const remainder = remainderOf(lines);
  return element(
    'attachment',
    { eId },
    name,
    element(
      'doc',
      { name: 'annex' },
      element('meta', {}, identification(identity)),
      preface.length > 0 ? element('preface', {}, preface) : null,
      element('mainBody', {}, bodyOf(annex.paragraphs, `${pointer}/paragraphs`, eId, marking)),
      remainder.length > 0 ? element('conclusions', {}, remainder) : null,
    ),
  );
}

interface Head {
  /** `ANNEXE A (de la Circulaire TSB 143)`, or the label alone. */
  readonly name: Node | null;
  /** Title and subtitle. */
  readonly preface: readonly Node[];
}

/** The printed heading, cut where its title begins; where the title is not found in it, it stays whole. */
function headOf({ label, title, subtitle }: Annex, pointer: string, { piecesAt, marks, source }: Marking): Head {
  const pieces = piecesAt(pointer);
  const printed = pieces.map(({ text }) => text).join(' ');
  const wraps = wrapsIn(printed, pieces, marks, source);
  const part = (from: number, to: number): Content =>
    inline(
      printed.slice(from, to),
      wraps.filter((wrap) => from <= wrap.from && wrap.to <= to).map((wrap) => shifted(wrap, from)),
    );
  if (printed === '')
    return {
      name: label === null ? null : element('num', {}, label),
      preface: [...(title === null ? [] : [titleLine(title)]), ...(subtitle === null ? [] : [subtitleLine(subtitle)])],
    };
  const from = title === null ? printed.length : printed.indexOf(title);
  const to = from + (title ?? '').length;
  const behind = printed.slice(to).trim();
  if (from < 0 || behind !== (subtitle ?? ''))
    return {
      name: element('heading', {}, part(0, printed.length)),
      preface: [
        ...(title === null || printed.includes(title) ? [] : [titleLine(title)]),
        ...(subtitle === null || printed.includes(subtitle) ? [] : [subtitleLine(subtitle)]),
      ],
    };
  const name = printed.slice(0, from).trimEnd();
  return {
    name: name === '' ? null : element('heading', {}, part(0, name.length)),
    preface: [
      ...(title === null ? [] : [titleLine(part(from, to))]),
      ...(subtitle === null ? [] : [subtitleLine(part(printed.length - behind.length, printed.length))]),
    ],
  };
}

const shifted = <T extends { readonly from: number; readonly to: number }>(wrap: T, by: number): T => ({
  ...wrap,
  from: wrap.from - by,
  to: wrap.to - by,
});

const titleLine = (content: Content): Node => element('p', {}, element('docTitle', {}, content));
const subtitleLine = (content: Content): Node => element('p', {}, element('inline', { name: 'subtitle' }, content));
