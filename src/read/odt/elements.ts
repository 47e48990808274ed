/** The elements of a story by name, and what reading each of them does. */
import { integer } from '../xml/values.js';
import { changeStart, deletedHere, deletion } from './change-rules.js';
import { changing, fieldMark, fieldParameter, prompt, sequence } from './field-rules.js';
import { list, listItem, numberedParagraph, writtenNumber } from './list-rules.js';
import { note, noteBody, noteCitation } from './note-rules.js';
import { paragraphAttributes } from './paragraph-attributes.js';
import { type Rule, says } from './rule.js';
import { cell, coveredCell, row, table } from './table-rules.js';

const paragraph: Rule = {
  open(story, attributes, name) {
    if (story.tables.cellGone) return false;
    story.openParagraph(paragraphAttributes(name, attributes));
    return true;
  },
  close: (story) => story.closeParagraph(),
};

/** The text, a box, a header: paragraphs follow each other in it. */
const part: Rule = {
  open: (story) => story.openPart(),
  close: (story) => story.closeFlow(),
};

const span: Rule = {
  open: (story, attributes) => story.openSpan(attributes.get('text:style-name')),
  close: (story) => story.closeSpan(),
};

/** A width that no line has room for is no width. */
const widest = 100;

const spaces: Rule = {
  open: (story, attributes) =>
    story.put(' '.repeat(Math.min(Math.max(integer(attributes.get('text:c')) ?? 1, 0), widest))),
};

const link: Rule = {
  open(story, attributes) {
    const target = attributes.get('xlink:href')?.trim() ?? '';
    story.openLink(target === '' || target.startsWith('#') ? undefined : target);
  },
  close: (story) => story.closeLink(),
};

const section: Rule = {
  open(story, attributes) {
    const display = attributes.get('text:display');
    const isHidden = display === 'none' || (display === 'condition' && says(attributes, 'text:is-hidden'));
    story.sections.push(isHidden);
    if (isHidden) story.hiddenSections++;
  },
  close(story) {
    if (story.sections.pop()) story.hiddenSections--;
  },
};

/** A box that holds a picture of something else: what it shows is not read. */
const object: Rule = {
  open(story, attributes) {
    const target = attributes.get('xlink:href')?.replace(/^\.\//, '');
    if (target) story.context.tally.unread.set(target, 'embedded');
    return !target;
  },
};

const sectionSource: Rule = {
  open(story, attributes) {
    const target = attributes.get('xlink:href');
    if (target) story.context.tally.unread.set(target, 'own-file');
    return false;
  },
};

/** Names of the rooms that hold text of its own: a box anchored in a paragraph, or between paragraphs. */
const shapes = [
  'frame',
  'custom-shape',
  'rect',
  'line',
  'polyline',
  'polygon',
  'regular-polygon',
  'path',
  'circle',
  'ellipse',
  'connector',
  'caption',
  'measure',
  'control',
];

const rules: Readonly<Record<string, Rule | 'skip' | undefined>> = {
  // Paragraphs
  'text:p': paragraph,
  'text:h': paragraph,
  'text:span': span,
  'text:s': spaces,
  'text:tab': { open: (story) => story.put('\t') },
  'text:line-break': { open: (story) => story.put('\n') },
  'text:ruby-text': { open: (story) => story.put(' ') },
  'text:a': link,
  'draw:a': link,
  'text:bookmark': { open: (story, attributes) => story.bookmark(attributes.get('text:name')) },
  'text:bookmark-start': { open: (story, attributes) => story.bookmark(attributes.get('text:name')) },
  'office:annotation': {
    open(story) {
      story.context.tally.comments++;
      return false;
    },
  },

  // Lists
  'text:list': list,
  'text:list-item': listItem(false),
  'text:list-header': listItem(true),
  'text:numbered-paragraph': numberedParagraph,
  'text:number': writtenNumber,

  // Fields
  'text:page-number': changing,
  'text:page-count': changing,
  'text:date': changing,
  'text:time': changing,
  'text:sequence': sequence,
  'text:placeholder': prompt(() => true),
  'loext:content-control': prompt((attributes) => says(attributes, 'loext:showing-place-holder')),
  'text:hidden-paragraph': {
    open(story, attributes) {
      if (story.paragraph && says(attributes, 'text:is-hidden')) story.paragraph.hidden = true;
      return false;
    },
  },
  'text:script': 'skip',
  'field:fieldmark': fieldMark,
  'field:param': fieldParameter,

  // Notes
  'text:note': note,
  'text:note-citation': noteCitation,
  'text:note-body': noteBody,

  // Tables
  'table:table': table,
  'table:table-row': row,
  'table:table-cell': cell,
  'table:covered-table-cell': coveredCell,

  // Tracked changes
  'text:changed-region': {
    open: (story, attributes) => story.changes.beginRegion(attributes.get('text:id') ?? attributes.get('xml:id')),
  },
  'text:insertion': {
    open(story) {
      story.changes.insertion();
      return false;
    },
  },
  'text:deletion': deletion,
  'text:format-change': 'skip',
  'office:change-info': 'skip',
  'text:change': deletedHere,
  'text:change-start': changeStart,
  'text:change-end': { open: (story, attributes) => story.changes.end(attributes.get('text:change-id')) },

  // Containers
  'office:text': part,
  'style:header': part,
  'style:header-first': part,
  'style:header-left': part,
  'style:footer': part,
  'style:footer-first': part,
  'style:footer-left': part,
  'text:section': section,
  'text:section-source': sectionSource,
  'draw:object': object,
  'draw:object-ole': 'skip',
  'draw:plugin': 'skip',
  'draw:applet': 'skip',
  ...Object.fromEntries(shapes.map((shape) => [`draw:${shape}`, part])),

  // What says nothing that is printed
  'svg:title': 'skip',
  'svg:desc': 'skip',
  'office:forms': 'skip',
  'office:event-listeners': 'skip',
  'office:binary-data': 'skip',
  'office:document': 'skip',
  'math:annotation': 'skip',
  'text:sequence-decls': 'skip',
  'text:variable-decls': 'skip',
  'text:user-field-decls': 'skip',
  'text:dde-connection-decls': 'skip',
  'text:alphabetical-index-auto-mark-file': 'skip',
  'text:table-of-content-source': 'skip',
  'text:illustration-index-source': 'skip',
  'text:table-index-source': 'skip',
  'text:object-index-source': 'skip',
  'text:user-index-source': 'skip',
  'text:alphabetical-index-source': 'skip',
  'text:bibliography-source': 'skip',
  'table:tracked-changes': 'skip',
};

/** A name that is not known lets its children through: nothing is lost in an element of a newer program. */
export const ruleOf = (name: string): Rule | 'skip' | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;
