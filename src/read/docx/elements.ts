/** The elements of a story by name, and what reading each of them does. */
import type { UnreadReason } from '../../model/message.js';
import { addCode } from '../printing/fields.js';
import type { Namespaces } from '../xml/namespaces.js';
import type { NoteKind } from '../printing/notes.js';
import { newRun } from '../printing/runs.js';
import { newSection } from '../printing/sections.js';
import type { Story } from './story.js';
import { symbol } from '../printing/symbols.js';
import { isOn, saysOn } from './values.js';
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';

/** What reading an element does. */
export interface Rule {
  /** False leaves the element out. */
  open(story: Story, attributes: Attributes, parent: string, namespaces: Namespaces): boolean | void;
  close?(story: Story, parent: string): void;
}

/** A container of inserted, deleted or moved content, or the mark of it on a row of a table. */
const revision = (name: string): Rule => ({
  open(story, _attributes, parent) {
    const kept = story.context.tally.revisions.keeps(name);
    if (story.paragraph) story.paragraph.changed = true;
    if (parent === 'w:trPr' && !kept) story.tables.dropRow();
    return kept;
  },
});

const cellRevision = (name: 'w:ins' | 'w:del'): Rule => ({
  open(story) {
    if (!story.context.tally.revisions.keeps(name)) story.tables.dropCell();
  },
});

const paragraphRule: Rule = {
  open(story) {
    if (story.tables.cellGone) return false;
    story.openParagraph();
    return true;
  },
  close: (story) => story.closeParagraph(),
};

const runRule: Rule = {
  open(story) {
    story.run = newRun(story.run);
    story.typedMark = false;
  },
  close(story) {
    story.run = story.run?.outer;
  },
};

const textRule: Rule = {
  open(story, attributes) {
    story.reading = 'text';
    story.preserveSpace = attributes.get('xml:space') === 'preserve';
  },
  close(story) {
    const raw = story.takeCharacters();
    if (story.typedMark) story.appendMark(raw);
    else story.appendText(raw, story.preserveSpace);
  },
};

const mathTextRule: Rule = {
  open(story) {
    story.reading = 'text';
  },
  close: (story) => story.appendText(story.takeCharacters(), true),
};

const codeRule: Rule = {
  open(story) {
    story.reading = 'code';
  },
  close(story) {
    const code = story.takeCharacters();
    const field = story.fields?.innermost;
    if (field?.state === 'code') addCode(field, code);
  },
};

/** Text that stands in the file only while a change is open: read where changes are rejected. */
const deleted = (rule: Rule): Rule => ({
  ...rule,
  open: (story, ...rest) => (story.context.tally.revisions.rejected ? rule.open(story, ...rest) : false),
});

const character = (text: string): Rule => ({ open: (story) => story.append(text) });

const alternate = (name: string): Rule => ({
  open: (story, attributes, _parent, namespaces) => story.alternates.open(name, attributes, namespaces),
  close: (story) => story.alternates.close(name),
});

const flowRule: Rule = {
  open: (story) => story.openFlow(undefined),
  close: (story) => story.closeFlow(),
};

const noteRule: Rule = {
  open(story, attributes) {
    const type = attributes.get('w:type');
    if (type !== undefined && type !== 'normal') return false;
    story.context.takeNote?.(attributes.get('w:id') ?? '');
    story.openFlow(undefined);
    return true;
  },
  close: (story) => story.closeFlow(),
};

const breakRule: Rule = {
  open(story, attributes) {
    if (attributes.get('w:type') !== 'page') story.append('\n');
    else if (story.paragraph && !story.fields?.hidden) story.paragraph.pageBreaks.push(story.paragraph.length);
  },
};

const fieldCharacter: Rule = {
  open(story, attributes) {
    const type = attributes.get('w:fldCharType');
    if (type === 'begin') story.fields?.begin();
    else if (type === 'separate') story.separateField();
    else if (type === 'end') story.endField();
  },
};

const simpleField: Rule = {
  open: (story, attributes) => story.openSimpleField(attributes.get('w:instr') ?? ''),
  close: (story) => story.closeSimpleField(),
};

const hyperlink: Rule = {
  open(story, attributes) {
    const relationship = story.context.relationships.get(attributes.get('r:id') ?? '');
    const place = attributes.get('w:anchor');
    const target = relationship?.external ? relationship.target : undefined;
    const withPlace = target && place && !target.includes('#') ? `${target}#${place}` : target;
    story.openLink(withPlace === '' ? undefined : withPlace);
  },
  close: (story) => story.closeLink(),
};

const symbolRule: Rule = {
  open(story, attributes) {
    const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
    if (!Number.isFinite(code)) return;
    const text = symbol(attributes.get('w:font'), code);
    if (story.typedMark) story.appendMark(text);
    else story.append(text);
  },
};

function refer(story: Story, kind: NoteKind, attributes: Attributes): void {
  const id = attributes.get('w:id');
  const typed = attributes.get('w:customMarkFollows');
  if (id !== undefined) story.refer(kind, id, typed !== undefined && saysOn(typed));
}

/** A part that prints but is not read. */
const leftOut = (what: string, relation: string, why: UnreadReason): Rule => ({
  open(story, attributes) {
    story.leaveOut(what, attributes.get(relation), why);
    return false;
  },
});

