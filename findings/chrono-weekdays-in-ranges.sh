#!/usr/bin/env bash
# A range with weekdays begins on the Monday next to today, in French at four in the morning.
#
# Guess:    `du lundi 4 au vendredi 8 mars 2024` gives 4 to 8 March, as it does without the weekdays, or its last day alone.
# Seen:     chrono-node 2.10.3 in French gives one range of that whole text: from 04:00 (the 4 is an hour) on the Monday next to the day it
#           is asked on, to 8 March. In English `Monday 4 to Friday 8 March 2024` gives two dates, the first of them that Monday. Without
#           weekdays both are right.
# Matters:  the text and the last day are those of the letter, so that the meeting looks well read; it begins on another day with each run.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >&2 || exit 2
cat >seen.js <<'JS'
import * as chrono from 'chrono-node';

const asked = new Date(2024, 0, 17, 12);
const day = (parts) =>
  [parts.get('year'), parts.get('month'), parts.get('day')].map((part) => String(part).padStart(2, '0')).join('-') +
  (parts.isCertain('hour') ? `T${parts.get('hour')}` : '');
const read = (parser, text) =>
  parser
    .parse(text, asked)
    .map(({ text: found, start, end }) => `${found} = ${day(start)}${end ? `/${day(end)}` : ''}`)
    .join('; ');
console.log(read(chrono.fr, 'du 4 au 8 mars 2024'));
console.log(read(chrono.fr, 'du lundi 4 au vendredi 8 mars 2024'));
console.log(read(chrono.en, '4 to 8 March 2024'));
console.log(read(chrono.en, 'Monday 4 to Friday 8 March 2024'));
JS
expected='4 au 8 mars 2024 = 2024-03-04/2024-03-08
lundi 4 au vendredi 8 mars 2024 = 2024-01-15T4/2024-03-08
4 to 8 March 2024 = 2024-03-04/2024-03-08
Monday = 2024-01-15; Friday 8 March 2024 = 2024-03-08'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
