#!/usr/bin/env bash
# A Spanish or Portuguese range over two months begins in the year that it is read in.
#
# Guess:    `del 26 de febrero al 2 de marzo de 2018` is one range of 2018, as it is in English, French, Italian, German and Dutch.
# Seen:     chrono-node 2.10.3 gives two dates of it, the first in the year of the day it is asked on; so it does in Portuguese. With a hyphen
#           for `al` Spanish gives the range. Within one month (`2 al 6 de marzo de 2018`) the first day is left out.
# Matters:  a meeting of an old letter begins this year, and with the next year's run a year later.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >&2 || exit 2
cat >seen.js <<'JS'
import * as chrono from 'chrono-node';

const today = new Date('2021-01-15T12:00:00Z');
const dayOf = (components) => components?.date().toISOString().slice(0, 10);
const wordings = [
  ['es', 'del 26 de febrero al 2 de marzo de 2018'],
  ['pt', 'de 26 de fevereiro a 2 de março de 2018'],
  ['es', '26 de febrero - 2 de marzo de 2018'],
  ['es', 'del 2 al 6 de marzo de 2018'],
  ['en', '26 February to 2 March 2018'],
  ['fr', 'du 26 février au 2 mars 2018'],
];
for (const [language, wording] of wordings) {
  const found = chrono[language].parse(wording, today).map(({ start, end }) => [dayOf(start), dayOf(end)].filter(Boolean).join('/'));
  console.log(`${language} ${wording}: ${found.join(', ')}`);
}
JS
expected='es del 26 de febrero al 2 de marzo de 2018: 2021-02-26, 2018-03-02
pt de 26 de fevereiro a 2 de março de 2018: 2021-02-26, 2018-03-02
es 26 de febrero - 2 de marzo de 2018: 2018-02-26/2018-03-02
es del 2 al 6 de marzo de 2018: 2018-03-06
en 26 February to 2 March 2018: 2018-02-26/2018-03-02
fr du 26 février au 2 mars 2018: 2018-02-26/2018-03-02'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
