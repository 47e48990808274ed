/** Ways to damage the bytes of a file. */
import { type Arbitrary, array, constantFrom, nat, record } from 'fast-check';

interface Change {
  readonly how: 'turn' | 'cut' | 'copy' | 'copy over' | 'repeat' | 'number' | 'token';
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly value: number;
}

/** Lengths, counts and places that a file may name, most of them wrong. */
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 0x7f, 0xff, 512, 4096, 0x7f_ff, 0xff_ff, 0x7f_ff_ff_ff, 0xff_ff_ff_ff];
const printedNumbers = [...numbers.map(String), '-1', '-32768', '0.5', '1e9', '99999999999999999999'];

const changes: Arbitrary<Change[]> = array(
  record({
    how: constantFrom(
      'turn',
      'turn',
      'turn',
      'cut',
      'copy',
      'copy over',
      'repeat',
      'number',
      'number',
      'token',
      'token',
    ),
    at: nat(),
    from: nat(),
    length: constantFrom(1, 1, 2, 4, 20, 64, 500, 5000),
    value: nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** No damage makes a file longer than this many bytes, or twice its length: so that 100,000 can be read. */
const mostBytes = 6000;

/**
 * Bits turned, pieces cut out, copied, repeated, numbers (as bytes or as digits) written over, words of the form's grammar put in.
 *
 * @param tokens words of the grammar
 */
export const damaged = (whole: Uint8Array, tokens: readonly string[] = []): Arbitrary<Uint8Array> =>
  changes.map((drawn) => {
    let bytes = Buffer.from(whole);
    const most = Math.max(mostBytes, 2 * whole.length);
    for (const change of drawn) bytes = changed(bytes, change, tokens).subarray(0, most) as typeof bytes;
    return bytes;
  });

function changed(bytes: Buffer, { how, at, from, length, value }: Change, tokens: readonly string[]): Buffer {
  const size = Math.max(bytes.length, 1);
  const place = at % size;
  const stretch = (start: number): Buffer => bytes.subarray(start, start + length);
  const put = (what: readonly Uint8Array[], behind = place): Buffer =>
    Buffer.concat([bytes.subarray(0, place), ...what, bytes.subarray(behind)]);
  if (how === 'cut') return put([], place + length);
  if (how === 'copy') return put([stretch(from % size)]);
  if (how === 'copy over') return put([stretch(from % size)], place + length);
  if (how === 'repeat')
    return put(
      Array.from({ length: 2 + (value % 60) }, () => stretch(place)),
      place + length,
    );
  if (how === 'number') return numberOver(bytes, place, value);
  if (how === 'token' && tokens.length > 0) return put([Buffer.from(tokens[value % tokens.length] ?? '', 'latin1')]);
  const turned = Buffer.from(bytes);
  if (bytes.length > 0) turned.writeUInt8((bytes[place] ?? 0) ^ (1 << (value % 8)), place);
  return turned;
}

/** Another number in the place of the next one in digits, if there is one near; else in bytes. */
function numberOver(bytes: Buffer, place: number, value: number): Buffer {
  const digits = /\d+/.exec(bytes.toString('latin1', place, place + 40));
  if (digits !== null && value % 3 > 0) {
    const start = place + digits.index;
    const number = Buffer.from(printedNumbers[Math.floor(value / 3) % printedNumbers.length] ?? '');
    return Buffer.concat([bytes.subarray(0, start), number, bytes.subarray(start + digits[0].length)]);
  }
  const number = Buffer.alloc(4);
  number.writeUInt32LE(numbers[value % numbers.length] ?? 0);
  const written = Buffer.from(bytes);
  number.copy(written, place, 0, [1, 2, 4][value % 3]);
  return written;
}
