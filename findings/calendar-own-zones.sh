#!/usr/bin/env bash
# A meeting in a time zone that its own file defines begins at another hour on each machine.
#
# Guess:    a reader that takes TZID looks it up in the file first: a zone's name need not be one of IANA's, its VTIMEZONE is there to be used
#           (RFC 5545, 3.2.19, 3.6.5). 09:30 of a zone `Geneva` with +0200 in May is 07:30 UTC everywhere.
# Seen:     node-ical 0.26.1, ical-expander 3.2.0 and ical 0.8.0 take the machine's own zone: 13:30 UTC in New York, 00:30 in Tokyo; cal-parser 1.0.2
#           takes UTC. ical.js 2.2.1 and ts-ics 2.4.6 give 07:30. Nothing is said.
# Matters:  calendars of conference software name their zones by towns or numbers; who sees a wrong hour are those who live elsewhere.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  cal-parser@1.0.2 ical@0.8.0 ical-expander@3.2.0 ical.js@2.2.1 node-ical@0.26.1 ts-ics@2.4.6 >&2 || exit 2
cat >seen.js <<'JS'
import calParser from 'cal-parser';
import ical from 'ical';
import IcalExpander from 'ical-expander';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

for (const method of ['debug', 'info', 'warn']) console[method] = () => {};
const part = (name, ...lines) => [`BEGIN:${name}`, ...lines, `END:${name}`];
const half = (name, month, start, from, to) =>
  part(name, `DTSTART:1970${start}`, `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`);
const zone = part('VTIMEZONE', 'TZID:Geneva', ...half('STANDARD', 10, '1025T030000', '+0200', '+0100'), ...half('DAYLIGHT', 3, '0329T020000', '+0100', '+0200'));
const event = part('VEVENT', 'UID:1@example.org', 'DTSTAMP:20260105T080000Z', 'SUMMARY:Atelier', 'DTSTART;TZID=Geneva:20260504T093000', 'DTEND;TZID=Geneva:20260504T120000');
const ics = [...part('VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//FR', ...zone, ...event), ''].join('\r\n');
const eventOf = (all) => Object.values(all).find(({ type }) => type === 'VEVENT');
const starts = {
  'node-ical': () => eventOf(nodeIcal.sync.parseICS(ics)).start,
  ical: () => eventOf(ical.parseICS(ics)).start,
  'ical-expander': () => new IcalExpander({ ics }).between(new Date('2026-05-01'), new Date('2026-06-01')).events[0].startDate.toJSDate(),
  'cal-parser': () => new Date(calParser.parseString(ics).events[0].dtstart.value),
  'ical.js': () => new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent')).startDate.toJSDate(),
  'ts-ics': () => convertIcsCalendar(undefined, ics).events[0].start.date,
};
for (const [reader, start] of Object.entries(starts)) console.log(`${process.env.TZ}: ${reader}: ${start().toISOString().slice(11, 16)}`);
JS
expected='America/New_York: node-ical: 13:30
America/New_York: ical: 13:30
America/New_York: ical-expander: 13:30
America/New_York: cal-parser: 09:30
America/New_York: ical.js: 07:30
America/New_York: ts-ics: 07:30
Asia/Tokyo: node-ical: 00:30
Asia/Tokyo: ical: 00:30
Asia/Tokyo: ical-expander: 00:30
Asia/Tokyo: cal-parser: 09:30
Asia/Tokyo: ical.js: 07:30
Asia/Tokyo: ts-ics: 07:30'
seen=$(TZ=America/New_York node seen.js && TZ=Asia/Tokyo node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
