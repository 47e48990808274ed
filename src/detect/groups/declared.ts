import type { GroupLocale } from '../../model/locale/groups.js';
import { overlaps } from '../../model/span.js';
import { firstMatch, shape } from '../../text/pattern.js';
import { type GroupReading, type NamedReading, spanOf } from './reading.js';

/** Letters that only a bracket behind a name made those of a group: `Groupe de travail … sur le SMSI (GT-SMSI)`. */
export type DeclaredAcronyms = ReadonlyMap<string, NamedReading>;

const plainLetters = shape(String.raw`^\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+){0,3}$`);
const twoCapitals = shape(String.raw`\p{Lu}[\p{L}-]*\p{Lu}`);

/** The acronyms that a document gives its groups and that no rule knows by their form. */
export function declaredAcronyms(readings: readonly GroupReading[], locale: GroupLocale): DeclaredAcronyms {
  const declared = new Map<string, NamedReading>();
  for (const reading of readings) {
    if (reading.kind !== 'named' || reading.name === null || !reading.acronym || declared.has(reading.acronym))
      continue;
    const { acronym } = reading;
    // a standing body has rules of its own, which know `Circulaire TSB 12`
    if (reading.type === 'bureau' || locale.standing.some((each) => each.acronym === acronym)) continue;
    if (acronym.length < 3 || !plainLetters.test(acronym) || !twoCapitals.test(acronym)) continue;
    if (firstMatch(locale.acronym, acronym)?.[0] !== acronym) declared.set(acronym, reading);
  }
  return declared;
}

const lettersByThemselves = shape(
  String.raw`(?<![\p{L}\p{N}/.-])\p{Lu}[\p{L}\p{N}]{1,30}(?:-[\p{L}\p{N}]{1,30}){0,3}(?![\p{L}\p{N}/@-])`,
  'g',
);

/** The places of a block where such letters stand and nothing else was read; offsets in the block. */
export function readDeclared(text: string, known: readonly GroupReading[], declared: DeclaredAcronyms): GroupReading[] {
  if (declared.size === 0) return [];
  return [...text.matchAll(lettersByThemselves)].flatMap((match): GroupReading[] => {
    const span = spanOf(match);
    const reading = declared.get(match[0]);
    if (!reading || known.some((each) => overlaps(each, span))) return [];
    const { kind, type, sector, acronym, printedPrefix } = reading;
    return [
      { kind, ...span, type, sector, acronym, ...(printedPrefix && { printedPrefix }), name: null, subject: null },
    ];
  });
}
