#!/usr/bin/env bash
# Words that were struck out once, and stand again, are read as struck out.
#
# Guess:    a reader of Word files shows the formatting that words have (w:rPr), and not the former one that is kept within it while changes are
#           tracked (w:rPrChange, ISO/IEC 29500-1, 17.13.5.31).
# Seen:     officeparser 8.1.1 takes both together: words whose strikethrough was taken away come out as ~~3 May~~, a 5 that was set raised by mistake
#           stays raised, words no longer bold are bold; in its tree as in Markdown. Of paragraphs it takes what holds: one that was an item (w:pPrChange)
#           has no number. mammoth 1.13.0 and pandoc 2.17.1.1 (Debian 12), compared here where that version is installed, show what holds.
# Matters:  a date limit that was struck out, and put back by the next reviser, is read as withdrawn; nothing else stands in its place.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

const schemas = 'http://schemas.openxmlformats.org';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const by = 'w:id="1" w:author="A" w:date="2027-01-04T00:00:00Z"';
const plain = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const changed = (words, now, before) => `<w:r><w:rPr>${now}<w:rPrChange ${by}><w:rPr>${before}</w:rPr></w:rPrChange></w:rPr><w:t>${words}</w:t></w:r>`;
const strike = '<w:strike/>';
const runs = [
  [plain('Reply by '), changed('3 May', '', strike)],
  [plain(' on item '), changed('5', '', '<w:vertAlign w:val="superscript"/>')],
  [plain(', '), changed('not', '', '<w:b/>')],
  [plain(' by '), changed('4 May', strike, ''), plain('.')],
];
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p>${runs.flat().join('')}</w:p></w:body></w:document>`,
};
const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
const buffer = Buffer.from(zipSync(Object.fromEntries(parts)));
writeFileSync('letter.docx', buffer);
console.log('officeparser', (await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('markdown')).value.trim());
console.log('mammoth', (await mammoth.convertToHtml({ buffer })).value);
if (process.argv[2] === 'pandoc') console.log('pandoc', execFileSync('pandoc', ['--to', 'gfm', 'letter.docx'], { encoding: 'utf8' }).trim());
JS
expected='officeparser Reply by ~~3 May~~ on item <sup>5</sup>, **not** by ~~4 May~~.
mammoth <p>Reply by 3 May on item 5, not by <s>4 May</s>.</p>
pandoc Reply by 3 May on item 5, not by ~~4 May~~.'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
