#!/usr/bin/env bash
# The words of an RTF file that no-break spaces, no-break hyphens and soft hyphens join are cut or glued.
#
# Guess:    `TSB\~12` gives a space or a no-break space, `UIT\_T` a hyphen or a no-break hyphen, `commis\-sion` the whole word.
# Seen:     officeparser 8.1.1 prints the tilde and the low line (`TSB~12`, `UIT_T`). @iarna/rtf-to-html 1.1.0 (rtf-parser 1.3.3) leaves out what
#           stands behind both hyphens up to the next sign: `UIT‑`, `commis`. unrtf 0.21.10 (Debian 12) with --text, compared here where it is
#           installed, leaves out the space and the hyphen: `TSB12`, `UITT`. pandoc 2.17.1.1 is right. Nothing is said.
# Matters:  Word writes these between a series and its number: of the reference of a letter a part is lost, or it is one word that no search
#           finds.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts officeparser@8.1.1 @iarna/rtf-to-html@1.1.0 rtf-parser@1.3.3 >&2 || exit 2
printf '%s' '{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}\pard Circulaire TSB\~12, UIT\_T, commis\-sion.\par}' >letter.rtf
cat >seen.js <<'JS'
import { readFileSync } from 'node:fs';
import rtfToHtml from '@iarna/rtf-to-html';
import { OfficeParser } from 'officeparser';

console.log('officeparser', (await (await OfficeParser.parseOffice('letter.rtf')).to('text')).value.trim());
const html = await new Promise((resolve, reject) => {
  rtfToHtml.fromString(readFileSync('letter.rtf', 'latin1'), (error, told) => (error ? reject(error) : resolve(told)));
});
const words = html.replace(/<style[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
console.log('rtf-to-html', words.trim());
JS
expected='officeparser Circulaire TSB~12, UIT_T, commission.
rtf-to-html Circulaire TSB 12, UIT‑, commis.'
seen=$(node seen.js)
if [ "$(dpkg-query --show --showformat='${Version}' unrtf 2>/dev/null)" = "0.21.10-clean-1" ]; then
  expected+=$'\nunrtf Circulaire TSB12, UITT, commission.'
  seen+=$'\nunrtf '$(unrtf --text letter.rtf 2>/dev/null | tail -1)
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
