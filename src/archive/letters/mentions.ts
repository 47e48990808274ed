import type { AmendingLocale } from '../../model/locale/amending.js';
import type { DocumentRecord, Evidence } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { firstMatch } from '../../text/pattern.js';
import {
  annotationsIn,
  baseKey,
  type DocumentName,
  nameKey,
  nameOfCitation,
  nameOfReference,
} from '../names/document-name.js';
import { type Located, locate, stretchesOf } from './places.js';

/** What a letter does to another by naming it. */
export type Act = 'cancels' | 'replaces';

/** A document that a letter names, once for each name, with what becomes of it. */
export interface Mention {
  readonly name: DocumentName;
  readonly act: Act | null;
  readonly pointer: string;
  readonly evidence: Evidence | null;
}

/** One place where a document is named. */
interface Naming {
  readonly name: DocumentName;
  readonly pointer: string;
  readonly evidence: Evidence | null;
  readonly located: Located | null;
  act: Act | null;
  /** Whether what becomes of it is said before its name. */
  isBefore: boolean;
}

/** Words that may stand between a number and what it is a number of: `Corrigendum 1 à la Circulaire `. */
const nearBefore = /\p{L}[^.;:,()]{0,50}$/u;
const nearBehind = /^ ?\(?(?:rev|corr|add)[^ )]*[. ]{0,2}\d{1,2}\b/i;

/** The documents that a letter names, in reading order. */
export function mentionsOf(record: DocumentRecord, words: AmendingLocale): Mention[] {
  const namings = namingsOf(record);
  const own = record.reference && baseKey(nameOfReference(record.reference));
  for (const [at, naming] of namings.entries()) readAct(naming, at, namings, own, words);
  for (let at = 1; at < namings.length; at++) share(namings, at, at - 1, true, words);
  for (let at = namings.length - 2; at >= 0; at--) share(namings, at, at + 1, false, words);
  const mentions = new Map<string, Mention>();
  for (const { name, pointer, evidence, act } of namings) {
    const key = nameKey(name);
    const known = mentions.get(key);
    if (!known || (known.act === null && act !== null)) mentions.set(key, { name, pointer, evidence, act });
  }
  return [...mentions.values()];
}

function namingsOf(record: DocumentRecord): Naming[] {
  let stretches: ReturnType<typeof stretchesOf> | null = null;
  const namings = record.citations.flatMap((citation, index): Naming[] => {
    if (nameOfCitation(citation) === null) return [];
    stretches ??= stretchesOf(record);
    const pointer = `/citations/${index}`;
    const places = record.evidence[pointer] ?? [null];
    return places.flatMap((evidence) => {
      const located = evidence && locate(stretches ?? [], evidence);
      const name = nameOfCitation(citation, located ? annotationsAround(located) : []);
      return name === null ? [] : [{ name, pointer, evidence, located, act: null, isBefore: false }];
    });
  });
  return namings.toSorted((a, b) => (a.evidence?.start ?? 0) - (b.evidence?.start ?? 0));
}

/** Only what stands right at the name: `Corrigendum 1 à la`, `(Rév. 1)`. */
function annotationsAround({ stretch: { text }, from, to }: Located): string[] {
  const before = nearBefore.exec(text.slice(0, from))?.[0] ?? '';
  const behind = nearBehind.exec(text.slice(to))?.[0] ?? '';
  // A further number between the two belongs to a document of its own: `Corrigendum 1 à la Circulaire 12 et 15`.
  const [, last = ''] = /((?:corr|err|add|adic|rev)[^.;:,()]*)$/i.exec(fold(before)) ?? [];
  const isOne = (last.match(/\d+/g) ?? []).length === 1;
  return [...(isOne ? annotationsIn(last) : []), ...annotationsIn(behind)];
}

function readAct(
  naming: Naming,
  at: number,
  namings: readonly Naming[],
  own: string | null,
  words: AmendingLocale,
): void {
  const { located } = naming;
  if (located === null) return;
  const text = fold(located.stretch.text);
  const before = text.slice(Math.max(0, located.from - 160), located.from);
  const lead = located.from - before.length;
  for (const [act, pattern] of [
    ['replaces', words.replaces],
    ['cancels', words.cancels],
  ] as const) {
    const match = firstMatch(pattern, before);
    if (!match || isSaidOfAnother(namings[at - 1], located, lead + match.index, own)) continue;
    naming.act = act;
    naming.isBefore = true;
    return;
  }
  const behind = text.slice(located.to, located.to + 160);
  const [sentence = ''] = behind.split(/[.;](?= |$)/);
  for (const [act, pattern] of [
    ['replaces', words.isReplaced],
    ['cancels', words.isCancelled],
  ] as const) {
    if (!firstMatch(pattern, behind) || !isSubject(namings, at, words)) continue;
    // `… is replaced by TSB Circular 12`: another takes its place, not the letter that tells it.
    if (!isBehind(namings[at + 1], located, sentence.length, own)) naming.act = act;
  }
}

/** The name, or the first of a list that it ends, begins a clause: nothing is said of a form that is attached to it. */
function isSubject(namings: readonly Naming[], at: number, words: AmendingLocale): boolean {
  let first = at;
  while (first > 0 && areJoined(namings[first - 1], namings[first], words)) first--;
  const located = namings[first]?.located;
  if (!located) return false;
  return (
    firstMatch(words.clause, fold(located.stretch.text.slice(Math.max(0, located.from - 160), located.from))) !== null
  );
}

/** `TSB 12 et la Circulaire TSB 15`: what is said of one is said of the other. */
function areJoined(one: Naming | undefined, other: Naming | undefined, { joint }: AmendingLocale): boolean {
  if (!other?.located || !isIn(one, other.located)) return false;
  const between = fold(one.located.stretch.text.slice(one.located.to, other.located.from));
  return between.trim() === '' || firstMatch(joint, between) !== null;
}

const isIn = (naming: Naming | undefined, { stretch }: Located): naming is Naming & { located: Located } =>
  naming?.located?.stretch === stretch;

/** `La Circulaire TSB 12 annule la `: the one before is the one that acts, where nothing parts it from the verb. */
const isSaidOfAnother = (before: Naming | undefined, located: Located, verb: number, own: string | null): boolean =>
  isIn(before, located) &&
  before.located.to <= verb &&
  baseKey(before.name) !== own &&
  /^[^,;.:]{0,40}$/.test(located.stretch.text.slice(before.located.to, verb));

const isBehind = (behind: Naming | undefined, located: Located, length: number, own: string | null): boolean =>
  isIn(behind, located) && behind.located.from < located.to + length && baseKey(behind.name) !== own;

/** What is said of one of a list before it is said of those behind, and what is said behind of those before. */
function share(namings: readonly Naming[], to: number, from: number, isBefore: boolean, words: AmendingLocale): void {
  const [taking, giving] = [namings[to], namings[from]];
  if (!taking || !giving || taking.act !== null || giving.act === null || giving.isBefore !== isBefore) return;
  if (!(isBefore ? areJoined(giving, taking, words) : areJoined(taking, giving, words))) return;
  taking.act = giving.act;
  taking.isBefore = isBefore;
}
