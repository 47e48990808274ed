#!/usr/bin/env bash
# Words struck out in HTML stand in the Word file that is made of it, glued to those that replace them.
#
# Guess:    <del>, <s> and <strike> become w:strike, and a space between two marked words stays one.
# Seen:     html-to-docx 1.8.0 writes all three as plain words, and leaves out the space between two elements: `3 May4 May`. With <b> and <i> the
#           words are bold and slanted, and glued as well. @turbodocx/html-to-docx 1.23.1, a fork of it, strikes them out and keeps the space.
# Matters:  of a date limit and the one that it replaces both hold, as one word that no reader of dates takes apart.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 >&2 || exit 2
cat >seen.js <<'JS'
import turbo from '@turbodocx/html-to-docx';
import { strFromU8, unzipSync } from 'fflate';
import htmlToDocx from 'html-to-docx';

const html = '<p>By <del>3 May</del> <s>4 May</s> <strike>5 May</strike> 6 May, <b>all</b> <i>hours</i> count.</p>';
const shown = (run) => {
  const words = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
  const marks = ['strike', 'b', 'i'].filter((name) => new RegExp(`<w:${name}(?: w:val="true")?/>`).test(run));
  return marks.reduce((inner, name) => `<${name}>${inner}</${name}>`, words);
};
for (const [name, write] of Object.entries({ 'html-to-docx': htmlToDocx, '@turbodocx/html-to-docx': turbo })) {
  const parts = unzipSync(new Uint8Array(await write(html)));
  const xml = strFromU8(parts['word/document.xml']).replace(/>\s+<(?!\/w:t>)/g, '><');
  console.log(`${name}: ${[...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => shown(run)).join('')}`);
}
JS
expected='html-to-docx: By 3 May4 May5 May 6 May, <b>all</b><i>hours</i> count.
@turbodocx/html-to-docx: By <strike>3 May</strike> <strike>4 May</strike> <strike>5 May</strike> 6 May, <b>all</b> <i>hours</i> count.'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
