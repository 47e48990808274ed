#!/usr/bin/env bash
# Words deleted from an OpenDocument text with changes tracked come first in what is read.
#
# Guess:    what was deleted is left out, or stands where it was and is marked as deleted.
# Seen:     OpenDocument keeps deleted words in text:tracked-changes, a list at the head of the body. textract 2.5.0 reads that list as the
#           first paragraphs of the text; so does odt2txt 0.5 (Debian 12), compared here where it is installed, with the author and the
#           time run into the words. officeparser 8.1.1 leaves it out.
# Matters:  an old date, deleted for the new one, opens the text: what takes the first date of a letter for its own takes the wrong one.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fflate@0.8.3 officeparser@8.1.1 textract@2.5.0 >&2 || exit 2
cat >seen.js <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { OfficeParser } from 'officeparser';
import textract from 'textract';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const mime = 'application/vnd.oasis.opendocument.text';
const change = '<dc:creator>N</dc:creator><dc:date>2024-02-01T08:00:00</dc:date>';
const deletion = `<text:changed-region text:id="c1"><text:deletion><office:change-info>${change}</office:change-info><text:p>4 March</text:p></text:deletion></text:changed-region>`;
const body = `<text:tracked-changes>${deletion}</text:tracked-changes><text:p>The group meets on <text:change text:change-id="c1"/>11 March.</text:p>`;
const files = {
  mimetype: mime,
  'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  'content.xml': `<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])));
writeFileSync('letter.odt', bytes);
const oneLine = (text) => text.split(/\s+/).join(' ').trim();
const textracted = new Promise((resolve, reject) => {
  textract.fromFileWithPath('letter.odt', (error, text) => (error ? reject(error) : resolve(text)));
});
console.log('officeparser', oneLine((await (await OfficeParser.parseOffice('letter.odt')).to('text')).value));
console.log('textract', oneLine(await textracted));
JS
expected='officeparser The group meets on 11 March.
textract 4 March The group meets on 11 March.'
seen=$(node seen.js)
if [ "$(dpkg-query --show --showformat='${Version}' odt2txt 2>/dev/null)" = '0.5-7' ]; then
  expected+=$'\nodt2txt N2024-02-01T08:00:004 March The group meets on 11 March.'
  seen+=$'\nodt2txt '$(odt2txt letter.odt | xargs)
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
