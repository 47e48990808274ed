/** Styles and lists of a Word file → the looks and numbers of its paragraphs. */
import { ListCounters } from './counters.js';
import type { List } from './lists.js';
import { type Looks, type Numbered, type Typesetter, unnumbered } from './typesetting.js';
import { levelBoundTo, type Numbering } from './numbering.js';
import type { ResolvedStyle, StyleSheet } from './style-sheet.js';
import type { WordParagraph } from './word-paragraph.js';

export class WordTypesetter implements Typesetter<WordParagraph> {
  private readonly counters: ListCounters;

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
    if (!list) return draft.spelt ? { label: draft.spelt, level: undefined } : unnumbered;
    const level = draft.format.level ?? levelByStyle(draft, list, style) ?? 0;
    const counted = this.counters.next(list, level);
    // A bullet is spelt in its font: an `o`, a sign of the private use.
    const isBullet = list.levels[level]?.format === 'bullet';
    return { label: isBullet ? counted : (draft.spelt ?? counted), level };
  }
}

function levelByStyle(draft: WordParagraph, list: List, style: ResolvedStyle): number | undefined {
  return (draft.format.list === undefined ? levelBoundTo(list, style.chain) : undefined) ?? style.paragraph.level;
}

function headingOf(draft: WordParagraph, style: ResolvedStyle): number | undefined {
  const { outline } = draft.format;
  if (outline !== undefined) return outline < 9 ? outline + 1 : undefined;
  return style.heading;
}
