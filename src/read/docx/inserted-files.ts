/**
 * Files inserted whole (`w:altChunk`, ECMA-376-1 §17.17.2): programs that make Word files of web pages, or join several files to one, leave
 * it to Word to take their text over. Each is read as the form of file that it is, and stands where Word would print it.
 */
import type { Noise, SourceDocument } from '../../model/document.js';
import type { Message } from '../../model/message.js';
import type { Span } from '../../model/span.js';
import { joined } from '../../platform/bytes.js';
import type { InsertedPart } from './body-stories.js';
import { recogniseFormat } from '../format.js';
import type { ReadOptions } from '../options.js';
import type { PrintedStory } from '../printing/printer.js';
import type { Tally } from '../printing/tally.js';
import { readers } from '../readers.js';
import { UnreadableFile } from '../unreadable.js';
import type { Archive } from '../zip/archive.js';

/** A story of the body; what was said of it where it is a file of its own. */
export interface BodyStory {
  readonly story: PrintedStory;
  readonly messages: readonly Message[];
}

/** Files that are read; those of a minute book's meetings are fewer. */
const mostInserted = 100;

/**
 * The body with the files that it inserts. All of them together may unpack to as much as the file around them.
 *
 * @throws {UnreadableFile} with `trackChanges: 'fail'`, where one of them has tracked changes.
 */
export async function withInserted(
  stories: readonly (PrintedStory | InsertedPart)[],
  archive: Archive,
  tally: Tally,
  options: ReadOptions,
): Promise<BodyStory[]> {
  const parts = stories.filter((story) => 'part' in story).length;
  const limits = {
    ...options.limits,
    maxXml: Math.floor(options.limits.maxXml / Math.min(Math.max(parts, 1), mostInserted)),
  };
  const result: BodyStory[] = [];
  let count = 0;
  for (const story of stories) {
    if (!('part' in story)) {
      result.push({ story, messages: [] });
      continue;
    }
    const isRead = ++count <= mostInserted;
    const document = isRead && (await readInserted(archive, story.part, { ...options, limits, inserted: true }));
    if (document) result.push({ story: asStory(document), messages: document.messages });
    else tally.unread.set(story.part, 'embedded');
  }
  return result;
}

/** What was said of inserted files, with its places in the text of the whole. */
export function toldInserted(before: readonly PrintedStory[], stories: readonly BodyStory[]): Message[] {
  let offset = before.reduce((sum, { text }) => sum + text.length, 0);
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const told: Message[] = [];
  for (const { story, messages } of stories) {
    for (const message of messages) {
      const { span, related } = message;
      told.push({ ...message, ...(span && { span: moved(span) }), ...(related && { related: moved(related) }) });
    }
    offset += story.text.length;
  }
  return told;
}

/** `undefined` where the part has no text that can be read. */
async function readInserted(archive: Archive, part: string, options: ReadOptions): Promise<SourceDocument | undefined> {
  const pieces: Uint8Array[] = [];
  await archive.read(part, (bytes) => void pieces.push(bytes.slice()));
  const bytes = joined(pieces);
  try {
    return await readers[recogniseFormat(bytes)](bytes, options);
  } catch (error) {
    if (error instanceof UnreadableFile && error.sentence.say !== 'unreadable/tracked') return undefined;
    throw error;
  }
}

/** A document that was read → a story among those of the file around it. */
function asStory({ text, blocks, noise, links }: SourceDocument): PrintedStory {
  return {
    text: text === '' || text.endsWith('\n') ? text : `${text}\n`,
    blocks: blocks.map((block) => ({ ...block })),
    noteMarks: noise.filter(({ kind }) => kind === 'note-mark'),
    aside: noise.filter(isAside),
    links: links.map(({ span, url }) => ({ ...span, url })),
    fingerprint: text,
    firstChange: undefined,
    sectionStarts: [],
  };
}

const isAside = (noise: Noise): noise is Noise & { kind: Exclude<Noise['kind'], 'note-mark'> } =>
  noise.kind !== 'note-mark';
