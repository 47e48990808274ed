/** Styles and lists of a Word file → the looks and numbers of its paragraphs. */
import { BulletLevels } from './bullet-levels.js';
import { ListCounters } from './counters.js';
import type { Level, List } from './lists.js';
import { type Looks, type Numbered, type Typesetter, unnumbered } from './typesetting.js';
import { levelBoundTo, type Numbering } from './numbering.js';
import type { ResolvedStyle, StyleSheet } from './style-sheet.js';
import type { WordParagraph } from './word-paragraph.js';

export class WordTypesetter implements Typesetter<WordParagraph> {
  private readonly counters: ListCounters;
  private readonly bullets = new BulletLevels();

  constructor(
    private readonly styles: StyleSheet,
    private readonly numbering: Numbering,
  ) {
    this.counters = new ListCounters(styles.speech);
  }

  looks(draft: WordParagraph): Looks {
    const style = this.styles.paragraph(draft.style);
    return {
      style: style.name,
      heading: headingOf(draft, style),
      beginsPage: draft.format.pageBreakBefore ?? style.paragraph.pageBreakBefore,
    };
  }

  number(draft: WordParagraph): Numbered {
    const style = this.styles.paragraph(draft.style);
    const id = draft.format.list ?? style.paragraph.list;
    if (draft.silent) return unnumbered;
    const list = id === undefined ? undefined : this.numbering.list(id, this.styles);
    if (!list) {
      if (/\S/.test(draft.text)) this.bullets.end();
      return draft.spelt ? { label: draft.spelt, level: undefined } : unnumbered;
    }
    const level = draft.format.level ?? levelByStyle(draft, list, style) ?? 0;
    const counted = this.counters.next(list, level);
    // A bullet is spelt in its font: an `o`, a sign of the private use.
    const isBullet = list.levels[level]?.format === 'bullet';
    if (isBullet)
      return { label: counted, level: this.bullets.next(list.id, level, leftOf(draft, list.levels[level], style)) };
    this.bullets.end();
    return { label: draft.spelt ?? counted, level };
  }
}

function levelByStyle(draft: WordParagraph, list: List, style: ResolvedStyle): number | undefined {
  return (draft.format.list === undefined ? levelBoundTo(list, style.chain) : undefined) ?? style.paragraph.level;
}

/** A paragraph's own indent, else that of the list it names itself, else its style's, which a list that the style names yields to. */
function leftOf({ format }: WordParagraph, level: Level | undefined, { paragraph }: ResolvedStyle): number | undefined {
  const [first, second] = format.list === undefined ? [paragraph.left, level?.left] : [level?.left, paragraph.left];
  return format.left ?? first ?? second;
}

function headingOf(draft: WordParagraph, style: ResolvedStyle): number | undefined {
  const { outline } = draft.format;
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  return style.heading;
}
