import type { ZonedBlock } from '../../model/document.js';
import type { AnnexType } from '../../model/record.js';
import { hasBlank } from '../../text/blanks.js';
import { type Bar, type Cue, decide } from '../../text/cues.js';
import { firstMatch } from '../../text/pattern.js';
import { isHeadOfDraft, namesDraft } from './draft.js';
import type { HeadLine } from './heading.js';
import type { AnnexPacks } from './packs.js';

/** An annex whose heading does not say what it is. */
interface Unnamed {
  readonly lines: readonly HeadLine[];
  /** Its text, outside of tables and in them. */
  readonly text: readonly ZonedBlock[];
  readonly cells: readonly ZonedBlock[];
  readonly packs: AnnexPacks;
}

const box = /[\u2610-\u2612\u25a1\u274f\u2751\uf0a8\uf06f]|\[ {0,3}\]/u;
/** `Nom et prénom:` with nothing behind it, or with a blank. */
const field = /^[^:.;?!]{2,60}: *(?:[_.\u2026 ]{3,})?$/u;
const longText = 120;
const shortestSentence = 40;

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;
const withBlanks = ({ text, cells }: Unnamed): number => count([...text, ...cells], (block) => hasBlank(block.text));
const isQuestion = ({ text }: ZonedBlock): boolean => /\? *$/.test(text);

/** Whether at least half of the cells below a table's head row are left for somebody to fill. */
function hasEmptyCells({ cells }: Unnamed): boolean {
  const rows = new Set(cells.flatMap(({ cell }) => (cell && cell.row > 0 ? [`${cell.table} ${cell.row}`] : [])));
  const columns = Math.max(0, ...cells.map(({ cell }) => cell?.columns ?? 0));
  const filled = count(cells, ({ cell, text }) => (cell?.row ?? 0) > 0 && /[\p{L}\p{N}]/u.test(text));
  return rows.size > 0 && columns > 1 && 2 * filled <= rows.size * columns;
}

const asksForReply = ({ lines, packs }: Unnamed): boolean =>
  lines.some(({ text }) => firstMatch(packs.annexes.replyTitle, text.trim()) !== null);

const isSentence = ({ text }: ZonedBlock, { paragraphs }: AnnexPacks): boolean =>
  /[.;]["')\]]? *$/.test(text) &&
  (text.length >= shortestSentence || firstMatch(paragraphs.sentenceWords, text) !== null);

const formBar: Bar = { yes: 4, doubt: 4 };

/** A form asks for a reply, and leaves room for one; a text with one blank in it (a draft letter) does not. */
const formCues: readonly Cue<Unnamed>[] = [
  { says: 'a title that asks for a reply', weight: 2, holds: asksForReply },
  { says: 'a blank', weight: 2, holds: (annex) => withBlanks(annex) > 0 },
  { says: 'several blanks', weight: 2, holds: (annex) => withBlanks(annex) > 2 },
  {
    says: 'boxes',
    weight: 2,
    holds: ({ text, cells }) => count([...text, ...cells], (each) => box.test(each.text)) > 1,
  },
  { says: 'empty cells', weight: 1, holds: hasEmptyCells },
  {
    says: 'fields',
    weight: 2,
    holds: ({ text, cells }) => count([...text, ...cells], (each) => field.test(each.text.trim())) > 1,
  },
  {
    says: 'hardly anything but fields',
    weight: 2,
    holds: ({ text, cells }) => {
      const fields = count(text, (each) => field.test(each.text.trim()));
      return cells.length === 0 && fields > 2 && 4 * fields >= 3 * text.length;
    },
  },
  {
    says: 'words that ask to be filled in',
    weight: 1,
    holds: ({ text, cells, packs }) => [...text, ...cells].some((each) => firstMatch(packs.annexes.fillIn, each.text)),
  },
  {
    says: 'running text',
    weight: -2,
    holds: ({ text }) => count(text, (each) => each.text.length > longText && !hasBlank(each.text)) > 2,
  },
];

const isProse = ({ text }: Unnamed): boolean =>
  count(text, (each) => each.text.length > longText && !/^[^.;]{1,80}: /.test(each.text)) > 1;

const filledRows = ({ cells }: Unnamed): number =>
  new Set(cells.flatMap(({ cell }) => (cell && cell.row > 0 ? [`${cell.table} ${cell.row}`] : []))).size;

/** The first cell of each row below the head, else the items. */
function entries({ text, cells }: Unnamed): readonly ZonedBlock[] {
  const first = cells.filter(({ cell }) => cell && cell.row > 0 && cell.column === 0);
  return first.length > 1 || text.length === 0 ? first : text;
}

const areListed = (annex: Unnamed): boolean => {
  const all = entries(annex);
  const named = count(all, (each) => firstMatch(annex.packs.annexes.listedText, itemText(each)) !== null);
  return named > 0 && 3 * named >= 2 * all.length;
};

/** Without the item's own number. */
const itemText = ({ text, number, span }: ZonedBlock): string =>
  (number ? text.slice(number.end - span.start) : text.replace(/^\d{1,2}[.)]?(?:\t| {2,}|(?<=[.)]) )/, '')).trim();

