#!/usr/bin/env bash
# The items of a sub-list become items of the list, and what stands behind them gets another number.
#
# Guess:    a numbered list within a numbered list comes back from Markdown as it was: a writer puts the sub-list as far in as its item's words.
# Seen:     node-html-markdown 2.0.0 puts every sub-list two places in, whatever stands before the words of its item. Two are enough below a bullet
#           and one too few below `1. ` (CommonMark, 5.2): marked 18.2.1 and markdown-it 15.0.3 read one list of four, so that item 2 is 4 and there is
#           no 1.2. Written by turndown 7.2.5 the list comes back.
# Matters:  terms of reference and decisions are numbered so, and cited by those numbers (`see 2`); the file itself looks well ordered.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  markdown-it@15.0.3 marked@18.2.1 node-html-markdown@2.0.0 turndown@7.2.5 >&2 || exit 2
cat >seen.js <<'JS'
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import Turndown from 'turndown';

const inner = (tag) => `<${tag}><li>hives</li><li>honey</li></${tag}>`;
const writers = { 'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html), turndown: (html) => new Turndown().turndown(html) };
const readers = { marked: (text) => marked(text), 'markdown-it': (text) => new MarkdownIt().render(text) };
for (const outer of ['ol', 'ul']) {
  for (const [writer, write] of Object.entries(writers)) {
    const text = write(`<${outer}><li>bees${inner('ol')}</li><li>pears</li></${outer}>`);
    for (const [reader, read] of Object.entries(readers)) console.log(`${writer}, ${reader}: ${read(text).replaceAll(/\s+/g, '')}`);
  }
}
JS
expected='node-html-markdown, marked: <ol><li>bees</li><li>hives</li><li>honey</li><li>pears</li></ol>
node-html-markdown, markdown-it: <ol><li>bees</li><li>hives</li><li>honey</li><li>pears</li></ol>
turndown, marked: <ol><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ol>
turndown, markdown-it: <ol><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ol>
node-html-markdown, marked: <ul><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ul>
node-html-markdown, markdown-it: <ul><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ul>
turndown, marked: <ul><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ul>
turndown, markdown-it: <ul><li>bees<ol><li>hives</li><li>honey</li></ol></li><li>pears</li></ul>'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
