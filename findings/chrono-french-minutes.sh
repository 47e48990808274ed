#!/usr/bin/env bash
# A French time of day with a space before its minutes loses them, and no sign is given.
#
# Guess:    chrono's French parser reads « 17 h 30 », as French typography has it, like « 17h30 »; and
#           « de 9 h 30 à 17 h 30 » gives the day a beginning and an end.
# Seen:     chrono-node 2.10.3 reads 17h30 as 17:30, and « 17 h 30 » as 17:00, with a certain hour; the minutes stay outside the text it
#           matched. With a no-break space it is the same. Of « de 9 h 30 à 17 h 30 » three results come: the day without a
#           time, and two hours on the day of reference.
# Matters:  a deadline at 23 h 59 becomes one at 23:00.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >&2 || exit 2
cat >seen.js <<'JS'
import { fr } from 'chrono-node';

const two = (number) => String(number).padStart(2, '0');
const time = (at) => `${at.get('month')}/${at.get('day')} ${at.isCertain('hour') ? `${two(at.get('hour'))}:${two(at.get('minute'))}` : 'no time'}`;
for (const text of ['le 3 mars 2026 à 17h30', 'le 3 mars 2026 à 17 h 30', 'le 3 mars 2026 à 23\u00a0h\u00a059', 'le 9 mai 2026 de 9 h 30 à 17 h 30']) {
  const results = fr.parse(text, new Date(2026, 0, 15));
  console.log(results.map((found) => `[${found.text}] ${time(found.start)}${found.end ? ` to ${time(found.end)}` : ''}`).join('; '));
}
JS
expected='[3 mars 2026 à 17h30] 3/3 17:30
[3 mars 2026 à 17] 3/3 17:00
[3 mars 2026 à 23] 3/3 23:00
[9 mai 2026] 5/9 no time; [de 9 h] 1/15 09:00; [à 17] 1/15 17:00'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