const table: Rule = {
  open(story) {
    if (story.tables.cellGone) return false;
    story.endJoining();
    story.tables.openTable();
    return true;
  },
  close: (story) => story.tables.closeTable(),
};

const cell: Rule = {
  open(story) {
    const place = story.tables.openCell();
    // A cell outside of tables is damage; its text is text all the same.
    if (!place && story.tables.inTable) return false;
    story.openFlow(place, story.fields);
    return true;
  },
  close: (story) => story.closeFlow(),
};

const checkBoxState: Rule = {
  open(story, attributes, parent) {
    const { form } = story;
    if (form && parent === 'w:checkBox') form.checked = isOn(attributes);
    else if (form && parent === 'w:ddList') form.chosen = integer(attributes.get('w:val')) ?? 0;
  },
};

/**
 * By element name: what reading it does. `through`: nothing by itself, its children count. `skip`: it and its children
 * are not read. A name that is not here lets its children through: text stands in `w:t` alone, so nothing is read by
 * mistake, and nothing is lost in an element of a newer Word.
 */
export const rules: Readonly<Record<string, Rule | 'through' | 'skip' | undefined>> = {
  // Paragraphs
  'w:p': paragraphRule,
  'w:pPr': {
    open(story) {
      story.inProperties = story.paragraph !== undefined;
    },
  },
  'w:r': runRule,
  'm:r': runRule,
  'w:t': textRule,
  'm:t': mathTextRule,
  'w:delText': deleted(textRule),
  'w:tab': character('\t'),
  'w:ptab': character('\t'),
  'w:br': breakRule,
  'w:cr': character('\n'),
  'w:noBreakHyphen': character('\u2011'),
  'w:softHyphen': 'skip',
  'w:sym': symbolRule,
  'm:den': character('/'),
  'w:rt': { open: () => true, close: (story) => story.append(' ') },
  'm:rPr': 'skip',
  'm:ctrlPr': 'skip',
  'w:rubyPr': 'skip',

  // Fields and links
  'w:fldChar': fieldCharacter,
  'w:instrText': codeRule,
  'w:delInstrText': deleted(codeRule),
  'w:fldSimple': simpleField,
  'w:fldData': 'skip',
  'w:checkBox': {
    open(story) {
      if (story.form) story.form.checked = false;
    },
  },
  'w:default': checkBoxState,
  'w:checked': checkBoxState,
  'w:result': checkBoxState,
  'w:listEntry': { open: (story, attributes) => void story.form?.entries.push(attributes.get('w:val') ?? '') },
  'w:hyperlink': hyperlink,
  'w:bookmarkStart': { open: (story, attributes) => story.bookmark(attributes.get('w:name')) },

  // Notes and comments
  'w:footnoteReference': { open: (story, attributes) => refer(story, 'footnote', attributes) },
  'w:endnoteReference': { open: (story, attributes) => refer(story, 'endnote', attributes) },
  'w:commentReference': { open: (story) => void story.context.tally.comments++ },
  'w:footnote': noteRule,
  'w:endnote': noteRule,

  // Tables
  'w:tbl': table,
  'w:tr': { open: (story) => story.tables.openRow(), close: (story) => story.tables.closeRow() },
  'w:tc': cell,
  'w:cellIns': cellRevision('w:ins'),
  'w:cellDel': cellRevision('w:del'),
  'w:tblPr': 'skip',
  'w:tblPrEx': 'skip',
  'w:tblGrid': 'skip',
  'w:trPrChange': 'skip',
  'w:tcPrChange': 'skip',

  // Tracked changes
  'w:ins': revision('w:ins'),
  'w:del': revision('w:del'),
  'w:moveFrom': revision('w:moveFrom'),
  'w:moveTo': revision('w:moveTo'),
  'w:moveToRangeStart': { open: (story) => story.context.tally.revisions.moveRange() },

  // Containers
  'w:body': flowRule,
  'w:hdr': flowRule,
  'w:ftr': flowRule,
  'w:txbxContent': {
    open: (story) => story.openFlow(story.paragraph?.cell),
    close: (story) => story.closeFlow(),
  },
  'w:sectPr': {
    open(story) {
      story.section = newSection();
    },
  },
  'w:sdt': { open: (story) => story.controls.begin(), close: (story) => story.controls.end() },
  'w:sdtPr': 'through',
  'w:sdtEndPr': 'skip',
  'w:smartTagPr': 'skip',
  'w:customXmlPr': 'skip',
  'mc:AlternateContent': alternate('mc:AlternateContent'),
  'mc:Choice': alternate('mc:Choice'),
  'mc:Fallback': alternate('mc:Fallback'),

  // Drawings: the text of shapes that are no Word text boxes
  'a:p': paragraphRule,
  'a:pPr': 'skip',
  'a:r': runRule,
  'a:rPr': 'skip',
  'a:t': mathTextRule,
  'a:br': character('\n'),
  'pic:pic': 'skip',
  'w:object': 'skip',
  'w:altChunk': leftOut('embedded document', 'r:id', 'embedded'),
  'w:subDoc': leftOut('subdocument', 'r:id', 'own-file'),
  'c:chart': leftOut('chart', 'r:id', 'chart'),
  'dgm:relIds': leftOut('diagram', 'r:dm', 'diagram'),
};
