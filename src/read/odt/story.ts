/**
 * A story of an OpenDocument text: the text itself, a page header, a page footer. Its XML goes by as a stream; what elements do
 * stands in elements.ts.
 */
import type { FormField } from '../printing/fields.js';
import { TableStack } from '../printing/tables.js';
import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';
import { CoveredCells } from './covered-cells.js';
import { ruleOf } from './elements.js';
import { ListMemory } from './lists.js';
import { type OpenNote, OpenNotes } from './notes.js';
import { onceOnly, Recording, replay, type XmlEvent } from './recording.js';
import { Sequences } from './sequences.js';
import { type OpenStoryContext, Writing } from './writing.js';

/** Events that repeated cells may give beyond those of the file, and how often one is repeated. */
const mostRepeated = 200_000;
const mostCopies = 64;

export class OpenStory extends Writing implements XmlHandler {
  readonly tables = new TableStack();
  readonly covered = new CoveredCells();
  readonly notes: OpenNotes;
  readonly sequences: Sequences;
  /** The characters between tags, where they are no text of a paragraph. */
  reading: 'mark' | 'number' | undefined;
  form: FormField | undefined;
  /** Where fields began that are open. */
  readonly fieldStarts: (number | undefined)[] = [];
  /** For each section that is open, whether it is hidden. */
  readonly sections: boolean[] = [];
  readonly notesOpen: (OpenNote | undefined)[] = [];
  readonly listsOfNotes = new ListMemory();
  private characters = '';
  private recording: { readonly of: Recording; readonly finish: (events: readonly XmlEvent[]) => void } | undefined;
  private repeated = 0;

  constructor(context: OpenStoryContext) {
    super(context);
    const { notes, speech } = context.sheet;
    this.notes = new OpenNotes(notes, speech);
    this.sequences = new Sequences(speech);
  }

  get listening(): boolean {
    return this.recording !== undefined || this.reading !== undefined || this.paragraph !== undefined;
  }

  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean {
    if (this.recording) {
      this.recording.of.open(name, attributes);
      return true;
    }
    const rule = ruleOf(name);
    if (rule === 'skip') return false;
    return rule?.open?.(this, attributes, name, parent, namespaces) ?? true;
  }

  close(name: string, parent: string): void {
    if (this.recording) {
      if (!this.recording.of.close()) return;
      const { of, finish } = this.recording;
      this.recording = undefined;
      finish(of.events);
      return;
    }
    const rule = ruleOf(name);
    if (rule !== 'skip') rule?.close?.(this, parent);
  }

  text(text: string): void {
    if (this.recording) this.recording.of.text(text);
    else if (this.reading) this.characters += text;
    else this.type(text);
  }

  /** The characters read since `reading` was set. */
  takeCharacters(): string {
    const { characters } = this;
    this.characters = '';
    this.reading = undefined;
    return characters.replace(/[ \t\r\n]+/g, ' ').trim();
  }

  /** Keeps the events of the element that is being opened. */
  record(name: string, attributes: Attributes, finish: (events: readonly XmlEvent[]) => void): void {
    const of = new Recording();
    of.open(name, attributes);
    this.recording = { of, finish };
  }

  /** Has an element read that stands for `copies` of its kind; false where it is read as one. */
  repeat(name: string, attributes: Attributes, copies: number, parent: string, namespaces: Namespaces): boolean {
    if (copies < 2 || this.repeated > mostRepeated) return false;
    this.record(name, onceOnly(attributes), (events) => {
      for (let copy = 0; copy < Math.min(copies, mostCopies) && this.repeated <= mostRepeated; copy++) {
        this.repeated += events.length;
        replay(events, this, parent, namespaces);
      }
    });
    return true;
  }
}
