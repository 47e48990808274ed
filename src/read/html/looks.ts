/** What a browser makes of an element: where lines begin, what is hidden, struck or bold; most of it is inherited. */
import type { DeclarationCache, Declarations } from './declarations.js';
import type { StyleSheet } from './style-sheet.js';
import { attribute, type HtmlElement } from './tree.js';

export interface Look {
  /** As CSS names it, in as far as it begins lines: `block`, `inline`, `table`, `table-row`, `table-cell`, `list-item`, `none`. */
  readonly display: string;
  readonly visible: boolean;
  readonly struck: boolean;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly spaces: 'collapse' | 'keep' | 'keep lines';
  readonly font: string | undefined;
  readonly listStyle: string | undefined;
  /** What the sheets and the element's own `style` say, the latter first. */
  readonly said: Declarations;
}

export const plainLook: Look = {
  display: 'block',
  visible: true,
  struck: false,
  bold: false,
  underlined: false,
  spaces: 'collapse',
  font: undefined,
  listStyle: undefined,
  said: new Map(),
};

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp'
  ).split(' '),
);

const displays: Readonly<Record<string, string>> = {
  li: 'list-item',
  table: 'table',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  thead: 'table-row-group',
  tbody: 'table-row-group',
  tfoot: 'table-row-group',
};

const unseen: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont canvas col colgroup datalist embed frame head iframe img link map meta noembed noframes noscript ' +
    'object param rp script style svg template title track video xml'
  ).split(' '),
);

const bolds = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const strikes = new Set(['s', 'strike', 'del']);
const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

export class Looks {
  constructor(
    private readonly sheet: StyleSheet,
    private readonly own: DeclarationCache,
  ) {}

  of(element: HtmlElement, outer: Look): Look {
    const fromSheet = this.sheet.of(element);
    const fromElement = this.own.read(attribute(element, 'style'));
    const said =
      fromElement.size === 0 ? fromSheet : fromSheet.size === 0 ? fromElement : new Map([...fromSheet, ...fromElement]);
    const { tagName } = element;
    return {
      display: displayOf(element, said),
      visible: visibility(said, outer.visible),
      struck: outer.struck || strikes.has(tagName) || /line-through/i.test(decoration(said)),
      bold: weight(said) ?? (outer.bold || bolds.has(tagName)),
      underlined: outer.underlined || tagName === 'u' || /underline/i.test(decoration(said)),
      spaces: spaces(said.get('white-space')) ?? (preformatted.has(tagName) ? 'keep' : outer.spaces),
      font: fontOf(said) ?? (tagName === 'font' ? attribute(element, 'face') : undefined) ?? outer.font,
      listStyle: listStyleOf(said) ?? (tagName === 'ol' || tagName === 'ul' ? undefined : outer.listStyle),
      said,
    };
  }
}

function displayOf(element: HtmlElement, said: Declarations): string {
  const { tagName } = element;
  if (unseen.has(tagName) || attribute(element, 'hidden') !== undefined) return 'none';
  if (tagName === 'dialog' && attribute(element, 'open') === undefined) return 'none';
  if (/^all$/i.test(said.get('mso-hide') ?? '')) return 'none';
  const natural = displays[tagName] ?? (blocks.has(tagName) ? 'block' : 'inline');
  const declared = said.get('display')?.toLowerCase();
  // A table stays one, whatever a sheet makes of it for small screens.
  if (declared === undefined || (declared !== 'none' && natural.startsWith('table'))) return natural;
  if (declared === 'flex' || declared === 'grid' || declared === 'flow-root') return 'block';
  if (declared.startsWith('inline')) return natural === 'list-item' ? natural : 'inline';
  return /^(?:none|block|list-item|table|table-row|table-cell|table-row-group)$/.test(declared) ? declared : natural;
}

function visibility(said: Declarations, outer: boolean): boolean {
  const declared = said.get('visibility')?.toLowerCase();
  return declared === undefined || declared === 'inherit' ? outer : declared === 'visible';
}

const decoration = (said: Declarations): string =>
  `${said.get('text-decoration') ?? ''} ${said.get('text-decoration-line') ?? ''}`;

function weight(said: Declarations): boolean | undefined {
  const declared = said.get('font-weight') ?? /(?:^|\s)(bold|normal|[1-9]00)(?=\s)/i.exec(said.get('font') ?? '')?.[1];
  if (declared === undefined || /^(?:inherit|initial|unset)$/i.test(declared)) return undefined;
  if (/^bold/i.test(declared)) return true;
  return Number.parseInt(declared, 10) >= 600;
}

function spaces(declared: string | undefined): Look['spaces'] | undefined {
  if (declared === undefined || /^(?:inherit|initial|unset)$/i.test(declared)) return undefined;
  if (/^(?:pre|pre-wrap|break-spaces)$/i.test(declared)) return 'keep';
  return /^pre-line$/i.test(declared) ? 'keep lines' : 'collapse';
}

const fontOf = (said: Declarations): string | undefined => {
  const family = said.get('font-family') ?? /\d\S*\s+(.+)$/.exec(said.get('font') ?? '')?.[1];
  return family?.split(',', 1)[0]?.replaceAll(/["']/g, '').trim();
};

/** `none`, `lower-alpha`, `"– "`: a word of the shorthand that is no place and no picture. */
function listStyleOf(said: Declarations): string | undefined {
  const declared = said.get('list-style-type') ?? said.get('list-style');
  if (declared === undefined || /^(?:inherit|initial|unset)$/i.test(declared)) return undefined;
  if (/["']/.test(declared)) return declared;
  const words = declared.toLowerCase().split(/\s+/);
  return words.find((word) => !/^(?:inside|outside|url\(.*)$/.test(word));
}
