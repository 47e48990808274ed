/**
 * Compound files ([MS-CFB]): streams in sectors, chained by a table that stands in sectors itself. A chain that turns on
 * itself, leaves the file or goes on without end stops there; what was read until then counts.
 */
import { joined, utf16 } from '../../platform/bytes.js';

const header = { sectorShift: 0x1e, directory: 0x30, cutoff: 0x38, miniTable: 0x3c, difat: 0x44, first: 0x4c };
const firstDifatEntries = 109;
const entrySize = 128;
const miniSectorSize = 64;
/** Sector numbers from here on are marks: end of chain, free … */
const firstMark = 0xff_ff_ff_fa;

interface Entry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export class Container {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];
  private mini: { readonly data: Uint8Array; readonly table: Uint32Array } | undefined;

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    this.sectorSize = this.u16(header.sectorShift) === 12 ? 4096 : 512;
    this.table = this.readTable();
    this.entries = this.readEntries();
  }

  /** The streams that stand at the root: those of embedded documents are deeper. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entryOf(name);
    if (!entry) return undefined;
    return entry.size < this.u32(header.cutoff) ? this.readMini(entry) : this.gather(entry.start, entry.size);
  }

  has(name: string): boolean {
    return this.entryOf(name) !== undefined;
  }

  private entryOf(name: string): Entry | undefined {
    const wanted = name.toLowerCase();
    return this.rootEntries().find((entry) => entry.type === 2 && entry.name.toLowerCase() === wanted);
  }

  private rootEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const open = [this.entries[0]?.child ?? firstMark];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const entry = this.entries[id];
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      found.push(entry);
      open.push(entry.right, entry.left);
    }
    return found;
  }

  private get sectors(): number {
    return Math.ceil(this.bytes.length / this.sectorSize) - 1;
  }

  private place(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  /** The table of sectors, whose own sectors the header and a chain of further ones name (2.5). */
  private readTable(): Uint32Array {
    const perSector = this.sectorSize / 4;
    const most = Math.max(this.sectors, 0);
    const sectors: number[] = [];
    for (let index = 0; index < firstDifatEntries; index++) sectors.push(this.u32(header.first + 4 * index));
    let next = this.u32(header.difat);
    for (let steps = 0; next < firstMark && next < most && steps < most; steps++) {
      const at = this.place(next);
      for (let index = 0; index < perSector - 1; index++) sectors.push(this.u32(at + 4 * index));
      next = this.u32(at + this.sectorSize - 4);
    }
    const used = sectors.filter((sector) => sector < most).slice(0, Math.ceil(most / perSector));
    const table = new Uint32Array(used.length * perSector);
    for (const [index, sector] of used.entries()) {
      const at = this.place(sector);
      for (let each = 0; each < perSector; each++) table[index * perSector + each] = this.u32(at + 4 * each);
    }
    return table;
  }

  private readEntries(): Entry[] {
    const bytes = this.gather(this.u32(header.directory), this.bytes.length);
    const view = viewOf(bytes);
    const entries: Entry[] = [];
    for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
      const nameLength = Math.min(view.getUint16(at + 64, true), 64);
      entries.push({
        name: utf16(bytes, at, at + Math.max(nameLength - 2, 0)),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return entries;
  }

  /** The bytes of a chain of sectors. Mostly they follow one another, and nothing is copied. */
  private gather(start: number, size: number): Uint8Array {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let from = this.place(start);
    let to = from;
    let steps = 0;
    for (
      let sector = start;
      length + to - from < size && sector < this.sectors && steps <= this.table.length;
      steps++
    ) {
      if (this.place(sector) !== to) {
        pieces.push(this.bytes.subarray(from, to));
        length += to - from;
        from = this.place(sector);
      }
      to = this.place(sector) + this.sectorSize;
      sector = this.table[sector] ?? firstMark;
    }
    pieces.push(this.bytes.subarray(from, to));
    const whole = pieces.length === 1 ? pieces[0] : joined(pieces);
    return (whole ?? this.bytes).subarray(0, size);
  }

  /** Small streams share sectors of 64 bytes in the stream of the root (2.4). */
  private readMini(entry: Entry): Uint8Array {
    this.mini ??= this.openMini();
    const { data, table } = this.mini;
    const pieces: Uint8Array[] = [];
    let length = 0;
    let sector = entry.start;
    while (length < entry.size && sector * miniSectorSize < data.length) {
      pieces.push(data.subarray(sector * miniSectorSize, (sector + 1) * miniSectorSize));
      length += miniSectorSize;
      sector = table[sector] ?? firstMark;
    }
    return joined(pieces).subarray(0, entry.size);
  }

  private openMini(): { data: Uint8Array; table: Uint32Array } {
    const root = this.entries[0];
    const chain = viewOf(this.gather(this.u32(header.miniTable), this.bytes.length));
    const table = new Uint32Array(Math.floor(chain.byteLength / 4));
    for (let index = 0; index < table.length; index++) table[index] = chain.getUint32(4 * index, true);
    return { data: root ? this.gather(root.start, root.size) : new Uint8Array(0), table };
  }

  private u16(at: number): number {
    return at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : 0;
  }

  private u32(at: number): number {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : firstMark;
  }
}
