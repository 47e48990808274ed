/** Calls that TypeScript would not let through, from JavaScript: they are told what is wanted before anything else fails. */

function given(value: unknown): string {
  if (typeof value === 'string') return 'a string';
  if (value === null || value === undefined) return String(value);
  if (value instanceof Promise) return 'a promise (await it)';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  return Array.isArray(value) ? 'a list' : `a value of another kind (${typeof value})`;
}

/** True across realms, where `instanceof` is not. */
const isBytes = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Uint8Array]';

/** @throws TypeError */
export function wantBytes(name: string, value: unknown): void {
  if (isBytes(value)) return;
  throw new TypeError(
    `${name} takes the bytes of a file (a Uint8Array), not ${given(value)}; ` +
      'read the file without an encoding, or give new TextEncoder().encode(text)',
  );
}

/** @throws TypeError */
export function wantText(name: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw new TypeError(
    `${name} takes the text of a JSON file (a string), not ${given(value)}; give JSON.stringify(record), or decode the bytes`,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/** @throws TypeError where it is not what `parseCircular` gives */
export function wantParsed(name: string, value: unknown): void {
  if (isObject(value) && isObject(value.record)) return;
  const what = isObject(value) && 'schemaVersion' in value ? 'a record alone; give { record }' : given(value);
  throw new TypeError(`${name} takes what parseCircular gives, { record, text }, not ${what}`);
}

/**
 * @param known the languages there are; that of `fr-CH` is `fr`
 * @throws TypeError where it is no text, RangeError where it is no language of them
 */
export function wantLanguage(value: unknown, known: readonly string[]): void {
  const choice = `give one of ${known.map((each) => JSON.stringify(each)).join(', ')}`;
  if (typeof value !== 'string')
    throw new TypeError(`the interface language is a string, not ${given(value)}; ${choice}`);
  if (!known.includes(value.toLowerCase().split('-')[0] ?? ''))
    throw new RangeError(`no interface language ${JSON.stringify(value)}; ${choice}`);
}
