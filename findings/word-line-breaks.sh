#!/usr/bin/env bash
# Two lines of a paragraph of Word, 10 and 12, become 1012.
#
# Guess:    the raw text of a Word file has a line end, a space at least, where a line of a paragraph ends (w:br), as its HTML has one; and w:cr is
#           read as w:br is, of which ISO/IEC 29500-1 says that it is the same (17.3.3.4).
# Seen:     mammoth 1.13.0, which gives <br /> in HTML and a space for a tab, puts nothing in its raw text: `Rue Haute 10` and `12 membres` are `Rue Haute
#           1012 membres`. w:cr is nothing in its HTML and Markdown either, nor in the body that word-extractor 1.0.4 gives, which has a line end for
#           w:br. Of w:cr mammoth's messages say that an element was ignored, of w:br nothing. officeparser 8.1.1 has a line end for both.
# Matters:  addresses, and the cells of tables, are written with such lines (Shift+Enter); house numbers, postal codes and telephones run together.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  fflate@0.8.3 mammoth@1.13.0 officeparser@8.1.1 word-extractor@1.0.4 >&2 || exit 2
cat >seen.js <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const letter = (mark) => ({
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Rue Haute 10</w:t><w:${mark}/><w:t>12 membres</w:t></w:r></w:p></w:body></w:document>`,
});
for (const mark of ['br', 'cr', 'tab']) {
  const parts = Object.entries(letter(mark)).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts)));
  const raw = await mammoth.extractRawText({ buffer });
  const texts = {
    'mammoth, raw text': raw.value,
    'mammoth, messages': raw.messages.map(({ message }) => message).join(),
    'mammoth, HTML': (await mammoth.convertToHtml({ buffer })).value,
    'mammoth, Markdown': (await mammoth.convertToMarkdown({ buffer })).value,
    officeparser: (await (await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).to('text')).value,
    'word-extractor': (await new WordExtractor().extract(buffer)).getBody(),
  };
  for (const [reader, text] of Object.entries(texts)) console.log(`w:${mark}, ${reader}: ${JSON.stringify(text.trim())}`);
}
JS
expected='w:br, mammoth, raw text: "Rue Haute 1012 membres"
w:br, mammoth, messages: ""
w:br, mammoth, HTML: "<p>Rue Haute 10<br />12 membres</p>"
w:br, mammoth, Markdown: "Rue Haute 10  \n12 membres"
w:br, officeparser: "Rue Haute 10\n12 membres"
w:br, word-extractor: "Rue Haute 10\n12 membres"
w:cr, mammoth, raw text: "Rue Haute 1012 membres"
w:cr, mammoth, messages: "An unrecognised element was ignored: w:cr"
w:cr, mammoth, HTML: "<p>Rue Haute 1012 membres</p>"
w:cr, mammoth, Markdown: "Rue Haute 1012 membres"
w:cr, officeparser: "Rue Haute 10\n12 membres"
w:cr, word-extractor: "Rue Haute 1012 membres"
w:tab, mammoth, raw text: "Rue Haute 10\t12 membres"
w:tab, mammoth, messages: ""
w:tab, mammoth, HTML: "<p>Rue Haute 10\t12 membres</p>"
w:tab, mammoth, Markdown: "Rue Haute 10\t12 membres"
w:tab, officeparser: "Rue Haute 10\t12 membres"
w:tab, word-extractor: "Rue Haute 10\t12 membres"'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
