import type { DocumentRecord } from '../../src/model/record.js';
import { bullet, type Print, printOf } from './converter-losses.js';
import { bare, type Fact, factsOf } from './facts.js';

/** What came back of a letter that went through a converter. */
export interface Returned {
  readonly kept: number;
  readonly gone: readonly Fact[];
  readonly fresh: readonly Fact[];
  /** What the converter does not print, or prints with another label; the latter are kept, as they are printed. */
  readonly lost: readonly Fact[];
}

const key = ({ kind, text }: Fact): string => `${kind}: ${text}`;

/** What is in `facts` and not in `others`, each as often as it is too many. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = new Map<string, number>();
  for (const fact of others) left.set(key(fact), (left.get(key(fact)) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(key(fact)) ?? 0;
    left.set(key(fact), count - 1);
    return count <= 0;
  });
}

/** The words by which a fact is known, at each of the places that say so. */
function placesOf({ pointer }: Fact, { evidence }: DocumentRecord): string[] {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const places = evidence[at];
    if (places) return places.map((place) => place.text);
  }
  return [];
}

const isPrinted = (fact: Fact, letter: DocumentRecord, print: Print): boolean =>
  fact.kind === 'links'
    ? print.holdsAddress(fact.text.replace(/^\/\/|^mailto:/, ''))
    : print.holds(placesOf(fact, letter));

/** A value that is missing, instead of one that the converter lost: `fax / -`. */
const isAbsence = (fact: Fact, lost: Fact): boolean =>
  fact.pointer === lost.pointer && fact.kind === lost.kind && bare(fact.text.replace(/^[^/]*/, '')) === '';

/** An address of which pdftotext has taken away the hyphen at the end of a line. */
const isUnhyphenated = (fact: Fact, lost: Fact): boolean =>
  fact.kind === 'links' && lost.kind === 'links' && bare(fact.text) === bare(lost.text);

/**
 * The same paragraph with the label that the converter printed. Where a label went, or that of a paragraph above it, lists that Word
 * numbered are no longer nested: then it may stand at another depth, and the heading that had a number has no topic.
 */
function reprinted(fact: Fact, fresh: readonly Fact[], labels: ReadonlyMap<string, string | null>): Fact | undefined {
  const own = fact.paragraph;
  if (!own) return undefined;
  const chain = [...own.parents, fact.pointer].map((pointer) => labels.get(pointer) ?? null);
  if (chain.every((label) => label === null)) return undefined;
  const label = labels.get(fact.pointer) ?? own.label;
  const mayMove = chain.includes(none);
  return fresh.find(
    ({ kind, paragraph }) =>
      kind === fact.kind &&
      paragraph !== undefined &&
      paragraph.annex === own.annex &&
      paragraph.heading === own.heading &&
      paragraph.words === own.words &&
      paragraph.label === label &&
      (paragraph.depth === own.depth || mayMove) &&
      (paragraph.topic === own.topic || label !== own.label),
  );
}

/** The words of a note whose number is not printed before it; `null` for another fact. Nothing tells it from a paragraph then. */
function unnumberedNote({ kind, text }: Fact, print: Print): string | null {
  if (kind !== 'notes') return null;
  const [label = '', words = ''] = text.split(' / ');
  const printed = print.labelBefore(words, label);
  return printed !== null && printed !== label ? words : null;
}

/** Of a paragraph without a label. */
const none = '\u00b7';

/** By the places of paragraphs: the label they are printed with, where it is another than theirs. */
function changedLabels(facts: readonly Fact[], print: Print): Map<string, string | null> {
  const labels = new Map<string, string | null>();
  for (const { pointer, paragraph } of facts) {
    if (!paragraph) continue;
    const own = paragraph.label === none && paragraph.bullet ? bullet : paragraph.label;
    if (own === none) continue;
    const printed = print.labelBefore(paragraph.words, own);
    if (printed !== null && printed !== own) labels.set(pointer, printed === bullet || printed === '' ? none : printed);
  }
  return labels;
}

/** Counts what a reader makes of the converted letter against what is printed there of the letter. */
export function returned(letter: DocumentRecord, converted: string, read: DocumentRecord): Returned {
  const [expected, found] = [factsOf(letter), factsOf(read)];
  const print = printOf(converted);
  const labels = changedLabels(expected, print);
  const gone: Fact[] = [];
  const lost: Fact[] = [];
  let fresh = without(found, expected);
  const missed = without(expected, found);
  let kept = expected.length - missed.length;
  for (const fact of missed) {
    const same = reprinted(fact, fresh, labels);
    const note = unnumberedNote(fact, print);
    if (note !== null) {
      lost.push(fact);
      fresh = fresh.filter(({ paragraph }) => paragraph?.words !== note);
    } else if (same) {
      kept++;
      lost.push(fact);
      fresh = fresh.filter((each) => each !== same);
    } else if (isPrinted(fact, letter, print)) gone.push(fact);
    else {
      lost.push(fact);
      fresh = fresh.filter((each) => !isAbsence(each, fact) && !isUnhyphenated(each, fact));
    }
  }
  return { kept, gone, fresh, lost };
}
