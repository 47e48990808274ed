/** The elements of a story by name, and what reading each of them does. */
import type { UnreadReason } from '../../model/message.js';
import type { NoteKind } from '../printing/notes.js';
import { newRun } from '../printing/runs.js';
import { newSection } from '../printing/sections.js';
import { checkBoxState, codeRule, fieldCharacter, hyperlink, simpleField } from './field-rules.js';
import { cellRevision, deleted, revision } from './revision-rules.js';
import type { Rule } from './rule.js';
import type { Story } from './story.js';
import { symbol } from '../printing/symbols.js';
import { saysOn } from './values.js';
import type { Attributes } from '../xml/xml.js';

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

/** A file inserted whole. In a table, a note or at the foot of a page it would be torn out of its place: there it is told. */
const insertedFile: Rule = {
  open(story, attributes) {
    const id = attributes.get('r:id');
    const isTaken = id !== undefined && !story.tables.inTable && story.context.takeFile?.(id) === true;
    if (!isTaken) story.leaveOut('embedded document', id, 'embedded');
    return false;
  },
};

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
  'w:altChunk': insertedFile,
  'w:subDoc': leftOut('subdocument', 'r:id', 'own-file'),
  'c:chart': leftOut('chart', 'r:id', 'chart'),
  'dgm:relIds': leftOut('diagram', 'r:dm', 'diagram'),
};
