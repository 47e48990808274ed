#!/usr/bin/env bash
# An item that was deleted, or moved, with changes tracked goes on counting.
#
# Guess:    a reader that leaves out the words of an item that was deleted leaves out the item: the mark of its paragraph is deleted too
#           (w:del within w:rPr of w:pPr, ISO/IEC 29500-1, 17.13.5.15), and what follows moves up, as in Word.
# Seen:     officeparser 8.1.1, and pandoc 2.17.1.1 (Debian 12), compared here where that version is installed, leave an empty item 2 behind and give
#           the next one 3, where Word prints 2. So too where an item was moved (w:moveFrom) below another. mammoth 1.13.0 counts as Word does.
# Matters:  `see 2` then leads to nothing, and each paragraph behind it has the number of the one before.
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
const by = 'w:id="1" w:author="A" w:date="2027-01-04T00:00:00Z"';
const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const item = (text) => `<w:p><w:pPr>${number}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tracked = (tag, text) => {
  const words = tag === 'del' ? `<w:delText>${text}</w:delText>` : `<w:t>${text}</w:t>`;
  return `<w:p><w:pPr>${number}<w:rPr><w:${tag} ${by}/></w:rPr></w:pPr><w:${tag} ${by}><w:r>${words}</w:r></w:${tag}></w:p>`;
};
const bodies = {
  deleted: [item('bees'), tracked('del', 'ants'), item('pears')].join(''),
  moved: [item('bees'), tracked('moveFrom', 'ants'), item('pears'), tracked('moveTo', 'ants')].join(''),
};
const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`;
const parts = ['document.main', 'numbering'].map((part) => `<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="${type}.${part}+xml"/>`);
const letter = (body) => ({
  '[Content_Types].xml': `<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
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
expected='officeparser, deleted: 1. bees 2. 3. pears
mammoth, deleted: <ol><li>bees</li><li>pears</li></ol>
pandoc, deleted: 1. bees 2. 3. pears
officeparser, moved: 1. bees 2. 3. pears 4. ants
mammoth, moved: <ol><li>bees</li><li>pears</li><li>ants</li></ol>
pandoc, moved: 1. bees 2. 3. pears 4. ants'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc, ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
