/** Writes compound files ([MS-CFB]), as far as readers look at them. */

const sectorSize = 512;
const miniSectorSize = 64;
const cutoff = 4096;
const endOfChain = 0xff_ff_ff_fe;
const free = 0xff_ff_ff_ff;

export interface CompoundOptions {
  /** Sectors of a stream are handed out backwards, so that no stream is in one piece. */
  readonly scattered?: boolean;
}

interface Placed {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function compound(streams: Readonly<Record<string, Uint8Array>>, options: CompoundOptions = {}): Uint8Array {
  const sectors: Buffer[] = [];
  const table: number[] = [];
  const add = (bytes: Uint8Array): number => {
    const count = Math.ceil(bytes.length / sectorSize);
    if (count === 0) return endOfChain;
    const first = sectors.length;
    for (let index = 0; index < count; index++) {
      const piece = options.scattered ? count - 1 - index : index;
      const sector = Buffer.alloc(sectorSize);
      Buffer.from(bytes.subarray(piece * sectorSize, (piece + 1) * sectorSize)).copy(sector);
      sectors.push(sector);
      const next = options.scattered ? first + index - 1 : first + index + 1;
      table.push(piece === count - 1 ? endOfChain : next);
    }
    return options.scattered ? first + count - 1 : first;
  };
  const mini: Buffer[] = [];
  const miniTable: number[] = [];
  const placed: Placed[] = [];
  for (const [name, bytes] of Object.entries(streams)) {
    if (bytes.length >= cutoff) placed.push({ name, type: 2, start: add(bytes), size: bytes.length });
    else {
      placed.push({ name, type: 2, start: miniTable.length, size: bytes.length });
      const count = Math.ceil(bytes.length / miniSectorSize);
      for (let index = 0; index < count; index++) {
        const sector = Buffer.alloc(miniSectorSize);
        Buffer.from(bytes.subarray(index * miniSectorSize, (index + 1) * miniSectorSize)).copy(sector);
        mini.push(sector);
        miniTable.push(index === count - 1 ? endOfChain : miniTable.length + 1);
      }
    }
  }
  const small = Buffer.concat(mini);
  placed.unshift({ name: 'Root Entry', type: 5, start: add(small), size: small.length });
  const miniTableStart = add(words(miniTable));
  const directory = add(directoryOf(placed));
  const tableSectors = Math.ceil((sectors.length + 4) / (sectorSize / 4 - 1));
  const tableStart = sectors.length;
  for (let index = 0; index < tableSectors; index++) table.push(0xff_ff_ff_fd);
  const all = Buffer.alloc(tableSectors * sectorSize, 0xff);
  words(table).copy(all);
  const header = headerOf(directory, miniTableStart, tableStart, tableSectors);
  return Buffer.concat([header, ...sectors, all]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** A tree that leans to the right: each entry's neighbour is the next. */
function directoryOf(placed: readonly Placed[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil((placed.length * 128) / sectorSize) * sectorSize);
  for (const [index, { name, type, start, size }] of placed.entries()) {
    const at = index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * name.length + 2, at + 64);
    bytes.writeUInt8(type, at + 66);
    bytes.writeUInt32LE(free, at + 68);
    bytes.writeUInt32LE(index > 0 && index + 1 < placed.length ? index + 1 : free, at + 72);
    bytes.writeUInt32LE(index === 0 && placed.length > 1 ? 1 : free, at + 76);
    bytes.writeUInt32LE(start, at + 116);
    bytes.writeUInt32LE(size, at + 120);
  }
  return bytes;
}

function headerOf(directory: number, miniTable: number, tableStart: number, tableSectors: number): Buffer {
  const header = Buffer.alloc(sectorSize);
  header.write('d0cf11e0a1b11ae1', 0, 'hex');
  header.writeUInt16LE(0x3e, 0x18);
  header.writeUInt16LE(3, 0x1a);
  header.writeUInt16LE(0xff_fe, 0x1c);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(tableSectors, 0x2c);
  header.writeUInt32LE(directory, 0x30);
  header.writeUInt32LE(cutoff, 0x38);
  header.writeUInt32LE(miniTable, 0x3c);
  header.writeUInt32LE(miniTable === endOfChain ? 0 : 1, 0x40);
  header.writeUInt32LE(endOfChain, 0x44);
  header.fill(0xff, 0x4c);
  for (let index = 0; index < Math.min(tableSectors, 109); index++)
    header.writeUInt32LE(tableStart + index, 0x4c + 4 * index);
  return header;
}
