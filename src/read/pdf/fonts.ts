/** Fonts by the names that pdf.js gives them: what they are called tells bold type. */
import { endOfTurn } from '../../platform/rejections.js';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { FontLook } from './geometry.js';

const boldName = /bold|black|heavy|demi|[-,]bd(?![a-z])/i;
const plain: FontLook = { name: '', bold: false };

/** What pdf.js calls a font that it cannot load: one of Chinese, mostly, whose map of characters (CMap) is no part of the file. */
const brokenFont = 'g_font_error';

/** How often the page's drawing is waited for: a font comes a turn or two after it. */
const turns = 8;

/** In the place of a font that cannot be loaded stands what was wrong. */
const isFault = (entry: unknown): boolean => Array.isArray(entry) && typeof entry[1] === 'string';

const isFont = (value: unknown): value is { readonly name?: unknown; readonly bold?: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value;

/** A code between two letters: pdf.js gives it for a sign that the font does not name. */
const withinWord = /\p{L}[\0-\x08\x0e-\x1f]{1,3}\p{L}/u;

export class Fonts {
  private readonly looks = new Map<string, FontLook>();
  /** Some text is in fonts that pdf.js cannot load, and is not there. */
  areSomeBroken = false;
  /** The names of fonts that do not say for all their signs what letters they are: ligatures, where a program has written the file anew. */
  readonly withoutSomeLetters = new Set<string>();

  look(name: string): FontLook {
    return this.looks.get(name) ?? plain;
  }

  /** Notes of a text that it is set with signs whose code alone is known. */
  heed(text: string, { name }: FontLook): void {
    if (withinWord.test(text)) this.withoutSomeLetters.add(name);
  }

  /** Text alone does not bring the names of its fonts; the drawing of the page does. */
  async learn(page: PDFPageProxy, names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.looks.has(name));
    if (unknown.length === 0) return;
    try {
      await page.getOperatorList();
    } catch {
      // A page that cannot be drawn has its text all the same.
    }
    for (const name of unknown) this.looks.set(name, await lookOf(page, name));
    if (page.commonObjs.has(brokenFont) || [...page.commonObjs].some(isFault)) this.areSomeBroken = true;
  }
}

async function lookOf(page: PDFPageProxy, name: string): Promise<FontLook> {
  for (let turn = 0; turn < turns && !page.commonObjs.has(name); turn++) await endOfTurn();
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  if (!isFont(font) || typeof font.name !== 'string') return plain;
  // A subset has six letters of its own before the name (ISO 32000-1 §9.6.4).
  const own = font.name.replace(/^[A-Z]{6}\+/, '');
  return { name: own, bold: font.bold === true || boldName.test(own) };
}
