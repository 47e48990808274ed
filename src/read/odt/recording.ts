/** XML kept to be read later, or more than once: what was deleted, and cells that stand for several. */
import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';

export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly text: string };

/** Takes the events of one element, itself the first. */
export class Recording {
  readonly events: XmlEvent[] = [];
  private depth = 0;

  open(name: string, attributes: Attributes): void {
    this.depth++;
    this.events.push({ kind: 'open', name, attributes: attributes.kept() });
  }

  /** True once the element is complete. */
  close(): boolean {
    this.depth--;
    this.events.push({ kind: 'close' });
    return this.depth === 0;
  }

  text(text: string): void {
    this.events.push({ kind: 'text', text });
  }
}

/** Of a cell or a row that stands for several: one of them. */
export function onceOnly(attributes: Attributes): Attributes {
  const kept = attributes.kept();
  const once: Attributes = {
    get: (name) => (name.endsWith('-repeated') ? undefined : kept.get(name)),
    kept: () => once,
  };
  return once;
}

/** Reads recorded events as if they stood in the file. */
export function replay(
  events: readonly XmlEvent[],
  handler: XmlHandler,
  outermost: string,
  namespaces: Namespaces,
): void {
  const path: string[] = [outermost];
  let skipped = 0;
  for (const event of events) {
    if (event.kind === 'open') {
      if (skipped > 0) skipped++;
      else if (handler.open(event.name, event.attributes, path[path.length - 1] ?? '', namespaces))
        path.push(event.name);
      else skipped = 1;
    } else if (event.kind === 'close') {
      if (skipped > 0) skipped--;
      else {
        const name = path.pop() ?? '';
        handler.close(name, path[path.length - 1] ?? '');
      }
    } else if (skipped === 0 && handler.listening) handler.text(event.text);
  }
}
