/** Ways to damage XML parts so that most stay well-formed, and a reader has to make something of what they say. */
import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';

interface DamagedPart {
  readonly name: string;
  readonly xml: string;
}

const tokensOf = (part: Uint8Array | undefined): string[] =>
  Buffer.from(part ?? [])
    .toString('utf8')
    .match(/<[^>]+>|[^<]+/g) ?? [];

const isOpening = (token: string): boolean => /^<[^/?!]/.test(token) && !token.endsWith('/>');

/** The token behind the element (or text) that begins at a place. */
function elementEnd(tokens: readonly string[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (isOpening(token)) depth += 1;
    else if (token.startsWith('</')) depth -= 1;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}

const values = ['', '0', '1', '2', '8', '63', '-1', '255', '65535', '99999999999', '0.5', 'x', 'none', 'I', 'é\u0301'];

interface Move {
  readonly how: 'drop' | 'swap' | 'borrow' | 'keep whole' | 'value' | 'leave out' | 'repeat' | 'lift' | 'nest';
  readonly from: number;
  readonly to: number;
}

/** A part of a file with tags dropped, swapped, or moved there from another part, values written over, elements left out, repeated, moved, nested. */
export function damagedXml(
  files: Readonly<Record<string, Uint8Array>>,
  names: readonly string[],
): Arbitrary<DamagedPart> {
  const how = constantFrom<Move['how'][]>(
    'drop',
    'swap',
    'borrow',
    'keep whole',
    'value',
    'value',
    'value',
    'leave out',
    'repeat',
    'lift',
    'nest',
  );
  const moves = array(record({ how, from: nat(), to: nat() }), { minLength: 1, maxLength: 12 });
  return record({ name: constantFrom(...names), source: constantFrom(...names), moves }).map((drawn) => {
    let xml = tokensOf(files[drawn.name]);
    const other = tokensOf(files[drawn.source]);
    // `drop` and `swap` break most parts: of a file that has other damage they would leave nothing to read.
    const breaks = drawn.moves.length < 4;
    for (const move of drawn.moves) {
      if (breaks || !['drop', 'swap'].includes(move.how)) xml = moved(xml, other, move);
      if (xml.length < 4 || xml.length > 3000) break;
    }
    return { name: drawn.name, xml: xml.join('') };
  });
}

/** Behind the declaration and the tag of the root, before its end. */
const placeIn = (tokens: readonly string[], drawn: number): number => 2 + (drawn % Math.max(tokens.length - 3, 1));

function moved(xml: string[], other: readonly string[], { how, from, to }: Move): string[] {
  const [a, b] = [placeIn(xml, from), placeIn(xml, to)];
  const token = xml[a] ?? '';
  const borrowed = other[placeIn(other, from)] ?? '';
  if (how === 'drop') return xml.toSpliced(a, 1);
  if (how === 'swap') return xml.with(a, xml[b] ?? '').with(b, token);
  if (how === 'borrow') return /^(<[^/].*\/>|[^<])/.test(borrowed) ? xml.toSpliced(b, 0, borrowed) : xml;
  if (how === 'keep whole') return wrapped(xml, a, borrowed);
  if (how === 'value') return withValue(xml, a, to);
  if (token.startsWith('</')) return xml;
  const element = xml.slice(a, elementEnd(xml, a));
  if (how === 'leave out') return xml.toSpliced(a, element.length);
  if (how === 'repeat') return xml.toSpliced(a, 0, ...Array.from({ length: 1 + (to % 20) }, () => element).flat());
  if (how === 'lift') {
    const rest = xml.toSpliced(a, element.length);
    return rest.toSpliced(placeIn(rest, to), 0, ...element);
  }
  return nested(xml, a, element, 1 + (to % 30));
}

/** Puts an element of another part around one that is empty. */
function wrapped(xml: string[], at: number, tag: string): string[] {
  const name = /^<([\w:-]+)/.exec(tag)?.[1];
  const inner = xml[at];
  if (name === undefined || inner === undefined || !inner.endsWith('/>')) return xml;
  return xml.with(at, `${tag.replace(/\/?>$/, '>')}${inner}</${name}>`);
}

/** One of the values of the next tag that has some, written over. */
function withValue(xml: string[], at: number, drawn: number): string[] {
  const place = xml.findIndex((token, index) => index >= at && /^<[^/].*="/.test(token));
  if (place < 0) return xml;
  const token = xml[place] ?? '';
  const found = [...token.matchAll(/="[^"]*"/g)];
  const chosen = found[drawn % found.length];
  if (!chosen) return xml;
  const value = values[Math.floor(drawn / found.length) % values.length] ?? '';
  return xml.with(place, `${token.slice(0, chosen.index)}="${value}"${token.slice(chosen.index + chosen[0].length)}`);
}

/** An element in itself, many times. */
function nested(xml: string[], at: number, element: readonly string[], times: number): string[] {
  const open = element[0] ?? '';
  if (!isOpening(open)) return xml;
  const close = element.at(-1) ?? '';
  const more = (tag: string): string[] => Array.from({ length: times }, () => tag);
  return xml.toSpliced(at, element.length, ...more(open), ...element, ...more(close));
}
