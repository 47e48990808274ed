import { blankAddresses } from '../../text/addresses.js';
import { textBlocks } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** Three capitals or more, or parts of capitals joined by hyphens. */
const acronym = /(?<![\p{L}\p{N}/.@_-])(?:\p{Lu}{3,7}|\p{Lu}{2,6}(?:-\p{Lu}{2,6}){1,2})(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

/** A line of capitals alone (a heading, a letterhead) holds words, not acronyms. */
const isCapitals = (text: string): boolean => !/\p{Ll}{3}/u.test(text);

function isKnown(name: string, letter: Letter): boolean {
  const { knownAcronyms } = letter.words;
  if (knownAcronyms.has(name)) return true;
  if (name.split('-').every((part) => knownAcronyms.has(part))) return true;
  return letter.record.groups.some((group) => group.acronym === name && group.name !== null);
}

/** In brackets, or right before brackets that explain it. */
function isExplained(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = text.slice(0, at);
      const behind = text.slice(at + name.length);
      const closes = /^(?: ?[,;][^()]*)?\)/.test(behind) || /^ ?\(\p{L}/u.test(behind) || /^ ?[:=] ?\p{Lu}\p{Ll}/u.test(behind);
      if ((/[([]["' ]?(?:[^()]{0,60}[,;/] )?$/.test(before) && closes) || /^ ?\(\p{L}/u.test(behind)) return true;
    }
    return false;
  });
}

const roman = /^[IVXLC]+$/;

/** An acronym that the letter never explains. */
export const unexplainedAcronym: LetterRule = {
  code: 'unexplained-acronym',
  severity: 'info',
  title: 'An acronym is never explained',
  *check(letter) {
    const blocks = textBlocks(letter).filter(({ zone, text }) => zone !== 'letterhead' && !isCapitals(text));
    const texts = letter.document.blocks.map(({ text }) => text);
    const told = new Set<string>();
    for (const block of blocks) {
      for (const match of blankAddresses(block.text).matchAll(acronym)) {
        const [name] = match;
        if (told.has(name) || roman.test(name)) continue;
        told.add(name);
        if (isKnown(name, letter) || isExplained(name, texts)) continue;
        const start = block.span.start + match.index;
        yield {
          span: { start, end: start + name.length },
          unexpected: `acronym "${name}"`,
          expected: 'its full name where it first stands',
        };
      }
    }
  },
};
