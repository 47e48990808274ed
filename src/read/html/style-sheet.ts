/** The style sheets of a page, as far as they say what is printed: hidden and struck text, lists, preformatted text, styles' names. */
import { attribute, type HtmlElement, isElement, parentOf } from './tree.js';
import { type Declarations, readDeclarations } from './declarations.js';

/** One element in a selector: `p.MsoNormal`, `#id`, `*`. */
interface Compound {
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** How it stands to the one before it. */
  readonly child: boolean;
}

interface Rule {
  readonly compounds: readonly Compound[];
  readonly before: boolean;
  readonly weight: number;
  readonly order: number;
  readonly declarations: Declarations;
}

/** More rules than any page of text has that say something of these, and more that name what an element stands in. */
const mostRules = 5000;
const mostNested = 1000;

/** Steps up the tree for rules that name what an element stands in; a page made to be slow is read without them. */
const mostSteps = 3_000_000;

export class StyleSheet {
  /** By what the last element of the selector must have: `#id`, `.class`, `tag` or `*`. */
  private readonly rules = new Map<string, Rule[]>();
  private readonly simple = new Map<string, Declarations>();
  private count = 0;
  private nested = 0;
  private steps = 0;
  /** Some rule says what stands before an element. */
  saysBefore = false;

  add(text: string): void {
    for (const { selectors, body } of rulesIn(text)) {
      const declarations = readDeclarations(body);
      if (declarations.size === 0) continue;
      for (const selector of selectors.split(',')) this.addRule(selector, declarations);
    }
  }

  private addRule(selector: string, declarations: Declarations): void {
    const read = readSelector(selector);
    if (!read || this.count >= mostRules) return;
    const { compounds, before } = read;
    const last = compounds.at(-1);
    if (!last || (compounds.length > 1 && ++this.nested > mostNested)) return;
    const key =
      last.id !== undefined ? `#${last.id}` : last.classes[0] !== undefined ? `.${last.classes[0]}` : (last.tag ?? '*');
    const weight = compounds.reduce(
      (sum, { tag, id, classes }) => sum + (id ? 10_000 : 0) + 100 * classes.length + (tag ? 1 : 0),
      0,
    );
    const rule = { compounds, before, weight, order: this.count++, declarations };
    const known = this.rules.get(key);
    if (known) known.push(rule);
    else this.rules.set(key, [rule]);
    this.saysBefore ||= before;
  }

  /** What the sheets say of an element, or of what stands before it. */
  of(element: HtmlElement, before = false): Declarations {
    if (this.count === 0) return nothing;
    const classes = classesOf(element);
    const id = attribute(element, 'id');
    const keys = [...(id === undefined ? [] : [`#${id}`]), ...classes.map((each) => `.${each}`), element.tagName, '*'];
    const rules = keys.flatMap((key) => this.rules.get(key) ?? []).filter((rule) => rule.before === before);
    if (rules.length === 0) return nothing;
    const signature = rules.every((rule) => rule.compounds.length === 1) ? `${before} ${keys.join(' ')}` : undefined;
    const known = signature === undefined ? undefined : this.simple.get(signature);
    if (known) return known;
    const declarations = joined(rules.filter((rule) => this.matches(rule, element)));
    if (signature !== undefined && this.simple.size < 5000) this.simple.set(signature, declarations);
    return declarations;
  }

  private matches({ compounds }: Rule, element: HtmlElement): boolean {
    let index = compounds.length - 1;
    const last = compounds[index];
    if (!last || !fits(last, element) || ++this.steps > mostSteps) return false;
    let child = last.child;
    for (let above = parentOf(element); index > 0 && above; above = parentOf(above)) {
      if (++this.steps > mostSteps) return false;
      const compound = compounds[index - 1];
      if (compound && fits(compound, above)) {
        index--;
        child = compound.child;
      } else if (child) return false;
    }
    return index === 0;
  }
}

const nothing: Declarations = new Map();

function joined(rules: readonly Rule[]): Declarations {
  const sorted = rules.toSorted((a, b) => a.weight - b.weight || a.order - b.order);
  return new Map(sorted.flatMap(({ declarations }) => [...declarations]));
}

const classLists = new WeakMap<HtmlElement, readonly string[]>();
const noClasses: readonly string[] = [];

export function classesOf(element: HtmlElement): readonly string[] {
  const value = attribute(element, 'class');
  if (value === undefined) return noClasses;
  const before = classLists.get(element);
  if (before) return before;
  const classes = value.split(/\s+/, 20).filter((each) => each !== '');
  classLists.set(element, classes);
  return classes;
}

function fits({ tag, id, classes }: Compound, element: HtmlElement): boolean {
  if (tag !== undefined && tag !== element.tagName) return false;
  if (id !== undefined && id !== attribute(element, 'id')) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((each) => own.includes(each));
}

/** `ol.a > li:before`; `undefined` for selectors of states, attributes or neighbours, which say nothing of a printed page. */
function readSelector(selector: string): { compounds: Compound[]; before: boolean } | undefined {
  const trimmed = selector.trim().slice(0, 300);
  const before = /::?before$/i.test(trimmed);
  const compounds: Compound[] = [];
  let child = false;
  for (const part of trimmed.replace(/::?before$/i, '').match(/>|[^\s>]+/g) ?? []) {
    if (part === '>') {
      child = true;
      continue;
    }
    const compound = /^(\*|[\w-]+)?((?:[.#][^.#\s:[>+~*]+)*)$/.exec(part);
    if (!compound) return undefined;
    const [, tag, rest = ''] = compound;
    const names = rest.match(/[.#][^.#]+/g) ?? [];
    compounds.push({
      tag: tag === undefined || tag === '*' ? undefined : tag.toLowerCase(),
      id: names.find((each) => each.startsWith('#'))?.slice(1),
      classes: names.filter((each) => each.startsWith('.')).map((each) => each.slice(1)),
      child,
    });
    child = false;
  }
  return compounds.length === 0 ? undefined : { compounds, before };
}

/** Rules for screens and for all media; those for narrow screens, print and fonts are left out. */
function rulesIn(text: string): { selectors: string; body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  const bare = text.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, ' ');
  const open: ('media' | 'rule' | 'skipped')[] = [];
  let head = '';
  let start = 0;
  const close = (end: number): void => {
    if (open.pop() === 'rule') rules.push({ selectors: head, body: bare.slice(start, end) });
  };
  for (const { 0: brace, index } of bare.matchAll(/[{}]/g)) {
    if (brace === '}') close(index);
    else {
      const outer = open.at(-1) ?? 'media';
      const name = bare.slice(start, index);
      if (outer === 'media') head = name.slice(name.lastIndexOf(';') + 1).trim();
      const isMedia = /^@media\s+(?:all|screen)$/i.test(head);
      open.push(outer !== 'media' ? 'skipped' : isMedia ? 'media' : head.startsWith('@') ? 'skipped' : 'rule');
    }
    start = index + 1;
  }
  close(bare.length);
  return rules;
}

/** What the `style` elements of a page say. */
export const isStyle = (node: unknown): node is HtmlElement =>
  typeof node === 'object' && node !== null && 'tagName' in node && node.tagName === 'style';

export function sheetText(style: HtmlElement): string {
  const media = attribute(style, 'media')?.trim().toLowerCase();
  if (media !== undefined && media !== '' && !/^(?:all|screen)/.test(media)) return '';
  return style.childNodes.map((node) => (isElement(node) || !('value' in node) ? '' : node.value)).join('');
}
