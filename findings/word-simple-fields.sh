#!/usr/bin/env bash
# What a simple field of Word shows is left out.
#
# Guess:    a reader that gives what a field shows where it is written in runs (w:fldChar) gives it where it is written as one element
#           (w:fldSimple, ISO/IEC 29500-1, 17.16.19): the words stand in plain runs within it.
# Seen:     mammoth 1.13.0, and with it markitdown-ts 0.0.10, leave out the element with its words; so does pandoc 2.17.1.1 (Debian 12), compared here
#           where that version is installed. officeparser 8.1.1 and word-extractor 1.0.4 have them. mammoth's messages name
#           an element that it ignored; the other two say nothing.
# Matters:  templates of letters keep number, date and subject as properties and show them by such fields: the reference of a letter is gone, and
#           "by  at the latest" stands for its date limit.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  fflate@0.8.3 mammoth@1.13.0 markitdown-ts@0.0.10 officeparser@8.1.1 word-extractor@1.0.4 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { MarkItDown } from 'markitdown-ts';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const run = (inner) => `<w:r>${inner}</w:r>`;
const text = (words) => run(`<w:t xml:space="preserve">${words}</w:t>`);
const simple = `<w:fldSimple w:instr=" DOCPROPERTY Limit ">${text('3 May 2027')}</w:fldSimple>`;
const mark = (type) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const inRuns = `${mark('begin')}${run('<w:instrText> DOCPROPERTY Limit </w:instrText>')}${mark('separate')}${text('4 May 2027')}${mark('end')}`;
const body = `${text('Reply by ')}${simple}${text(' or ')}${inRuns}${text('.')}`;
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
};
const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
const buffer = Buffer.from(zipSync(Object.fromEntries(parts)));
writeFileSync('letter.docx', buffer);
const raw = await mammoth.extractRawText({ buffer });
console.log('mammoth', raw.value.trim(), `(${raw.messages.map(({ message }) => message).join()})`);
console.log('markitdown-ts', (await new MarkItDown().convert('letter.docx')).markdown.trim());
console.log('officeparser', (await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('text')).value.trim());
console.log('word-extractor', (await new WordExtractor().extract(buffer)).getBody().trim());
if (process.argv[2] === 'pandoc') console.log('pandoc', execFileSync('pandoc', ['--to', 'plain', 'letter.docx'], { encoding: 'utf8' }).trim());
JS
expected='mammoth Reply by  or 4 May 2027. (An unrecognised element was ignored: w:fldSimple)
markitdown-ts Reply by or 4 May 2027.
officeparser Reply by 3 May 2027 or 4 May 2027.
word-extractor Reply by 3 May 2027 or 4 May 2027.
pandoc Reply by or 4 May 2027.'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
