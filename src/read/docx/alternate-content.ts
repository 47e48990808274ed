import { type Namespaces, understood } from '../xml/namespaces.js';
import type { Attributes } from '../xml/xml.js';

/**
 * mc:AlternateContent (ECMA-376-3 §7.6): the same thing twice or more, in newer and in older forms. One is read: the first
 * choice whose namespaces are understood, else the fallback.
 */
export class AlternateContent {
  /** For each one that is open, whether a branch of it has been taken. */
  private readonly taken: boolean[] = [];

  /** Whether to read what stands in the element. */
  open(name: string, attributes: Attributes, namespaces: Namespaces): boolean {
    if (name === 'mc:AlternateContent') {
      this.taken.push(false);
      return true;
    }
    const last = this.taken.length - 1;
    if (last < 0) return true;
    if (this.taken[last]) return false;
    const required = name === 'mc:Choice' ? (attributes.get('Requires') ?? '').split(/\s+/).filter(Boolean) : [];
    const readable = required.every((prefix) => understood.has(namespaces.prefix(prefix)));
    if (readable) this.taken[last] = true;
    return readable;
  }

  close(name: string): void {
    if (name === 'mc:AlternateContent') this.taken.pop();
  }
}
