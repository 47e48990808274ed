#!/usr/bin/env bash
# A pattern of a JSON Schema that asks for letters refuses `Évêque` and accepts `p{Lu}p{L}`.
#
# Guess:    what makes a validator of a JSON Schema builds its patterns with the flag u, as the specification asks for (2020-12, 6.4), or
#           throws where it cannot, as Zod does for `if` and `not`: \p{L} is a letter.
# Seen:     Zod 4.6.7 (fromJSONSchema), the code that json-schema-to-zod 2.8.1 writes and @sinclair/typebox 0.34.52 build them without it: \p is the
#           letter p, and {L} is itself. Nothing is thrown or said. Ajv 8.20.0 and typebox 1.4.3, the same library under its new name, are right.
# Matters:  names of people and places, and their letters of any language, are described so: every good record is refused.
# 2026-11-30, Node 20.20.2.
set -uo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder" || exit 2
echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @sinclair/typebox@0.34.52 ajv@8.20.0 json-schema-to-zod@2.8.1 typebox@1.4.3 zod@4.6.7 >&2 || exit 2
cat >seen.js <<'JS'
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { Check } from 'typebox/value';
import { z } from 'zod';

const schema = { type: 'string', pattern: '^\\p{Lu}\\p{L}+$' };
const written = new Function('z', `return ${jsonSchemaToZod(schema)}`)(z);
const read = z.fromJSONSchema(schema);
const validators = {
  zod: (value) => read.safeParse(value).success,
  'json-schema-to-zod': (value) => written.safeParse(value).success,
  '@sinclair/typebox': (value) => Value.Check(Type.String({ pattern: schema.pattern }), value),
  typebox: (value) => Check(schema, value),
  ajv: new Ajv2020().compile(schema),
};
for (const [validator, accepts] of Object.entries(validators)) {
  console.log(`${validator}: ${['Évêque', 'Geneva', 'p{Lu}p{L}', '12'].map((value) => `${value} ${accepts(value) ? 'yes' : 'no'}`).join(', ')}`);
}
JS
expected='zod: Évêque no, Geneva no, p{Lu}p{L} yes, 12 no
json-schema-to-zod: Évêque no, Geneva no, p{Lu}p{L} yes, 12 no
@sinclair/typebox: Évêque no, Geneva no, p{Lu}p{L} yes, 12 no
typebox: Évêque yes, Geneva yes, p{Lu}p{L} no, 12 no
ajv: Évêque yes, Geneva yes, p{Lu}p{L} no, 12 no'
seen=$(node seen.js)
[ "$seen" = "$expected" ] && echo "As it was: $0" && exit 0
printf 'Changed: %s\n--- noted\n%s\n--- seen now\n%s\n' "$0" "$expected" "$seen"
exit 1
