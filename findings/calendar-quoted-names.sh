#!/usr/bin/env bash
# A name in quotes is cut at the very signs that it is in quotes for.
#
# Guess:    calendar readers keep CN="…" whole: RFC 5545 (3.2) has the quotes there so that a name may hold a comma, colon or semicolon.
# Seen:     node-ical 0.26.1 and ts-ics 2.4.6 cut the organizer's name at the semicolon and keep the opening quote; cal-parser 1.0.2 cuts at the
#           colon, and gives the rest of the name for the address. ical.js 2.2.1 reads what was written.
# Matters:  an organizer that is an office with its place or service behind such a sign; with cal-parser nobody can answer it.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ts-ics@2.4.6 cal-parser@1.0.2 ical.js@2.2.1 >&2 || exit 2
cat >seen.js <<'JS'
import calParser from 'cal-parser';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

const organizer = 'ORGANIZER;CN="Bureau: accueil; salles, badges":mailto:accueil@example.org';
const event = ['BEGIN:VEVENT', 'UID:1@example.org', 'DTSTAMP:20260105T080000Z', 'DTSTART;VALUE=DATE:20260305', organizer, 'END:VEVENT'];
const file = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//FR', ...event, 'END:VCALENDAR', ''].join('\r\n');
const show = (reader, name, address) => console.log(`${reader}: ${name} <${address}>`);

const property = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getFirstProperty('organizer');
show('ical.js', property.getParameter('cn'), property.getFirstValue());
const ofNode = nodeIcal.sync.parseICS(file)['1@example.org'].organizer;
show('node-ical', ofNode.params.CN, ofNode.val);
const ofTs = convertIcsCalendar(undefined, file).events[0].organizer;
show('ts-ics', ofTs.name, ofTs.email);
const ofCal = calParser.parseString(file).events[0].organizer;
show('cal-parser', ofCal.params.cn, ofCal.value);
JS
expected='ical.js: Bureau: accueil; salles, badges <mailto:accueil@example.org>
node-ical: "Bureau: accueil <mailto:accueil@example.org>
ts-ics: "Bureau: accueil <accueil@example.org>
cal-parser: "Bureau < accueil; salles, badges":mailto:accueil@example.org>'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
