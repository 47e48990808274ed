#!/usr/bin/env bash
# Words in a run of a set direction are left out without a word.
#
# Guess:    a reader that does not care for w:dir and w:bdo (ISO/IEC 29500: an embedding, an override of direction) reads the runs in them.
# Seen:     mammoth 1.13.0 drops them and what they hold; so does pandoc 2.17.1.1 (Debian 12), compared here where that version is
#           installed. officeparser 8.1.1 and word-extractor 1.0.4 keep the words.
# Matters:  a name in Arabic script, or a code kept in order within an Arabic line, is what such a run is for. The sentence that
#           remains reads well, so that nobody notices.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const body = `${run('Invitée: ')}<w:dir w:val="rtl">${run('ليلى')}</w:dir>${run(', salle ')}<w:bdo w:val="ltr">${run('B-12')}</w:bdo>${run('.')}`;
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`,
};
const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
const buffer = Buffer.from(zipSync(Object.fromEntries(parts)));
console.log('mammoth', (await mammoth.extractRawText({ buffer })).value.trim());
console.log('officeparser', (await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('text')).value.trim());
console.log('word-extractor', (await new WordExtractor().extract(buffer)).getBody().trim());
if (process.argv[2] === 'pandoc') {
  writeFileSync('letter.docx', buffer);
  console.log('pandoc', execFileSync('pandoc', ['--to', 'plain', 'letter.docx'], { encoding: 'utf8' }).trim());
}
JS
expected='mammoth Invitée: , salle .
officeparser Invitée: ليلى, salle B-12.
word-extractor Invitée: ليلى, salle B-12.
pandoc Invitée: , salle .'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
