#!/usr/bin/env bash
# Of a person whose surname is Ma or Do, or who has an initial V., the name that counts is lost.
#
# Guess:    a reader of names that knows degrees (MA, DO) and ordinals (V) as suffixes takes the last word of `Mr Jack MA` for the surname, as
#           nothing else is left for it; and an initial with a point that stands before the surname for an initial.
# Seen:     humanparser 2.7.0 gives Mr Jack the suffix MA and the surname Jack, capitals or not. another-name-parser 0.1.0 gives Ms Mei the suffix
#           DO and no surname at all, makes the middle initials I. and V. suffixes, and of `Mr V. Rao` the surname the first name.
#           parse-full-name 1.2.7 has all of them as guessed.
# Matters:  letters write surnames in capitals, and list people by them: chairs and experts stand in the list under their first name, or under none.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts another-name-parser@0.1.0 humanparser@2.7.0 parse-full-name@1.2.7 >&2 || exit 2
cat >seen.js <<'JS'
import anotherNameParser from 'another-name-parser';
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

const readers = {
  humanparser: (name) => {
    const { firstName, middleName, lastName, suffix } = humanparser.parseName(name);
    return [firstName, middleName, lastName, suffix];
  },
  'another-name-parser': (name) => {
    const { first, middle, last, suffix } = anotherNameParser(name);
    return [first, middle, last, suffix];
  },
  'parse-full-name': (name) => {
    const { first, middle, last, suffix } = parseFullName(name);
    return [first, middle, last, suffix];
  },
};
for (const [reader, read] of Object.entries(readers)) {
  for (const name of ['Mr Jack MA', 'Mr Jack Ma', 'Ms Mei DO', 'Mr V. Rao', 'Ms Ana I. Lopez', 'Dr K. V. Nair']) {
    const [first, middle, last, suffix] = read(name).map((part) => part || '-');
    console.log(`${reader}: ${name}: first ${first}, middle ${middle}, last ${last}, suffix ${suffix}`);
  }
}
JS
expected='humanparser: Mr Jack MA: first -, middle -, last Jack, suffix MA
humanparser: Mr Jack Ma: first -, middle -, last Jack, suffix Ma
humanparser: Ms Mei DO: first Mei, middle -, last DO, suffix -
humanparser: Mr V. Rao: first V., middle -, last Rao, suffix -
humanparser: Ms Ana I. Lopez: first Ana, middle I., last Lopez, suffix -
humanparser: Dr K. V. Nair: first K., middle V., last Nair, suffix -
another-name-parser: Mr Jack MA: first Jack, middle -, last MA, suffix -
another-name-parser: Mr Jack Ma: first Jack, middle -, last Ma, suffix -
another-name-parser: Ms Mei DO: first Mei, middle -, last -, suffix DO
another-name-parser: Mr V. Rao: first Rao, middle -, last -, suffix V.
another-name-parser: Ms Ana I. Lopez: first Ana, middle -, last Lopez, suffix I.
another-name-parser: Dr K. V. Nair: first K., middle -, last Nair, suffix V.
parse-full-name: Mr Jack MA: first Jack, middle -, last MA, suffix -
parse-full-name: Mr Jack Ma: first Jack, middle -, last Ma, suffix -
parse-full-name: Ms Mei DO: first Mei, middle -, last DO, suffix -
parse-full-name: Mr V. Rao: first V., middle -, last Rao, suffix -
parse-full-name: Ms Ana I. Lopez: first Ana, middle I., last Lopez, suffix -
parse-full-name: Dr K. V. Nair: first K., middle V., last Nair, suffix -'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
