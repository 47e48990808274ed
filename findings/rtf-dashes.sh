#!/usr/bin/env bash
# A dash of an RTF file goes, and two days become one number.
#
# Guess:    a dash that RTF writes as a word (\endash, as Word does) comes out as a dash or a hyphen.
# Seen:     @iarna/rtf-to-html 1.1.0 (rtf-parser 1.3.3) leaves it out: `du 14\endash 18 mars` becomes `du 1418 mars`, and quotation marks
#           become spaces or nothing. So does unrtf 0.21.10 (Debian 12) with --text, compared here where it is installed; with --html it
#           writes the dash. Nothing is said.
# Matters:  a meeting from the 14th to the 18th has no date any more that a program would find; `9\endash 10` becomes 910.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @iarna/rtf-to-html@1.1.0 rtf-parser@1.3.3 >&2 || exit 2
printf '%s' '{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}\pard du 14\endash 18 mars, points 9\emdash 10.\par}' >letter.rtf
cat >seen.js <<'JS'
import { readFileSync } from 'node:fs';
import rtfToHtml from '@iarna/rtf-to-html';

rtfToHtml.fromString(readFileSync('letter.rtf', 'latin1'), (error, html) => {
  console.log('rtf-to-html', error ? error.message : html.replace(/^[\s\S]*<body>|<[^>]+>/g, '').trim());
});
JS
expected='rtf-to-html du 1418 mars, points 910.'
seen=$(node seen.js)
case "$(unrtf --version 2>&1 | head -1)" in
  0.21.10*)
    expected+=$'\nunrtf du 1418 mars, points 910.'
    seen+=$'\nunrtf '$(unrtf --text letter.rtf 2>/dev/null | grep mars)
    ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
