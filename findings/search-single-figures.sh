#!/usr/bin/env bash
# A search for Study Group 5 finds Study Groups 3, 9 and 17 just as well.
#
# Guess:    words that searches leave out (stop words) are words such as `of`; figures are kept, so group 5 is told from group 9.
# Seen:     natural 8.1.1 (TfIdf) counts the figures 0 to 9 and single letters among the words to leave out: letters on groups 3, 5, 9 and 17
#           weigh the same for `Study Group 5`, and `5` alone has no weight anywhere; for `Study Group 17` the one on 17 comes first.
#           whoosh 2.7.4 (Debian 12), compared here where it is installed, leaves out words of one sign: "Study Group 5", in quotes, finds all
#           four, `5` alone nothing.
# Matters:  study groups, questions, annexes and paragraphs are called by one figure or letter; who asks for one is shown the others.
# 2026-12-01, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1 >&2 || exit 2
cat >seen.js <<'JS'
import natural from 'natural/lib/natural/tfidf/index.js';

const letters = ['Meeting of Study Group 3', 'Meeting of Study Group 5', 'Meeting of Study Group 9', 'Meeting of Study Group 17'];
const index = new natural.TfIdf();
for (const letter of letters) index.addDocument(letter);
for (const wanted of ['Study Group 5', 'Study Group 17', '5', '17']) {
  const weights = index.tfidfs(wanted);
  const best = Math.max(...weights);
  const found = best > 0 ? letters.filter((_, at) => weights[at] === best).map((letter) => letter.slice(23)) : ['nothing'];
  console.log(`natural: ${wanted}: ${found.join(', ')}`);
}
JS
cat >seen.py <<'PY'
from whoosh.fields import STORED, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser

index = RamStorage().create_index(Schema(group=STORED, words=TEXT))
writer = index.writer()
for group in ("3", "5", "9", "17"):
    writer.add_document(group=group, words="Meeting of Study Group " + group)
writer.commit()
with index.searcher() as searcher:
    for wanted in ('"Study Group 5"', '"Study Group 17"', "5", "17"):
        hits = searcher.search(QueryParser("words", index.schema).parse(wanted))
        print("whoosh: %s: %s" % (wanted, ", ".join(hit["group"] for hit in hits) or "nothing"))
PY
expected='natural: Study Group 5: 3, 5, 9, 17
natural: Study Group 17: 17
natural: 5: nothing
natural: 17: 17'
seen=$(node seen.js)
if [ "$(dpkg-query --show --showformat='${Version}' python3-whoosh 2>/dev/null)" = '2.7.4+git6-g9134ad92-7' ]; then
  expected+=$'\nwhoosh: "Study Group 5": 3, 5, 9, 17\nwhoosh: "Study Group 17": 17\nwhoosh: 5: nothing\nwhoosh: 17: 17'
  seen+=$'\n'$(/usr/bin/python3 seen.py)
fi
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
