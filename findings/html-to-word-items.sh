#!/usr/bin/env bash
# Of an item of a list in HTML, its table and its second paragraph are not in the Word file that is made of it.
#
# Guess:    what an item holds is in the document one way or another: a table below its paragraph, a second paragraph without a number, the
#           words of a link at least as plain words.
# Seen:     html-to-docx 1.8.0 writes of an item its first paragraph alone: a table, a second paragraph, and anywhere the words of a link
#           within <span> are gone, without an error. @turbodocx/html-to-docx 1.23.1, a fork of it, keeps the paragraph and the link, and loses
#           the table. A table behind the list and a link in the paragraph itself are written by both.
# Matters:  key dates stand in a table below `3. Dates:`, an address for answers in a span of its own: the letter that is sent has neither.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 >&2 || exit 2
cat >seen.js <<'JS'
import turbo from '@turbodocx/html-to-docx';
import { unzipSync, strFromU8 } from 'fflate';
import plain from 'html-to-docx';

const table = '<table><tr><td>Registration</td><td>3 May 2027</td></tr></table>';
const link = '<a href="https://example.org/answers">the page of answers</a>';
const pages = {
  'table in an item': `<ol><li>Dates:${table}</li><li>Fees</li></ol>`,
  'table behind a list': `<ol><li>Dates:</li></ol>${table}`,
  'two paragraphs in an item': '<ol><li><p>Dates.</p><p>They may change.</p></li><li>Fees</li></ol>',
  'link in a span': `<p><span>Use ${link}, please.</span></p>`,
  'link in a paragraph': `<p>Use ${link}, please.</p>`,
};
for (const [name, write] of Object.entries({ 'html-to-docx': plain, turbodocx: turbo.default ?? turbo }))
  for (const [what, page] of Object.entries(pages)) {
    const xml = strFromU8(unzipSync(new Uint8Array(await write(page)))['word/document.xml']);
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) =>
      Array.from(each.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g), ([, text]) => text).join(''),
    );
    console.log(`${name}, ${what}: ${paragraphs.filter(Boolean).join(' / ')}`);
  }
JS
expected='html-to-docx, table in an item: Dates: / Fees
html-to-docx, table behind a list: Dates: / Registration / 3 May 2027
html-to-docx, two paragraphs in an item: Dates. / Fees
html-to-docx, link in a span: Use , please.
html-to-docx, link in a paragraph: Use the page of answers, please.
turbodocx, table in an item: Dates: / Fees
turbodocx, table behind a list: Dates: / Registration / 3 May 2027
turbodocx, two paragraphs in an item: Dates. / They may change. / Fees
turbodocx, link in a span: Use the page of answers, please.
turbodocx, link in a paragraph: Use the page of answers, please.'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
