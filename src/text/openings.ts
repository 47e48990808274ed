/** What the matches of a part of an expression can begin with: so a rule that is tied to the beginning of a text is passed over soon. */
export interface Opening {
  /** ASCII, in lower case; `beyond` for all other characters. `null`: any. */
  readonly characters: ReadonlySet<string> | null;
  /** It can match nothing at all: then what follows it counts as well. */
  readonly empty: boolean;
  /** It matches at the beginning of a text alone. */
  readonly anchored: boolean;
}

/** Stands for every character that is not ASCII. */
export const beyond = '\u0080';

export const anyOpening: Opening = { characters: null, empty: false, anchored: false };
export const noOpening: Opening = { characters: new Set(), empty: true, anchored: false };
export const beyondAscii: Opening = { characters: new Set([beyond]), empty: false, anchored: false };

const headOf = (character: string): string => (character <= '\u007f' ? character.toLowerCase() : beyond);

/** Of a few texts. */
export const openingOf = (texts: readonly string[]): Opening => ({
  characters: new Set(texts.filter((text) => text !== '').map((text) => headOf(text[0] as string))),
  empty: texts.includes(''),
  anchored: false,
});

/** Of what stands between the brackets of a class. */
export function openingIn(content: string): Opening {
  const characters = new Set<string>();
  const items = content.matchAll(/(\\u[0-9a-f]{4}|\\?[^])(?:-(\\u[0-9a-f]{4}|\\?[^]))?/giu);
  if (content.startsWith('^')) return anyOpening;
  for (const [, from = '', to = from] of items) {
    if (/^\\[dwsDWSpPbx]/.test(from)) {
      if (from !== '\\d') return anyOpening;
      for (const digit of '0123456789') characters.add(digit);
      continue;
    }
    const [first, last] = [codeOf(from), codeOf(to)];
    for (let code = first; code <= Math.min(last, 127); code++) characters.add(headOf(String.fromCharCode(code)));
    if (last > 127) characters.add(beyond);
  }
  return { characters, empty: false, anchored: false };
}

const codeOf = (written: string): number =>
  written.startsWith('\\u') ? Number.parseInt(written.slice(2), 16) : (written.at(-1) as string).charCodeAt(0);

function union(openings: readonly Opening[]): Opening['characters'] {
  if (openings.some(({ characters }) => characters === null)) return null;
  return new Set(openings.flatMap(({ characters }) => [...(characters ?? [])]));
}

/** Of one part behind the other. */
export function openingInTurn(parts: readonly Opening[]): Opening {
  const first = parts.findIndex(({ empty }) => !empty);
  const leading = first < 0 ? parts : parts.slice(0, first + 1);
  return { characters: union(leading), empty: first < 0, anchored: leading.some(({ anchored }) => anchored) };
}

/** Of one or the other. */
export const eitherOpening = (branches: readonly Opening[]): Opening => ({
  characters: union(branches),
  empty: branches.some(({ empty }) => empty),
  anchored: branches.every(({ anchored }) => anchored),
});

export const optionalOpening = (part: Opening): Opening => ({ ...part, empty: true, anchored: false });
