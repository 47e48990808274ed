/** Elements of fields, form fields and links (ECMA-376 part 1 §17.16). */
import { addCode } from '../printing/fields.js';
import { integer } from '../xml/values.js';
import type { Rule } from './rule.js';
import { isOn } from './values.js';

export const codeRule: Rule = {
  open(story) {
    story.reading = 'code';
  },
  close(story) {
    const code = story.takeCharacters();
    const field = story.fields?.innermost;
    if (field?.state === 'code') addCode(field, code);
  },
};

export const fieldCharacter: Rule = {
  open(story, attributes) {
    const type = attributes.get('w:fldCharType');
    if (type === 'begin') story.fields?.begin();
    else if (type === 'separate') story.separateField();
    else if (type === 'end') story.endField();
  },
};

export const simpleField: Rule = {
  open: (story, attributes) => story.openSimpleField(attributes.get('w:instr') ?? ''),
  close: (story) => story.closeSimpleField(),
};

export const hyperlink: Rule = {
  open(story, attributes) {
    const relationship = story.context.relationships.get(attributes.get('r:id') ?? '');
    const place = attributes.get('w:anchor');
    const target = relationship?.external ? relationship.target : undefined;
    const withPlace = target && place && !target.includes('#') ? `${target}#${place}` : target;
    story.openLink(withPlace === '' ? undefined : withPlace);
  },
  close: (story) => story.closeLink(),
};

export const checkBoxState: Rule = {
  open(story, attributes, parent) {
    const { form } = story;
    if (form && parent === 'w:checkBox') form.checked = isOn(attributes);
    else if (form && parent === 'w:ddList') form.chosen = integer(attributes.get('w:val')) ?? 0;
  },
};
