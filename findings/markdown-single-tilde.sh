#!/usr/bin/env bash
# Words deleted in HTML come back from Markdown as words that stand.
#
# Guess:    turndown with its plugin for GitHub's Markdown writes <del> as ~~…~~, which every reader of that Markdown strikes out.
# Seen:     turndown-plugin-gfm 1.0.2 (with turndown 7.2.5) writes one tilde on each side. marked 18.2.1 strikes those words out, markdown-it
#           15.0.3 prints them with the tildes. pandoc 2.17.1.1 (Debian 12) reads one such word as lowered letters and prints several with
#           their tildes; it is compared here where that version is installed.
# Matters:  which of two terms of a revised decision holds then hangs on who reads the file.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 turndown-plugin-gfm@1.0.2 marked@18.2.1 markdown-it@15.0.3 >&2 || exit 2
cat >seen.js <<'JS'
import { execFileSync } from 'node:child_process';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import Turndown from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const writer = new Turndown();
writer.use(gfm);
const markdown = writer.turndown('<p>sous <del>trente jours</del> huitaine, <del>admis</del> inscrits</p>');
console.log('turndown', markdown);
console.log('marked', marked.parse(markdown).trim());
console.log('markdown-it', new MarkdownIt().render(markdown).trim());
if (process.argv[2] === 'pandoc') console.log('pandoc', execFileSync('pandoc', ['--to', 'html'], { input: markdown, encoding: 'utf8' }).trim());
JS
expected='turndown sous ~trente jours~ huitaine, ~admis~ inscrits
marked <p>sous <del>trente jours</del> huitaine, <del>admis</del> inscrits</p>
markdown-it <p>sous ~trente jours~ huitaine, ~admis~ inscrits</p>
pandoc <p>sous ~trente jours~ huitaine, <sub>admis</sub> inscrits</p>'
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1') seen=$(node seen.js pandoc) ;;
  *) seen=$(node seen.js) expected=$(grep -v '^pandoc ' <<<"$expected") ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
