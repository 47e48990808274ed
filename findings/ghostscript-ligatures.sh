#!/usr/bin/env bash
# A PDF that Ghostscript writes anew prints the same, and the letters of its ligatures are gone from its text.
#
# Guess:    pdfwrite keeps what the font says of each sign: `certificate`, set with the ligature fi, is read as before.
# Seen:     Ghostscript 10.06.0 (@okathira/ghostpdl-wasm 1.1.0) leaves out what a simple font says of a sign that stands for two letters:
#           its code alone is left, `certi\u0006cate` in unpdf 1.7.0, `certi cate` in pdftotext. 10.00.0 (Debian 12), compared here where it
#           is installed, writes the two letters with their bytes turned round, and readers show Chinese characters: `certi昀椀cate`. Nothing is said.
# Matters:  files are made smaller, joined and archived by Ghostscript; of `notification`, `fifth`, `office`, `traffic` no search finds any.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @okathira/ghostpdl-wasm@1.1.0 dejavu-fonts-ttf@2.37.3 unpdf@1.7.0 >&2 || exit 2
cat >letter.js <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const font = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');
const signs = ['c', 'e', 'r', 't', 'i', 'fi', 'a'];
const hex = (number, digits) => number.toString(16).padStart(digits, '0');
const meanings = signs.map((sign, at) => `<${hex(at + 1, 2)}> <${[...sign].map((letter) => hex(letter.charCodeAt(0), 4)).join('')}>`);
const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Of def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${signs.length} beginbfchar ${meanings.join(' ')} endbfchar endcmap end end`;
const stream = (entries, bytes) => {
  const packed = deflateSync(bytes);
  return Buffer.concat([Buffer.from(`<<${entries}/Filter/FlateDecode/Length ${packed.length}>>stream\n`), packed, Buffer.from('\nendstream')]);
};
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
  stream('', Buffer.from('BT /F1 24 Tf 40 100 Td <01020304050601070402> Tj ET')),
  `<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+DejaVuSerif/FirstChar 1/LastChar 7/Widths[560 592 478 402 320 690 596]/FontDescriptor 6 0 R/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1${signs.map((sign) => `/${sign}`).join('')}]>>/ToUnicode 8 0 R>>`,
  '<</Type/FontDescriptor/FontName/AAAAAA+DejaVuSerif/Flags 32/FontBBox[-770 -347 2105 1109]/ItalicAngle 0/Ascent 939/Descent -236/CapHeight 729/StemV 80/FontFile2 7 0 R>>',
  stream(`/Length1 ${font.length}`, font),
  stream('', Buffer.from(map)),
];
let file = Buffer.from('%PDF-1.7\n');
const places = objects.map((object, at) => {
  const place = file.length;
  file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
  return `${String(place).padStart(10, '0')} 00000 n \n`;
});
const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
writeFileSync('letter.pdf', Buffer.concat([file, Buffer.from(table)]));
JS
cat >again.js <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import load from '@okathira/ghostpdl-wasm';

const silent = () => {};
const ghostscript = await load({ print: silent, printErr: silent });
ghostscript.FS.writeFile('letter.pdf', readFileSync('letter.pdf'));
ghostscript.callMain(['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=again.pdf', 'letter.pdf']);
writeFileSync('again.pdf', ghostscript.FS.readFile('again.pdf'));
JS
cat >text.js <<'JS'
import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';

const [name, file] = process.argv.slice(2);
const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
console.log(`${name}: ${JSON.stringify(text.trim())}`);
JS
node letter.js && node again.js || exit 2
expected='as it was: "certificate"
10.06.0: "certi\u0006cate"'
seen=$(node text.js 'as it was' letter.pdf && node text.js 10.06.0 again.pdf)
if [ "$(gs --version 2>/dev/null)" = '10.00.0' ]; then
  gs -q -dNOPAUSE -dBATCH -sDEVICE=pdfwrite -sOutputFile=debian.pdf letter.pdf
  expected+=$'\n10.00.0: "certi昀椀cate"'
  seen+=$'\n'$(node text.js 10.00.0 debian.pdf)
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
