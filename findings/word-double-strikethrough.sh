#!/usr/bin/env bash
# Words struck out by two lines are read as words that stand.
#
# Guess:    a reader that marks single strikethrough (w:strike) marks the double one (w:dstrike, the next box of Word's font dialogue) alike.
# Seen:     mammoth 1.13.0 gives <s> for one line and bare words for two; so does pandoc 2.17.1.1 (Debian 12) in ~~ ~~, compared
#           here where that version is installed. officeparser 8.1.1 says `strikethrough` of both.
# Matters:  a secretariat that strikes an old deadline out twice and writes the new one behind it gets both, joined, as valid dates.
# Written by docx 9.15.2. 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';

for (const line of ['strike', 'doubleStrike']) {
  const children = [new TextRun('Au plus tard le '), new TextRun({ text: '3 mars ', [line]: true }), new TextRun('5 mai')];
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] }));
  console.log(line, 'mammoth', (await mammoth.convertToHtml({ buffer })).value);
  const tree = JSON.stringify((await OfficeParser.parseOffice(buffer, { fileType: 'docx' })).content);
  console.log(line, 'officeparser', tree.includes('"strikethrough":true'));
  if (process.argv[2] !== 'pandoc') continue;
  writeFileSync('letter.docx', buffer);
  console.log(line, 'pandoc', execFileSync('pandoc', ['--to', 'gfm', 'letter.docx'], { encoding: 'utf8' }).trim());
}
JS
expected='strike mammoth <p>Au plus tard le <s>3 mars </s>5 mai</p>
strike officeparser true
strike pandoc Au plus tard le ~~3 mars~~ 5 mai
doubleStrike mammoth <p>Au plus tard le 3 mars 5 mai</p>
doubleStrike officeparser true
doubleStrike pandoc Au plus tard le 3 mars 5 mai'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v ' pandoc ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