/** Whether most items name a person (`Mme Aube Lenoir (France)`, `Vice-Président: M. Tor Vik`), or most rows of the table. */
function namePeople(annex: Unnamed): boolean {
  const { cells, text, packs } = annex;
  const names = ({ text: words }: ZonedBlock): boolean =>
    firstMatch(packs.letter.honorific, words.trim().replace(officeBefore, '')) !== null;
  if (text.length > 0) return text.length > 1 && 3 * count(text, names) >= 2 * text.length;
  const named = new Set(cells.filter(names).map(({ cell }) => `${cell?.table} ${cell?.row}`));
  return 3 * named.size >= 2 * filledRows(annex) && named.size > 1;
}

const officeBefore = /^(?:[-*•·\u2013] ?)?(?:[^:.;]{2,50}: *)?/u;

const listBar: Bar = { yes: 4, doubt: 4 };

/** A list names things, a line on each: texts by their numbers, or whatever its title names in the plural. */
const listCues: readonly Cue<Unnamed>[] = [
  {
    says: 'a title that names things in the plural',
    weight: 2,
    holds: ({ lines, packs }) => lines.some(({ text }) => firstMatch(packs.annexes.listTitle, text.trim()) !== null),
  },
  {
    says: 'texts by their numbers',
    weight: 3,
    holds: (annex) => areListed(annex) && (entries(annex).length > 1 || annex.text.length === 0),
  },
  {
    says: 'nothing but a table of texts',
    weight: 1,
    holds: (annex) => annex.text.length === 0 && areListed(annex) && !hasEmptyCells(annex),
  },
  { says: 'a table of several rows', weight: 2, holds: (annex) => filledRows(annex) > 1 && !hasEmptyCells(annex) },
  {
    says: 'short items',
    weight: 2,
    holds: ({ text, packs }) =>
      text.length > 1 && text.every((each) => each.text.length <= longText && !isSentence(each, packs)),
  },
  { says: 'people, one an item', weight: 3, holds: namePeople },
  { says: 'running text', weight: -3, holds: isProse },
];

/** A table of blanks, whatever its title names: `Composition de la délégation` over dotted lines is to be filled in. */
export function isBlankTable(body: readonly ZonedBlock[]): boolean {
  const rows = body.filter(({ cell }) => cell && cell.row > 0);
  const blanks = count(rows, ({ text }) => hasBlank(text));
  const columns = Math.max(0, ...rows.map(({ cell }) => cell?.columns ?? 0));
  return columns > 1 && blanks > 1 && 2 * blanks >= rows.length;
}

/** Several questions, and no more sentences than they are. */
export function asksQuestions(body: readonly ZonedBlock[], packs: AnnexPacks): boolean {
  const text = body.filter(({ role, cell }) => role === 'text' && !cell);
  const questions = count(text, isQuestion);
  return questions > 1 && 2 * questions >= count(text, (each) => isSentence(each, packs)) + questions;
}

/** Without the rule that ends a document: nobody writes on it. */
const withoutEndRule = (blocks: readonly ZonedBlock[]): readonly ZonedBlock[] =>
  /^[_\s*-]+$/.test(blocks.at(-1)?.text ?? '') ? blocks.slice(0, -1) : blocks;

/** What an annex is by what stands in it, where no line of its heading says it. */
export function kindByText(lines: readonly HeadLine[], body: readonly ZonedBlock[], packs: AnnexPacks): AnnexType {
  const all = withoutEndRule(body.filter(({ role }) => role === 'text'));
  const [first] = all;
  if (!first) return 'other';
  const text = all.filter(({ cell }) => !cell);
  const annex: Unnamed = { lines, text, cells: all.filter(({ cell }) => cell), packs };
  if (decide(annex, formCues, formBar).verdict === 'yes') return 'form';
  // One draft is a text also where it asks (a Question put to study), or is a single line of amendments.
  const isDraft = namesDraft(lines, packs);
  if (asksQuestions(all, packs)) return isDraft ? 'text' : 'questionnaire';
  if (isHeadOfDraft(lines, body[0], packs)) return 'text';
  if (decide(annex, listCues, listBar).verdict === 'yes') return 'list';
  // Texts by their numbers, each with what there is to say of it.
  const names = (each: ZonedBlock): boolean => firstMatch(packs.paragraphs.namedText, itemText(each)) !== null;
  if (names(first) && count(all, names) > 1) return 'list';
  const isText = text.some((each) => each.text.length > longText) || count(text, (each) => isSentence(each, packs)) > 1;
  return isText || isDraft ? 'text' : 'other';
}
