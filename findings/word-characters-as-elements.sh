#!/usr/bin/env bash
# Characters that Word writes as elements are lost, and what stands around them becomes another name or number.
#
# Guess:    every text extractor gives some hyphen for Word's no-break hyphen, some character for a symbol, some space for a tab
#           aligned to the margin.
# Seen:     officeparser 8.1.1 and word-extractor 1.0.4 leave out the no-break hyphen (UIT-T becomes UITT) and the symbol
#           (5 ± 2 becomes 5  2); mammoth 1.13.0 has both. All three join what the aligned tab parts.
# Matters:  Ctrl+Shift+_ is how codes such as UIT-T or TSB-12 are kept on one line: a search for them finds nothing, and a
#           tolerance loses its sign. Headers put a label at the left and its value behind an aligned tab.
# Written by docx 9.15.2. 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 >&2 || exit 2
cat >seen.js <<'JS'
import * as docx from 'docx';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const run = (...children) => new docx.TextRun({ children });
const margin = new docx.PositionalTab({ alignment: 'right', relativeTo: 'margin', leader: 'none' });
const lines = [
  [run('UIT', new docx.NoBreakHyphen(), 'T')],
  [run('5 '), new docx.SymbolRun({ char: 'F0B1', symbolfont: 'Symbol' }), run(' 2')],
  [run('Page', margin, '12')],
];
const children = lines.map((runs) => new docx.Paragraph({ children: runs }));
const buffer = await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
const show = (name, text) => console.log(name, JSON.stringify(text.trim().split(/\n+/)));
show('mammoth', (await mammoth.extractRawText({ buffer })).value);
show('officeparser', (await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('text')).value);
show('word-extractor', (await new WordExtractor().extract(buffer)).getBody());
JS
expected='mammoth ["UIT‑T","5 ± 2","Page12"]
officeparser ["UITT","5  2","Page12"]
word-extractor ["UITT","5  2","Page12"]'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
