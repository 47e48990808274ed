#!/usr/bin/env bash
# Two lines of a cell, or two cells of a row, become one number.
#
# Guess:    what turns HTML into Markdown or text puts something between two lines or paragraphs of a cell, a space at least, as a cell of Markdown
#           has but one line; and between two cells.
# Seen:     node-html-markdown 2.0.0 joins both lines and paragraphs: 10 and 12 become 1012. html-to-md 0.8.8 keeps <br> and joins paragraphs.
#           mailparser 3.14.2, which makes the text of a mail that has HTML alone, keeps the lines apart and joins the cells of a row. turndown 7.2.5
#           without a plugin parts all of them.
# Matters:  tables list questions, documents and days one below the other (`10` / `12`), and mails put a day beside a number.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  html-to-md@0.8.8 mailparser@3.14.2 node-html-markdown@2.0.0 turndown@7.2.5 >&2 || exit 2
cat >seen.js <<'JS'
import htmlToMd from 'html-to-md';
import { simpleParser } from 'mailparser';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const head = ['From: a@example.org', 'Subject: Questions', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', ''].join('\r\n');
const readers = {
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'html-to-md': (html) => htmlToMd(html),
  mailparser: async (html) => (await simpleParser(`${head}${html}\r\n`)).text,
  turndown: (html) => new Turndown().turndown(html),
};
const rows = { lines: '<td>10<br>12</td>', paragraphs: '<td><p>10</p><p>12</p></td>', cells: '<td>10</td><td>12</td>' };
for (const [reader, read] of Object.entries(readers)) {
  const joined = [];
  for (const [name, cells] of Object.entries(rows)) {
    const columns = name === 'cells' ? '<th>a</th><th>b</th>' : '<th>a</th>';
    const text = await read(`<table><thead><tr>${columns}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`);
    if (text.includes('1012')) joined.push(name);
  }
  console.log(`${reader}: joins ${joined.join(', ') || 'nothing'}`);
}
JS
expected='node-html-markdown: joins lines, paragraphs
html-to-md: joins paragraphs
mailparser: joins cells
turndown: joins nothing'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
