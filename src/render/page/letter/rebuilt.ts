import type { DocumentRecord, Evidence, Paragraph } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { referenceText } from '../../reference.js';

/** Where the letter's parts stand in its text, by JSON Pointer. */
export type Places = Readonly<Record<string, readonly Span[]>>;

/** A letter as text, with the places in it of its parts and of what was read. */
export interface PlacedLetter {
  readonly text: string;
  readonly record: DocumentRecord;
  readonly places: Places;
}

/**
 * The letter put together again from a record whose file is not at hand, one block a line. Evidence is moved to where its words
 * stand there: what the record holds as text is found by construction, the rest by looking for the words in reading order.
 */
export function rebuiltLetter(record: DocumentRecord): PlacedLetter {
  const writer = new LetterWriter();
  const { reference, place, date, contact, signatory } = record;
  if (reference) writer.line('/reference', referenceText(reference));
  writer.line('/fileReference', record.fileReference);
  writer.line('/place', place);
  writer.line('/date', date);
  for (const [key, text] of Object.entries(contact)) writer.line(`/contact/${key}`, text);
  for (const [index, { text }] of record.addressees.entries()) writer.line(`/addressees/${index}`, text);
  for (const [index, { text }] of record.copies.entries()) writer.line(`/copies/${index}`, text);
  for (const key of ['subject', 'summary', 'action', 'salutation'] as const) writer.line(`/${key}`, record[key]);
  writer.paragraphs('/paragraphs', record.paragraphs);
  writer.line('/closing', record.closing);
  if (signatory) writer.line('/signatory', [signatory.name, signatory.title].filter(Boolean).join(', '));
  for (const [index, annex] of record.annexes.entries()) {
    const heading = [annex.label, annex.title, annex.subtitle].filter(Boolean).join(' \u2013 ');
    writer.line(`/annexes/${index}`, heading === '' ? '\u2013' : heading);
    writer.paragraphs(`/annexes/${index}/paragraphs`, annex.paragraphs);
  }
  for (const [index, { text }] of record.notes.entries()) writer.line(`/notes/${index}`, text);
  const places = Object.fromEntries([...writer.places].map(([pointer, span]) => [pointer, [span]]));
  return { text: writer.text, record: { ...record, evidence: moved(record.evidence, writer) }, places };
}

/** Writes lines and remembers where each value came to stand. */
class LetterWriter {
  text = '';
  readonly places = new Map<string, Span>();

  line(pointer: string, text: string | null, lead = ''): void {
    if (text === null || text === '') return;
    const start = this.text.length + lead.length;
    this.places.set(pointer, { start, end: start + text.length });
    this.text += `${lead}${text}\n`;
  }

  paragraphs(above: string, paragraphs: readonly Paragraph[]): void {
    for (const [index, { label, marker, text, rows, children }] of paragraphs.entries()) {
      const pointer = `${above}/${index}`;
      const lead = label ?? (marker === 'bullet' ? '\u2013' : '');
      if (rows) this.line(pointer, rows.map((cells) => cells.join('\t')).join('\n'));
      else this.line(pointer, text, lead === '' ? '' : `${lead}\t`);
      this.paragraphs(`${pointer}/children`, children);
    }
  }
}

/** The same evidence at its places in the new text; what does not stand there has a place of no length. */
function moved(evidence: DocumentRecord['evidence'], { text, places }: LetterWriter): DocumentRecord['evidence'] {
  const pieces = Object.entries(evidence).flatMap(([pointer, list]) => list.map((piece) => ({ pointer, piece })));
  const found = new Map<Evidence, Evidence>();
  /** By the place that it had: two values read from the same words stay on the same words. */
  const spans = new Map<string, Span>();
  /** Where the same words were found last: when they come again in the document, they come behind it. */
  const last = new Map<string, number>();
  let from = 0;
  for (const { pointer, piece } of pieces.sort((a, b) => a.piece.start - b.piece.start)) {
    const known = evidence[pointer]?.[0] === piece ? places.get(pointer) : undefined;
    const place = `${piece.start}:${piece.end}`;
    const span = known ?? spans.get(place) ?? searched(text, piece.text, Math.max(from, last.get(piece.text) ?? 0));
    spans.set(place, span);
    last.set(piece.text, span.end);
    found.set(piece, { ...piece, ...span });
    if (/^\/(?:annexes\/\d+\/)?paragraphs\//.test(pointer)) from = Math.max(from, span.start);
  }
  return Object.fromEntries(
    Object.entries(evidence).map(([pointer, list]) => [pointer, list.map((piece) => found.get(piece) ?? piece)]),
  );
}

/** Words at or behind a place, else wherever they stand. */
function searched(text: string, words: string, from: number): Span {
  const ahead = words === '' ? -1 : text.indexOf(words, from);
  const start = ahead < 0 ? text.indexOf(words) : ahead;
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}
