/** Lists and the outline of a story → the numbers of its paragraphs. */
import { BulletLevels } from '../printing/bullet-levels.js';
import { labelOf } from '../printing/counters.js';
import type { Level } from '../printing/lists.js';
import { type Looks, type Numbered, type Typesetter, unnumbered } from '../printing/typesetting.js';
import { levelsOf, plainBullets } from './list-styles.js';
import { type Count, type ListItem, newCount } from './lists.js';
import type { OpenParagraph, OutlineNumber } from './paragraph.js';
import type { StyleScope, StyleSheet } from './styles.js';

type Levels = readonly (Level | undefined)[];

export class OpenTypesetter implements Typesetter<OpenParagraph> {
  private readonly outline = newCount();
  private readonly bullets = new BulletLevels();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly scope: StyleScope,
  ) {}

  looks(draft: OpenParagraph): Looks {
    return draft.looks;
  }

  number(draft: OpenParagraph): Numbered {
    const { item, outline } = draft;
    if (draft.silent) return unnumbered;
    if (!item && /\S/.test(draft.text)) this.bullets.end();
    if (item) return this.numberItem(draft, item);
    return outline ? this.numberHeading(draft, outline) : unnumbered;
  }

  private numberItem(draft: OpenParagraph, item: ListItem): Numbered {
    if (item.isHeader || item.counted) return unnumbered;
    const levels = this.levels(item.style ?? draft.list);
    const { list, level } = item;
    startAbove(item, list.count);
    const restarts = list.restarts ? (levels[level]?.start ?? 1) : undefined;
    list.restarts = false;
    advance(list.count, levels, level, item.start ?? restarts);
    const written = draft.writtenNumber ?? item.writtenNumber;
    const label = this.label(levels, level, list.count, written);
    if (levels[level]?.format !== 'bullet') {
      this.bullets.end();
      return { label, level };
    }
    return { label, level: this.bullets.next(item.style ?? draft.list ?? '', level, levels[level].left) };
  }

  private numberHeading(draft: OpenParagraph, { level, start, restarts }: OutlineNumber): Numbered {
    const levels = levelsOf(this.sheet.outline);
    if (!levels[level] && draft.writtenNumber === undefined) return unnumbered;
    advance(this.outline, levels, level, restarts ? (start ?? levels[level]?.start ?? 1) : undefined);
    const label = this.label(levels, level, this.outline, draft.writtenNumber);
    return label ? { label, level } : unnumbered;
  }

  private label(levels: Levels, level: number, count: Count, written: string | undefined): Numbered['label'] {
    const label = labelOf(levels, level, count.values, this.sheet.speech);
    if (written === undefined || written.trim() === '') return label;
    return { text: written.trim(), suffix: label?.suffix ?? '\t' };
  }

  private levels(style: string | undefined): Levels {
    const list = style === undefined || style === '' ? undefined : this.scope.list(style);
    // A list of no style, or of one that is lost.
    return list ? levelsOf(list) : plainBullets;
  }
}

/** Items without a paragraph of their own before this one: where they start counts, and they have no number any more. */
function startAbove(item: ListItem, { values }: Count): void {
  item.counted = true;
  for (let outer = item.outer; outer && !outer.counted; outer = outer.outer) {
    outer.counted = true;
    if (outer.start !== undefined) values[outer.level] = outer.start;
  }
}

function advance({ values }: Count, levels: Levels, index: number, start: number | undefined): void {
  const startOf = (level: number): number => levels[level]?.start ?? 1;
  const before = values[index];
  values[index] = start ?? (before === undefined ? startOf(index) : before + 1);
  for (let above = 0; above < index; above++) values[above] ??= startOf(above);
  for (let below = index + 1; below < values.length; below++) values[below] = undefined;
}
