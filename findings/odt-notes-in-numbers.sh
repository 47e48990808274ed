#!/usr/bin/env bash
# Twenty members, with a note on three of them, are 2013.
#
# Guess:    a reader of OpenDocument texts sets a note off from the sentence that it is on, or leaves it out.
# Seen:     textract 2.5.0 writes the sign of the note and its text where the note stands, with nothing before or between them: `Members: 20`,
#           note 1, `3 of them associates.` is read as `Members: 2013 of them associates.` odt2txt 0.5 and odfpy's teletype 1.4.2 (Debian 12),
#           compared here where they are installed, do the same; textract and odfpy give the note once more as a paragraph.
# Matters:  a number, a date limit (`by 4` + note 1) or a paragraph that is cited becomes another one, which no search for the true one finds.
# 2026-12-01, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 textract@2.5.0 >&2 || exit 2
cat >seen.js <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import textract from 'textract';

const type = 'application/vnd.oasis.opendocument.text';
const of = (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
const note =
  '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>3 of them associates.</text:p></text:note-body></text:note>';
const body = `<text:p>Members: 20${note}, of which 15 answered.</text:p>`;
const files = {
  'META-INF/manifest.xml': `<manifest:manifest ${of('manifest')} manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content ${of('office')} ${of('text')} office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
};
const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]);
writeFileSync('letter.odt', zipSync({ mimetype: [strToU8(type), { level: 0 }], ...Object.fromEntries(parts) }));
textract.fromFileWithPath('letter.odt', (error, text) => {
  if (error) throw error;
  console.log('textract', text.split(/\s+/).join(' ').trim());
});
JS
expected='textract Members: 2013 of them associates., of which 15 answered. 3 of them associates.'
seen=$(node seen.js)
if [ "$(dpkg-query --show --showformat='${Version}' odt2txt 2>/dev/null)" = '0.5-7' ]; then
  expected+=$'\nodt2txt Members: 2013 of them associates. , of which 15 answered.'
  seen+=$'\n'$(odt2txt letter.odt | tr -s '[:space:]' ' ' | sed 's/^ /odt2txt /; s/ $//')
fi
if [ "$(dpkg-query --show --showformat='${Version}' python3-odf 2>/dev/null)" = '1.4.2-2' ]; then
  expected+=$'\nodfpy Members: 2013 of them associates., of which 15 answered. 3 of them associates.'
  seen+=$'\n'$(/usr/bin/python3 -c '
from odf import opendocument, teletype, text
print("odfpy", *(teletype.extractText(p) for p in opendocument.load("letter.odt").getElementsByType(text.P)))')
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
