import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A Word file through a program that people convert letters with, and back as text or Markdown. */
export interface Trip {
  readonly kind: string;
  /** Programs that it needs, by the name of their command. */
  readonly needs: readonly string[];
  /** What the program makes of a Word file, and the ending of its name. */
  convert(word: string, folder: string): { readonly content: Uint8Array; readonly ending: 'txt' | 'md' };
}

const isThere = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

export const missing = ({ needs }: Trip): string[] => needs.filter((command) => !isThere(command));

const output = (command: string, args: readonly string[]): Buffer =>
  execFileSync(command, args, { maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] });

const pandoc = (format: string, ending: 'txt' | 'md'): Trip => ({
  kind: `pandoc ${format}`,
  needs: ['pandoc'],
  convert: (word) => ({ content: output('pandoc', [word, '--to', format]), ending }),
});

const chromium = process.env['CHROMIUM'] ?? 'chromium';

/** The letter on paper: a page of HTML that Chromium prints. */
function printed(word: string, folder: string): string {
  const [page, pdf] = [join(folder, 'letter.html'), join(folder, 'letter.pdf')];
  writeFileSync(page, output('pandoc', [word, '--to', 'html', '--standalone', '--metadata', 'title= ']));
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ],
    { stdio: 'ignore' },
  );
  return pdf;
}

const pdfToText = (name: string, options: readonly string[]): Trip => ({
  kind: name,
  needs: ['pandoc', 'pdftotext', chromium],
  convert: (word, folder) => ({
    content: output('pdftotext', [...options, printed(word, folder), '-']),
    ending: 'txt',
  }),
});

/** The letter as an old Word file. */
function oldWord(word: string, folder: string): string {
  execFileSync('soffice', ['--headless', '--convert-to', 'doc', '--outdir', folder, word], { stdio: 'ignore' });
  return word.replace(/\.docx$/, '.doc');
}

const old = (command: string, options: readonly string[]): Trip => ({
  kind: command,
  needs: [command, 'soffice'],
  convert: (word, folder) => ({ content: output(command, [...options, oldWord(word, folder)]), ending: 'txt' }),
});

export const trips: readonly Trip[] = [
  pandoc('gfm', 'md'),
  pandoc('markdown', 'md'),
  pandoc('plain', 'txt'),
  pdfToText('pdftotext', []),
  pdfToText('pdftotext -layout', ['-layout']),
  old('antiword', ['-m', 'UTF-8.txt']),
  old('catdoc', ['-d', 'utf-8']),
];

/** A Word file's bytes as a program leaves them, in a folder that is gone afterwards. */
export function converted(trip: Trip, bytes: Uint8Array): { readonly content: Uint8Array; readonly ending: string } {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  try {
    const word = join(folder, 'letter.docx');
    writeFileSync(word, bytes);
    return trip.convert(word, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
