/** Web pages (.html), and pages and mails in one file (MIME) → source text and blocks. Nothing that they name is fetched. */
import { latin1 } from '../platform/bytes.js';
import type { SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import { say } from '../model/sentence/index.js';
import { brokenLines } from './html/broken-lines.js';
import { decodePage } from './html/charset.js';
import { unflowed } from './html/flowed.js';
import { readMail } from './html/mime.js';
import { readPage, sheetOf } from './html/page.js';
import { placedPages } from './html/placed-pages.js';
import { preformattedText } from './html/preformatted.js';
import { Stories } from './html/stories.js';
import { parseMarkup } from './html/tree.js';
import { expectSize } from './limits.js';
import { asPrinted } from './made-of-print.js';
import { withoutMailHeads } from './mail-heads.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { looksLikeMail } from './page-marks.js';
import { assemble } from './printing/assemble.js';
import { messagesOf, newTally, trackedChangesRefusal } from './printing/tally.js';
import { UnreadableFile } from './unreadable.js';

/**
 * Reads a page: what stands at the head of its sheets, its text, its notes, what stands at the foot.
 *
 * @throws {UnreadableFile} where it is over the limits or made to be slow, or, with `trackChanges: 'fail'`, has tracked changes.
 */
export async function readHtml(bytes: Uint8Array, options: ReadOptions = defaultReadOptions): Promise<SourceDocument> {
  const { limits } = options;
  expectSize(bytes, limits);
  const head = latin1(bytes, 0, 16_384);
  return looksLikeMail(head) ? readMailed(bytes, options) : readOnePage(decodePage(bytes), options);
}

/** A page; one that is a plain text is read as such. */
async function readOnePage(markup: string, options: ReadOptions): Promise<SourceDocument> {
  const plain = /<pre[\s>]/i.test(markup) ? preformattedText(parseMarkup(markup)) : undefined;
  if (plain !== undefined) return plainDocument(plain);
  return (await placedDocument(markup)) ?? (await linedDocument(markup)) ?? pageDocument([markup], options);
}

/** A page of lines that are wrapped as those of a plain text are; `undefined` for all others. */
async function linedDocument(markup: string): Promise<SourceDocument | undefined> {
  if (!/<br\b/i.test(markup)) return undefined;
  const lined = brokenLines(parseMarkup(markup));
  if (lined === undefined) return undefined;
  const { readPlainText, wrapsLines } = await import('./plain-text.js');
  const text = lined.text.normalize('NFC');
  if (!wrapsLines(text)) return undefined;
  const document = readPlainText(text);
  const links = text === lined.text ? [...document.links, ...lined.links] : document.links;
  return { ...document, links, format: 'html' };
}

/** A page of lines that each have their place; `undefined` for all others. */
async function placedDocument(markup: string): Promise<SourceDocument | undefined> {
  if (!/position\s{0,9}:\s{0,9}(?:absolute|fixed)/i.test(markup)) return undefined;
  const root = parseMarkup(markup);
  const pages = placedPages(root, sheetOf(root));
  if (pages === undefined) return undefined;
  const { placedText } = await import('./pdf/placed-text.js');
  return { ...placedText(pages), format: 'html' };
}

async function plainDocument(text: string): Promise<SourceDocument> {
  const { readPlainText } = await import('./plain-text.js');
  return withoutMailHeads({ ...readPlainText(text.replaceAll('\u00ad', '').normalize('NFC')), format: 'html' });
}

/** The letter that a mail is: its page, or its plain text; what is attached is told. */
async function readMailed(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  const { letter, beside, attachments } = readMail(bytes);
  const told = attachments.map((part): Message => ({ code: 'unread-part', args: { part, why: 'own-file' } }));
  if (letter === undefined) throw new UnreadableFile(say('unreadable/blank', {}));
  const text = decodePage(letter.bytes(), letter.charset);
  if (letter.type === 'text/plain') {
    const document = await plainDocument(unquoted(letter.flowed ? unflowed(text, letter.delSp) : text));
    return { ...document, messages: [...document.messages, ...told] };
  }
  const pages = beside.map((part) => decodePage(part.bytes(), part.charset)).filter((page) => sheetParts.test(page));
  const document = pageDocument([text, ...pages], options, letter.location);
  return { ...document, messages: [...document.messages, ...told] };
}

const sheetParts = /mso-element:\s*(?:header|footer)/i;

/** A letter that was sent on as a quotation: most lines of the mail have the mark. */
function unquoted(text: string): string {
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  const quoted = lines.filter((line) => line.startsWith('>'));
  return quoted.length * 10 > lines.length * 6 ? text.replaceAll(/^(?:> ?){1,9}/gm, '') : text;
}

/** The first page is the letter, the others have the heads and feet of its sheets. */
function pageDocument(pages: readonly string[], options: ReadOptions, location?: string): SourceDocument {
  const { trackChanges } = options;
  const tally = newTally(trackChanges);
  const stories = new Stories();
  for (const [index, page] of pages.entries())
    readPage(page, stories, tally, { location, sheetsOnly: index > 0, main: pages[0] ?? '' });
  if (trackChanges === 'fail' && tally.revisions.total > 0) throw trackedChangesRefusal(tally);
  const { firstChange, ...document } = assemble(stories.finish());
  const read: SourceDocument = { format: 'html', ...document, messages: messagesOf(tally, firstChange) };
  return withoutMailHeads(asPrinted(read));
}
