#!/usr/bin/env bash
# An embedded PostgreSQL keeps its whole write-ahead log, whatever max_wal_size says.
#
# Guess:    with max_wal_size at 64 MB, pg_wal holds some 64 MB however much is written, and checkpoints come by themselves: PostgreSQL's
#           documentation calls it the size between automatic checkpoints, as a soft limit.
# Seen:     PGlite 0.5.17 (PostgreSQL 18, one process): the setting is taken and shown, 160 MB written in 20 transactions leave over 160 MB in
#           pg_wal, and the last checkpoint is as far back; after CHECKPOINT there are at most 64 MB. Nothing but that or an orderly end makes one.
# Matters:  an import of 20,000 letters left 2.2 GB of log beside 0.7 GB of tables, and one that is killed reads all of it again when it is opened.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @electric-sql/pglite@0.5.17 >&2 || exit 2
cat >seen.js <<'JS'
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create('kept', {
  startParams: [...PGlite.defaultStartParams, '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB'],
});
const one = async (sql) => Object.values((await database.query(sql)).rows[0])[0];
const megabytes = async (bytes) => Number(await one(`SELECT (${bytes}) / 1048576`));
const log = () => megabytes('SELECT sum(size) FROM pg_ls_waldir()');
const sinceCheckpoint = () => megabytes('SELECT pg_current_wal_lsn() - redo_lsn FROM pg_control_checkpoint()');
const told = async (when) =>
  console.log(`${when}: log over 160 MB ${(await log()) > 160}, within 64 MB ${(await log()) <= 64}, last checkpoint over 160 MB back ${(await sinceCheckpoint()) > 160}`);
console.log(`max_wal_size ${await one('SHOW max_wal_size')}`);
await database.exec('CREATE TABLE letters (text text STORAGE EXTERNAL)');
for (let number = 0; number < 20; number += 1)
  await database.transaction((transaction) => transaction.query('INSERT INTO letters SELECT repeat(md5($1), 262144)', [String(number)]));
await told('written');
await database.exec('CHECKPOINT');
await told('after CHECKPOINT');
await database.close();
JS
expected='max_wal_size 64MB
written: log over 160 MB true, within 64 MB false, last checkpoint over 160 MB back true
after CHECKPOINT: log over 160 MB false, within 64 MB true, last checkpoint over 160 MB back false'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
