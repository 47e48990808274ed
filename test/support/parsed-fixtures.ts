import { type ParsedCircular, parseCircular } from '../../src/index.js';
import { readFixtures } from './fixtures.js';

const read = new Map<string, Promise<ParsedCircular>>();

/** So that no test changes what another sees. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

/** What is read from a fixture: once for all test files of a process. */
export function parsedFixture(name: string): Promise<ParsedCircular> {
  const known = read.get(name);
  if (known) return known;
  const fixture = readFixtures().find((each) => each.name === name);
  if (!fixture) throw new Error(`no fixture ${name}`);
  const reading = parseCircular(fixture.bytes, { name: fixture.file }).then(frozen);
  read.set(name, reading);
  return reading;
}
