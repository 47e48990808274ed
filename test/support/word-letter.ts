import { type ParsedCircular, parseCircular } from '../../src/index.js';
import { docx, paragraph } from '../read/word/docx-builder.js';
import { circular } from './letters.js';

/** The record of a Word letter with a given body, as paragraphs of WordprocessingML, and with what its other parts hold. */
export async function wordLetter(body: string, parts: Parameters<typeof docx>[0] = {}): Promise<ParsedCircular> {
  const [before, after] = circular('\u0000').split('\u0000') as [string, string];
  const lines = (text: string): string =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => paragraph(line))
      .join('');
  return parseCircular(docx({ ...parts, body: lines(before) + body + lines(after) }));
}
