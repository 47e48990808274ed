/** A dictionary of a PDF as it is written (ISO 32000-1 §7.3): what the few that are read as a whole hold. */
import { bytesOfLatin1 } from '../../platform/bytes.js';

export type Dictionary = ReadonlyMap<string, Value>;
/** Bytes for strings; names, numbers and the parts of references as they are written. */
export type Value = string | Uint8Array | readonly Value[] | Dictionary;

/** Nobody nests deeper what is read here. */
const mostNested = 20;
/** Nor writes more. */
const mostTokens = 2_000;

const token =
  /[\s\0]*(?:%[^\r\n]*[\r\n][\s\0]*)*(<<|>>|[[\]]|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[^])*|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+)/y;

/** @returns `undefined` where the text does not begin with a whole dictionary */
export function dictionaryAt(text: string): Dictionary | undefined {
  const value = new Written(text).value();
  return value instanceof Map ? value : undefined;
}

/** @returns `undefined` where the text does not begin with a whole array */
export function listAt(text: string): readonly Value[] | undefined {
  const value = new Written(text).value();
  return Array.isArray(value) ? (value as readonly Value[]) : undefined;
}

class Written {
  private at = 0;
  private tokens = 0;

  constructor(private readonly text: string) {}

  value(depth = 0, first = this.next()): Value | undefined {
    if (first === undefined || depth > mostNested) return undefined;
    if (first === '<<') return this.entries(depth);
    if (first === '[') return this.list(depth);
    if (first.startsWith('(')) return this.literal(first);
    return first.startsWith('<') ? bytesOfHex(first) : first;
  }

  private entries(depth: number): Dictionary | undefined {
    const entries = new Map<string, Value>();
    let key = '';
    for (let each = this.next(); each !== '>>'; each = this.next()) {
      if (each === undefined) return undefined;
      if (each.startsWith('/') && (key === '' || entries.has(key))) {
        key = each.slice(1);
        continue;
      }
      const value = this.value(depth + 1, each);
      if (value === undefined) return undefined;
      // What follows the number of a reference is no value of its own.
      if (!entries.has(key)) entries.set(key, value);
    }
    return entries;
  }

  private list(depth: number): readonly Value[] | undefined {
    const values: Value[] = [];
    for (let each = this.next(); each !== ']'; each = this.next()) {
      const value = this.value(depth + 1, each);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  }

  /** Brackets in a string come in pairs. */
  private literal(first: string): Uint8Array | undefined {
    let written = first;
    for (let open = 1; open > 0; ) {
      const sign = this.text[this.at];
      if (sign === undefined) return undefined;
      open += sign === '(' ? 1 : -1;
      this.at++;
      if (open === 0) break;
      const rest = /(?:[^\\()]|\\[^])*/y;
      rest.lastIndex = this.at;
      const more = rest.exec(this.text)?.[0] ?? '';
      this.at += more.length;
      written += sign + more;
    }
    return bytesOfLatin1(unescaped(written.slice(1)));
  }

  private next(): string | undefined {
    if (++this.tokens > mostTokens) return undefined;
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (found) this.at = token.lastIndex;
    return found?.[1];
  }
}

function bytesOfHex(written: string): Uint8Array {
  const digits = written.replace(/[^0-9A-Fa-f]/g, '');
  return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2).padEnd(2, '0'), 16),
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A backslash before the end of a line takes it away; the end itself is a line feed, however it is written (§7.3.4.2). */
const unescaped = (written: string): string =>
  written.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([^]))|\r\n?/g, (_, octal?: string, end?: string, sign?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    if (end !== undefined) return '';
    return sign === undefined ? '\n' : (escapes[sign] ?? sign);
  });
