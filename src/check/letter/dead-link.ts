import type { ZonedBlock } from '../../model/document.js';
import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { shortened, quote, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** Targets that lead nowhere for a reader of the letter. */
const dead =
  /^(?:#?|https?:\/*|mailto:|about:.*|javascript:.*|file:.*|[a-z]:[\\/].*|https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/].*)?)$/i;

/** An address whose scheme or host is mistyped. */
const mistyped = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`https?:\/(?!\/)[\p{L}\p{N}]`,
      String.raw`https?:?\\\\`,
      String.raw`https?\/\/`,
      String.raw`https?[;.,]\/\/`,
      String.raw`https?:(?=www\.)`,
      String.raw`h?ttps?:\/\/\/`,
      String.raw`(?:htp|htpp|hhttp|htttp|ttp|hptt|htt|htps|httpp)s?:\/\/`,
      String.raw`https?:\/\/https?:?\/\/`,
      String.raw`https?:\/\/www,`,
      String.raw`(?:https?:\/\/)?www\.(?:www\.|\.)`,
      String.raw`(?:https?:\/\/)?www\.itu(?=[\/ ]|$)`,
      String.raw`www,(?=[\p{L}\p{N}])`,
      String.raw`https?:\/\/[\p{L}\p{N}.-]+,(?:int|org|net|com)(?![\p{L}\p{N}])`,
      String.raw`https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\.[\p{L}\p{N}]`,
      String.raw`(?:https?:\/\/)?www\.itu\.(?:itn|nit|it|nt|in|imt|intt|iint)(?![\p{L}\p{N}.-])`,
      String.raw`ww?\.itu\.int(?!\p{L})`,
      String.raw`wwww\.(?=\p{L})`,
      String.raw`www\.itu,int`,
      String.raw`itu\.int\.(?=\/)`,
    ].join('|') +
    ')',
  'giu',
);
/** `https:// www.itu.int`: a gap that is none of a line's end. */
const gapped = /(?:(?<![\p{L}\p{N}])https?:\/\/ (?=www\.|itu\.int)|(?<![\p{L}\p{N}.])www\. ?(?<= )(?=itu\.int))/giu;

function* givenTargets({ document }: Letter): Generator<Problem> {
  for (const { span, url } of document.links) {
    if (!dead.test(url.trim())) continue;
    const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    const target = url.trim();
    yield {
      span,
      sentence:
        target === ''
          ? say('dead-link/empty', { words: shortened(words) })
          : say('dead-link/target', { url: target, words: shortened(words) }),
    };
  }
}

/** An address from its beginning to white space, without the marks of the sentence around it. */
function addressAt({ text, span }: ZonedBlock, from: number, behind: number): Span {
  const printed = /^[^ <>"]*/.exec(text.slice(behind, behind + 500))?.[0] ?? '';
  const end = behind + printed.replace(/[.,;:!?)\]]+$/, '').length;
  return { start: span.start + from, end: span.start + end };
}

function* mistypedAddresses(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    if (!/[:.,;/\\]/.test(block.text)) continue;
    for (const { index, 0: words } of [...block.text.matchAll(mistyped), ...block.text.matchAll(gapped)]) {
      const behind = index + words.length;
      if (words.toLowerCase().startsWith('w') && !words.includes(',') && /[/.]$/.test(block.text.slice(0, index)))
        continue;
      // The gap at the end of a line is the converter's.
      const source = letter.document.text.slice(block.span.start + index, block.span.start + behind);
      if (/[\n\t]/.test(source)) continue;
      const span = addressAt(block, index, behind);
      yield { span, sentence: say('dead-link/mistyped', { address: quote(letter, span) }) };
    }
  }
}

/** A link that leads nowhere. No network is asked: what is seen is the address itself. */
export const deadLink: LetterRule = {
  code: 'dead-link',
  wordless: true,
  severity: 'warning',
  *check(letter) {
    yield* givenTargets(letter);
    yield* mistypedAddresses(letter);
  },
};
