/** What the Word letters in three languages share: one layout, and the words of each language put into it. */
import { AlignmentType, Document } from 'docx';
import { cell, layout, line } from './word-parts.mjs';

const bold = { bold: true };

/** Organization, place and date; then labels and their values beside addressees and copies; then the subject. */
function head({ office, date, labels, addressees, subject }) {
  const [[first, value], ...others] = labels;
  const right = cell(addressees, { rowSpan: labels.length });
  return [
    ...office.map((words) => line(words, {}, bold)),
    line(date, { alignment: AlignmentType.RIGHT }),
    layout(
      [1300, 3200, 5139],
      [[first, value, right], ...others, [subject.label, cell([line(subject.text, {}, bold)], { columnSpan: 2 })]],
    ),
  ];
}

const blocks = (content) => content.map((block) => (typeof block === 'string' ? line(block) : block));

/** A letter of one language: its head, its body and end, and each annex on a page of its own. */
export function letter({ body, annexes = [], ...top }) {
  const behind = annexes.flatMap(([title, ...rest]) => [line(title, { pageBreakBefore: true }), ...blocks(rest)]);
  return new Document({ sections: [{ children: [...head(top), ...blocks(body), ...behind] }] });
}
