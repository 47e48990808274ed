/**
 * XML parts, read as a stream: names by namespace, no entities, no DTD, no recursion. Positions are not tracked; a
 * message names the part.
 */
import { type AttributeEventForOptions, SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from './archive.js';
import { shown } from './archive.js';
import { type Decoder, decoderFor } from './decoding.js';
import { maxDepth } from './limits.js';
import { Namespaces, type Scope } from './namespaces.js';

/** By usual name: `w:val`. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a part is read by. Names are the usual ones (`w:p`), whatever the file calls them. */
export interface XmlHandler {
  /** True while the characters between tags are wanted; looked at after every call. */
  readonly listening: boolean;
  /** False leaves the element out with all that stands in it; it is not closed then. */
  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean;
  close(name: string, parent: string): void;
  text(text: string): void;
}

/** Reads a part; a part that is missing is read as nothing. */
export async function readXml(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const feed = new XmlFeed(shown(part), handler);
  await archive.read(part, (bytes) => feed.write(bytes));
  if (archive.find(part) !== undefined) feed.end();
}

const parserOptions = { xmlns: false, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true } as const;
type Options = typeof parserOptions;

class XmlFeed {
  private readonly parser = new SaxesParser(parserOptions);
  private decoder: Decoder | undefined;
  private inRoot = false;

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    connect(this.parser, part, handler, () => {
      this.inRoot = true;
    });
  }

  write(bytes: Uint8Array): void {
    this.decoder ??= decoderFor(bytes, this.part);
    this.parse(this.decoder.decode(bytes));
  }

  end(): void {
    this.parse(this.decoder?.end() ?? '');
    this.guard(() => this.parser.close());
  }

  private parse(characters: string): void {
    if (characters === '') return;
    // A DTD is refused before it is read: it may be as long as the whole part.
    if (!this.inRoot && /<!DOCTYPE/.test(characters.slice(0, 4096))) throw doctypeRefusal(this.part);
    this.guard(() => this.parser.write(characters));
  }

  private guard(step: () => unknown): void {
    try {
      step();
    } catch (error) {
      if (error instanceof XmlFault) throw malformed(this.part, error.message);
      throw error;
    }
  }
}

class XmlFault extends Error {}

function malformed(part: string, why: string): UnreadableFile {
  return new UnreadableFile(
    `damaged file: ${part} is not well-formed XML (${shown(why)}); open it in Word and save it anew`,
  );
}

/**
 * Each event that is listened to is a property that saxes adds to its parser; from the eighth on V8 keeps the parser as a
 * hash table, and reading takes five times as long.
 */
function connect(parser: SaxesParser<Options>, part: string, handler: XmlHandler, onRoot: () => void): void {
  const namespaces = new Namespaces();
  const open: string[] = [];
  const scopes: { depth: number; scope: Scope }[] = [];
  let declared: [string, string][] = [];
  let skipped = 0;
  let listening = false;

  const listen = (): void => {
    if (listening === handler.listening) return;
    listening = handler.listening;
    if (listening) parser.on('text', take);
    else parser.off('text');
  };
  const take = (text: string): void => {
    if (skipped === 0) handler.text(text);
  };
  parser.on('error', (error) => {
    throw new XmlFault(error.message.replace(/\.$/, ''));
  });
  parser.on('doctype', () => {
    throw doctypeRefusal(part);
  });
  parser.on('cdata', take);
  parser.on('attribute', (attribute: AttributeEventForOptions<Options>) => {
    const { name } = attribute;
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':'))
      declared.push([name.slice(6), attribute.value]);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (skipped > 0) {
      declared = [];
      if (++skipped + open.length > maxDepth) throw tooDeep(part);
      return;
    }
    if (open.length === 0) onRoot();
    if (declared.length > 0) {
      scopes.push({ depth: open.length, scope: namespaces.declare(declared) });
      declared = [];
    }
    const parent = open[open.length - 1] ?? '';
    const name = namespaces.plain ? tag.name : namespaces.element(tag.name);
    const attributes = namespaces.plain ? tag.attributes : renamed(tag.attributes, namespaces);
    if (handler.open(name, attributes, parent, namespaces)) open.push(name);
    else {
      skipped = 1;
      leaveScope();
    }
    if (open.length > maxDepth) throw tooDeep(part);
    listen();
  });
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    const name = open.pop() ?? '';
    handler.close(name, open[open.length - 1] ?? '');
    leaveScope();
    listen();
  });
  const leaveScope = (): void => {
    const last = scopes[scopes.length - 1];
    if (last?.depth !== open.length) return;
    namespaces.leave(last.scope);
    scopes.pop();
  };
}

function renamed(attributes: Record<string, string>, namespaces: Namespaces): Attributes {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) result[namespaces.attribute(name)] = value;
  return result;
}

function doctypeRefusal(part: string): UnreadableFile {
  return new UnreadableFile(`${part} carries a document type declaration, which no Word file does: not read`);
}

function tooDeep(part: string): UnreadableFile {
  return new UnreadableFile(`${part} nests more than ${maxDepth} elements, which no Word file does: not read`);
}
