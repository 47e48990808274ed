/** styles.xml: what a paragraph or a run takes from its style, along the basedOn chain (ECMA-376-1 §17.7). */
import type { Archive } from './archive.js';
import type { NumberWords } from '../../model/locale/number-words.js';
import type { NumberSpeech } from '../printing/number-words.js';
import { integer, isOn, saysOn } from './values.js';
import { type Attributes, readXml, type XmlHandler } from './xml.js';

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
}

interface Style {
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

export async function readStyles(archive: Archive, part: string | undefined): Promise<StyleSheet> {
  const sheet = new StyleSheet();
  if (part !== undefined) await readXml(archive, part, new StyleHandler(sheet));
  return sheet;
}

/** Formats for tables and their parts, and earlier formats kept by change tracking, say nothing of the style itself. */
const notOfTheStyle: ReadonlySet<string> = new Set([
  'w:tblStylePr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:pPrChange',
  'w:rPrChange',
  'w:latentStyles',
  'w:tabs',
]);

class StyleHandler implements XmlHandler {
  readonly listening = false;
  private style: Style | undefined;

  constructor(private readonly sheet: StyleSheet) {}

  open(name: string, attributes: Attributes, parent: string): boolean {
    if (notOfTheStyle.has(name)) return false;
    if (name === 'w:style') this.openStyle(attributes);
    else if (parent === 'w:rPr') this.openRunProperty(name, attributes);
    else if (this.style) readStyleProperty(this.style, name, attributes);
    return true;
  }

  close(name: string): void {
    if (name === 'w:style') this.style = undefined;
  }

  text(): void {}

  private openRunProperty(name: string, attributes: Attributes): void {
    const language = name === 'w:lang' && !this.style ? attributes.get('w:val') : undefined;
    if (language !== undefined) this.sheet.language = language;
    else readRunProperty(this.style?.run ?? this.sheet.defaults, name, attributes);
  }

  private openStyle(attributes: Attributes): void {
    const id = attributes.get('w:styleId') ?? '';
    const type = attributes.get('w:type') ?? 'paragraph';
    this.style = { id, type, name: '', run: {}, paragraph: {} };
    this.sheet.styles.set(id, this.style);
    const byDefault = attributes.get('w:default');
    const isDefault = byDefault !== undefined && saysOn(byDefault);
    if (type === 'paragraph' && isDefault) this.sheet.defaultParagraph = id;
  }
}

function readStyleProperty(style: Style, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:name') style.name = value ?? '';
  else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value;
  else readParagraphProperty(style.paragraph, name, attributes);
}

/** Takes one child of `w:rPr`. */
export function readRunProperty(format: RunFormat, name: string, attributes: Attributes): void {
  if (name === 'w:b') format.bold = isOn(attributes);
  else if (name === 'w:u')
    format.underlined = attributes.get('w:val') !== undefined && attributes.get('w:val') !== 'none';
  else if (name === 'w:vanish' || name === 'w:specVanish') format.hidden = isOn(attributes);
  else if (name === 'w:strike') format.struck = isOn(attributes);
  else if (name === 'w:dstrike') format.struckTwice = isOn(attributes);
  else if (name === 'w:rFonts') {
    const font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi');
    if (font !== undefined) format.font = font;
  }
}

/** Takes one child of `w:pPr` or `w:numPr`. */
export function readParagraphProperty(format: ParagraphFormat, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val');
  if (name === 'w:numId') {
    if (value !== undefined) format.list = value.trim();
  } else if (name === 'w:ilvl') {
    const level = integer(value);
    if (level !== undefined) format.level = Math.min(Math.max(level, 0), 8);
  } else if (name === 'w:outlineLvl') {
    const outline = integer(value);
    if (outline !== undefined && outline >= 0) format.outline = Math.min(outline, 9);
  } else if (name === 'w:pageBreakBefore') format.pageBreakBefore = isOn(attributes);
}
