/** Fonts whose characters are all as wide as each other, as typewriters have them: a space in them is as wide as a gap between columns in others. */
import { type Page, type Run, rightOf } from './geometry.js';

/** Runs of letters that show it, and how far their widths differ, as a part of one. */
const fewestRuns = 8;
const sameWidth = 0.01;

/** Letters that are narrow or wide in every other font. */
const narrow = /[ijlt.,']/;
const wide = /[mwMW@]/;

interface Widths {
  least: number;
  most: number;
  runs: number;
  hasNarrow: boolean;
  hasWide: boolean;
}

/** The width of a character as a part of the size, by the font. */
export function monospacedFonts(pages: readonly Page[]): ReadonlyMap<string, number> {
  const widths = new Map<string, Widths>();
  for (const { font, text, width, size } of pages.flatMap((page) => page.runs)) {
    if (text.length < 2 || !/\p{L}/u.test(text)) continue;
    const own = width / (text.length * size);
    const known = widths.get(font) ?? { least: own, most: own, runs: 0, hasNarrow: false, hasWide: false };
    known.least = Math.min(known.least, own);
    known.most = Math.max(known.most, own);
    known.runs++;
    known.hasNarrow ||= narrow.test(text);
    known.hasWide ||= wide.test(text);
    widths.set(font, known);
  }
  const fonts = new Map<string, number>();
  for (const [font, { least, most, runs, hasNarrow, hasWide }] of widths) {
    const isEven = most - least < sameWidth * most;
    if (isEven && runs >= fewestRuns && hasNarrow && hasWide) fonts.set(font, (least + most) / 2);
  }
  return fonts;
}

/** How far a gap may differ from a space, as a part of its width. */
const likeSpace = 0.2;

/** Words of such fonts that one space parts are one run. */
export function withWordsJoined(pages: readonly Page[], fonts: ReadonlyMap<string, number>): readonly Page[] {
  if (fonts.size === 0) return pages;
  return pages.map((page) => ({ ...page, runs: joined(page.runs, fonts) }));
}

function joined(runs: readonly Run[], fonts: ReadonlyMap<string, number>): Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (last && areWords(last, run, fonts))
      made[made.length - 1] = { ...last, text: `${last.text} ${run.text}`, width: rightOf(run) - last.x };
    else made.push(run);
  }
  // Cells are told by the order of the file, in which nothing may be wanting.
  return made.map((run, order) => ({ ...run, order }));
}

function areWords(last: Run, run: Run, fonts: ReadonlyMap<string, number>): boolean {
  const space = (fonts.get(run.font) ?? 0) * run.size;
  const isOneLine = last.y === run.y && last.size === run.size;
  const isAlike = last.font === run.font && last.content === run.content && last.isStruck === run.isStruck;
  return space > 0 && isOneLine && isAlike && Math.abs(run.x - rightOf(last) - space) < likeSpace * space;
}
