/** Elements by name, and what reading each of them does beside what its look says. */
import { addressOf } from './links.js';
import { labelOf, listStyleOfTag, OpenList, pathOf, printed } from './list-numbers.js';
import type { Look } from './looks.js';
import { pagePart, paragraphLooks, startsPage } from './paragraph-looks.js';
import type { Numbering } from './paragraph-writer.js';
import type { PageStory } from './story.js';
import { trackedChange } from './tracked.js';
import { classesOf } from './style-sheet.js';
import { attribute, type HtmlElement, isElement, isHtml, textOf } from './tree.js';
import { isBeside } from './paragraph-looks.js';
import { isListGap, isListMark, listLevel, tabs } from './word-marks.js';

/** Reads the beginning of an element; what it gives back is done at its end. */
type Opening = (story: PageStory, element: HtmlElement, look: Look) => (() => void) | undefined;

/** What to do with an element: nothing of its own, leave it out, or an opening. */
export function elementRule(element: HtmlElement, look: Look, story: PageStory): Opening | 'skip' | undefined {
  if (look.display === 'none') {
    // Google Docs begins a page with a rule that it does not show.
    if (element.tagName === 'hr' && startsPage(look.said)) story.writer.pageBreak();
    if (!neverText.has(element.tagName) && isHtml(element))
      story.hide(textOf(element, 1_000_000).replaceAll(/\s+/gu, ' '));
    return 'skip';
  }
  const { notes, context } = story;
  if (notes.comments.has(element)) {
    if (element.tagName !== 'a') context.tally.comments++;
    return 'skip';
  }
  if (notes.returns.has(element)) return 'skip';
  const mark = notes.marks.get(element);
  if (mark !== undefined) {
    if (look.visible) story.writer.mark(mark);
    return 'skip';
  }
  const change = trackedChange(element);
  if (change !== undefined) {
    if (!context.tally.revisions.keeps(change)) return 'skip';
    return tracked;
  }
  return leaf(element, look, story) ? 'skip' : opening(element, look, story);
}

const neverText = new Set(
  'head script style template noscript title meta link base iframe object col colgroup map param datalist video audio canvas svg xml'.split(
    ' ',
  ),
);

/** What has no text of its own in it: true where it was read. */
function leaf(element: HtmlElement, look: Look, story: PageStory): boolean {
  const { writer } = story;
  const { tagName } = element;
  if (tagName === 'br') {
    if (startsPage(look.said)) writer.pageBreak();
    else if (!story.looseBreaks.has(element)) writer.lineBreak();
    else if (writer.inLine) writer.end();
    else writer.emptyLines(1);
    return true;
  }
  if (tagName === 'hr') {
    writer.end();
    writer.emptyLines(1);
    return true;
  }
  if (tagName === 'input' || tagName === 'select') {
    writer.literal(tagName === 'input' ? inputText(element) : chosenText(element), look);
    return true;
  }
  const field = look.said.get('mso-element');
  if (field?.startsWith('field-')) {
    story.inFieldCode = field === 'field-begin';
    return true;
  }
  const count = tabs(look.said);
  if (count > 0 && !/\S/.test(textOf(element, 400).replaceAll(/[\u00a0.…_-]/g, ' '))) {
    writer.literal('\t'.repeat(count), look);
    return true;
  }
  if (isListMark(look.said) && !writer.inLine) {
    const label = textOf(element, 200)
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim();
    if (label !== '') writer.number({ label: printed(symbolFree(label)), level: story.itemLevel });
    return true;
  }
  if (isBeside(look.said) && !writer.inLine && story.lists.length > 0) {
    const label = textOf(element, 40)
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .trim();
    if (label !== '' && label.length < 20)
      writer.number({ label: printed(single(label)), level: story.lists.length - 1 });
    return true;
  }
  if (isListGap(look.said) && writer.paragraph && /^\S{1,8}$/.test(writer.paragraph.text)) {
    writer.literal('\t', look);
    return true;
  }
  return false;
}

/** A bullet that the program writes twice (LibreOffice's XHTML). */
const single = (label: string): string =>
  /^([^\p{L}\p{N}])\1$/u.test(label) ? label.slice(0, label.length / 2) : label;

/** `o` and `§` are what bullets of symbol fonts look like in a font of letters. */
const symbolFree = (label: string): string => (/^[o§Ø·v]$/.test(label) ? '•' : label);

