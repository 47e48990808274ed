import { abstractList, docx, item, level, list, paragraph, run } from '../../../test/docx-builder.js';
import { type Change, isByParagraphs, type Letter } from '../change.js';

const numberLabel = /^(\d{1,2})\t(.+)$/;

/** A paragraph of Word for a line; tabs are tabs. */
const line = (text: string): string =>
  `<w:p>${text
    .split('\t')
    .map((part, at) => `${at > 0 ? '<w:r><w:tab/></w:r>' : ''}${part === '' ? '' : run(part)}`)
    .join('')}</w:p>`;

const linesOf = (letter: Letter): string[] => letter.text.split('\n');

/** Numbers typed, with their tabs. */
const typed = (letter: Letter): Uint8Array => docx({ body: linesOf(letter).map(line).join('') });

/** Numbers that Word counts; a list begins anew at each `1`. A letter whose numbers cannot be counted so is left out. */
function automatic(letter: Letter): Uint8Array | null {
  const lists: string[] = [];
  let next = 1;
  const body: string[] = [];
  for (const each of linesOf(letter)) {
    const [, number, text] = numberLabel.exec(each) ?? [];
    if (number === undefined || text === undefined || text.includes('\t')) body.push(line(each));
    else {
      if (number === '1') {
        lists.push(list(lists.length + 1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'));
        next = 1;
      }
      if (Number(number) !== next || lists.length === 0) return null;
      next++;
      body.push(item(text, lists.length));
    }
  }
  return lists.length === 0
    ? null
    : docx({ body: body.join(''), numbering: abstractList(0, level(0, '%1')) + lists.join('') });
}

/** Each annex on a page of its own, its heading in a style. */
const paged = (letter: Letter): Uint8Array | null => {
  const starts = new Set(
    letter.record.annexes.flatMap((_, index) =>
      (letter.record.evidence[`/annexes/${index}`] ?? []).slice(0, 1).map(({ line: at }) => at),
    ),
  );
  if (starts.size === 0) return null;
  const body = linesOf(letter).map((each, at) =>
    starts.has(at + 1)
      ? `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph(each, '<w:pStyle w:val="AnnexNo"/>')}`
      : line(each),
  );
  return docx({ body: body.join('') });
};

const word = (name: string, make: (letter: Letter) => Uint8Array | null): Change => ({
  kind: 'Word',
  name,
  apply(letter) {
    const content = isByParagraphs(letter) ? make(letter) : null;
    return content === null ? null : { content };
  },
});

export const wordChanges: readonly Change[] = [
  word('numbers typed', typed),
  word('numbers automatic', automatic),
  word('annexes on pages of their own', paged),
];
