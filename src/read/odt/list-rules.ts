/** Lists and their items. */
import { integer } from '../xml/values.js';
import { type Rule, says } from './rule.js';

export const list: Rule = {
  open: (story, attributes) =>
    story.openList({
      id: attributes.get('xml:id') ?? attributes.get('text:id'),
      style: attributes.get('text:style-name'),
      continues: says(attributes, 'text:continue-numbering'),
      continued: attributes.get('text:continue-list'),
    }),
  close: (story) => story.lists?.closeList(),
};

export const listItem = (isHeader: boolean): Rule => ({
  open: (story, attributes) =>
    story.lists?.openItem({
      isHeader,
      start: integer(attributes.get('text:start-value')),
      style: attributes.get('text:style-override'),
    }),
  close: (story) => story.lists?.closeItem(),
});

export const numberedParagraph: Rule = {
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
export const writtenNumber: Rule = {
  open(story) {
    story.reading = 'number';
  },
  close(story) {
    const number = story.takeCharacters();
    const holder = story.paragraph ?? story.lists?.item;
    if (holder && number !== '') holder.writtenNumber = number;
  },
};
