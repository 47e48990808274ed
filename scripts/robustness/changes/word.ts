import { abstractList, docx, item, level, list, paragraph, run, table } from '../../../test/read/word/docx-builder.js';
import { bodyStart, type Change, isByParagraphs, type Letter, placesOf } from '../change.js';
import { type Head, headOf } from './letterhead.js';

/** A paragraph of Word for a line; tabs are tabs. */
const line = (text: string): string =>
  `<w:p>${text
    .split('\t')
    .map((part, at) => `${at > 0 ? '<w:r><w:tab/></w:r>' : ''}${part === '' ? '' : run(part)}`)
    .join('')}</w:p>`;

const cell = (...lines: readonly string[]): string => lines.map((each) => paragraph(each)).join('') || paragraph('');
const dashed = (items: readonly string[]): string[] => items.map((each) => `–\t${each}`);

/** The letterhead as the ITU's template has it: a table of labels, values and addressees. */
function headTable({ issuer, city, left, addressees, copies, subject }: Head): string {
  const [reference, ...others] = left;
  return (
    issuer.split('\n').map(line).join('') +
    table(
      [cell(''), cell(''), cell(city)],
      [cell(reference?.[0] ?? ''), cell(...(reference?.[1] ?? '').split('\n')), dashed(addressees).map(line).join('')],
      ...others.map(([label, value]) => [cell(label), cell(value), cell('')]),
      ...(copies.length === 0 ? [] : [[cell(''), cell(''), cell('Copie:') + dashed(copies).map(line).join('')]]),
      [cell('Objet:'), cell(subject), cell('')],
    )
  );
}

interface Line {
  readonly text: string;
  /** The heading of an annex begins here. */
  readonly annex: boolean;
}

/** The lines below the letterhead. */
function bodyLines(letter: Letter): Line[] {
  const starts = letter.record.annexes.flatMap((_, index) =>
    placesOf(letter, `/annexes/${index}`)
      .slice(0, 1)
      .map(({ start }) => start),
  );
  let at = bodyStart(letter);
  return letter.text
    .slice(at)
    .split('\n')
    .map((text): Line => {
      const annex = starts.some((start) => start >= at && start <= at + text.length);
      at += text.length + 1;
      return { text, annex };
    });
}

/** Rows of a dump, `write` for the other lines: a cell behind a tab, below it the second with its dashes. `null` where cells stand otherwise. */
function withTables(lines: readonly Line[], write: (line: Line) => string): string | null {
  const body: string[] = [];
  let rows: { readonly first: string; readonly second: string[] }[] = [];
  const close = (): boolean => {
    if (rows.some(({ second }) => second.length === 0)) return false;
    if (rows.length > 0) body.push(table(...rows.map(({ first, second }) => [cell(first), second.map(line).join('')])));
    rows = [];
    return true;
  };
  for (const each of lines) {
    const [, dash, content] = /^\t+([–-]?)\s*(\S.*)$/.exec(each.text) ?? [];
    if (content === undefined) {
      // rows are parted by empty lines
      if (each.text.trim() === '' && rows.length > 0) continue;
      if (!close()) return null;
      body.push(write(each));
    } else if (dash === '') rows.push({ first: content, second: [] });
    else if (rows.length === 0) return null;
    else rows.at(-1)?.second.push(`–\t${content}`);
  }
  return close() ? body.join('') : null;
}

/** The letter as a Word file whose body lines `write` writes; `null` for one that it cannot be made of. */
function built(letter: Letter, write: (line: Line) => string, numbering?: () => string): Uint8Array | null {
  const head = isByParagraphs(letter) ? headOf(letter) : null;
  const body = head && withTables(bodyLines(letter), write);
  if (head === null || body === null) return null;
  return docx({ body: headTable(head) + body, ...(numbering && { numbering: numbering() }) });
}

/** Numbers typed, with their tabs. */
const typed = (letter: Letter): Uint8Array | null => built(letter, ({ text }) => line(text));

/** Numbers that Word counts; a list begins anew at each `1`. A letter whose numbers cannot be counted so is left out. */
function automatic(letter: Letter): Uint8Array | null {
  let lists = 0;
  let next = 1;
  let counted = true;
  const write = ({ text }: Line): string => {
    const [, number, words] = /^(\d{1,2})\t([^\t]+)$/.exec(text) ?? [];
    if (number === undefined || words === undefined) return line(text);
    if (number === '1') {
      lists++;
      next = 1;
    }
    counted &&= Number(number) === next && lists > 0;
    next++;
    return item(words, lists);
  };
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const made = built(
    letter,
    write,
    () => abstractList(0, level(0, '%1')) + Array.from({ length: lists }, (_, at) => list(at + 1, 0, restart)).join(''),
  );
  return counted && lists > 0 ? made : null;
}

/** Each annex on a page of its own, its heading in a style. */
const paged = (letter: Letter): Uint8Array | null =>
  letter.record.annexes.length === 0
    ? null
    : built(letter, ({ text, annex }) =>
        annex
          ? `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph(text, '<w:pStyle w:val="AnnexNo"/>')}`
          : line(text),
      );

const word = (name: string, make: (letter: Letter) => Uint8Array | null): Change => ({
  kind: 'Word',
  name,
  apply(letter) {
    const content = make(letter);
    return content === null ? null : { content };
  },
});

export const wordChanges: readonly Change[] = [
  word('numbers typed', typed),
  word('numbers automatic', automatic),
  word('annexes on pages of their own', paged),
];
