#!/usr/bin/env bash
# A French date that dayjs writes is read back by dayjs on the first of the month only.
#
# Guess:    `Do MMMM YYYY`, which writes « 1er mars 2027 » and « 2 mars 2027 » in French, reads both with the same words and the same locale, as it
#           does in English and Spanish.
# Seen:     dayjs 1.11.23 (customParseFormat with advancedFormat) takes « 1er mars 2027 » and calls « 2 mars 2027 » an invalid date: French
#           gives an ending to the first alone, and the reader of `Do` wants letters behind the figure. With the locale of French-speaking Switzerland,
#           which gives it to none, no day is read. English and Spanish come back.
# Matters:  a test made with the first of a month passes; of the dates of a year's circulars twelve in 365 are read.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23 >&2 || exit 2
cat >seen.js <<'JS'
import dayjs from 'dayjs';
import 'dayjs/locale/es.js';
import 'dayjs/locale/fr-ch.js';
import 'dayjs/locale/fr.js';
import advancedFormat from 'dayjs/plugin/advancedFormat.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(advancedFormat);
dayjs.extend(customParseFormat);
const layout = 'Do MMMM YYYY';
for (const locale of ['en', 'es', 'fr', 'fr-ch']) {
  for (const day of ['2027-03-01', '2027-03-02', '2027-03-21']) {
    const written = dayjs(day).locale(locale).format(layout);
    console.log(`${locale}: ${written} = ${dayjs(written, layout, locale).format('YYYY-MM-DD')}`);
  }
}
JS
expected='en: 1st March 2027 = 2027-03-01
en: 2nd March 2027 = 2027-03-02
en: 21st March 2027 = 2027-03-21
es: 1º marzo 2027 = 2027-03-01
es: 2º marzo 2027 = 2027-03-02
es: 21º marzo 2027 = 2027-03-21
fr: 1er mars 2027 = 2027-03-01
fr: 2 mars 2027 = Invalid Date
fr: 21 mars 2027 = Invalid Date
fr-ch: 1 mars 2027 = Invalid Date
fr-ch: 2 mars 2027 = Invalid Date
fr-ch: 21 mars 2027 = Invalid Date'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
