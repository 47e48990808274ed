/**
 * Characters → tags and the text between them. Whatever is not well-formed is refused, except that no DTD is read. Made for the
 * parts of a Word file, where there are few characters to each tag and most of them are of no interest.
 */
import { writeUnits } from '../../platform/bytes.js';
import { TagAttributes } from './attributes.js';
import { classes, forbidden, nameCharacter, nameStart, notableInText, notableInValue, space } from './characters.js';
import { endOfWhole, expectAllowed, expectNoSectionEnd, expectSpace, isOf } from './checks.js';
import { isDeclaration, isInstruction } from './declaration.js';
import { XmlFault } from './fault.js';
import { hashWith, nameAt } from './names.js';
import { textOf, valueOf } from './references.js';

/** What a scanner tells of; names are as the file writes them. */
export interface XmlEvents {
  /** True while the characters between tags are wanted. */
  readonly listening: boolean;
  open(name: string, attributes: TagAttributes): void;
  close(): void;
  text(text: string): void;
  /** A document type declaration begins, and is not read. */
  doctype(): never;
}

const [bang, ampersand, slash, less, equals, greater, question] = [0x21, 0x26, 0x2f, 0x3c, 0x3d, 0x3e, 0x3f];
const [doubleQuote, singleQuote] = [0x22, 0x27];

/** Most parts have room in it; what is in it counts only while one piece is scanned. */
const room = new Uint16Array(1 << 18);

/** The code units of a text and a zero behind them: one of an array is there sooner than one of a string. */
function unitsOf(text: string): Uint16Array {
  const units = text.length < room.length ? room : new Uint16Array(text.length + 1);
  writeUnits(text, units);
  units[text.length] = 0;
  return units;
}

/** What is begun ends in a later piece. */
const unfinished = -1;

export class XmlScanner {
  private readonly attributes = new TagAttributes();
  /** The code units of the text that is scanned; the zero behind the last is in no class that goes on. */
  private units: Uint16Array = room;
  private readonly open: string[] = [];
  private begun = false;
  private rootClosed = false;
  /** What was begun, with the pieces since. */
  private pending: string[] = [];
  private pendingLength = 0;
  /** It is looked at anew when there is twice as much of it: a long one takes no longer for each of its characters. */
  private enough = 1;

  constructor(private readonly events: XmlEvents) {}

  write(piece: string): void {
    this.pending.push(piece);
    this.pendingLength += piece.length;
    if (this.pendingLength >= this.enough) this.scanPending();
  }

  end(): void {
    if (this.pendingLength > 0) this.scanPending();
    const rest = this.pending.join('');
    if (!this.begun || (!this.rootClosed && this.open.length === 0))
      throw new XmlFault('document must contain a root element');
    if (this.open.length > 0) throw new XmlFault(`unclosed tag: ${this.open.at(-1)}`);
    if (rest.includes('<')) throw new XmlFault('unexpected end');
    expectSpace(rest);
  }

  private scanPending(): void {
    const text = this.pending.length === 1 ? (this.pending[0] ?? '') : this.pending.join('');
    this.pending = [];
    this.units = unitsOf(text);
    const done = this.scan(text);
    const rest = text.length - done;
    this.pending = rest > 0 ? [text.slice(done)] : [];
    this.pendingLength = rest;
    this.enough = 2 * rest + 1;
  }

  /** Scans what is finished of a text; gives where the rest begins. */
  private scan(text: string): number {
    const { units } = this;
    let at = 0;
    if (!this.begun) {
      at = this.begin(text);
      if (at === unfinished) return 0;
    }
    for (;;) {
      const tag = units[at] === less ? at : this.characters(text, at);
      if (units[tag] !== less || tag + 1 >= text.length) return tag;
      const next = units[tag + 1] ?? 0;
      const end = next === slash ? this.closeTag(text, tag + 2) : this.markup(text, tag + 1, next);
      if (end === unfinished) return tag;
      at = end;
    }
  }

  /** The XML declaration, which stands at the very start or nowhere. */
  private begin(text: string): number {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const head = text.slice(start, start + 6);
    const isDeclared = /^<\?xml[ \t\r\n?]/.test(head);
    const end = isDeclared ? text.indexOf('?>', start) : start;
    if (end < 0 || (head.length < 6 && '<?xml '.startsWith(head))) return unfinished;
    this.begun = true;
    if (!isDeclared) return start;
    if (!isDeclaration(text.slice(start, end + 2))) throw new XmlFault('malformed XML declaration');
    return end + 2;
  }

  /** The characters up to the next tag, or as far as they are all there. */
  private characters(text: string, start: number): number {
    const { units } = this;
    const { length } = text;
    let isPlain = true;
    let end = start;
    for (; end < length; end++) {
      const code = units[end] ?? 0;
      if (((classes[code] ?? 0) & notableInText) === 0) continue;
      if (code === less) break;
      if (code === greater) expectNoSectionEnd(text, start, end);
      else if (isOf(forbidden, code)) throw new XmlFault('disallowed character');
      else isPlain = false;
    }
    if (end === length) end = endOfWhole(text, start);
    if (end > start) this.take(text.slice(start, end), isPlain);
    return end;
  }

  private take(written: string, isPlain: boolean): void {
    if (this.open.length === 0) {
      expectSpace(written);
      return;
    }
    // Nobody may listen: a reference has to be sound all the same.
    const resolved = isPlain ? written : textOf(written);
    if (this.events.listening) this.events.text(resolved);
  }

