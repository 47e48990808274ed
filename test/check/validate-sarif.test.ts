import { expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../src/check/catalogue.js';
import { checkCircular, reportWriter } from '../../src/index.js';
import { placesIn } from '../../src/render/file-places.js';
import type { PlacedMessage } from '../../src/render/report.js';
import { sampled } from '../support/sampled.js';
import { letters } from './planted-faults.js';

/**
 * The parts of the schema of SARIF 2.1.0 (OASIS Standard, sarif-schema-2.1.0.json) that the report uses, with the required
 * keys, the least values and `additionalProperties: false` of the schema: what is not named here may not stand there.
 */
const text = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
const uriReference = z.string().regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/);
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri: uriReference }),
  region: region.optional(),
});
const location = z.strictObject({
  id: z.int().min(-1).optional(),
  physicalLocation,
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
  message: text.optional(),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            version: z.string().regex(/^\d+\.\d+\.\d+/),
            language: z
              .string()
              .regex(/^[a-z]{2}$/)
              .optional(),
            rules: z.array(
              z.strictObject({
                id: z.string().min(1),
                shortDescription: text,
                help: text,
                defaultConfiguration: z.strictObject({ level }),
              }),
            ),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string().min(1),
            ruleIndex: z.int().min(-1),
            level,
            message: text,
            locations: z.array(location),
            relatedLocations: z.array(location).optional(),
          }),
        ),
      }),
    )
    .min(1),
});

/** In one language every fault; in another the sentences alone are others. */
test.each([
  ['en', 1],
  ['fr', 8],
] as const)('a report of faults is SARIF 2.1.0, in %s one in %i', async (interfaceLanguage, every) => {
  const writer = await reportWriter(interfaceLanguage);
  const messages: PlacedMessage[] = [];
  for (const letter of letters) {
    for (const [index, { from, to }] of sampled(letter.faults, every).entries()) {
      const faulty = letter.text.replace(from, () => to);
      const place = placesIn(faulty);
      const found = (await checkCircular(Buffer.from(faulty), { interfaceLanguage })).messages;
      messages.push(
        ...found.map((message) => ({
          file: `a folder/é #${index}.txt`,
          message,
          place: message.start === null || message.end === null ? null : place(message.start, message.end),
          related: message.related ? place(message.related.start, message.related.end) : null,
        })),
      );
    }
  }
  const log = sarif.parse(JSON.parse(writer.sarif(messages, catalogue, '1.2.3')));
  const [run] = log.runs;
  const rules = run!.tool.driver.rules.map(({ id }) => id);
  expect(run!.results).toHaveLength(messages.length);
  expect(new Set(rules).size).toBe(rules.length);
  for (const { ruleId, ruleIndex, locations, message } of run!.results) {
    expect(rules[ruleIndex]).toBe(ruleId);
    expect(message.text).toMatch(/[.)]$/);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^a%20folder\/%C3%A9%20%23\d+\.txt$/);
    const at = locations[0]?.physicalLocation.region;
    if (at) expect(at.endLine > at.startLine || at.endColumn >= at.startColumn).toBe(true);
  }
});

test('a report of nothing is SARIF too', async () => {
  const log = sarif.parse(JSON.parse((await reportWriter()).sarif([], catalogue, '1.2.3')));
  expect(log.runs[0]?.results).toEqual([]);
});
