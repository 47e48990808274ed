#!/usr/bin/env bash
# Of a page the paragraph with the deadline is left out.
#
# Guess:    a reader that leaves out the surroundings of a page's text keeps a letter's deadlines, the numbers of its lists, its line of contact.
# Seen:     defuddle 0.19.4 leaves out a short paragraph beside the heading (h1), or a list, with a date of day, month and year in it; at the
#           beginning, in the middle or at the end. It is taken for the line that says when a page was published. In figures, or without a
#           year, the date stays, and so does the paragraph where the page has no h1. @mozilla/readability 0.6.0 keeps them all.
# Matters:  of a letter put on the web just its dates are lost: when the meeting is, until when to answer.
# 2026-12-01, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 @mozilla/readability@0.6.0 linkedom@0.18.15 >&2 || exit 2
cat >seen.js <<'JS'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const other = `<p>Delegates register in the form that the Bureau has put on the page of the group, and send what they contribute to
its secretariat, in one of the six languages, as it is set out in the annex to this letter.</p>`;
const heading = '<h1>Circular 12</h1>';
const pages = {
  first: `${heading}<p>Please answer by 4 April 2027.</p>${other}${other}`,
  middle: `${heading}${other}<p>Please answer by 4 April 2027.</p>${other}`,
  last: `${heading}${other}${other}<p>Please answer by 4 April 2027.</p>`,
  list: `${heading}${other}<ul><li>Answer: 4 April 2027</li><li>Visa: 6 April 2027</li></ul>${other}`,
  'without a year': `${heading}${other}<p>Please answer by 4 April.</p>${other}`,
  'in figures': `${heading}${other}<p>Please answer by 04.04.2027.</p>${other}`,
  'without a heading': `${other}<p>Please answer by 4 April 2027.</p>${other}`,
};
const documentOf = (body) => parseHTML(`<!DOCTYPE html><html lang="en"><head><title>Circular 12</title></head><body>${body}</body></html>`).document;
const said = (html) => (/answer/i.test(html) ? 'kept' : 'left out');
for (const [name, body] of Object.entries(pages)) {
  const defuddled = await Defuddle(documentOf(body), 'https://example.org/12');
  const readable = new Readability(documentOf(body)).parse();
  console.log(`${name}: defuddle ${said(defuddled.content)}, readability ${said(readable.content)}`);
}
JS
expected='first: defuddle left out, readability kept
middle: defuddle left out, readability kept
last: defuddle left out, readability kept
list: defuddle left out, readability kept
without a year: defuddle kept, readability kept
in figures: defuddle kept, readability kept
without a heading: defuddle kept, readability kept'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
