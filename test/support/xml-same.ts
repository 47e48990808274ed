import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { piecesOf, readByScanner, readBySaxes } from './xml-readings.js';

export interface Part {
  readonly name: string;
  readonly xml: string;
}

/** The XML parts of every Word file in a folder, each once: many files have the same styles. */
export function partsIn(folder: string): Part[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'));
  const all = files.flatMap((file) =>
    Object.entries(unzipSync(readFileSync(join(folder, file))))
      .filter(([part]) => /\.(xml|rels)$/.test(part))
      .map(([part, bytes]): Part => ({ name: `${file}: ${part}`, xml: new TextDecoder().decode(bytes) })),
  );
  return [...new Map(all.map((part) => [part.xml, part])).values()];
}

/** Short parts with everything that XML may have. */
export const seeds = [
  `<?xml version="1.0" encoding='UTF-8' standalone = "yes" ?>\r\n<!-- note - --><?go on?><w:p xmlns:w="urn:a" w:rsid='1"2'\n\ta="&lt;&#233;&#x1F600;\t\r\n&amp;">` +
    `texte &amp; «\u2019» ]] > &#13;\r\nsuite<w:r/><w:t xml:space="preserve" > a </w:t ><![CDATA[<b>&x;]] ]]]><?p a?b?></w:p>\n<!----> <?q?>`,
  '\ufeff<é:ñ·1 _x="" ·.="1"/>',
  '<a b="1" c="2" d="3" e="4" f="5" g="6" h="7" i="8" j="9" k="10" l="11" m="12" n="13" o="14"><b/>\u{20000}<\u{20000}/></a>',
  '<a>&quot;&apos;&gt;<b c = "]]>" d="\'"></b>\u0085\u2028</a>',
];

export const expectSame = (pieces: readonly string[]): void => {
  const { reading, attributes } = readBySaxes(pieces);
  const ours = readByScanner(pieces, attributes);
  // compared as a text: that of a long part takes a tenth of the time
  expect(ours?.join('\n')).toBe(reading?.join('\n'));
};

/** Parts as they are, whole and in pieces. */
export function expectPartsSame(parts: readonly Part[]): void {
  for (const { name, xml } of parts) {
    const { reading, attributes } = readBySaxes([xml]);
    expect(`${name} ${reading === null}`).toBe(`${name} false`);
    for (const length of [xml.length, 997]) {
      const ends = Array.from({ length: Math.floor(xml.length / length) }, (_, at) => (at + 1) * length);
      expect(`${name} ${readByScanner(piecesOf(xml, ends), attributes)?.join('\n')}`).toBe(
        `${name} ${reading?.join('\n')}`,
      );
    }
  }
}

const signs = [
  '<',
  '>',
  '/',
  '&',
  ';',
  '"',
  "'",
  '=',
  '!',
  '[',
  ']',
  '-',
  '?',
  ' ',
  '\t',
  '\r',
  '\n',
  ':',
  '#',
  'x',
  '1',
];
const tokens = [
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<?xml ',
  'xml',
  '<!DOCTYPE a>',
  '&#0;',
  '&#xD800;',
  '&lt',
  'a="1"',
  '\u0001',
  '\ufffe',
  '\u00b7',
  '\u0300',
  'é',
  '\u{1F600}',
  '\u{F0000}',
];

/** The seeds and stretches of the parts, damaged: the same of both readers. */
export function expectDamagedSame(parts: readonly Part[], numRuns: number): void {
  const damage = record({
    at: nat(),
    what: constantFrom(...signs, ...tokens),
    how: constantFrom('put in', 'put over', 'cut', 'twice'),
    length: nat(30),
  });
  // Of a long part, a stretch that begins and ends somewhere within tags is damaged already.
  const source = record({ of: nat(), from: nat(), length: nat(600), seed: nat() });
  const taken = ({ of, from, length, seed }: { of: number; from: number; length: number; seed: number }): string => {
    if (of % 3 > 0) return seeds[seed % seeds.length] ?? '';
    const xml = parts[seed % parts.length]?.xml ?? '';
    const start = from % xml.length;
    return `<x>${xml.slice(start, start + length).replace(/^[^<]*|<[^>]*$/g, '')}</x>`;
  };
  assert(
    property(source, array(damage, { maxLength: 4 }), array(nat(), { maxLength: 5 }), (from, damages, ends) => {
      let xml = taken(from);
      for (const { at, what, how, length } of damages) {
        const place = at % (xml.length + 1);
        const [before, after] = [xml.slice(0, place), xml.slice(place)];
        if (how === 'put in') xml = before + what + after;
        else if (how === 'put over') xml = before + what + after.slice(what.length);
        else if (how === 'cut') xml = before + after.slice(length);
        else xml = before + after.slice(0, length) + after;
      }
      // A decoder lets no half of a pair through.
      xml = xml.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
      expectSame(piecesOf(xml, ends));
    }),
    { numRuns },
  );
}
