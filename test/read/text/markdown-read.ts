import type { SourceDocument } from '../../../src/model/document.js';
import { readMarkdown } from '../../../src/read/markdown.js';
import { texts } from '../../support/source-blocks.js';

export const read = (text: string): string[] => texts(readMarkdown(text));

export const links = ({ text, links: targets }: SourceDocument): [string, string][] =>
  targets.map(({ span, url }) => [text.slice(span.start, span.end), url]);
