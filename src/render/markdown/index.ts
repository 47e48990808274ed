import type { BlockContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { Annex, DocumentRecord } from '../../model/record.js';
import { leftOutOf } from '../left-out.js';
import { personName } from '../person.js';
import { labelledLine, letterhead, lines } from './letterhead.js';
import { paragraphBlocks, type Texts } from './paragraphs.js';
import { linked, linksOf, oneLine, plain } from './phrasing.js';

const heading = (depth: 1 | 2 | 3, text: string): BlockContent => ({
  type: 'heading',
  depth,
  children: [plain(oneLine(text))],
});

function closing(
  { closing: formula, signatory, enclosures }: DocumentRecord,
  { letter }: InterfaceWords,
  texts: Texts,
): BlockContent[] {
  return [
    ...lines([linked(formula ?? '', [])]),
    ...lines([
      signatory?.signed ? [plain(letter.signed)] : [],
      linked(signatory ? personName(signatory) : '', []),
      linked(signatory?.title ?? '', []),
    ]),
    ...lines([labelledLine(letter.enclosures, enclosures === null ? null : String(enclosures), texts.links)]),
  ];
}

function annexTitle({ label, title, of }: Annex, { letter }: InterfaceWords): string {
  const name = [letter.annex, label, of && `(${of})`].filter(Boolean).join(' ');
  return title === null ? name : `${name}: ${title}`;
}

function annexBlocks(annex: Annex, index: number, words: InterfaceWords, texts: Texts): BlockContent[] {
  return [
    heading(2, annexTitle(annex, words)),
    ...(annex.subtitle === null ? [] : [heading(3, annex.subtitle)]),
    ...paragraphBlocks(annex.paragraphs, `/annexes/${index}/paragraphs`, annex.subtitle === null ? 3 : 4, texts),
  ];
}

function notes(record: DocumentRecord, words: InterfaceWords, { links }: Texts): BlockContent[] {
  if (record.notes.length === 0) return [];
  const texts = record.notes.flatMap(({ label, text }) =>
    lines([label === null ? linked(text, links.in([])) : labelledLine(label, text, links)]),
  );
  return [heading(2, words.letter.notes), ...texts];
}

/** A record that could not be used whole says so, outside the letter. */
function leftOut(record: DocumentRecord, words: InterfaceWords): BlockContent[] {
  const sentences = leftOutOf(record).map((sentence) => linked(sentence, []));
  return sentences.length === 0
    ? []
    : [{ type: 'blockquote', children: lines([[plain(`${words.leftOut}:`)], ...sentences]) }];
}

/** The letter as a tree of Markdown (mdast). */
function letter(record: DocumentRecord, words: InterfaceWords, texts: Texts): Root {
  const { links } = texts;
  return {
    type: 'root',
    children: [
      ...letterhead(record, words, links),
      heading(1, record.subject ?? words.letter.noSubject),
      ...lines([labelledLine(words.letter.summary, record.summary, links)]),
      ...lines([labelledLine(words.letter.action, record.action, links)]),
      ...lines([linked(record.salutation ?? '', [])]),
      ...paragraphBlocks(record.paragraphs, '/paragraphs', 2, texts),
      ...closing(record, words, texts),
      ...notes(record, words, texts),
      ...record.annexes.flatMap((annex, index) => annexBlocks(annex, index, words, texts)),
      ...leftOut(record, words),
    ],
  };
}

/**
 * The letter again as Markdown (CommonMark with the tables of GFM), with its printed numbers: letterhead, subject,
 * body, closing, notes, annexes. No character of the document is markup, and no link leads elsewhere than to a page or a mailbox.
 *
 * @param words in the language of the letter
 * @returns the text, ending in a line end
 */
export function letterMarkdown(record: DocumentRecord, words: InterfaceWords): string {
  const texts: Texts = { links: linksOf(record.links, record.evidence), evidence: record.evidence };
  return toMarkdown(letter(record, words, texts), {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown()],
  });
}
