#!/usr/bin/env bash
# On Node 20 a page of a PDF has its words, but no drawing, and before 20.13 no link either; nothing is thrown.
#
# Guess:    a library whose package names no least version of Node works on Node 20, or throws where something is missing.
# Seen:     unpdf 1.7.0 (pdf.js 5.6) asks for `ArrayBuffer.prototype.transferToFixedLength` and `URL.parse`. Without them
#           `getOperatorList` resolves with one operator of seven and `getAnnotations` with none of one; `getTextContent` is whole.
#           What tells is a warning on the console, which a program that wants clean output turns off.
# Matters:  who reads tables by their ruled lines, or addresses by their links, gets a letter without them on one version and with
#           them on the next, in silence.
# 2026-11-29, Node 20.12.0, 20.19.0 and 22.16.0.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts unpdf@1.7.0 >&2 || exit 2
cat >seen.js <<'JS'
import { getDocumentProxy } from 'unpdf';

const drawing = 'BT /F1 12 Tf 72 700 Td (Circular 12) Tj ET 72 650 200 40 re S';
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [6 0 R] >>',
  `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  '<< /Type /Annot /Subtype /Link /Rect [72 690 150 712] /A << /S /URI /URI (https://example.org/circular/12) >> >>',
];
let file = '%PDF-1.4\n';
const places = objects.map((object, index) => {
  const place = file.length;
  file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return `${String(place).padStart(10, '0')} 00000 n \n`;
});
const table = file.length;
file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;

console.log = console.warn = () => {};
const page = await (await getDocumentProxy(new TextEncoder().encode(file))).getPage(1);
const words = (await page.getTextContent()).items.map(({ str }) => str).join(' ');
const { fnArray } = await page.getOperatorList();
const links = await page.getAnnotations();
process.stdout.write(`${process.version}: ${words}, ${fnArray.length} operators, ${links.length} links\n`);
JS
seen=$(for version in 20.12.0 20.19.0 22.16.0; do npx --yes --package=node@$version -- node seen.js || exit 2; done) || exit 2
expected='v20.12.0: Circular 12, 1 operators, 0 links
v20.19.0: Circular 12, 1 operators, 1 links
v22.16.0: Circular 12, 7 operators, 1 links'
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
