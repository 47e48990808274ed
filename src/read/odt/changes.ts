/** Tracked changes of a story (ODF 1.3 part 3, §5.5): what was inserted stands in the text, what was deleted is told in front of it. */
import type { Revisions } from '../printing/revisions.js';
import type { XmlEvent } from './recording.js';

export class TrackedChanges {
  private readonly insertions = new Set<string>();
  private readonly deletions = new Map<string, readonly XmlEvent[]>();
  private readonly open = new Set<string>();
  private region: string | undefined;

  /** `broken`: insertions that are known to have no end; they are none. */
  constructor(
    private readonly revisions: Revisions,
    private readonly broken: ReadonlySet<string>,
  ) {}

  beginRegion(id: string | undefined): void {
    this.region = id;
  }

  insertion(): void {
    this.revisions.keeps('w:ins');
    if (this.region !== undefined && !this.broken.has(this.region)) this.insertions.add(this.region);
  }

  /** True where the text that was deleted is to be kept, to be put back. */
  deletion(): boolean {
    return this.revisions.keeps('w:del');
  }

  keepDeleted(events: readonly XmlEvent[]): void {
    if (this.region !== undefined) this.deletions.set(this.region, events);
  }

  /** The text that was deleted at a place, once: a file that names it twice, or within itself, gets it once. */
  takeDeleted(id: string | undefined): readonly XmlEvent[] | undefined {
    if (id === undefined) return undefined;
    const events = this.deletions.get(id);
    this.deletions.delete(id);
    return events;
  }

  begin(id: string | undefined): void {
    if (id !== undefined && this.insertions.has(id)) this.open.add(id);
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.open.delete(id);
  }

  /** Inside something inserted. */
  get inInsertion(): boolean {
    return this.open.size > 0;
  }

  /** Inside something inserted that is not to be read. */
  get dropping(): boolean {
    return this.open.size > 0 && this.revisions.rejected;
  }

  get unfinished(): readonly string[] {
    return [...this.open];
  }
}
