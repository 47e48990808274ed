#!/usr/bin/env bash
# A page that was made safe says both dates, the one that was deleted and the one that was put in its place.
#
# Guess:    a sanitizer drops what can do harm: words in `<del>` stay marked as deleted.
# Seen:     sanitize-html 2.17.5, as it is set when nothing is said, keeps `<s>` and `<u>` and takes `<del>`, `<ins>` and `<strike>` from around
#           their words, which stand. Beyond the guess, of tables it keeps the cells and drops `rowspan` and `colspan`: the cell of the next
#           row moves a column to the left. xss 1.0.17 and dompurify 3.3.0 keep both.
# Matters:  `3 May` was replaced by `4 May` and now stands before it; a date stands in the column of the groups.
# 2026-12-01, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts sanitize-html@2.17.5 xss@1.0.17 dompurify@3.3.0 jsdom@27.0.0 >&2 || exit 2
cat >seen.js <<'JS'
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';

const purifier = createDOMPurify(new JSDOM('').window);
const sanitizers = { 'sanitize-html': sanitizeHtml, xss, dompurify: (html) => purifier.sanitize(html) };
const sentence = '<p>By <del>3 May</del> <ins>4 May</ins>, <s>at noon</s> <strike>in Rome</strike> <u>at ten</u>.</p>';
const table = '<table><tbody><tr><td rowspan="2">SG 17</td><td>3 May</td></tr><tr><td>4 May</td></tr></tbody></table>';
for (const [name, sanitized] of Object.entries(sanitizers)) console.log(`${name}\n  ${sanitized(sentence)}\n  ${sanitized(table)}`);
JS
expected='sanitize-html
  <p>By 3 May 4 May, <s>at noon</s> in Rome <u>at ten</u>.</p>
  <table><tbody><tr><td>SG 17</td><td>3 May</td></tr><tr><td>4 May</td></tr></tbody></table>
xss
  <p>By <del>3 May</del> <ins>4 May</ins>, <s>at noon</s> <strike>in Rome</strike> <u>at ten</u>.</p>
  <table><tbody><tr><td rowspan="2">SG 17</td><td>3 May</td></tr><tr><td>4 May</td></tr></tbody></table>
dompurify
  <p>By <del>3 May</del> <ins>4 May</ins>, <s>at noon</s> <strike>in Rome</strike> <u>at ten</u>.</p>
  <table><tbody><tr><td rowspan="2">SG 17</td><td>3 May</td></tr><tr><td>4 May</td></tr></tbody></table>'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
