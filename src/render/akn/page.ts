import type { DocumentRecord } from '../../model/record.js';
import { overlaps, type Span } from '../../model/span.js';
import { element, type Node } from './element.js';
import { inline } from './inline.js';
import type { PageLine } from './page-lines.js';
import type { PageValue } from './page-values.js';

/** The lines of the page by where they stand. */
export interface Zones {
  readonly preface: readonly PageLine[];
  /** Between paragraphs: page headers and footers. */
  readonly between: readonly PageLine[];
  readonly conclusions: readonly PageLine[];
  /** By annex. */
  readonly annexes: readonly (readonly PageLine[])[];
}

/** From where the first piece of evidence under some pointers begins to where the last one ends. */
function extentOf({ evidence }: DocumentRecord, isIn: (pointer: string) => boolean): Span | null {
  const pieces = Object.entries(evidence).flatMap(([pointer, found]) => (isIn(pointer) ? found : []));
  return pieces.reduce<Span | null>(
    (extent, { start, end }) =>
      extent ? { start: Math.min(start, extent.start), end: Math.max(end, extent.end) } : { start, end },
    null,
  );
}

const saysAValue = (line: PageLine | undefined): boolean => line?.wraps.some(({ name }) => name === 'inline') ?? false;

/** Behind its annexes a letter has its list of copies, under a label; other lines there are the annex's. */
const isOfTheLetter = (lines: readonly PageLine[], at: number): boolean =>
  saysAValue(lines[at]) || (lines[at]?.text.endsWith(':') === true && saysAValue(lines[at + 1]));

/** What stands in front of the paragraphs, among them, behind them, and in each annex. */
export function zonesOf(record: DocumentRecord, lines: readonly PageLine[]): Zones {
  const nowhere = Number.POSITIVE_INFINITY;
  const starts = record.annexes.map((_, index) => record.evidence[`/annexes/${index}`]?.[0]?.start ?? nowhere);
  const closing = extentOf(record, (pointer) => /^\/(?:closing|signatory|enclosures)$/.test(pointer));
  const bodyless = Math.min(closing?.start ?? nowhere, starts[0] ?? nowhere);
  const body = extentOf(record, (pointer) => pointer.startsWith('/paragraphs/')) ?? { start: bodyless, end: bodyless };
  const annexes: PageLine[][] = starts.map(() => []);
  const zones = { preface: [] as PageLine[], between: [] as PageLine[], conclusions: [] as PageLine[], annexes };
  let begun = 0;
  for (const [at, line] of lines.entries()) {
    while ((starts[begun] ?? nowhere) <= line.start) begun++;
    if (begun > 0) (isOfTheLetter(lines, at) ? zones.conclusions : annexes[begun - 1])?.push(line);
    else if (line.start < body.start) zones.preface.push(line);
    else if (line.start < body.end) zones.between.push(line);
    else zones.conclusions.push(line);
  }
  return zones;
}

const lineOf = ({ text, wraps }: Pick<PageLine, 'text' | 'wraps'>): Node => element('p', {}, inline(text, wraps));

const valueLine = ({ text, wrapsOf }: PageValue): Node => lineOf({ text, wraps: wrapsOf({ text }) });

/** What no value of the record claims, where it stands beside paragraphs. */
export const remainderOf = (lines: readonly PageLine[], unread: readonly PageValue[] = []): Node[] =>
  lines.length + unread.length === 0
    ? []
    : [element('container', { name: 'remainder' }, lines.map(lineOf), unread.map(valueLine))];

/** The letterhead; `unread` are values whose place is not known. */
export function prefaceOf(lines: readonly PageLine[], unread: readonly PageValue[]): Node | null {
  const content = [...lines.map(lineOf), ...unread.filter(({ zone }) => zone === 'preface').map(valueLine)];
  return content.length > 0 ? element('preface', {}, content) : null;
}

/** What stands behind the paragraphs, in the order of the page: closing, signature, enclosures; then what belongs nowhere. */
export function conclusionsOf(
  { conclusions, between }: Zones,
  unread: readonly PageValue[],
  signatory: readonly Span[],
  notes: readonly Node[],
): Node | null {
  const content: Node[] = [];
  let signature: Node[] = [];
  const closeSignature = (): void => {
    if (signature.length > 0) content.push(element('container', { name: 'signature' }, signature));
    signature = [];
  };
  for (const line of conclusions) {
    if (signatory.some((piece) => overlaps(piece, line))) signature.push(lineOf(line));
    else {
      closeSignature();
      content.push(lineOf(line));
    }
  }
  closeSignature();
  for (const value of unread.filter(({ zone }) => zone === 'conclusions')) {
    if (value.pointer === '/signatory') content.push(element('container', { name: 'signature' }, valueLine(value)));
    else content.push(valueLine(value));
  }
  if (notes.length > 0)
    content.push(
      element(
        'container',
        { name: 'notes' },
        notes.map((note) => element('p', {}, note)),
      ),
    );
  content.push(
    ...remainderOf(
      between,
      unread.filter(({ zone }) => zone === 'remainder'),
    ),
  );
  return content.length > 0 ? element('conclusions', {}, content) : null;
}
