import type { Card } from '../letters/card.js';
import type { HeldDocument, Register } from '../letters/documents.js';
import { saying } from '../letters/saying.js';
import { amended, type DocumentName, shownName } from '../names/document-name.js';
import type { DocumentLink, LinkKind } from './link.js';
import { reportLinks } from './reports.js';

const lettersOf = (document: HeldDocument | null): string[] => document?.cards.map(({ letter }) => letter) ?? [];

/** The links between the documents of an archive, and to those that it does not hold, in the order of their letters. */
export function linksOf(register: Register): DocumentLink[] {
  return [
    ...register.documents.flatMap(({ cards }) =>
      cards.flatMap((card) => [
        ...amendmentLinks(card, register),
        ...languageLinks(card, cards),
        ...mentionLinks(card, register),
      ]),
    ),
    ...reportLinks(register),
  ];
}

/** What a document amends, as its own reference says. A revision renews the editions before it, in whatever number. */
function amendmentLinks(card: Card, register: Register): DocumentLink[] {
  const { name } = card;
  const [own] = name?.amendments ?? [];
  if (!name || !own) return [];
  const targets = own.kind === 'revision' ? editionsBefore(name, own.number) : [amended(name)];
  const held = targets.map((target) => register.find(target, card.about));
  const at = Math.max(
    0,
    held.findIndex((document) => document !== null),
  );
  return [linkTo(card, `${own.kind}-of`, targets[at] as DocumentName, held[at] ?? null)];
}

/** From the last before a revision down to the first edition. */
const editionsBefore = (name: DocumentName, number: number): DocumentName[] => [
  ...Array.from({ length: Math.max(0, number - 1) }, (_, at) => ({
    ...name,
    amendments: [{ kind: 'revision' as const, number: number - 1 - at }, ...name.amendments.slice(1)],
  })),
  amended(name),
];

const linkTo = (card: Card, kind: LinkKind, name: DocumentName, document: HeldDocument | null): DocumentLink => ({
  kind,
  from: card.letter,
  to: shownName(name),
  letters: lettersOf(document),
  evidence: [saying(card, '/reference', card.reference)],
});

/** The same document in other languages, each named by both. */
const languageLinks = (card: Card, cards: readonly Card[]): DocumentLink[] =>
  cards
    .filter(({ language }) => language !== card.language)
    .map((other) => ({
      kind: 'language-of',
      from: card.letter,
      to: other.document ?? other.letter,
      letters: [other.letter],
      evidence: [saying(card, '/reference', card.reference), saying(other, '/reference', other.reference)],
    }));

const mentionLinks = (card: Card, register: Register): DocumentLink[] =>
  card.mentions.flatMap(({ name, act, pointer, evidence }) =>
    (act === null ? (['cites'] as const) : (['cites', act] as const)).map((kind) => ({
      kind,
      from: card.letter,
      to: shownName(name),
      letters: lettersOf(register.find(name, card.about)),
      evidence: [saying(card, pointer, evidence)],
    })),
  );
