#!/usr/bin/env bash
# Numbers of lists go on where the file begins them anew.
#
# Guess:    officeparser, which counts a list on behind a paragraph, also begins a sub-list anew below each item, and an OpenDocument list
#           where text:start-value says, or at 1 where it does not continue another.
# Seen:     officeparser 8.1.1 numbers the first sub-item below the second item of a Word file 3, where Word prints 1, and in an OpenDocument
#           text a list that starts at 7 goes on from the one before, 3; so does the next, which LibreOffice begins at 1. The same in Markdown
#           and in text. mammoth 1.13.0 and pandoc 2.17.1.1 (Debian 12) number the Word file as Word does, LibreOffice 7.4.7 the
#           OpenDocument text 1, 2, 7, 1.
# Matters:  a letter says `see 2.1`; in the text that was read there is no such item, and the number of another stands in its place.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 >&2 || exit 2
cat >seen.js <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

const zip = (files) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const opc = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const level = (at, text) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/></w:lvl>`;
const item = ([at, text]) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const items = [[0, 'bees'], [1, 'hives'], [1, 'honey'], [0, 'pears'], [1, 'juice'], [1, 'jam']];
writeFileSync('list.docx', zip({
  '[Content_Types].xml': `<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/document.xml': `<w:document ${word}><w:body>${items.map(item).join('')}</w:body></w:document>`,
}));
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const mime = 'application/vnd.oasis.opendocument.text';
const list = (...texts) => `<text:list text:style-name="L">${texts.join('')}</text:list><text:p>and</text:p>`;
const entry = (text, start = '') => `<text:list-item${start}><text:p>${text}</text:p></text:list-item>`;
writeFileSync('list.odt', zip({
  mimetype: mime,
  'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:style="${oasis}:style:1.0" office:version="1.2"><office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles><office:body><office:text>${list(entry('bees'), entry('hives'))}${list(entry('pears', ' text:start-value="7"'))}${list(entry('jam'))}</office:text></office:body></office:document-content>`,
}));
for (const file of ['list.docx', 'list.odt']) {
  const { value } = await (await OfficeParser.parseOffice(file)).to('text');
  console.log('officeparser', file, value.trim().split(/\s+/).join(' '));
}
const { value } = await mammoth.convertToHtml({ path: 'list.docx' });
console.log('mammoth list.docx', value.replaceAll(/<[/]?li>/g, ' ').trim().replaceAll(/\s+/g, ' '));
JS
expected='officeparser list.docx 1. bees 1. hives 2. honey 2. pears 3. juice 4. jam
officeparser list.odt 1. bees 2. hives and 3. pears and 4. jam and
mammoth list.docx <ol> bees<ol> hives honey </ol> pears<ol> juice jam </ol> </ol>'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
