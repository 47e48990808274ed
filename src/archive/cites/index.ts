import type { Citation, CitationIssuer, CitationType } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import type { Card } from '../letters/card.js';
import type { Register } from '../letters/documents.js';
import { type Saying, saying } from '../letters/saying.js';
import { type DocumentName, baseKey, nameOfCitation } from '../names/document-name.js';

/** A letter that cites a text, with the parts of it that it names. */
export interface CitingLetter extends Saying {
  readonly sections: readonly string[];
}

/** A text in one revision; `null` where the letters do not say which. */
export interface CitedRevision {
  readonly revision: Citation['revision'];
  /** In time. */
  readonly citedBy: readonly CitingLetter[];
}

export interface CitedText {
  readonly type: CitationType;
  readonly series: string | null;
  /** As the first of the letters prints it. */
  readonly number: string;
  /** Whose it is; `null` where the letters do not say. */
  readonly issuer: CitationIssuer | null;
  /** By their years; those that say none last. */
  readonly revisions: readonly CitedRevision[];
}

/** What is asked for: what a letter would cite, or a bare number of whatever kind. */
export interface TextAsked {
  readonly type: CitationType | null;
  readonly number: string;
  readonly issuer: CitationIssuer | null;
  /** The year of a revision; `null` for all. */
  readonly year: number | null;
  /** Of a document: its name. */
  readonly document: DocumentName | null;
}

const plain = (number: string): string =>
  fold(number)
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');

/** What is asked for by a citation, as it was read from words. */
export const askedBy = (citation: Citation): TextAsked => ({
  type: citation.type,
  number: citation.number,
  issuer: citation.issuer,
  year: citation.revision?.year ?? null,
  document: nameOfCitation(citation),
});

/** `A.1`, `179`, `4/17`: a number of whatever kind of text. */
export const askedByNumber = (number: string): TextAsked => ({
  type: null,
  number,
  issuer: null,
  year: null,
  document: null,
});

function isAsked(citation: Citation, asked: TextAsked): boolean {
  if (asked.document !== null) {
    const name = nameOfCitation(citation);
    return name !== null && baseKey(name) === baseKey(asked.document);
  }
  return (
    (asked.type === null || asked.type === citation.type) &&
    plain(asked.number) === plain(citation.number) &&
    (asked.issuer === null || citation.issuer === null || asked.issuer === citation.issuer) &&
    (asked.year === null || asked.year === (citation.revision?.year ?? null))
  );
}

interface Citing {
  readonly citation: Citation;
  readonly by: CitingLetter;
}

/** What citations of one text share, in whatever revision and language. */
export const textKey = (citation: Citation): string => {
  const name = nameOfCitation(citation);
  return name ? `document ${baseKey(name)}` : `${citation.type} ${plain(citation.number)} ${citation.issuer ?? ''}`;
};

const revisionKey = ({ revision }: Citation): string =>
  revision === null ? '' : String(revision.year ?? fold(revision.text).toLowerCase());

/** What letters cite in the same words, each with those that do: asked whether it is meant once. */
interface Cited {
  readonly citation: Citation;
  readonly citing: readonly { readonly by: Citing; readonly at: number }[];
}

/** Worked out once for the letters of an archive. */
const shelves = new WeakMap<Register, readonly Cited[]>();

function citedIn(register: Register): readonly Cited[] {
  const known = shelves.get(register);
  if (known) return known;
  const found = new Map<string, { readonly citation: Citation; readonly citing: { by: Citing; at: number }[] }>();
  let at = 0;
  for (const { cards } of register.documents)
    for (const card of cards)
      for (const by of citingIn(card)) {
        const { type, series, number, issuer, revision } = by.citation;
        const words = JSON.stringify([type, series, number, issuer, revision]);
        const own = found.get(words) ?? { citation: by.citation, citing: [] };
        found.set(words, own);
        own.citing.push({ by, at });
        at += 1;
      }
  const all = [...found.values()];
  shelves.set(register, all);
  return all;
}

/** Which letters cite a text, and in which of its revisions. */
export function citesOf(register: Register, asked: readonly TextAsked[]): CitedText[] {
  const texts = new Map<string, Citing[]>();
  const meant = citedIn(register).filter(({ citation }) => asked.some((each) => isAsked(citation, each)));
  // In the order of the letters, however they write it.
  for (const { by } of meant.flatMap(({ citing }) => citing).toSorted((a, b) => a.at - b.at))
    put(texts, textKey(by.citation), by);
  return [...texts.values()].map(textOf);
}

const citingIn = (card: Card): Citing[] =>
  card.citations.map(({ value, pointer, evidence }) => ({
    citation: value,
    by: { ...saying(card, pointer, evidence), sections: value.sections },
  }));

function put(shelf: Map<string, Citing[]>, key: string, citing: Citing): void {
  const known = shelf.get(key);
  if (known) known.push(citing);
  else shelf.set(key, [citing]);
}

function textOf(citing: readonly Citing[]): CitedText {
  const revisions = new Map<string, Citing[]>();
  for (const each of citing) put(revisions, revisionKey(each.citation), each);
  const [first] = citing as readonly [Citing];
  const { type, series, number, issuer } = first.citation;
  const year = ([{ citation } = first]: readonly Citing[]): number => citation.revision?.year ?? Infinity;
  const isBare = ([{ citation } = first]: readonly Citing[]): boolean => citation.revision === null;
  return {
    type,
    series,
    number,
    issuer,
    revisions: [...revisions.values()]
      .toSorted((a, b) => Number(isBare(a)) - Number(isBare(b)) || (year(a) < year(b) ? -1 : year(a) > year(b) ? 1 : 0))
      .map((each) => ({ revision: each[0]?.citation.revision ?? null, citedBy: each.map(({ by }) => by) })),
  };
}
