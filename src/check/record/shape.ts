import { type Filling, say } from '../../model/sentence/index.js';
import type { z } from 'zod';
import { pointerTo } from '../../text/json.js';
import type { Breach } from './rule.js';

const known = '1';

function shown(value: unknown): Filling {
  if (value === undefined) return say('term/nothing', {});
  if (Array.isArray(value)) return say('term/list', {});
  if (typeof value === 'object' && value !== null) return say('term/object', {});
  return written(value);
}

/** A value as JSON writes it. */
function written(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A record of a version that this program does not know; nothing more can be said of it. */
export function versionBreach(value: unknown): Breach | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { pointer: '', sentence: say('record-version/no-record', { found: shown(value) }) };
  }
  const version = (value as Record<string, unknown>).schemaVersion;
  if (version === known) return null;
  if (version === undefined) return { pointer: '', sentence: say('record-version/absent', { known: written(known) }) };
  return {
    pointer: '/schemaVersion',
    sentence: say('record-version/other', { found: shown(version), known: written(known) }),
  };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

const types = {
  string: 'term/text',
  number: 'term/number',
  int: 'term/whole-number',
  boolean: 'term/boolean',
  array: 'term/list',
  object: 'term/object',
  record: 'term/object',
} as const;

const isType = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

/** What should stand in a value's place, in the words of the issue. */
function expectedBy(issue: z.core.$ZodIssue): Filling {
  if (issue.code === 'invalid_type') return isType(issue.expected) ? say(types[issue.expected], {}) : issue.expected;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(written);
    return values.length === 1 ? (values[0] ?? '') : say('term/one-of', { values: values.join(', ') });
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'string'
      ? say('term/filled-text', {})
      : say('term/at-least', { least: String(issue.minimum) });
  }
  if (issue.code === 'too_big') return say('term/at-most', { most: String(issue.maximum) });
  if (issue.code === 'invalid_format') return say('term/form', { form: issue.pattern ?? issue.format });
  return issue.message.replace(/^Invalid input: expected /, '');
}

/** Where one of several shapes is allowed, the one that comes nearest. */
function settled(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  const inner = best.flatMap((each) => settled({ ...each, path: [...issue.path, ...each.path] }));
  return inner.length > 0 ? inner : [issue];
}

/** What the schema says of a value, one breach for each key or value. */
export function* schemaBreaches(error: z.ZodError, root: unknown): Generator<Breach> {
  for (const issue of error.issues.flatMap(settled)) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        yield {
          pointer: pointerTo([...path, key]),
          sentence: say('record-schema/foreign', { key: JSON.stringify(key) }),
        };
      }
      continue;
    }
    const value = valueAt(root, issue.path);
    const missing = value === undefined;
    yield {
      pointer: pointerTo(path),
      sentence: missing
        ? say('record-schema/absent', { key: JSON.stringify(path.at(-1)), wanted: expectedBy(issue) })
        : say('record-schema/value', { found: shown(value), wanted: expectedBy(issue) }),
    };
  }
}