  private closeTag(text: string, start: number): number {
    const { units } = this;
    const name = this.open[this.open.length - 1] ?? '';
    let end = start + name.length;
    if (name === '' || !text.startsWith(name, start) || isOf(nameCharacter, units[end])) {
      if (!text.includes('>', start)) return unfinished;
      throw new XmlFault('unexpected close tag');
    }
    while (isOf(space, units[end])) end++;
    if (end >= text.length) return unfinished;
    if (units[end] !== greater) throw new XmlFault('disallowed character in closing tag');
    this.close();
    return end + 1;
  }

  private close(): void {
    this.open.pop();
    if (this.open.length === 0) this.rootClosed = true;
    this.events.close();
  }

  private markup(text: string, at: number, first: number): number {
    if (isOf(nameStart, first)) return this.openTag(text, at);
    if (first === question) return instruction(text, at + 1);
    if (first !== bang) throw new XmlFault('disallowed character in tag name');
    if (text.startsWith('--', at + 1)) return comment(text, at + 3);
    if (text.startsWith('[CDATA[', at + 1)) return this.section(text, at + 8);
    const head = text.slice(at + 1, at + 8);
    if (head === 'DOCTYPE') {
      if (this.open.length > 0 || this.rootClosed) throw new XmlFault('inappropriately located doctype declaration');
      this.events.doctype();
    }
    if (head.length === 7) throw new XmlFault('incorrect syntax');
    return unfinished;
  }

  private section(text: string, start: number): number {
    const end = text.indexOf(']]>', start);
    if (end < 0) return unfinished;
    if (this.open.length === 0) throw new XmlFault('text data outside of root node');
    const written = text.slice(start, end);
    expectAllowed(written);
    if (this.events.listening) this.events.text(written.replace(/\r\n?/g, '\n'));
    return end + 3;
  }

  private openTag(text: string, start: number): number {
    const { units } = this;
    const { length } = text;
    let hash = 0;
    let end = start;
    for (; end < length; end++) {
      const code = units[end] ?? 0;
      if (((classes[code] ?? 0) & nameCharacter) === 0) break;
      hash = hashWith(hash, code);
    }
    if (end === length) return unfinished;
    const name = nameAt(text, start, end, hash);
    this.attributes.clear(text);
    if (units[end] !== greater) {
      end = this.readAttributes(text, end);
      if (end === unfinished) return unfinished;
    }
    if (this.open.length === 0 && this.rootClosed) throw new XmlFault('documents may contain only one root');
    this.attributes.expectEachOnce();
    this.open.push(name);
    this.events.open(name, this.attributes);
    if (units[end] === greater) return end + 1;
    this.close();
    return end + 2;
  }

  /** Gives where the tag ends: at its `>` or `/>`. */
  private readAttributes(text: string, start: number): number {
    const { units } = this;
    const { length } = text;
    let at = start;
    for (;;) {
      const before = at;
      while (at < length && isOf(space, units[at])) at++;
      if (at === length) return unfinished;
      const code = units[at] ?? 0;
      if (code === greater) return at;
      if (code === slash) {
        if (at + 1 === length) return unfinished;
        if (units[at + 1] === greater) return at;
        throw new XmlFault('forward-slash in opening tag not followed by >');
      }
      if (!isOf(nameStart, code)) throw new XmlFault('disallowed character in attribute name');
      if (at === before) throw new XmlFault('no whitespace between attributes');
      at = this.readAttribute(text, at);
      if (at === unfinished) return unfinished;
    }
  }

  private readAttribute(text: string, start: number): number {
    const { units } = this;
    const { length } = text;
    let hash = 0;
    let at = start;
    for (; at < length; at++) {
      const code = units[at] ?? 0;
      if (((classes[code] ?? 0) & nameCharacter) === 0) break;
      hash = hashWith(hash, code);
    }
    const nameEnd = at;
    while (at < length && isOf(space, units[at])) at++;
    if (at === length) return unfinished;
    if (units[at] !== equals) throw new XmlFault('attribute without value');
    at++;
    while (at < length && isOf(space, units[at])) at++;
    if (at === length) return unfinished;
    const quote = units[at] ?? 0;
    if (quote !== doubleQuote && quote !== singleQuote) throw new XmlFault('unquoted attribute value');
    const valueStart = at + 1;
    let isPlain = true;
    for (at = valueStart; at < length; at++) {
      const code = units[at] ?? 0;
      if (((classes[code] ?? 0) & notableInValue) === 0) continue;
      if (code === quote) break;
      if (code === less || isOf(forbidden, code)) throw new XmlFault('disallowed character');
      if (code === ampersand || isOf(space, code)) isPlain = false;
    }
    if (at === length) return unfinished;
    const resolved = isPlain ? undefined : valueOf(text.slice(valueStart, at));
    this.attributes.add(nameAt(text, start, nameEnd, hash), valueStart, at, resolved);
    return at + 1;
  }
}

function comment(text: string, start: number): number {
  const end = text.indexOf('--', start);
  if (end < 0 || end + 2 >= text.length) return unfinished;
  if (text.charCodeAt(end + 2) !== greater) throw new XmlFault('malformed comment');
  expectAllowed(text.slice(start, end));
  return end + 3;
}

function instruction(text: string, start: number): number {
  const end = text.indexOf('?>', start);
  if (end < 0) return unfinished;
  const written = text.slice(start, end);
  if (!isInstruction(written)) throw new XmlFault('malformed processing instruction');
  expectAllowed(written);
  return end + 2;
}
