// One call of the program, against those that people would take instead.
import { paragraphs, textOf } from './letters.mjs';
import { wordOf } from './word.mjs';
import { compareCalls, versionOf } from './measures.mjs';

const { execPath: node } = process;
const mammoth = 'node_modules/mammoth/bin/mammoth';
const program = 'bin/itu-parse.js';
export const pandocVersion = versionOf('pandoc');

/** @param fileOf writes a file and gives its path */
export function measureCalls(fileOf, runs) {
  const letter = paragraphs(1, 10e3);
  const text = fileOf('call.txt', textOf(letter));
  const markdown = fileOf(
    'call.md',
    textOf(['# Circulaire TSB 1', '**Réf.:** [Circulaire](https://example.org)', ...letter]),
  );
  const word = fileOf('call.docx', wordOf(letter));
  const calls = [
    ['`node -e 0`', [node, '-e', '0']],
    ['`itu-parse --version`', [node, program, '--version']],
    ['.txt, 10 KB', [node, program, text]],
    ['.md, 10 KB', [node, program, markdown]],
    ['.docx, 10 KB of text', [node, program, word]],
    ['mammoth, the same .docx', [node, mammoth, word]],
    ...(pandocVersion ? [['`pandoc -t json`, the same .docx', ['pandoc', '-t', 'json', word]]] : []),
    ...(pandocVersion ? [['`pandoc -t json`, the same .md', ['pandoc', '-t', 'json', markdown]]] : []),
  ];
  const measured = compareCalls(
    calls.map(([, call]) => call),
    runs,
  );
  return measured.map((figures, at) => ({ name: calls[at][0], ...figures }));
}

/** One call on Word files of several lengths against pandoc on the same files. */
export function comparePandoc(fileOf, runs) {
  if (!pandocVersion) return [];
  return [2e3, 5e3, 10e3, 20e3, 40e3, 100e3].map((size) => {
    const word = fileOf(`pandoc-${size}.docx`, wordOf(paragraphs(1, size)));
    const [theirs, ours] = compareCalls(
      [
        ['pandoc', '-t', 'json', word],
        [node, program, word],
      ],
      runs,
    );
    return { kilobytes: size / 1000, ms: ours.ms, pandoc: theirs.ms, ratio: ours.ratio };
  });
}
