/** NFC with a map of offsets, for texts that files hold in pieces (a letter in one run, its accent in the next). */
export interface Normalized {
  readonly text: string;
  /** Where an offset of the original stands in `text`. */
  readonly at: (offset: number) => number;
}

const same = (text: string): Normalized => ({ text, at: (offset) => offset });

/** Runs that composition can touch: it never crosses an ASCII character that no mark follows. */
const touched = /[\0-\uffff]?[^\0-\x7f]+/g;

export function normalize(text: string): Normalized {
  const normal = text.normalize('NFC');
  if (normal === text) return same(text);
  const pieces: string[] = [];
  /** Per changed run: its start and end in the original, and its end in the result. */
  const changes: { start: number; end: number; newStart: number; newEnd: number }[] = [];
  let done = 0;
  let length = 0;
  for (const match of text.matchAll(touched)) {
    const composed = match[0].normalize('NFC');
    if (composed === match[0]) continue;
    const end = match.index + match[0].length;
    pieces.push(text.slice(done, match.index), composed);
    const newStart = length + match.index - done;
    length = newStart + composed.length;
    changes.push({ start: match.index, end, newStart, newEnd: length });
    done = end;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(''), at: offsetMap(text, changes) };
}

function offsetMap(
  text: string,
  changes: readonly { start: number; end: number; newStart: number; newEnd: number }[],
): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const change = changes[low - 1];
    if (!change) return offset;
    if (offset >= change.end) return change.newEnd + offset - change.end;
    // Inside a changed run: as far as what stands before it in the run reaches.
    const before = text.slice(change.start, offset).normalize('NFC').length;
    return Math.min(change.newStart + before, change.newEnd);
  };
}
