/** Tables, their rows and cells. */
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';
import type { Rule } from './rule.js';

export const table: Rule = {
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

export const row: Rule = {
  open(story, attributes, name, parent, namespaces) {
    const copies = integer(attributes.get('table:number-rows-repeated')) ?? 1;
    if (story.repeat(name, attributes, copies, parent, namespaces)) return;
    story.tables.openRow();
    story.covered.openRow();
  },
  close: (story) => story.tables.closeRow(),
};

const copiesOf = (attributes: Attributes): number => integer(attributes.get('table:number-columns-repeated')) ?? 1;

export const cell: Rule = {
  open(story, attributes, name, parent, namespaces) {
    if (story.repeat(name, attributes, copiesOf(attributes), parent, namespaces)) return;
    story.covered.openCell(attributes);
    story.openPart(story.tables.openCell());
  },
  close: (story) => story.closeFlow(),
};

export const coveredCell: Rule = {
  open(story, attributes, name, parent, namespaces) {
    if (story.repeat(name, attributes, copiesOf(attributes), parent, namespaces)) return true;
    if (story.covered.isCell()) story.tables.openCell();
    return false;
  },
};
