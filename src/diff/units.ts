import type { Annex, DocumentRecord, Paragraph } from '../model/record.js';
import type { Span } from '../model/span.js';
import { labelPath } from '../text/label-path.js';
import { annexAddress, type Scope } from './scope.js';

/** A paragraph of the compared tree, or a row of a table, or a part of the document that holds them. */
export interface Unit {
  /** Place in reading order among the units of its tree; the root is 0. */
  readonly index: number;
  readonly address: string;
  readonly label: string | null;
  readonly text: string;
  readonly heading: boolean;
  /** What it is about, independent of words: a mandate's topic, an annex's type. */
  readonly topic: string | null;
  /** Parts that there is one of (`body`, `subject`): each answers the one of that name, wherever it stands. */
  readonly slot: string | null;
  readonly depth: number;
  readonly parent: Unit | null;
  readonly children: Unit[];
  readonly span: Span | null;
}

export interface Tree {
  readonly root: Unit;
  readonly units: readonly Unit[];
}

/** A record, and the source text where it is at hand. */
export interface Compared {
  readonly record: DocumentRecord;
  readonly text?: string;
}

/** The parts of a new unit that are not as in an unnumbered paragraph. */
type Parts = Partial<Omit<Unit, 'index' | 'parent' | 'children' | 'depth'>>;

/** Builds one tree; `raw` takes texts from the source as they are printed there. */
class Planter {
  readonly units: Unit[] = [];
  readonly #record: DocumentRecord;
  readonly #source: string | null;

  constructor({ record, text }: Compared, raw: boolean) {
    this.#record = record;
    this.#source = raw ? (text ?? null) : null;
  }

  add(parent: Unit | null, parts: Parts): Unit {
    const unit: Unit = {
      index: this.units.length,
      address: '',
      label: null,
      text: '',
      heading: false,
      topic: null,
      slot: null,
      span: null,
      ...parts,
      depth: parent === null ? 0 : parent.depth + (parent.slot === null ? 1 : 0),
      parent,
      children: [],
    };
    this.units.push(unit);
    parent?.children.push(unit);
    return unit;
  }

  /** The text of the record, or what the source has at its place. */
  text(pointer: string, text: string): string {
    if (this.#source === null) return text;
    const pieces = this.#record.evidence[pointer];
    if (!pieces || text === '') return text;
    return pieces.map(({ start, end }) => this.#source?.slice(start, end)).join(' ');
  }

  span(pointer: string): Span | null {
    const pieces = this.#record.evidence[pointer];
    if (!pieces) return null;
    return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
  }

  line(parent: Unit, key: string, text: string | null): void {
    if (text === null) return;
    const pointer = `/${key}`;
    this.add(parent, { address: key, slot: key, text: this.text(pointer, text), span: this.span(pointer) });
  }

  body(parent: Unit): void {
    const part = this.add(parent, { address: 'body', slot: 'body' });
    this.paragraphs(part, this.#record.paragraphs, '/paragraphs', [], '');
  }

  annex(
    parent: Unit,
    index: number,
    { slot = null, labelled = true }: { slot?: string | null; labelled?: boolean },
  ): void {
    const annex = this.#record.annexes[index] as Annex;
    const pointer = `/annexes/${index}`;
    const address = annexAddress(annex, index);
    const unit = this.add(parent, {
      address,
      slot,
      label: labelled ? annex.label : null,
      text: [annex.title, annex.subtitle].filter(Boolean).join(' \u2013 '),
      heading: true,
      topic: annex.type === 'other' || annex.type === 'text' ? null : annex.type,
      span: this.span(pointer),
    });
    this.paragraphs(unit, annex.paragraphs, `${pointer}/paragraphs`, [], `${address}/`);
  }

  notes(parent: Unit): void {
    if (this.#record.notes.length === 0) return;
    const part = this.add(parent, { address: 'notes', slot: 'notes' });
    for (const [index, { label, text }] of this.#record.notes.entries()) {
      const pointer = `/notes/${index}`;
      const address = `notes/${label ?? `[${index + 1}]`}`;
      this.add(part, { address, label, text: this.text(pointer, text), span: this.span(pointer) });
    }
  }

  /** `path` holds the labels above; `prefix` is `annex:A/` in an annex. */
  paragraphs(
    parent: Unit,
    paragraphs: readonly Paragraph[],
    pointer: string,
    path: readonly string[],
    prefix: string,
  ): void {
    let unnumbered = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      const own = `${pointer}/${index}`;
      const { label, heading, rows } = paragraph;
      if (label === null) unnumbered += 1;
      const steps = label === null ? [...path, `[${unnumbered}]`] : labelPath(label, path);
      const address = prefix + steps.join('/');
      const topic = 'topic' in paragraph && paragraph.topic !== 'other' ? (paragraph.topic as string | null) : null;
      const span = this.span(own);
      if (rows) this.#rows(parent, rows, address, span);
      if (rows && paragraph.text === '') {
        this.paragraphs(parent, paragraph.children, `${own}/children`, steps, prefix);
        continue;
      }
      const unit = this.add(parent, { address, label, text: this.text(own, paragraph.text), heading, topic, span });
      this.paragraphs(unit, paragraph.children, `${own}/children`, steps, prefix);
    }
  }

  #rows(parent: Unit, rows: readonly (readonly string[])[], address: string, span: Span | null): void {
    for (const [index, cells] of rows.entries())
      this.add(parent, { address: `${address}/row:${index + 1}`, text: cells.join(' | '), span });
  }
}

/** The unit of a whole annex, its heading. */
export const isAnnex = ({ address, parent }: Unit): boolean =>
  address.startsWith('annex:') && parent !== null && !parent.address.startsWith('annex:');

export const isMandate = ({ type }: Annex): boolean => type === 'terms-of-reference';

export const mandatesOf = (record: DocumentRecord): number[] =>
  record.annexes.flatMap((annex, index) => (isMandate(annex) ? [index] : []));

/** The annexes of a scope, as indices. */
export function annexesOf(record: DocumentRecord, scope: Scope): number[] {
  if (scope === 'body') return [];
  if (scope === 'all') return [...record.annexes.keys()];
  if (scope === 'mandate') return mandatesOf(record);
  return record.annexes.flatMap((annex, index) => (annexAddress(annex, index) === scope ? [index] : []));
}

/** The part of a record that is compared, as a tree of units. */
export function treeOf(compared: Compared, scope: Scope, raw: boolean): Tree {
  const { record } = compared;
  const planter = new Planter(compared, raw);
  const root = planter.add(null, { slot: 'root' });
  if (scope === 'all') {
    for (const key of ['subject', 'summary', 'action', 'salutation'] as const) planter.line(root, key, record[key]);
  }
  if (scope === 'all' || scope === 'body') planter.body(root);
  if (scope === 'all') planter.line(root, 'closing', record.closing);
  const annexes = annexesOf(record, scope);
  // An annex that is compared by itself: its letter in the circular is the circular's matter.
  const alone = scope !== 'all' && annexes.length === 1;
  for (const index of annexes) planter.annex(root, index, alone ? { slot: 'annex', labelled: false } : {});
  if (scope === 'all') planter.notes(root);
  return { root, units: planter.units };
}
