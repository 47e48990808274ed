/** The elements of a story by name, and what reading each of them does. */
import { formText } from '../printing/fields.js';
import type { Namespaces } from '../xml/namespaces.js';
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';
import { putBack } from './deletions.js';
import { formatOf } from './list-styles.js';
import { paragraphAttributes } from './paragraph-attributes.js';
import type { OpenStory } from './story.js';

/** What reading an element does. */
export interface Rule {
  /** False leaves the element out. */
  open?(
    story: OpenStory,
    attributes: Attributes,
    name: string,
    parent: string,
    namespaces: Namespaces,
  ): boolean | undefined | void;
  close?(story: OpenStory, parent: string): void;
}

const says = (attributes: Attributes, name: string): boolean => attributes.get(name) === 'true';

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

const list: Rule = {
  open: (story, attributes) =>
    story.openList({
      id: attributes.get('xml:id') ?? attributes.get('text:id'),
      style: attributes.get('text:style-name'),
      continues: says(attributes, 'text:continue-numbering'),
      continued: attributes.get('text:continue-list'),
    }),
  close: (story) => story.lists?.closeList(),
};

const listItem = (isHeader: boolean): Rule => ({
  open: (story, attributes) =>
    story.lists?.openItem({
      isHeader,
      start: integer(attributes.get('text:start-value')),
      style: attributes.get('text:style-override'),
    }),
  close: (story) => story.lists?.closeItem(),
});

const numberedParagraph: Rule = {
  open: (story, attributes) =>
    story.lists?.openNumbered(
      attributes.get('text:list-id'),
      attributes.get('text:style-name'),
      Math.min(Math.max(integer(attributes.get('text:level')) ?? 1, 1), 9) - 1,
      integer(attributes.get('text:start-value')),
    ),
  close: (story) => story.lists?.closeList(),
};

/** The number as the program that wrote the file shows it. */
const writtenNumber: Rule = {
  open(story) {
    story.reading = 'number';
  },
  close(story) {
    const number = story.takeCharacters();
    const holder = story.paragraph ?? story.lists?.item;
    if (holder && number !== '') holder.writtenNumber = number;
  },
};

/** A field whose text differs from page to page, or from day to day. */
const changing: Rule = {
  open(story, attributes) {
    story.fieldStarts.push(says(attributes, 'text:fixed') ? undefined : story.paragraph?.length);
  },
  close(story) {
    const start = story.fieldStarts.pop();
    const field = story.paragraph;
    if (field && start !== undefined && field.length > start) field.pageNumbers.push({ start, end: field.length });
  },
};

const sequence: Rule = {
  open(story, attributes) {
    const { format } = formatOf(attributes.get('style:num-format') ?? '1', attributes.get('style:num-letter-sync'));
    story.sequences.begin(attributes.get('text:name') ?? '', format, story.paragraph?.length);
  },
  close: (story) => story.put(story.sequences.end(story.paragraph?.length)),
};

/** What is to be clicked and written over. */
const prompt = (isOne: (attributes: Attributes) => boolean): Rule => ({
  open(story, attributes) {
    story.prompts.push(isOne(attributes) || story.prompts.at(-1) === true);
  },
  close: (story) => void story.prompts.pop(),
});

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

const note: Rule = {
  open(story, attributes) {
    if (!story.paragraph || story.invisible) return false;
    story.notesOpen.push(story.notes.add(attributes.get('text:note-class')));
    return true;
  },
  close: (story) => void story.notesOpen.pop(),
};

const noteCitation: Rule = {
  open(story, attributes) {
    const open = story.notesOpen.at(-1);
    if (open) open.typed = attributes.get('text:label') !== undefined;
    story.reading = 'mark';
  },
  close(story) {
    const written = story.takeCharacters();
    const open = story.notesOpen.at(-1);
    if (open) story.putMark(story.notes.mark(open, written));
  },
};

const noteBody: Rule = {
  open(story) {
    const open = story.notesOpen.at(-1);
    if (!open) return false;
    story.openNote((draft) => void open.drafts.push(draft, ...draft.boxes.splice(0)), story.listsOfNotes);
    return true;
  },
  close: (story) => story.closeFlow(),
};

const table: Rule = {
  open(story, attributes) {
    if (story.tables.cellGone || story.changes.dropping) return false;
    story.openTable(attributes.get('table:style-name'));
    story.openPart();
    story.tables.openTable();
    story.covered.openTable();
    return true;
  },
  close(story) {
    story.tables.closeTable();
    story.covered.closeTable();
    story.closeFlow();
  },
};

const row: Rule = {
  open(story, attributes, name, parent, namespaces) {
    const copies = integer(attributes.get('table:number-rows-repeated')) ?? 1;
    if (story.repeat(name, attributes, copies, parent, namespaces)) return;
    story.tables.openRow();
    story.covered.openRow();
  },
  close: (story) => story.tables.closeRow(),
};

const copiesOf = (attributes: Attributes): number => integer(attributes.get('table:number-columns-repeated')) ?? 1;

const cell: Rule = {
  open(story, attributes, name, parent, namespaces) {
    if (story.repeat(name, attributes, copiesOf(attributes), parent, namespaces)) return;
    story.covered.openCell(attributes);
    story.openPart(story.tables.openCell());
  },
  close: (story) => story.closeFlow(),
};

const coveredCell: Rule = {
  open(story, attributes, name, parent, namespaces) {
    if (story.repeat(name, attributes, copiesOf(attributes), parent, namespaces)) return true;
    if (story.covered.isCell()) story.tables.openCell();
    return false;
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

const fieldMark: Rule = {
  open(story) {
    story.form = { checked: undefined, entries: [], chosen: 0 };
  },
  close(story) {
    story.put(formText(story.form));
    story.form = undefined;
  },
};

/** A form field of Word as LibreOffice keeps it. */
const fieldParameter: Rule = {
  open(story, attributes) {
    const { form } = story;
    const value = attributes.get('field:value') ?? '';
    if (!form) return;
    const name = attributes.get('field:name') ?? '';
    if (name === 'Checkbox_Checked') form.checked = value === 'true';
    else if (name.startsWith('Dropdown_ListEntry')) form.entries.push(value);
    else if (name === 'Dropdown_Selected') form.chosen = integer(value) ?? 0;
  },
};

const deletion: Rule = {
  open(story, attributes, name) {
    if (!story.changes.deletion()) return false;
    story.record(name, attributes, (events) => story.changes.keepDeleted(events));
    return true;
  },
};

const deletedHere: Rule = {
  open(story, attributes, _name, _parent, namespaces) {
    const events = story.changes.takeDeleted(attributes.get('text:change-id'));
    if (story.paragraph) story.paragraph.changed = true;
    if (events) putBack(story, events, namespaces);
  },
};

const changeStart: Rule = {
  open(story, attributes) {
    story.changes.begin(attributes.get('text:change-id'));
    if (story.paragraph) story.paragraph.changed = true;
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
