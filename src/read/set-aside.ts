import type { Block, Noise, SourceDocument } from '../model/document.js';
import type { Message } from '../model/message.js';
import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { type Arrangement, throughArrangement } from '../text/arrangement.js';
import { Excision, type SourcePlaces } from '../text/excision.js';
import { trimmed } from '../text/lines.js';
import { needlessSigns } from './needless-signs.js';

/** A document as what is left of it is read, and the way back to its source text. */
export interface ReadableDocument {
  readonly document: SourceDocument;
  readonly places: SourcePlaces;
  /** Its blocks, at their places in the source text. */
  readonly blocks: readonly { readonly span: Span }[];
}

/**
 * Words struck out on the page are read like a deletion, and so are the prompts of fields that nobody has filled in: they are cut out
 * before anything is read, and a message names each stretch. What a converter put amid the words (the codes of fields, the bars of a table, bullets before labels) is cut out without one.
 * A paragraph, a cell or a link that has no other words is none. Messages keep their places in the source text.
 */
export function withoutAside(document: SourceDocument): ReadableDocument {
  const struck = stretches([...document.noise, ...needlessSigns(document)], document.text);
  const excision = new Excision(
    document.text,
    struck.map((stretch) => (stretch.kind === 'inserted' ? stretch : withSpace(stretch, document.text))),
  );
  const { arrangement } = document;
  const places = arrangement ? throughArrangement(excision, arrangement) : excision;
  const blocks = arrangement
    ? document.blocks
        .flatMap(({ span }) => arrangement.pieces(span).map((piece) => ({ span: piece })))
        .sort((a, b) => a.span.start - b.span.start)
    : document.blocks;
  const told = [...document.messages, ...struck.flatMap((stretch) => toldOf(stretch, document.text) ?? [])];
  const messages = arrangement ? told.map((message) => inFile(message, arrangement)) : told;
  if (struck.length === 0) return { document: arrangement ? { ...document, messages } : document, places, blocks };
  const within = <T extends Span>(item: T): T => ({ ...item, ...excision.within(item) });
  const links = document.links.map(({ span, url }) => ({ span: excision.within(span), url }));
  return {
    places,
    blocks,
    document: {
      ...document,
      text: excision.text,
      noise: document.noise
        .filter(({ kind }) => kind !== 'struck' && kind !== 'inserted')
        .map(within)
        .filter(isSomewhere),
      blocks: document.blocks.flatMap((block) => blockWithin(block, excision)),
      links: links.filter(({ span }) => isSomewhere(span)),
      messages,
    },
  };
}

function inFile(message: Message, arrangement: Arrangement): Message {
  if (!message.span) return message;
  const [piece] = arrangement.pieces(message.span);
  return { ...message, span: { start: piece?.start ?? 0, end: piece?.end ?? 0 } };
}

interface Aside extends Span {
  readonly kind: 'struck' | 'unfilled' | 'inserted';
}

const isAside = (noise: Noise): noise is Noise & Aside =>
  noise.kind === 'struck' || noise.kind === 'unfilled' || noise.kind === 'inserted';

const isSomewhere = ({ start, end }: Span): boolean => start < end;

/** Stretches with nothing but spaces between them are one; spaces alone are none. */
function stretches(noise: readonly Noise[], text: string): Aside[] {
  const joined: { start: number; end: number; readonly kind: Aside['kind'] }[] = [];
  for (const { start, end, kind } of noise.filter(isAside).toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (
      last &&
      last.kind === kind &&
      kind !== 'inserted' &&
      (start <= last.end || /^[^\S\n\t]*$/.test(text.slice(last.end, start)))
    )
      last.end = Math.max(last.end, end);
    else joined.push({ start, end, kind });
  }
  return joined
    .map((stretch) => (stretch.kind === 'inserted' ? stretch : { ...stretch, ...trimmed(text, stretch) }))
    .filter(isSomewhere);
}

/** `à Genève ~~en juin~~.`, `le ~~8~~ 9 juin`: one of two spaces goes too, and the one before a full stop. */
function withSpace({ start, end }: Span, text: string): Span {
  const begins = text[start - 1] === ' ' && /[\s.,)\]]/.test(text[end] ?? '\n') && /\S/.test(text[start - 2] ?? '');
  return { start: begins ? start - 1 : start, end };
}

function blockWithin(block: Block, excision: Excision): Block[] {
  const span = excision.within(block.span);
  const isWhole = span.end - span.start === block.span.end - block.span.start;
  const number = block.number && excision.within(block.number);
  const text = excision.text.slice(number?.end ?? span.start, span.end);
  if (!isWhole && !/[\p{L}\p{N}]/u.test(text)) return [];
  const { number: _, ...unnumbered } = block;
  return [
    {
      ...unnumbered,
      span: isWhole ? span : trimmed(excision.text, span),
      ...(number && isSomewhere(number) && { number }),
    },
  ];
}

function toldOf({ start, end, kind }: Aside, text: string): Message | null {
  if (kind === 'inserted') return null;
  const args = { words: clean(text.slice(start, end)) };
  const span = { start, end };
  return kind === 'struck' ? { code: 'struck-text', args, span } : { code: 'unfilled-control', args, span };
}
