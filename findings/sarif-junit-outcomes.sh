#!/usr/bin/env bash
# What a team has accepted fails its build, and what has no level of its own passes.
#
# Guess:    of a SARIF log a converter to JUnit fails what is open: not what is suppressed with `accepted` nor what is `absent` since the baseline
#           (SARIF 2.1.0, 3.27.23, 3.27.24), and a result without a level, which has that of its rule, or `warning` (3.27.10).
# Seen:     sarif-junit 1.1.4 looks at the level that a result has itself and at nothing else: suppressed and absent results are failures, and one that
#           leaves its level to its rule, here `error`, is a test that passed.
# Matters:  checkers write suppressed findings into the log so that they can be counted, and leave out levels that the rule says; the build
#           is red for what is settled and green for what is not.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts sarif-junit@1.1.4 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const rules = [{ id: 'missing-date', defaultConfiguration: { level: 'error' } }];
const locations = [{ physicalLocation: { artifactLocation: { uri: 'letter.txt' }, region: { startLine: 3 } } }];
const result = { ruleId: 'missing-date', ruleIndex: 0, message: { text: 'No date.' }, locations };
const results = {
  open: { ...result, level: 'error' },
  suppressed: { ...result, level: 'error', suppressions: [{ kind: 'external', status: 'accepted', justification: 'A draft.' }] },
  absent: { ...result, level: 'error', baselineState: 'absent' },
  'level of its rule': result,
};
for (const [name, one] of Object.entries(results)) {
  const log = { version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [{ tool: { driver: { name: 'checker', rules } }, results: [one] }] };
  writeFileSync('log.sarif', JSON.stringify(log));
  execFileSync('node_modules/.bin/sarif-junit', ['-i', 'log.sarif', '-o', 'log.xml'], { stdio: 'ignore' });
  console.log(`${name}: failures ${/failures="(\d+)"/.exec(readFileSync('log.xml', 'utf8'))[1]}`);
}
JS
expected='open: failures 1
suppressed: failures 1
absent: failures 1
level of its rule: failures 0'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
