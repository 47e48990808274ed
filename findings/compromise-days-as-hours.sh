#!/usr/bin/env bash
# Days of a meeting become hours of the first of the month.
#
# Guess:    `3 to 7 May 2027` is 3 to 7 May, as `May 3 to 7, 2027` is, and `3 May 2027 to 7 May 2027` too; the documentation of compromise-dates lists
#           `22-23 February` among its ranges.
# Seen:     compromise-dates 3.9.0 (compromise 14.17.0) takes the two days for hours where they stand before the month: 1 May, 15:00 to 19:00; `4–8 March` is
#           1 March, 16:00 to 20:00, and `17 to 21 May` 17:00 to 21:00. With both dates in full it is 3 May, until 07:00. With `3rd to 7th`, or
#           the month first, the days are right.
# Matters:  that is how international bodies write a range in English; each result is one range, in the right month and year, and looks well read.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0 compromise-dates@3.9.0 >&2 || exit 2
cat >seen.js <<'JS'
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const lines = ['May 3 to 7, 2027', '3rd to 7th May 2027', '3 to 7 May 2027', '4–8 March 2027', '17 to 21 May 2027', '3 May 2027 to 7 May 2027'];
for (const line of lines) {
  const ranges = nlp(`The group will meet from ${line}.`).dates({ today: '2026-11-30', timezone: 'UTC' }).get();
  console.log(`${line}: ${ranges.map(({ start, end }) => `${start.slice(0, 16)} to ${end.slice(0, 16)}`).join('; ')}`);
}
JS
expected='May 3 to 7, 2027: 2027-05-03T00:00 to 2027-05-07T23:59
3rd to 7th May 2027: 2027-05-03T00:00 to 2027-05-07T23:59
3 to 7 May 2027: 2027-05-01T15:00 to 2027-05-01T19:00
4–8 March 2027: 2027-03-01T16:00 to 2027-03-01T20:00
17 to 21 May 2027: 2027-05-01T17:00 to 2027-05-01T21:00
3 May 2027 to 7 May 2027: 2027-05-03T00:00 to 2027-05-03T07:00'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
