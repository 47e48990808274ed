/** Styles of an OpenDocument text (ODF 1.3 part 3, §16): what a paragraph or a span takes from its style and those it comes from. */
import type { NoteFormats } from '../printing/notes.js';
import type { NumberSpeech } from '../printing/number-words.js';
import type { RunFormat } from '../printing/style-sheet.js';
import { type ListStyle, newListStyle } from './list-styles.js';

/** Families that are read: a name means another style in each. */
export type Family = 'paragraph' | 'text' | 'table' | 'graphic' | 'section';

/** What a style says itself; `undefined` where it says nothing. */
export interface StyleFormat {
  breakBefore?: boolean;
  breakAfter?: boolean;
  /** `style:list-style-name`; `''` takes the list away. */
  list?: string;
  /** `style:master-page-name`: a page of this kind begins. */
  masterPage?: string;
}

export interface OpenStyle {
  /** For people (`Heading 1`); automatic styles have none. */
  readonly displayName: string | undefined;
  readonly parent: string | undefined;
  readonly run: RunFormat;
  readonly format: StyleFormat;
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  /** Name for people of the nearest style that has one. */
  readonly name: string | undefined;
  readonly run: RunFormat;
  readonly format: StyleFormat;
}

/** A chain of parents that turns on itself stops here; nobody's is so long. */
const longestChain = 32;

const plain: ResolvedStyle = { name: undefined, run: {}, format: {} };

const keyOf = (family: Family, name: string): string => `${family} ${name}`;

/** Styles of one name space: those of the document, or the automatic ones of a part, which see the document's. */
export class StyleScope {
  private readonly styles = new Map<string, OpenStyle>();
  private readonly defaults = new Map<Family, OpenStyle>();
  private readonly lists = new Map<string, ListStyle>();
  private readonly resolved = new Map<string, ResolvedStyle>();

  constructor(private readonly outer?: StyleScope) {}

  add(family: Family, name: string, style: OpenStyle): void {
    this.styles.set(keyOf(family, name), style);
  }

  addDefault(family: Family, style: OpenStyle): void {
    this.defaults.set(family, style);
  }

  addList(name: string, list: ListStyle): void {
    this.lists.set(name, list);
  }

  list(name: string): ListStyle | undefined {
    return this.lists.get(name) ?? this.outer?.list(name);
  }

  /** A style's name and all that holds for it; one that is not there is that of no name. */
  style(family: Family, name: string | undefined): ResolvedStyle {
    const key = keyOf(family, name ?? '');
    let known = this.resolved.get(key);
    if (!known) {
      known = this.resolve(family, name);
      this.resolved.set(key, known);
    }
    return known;
  }

  private resolve(family: Family, name: string | undefined): ResolvedStyle {
    const chain: OpenStyle[] = [];
    for (let next = name; next !== undefined && chain.length < longestChain; ) {
      const style = this.find(keyOf(family, next));
      if (!style) break;
      chain.push(style);
      next = style.parent;
    }
    const byDefault = this.default(family);
    if (byDefault) chain.push(byDefault);
    if (chain.length === 0) return plain;
    const inherited = chain.toReversed();
    return {
      name: chain.find((style) => style.displayName !== undefined)?.displayName,
      run: Object.assign({}, ...inherited.map((style) => style.run)),
      format: Object.assign({}, ...inherited.map((style) => style.format)),
    };
  }

  private find(key: string): OpenStyle | undefined {
    return this.styles.get(key) ?? this.outer?.find(key);
  }

  private default(family: Family): OpenStyle | undefined {
    return this.defaults.get(family) ?? this.outer?.default(family);
  }
}

/** A kind of page (`style:master-page`), with what is printed at its head and foot. */
export interface MasterPage {
  readonly name: string;
  readonly displayName: string;
  /** The kind of the page after it. */
  readonly next: string | undefined;
}

/** All that the styles of a file say. */
export class StyleSheet {
  readonly common = new StyleScope();
  /** The automatic styles of the text, and those of page headers and footers: a name may mean another one in each. */
  readonly ofText = new StyleScope(this.common);
  readonly ofPages = new StyleScope(this.common);
  /** Families of fonts by the names that the file gives them. */
  readonly fonts = new Map<string, string>();
  /** How headings are numbered. */
  readonly outline: ListStyle = newListStyle(true);
  readonly masterPages = new Map<string, MasterPage>();
  readonly notes: NoteFormats = { footnote: {}, endnote: {} };
  speech: NumberSpeech = { language: undefined };
}
