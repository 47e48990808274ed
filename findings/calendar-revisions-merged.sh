#!/usr/bin/env bash
# Two revisions of a meeting in one calendar file are merged into a meeting that nobody announced.
#
# Guess:    of two VEVENTs with one UID the higher SEQUENCE counts, whole (RFC 5545, 3.8.7.4; RFC 5546, 2.1.5), in whatever order they stand.
# Seen:     node-ical 0.26.1 takes the higher SEQUENCE, but where the older one comes first, the newer keeps every property that it
#           does not have itself: the room of the old announcement. The other way round it does not. ical 0.8.0 takes what comes
#           last in the file, older or not, and keeps in the same way: what was called off is back with its old time, and still CANCELLED.
# Matters:  feeds that gather announcements by mail hold each revision; delegates are sent to a room that was given up.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical@0.8.0 >&2 || exit 2
cat >seen.js <<'JS'
import ical from 'ical';
import nodeIcal from 'node-ical';

for (const method of ['debug', 'info', 'warn']) console[method] = () => {};
const event = (...lines) => ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260105T080000Z', 'SUMMARY:Atelier', ...lines, 'END:VEVENT'];
const announced = event('SEQUENCE:0', 'DTSTART:20260305T090000Z', 'LOCATION:Salle A');
const changed = event('SEQUENCE:1', 'DTSTART:20260306T090000Z');
const calledOff = event('SEQUENCE:1', 'DTSTART:20260306T090000Z', 'STATUS:CANCELLED');
const cases = { 'announced, changed': [announced, changed], 'changed, announced': [changed, announced], 'called off, announced': [calledOff, announced] };
for (const [name, events] of Object.entries(cases)) {
  const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//FR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
  for (const [reader, all] of [['node-ical', nodeIcal.sync.parseICS(file)], ['ical', ical.parseICS(file)]]) {
    const { start, location, status } = Object.values(all).find((one) => one.type === 'VEVENT');
    console.log(`${name}: ${reader}: ${start.toISOString().slice(0, 10)}, ${location ?? 'no room'}, ${status ?? 'no status'}`);
  }
}
JS
expected='announced, changed: node-ical: 2026-03-06, Salle A, no status
announced, changed: ical: 2026-03-06, Salle A, no status
changed, announced: node-ical: 2026-03-06, no room, no status
changed, announced: ical: 2026-03-05, Salle A, no status
called off, announced: node-ical: 2026-03-06, no room, CANCELLED
called off, announced: ical: 2026-03-05, Salle A, CANCELLED'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
