#!/usr/bin/env bash
# A sentence that was moved with changes tracked stands twice, or nowhere.
#
# Guess:    a reader that leaves out what is deleted (w:del) leaves out what was moved away (w:moveFrom) too: the sentence stands once, at
#           its new place.
# Seen:     word-extractor 1.0.4 and textract 2.5.0 give it at both places: what is deleted is written as w:delText, which they do not look
#           for, what is moved away as plain w:t, which they do. python-docx 0.8.11 (Debian 12), compared here where it is installed, gives
#           it at neither, and no warning. mammoth 1.13.0 gives it once.
# Matters:  a date limit that was moved above another one is read as a limit of both paragraphs, or of none.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 mammoth@1.13.0 textract@2.5.0 word-extractor@1.0.4 >&2 || exit 2
cat >seen.js <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import textract from 'textract';
import WordExtractor from 'word-extractor';

const schemas = 'http://schemas.openxmlformats.org';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const by = 'w:author="A" w:date="2024-02-01T00:00:00Z"';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const moved = (tag, id) =>
  `<w:p><w:${tag}RangeStart w:id="${id}" ${by} w:name="m"/><w:${tag} w:id="${id + 1}" ${by}>${run('Answer by 4 March.')}</w:${tag}><w:${tag}RangeEnd w:id="${id}"/></w:p>`;
const deleted = `<w:p><w:del w:id="9" ${by}><w:r><w:delText>Gone.</w:delText></w:r></w:del>${run('One.')}</w:p>`;
const body = `${deleted}${moved('moveFrom', 1)}<w:p>${run('Two.')}</w:p>${moved('moveTo', 5)}<w:p>${run('Three.')}</w:p>`;
const files = {
  '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
const buffer = Buffer.from(zipSync(Object.fromEntries(parts)));
writeFileSync('letter.docx', buffer);
const oneLine = (text) => text.split(/\s+/).join(' ').trim();
const textracted = new Promise((resolve, reject) => {
  textract.fromFileWithPath('letter.docx', (error, text) => (error ? reject(error) : resolve(text)));
});
console.log('mammoth', oneLine((await mammoth.extractRawText({ buffer })).value));
console.log('textract', oneLine(await textracted));
console.log('word-extractor', oneLine((await new WordExtractor().extract(buffer)).getBody()));
JS
expected='mammoth One. Two. Answer by 4 March. Three.
textract One. Answer by 4 March. Two. Answer by 4 March. Three.
word-extractor One. Answer by 4 March. Two. Answer by 4 March. Three.'
seen=$(node seen.js)
if [ "$(dpkg-query --show --showformat='${Version}' python3-docx 2>/dev/null)" = '0.8.11+dfsg1-5' ]; then
  expected+=$'\npython-docx One. Two. Three.'
  seen+=$'\n'$(/usr/bin/python3 -c 'import docx; print("python-docx", *" ".join(p.text for p in docx.Document("letter.docx").paragraphs).split())')
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