function inputText(element: HtmlElement): string {
  const type = (attribute(element, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return attribute(element, 'checked') === undefined ? '☐' : '☒';
  return /^(?:text|date|email|tel|url|number|search|time|datetime-local|month)$/.test(type)
    ? (attribute(element, 'value') ?? '')
    : '';
}

/** The entry that a list of choices shows. */
function chosenText(element: HtmlElement): string {
  const entries = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'option');
  const chosen = entries.find((entry) => attribute(entry, 'selected') !== undefined) ?? entries[0];
  return chosen === undefined ? '' : textOf(chosen, 500).replaceAll(/\s+/gu, ' ').trim();
}

function opening(element: HtmlElement, look: Look, story: PageStory): Opening | undefined {
  const { tagName } = element;
  if (story.notes.texts.has(element)) return noteText;
  const part = pagePart(element, look.said);
  if (part !== undefined) return pageSide(part);
  if (tagName === 'a') return link;
  if (tagName === 'sdfield') return pageNumber;
  if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu' || tagName === 'dir') return list;
  if (look.display === 'list-item') return item;
  if (look.display === 'table') return table;
  if (look.display === 'table-row') return row;
  if (look.display === 'table-cell') return cell;
  return look.display === 'inline' ? undefined : block;
}

const tracked: Opening = (story) => {
  story.changes++;
  if (story.writer.paragraph) story.writer.paragraph.changed = true;
  return () => {
    if (story.writer.paragraph) story.writer.paragraph.changed = true;
    story.changes--;
  };
};

const noteText: Opening = (story, element, look) => {
  const { take, cell } = story;
  story.take = story.context.stories.note(story.notes.texts.get(element) ?? '');
  story.cell = undefined;
  const inner = block(story, element, look);
  return () => {
    inner?.();
    Object.assign(story, { take, cell });
  };
};

const pageSide =
  (role: 'page-header' | 'page-footer'): Opening =>
  (story) => {
    const { take, cell } = story;
    const page = story.context.stories.page(role);
    story.take = (paragraph) => page.take(paragraph);
    story.cell = undefined;
    return () => {
      page.end();
      Object.assign(story, { take, cell });
    };
  };

const link: Opening = (story, element) => {
  const { writer } = story;
  const name = attribute(element, 'name');
  // Names that begin with `_` are Word's own.
  if (name !== undefined && name !== '' && !name.startsWith('_')) writer.bookmark(name);
  const href = attribute(element, 'href');
  const url = href === undefined ? undefined : addressOf(href, story.context.base);
  if (url === undefined) return undefined;
  const before = writer.linkTo(url);
  return () => void writer.linkTo(before);
};

const pageNumber: Opening = (story, element) => {
  if (!/^(?:page|datetime|docinfo)$/i.test(attribute(element, 'type') ?? '')) return undefined;
  const start = story.writer.paragraph?.length ?? 0;
  return () => {
    const { paragraph } = story.writer;
    if (paragraph && paragraph.length > start) paragraph.pageNumbers.push({ start, end: paragraph.length });
  };
};

const list: Opening = (story, element, look) => {
  const style = look.listStyle ?? listStyleOfTag(element, element.tagName === 'ol' ? 'decimal' : 'disc');
  const isOutermost = story.lists.length === 0 && style === 'decimal';
  const above = isOutermost ? story.resumedLists.above(element) : undefined;
  if (above !== undefined) story.lists.push(new OpenList(element, style, 0, false, String(above)));
  const isBracketed = isOutermost
    ? above === undefined && story.numberedHeadings.areBracketed(element)
    : style === 'decimal' && story.numberedHeadings.areBracketedBelowLetters(story.lists.at(-1));
  const { length: level } = story.lists;
  const below = element.tagName === 'ol' ? story.resumedLists.below(element, level) : undefined;
  const path = below === undefined ? undefined : pathOf(style, below, story.lists.at(-1));
  const opened = new OpenList(element, style, level, isBracketed, path);
  if (below !== undefined) opened.goOnBehind(below);
  story.lists.push(opened);
  return () => {
    story.lists.pop();
    if (above !== undefined) story.lists.pop();
  };
};

const item: Opening = (story, element, look) => {
  const open = story.lists.at(-1);
  const value = open?.count(element) ?? 1;
  const numbering = numberingOf(story, element, look, open, value);
  const inner = block(story, element, look);
  if (numbering) story.writer.number(numbering);
  return () => {
    inner?.();
    if (numbering) story.writer.endNumber(numbering);
  };
};

function numberingOf(
  story: PageStory,
  element: HtmlElement,
  look: Look,
  open: OpenList | undefined,
  value: number,
): Numbering | undefined {
  if (classesOf(element).includes('task-list-item')) return undefined;
  const saysStyle = look.said.has('list-style-type') || look.said.has('list-style');
  const style = saysStyle ? look.listStyle : undefined;
  const printedStyle = style ?? listStyleOfTag(element, open?.style ?? 'disc');
  const path = pathOf(printedStyle, value, story.lists.at(-2));
  if (open) {
    open.path = path;
    story.resumedLists.counted(open, value);
  }
  const isBracketed = open?.isBracketed === true && path !== undefined;
  if (isBracketed && open.level === 0) story.numberedHeadings.counted(value);
  const label = labelOf(printedStyle, value, isBracketed ? `${path})` : path) ?? story.printedBefore(element);
  return label && { label, level: open?.level ?? 0 };
}

const table: Opening = (story, element) => {
  const { tables, cell } = story;
  const transparent = story.layout.has(element);
  tables.openTable(transparent);
  return () => {
    tables.closeTable();
    story.cell = cell;
  };
};

const row: Opening = ({ tables }) => {
  tables.openRow();
  return () => tables.closeRow();
};

const cell: Opening = (story, element, look) => {
  const outer = story.cell;
  story.cell = story.tables.openCell(element) ?? outer;
  const inner = block(story, element, look);
  return () => {
    inner?.();
    story.cell = outer;
  };
};

const block: Opening = (story, element, look) => {
  const { looks, itemLevel, writer } = story;
  if (startsPage(look.said)) writer.pageBreak();
  const isTitle = /^h[1-6]$/.test(element.tagName) && story.lists.length === 0;
  if (isTitle || startsPage(look.said)) {
    story.numberedHeadings.end();
    story.resumedLists.end();
  }
  story.looks = paragraphLooks(element, look.said, looks);
  story.itemLevel = listLevel(look.said) ?? itemLevel;
  const before = look.display === 'list-item' ? undefined : story.printedBefore(element);
  if (before) writer.number({ label: { ...before, suffix: ' ' }, level: undefined });
  return () => Object.assign(story, { looks, itemLevel });
};
