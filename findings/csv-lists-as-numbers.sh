#!/usr/bin/env bash
# Sorting a table by one column changes what stands in the others: `2,3` becomes 23, question 5/17 the 17th of May 2001.
#
# Guess:    `2,3` and `5%` stay as they are written: a comma groups thousands only where three figures follow.
# Seen:     csvsort of csvkit 1.0.7 (agate 1.6.3, Debian 12) takes a column for what all its cells can be read as, and writes that: of `2,3` and
#           `7,8` it leaves out the commas, of `5%` the sign; beyond the guess, `1/17` and `1-2` become dates of 2001. csvjson, csvjoin and
#           csvlook do so too, csvcut and csvgrep do not, nor does csvsort with --no-inference.
# Matters:  tables of letters have lists of questions, questions of groups (5/17), ranges of items; a sorted copy names others, without a warning.
# 2026-12-01, Debian 12.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
[ "$(dpkg-query --show --showformat='${Version}' csvkit 2>/dev/null)" = '1.0.7-1' ] || { echo 'This needs csvkit 1.0.7-1 of Debian 12 (apt-get install csvkit).' >&2 && exit 2; }
cat >letters.csv <<'CSV'
letter,questions,share,question,items
TSB 13,"2,3",5%,1/17,1-2
TSB 12,"7,8",10%,5/17,3-4
CSV
seen=$(
  echo 'csvsort' && csvsort --columns letter letters.csv
  echo 'csvsort --no-inference' && csvsort --no-inference --columns letter letters.csv
  echo 'csvjson' && csvjson letters.csv
  echo && echo 'csvcut' && csvcut letters.csv
)
expected='csvsort
letter,questions,share,question,items
TSB 12,78,10,2001-05-17,2001-03-04
TSB 13,23,5,2001-01-17,2001-01-02
csvsort --no-inference
letter,questions,share,question,items
TSB 12,"7,8",10%,5/17,3-4
TSB 13,"2,3",5%,1/17,1-2
csvjson
[{"letter": "TSB 13", "questions": 23.0, "share": 5.0, "question": "2001-01-17", "items": "2001-01-02"}, {"letter": "TSB 12", "questions": 78.0, "share": 10.0, "question": "2001-05-17", "items": "2001-03-04"}]
csvcut
letter,questions,share,question,items
TSB 13,"2,3",5%,1/17,1-2
TSB 12,"7,8",10%,5/17,3-4'
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
