#!/usr/bin/env bash
# An item that says its number gets another one.
#
# Guess:    a converter that honours where a list starts (`<ol start="3">`) honours the number of an item (`<li value="7">`) too.
# Seen:     turndown 7.2.5, html-to-text 10.0.1 and rehype-remark 10.0.1 write 3, 4, 5 for 3, 7, 8; node-html-markdown 2.0.0 does not look at
#           `start` either and writes 1, 2, 3.
# Matters:  a list of what was amended (`3, 7, 8`) names other paragraphs, and `see 7` points at nothing.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 rehype-parse@9.0.1 \
  rehype-remark@10.0.1 remark-stringify@11.0.0 unified@11.0.5 >&2 || exit 2
cat >seen.js <<'JS'
import { convert } from 'html-to-text';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';

const html = '<ol start="3"><li>fee</li><li value="7">visa</li><li>hotel</li></ol>';
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const oneLine = (text) => text.split(/\s+/).join(' ').trim();
console.log('html-to-text', oneLine(convert(html)));
console.log('node-html-markdown', oneLine(NodeHtmlMarkdown.translate(html)));
console.log('rehype-remark', oneLine(String(await rehype.process(html))));
console.log('turndown', oneLine(new TurndownService().turndown(html)));
JS
expected='html-to-text 3. fee 4. visa 5. hotel
node-html-markdown 1. fee 2. visa 3. hotel
rehype-remark 3. fee 4. visa 5. hotel
turndown 3. fee 4. visa 5. hotel'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
