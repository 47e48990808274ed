#!/usr/bin/env bash
# Eighty in French words is read as four, and the twenty-first is written as twenty-one.
#
# Guess:    a reader that knows « quatre-vingt-deux » knows « quatre-vingts », which has an s only where nothing follows; a writer with ordinals for French
#           and Spanish, of which its documentation says that they are full, writes « vingt et unième » and `vigésimo primero`.
# Seen:     fr-compromise 0.2.8 reads « quatre-vingts » as 4 and « cent quatre-vingts » as 104; without the s, or with a unit behind, it is right. to-words 5.7.0
#           gives the ordinal of 20 and 80, and for 21, 71 and 81 the number itself, `Vingt Et Un`; in Spanish `Veintiuno` for 21 and half a number,
#           `Ochenta Y Primero`, for 81. In English all are right.
# Matters:  sessions and assemblies are named so (« la vingt et unième session »), and counts of members and votes are written in words.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fr-compromise@0.2.8 to-words@5.7.0 >&2 || exit 2
cat >seen.js <<'JS'
import nlp from 'fr-compromise';
import { ToWords } from 'to-words';

for (const words of ['quatre-vingt', 'quatre-vingt-deux', 'quatre-vingts', 'cent quatre-vingts', 'deux cents']) {
  console.log(`${words}: ${nlp(`${words} membres`).numbers().get().join()}`);
}
for (const localeCode of ['fr-FR', 'es-ES', 'en-GB']) {
  const writer = new ToWords({ localeCode });
  console.log(`${localeCode}: ${[20, 21, 71, 80, 81].map((number) => writer.toOrdinal(number)).join(', ')}`);
}
JS
expected='quatre-vingt: 80
quatre-vingt-deux: 82
quatre-vingts: 4
cent quatre-vingts: 104
deux cents: 200
fr-FR: Vingtième, Vingt Et Un, Soixante Et Onze, Quatre-Vingtième, Quatre-Vingt-Un
es-ES: Vigésimo, Veintiuno, Setenta Y Primero, Octogésimo, Ochenta Y Primero
en-GB: Twentieth, Twenty First, Seventy First, Eightieth, Eighty First'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
