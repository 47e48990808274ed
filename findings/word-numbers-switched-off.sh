#!/usr/bin/env bash
# The one paragraph whose number was switched off gets a number, and its neighbours lose theirs.
#
# Guess:    what numbers the paragraphs of a list style leaves one of them unnumbered that says w:numId 0, as that is no list, but how the numbering
#           of a style is taken away (ISO/IEC 29500-1, 17.9.18).
# Seen:     officeparser 8.1.1 numbers, of three paragraphs of the style, just the one that says 0, as 1; where the list is given without a style it has
#           1 too, between the 1 and the 2 of the list. mammoth 1.13.0 makes an item of it where it names no level (w:ilvl) besides: pears is 3.
#           pandoc 2.17.1.1 (Debian 12), compared here where that version is installed, counts 1, 2 in all three.
# Matters:  a note between two numbered paragraphs is written so. It becomes paragraph 1, or the next paragraph the one behind its number.
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

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const opc = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const number = (id, level = '<w:ilvl w:val="0"/>') => `<w:numPr>${level}<w:numId w:val="${id}"/></w:numPr>`;
const style = (id) => `<w:pStyle w:val="${id}"/>`;
const paragraph = (text, properties) => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const list = (item, note) => [paragraph('bees', item), paragraph('note', note), paragraph('pears', item)].join('');
const bodies = {
  'no style': list(number(1), number(0)),
  style: list(style('Item'), style('Item') + number(0)),
  'style, no level': list(style('Item'), style('Item') + number(0, '')),
};
const styles = `<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr>${number(1, '')}</w:pPr></w:style>`;
const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Item"/><w:lvlText w:val="%1."/></w:lvl>`;
const parts = ['document.main', 'styles', 'numbering'].map((part) => `<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="${type}.${part}+xml"/>`);
const letter = (body) => ({
  '[Content_Types].xml': `<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles ${word}>${styles}</w:styles>`,
  'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
});
for (const [name, body] of Object.entries(bodies)) {
  const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(letter(body)).map(([file, xml]) => [file, strToU8(xml)]))));
  writeFileSync('letter.docx', buffer);
  const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ');
  console.log(`officeparser, ${name}: ${oneLine((await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('text')).value)}`);
  console.log(`mammoth, ${name}: ${(await mammoth.convertToHtml({ buffer })).value}`);
  if (process.argv[2] === 'pandoc') console.log(`pandoc, ${name}: ${oneLine(execFileSync('pandoc', ['--to', 'plain', 'letter.docx'], { encoding: 'utf8' }))}`);
}
JS
expected='officeparser, no style: 1. bees 1. note 2. pears
mammoth, no style: <ol><li>bees</li></ol><p>note</p><ol><li>pears</li></ol>
pandoc, no style: 1. bees note 2. pears
officeparser, style: bees 1. note pears
mammoth, style: <ol><li>bees</li></ol><p>note</p><ol><li>pears</li></ol>
pandoc, style: 1. bees note 2. pears
officeparser, style, no level: bees 1. note pears
mammoth, style, no level: <ol><li>bees</li><li>note</li><li>pears</li></ol>
pandoc, style, no level: 1. bees note 2. pears'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc, ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
