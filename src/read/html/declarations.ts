/** Declarations of style (CSS Syntax Level 3, 5.4.5), those that say what is printed. */

export type Declarations = ReadonlyMap<string, string>;

/** What is asked for; colours say nothing of a letter's text. */
const known: ReadonlySet<string> = new Set([
  'position',
  'left',
  'top',
  'bottom',
  'width',
  'height',
  'line-height',
  'font-size',
  'transform',
  'display',
  'float',
  'visibility',
  'white-space',
  'text-decoration',
  'text-decoration-line',
  'font',
  'font-family',
  'font-weight',
  'list-style',
  'list-style-type',
  'content',
  'counter-reset',
  'counter-increment',
  'page-break-before',
  'page-break-after',
  'break-before',
  'break-after',
  'mso-break-type',
  'mso-element',
  'mso-hide',
  'mso-list',
  'mso-outline-level',
  'mso-special-character',
  'mso-style-name',
  'mso-tab-count',
  'mso-footnote-id',
  'mso-endnote-id',
]);

const none: Declarations = new Map();

/** Quoted strings, brackets (an address may hold a semicolon), or the characters between. */
const piece = /"[^"]*"|'[^']*'|\([^()]*\)|[^;"'(]+|["'(]/g;

export function readDeclarations(text: string): Declarations {
  let found: Map<string, string> | undefined;
  for (const declaration of split(text)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (!known.has(name)) continue;
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim();
    found ??= new Map();
    found.set(name, value);
  }
  return found ?? none;
}

function split(text: string): string[] {
  if (!/["'(]/.test(text)) return text.split(';');
  const declarations: string[] = [];
  let current = '';
  let end = 0;
  for (const { 0: each, index } of text.matchAll(piece)) {
    if (index > end) {
      declarations.push(current);
      current = '';
    }
    current += each;
    end = index + each.length;
  }
  return [...declarations, current];
}

/** Declarations of `style` attributes, which a page repeats a thousand times. */
export class DeclarationCache {
  private readonly seen = new Map<string, Declarations>();

  read(text: string | undefined): Declarations {
    if (text === undefined || text === '') return none;
    const before = this.seen.get(text);
    if (before) return before;
    const declarations = readDeclarations(text);
    if (this.seen.size < 2000 && text.length < 2000) this.seen.set(text, declarations);
    return declarations;
  }
}
