import { compare } from '../../diff/index.js';
import { compareTranslations, comparisonWriter, translationWriter } from '../../index.js';
import { comparisonJson } from '../../render/json.js';
import type { Ask, ReadLetter } from '../protocol.js';
import { letterIn } from './letters.js';

const types = { html: 'text/html;charset=utf-8', markdown: 'text/markdown', json: 'application/json' } as const;

/** Two versions of a letter, or a letter in two languages, compared. */
export async function compared(ask: Ask<'compared'>): Promise<Blob> {
  const [left, right] = [letterIn(ask.letters[0]), letterIn(ask.letters[1])];
  const text = ask.how === 'changes' ? changes(left, right, ask) : translations(left, right, ask);
  return new Blob([await text], { type: types[ask.format] });
}

async function changes(left: ReadLetter, right: ReadLetter, { format, language }: Ask<'compared'>): Promise<string> {
  const writer = await comparisonWriter(language);
  const result = compare(left, right, format === 'json' ? {} : { words: writer.words });
  if (format === 'json') return `${comparisonJson(result.comparison)}\n`;
  return format === 'html' ? writer.html(result) : writer.markdown(result.comparison);
}

async function translations(
  left: ReadLetter,
  right: ReadLetter,
  { format, language }: Ask<'compared'>,
): Promise<string> {
  const comparison = await compareTranslations(left, right);
  if (format === 'json') return `${comparisonJson(comparison)}\n`;
  const writer = await translationWriter(language);
  return format === 'html' ? writer.html(comparison) : writer.markdown(comparison);
}
