/** What the lists of a document have counted so far, and the label that comes next. */
import { formatNumber } from './number-formats.js';
import type { NumberSpeech } from './number-words.js';
import type { Level, List } from './lists.js';

/** What stands before a paragraph. */
export interface Label {
  readonly text: string;
  /** What parts it from the text. */
  readonly suffix: string;
}

interface Count {
  /** By level; `undefined` where the level is still to start. */
  readonly values: (number | undefined)[];
}

const suffixes: Readonly<Record<Level['suffix'], string>> = { tab: '\t', space: ' ', nothing: '' };

export class ListCounters {
  /** Lists of one abstract list count on together, so counts are kept by abstract list. */
  private readonly counts = new Map<string, Count>();
  /** `numId level` whose startOverride has been used: it restarts the count once. */
  private readonly restarted = new Set<string>();

  constructor(private readonly speech: NumberSpeech) {}

  /** Counts a paragraph at `index` of `list`; `undefined` where nothing is printed. */
  next(list: List, index: number): Label | undefined {
    const level = list.levels[index];
    if (!level) return undefined;
    return labelOf(list.levels, index, this.advance(list, index), this.speech);
  }

  private advance(list: List, index: number): (number | undefined)[] {
    let count = this.counts.get(list.abstract);
    if (!count) {
      count = { values: Array.from({ length: 9 }, () => undefined) };
      this.counts.set(list.abstract, count);
    }
    const { values } = count;
    const override = list.starts.get(index);
    const key = `${list.id} ${index}`;
    const before = values[index];
    if (override !== undefined && !this.restarted.has(key)) {
      this.restarted.add(key);
      values[index] = override;
    } else values[index] = before === undefined ? startOf(list, index) : before + 1;
    for (let above = 0; above < index; above++) values[above] ??= startOf(list, above);
    for (let below = index + 1; below < 9; below++) {
      const restart = list.levels[below]?.restart ?? below;
      if (index < restart) values[below] = undefined;
    }
    return values;
  }
}

/** What is printed at a level whose lists have counted `values`; `undefined` for nothing. */
export function labelOf(
  levels: List['levels'],
  index: number,
  values: readonly (number | undefined)[],
  speech: NumberSpeech,
): Label | undefined {
  const level = levels[index];
  if (!level || level.hidden) return undefined;
  // A text that names a deeper level, which has no number yet, is not printed.
  if (namesDeeper(level.text, index)) return undefined;
  const spelt = level.format === 'bullet' ? bullet(level.text) : spell(levels, level, values, speech);
  const text = spelt.normalize('NFC');
  return text.trim() === '' ? undefined : { text, suffix: suffixes[level.suffix] };
}

function spell(
  levels: List['levels'],
  level: Level,
  values: readonly (number | undefined)[],
  speech: NumberSpeech,
): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const named = levels[index];
    const value = values[index];
    if (!named || value === undefined) return '';
    if (level.legal && named.format !== 'none') return String(value);
    return formatNumber(value, named.format, speech, named.custom);
  });
}

const namesDeeper = (text: string, index: number): boolean =>
  Array.from(text.matchAll(/%([1-9])/g)).some(([, digit]) => Number(digit) > index + 1);

function startOf(list: List, index: number): number {
  return list.starts.get(index) ?? list.levels[index]?.start ?? 0;
}

const dash = /^[\p{Pd}\u2212]$/u;

/** A bullet by its level's text: a dash stays, words stay; every other sign, whatever its font makes of it, is `•`. */
export function bullet(text: string): string {
  const sign = text.trim();
  if (sign === '') return '';
  if (sign === '\uf02d' || sign === '\uf0be') return '–';
  if (dash.test(sign)) return sign;
  return /\p{L}{2}/u.test(sign) ? sign : '•';
}
