#!/usr/bin/env bash
# A statement that may take a hundredth of a second takes as long as it likes, and nothing is said.
#
# Guess:    PostgreSQL in WebAssembly breaks a statement off when its statement_timeout is over, or refuses the setting.
# Seen:     PGlite 0.5.17 takes the setting and shows it, and a statement that counts for far longer is answered in full; the same holds for
#           transaction_timeout.
# Matters:  whoever lets others ask (a page of searches, an interface) takes the setting for a bound; there is none: one question holds all
#           others up, since statements follow each other.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @electric-sql/pglite@0.5.17 >&2 || exit 2
cat >seen.js <<'JS'
import { PGlite } from '@electric-sql/pglite';

const database = new PGlite();
for (const setting of ['statement_timeout', 'transaction_timeout']) {
  await database.exec(`RESET ALL; SET ${setting} = '10ms'`);
  const { rows: [{ shown }] } = await database.query(`SELECT current_setting('${setting}') AS shown`);
  const begun = performance.now();
  const told = await database.query('SELECT count(*) AS counted FROM generate_series(1, 3000000)').then(
    ({ rows: [{ counted }] }) => `counted ${counted}`,
    ({ message }) => message,
  );
  const lasted = performance.now() - begun;
  console.log(`${setting} ${shown}: ${told}, ${lasted > 50 ? 'more than five times as long' : 'in time'}`);
}
await database.close();
JS
expected='statement_timeout 10ms: counted 3000000, more than five times as long
transaction_timeout 10ms: counted 3000000, more than five times as long'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
