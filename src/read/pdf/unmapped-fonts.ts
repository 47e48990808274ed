/** Fonts of Chinese, Japanese and Korean whose text nobody can tell from the file (ISO 32000-1 §9.7.5.2): pdf.js leaves it out without a word. */
import type { FileObjects } from './file-objects.js';

/** Codes that are the numbers of glyphs need no map. */
const plainMap = /^Identity-[HV]$/;

/** Collections of characters whose numbers a map of Adobe's turns into letters. */
const collection = /^\(\s*(?:Japan[12]|GB1|CNS1|Korea1|KR)\s*\)/;

/** The names of fonts whose map of characters has a name and is no part of the file. */
export function unmappedFonts(objects: FileObjects): string[] {
  const names = new Set<string>();
  for (const text of objects.all()) {
    if (!/\/Subtype\s*\/Type0\b/.test(text) || !isUnmapped(text, objects)) continue;
    const name = /^\/([^\s()<>[\]{}/%]+)/.exec(objects.value(text, 'BaseFont'))?.[1];
    // A subset has six letters of its own before the name (§9.6.4).
    names.add(name?.replace(/^[A-Z]{6}\+/, '') ?? 'CMap');
  }
  return [...names].sort();
}

function isUnmapped(font: string, objects: FileObjects): boolean {
  const map = /^\/([^\s()<>[\]{}/%]+)/.exec(objects.value(font, 'Encoding'))?.[1];
  if (map !== undefined && !plainMap.test(map)) return true;
  if (objects.value(font, 'ToUnicode') !== '') return false;
  return objects.references(font, 'DescendantFonts').some((descendant) => {
    const system = objects.value(objects.text(descendant), 'CIDSystemInfo');
    return collection.test(objects.value(system, 'Ordering'));
  });
}
