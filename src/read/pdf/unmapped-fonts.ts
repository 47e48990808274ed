/** Fonts of Chinese, Japanese and Korean that name a map of characters (ISO 32000-1 §9.7.5.2): without it pdf.js leaves their text out, and says no word. */
import type { FileObjects } from './file-objects.js';
import { isPredefined } from './predefined-maps.js';

/** Collections of characters whose numbers a map of Adobe's turns into letters. */
const collection = /^\(\s*(Japan[12]|GB1|CNS1|Korea1|KR)\s*\)/;

const name = /^\/([^\s()<>[\]{}/%]+)/;

export interface NamedMap {
  readonly font: string;
  readonly map: string;
}

/** The fonts whose map of characters has a name and is no part of the file. */
export function namedMaps(objects: FileObjects): NamedMap[] {
  const named: NamedMap[] = [];
  for (const text of objects.all()) {
    if (!/\/Subtype\s*\/Type0\b/.test(text)) continue;
    // A subset has six letters of its own before the name (§9.6.4).
    const font = name.exec(objects.value(text, 'BaseFont'))?.[1]?.replace(/^[A-Z]{6}\+/, '') ?? 'CMap';
    for (const map of mapsOf(text, objects)) named.push({ font, map });
  }
  return named;
}

function mapsOf(font: string, objects: FileObjects): string[] {
  const own = name.exec(objects.value(font, 'Encoding'))?.[1];
  const maps = own === undefined ? [] : [own];
  if (objects.value(font, 'ToUnicode') !== '') return maps;
  for (const descendant of objects.references(font, 'DescendantFonts')) {
    const system = objects.value(objects.text(descendant), 'CIDSystemInfo');
    const characters = collection.exec(objects.value(system, 'Ordering'))?.[1];
    if (characters !== undefined) maps.push(`Adobe-${characters}-UCS2`);
  }
  return maps;
}

/** The names of those whose text is left out: nobody has their map. */
export async function unmappedFonts(named: readonly NamedMap[]): Promise<string[]> {
  const unmapped = new Set<string>();
  for (const { font, map } of named) if (!(await isPredefined(map))) unmapped.add(font);
  return [...unmapped].sort();
}
