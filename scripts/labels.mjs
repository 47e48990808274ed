// Holds the lists of test/read/word/docx-numbering-cases.ts against LibreOffice's text export, where `soffice` is installed:
//   node scripts/labels.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const print = (line) => process.stdout.write(`${line}\n`);
const directory = mkdtempSync(join(tmpdir(), 'labels-'));
try {
  const entry = `export { numberingCases } from './test/read/word/docx-numbering-cases.ts'; export { docx } from './test/read/word/docx-builder.ts';`;
  const bundle = join(directory, 'cases.mjs');
  await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
  });
  const { numberingCases, docx } = await import(bundle);
  const files = numberingCases.map(({ parts }, index) => {
    const file = join(directory, `${index}.docx`);
    writeFileSync(file, docx(parts));
    return file;
  });
  const format = 'txt:Text (encoded):UTF8';
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', directory, ...files], { stdio: 'ignore' });
  // White space tells nothing here: LibreOffice indents by level and writes a space for every suffix.
  const plain = (lines) => lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
  for (const [index, { name, lines, libreOffice }] of numberingCases.entries()) {
    const printed = readFileSync(join(directory, `${index}.txt`), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const [got, want] = [plain(printed), plain(libreOffice?.lines ?? lines)];
    const same = JSON.stringify(got) === JSON.stringify(want);
    if (!same) process.exitCode = 1;
    const note = libreOffice ? ` (LibreOffice differs: ${libreOffice.why})` : '';
    print(
      same
        ? `same  ${name}${note}`
        : `OTHER ${name}\n  LibreOffice ${JSON.stringify(got)}\n  here        ${JSON.stringify(want)}`,
    );
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
