#!/usr/bin/env bash
# The first of a month, as French and Spanish write it, is no day of any year, and a range from it begins after it ends.
#
# Guess:    a reader of French dates that resolves « le 2 avril 2027 » resolves « le 1er avril 2027 », the one day that French writes with an
#           ending; and one of Spanish reads `1.º de abril` as it reads `1 de abril`.
# Seen:     @microsoft/recognizers-text-date-time 1.3.2 finds « 1er avril 2027 » as one date and says `XXXX-01-00` and `not resolved` of it, in every
#           month; so of a range that ends there. « du 1er au 5 avril 2027 », read in November, runs from 1 November 2027 back to 5 April 2027.
#           `1.º de abril de 2027` is two findings: the first of this month or the next, and the month of April. A single date with `1er` was
#           reported and closed as mended in 2018 (microsoft/Recognizers-Text, issue 548, .NET); the npm package of today still has it.
# Matters:  editions enter into force and limits begin on the first of a month: the day that French marks is the one that is lost, and a test
#           with any other day passes.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-date-time@1.3.2 >&2 || exit 2
cat >seen.js <<'JS'
import recognizers from '@microsoft/recognizers-text-date-time';

const texts = {
  'fr-fr': ['le 2 avril 2027', 'le 1er avril 2027', 'du 30 mars au 1er avril 2027', 'du 2 au 5 avril 2027', 'du 1er au 5 avril 2027'],
  'es-es': ['el 1 de abril de 2027', 'el 1.º de abril de 2027'],
};
for (const [culture, lines] of Object.entries(texts)) {
  for (const line of lines) {
    const found = recognizers.recognizeDateTime(line, culture, undefined, new Date(2026, 10, 30));
    const values = found.flatMap(({ text, resolution }) => resolution.values.map(({ timex, value, start, end }) => `${text} = ${timex} ${value ?? `${start} to ${end}`}`));
    console.log(`${line}: ${values.join('; ')}`);
  }
}
JS
expected='le 2 avril 2027: 2 avril 2027 = 2027-04-02 2027-04-02
le 1er avril 2027: 1er avril 2027 = XXXX-01-00 not resolved
du 30 mars au 1er avril 2027: du 30 mars au 1er avril 2027 = (2027-03-30,2027-01-00,PXD) not resolved
du 2 au 5 avril 2027: 2 au 5 avril 2027 = (2027-04-02,2027-04-05,P3D) 2027-04-02 to 2027-04-05
du 1er au 5 avril 2027: du 1er au 5 avril 2027 = (2027-XX-01,2027-04-05,P210D) 2027-11-01 to 2027-04-05
el 1 de abril de 2027: 1 de abril de 2027 = 2027-04-01 2027-04-01
el 1.º de abril de 2027: 1 = XXXX-XX-01 2026-11-01; 1 = XXXX-XX-01 2026-12-01; abril de 2027 = 2027-04 2027-04-01 to 2027-05-01'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
