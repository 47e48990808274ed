import { z } from 'zod';
import { type DocumentRecord, type RecordMessage, recordSchema } from '../../model/record.js';
import { keysOf, pointerTo } from '../../text/json.js';
import { type Sentence, say } from '../../model/sentence/index.js';
import type { Voice } from '../rule.js';
import { dateExists } from './date-exists.js';
import { endBeforeStart } from './end-before-start.js';
import type { Breach } from './rule.js';
import { schemaBreaches, versionBreach } from './shape.js';

/** A record that keeps what the schema promises, and what had to be left out of it. */
export interface MendedRecord {
  /** Valid, with dates that exist and ends behind their starts; its `messages` end in those below. */
  readonly record: DocumentRecord;
  /** What could not be used, in the words of `validate`; kinds of breach that come again are told once. */
  readonly messages: readonly RecordMessage[];
}

/** `absent`: the key that is missing in the object at the pointer. */
type Found = Breach & { readonly code: string; readonly absent?: string };
type Entries = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** What stands where the schema wants a value and there is none that can be used, by its key. */
const standIns: Readonly<Record<string, (siblings: Entries) => unknown>> = {
  schemaVersion: () => '1',
  format: () => 'txt',
  // BCP 47 for an undetermined language.
  language: () => 'und',
  sha256: () => '0'.repeat(64),
  bytes: () => 0,
  characters: () => 0,
  source: () => ({}),
  contact: () => ({}),
  documentType: () => 'other',
  type: () => 'other',
  kind: () => 'other',
  role: () => 'other',
  group: () => 'other',
  marker: () => 'none',
  heading: () => false,
  signed: () => false,
  outgoing: () => false,
  evidence: () => ({}),
  precision: ({ date, start }) => (/^\d{4}(?:-\d\d)?$/.test(String(date ?? start)) ? 'month' : 'day'),
  severity: () => 'info',
  basis: () => 'inferred',
};

/** Levels of a record's tree: more than any letter has, fewer than would fill the stack. */
const deepest = 400;

const unusable = Symbol('nothing that can be used');

const isObject = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks a value by the schema: keeps what fits, fills in what is absent, leaves out the rest and tells it. */
class Mender {
  readonly found: Found[] = [];
  /** The entries that stayed, by the pointer to their list; a list that kept all of them is not here. */
  readonly #stayed = new Map<string, ReadonlyMap<string, number>>();

  mend(schema: z.core.$ZodType, value: unknown, path: Path): unknown {
    if (path.length > deepest) {
      this.#tell(path, [{ pointer: '', sentence: say('record-schema/deep', { levels: deepest }) }]);
      return unusable;
    }
    if (schema instanceof z.ZodNullable) {
      if (value === null) return null;
      const mended = this.mend(schema.unwrap(), value, path);
      return mended === unusable ? null : mended;
    }
    if (schema instanceof z.ZodArray) return this.#list(schema, value, path);
    if (schema instanceof z.ZodObject) return this.#object(schema, value, path);
    if (schema instanceof z.ZodRecord) return this.#evidence(schema, value, path);
    return this.#fits(schema, value, path) ? value : unusable;
  }

