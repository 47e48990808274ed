import type { Block, SourceDocument } from '../../../src/model/document.js';
import { readHtml } from '../../../src/read/html.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';

export const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

export const readPage = (markup: string, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readHtml(Buffer.from(markup), { ...defaultReadOptions, trackChanges });

export const read = (body: string, head = ''): Promise<SourceDocument> => readPage(page(body, head));

export const textOf = async (body: string, head = ''): Promise<string> => (await read(body, head)).text;

export const words = ({ text }: SourceDocument, { span }: Block): string => text.slice(span.start, span.end);

export const noted = ({ text, noise }: SourceDocument, kind: string): string[] =>
  noise.filter((each) => each.kind === kind).map(({ start, end }) => text.slice(start, end));
