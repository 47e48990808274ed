/** Numbers that a style sheet prints before elements (CSS Lists Level 3, 4): Google Docs writes its lists in this way. */
import type { Declarations } from './declarations.js';
import { numberIn, unescaped } from './list-numbers.js';
import type { HtmlElement, HtmlParent } from './tree.js';

interface Counter {
  /** The element whose children count with it. */
  readonly scope: HtmlParent | null;
  value: number;
}

export class CssCounters {
  private readonly counters = new Map<string, Counter[]>();
  private readonly scopes = new Map<HtmlParent, string[]>();

  enter(element: HtmlElement, said: Declarations): void {
    for (const { name, value } of changes(said.get('counter-reset'), 0)) this.reset(name, value, element.parentNode);
    for (const { name, value } of changes(said.get('counter-increment'), 1)) {
      const counter = this.counters.get(name)?.at(-1) ?? this.reset(name, 0, element.parentNode);
      counter.value += value;
    }
  }

  leave(element: HtmlElement): void {
    for (const name of this.scopes.get(element) ?? []) this.counters.get(name)?.pop();
    this.scopes.delete(element);
  }

  /** What `content` prints: strings and counters. */
  content(value: string): string {
    let text = '';
    for (const [, , double, single, kind, inside = ''] of value.matchAll(
      /("([^"]*)"|'([^']*)')|(counters?)\(([^()]*)\)/g,
    )) {
      const string = double ?? single;
      text += string === undefined ? this.spelt(kind === 'counters', inside) : unescaped(string);
    }
    return text;
  }

  private spelt(all: boolean, inside: string): string {
    const [name = '', ...rest] = inside.split(',').map((each) => each.trim());
    const style = rest[all ? 1 : 0] ?? 'decimal';
    const values = (this.counters.get(name) ?? [{ value: 0 }]).map(({ value }) => numberIn(style, value));
    return all ? values.join(unescaped(rest[0]?.replaceAll(/["']/g, '') ?? '.')) : (values.at(-1) ?? '');
  }

  private reset(name: string, value: number, scope: HtmlParent | null): Counter {
    const counter: Counter = { scope, value };
    const known = this.counters.get(name) ?? [];
    this.counters.set(name, known);
    // A sibling's counter of the name is taken over.
    if (known.at(-1)?.scope === scope) known.pop();
    else if (scope) this.scopes.set(scope, [...(this.scopes.get(scope) ?? []), name]);
    known.push(counter);
    return counter;
  }
}

function changes(value: string | undefined, usual: number): { name: string; value: number }[] {
  if (value === undefined || value === 'none') return [];
  return Array.from(value.matchAll(/([A-Za-z_-][\w-]*)(?:\s+(-?\d{1,6}))?/g), ([, name = '', number]) => ({
    name,
    value: number === undefined ? usual : Number(number),
  }));
}
