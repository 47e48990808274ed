import type { BlockContent, PhrasingContent } from 'mdast';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { Addressee, Contact, DocumentRecord } from '../../model/record.js';
import { referenceText } from '../reference.js';
import { type Links, linked, oneLine, plain } from './phrasing.js';

/** Lines of one paragraph, as on the page; lines without text are left out. */
export function lines(texts: readonly (readonly PhrasingContent[])[]): BlockContent[] {
  const full = texts.filter((line) => line.length > 0);
  if (full.length === 0) return [];
  const children = full.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? [...line] : [{ type: 'break' }, ...line],
  );
  return [{ type: 'paragraph', children }];
}

/** A value behind its label; nothing where there is no value. */
export function labelledLine(label: string, value: string | null, links: Links): PhrasingContent[] {
  const content = linked(value ?? '', links.in([]));
  return content.length === 0 ? [] : [plain(`${label} `), ...content];
}

export function labelledList(label: string, items: readonly Addressee[], links: Links): BlockContent[] {
  const texts = items.map(({ text }) => linked(text, links.in([]))).filter((content) => content.length > 0);
  if (texts.length === 0) return [];
  return [
    { type: 'paragraph', children: [plain(label)] },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: texts.map((children) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children }],
      })),
    },
  ];
}

const contactLines = (
  { name, telephone, fax, email }: Contact,
  { letter }: InterfaceWords,
  links: Links,
): PhrasingContent[][] => [
  labelledLine(letter.contact, name, links),
  labelledLine(letter.telephone, telephone, links),
  labelledLine(letter.fax, fax, links),
  labelledLine(letter.email, email, links),
];

/** Which circular, of whom, to whom: what stands above the subject. */
export function letterhead(record: DocumentRecord, words: InterfaceWords, links: Links): BlockContent[] {
  const { reference, documentType, place, date, fileReference, contact, evidence } = record;
  const title = oneLine([words.names.documentType[documentType], reference ? referenceText(reference) : ''].join(' '));
  const printedDate = date === null ? words.undated : (evidence['/date']?.[0]?.text ?? date);
  return [
    ...lines([
      [{ type: 'strong', children: [plain(title)] }],
      linked([place, printedDate].filter(Boolean).join(', '), []),
      labelledLine(words.letter.fileReference, fileReference, links),
    ]),
    ...lines(contactLines(contact, words, links)),
    ...labelledList(words.letter.to, record.addressees, links),
    ...labelledList(words.letter.copies, record.copies, links),
  ];
}
