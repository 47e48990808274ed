/**
 * Element and attribute names by namespace, whatever prefix a file gives it: `w:p` is a paragraph in transitional
 * and strict OOXML alike, `text:p` one of OpenDocument. Most files use the usual prefixes throughout; then names are taken as they stand.
 */
const office = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const microsoft = 'http://schemas.microsoft.com/office/';
const openDocument = 'urn:oasis:names:tc:opendocument:xmlns:';

const prefixOf: ReadonlyMap<string, string> = new Map([
  [`${office}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${office}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${office}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${office}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${office}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${office}drawingml/2006/chart`, 'c'],
  [`${strict}drawingml/chart`, 'c'],
  [`${office}drawingml/2006/diagram`, 'dgm'],
  [`${strict}drawingml/diagram`, 'dgm'],
  [`${office}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${office}drawingml/2006/lockedCanvas`, 'lc'],
  [`${office}markup-compatibility/2006`, 'mc'],
  [`${office}package/2006/relationships`, 'rel'],
  [`${office}package/2006/content-types`, 'ct'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  [`${microsoft}word/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}word/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}word/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}word/2010/wordprocessingInk`, 'wpi'],
  [`${microsoft}word/2010/wordprocessingDrawing`, 'wp14'],
  [`${microsoft}word/2010/wordml`, 'w14'],
  [`${microsoft}word/2012/wordml`, 'w15'],
  [`${microsoft}word/2006/wordml`, 'wne'],
  [`${openDocument}office:1.0`, 'office'],
  [`${openDocument}style:1.0`, 'style'],
  [`${openDocument}text:1.0`, 'text'],
  [`${openDocument}table:1.0`, 'table'],
  [`${openDocument}drawing:1.0`, 'draw'],
  [`${openDocument}xsl-fo-compatible:1.0`, 'fo'],
  [`${openDocument}svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
]);

const usual: ReadonlySet<string> = new Set(prefixOf.values());

/** Namespaces that a `mc:Choice` may require and this reader understands well enough to take it. */
export const understood: ReadonlySet<string> = new Set([
  'w',
  'wps',
  'wpg',
  'wpc',
  'wp14',
  'w14',
  'w15',
  'wne',
  'a',
  'wp',
]);

interface Binding {
  readonly prefix: string;
  readonly before: string | undefined;
}

/** What one element declares: undone when it closes. */
export type Scope = readonly Binding[];

const maxRemembered = 4096;

export class Namespaces {
  /** The file's prefix → the usual prefix, `?` for a namespace that nothing here reads. */
  private readonly bound = new Map<string, string>();
  private readonly remembered = new Map<string, string>();
  private unusual = 0;

  /** True while every prefix in use has its usual meaning: names need no translation. */
  get plain(): boolean {
    return this.unusual === 0;
  }

  /** Takes `xmlns` declarations as [prefix, namespace]. */
  declare(declarations: readonly (readonly [string, string])[]): Scope {
    return declarations.map(([prefix, namespace]) => {
      const before = this.bound.get(prefix);
      this.bind(prefix, prefixOf.get(namespace) ?? '?');
      return { prefix, before };
    });
  }

  leave(scope: Scope): void {
    for (let index = scope.length - 1; index >= 0; index--) {
      const binding = scope[index];
      if (binding) this.bind(binding.prefix, binding.before);
    }
  }

  /** The usual name of an element: `w:p`. */
  element(name: string): string {
    return this.translate(name, true);
  }

  attribute(name: string): string {
    return this.translate(name, false);
  }

  /** The usual prefix for one of the file's (`Requires="x"`). */
  prefix(prefix: string): string {
    return this.bound.get(prefix) ?? prefix;
  }

  private bind(prefix: string, meaning: string | undefined): void {
    const before = this.bound.get(prefix);
    if (before === meaning) return;
    if (isUnusual(prefix, before)) this.unusual--;
    if (isUnusual(prefix, meaning)) this.unusual++;
    if (meaning === undefined) this.bound.delete(prefix);
    else this.bound.set(prefix, meaning);
    this.remembered.clear();
  }

  private translate(name: string, element: boolean): string {
    const colon = name.indexOf(':');
    // An attribute without a prefix is in no namespace, whatever the default is.
    if (colon < 0 && !element) return name;
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const meaning = this.bound.get(prefix);
    const local = colon < 0 ? name : name.slice(colon + 1);
    const translated = meaning === undefined ? name : `${meaning}:${local}`;
    if (this.remembered.size >= maxRemembered) this.remembered.clear();
    this.remembered.set(name, translated);
    return translated;
  }
}

function isUnusual(prefix: string, meaning: string | undefined): boolean {
  if (meaning === undefined || meaning === prefix) return false;
  return meaning !== '?' || usual.has(prefix);
}
