#!/usr/bin/env bash
# The number of a list's item stands behind its words.
#
# Guess:    what writes a PDF writes the number of an item and then its words, in the order in which the page is read; in the order of its content the
#           text is `1. bees 2. pears`.
# Seen:     pdfmake 0.3.11 writes the number behind the first line of its item, with any style of numbers: in unpdf 1.8.1 `bees1. pears,`, and within the
#           words of an item that goes on in a second line, `apples, 2. apples`. Bullets are drawn, not written, and do no harm. On the page
#           the number stands in front.
# Matters:  readers that keep the order of the content give `2.` to what follows, the next item or the next paragraph: of what a letter decides
#           under 2, another sentence stands under that number.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfmake@0.3.11 unpdf@1.8.1 >&2 || exit 2
cat >seen.js <<'JS'
import pdfmake from 'pdfmake';
import { extractText, getDocumentProxy } from 'unpdf';

const items = ['bees', `pears, ${'apples, '.repeat(15)}plums`, 'jam'];
pdfmake.setFonts({ Helvetica: { normal: 'Helvetica' } });
for (const list of ['ol', 'ul']) {
  const file = await pdfmake.createPdf({ defaultStyle: { font: 'Helvetica' }, content: [{ [list]: items }, 'End'] }).getBuffer();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true });
  console.log(`${list}: ${text.replaceAll(/(apples,\s*)+/g, '… ').replaceAll(/\s+/g, ' ')}`);
}
JS
expected='ol: bees1. pears, … 2. … plums jam3. End
ul: bees pears, … plums jam End'
seen=$(node seen.js 2>/dev/null | grep -E '^(ol|ul): ')
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
