import { say } from '../../model/sentence/index.js';
import { shortened, quote, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** Targets that lead nowhere for a reader of the letter. */
const dead =
  /^(?:#?|https?:\/*|mailto:|about:.*|javascript:.*|file:.*|[a-z]:[\\/].*|https?:\/\/(?:localhost|127\.0\.0\.1)(?:[:/].*)?)$/i;

/** An address whose scheme or host is mistyped. */
const mistyped =
  /(?<![\p{L}\p{N}])(?:https?:\/(?!\/)[\p{L}\p{N}]|https?:?\\\\|https?\/\/|https?;\/\/|h?ttps?:\/\/\/|(?:htp|htpp|hhttp|htttp|ttp)s?:\/\/|https?:\/\/www,|www,(?=[\p{L}\p{N}])|https?:\/\/[\p{L}\p{N}.-]+,(?:int|org|net|com)(?![\p{L}\p{N}])|ww?\.itu\.int(?!\p{L})|www\.itu,int|www\.itu\.it\/|itu\.int\.(?=\/))/giu;

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

function* mistypedAddresses(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    if (!/[:.,;/\\]/.test(block.text)) continue;
    for (const match of block.text.matchAll(mistyped)) {
      const { index } = match;
      if (match[0].toLowerCase().startsWith('w') && !match[0].includes(',') && /[/.]$/.test(block.text.slice(0, index)))
        continue;
      const to = block.text.slice(index, index + 500).search(/[ <>"]/);
      const span = {
        start: block.span.start + index,
        end: block.span.start + (to < 0 ? block.text.length : index + to),
      };
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
