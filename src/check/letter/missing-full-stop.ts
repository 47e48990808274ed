import { say } from '../../model/sentence/index.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import { paragraphTrees, shortened } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** A sentence's end, with what may stand behind it: brackets, quotation marks, marks of notes. */
const ended = /[.!?:;…]["'»”)\]\s\d*]*$/u;
const address = /(?:https?:\/\/|www\.|@)\S+$/;

/** A letter's list has a slip in one item or two; where more lack a full stop, it is the list's way. */
const mostSlips = 2;
const leastSisters = 2;
const shortestSentence = 40;
const longestHeading = 60;

/** A page's end parts the sentence: it goes on in small letters before the next number, behind what a footer says. */
function goesOn(node: ParagraphNode, nodes: readonly ParagraphNode[], { document }: Letter): boolean {
  const behind = nodes.slice(nodes.indexOf(node) + 1);
  const next = behind.findIndex(({ label }) => label !== null);
  return behind
    .slice(0, next < 0 ? 6 : next)
    .some(({ span }) => /^[\p{Ll}(]/u.test(document.text.slice(span.start, span.start + 1)));
}

/** The last words of a paragraph, whole. */
const lastWords = (text: string): string => text.slice(Math.max(0, text.indexOf(' ', text.length - 40))).trim();

/** @param above the list that a short one stands in: its paragraphs are sisters enough */
function* slipsIn(
  nodes: readonly ParagraphNode[],
  letter: Letter,
  above: readonly ParagraphNode[],
): Generator<Problem> {
  const { document } = letter;
  const textOf = ({ span }: ParagraphNode): string => document.text.slice(span.start, span.end).trimEnd();
  // Without its full stop a sentence may pass for a heading; but a heading has something below it.
  const isSentence = (node: ParagraphNode): boolean =>
    node.label !== null &&
    node.rows === null &&
    node.children.length === 0 &&
    (!node.heading || textOf(node).length >= longestHeading);
  const sisters = nodes.filter(isSentence);
  const decimals = nodes.every(({ marker }) => marker === 'decimal');
  const stopped = [...sisters, ...(sisters.length < 3 && decimals ? above.filter(isSentence) : [])].filter((node) =>
    /\.["'»”)\]\s\d*]*$/u.test(textOf(node)),
  );
  const open = sisters.filter((node) => !ended.test(textOf(node)) && !address.test(textOf(node)));
  if (stopped.length < leastSisters || open.length > mostSlips || open.length * 2 > stopped.length) return;
  for (const node of open) {
    const text = textOf(node);
    if (text.length < shortestSentence || /[,\-–—/]$/.test(text)) continue;
    const end = node.span.start + text.length;
    if (goesOn(node, nodes, letter)) continue;
    const start = node.span.start + text.search(/\S+$/u);
    yield {
      span: { start, end },
      sentence: say('missing-full-stop', { label: node.label?.text ?? '', words: shortened(lastWords(text)) }),
    };
  }
}

function* slipsBelow(
  nodes: readonly ParagraphNode[],
  letter: Letter,
  above: readonly ParagraphNode[] = [],
): Generator<Problem> {
  yield* slipsIn(nodes, letter, above);
  for (const { children } of nodes) yield* slipsBelow(children, letter, nodes);
}

/** A numbered paragraph without the full stop that its sisters have. */
export const missingFullStop: LetterRule = {
  code: 'missing-full-stop',
  wordless: true,
  severity: 'warning',
  *check(letter) {
    for (const tree of paragraphTrees(letter)) yield* slipsBelow(tree, letter);
  },
};
