#!/usr/bin/env bash
# A sentence in a cell or a <div>, some words of which are bold or a link, becomes a paragraph for each stretch in the Word file.
#
# Guess:    what is bold or a link within a line is a run of its paragraph, whichever element holds the line: a cell, a division, the page.
# Seen:     html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1, a fork of it, write `<td>Register at <a>fair.example</a> by 3 May.</td>` as
#           three paragraphs, and so a <div> and bare words of the page; `<p>` in their place gives one. Nothing is said.
# Matters:  mails and forms of web pages stand in <div> and cells: the letter that is sent has its dates in lines without their verbs.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 >&2 || exit 2
cat >seen.js <<'JS'
import turbo from '@turbodocx/html-to-docx';
import { unzipSync, strFromU8 } from 'fflate';
import plain from 'html-to-docx';

const sentence = 'Register at <a href="https://fair.example/">fair.example</a> by <b>3 May</b> 2027.';
const pages = {
  paragraph: `<p>${sentence}</p>`,
  division: `<div>${sentence}</div>`,
  cell: `<table><tr><td>${sentence}</td></tr></table>`,
  page: sentence,
};
for (const [name, write] of Object.entries({ 'html-to-docx': plain, turbodocx: turbo.default ?? turbo }))
  for (const [what, page] of Object.entries(pages)) {
    const xml = strFromU8(unzipSync(new Uint8Array(await write(page)))['word/document.xml']);
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) =>
      Array.from(each.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g), ([, text]) => text.trim()).join(' '),
    );
    console.log(`${name}, ${what}: ${paragraphs.filter(Boolean).join(' / ')}`);
  }
JS
expected='html-to-docx, paragraph: Register at fair.example by 3 May 2027.
html-to-docx, division: Register at / fair.example / by / 3 May / 2027.
html-to-docx, cell: Register at / fair.example / by / 3 May / 2027.
html-to-docx, page: Register at / fair.example / by / 3 May / 2027.
turbodocx, paragraph: Register at fair.example by 3 May 2027.
turbodocx, division: Register at / fair.example / by / 3 May / 2027.
turbodocx, cell: Register at / fair.example / by / 3 May / 2027.
turbodocx, page: Register at / fair.example / by / 3 May / 2027.'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
