/** styles.xml (ECMA-376-1 §17.7). */
import type { Archive } from '../zip/archive.js';
import { type ParagraphFormat, type RunFormat, type Style, StyleSheet } from '../printing/style-sheet.js';
import { isOn, saysOn } from './values.js';
import { integer } from '../xml/values.js';
import { type Attributes, readXml, type XmlHandler } from '../xml/xml.js';

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

/** `w:ind`: how far text stands in. */
export const leftOf = (attributes: Attributes): number | undefined =>
  integer(attributes.get('w:left') ?? attributes.get('w:start'));

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
  } else if (name === 'w:ind') {
    const left = leftOf(attributes);
    if (left !== undefined) format.left = left;
  } else if (name === 'w:pageBreakBefore') format.pageBreakBefore = isOn(attributes);
}
