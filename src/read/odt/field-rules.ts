/** Fields, of which the file holds what they show, and form fields. */
import { formText } from '../printing/fields.js';
import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';
import { formatOf } from './list-styles.js';
import { type Rule, says } from './rule.js';

/** A field whose text differs from page to page, or from day to day. */
export const changing: Rule = {
  open(story, attributes) {
    story.fieldStarts.push(says(attributes, 'text:fixed') ? undefined : story.paragraph?.length);
  },
  close(story) {
    const start = story.fieldStarts.pop();
    const field = story.paragraph;
    if (field && start !== undefined && field.length > start) field.pageNumbers.push({ start, end: field.length });
  },
};

export const sequence: Rule = {
  open(story, attributes) {
    const { format } = formatOf(attributes.get('style:num-format') ?? '1', attributes.get('style:num-letter-sync'));
    story.sequences.begin(attributes.get('text:name') ?? '', format, story.paragraph?.length);
  },
  close: (story) => story.put(story.sequences.end(story.paragraph?.length)),
};

/** What is to be clicked and written over. */
export const prompt = (isOne: (attributes: Attributes) => boolean): Rule => ({
  open(story, attributes) {
    story.prompts.push(isOne(attributes) || story.prompts.at(-1) === true);
  },
  close: (story) => void story.prompts.pop(),
});

export const fieldMark: Rule = {
  open(story) {
    story.form = { checked: undefined, entries: [], chosen: 0 };
  },
  close(story) {
    story.put(formText(story.form));
    story.form = undefined;
  },
};

/** A form field of Word as LibreOffice keeps it. */
export const fieldParameter: Rule = {
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
