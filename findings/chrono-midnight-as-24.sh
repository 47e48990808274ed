#!/usr/bin/env bash
# A day beside the hour 24:00 is no date at all.
#
# Guess:    `3 May 2021 at 24:00` gives the midnight that ends 3 May, as ISO 8601 has it, or the day without its hour.
# Seen:     chrono-node 2.10.3 gives nothing, in English, French and German, nor of `2021-05-03T24:00:00Z`; with 23:59 each gives the day
#           and the hour.
# Matters:  time limits end at 24:00 hours UTC: the limit with the most exact wording is the one that is overlooked.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >&2 || exit 2
cat >seen.js <<'JS'
import * as chrono from 'chrono-node';

const today = new Date('2021-01-15T12:00:00Z');
const wordings = [
  ['en', '3 May 2021 at HOUR'],
  ['en', '3 May 2021, HOUR hours UTC'],
  ['en', '2021-05-03THOUR:00Z'],
  ['fr', '3 mai 2021 à HOUR'],
  ['de', '3. Mai 2021 um HOUR'],
];
for (const [language, wording] of wordings) {
  const found = ['23:59', '24:00'].map((hour) =>
    chrono[language].parse(wording.replace('HOUR', hour), today).map(({ start }) => start.date().toISOString().slice(0, 10)),
  );
  console.log(`${language} ${wording}: ${found.map((dates) => dates.join(' ') || 'nothing').join(', ')}`);
}
JS
expected='en 3 May 2021 at HOUR: 2021-05-03, nothing
en 3 May 2021, HOUR hours UTC: 2021-05-03, nothing
en 2021-05-03THOUR:00Z: 2021-05-03, nothing
fr 3 mai 2021 à HOUR: 2021-05-03, nothing
de 3. Mai 2021 um HOUR: 2021-05-03, nothing'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
