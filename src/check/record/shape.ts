import type { z } from 'zod';
import { pointerTo } from '../../text/json.js';
import type { Breach } from './rule.js';

const known = '1';

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A record of a version that this program does not know; nothing more can be said of it. */
export function versionBreach(value: unknown): Breach | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { pointer: '', unexpected: shown(value), expected: 'a record (an object)' };
  }
  const version = (value as Record<string, unknown>).schemaVersion;
  if (version === known) return null;
  if (version === undefined)
    return {
      pointer: '',
      unexpected: 'object without "schemaVersion"',
      expected: `a record with "schemaVersion": "${known}"`,
    };
  return {
    pointer: '/schemaVersion',
    unexpected: `schemaVersion ${shown(version)}`,
    expected: `"${known}", the version this program knows`,
  };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** What should stand in a value's place, in the words of the issue. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.map(shown).join(', ')}`;
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? 'text that is not empty, or null' : `no less than ${issue.minimum}`;
  }
  if (issue.code === 'too_big') return `no more than ${issue.maximum}`;
  if (issue.code === 'invalid_format') return issue.pattern ? `text of the form ${issue.pattern}` : issue.format;
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
          unexpected: `key ${JSON.stringify(key)}`,
          expected: 'only keys of the record',
        };
      }
      continue;
    }
    const value = valueAt(root, issue.path);
    const missing = value === undefined;
    yield {
      pointer: pointerTo(path),
      unexpected: missing ? `absence of ${JSON.stringify(path.at(-1))}` : shown(value),
      expected: expectedBy(issue),
    };
  }
}
