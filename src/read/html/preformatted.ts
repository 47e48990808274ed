/** Pages that are a plain text between `<pre>` and `</pre>`: lists of old mails, files that a server shows. */
import { type HtmlParent, isElement, walk } from './tree.js';

/** The text of such a page; `undefined` where a tenth of it or more stands elsewhere, or it has no lines. */
export function preformattedText(root: HtmlParent): string | undefined {
  let text = '';
  let outside = 0;
  let depth = 0;
  walk(root, {
    enter(node) {
      if (isElement(node)) {
        if (node.tagName === 'pre' && depth++ === 0 && text !== '') text += '\n';
        return !/^(?:head|script|style|template|noscript)$/.test(node.tagName);
      }
      if (!('value' in node)) return false;
      if (depth > 0) text += node.value;
      else outside += node.value.replaceAll(/\s+/gu, '').length;
      return false;
    },
    leave({ tagName }) {
      if (tagName === 'pre') depth--;
    },
  });
  const inside = text.replaceAll(/\s+/gu, '').length;
  const lines = text.split('\n', fewLines + 1).length;
  return lines > fewLines && outside * 10 < inside ? text : undefined;
}

/** Fewer lines are a table or a poem, not a letter. */
const fewLines = 8;