  #tell(path: Path, breaches: Iterable<Breach>): void {
    const above = pointerTo(path);
    for (const breach of breaches)
      this.found.push({ ...breach, code: 'record-schema', pointer: above + breach.pointer });
  }

  #fits(schema: z.core.$ZodType, value: unknown, path: Path): boolean {
    const { error } = z.safeParse(schema, value);
    if (error) this.#tell(path, schemaBreaches(error, value));
    return error === undefined;
  }

  #list(schema: z.ZodArray, value: unknown, path: Path): unknown {
    if (!Array.isArray(value)) {
      this.#fits(z.array(z.unknown()), value, path);
      return [];
    }
    const stayed = new Map<string, number>();
    const entries: unknown[] = [];
    for (const [index, each] of value.entries()) {
      const mended = this.mend(schema.element, each, [...path, index]);
      if (mended === unusable) continue;
      stayed.set(String(index), entries.push(mended) - 1);
    }
    if (entries.length < value.length) this.#stayed.set(pointerTo(path), stayed);
    return entries;
  }

  #object({ shape }: z.ZodObject, value: unknown, path: Path): unknown {
    if (!isObject(value)) {
      this.#fits(z.object({}), value, path);
      return unusable;
    }
    const foreign = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    this.#tell(
      path,
      foreign.map((key) => ({
        pointer: pointerTo([key]),
        sentence: say('record-schema/foreign', { key: JSON.stringify(key) }),
      })),
    );
    const mended: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(shape)) {
      mended[key] = this.#member(key, schema, value, path);
      if (mended[key] === unusable) return unusable;
    }
    return mended;
  }

  #member(key: string, schema: z.core.$ZodType, siblings: Entries, above: Path): unknown {
    const path = [...above, key];
    const given = Object.hasOwn(siblings, key) ? siblings[key] : undefined;
    if (given === undefined) {
      const pointer = pointerTo(above);
      this.found.push({ code: 'record-schema', pointer, absent: key, sentence: missingKeys([key]) });
      if (schema instanceof z.ZodNullable) return null;
      if (schema instanceof z.ZodArray) return [];
    } else {
      const mended = this.mend(schema, given, path);
      if (mended !== unusable) return mended;
    }
    const standIn = standIns[key]?.(siblings) ?? '';
    return isObject(standIn) || z.safeParse(schema, standIn).success ? this.#filled(schema, standIn, path) : unusable;
  }

  /** A stand-in, its own members filled in without a word: that it is absent has been told. */
  #filled(schema: z.core.$ZodType, standIn: unknown, path: Path): unknown {
    if (!isObject(standIn) || !(schema instanceof z.ZodObject || schema instanceof z.ZodRecord)) return standIn;
    return new Mender().mend(schema, standIn, path);
  }

  /** Pointers count entries as they were: those of entries that are left out go, the others move up. */
  #evidence(schema: z.ZodRecord, value: unknown, path: Path): unknown {
    if (!isObject(value)) {
      this.#fits(z.record(z.string(), z.unknown()), value, path);
      return {};
    }
    const pieces: [string, unknown][] = [];
    for (const [pointer, each] of Object.entries(value)) {
      const mended = this.mend(schema.valueType, each, [...path, pointer]);
      const moved = this.#moved(pointer);
      if (Array.isArray(mended) && mended.length > 0 && moved !== null) pieces.push([moved, mended]);
    }
    return Object.fromEntries(pieces);
  }

  #moved(pointer: string): string | null {
    const before: string[] = [];
    const after: (string | number)[] = [];
    for (const key of keysOf(pointer)) {
      const stayed = this.#stayed.get(pointerTo(before));
      const place = stayed ? stayed.get(key) : key;
      if (place === undefined) return null;
      before.push(key);
      after.push(place);
    }
    return pointerTo(after);
  }
}

/** Takes the values out that a pointer leads to; the mender then fills in, or leaves the entry out. */
function strike(record: DocumentRecord, breaches: readonly Breach[]): unknown {
  const struck: unknown = structuredClone(record);
  for (const { pointer } of breaches) {
    const keys = keysOf(pointer);
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((value, key) => (value as Entries | undefined)?.[key], struck);
    delete (holder as Record<string, unknown> | undefined)?.[last];
  }
  return struck;
}

/** Absent keys of one kind of object are one message, and so are breaches that differ in places of lists alone. */
function messagesOf(found: readonly Found[], voice: Voice): RecordMessage[] {
  const kinds = new Map<string, Found[]>();
  for (const each of found) {
    const place = each.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*').replace(/^\/evidence\/.*/, '/evidence');
    const kind = [each.code, place, each.absent ? '' : JSON.stringify(each.sentence)].join('\n');
    const alike = kinds.get(kind);
    if (alike) alike.push(each);
    else kinds.set(kind, [each]);
  }
  return [...kinds.values()].map(([first, ...others]) => {
    const { code, pointer, absent } = first as Found;
    const told = absent
      ? missingKeys([absent, ...others.map((other) => other.absent ?? '')])
      : (first as Found).sentence;
    const place = pointer || say('term/top', {});
    const sentence =
      others.length > 0 && !absent
        ? say('mended/several', { told, place, count: others.length })
        : say('mended/one', { told, place });
    const message = voice.speak(sentence);
    return { code, severity: 'error', message, start: null, end: null, line: null, column: null, related: null };
  });
}

/** Keys that are absent in one object; most are counted. */
function missingKeys(absent: readonly string[]): Sentence {
  const names = [...new Set(absent)].map((key) => JSON.stringify(key));
  const keys = names.slice(0, 3).join(', ');
  return names.length > 3
    ? say('record-schema/missing-more', { keys, count: names.length - 3 })
    : say('record-schema/missing', { keys });
}

/**
 * Makes a sound record of any value: one of another version, edited by hand, or in part. Renderers get no other.
 * Absent keys become `null` or `[]`, values of the wrong type are left out, entries without what makes them one
 * (a deadline without a date) are left out whole and evidence is kept at its entries.
 */
export function mendedRecord(value: unknown, voice: Voice): MendedRecord {
  const mender = new Mender();
  const version = versionBreach(value);
  if (version) mender.found.push({ ...version, code: 'record-version' });
  const given: Entries = isObject(value) ? { ...value, schemaVersion: '1' } : {};
  let record = mender.mend(recordSchema, given, []) as DocumentRecord;
  const impossible = [dateExists, endBeforeStart].flatMap((rule) =>
    [...rule.check(record, null)].map((breach) => ({ ...breach, code: rule.code })),
  );
  if (impossible.length > 0) record = new Mender().mend(recordSchema, strike(record, impossible), []) as DocumentRecord;
  const messages = messagesOf([...mender.found, ...impossible], voice);
  return { record: { ...record, messages: [...record.messages, ...messages] }, messages };
}
