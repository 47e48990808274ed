#!/usr/bin/env bash
# What stands behind a character outside the code page is taken for its stand-in, and goes with it.
#
# Guess:    of `Nguy\u7877?n` a reader skips the stand-in `?`, one byte as \uc1 says, and gives `Nguyễn`.
# Seen:     pandoc 2.17.1.1 (Debian 12) gives `Nguyễ`, and of `UIT\u8209?T-A` `UIT‑-A`: the letters behind go up to the next sign.
#           unrtf 0.21.10 with --html takes `T-A` whole. @iarna/rtf-to-html 1.1.0 keeps the stand-in: `Nguyễ?n`. Programs of Debian are
#           compared here where these versions are installed.
# Matters:  names lose their ends and groups their letter, in words that still look like words; only letters that the code page has are safe.
# 2026-11-29, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @iarna/rtf-to-html@1.1.0 rtf-parser@1.3.3 >&2 || exit 2
printf '%s' '{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0 Times;}}\pard Groupe UIT\u8209?T-A, Mme Nguy\u7877?n Anh\par}' >letter.rtf
cat >seen.js <<'JS'
import { readFileSync } from 'node:fs';
import rtfToHtml from '@iarna/rtf-to-html';

rtfToHtml.fromString(readFileSync('letter.rtf', 'latin1'), (error, html) => {
  console.log('rtf-to-html', error ? error.message : html.replace(/^[\s\S]*<body>|<[^>]+>/g, '').trim());
});
JS
expected='rtf-to-html Groupe UIT‑?T-A, Mme Nguyễ?n Anh'
seen=$(node seen.js)
case "$(pandoc --version 2>/dev/null | head -1)" in
  'pandoc 2.17.1.1')
    expected+=$'\npandoc Groupe UIT‑-A, Mme Nguyễ Anh'
    seen+=$'\npandoc '$(pandoc --from rtf --to plain letter.rtf)
    ;;
esac
case "$(unrtf --version 2>&1 | head -1)" in
  0.21.10*)
    expected+=$'\nunrtf Groupe UIT&#8209; Mme Nguy&#7877; Anh'
    seen+=$'\nunrtf '$(unrtf --html letter.rtf 2>/dev/null | grep -o 'Groupe[^<]*')
    ;;
esac
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
