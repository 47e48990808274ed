#!/usr/bin/env bash
# A code that a PDF breaks behind its hyphen comes out as another code.
#
# Guess:    pdftotext ends a line where the page does, hyphen and all; putting words together again is left to who reads the text.
# Seen:     pdftotext 22.12.0 (poppler-utils of Debian 12) without options takes the hyphen away and joins the lines, also behind a whole word, a
#           code or a figure: « vice- / présidente » → « viceprésidente », « TSB- / 12 » → « TSB12 », « 4- / 5 » → « 45 ». With -layout all stay.
# Matters:  « questions 4-5 » becomes question 45, and references to documents lead nowhere.
# The page is written by pdfkit 0.20.2. pdftotext is the one that is installed. 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
command -v pdftotext >/dev/null || { echo 'Not run: pdftotext is not installed (Debian: poppler-utils)' && exit 2; }
npm install --silent --no-audit --no-fund --ignore-scripts pdfkit@0.20.2 >&2 || exit 2
cat >seen.js <<'JS'
import { createWriteStream } from 'node:fs';
import PDFDocument from 'pdfkit';

const lines = ['Présidera la séance de rentrée Mme Dupont, vice-', 'présidente du groupe régional, saisie des points 4-', '5 et 9 du document coté cette année TSB-', '12, dans sa version la plus récente.'];
const page = new PDFDocument();
page.pipe(createWriteStream('page.pdf'));
page.fontSize(11);
lines.forEach((line, index) => page.text(line, 72, 72 + 14 * index, { lineBreak: false }));
page.end();
JS
expected='Présidera la séance de rentrée Mme Dupont, viceprésidente du groupe régional, saisie des points 45 et 9 du document coté cette année TSB12, dans sa version la plus récente.
--- -layout
Présidera la séance de rentrée Mme Dupont, vice-
présidente du groupe régional, saisie des points 4-
5 et 9 du document coté cette année TSB-
12, dans sa version la plus récente.'
node seen.js || exit 2
seen=$(for option in '' -layout; do
  [ -z "$option" ] || echo "--- $option"
  pdftotext $option page.pdf - | tr -d '\f' | sed '/^$/d'
done)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
