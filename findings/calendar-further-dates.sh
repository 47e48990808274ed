#!/usr/bin/env bash
# An event on several days loses its first, or all but its first.
#
# Guess:    an event that begins on 3 June, with RDATE for 10 and 17 June, is on three days for what lists the days of events: DTSTART is the
#           first instance of the set (RFC 5545, 3.8.5.2).
# Seen:     ical-expander 3.2.0 gives the 10th and the 17th, and the 3rd neither as an event nor as an occurrence. node-ical 0.26.1 gives the 3rd
#           alone from expandRecurringEvent. With the same days as RRULE (weekly, three times) both give three.
# Matters:  sessions on days that no rule makes (`les 3, 10 et 17 juin`) are written so; nobody comes to the first.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical-expander@3.2.0 node-ical@0.26.1 >&2 || exit 2
cat >seen.js <<'JS'
import IcalExpander from 'ical-expander';
import nodeIcal from 'node-ical';

const ways = { RDATE: 'RDATE:20260610T090000Z,20260617T090000Z', RRULE: 'RRULE:FREQ=WEEKLY;COUNT=3' };
const [from, to] = [new Date('2026-06-01T00:00:00Z'), new Date('2026-07-01T00:00:00Z')];
const days = (dates) => dates.map((date) => date.toISOString().slice(5, 10)).join(' ');
for (const [name, way] of Object.entries(ways)) {
  const event = ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260105T080000Z', 'SUMMARY:Atelier', 'DTSTART:20260603T090000Z', 'DTEND:20260603T100000Z', way, 'END:VEVENT'];
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//FR', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const { events, occurrences } = new IcalExpander({ ics }).between(from, to);
  console.log(`${name}: ical-expander: ${days([...events, ...occurrences].map(({ startDate }) => startDate.toJSDate()))}`);
  const [read] = Object.values(nodeIcal.sync.parseICS(ics)).filter(({ type }) => type === 'VEVENT');
  console.log(`${name}: node-ical: ${days(nodeIcal.expandRecurringEvent(read, { from, to }).map(({ start }) => start))}`);
}
JS
expected='RDATE: ical-expander: 06-10 06-17
RDATE: node-ical: 06-03
RRULE: ical-expander: 06-03 06-10 06-17
RRULE: node-ical: 06-03 06-10 06-17'
seen=$(TZ=UTC node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
