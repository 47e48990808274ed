/** Ways to damage a file of which the parts are known. */
import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';

/** Bits turned, pieces cut out. */
export const bitsTurned = (whole: Uint8Array): Arbitrary<Uint8Array> =>
  array(
    record({
      at: nat(whole.length - 1),
      bit: nat(7),
      cut: constantFrom(0, 0, 0, 1, 20, 5000),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  ).map((places) => {
    let bytes = Buffer.from(whole);
    for (const { at, bit, cut } of places) {
      const place = at % Math.max(bytes.length, 1);
      if (cut > 0) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + cut)]);
      else if (bytes.length > 0) bytes.writeUInt8((bytes[place] ?? 0) ^ (1 << bit), place);
    }
    return bytes;
  });

export interface ShuffledPart {
  readonly name: string;
  readonly xml: string;
}

const tokensOf = (part: Uint8Array | undefined): string[] =>
  Buffer.from(part ?? [])
    .toString('utf8')
    .match(/<[^>]+>|[^<]+/g) ?? [];

/** A part of a file with tags dropped, doubled, swapped, or moved there from another part. */
export function xmlShuffled(
  files: Readonly<Record<string, Uint8Array>>,
  names: readonly string[],
): Arbitrary<ShuffledPart> {
  const moves = array(
    record({
      from: nat(),
      to: nat(),
      how: constantFrom('drop', 'copy', 'swap', 'keep whole'),
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  return record({
    name: constantFrom(...names),
    source: constantFrom(...names),
    moves,
  }).map((drawn) => {
    const [xml, other] = [tokensOf(files[drawn.name]), tokensOf(files[drawn.source])];
    for (const { from, to, how } of drawn.moves) {
      const [a, b] = [2 + (from % (xml.length - 3)), 2 + (to % (xml.length - 3))];
      const borrowed = other[2 + (from % (other.length - 3))] ?? '';
      if (how === 'drop') xml[a] = '';
      else if (how === 'swap') [xml[a], xml[b]] = [xml[b] ?? '', xml[a] ?? ''];
      else if (how === 'copy' && /^(<[^/].*\/>|[^<])/.test(borrowed)) xml.splice(b, 0, borrowed);
      else if (how === 'keep whole') wrap(xml, a, borrowed);
    }
    return { name: drawn.name, xml: xml.join('') };
  });
}

/** Puts an element of another part around one that is empty, so that the XML stays well-formed. */
function wrap(xml: string[], at: number, tag: string): void {
  const name = /^<([\w:]+)/.exec(tag)?.[1];
  const inner = xml[at];
  if (name === undefined || inner === undefined || !inner.endsWith('/>')) return;
  xml[at] = `${tag.replace(/\/?>$/, '>')}${inner}</${name}>`;
}
