#!/usr/bin/env bash
# A search for circular 122 finds circulars 12 and 112.
#
# Guess:    a full-text index finds 122 where 122 stands. FlexSearch says of its default encoder that it takes out repeated letters, so that `missing`
#           is `mising`, and that figures are indexed.
# Seen:     FlexSearch 0.8.212 takes out repeated figures too: 12, 112 and 122 are one word, and so are 1, 11 and 111, and 2000 is found by
#           200. The number that was asked for is not even first. `Charset.Exact`, which also minds accents, and MiniSearch 7.2.0 find one each.
# Matters:  circulars, resolutions and documents are looked for by their number, and years with a repeated figure (2022) are in half of them.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 minisearch@7.2.0 >&2 || exit 2
cat >seen.js <<'JS'
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';

const texts = ['Circular 1', 'Circular 11', 'Circular 111', 'Circular 12', 'Circular 112', 'Circular 122', 'Budget of 2000'];
const flex = (options) => {
  const index = new Index(options);
  texts.forEach((text, at) => index.add(at, text));
  return (words) => index.search(words);
};
const mini = new MiniSearch({ fields: ['text'] });
mini.addAll(texts.map((text, id) => ({ id, text })));
const engines = {
  flexsearch: flex(),
  'flexsearch, exact': flex({ encoder: Charset.Exact }),
  minisearch: (words) => mini.search(words).map(({ id }) => id),
};
for (const [engine, search] of Object.entries(engines)) {
  for (const words of ['111', '122', '200']) console.log(`${engine}: ${words}: ${search(words).map((at) => texts[at]).join(', ') || 'nothing'}`);
}
JS
expected='flexsearch: 111: Circular 1, Circular 11, Circular 111
flexsearch: 122: Circular 12, Circular 112, Circular 122
flexsearch: 200: Budget of 2000
flexsearch, exact: 111: Circular 111
flexsearch, exact: 122: Circular 122
flexsearch, exact: 200: nothing
minisearch: 111: Circular 111
minisearch: 122: Circular 122
minisearch: 200: nothing'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
