#!/usr/bin/env bash
# Of a quotation in a flowed mail the marks come to stand within its sentences, and what is answered becomes a part of it.
#
# Guess:    a reader of mails that joins the lines of format=flowed (RFC 3676) takes the quote marks of the next line away before it joins it,
#           and joins no line to one that is quoted more or less often (4.5).
# Seen:     postal-mime 4.0.0 joins `> Reply by ` and `> 4 May.` as `> Reply by > 4 May.`, and an answer to the quoted line that it follows, where that
#           ends with a space: `> Is it on ` and `Yes.` become `> Is it on Yes.` mailparser 3.14.2 does what was guessed.
# Matters:  mail programs write plain text so. A sentence of a letter that is quoted no longer holds its date, and an answer is read as the other side's words.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts mailparser@3.14.2 postal-mime@4.0.0 >&2 || exit 2
cat >seen.js <<'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const head = ['From: a@example.org', 'Subject: Answer', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8; format=flowed', ''];
const mails = {
  own: ['Reply by ', '4 May.'],
  quoted: ['> Reply by ', '> 4 May.', 'We did.'],
  'twice quoted': ['>> Reply by ', '>> 4 May.', '> We did.'],
  answered: ['> Is it on ', 'Yes.'],
};
for (const [name, lines] of Object.entries(mails)) {
  const mail = [...head, ...lines, ''].join('\r\n');
  console.log(`${name}: postal-mime: ${(await PostalMime.parse(mail)).text.trim().split('\n').join(' | ')}`);
  console.log(`${name}: mailparser: ${(await simpleParser(mail)).text.trim().split('\n').join(' | ')}`);
}
JS
expected='own: postal-mime: Reply by 4 May.
own: mailparser: Reply by 4 May.
quoted: postal-mime: > Reply by > 4 May. | We did.
quoted: mailparser: > Reply by 4 May. | We did.
twice quoted: postal-mime: >> Reply by >> 4 May. | > We did.
twice quoted: mailparser: >> Reply by 4 May. | > We did.
answered: postal-mime: > Is it on Yes.
answered: mailparser: > Is it on  | Yes.'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
