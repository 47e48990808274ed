import type { Namespaces } from './namespaces.js';
import { XmlFault } from './fault.js';

/** The attributes of the element that is being opened, by usual name: `w:val`. They are gone when the next one opens. */
export interface Attributes {
  get(name: string): string | undefined;
  /** The same, to stay when the next element opens. */
  kept(): Attributes;
}

/** So many are held against each other; above, a set is made. */
const few = 12;

/** The attributes of one tag after the other. Only those that somebody asks for are cut out of the text. */
export class TagAttributes implements Attributes {
  private count = 0;
  private text = '';
  private readonly names: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Where a value is not what stands between its quotes. */
  private readonly resolved: (string | undefined)[] = [];

  clear(text: string): void {
    this.text = text;
    this.count = 0;
  }

  add(name: string, start: number, end: number, resolved: string | undefined): void {
    const at = this.count++;
    this.names[at] = name;
    this.starts[at] = start;
    this.ends[at] = end;
    this.resolved[at] = resolved;
  }

  get(name: string): string | undefined {
    for (let at = this.count - 1; at >= 0; at--) if (this.names[at] === name) return this.value(at);
    return undefined;
  }

  /** A name may stand once, as the file writes it. */
  expectEachOnce(): void {
    const { count, names } = this;
    if (count > few) {
      if (new Set(names.slice(0, count)).size < count) throw new XmlFault('duplicate attribute');
      return;
    }
    for (let at = 1; at < count; at++) {
      for (let before = 0; before < at; before++) {
        if (names[at] === names[before]) throw new XmlFault('duplicate attribute');
      }
    }
  }

  /** Namespaces declared here, as [prefix, namespace]. */
  declarations(): readonly (readonly [string, string])[] {
    let found: [string, string][] | undefined;
    for (let at = 0; at < this.count; at++) {
      const name = this.names[at] ?? '';
      if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) {
        (found ??= []).push([name.slice(6), this.value(at)]);
      }
    }
    return found ?? none;
  }

  /** Gives them their usual names. */
  rename(namespaces: Namespaces): void {
    for (let at = 0; at < this.count; at++) this.names[at] = namespaces.attribute(this.names[at] ?? '');
  }

  kept(): Attributes {
    const values = new Map<string, string>();
    for (let at = 0; at < this.count; at++) values.set(this.names[at] ?? '', this.value(at));
    return new KeptAttributes(values);
  }

  private value(at: number): string {
    return this.resolved[at] ?? this.text.slice(this.starts[at], this.ends[at]);
  }
}

class KeptAttributes implements Attributes {
  constructor(private readonly values: ReadonlyMap<string, string>) {}

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  kept(): Attributes {
    return this;
  }
}

const none: readonly (readonly [string, string])[] = [];
