/** PDF files → source text and blocks: by their structure tree where they have one, else by where the text stands. */
import { say } from '../model/sentence/index.js';
import type { SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import { expectSize } from './limits.js';
import { defaultReadOptions, type ReadOptions } from './options.js';
import { defaultBounds, type PdfBounds } from './pdf/bounds.js';
import { compositionOf } from './pdf/composing.js';
import type { Page } from './pdf/geometry.js';
import { legiblePages } from './pdf/illegible.js';
import { openPdf } from './pdf/open.js';
import { monospacedFonts, withWordsJoined } from './pdf/monospaced.js';
import { type ReadPages, readPages } from './pdf/pages.js';
import { assembled } from './pdf/placed-text.js';
import { withoutStrayLetters } from './pdf/stray-letters.js';
import { surveyOf } from './pdf/survey.js';
import { taggedText } from './pdf/tagged-text.js';
import { typedText } from './pdf/typed-pages.js';
import { untaggedText } from './pdf/untagged-text.js';
import { unmappedFonts } from './pdf/unmapped-fonts.js';
import { withoutStrayFailures } from './pdf/stray-failures.js';
import { UnreadableFile } from './unreadable.js';

/** What a font that cannot be loaded lacks mostly: the map of its characters. */
const unknownFont = 'CMap';

/**
 * Reads a PDF.
 *
 * @throws {UnreadableFile} where the bytes are no PDF, a locked or damaged one, one over the limits, or one without text.
 */
export async function readPdf(
  bytes: Uint8Array,
  options: ReadOptions = defaultReadOptions,
  bounds: PdfBounds = defaultBounds,
): Promise<SourceDocument> {
  const { limits } = options;
  expectSize(bytes, limits);
  const { work, maps } = surveyOf(bytes, limits);
  const unmapped = await unmappedFonts(maps);
  const read = await withoutStrayFailures(async () => readPages(await openPdf(bytes), work, bounds));
  const broken = unmapped.length > 0 || !read.areSomeFontsBroken ? unmapped : [unknownFont];
  if (read.pages.every(({ page }) => page.runs.length + page.turned.length === 0)) throw withoutText(read, broken);
  const legible = legiblePages(read.pages.map(({ page }) => page));
  if (legible.lost > legible.characters / 2) throw new UnreadableFile(say('unreadable/garbled-pdf', {}));
  const fonts = monospacedFonts(legible.pages);
  const printedPages = withWordsJoined(withoutStrayLetters(legible.pages), fonts);
  const pages = read.pages.map(({ tree }, index) => ({ page: printedPages[index] as Page, tree }));
  const composition = compositionOf(printedPages);
  const tagged = taggedText(pages, composition, read.producer);
  const typed = tagged ? undefined : typedText(printedPages, fonts);
  const document =
    typed === undefined ? assembled(tagged ?? untaggedText(pages, composition), composition) : await readTyped(typed);
  const partly = read.fontsWithoutSomeLetters.filter((name) => !legible.leftOut.includes(name));
  const illegible = [...legible.leftOut, ...broken, ...partly.map((name) => name || unknownFont)].map(
    (part): Message => ({ code: 'unread-part', args: { part, why: 'illegible' } }),
  );
  return { ...document, format: 'pdf', messages: [...illegible, ...read.messages, ...document.messages] };
}

const readTyped = async (text: string): Promise<Omit<SourceDocument, 'format'>> =>
  (await import('./plain-text.js')).readPlainText(text.normalize('NFC'));

function withoutText({ messages }: ReadPages, broken: readonly string[]): UnreadableFile {
  if (messages.some(({ code }) => code === 'heavy-page')) return new UnreadableFile(say('unreadable/heavy-pdf', {}));
  return new UnreadableFile(say(broken.length > 0 ? 'unreadable/garbled-pdf' : 'unreadable/scan', {}));
}
