import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { XmlFault } from '../../src/read/xml/fault.js';
import { XmlScanner } from '../../src/read/xml/scanner.js';

/** What a reader makes of a part: its tags and texts in order, or `null` where it is not well-formed. */
export type Reading = readonly string[] | null;

/** By element, the names of attributes that a reading asks for. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const opened = (name: string, values: readonly (readonly [string, string])[]): string =>
  [`<${name}`, ...values.map(([key, value]) => `${key}=${JSON.stringify(value)}`).toSorted()].join(' ');

class Events {
  readonly list: string[] = [];
  private characters = '';

  text(text: string): void {
    this.characters += text;
  }

  tag(event: string): void {
    if (this.characters !== '') this.list.push(this.characters);
    this.characters = '';
    this.list.push(event);
  }
}

const isDoctype = Symbol('doctype');

/** The second reader, a library that follows the standard in full; also gives the attributes that it met. */
export function readBySaxes(pieces: readonly string[]): { reading: Reading; attributes: Known } {
  const parser = new SaxesParser({ xmlns: false, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const events = new Events();
  const attributes = new Map<string, Set<string>>();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  const text = (characters: string): void => {
    if (depth > 0) events.text(characters);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth++;
    const known = attributes.get(tag.name) ?? new Set();
    attributes.set(tag.name, known);
    for (const name of Object.keys(tag.attributes)) known.add(name);
    events.tag(opened(tag.name, Object.entries(tag.attributes)));
  });
  parser.on('closetag', () => {
    depth--;
    events.tag('>');
  });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.close();
    return { reading: events.list, attributes };
  } catch {
    return { reading: null, attributes };
  }
}

/** Our own scanner. */
export function readByScanner(pieces: readonly string[], attributes: Known): Reading {
  const events = new Events();
  const scanner = new XmlScanner({
    listening: true,
    open(name, given) {
      const values = [...(attributes.get(name) ?? [])].flatMap((each): [string, string][] => {
        const value = given.get(each);
        return value === undefined ? [] : [[each, value]];
      });
      events.tag(opened(name, values));
    },
    close: () => events.tag('>'),
    text: (text) => events.text(text),
    doctype() {
      throw isDoctype;
    },
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return events.list;
  } catch (error) {
    if (error instanceof XmlFault || error === isDoctype) return null;
    throw error;
  }
}

/** A text in pieces that end at the given places. */
export function piecesOf(text: string, ends: readonly number[]): string[] {
  const places = ends.map((end) => end % (text.length + 1)).toSorted((a, b) => a - b);
  // A decoder gives whole characters.
  const whole = places.filter((place) => !/[\ud800-\udbff]/.test(text[place - 1] ?? ''));
  return [...whole, text.length].map((end, at) => text.slice(whole[at - 1] ?? 0, end));
}
