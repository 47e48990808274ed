/**
 * XML parts, read as a stream: names by namespace, no entities, no DTD, no recursion. Positions are not tracked; a
 * message names the part.
 */
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';
import { shown } from '../shown.js';
import { type Decoder, decoderFor } from './decoding.js';
import { maxDepth } from '../limits.js';
import { Namespaces, type Scope } from './namespaces.js';
import type { Attributes, TagAttributes } from './attributes.js';
import { XmlFault } from './fault.js';
import { type XmlEvents, XmlScanner } from './scanner.js';

export type { Attributes } from './attributes.js';

/** What a part is read by. Names are the usual ones (`w:p`), whatever the file calls them. */
export interface XmlHandler {
  /** True while the characters between tags are wanted. */
  readonly listening: boolean;
  /** False leaves the element out with all that stands in it; it is not closed then. */
  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean;
  close(name: string, parent: string): void;
  text(text: string): void;
}

/** Reads a part; a part that is missing is read as nothing. */
export async function readXml(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const feed = new XmlFeed(shown(part), handler);
  await archive.read(part, (bytes, whole) => feed.write(bytes, whole));
  if (archive.find(part) !== undefined) feed.end();
}

class XmlFeed {
  private readonly scanner: XmlScanner;
  private decoder: Decoder | undefined;

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    this.scanner = new XmlScanner(new UsualNames(part, handler));
  }

  write(bytes: Uint8Array, whole: boolean): void {
    const decoder = (this.decoder ??= decoderFor(bytes, this.part));
    this.guard(() => this.scanner.write(decoder.decode(bytes, whole)));
  }

  end(): void {
    this.guard(() => {
      this.scanner.write(this.decoder?.end() ?? '');
      this.scanner.end();
    });
  }

  private guard(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error instanceof XmlFault) throw malformed(this.part, error.message);
      throw error;
    }
  }
}

function malformed(part: string, why: string): UnreadableFile {
  return new UnreadableFile(say('unreadable/malformed', { part, why: shown(why) }));
}

/** Between a scanner and a handler: usual names, and elements left out with all that stands in them. */
class UsualNames implements XmlEvents {
  private readonly namespaces = new Namespaces();
  /** The elements that are read, with their usual names. */
  private readonly path: string[] = [];
  private readonly scopes: { readonly depth: number; readonly scope: Scope }[] = [];
  /** How many are open of an element that is left out. */
  private skipped = 0;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  get listening(): boolean {
    return this.skipped === 0 && this.handler.listening;
  }

  open(written: string, attributes: TagAttributes): void {
    const { path, namespaces } = this;
    if (path.length + this.skipped >= maxDepth) throw tooDeep(this.part);
    if (this.skipped > 0) {
      this.skipped++;
      return;
    }
    const declared = attributes.declarations();
    if (declared.length > 0) this.scopes.push({ depth: path.length, scope: namespaces.declare(declared) });
    let name = written;
    if (!namespaces.plain) {
      name = namespaces.element(written);
      attributes.rename(namespaces);
    }
    if (this.handler.open(name, attributes, path[path.length - 1] ?? '', namespaces)) path.push(name);
    else {
      this.skipped = 1;
      this.leaveScope();
    }
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    const { path } = this;
    const name = path.pop() ?? '';
    this.handler.close(name, path[path.length - 1] ?? '');
    this.leaveScope();
  }

  text(text: string): void {
    this.handler.text(text);
  }

  doctype(): never {
    throw new UnreadableFile(say('unreadable/doctype', { part: this.part }));
  }

  private leaveScope(): void {
    if (this.scopes.length === 0) return;
    const last = this.scopes[this.scopes.length - 1];
    if (last?.depth !== this.path.length) return;
    this.namespaces.leave(last.scope);
    this.scopes.pop();
  }
}

function tooDeep(part: string): UnreadableFile {
  return new UnreadableFile(say('unreadable/deep', { part, most: maxDepth }));
}
