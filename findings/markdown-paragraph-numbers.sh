#!/usr/bin/env bash
# Paragraphs 2) and 5) of a page come back from Markdown as items 2 and 3.
#
# Guess:    what turns HTML into Markdown and writes a paragraph `5. pears` as `5\. pears`, so that no reader takes it for an item, writes `5) pears`
#           as `5\) pears`: both are items of Markdown (CommonMark 0.31, 5.2).
# Seen:     turndown 7.2.5, node-html-markdown 2.0.0 and html-to-md 0.8.8 keep the point from being read so, and not the parenthesis. marked 18.2.1
#           and markdown-it 15.0.3 make one list of the paragraphs, which begins at 2 and counts on: `5) pears` is number 3. rehype-remark 10.0.1
#           (with remark-stringify 11.0.0) guards both.
# Matters:  letters number their paragraphs so (`1)`, `2)`); where a word or table stands between two of them, or some are left out, `see 5)` leads to
#           another paragraph, or to none.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts html-to-md@0.8.8 markdown-it@15.0.3 marked@18.2.1 node-html-markdown@2.0.0 \
  rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 turndown@7.2.5 unified@11.0.5 >&2 || exit 2
cat >seen.js <<'JS'
import htmlToMd from 'html-to-md';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import { unified } from 'unified';

const writers = {
  turndown: (html) => new Turndown().turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'html-to-md': (html) => htmlToMd(html),
  'rehype-remark': (html) => String(unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify).processSync(html)),
};
const readers = { marked: (text) => marked.parse(text), 'markdown-it': (text) => new MarkdownIt().render(text) };
const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
for (const [writer, write] of Object.entries(writers)) {
  for (const mark of ['.', ')']) {
    const markdown = write(`<p>2${mark} bees</p><p>5${mark} pears</p>`);
    console.log(`${writer}: ${oneLine(markdown)}`);
    for (const [reader, read] of Object.entries(readers)) console.log(`  ${reader}: ${oneLine(read(markdown))}`);
  }
}
JS
expected=$(
  guarded='<p>2. bees</p><p>5. pears</p>'
  for writer in turndown node-html-markdown html-to-md rehype-remark; do
    printf '%s\n' "$writer: 2\\. bees 5\\. pears" "  marked: $guarded" "  markdown-it: $guarded"
    if [ "$writer" = rehype-remark ]; then
      mark='\)' read='<p>2) bees</p><p>5) pears</p>'
    else
      mark=')' read='<ol start="2"><li><p>bees</p></li><li><p>pears</p></li></ol>'
    fi
    printf '%s\n' "$writer: 2$mark bees 5$mark pears" "  marked: $read" "  markdown-it: $read"
  done
)
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
