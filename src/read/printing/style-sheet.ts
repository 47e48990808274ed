/** Styles of a word processor: what a paragraph or a run takes from its style, along the basedOn chain (ECMA-376-1 §17.7). */
import type { NumberWords } from '../../model/locale/number-words.js';
import type { NumberSpeech } from './number-words.js';

/** Properties of a run, `undefined` where nothing is said. */
export interface RunFormat {
  bold?: boolean;
  underlined?: boolean;
  hidden?: boolean;
  struck?: boolean;
  struckTwice?: boolean;
  font?: string;
}

/** Properties of a paragraph, `undefined` where nothing is said. */
export interface ParagraphFormat {
  /** numId; `0` takes numbering away. */
  list?: string;
  /** ilvl, from 0. */
  level?: number;
  /** outlineLvl from 0; 9 is body text. */
  outline?: number;
  pageBreakBefore?: boolean;
  /** How far its text stands in, in twentieths of a point. */
  left?: number;
}

export interface Style {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn?: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** A style with all that it inherits. */
export interface ResolvedStyle {
  /** Its name for people: `heading 1`. */
  readonly name: string | undefined;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
  /** The heading level, from 1. */
  readonly heading: number | undefined;
  /** Ids of the style and its bases, nearest first. */
  readonly chain: readonly string[];
}

/** Word itself stops at eleven; a chain that turns on itself stops here. */
const longestChain = 32;

const plain: ResolvedStyle = { name: undefined, run: {}, paragraph: {}, heading: undefined, chain: [] };

export class StyleSheet {
  readonly styles = new Map<string, Style>();
  readonly defaults: RunFormat = {};
  /** Of the document's text, as BCP 47. */
  language: string | undefined;
  /** The words of numbers in it. */
  numberWords: NumberWords | undefined;
  defaultParagraph: string | undefined;
  private readonly resolved = new Map<string, ResolvedStyle>();

  /** A paragraph's style; an unknown id is the default style, as in Word. */
  paragraph(id: string | undefined): ResolvedStyle {
    const known = id !== undefined && this.styles.get(id)?.type === 'paragraph' ? id : this.defaultParagraph;
    return known === undefined ? plain : this.resolve(known);
  }

  get speech(): NumberSpeech {
    return { language: this.language, words: this.numberWords };
  }

  character(id: string | undefined): ResolvedStyle {
    return id !== undefined && this.styles.get(id)?.type === 'character' ? this.resolve(id) : plain;
  }

  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined {
    return this.styles.get(id)?.paragraph.list;
  }

  private resolve(id: string): ResolvedStyle {
    const known = this.resolved.get(id);
    if (known) return known;
    const chain: Style[] = [];
    for (let style = this.styles.get(id); style && chain.length < longestChain; ) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    const inherited = chain.toReversed();
    const paragraph: ParagraphFormat = Object.assign({}, ...inherited.map((style) => style.paragraph));
    const resolved: ResolvedStyle = {
      name: chain[0]?.name,
      run: Object.assign({}, ...inherited.map((style) => style.run)),
      paragraph,
      heading: headingOf(paragraph.outline, chain),
      chain: chain.map((style) => style.id),
    };
    this.resolved.set(id, resolved);
    return resolved;
  }
}

function headingOf(outline: number | undefined, chain: readonly Style[]): number | undefined {
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  // The outline level of the built-in headings goes without saying.
  for (const style of chain) {
    const named = /^heading ([1-9])$/i.exec(style.name)?.[1];
    if (named !== undefined) return Number(named);
  }
  return undefined;
}
