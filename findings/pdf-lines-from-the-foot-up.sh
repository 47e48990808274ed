#!/usr/bin/env bash
# The raw text of a PDF's page begins with its last line.
#
# Guess:    lines come in the order of the page, or in that of the page's content; here both are the same.
# Seen:     pdf2json 4.1.0 (and 4.0.3) gives them from the foot to the head of the page; 4.0.0 and 3.1.6 gave them in order. The places of
#           the words in its JSON are right, and each line by itself is.
# Matters:  the letterhead stands below the signature, a paragraph below what continues it; each line still reads well, so that a count of
#           words or a search finds nothing wrong.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts older@npm:pdf2json@4.0.0 newer@npm:pdf2json@4.1.0 >&2 || exit 2
cat >seen.js <<'JS'
import { writeFileSync } from 'node:fs';

const line = (y, text) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`;
const content = [line(700, 'Circular 12'), line(660, 'The meeting is'), line(646, 'cancelled.'), line(600, 'A. Nyberg')].join('\n');
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
];
let file = '%PDF-1.4\n';
const places = objects.map((object, index) => {
  const place = file.length;
  file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return `${String(place).padStart(10, '0')} 00000 n \n`;
});
const table = file.length;
file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
writeFileSync('letter.pdf', file);
for (const version of ['older', 'newer']) {
  const { default: Parser } = await import(version);
  const parser = new Parser(null, 1);
  const text = await new Promise((resolve, reject) => {
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()));
    parser.on('pdfParser_dataError', reject);
    parser.loadPDF('letter.pdf');
  });
  console.log(`${version}: ${text.split('\r\n').filter((each) => each && !each.startsWith('---')).join(' / ')}`);
}
JS
expected='older: Circular 12 / The meeting is / cancelled. / A. Nyberg
newer: A. Nyberg / cancelled. / The meeting is / Circular 12'
seen=$(node seen.js 2>/dev/null | grep -E '^(older|newer): ')
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
