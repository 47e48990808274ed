import { say } from '../../model/sentence/index.js';
import { blankAddresses } from '../../text/addresses.js';
import { textBlocks } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** Three capitals or more, or parts of capitals joined by hyphens. */
const acronym = /(?<![\p{L}\p{N}/.@_-])(?:\p{Lu}{3,5}|\p{Lu}{2,6}(?:-\p{Lu}{2,5}){1,2})(?![\p{L}\p{N}/@_-]|\.\p{L})/gu;

/** A line of capitals alone (a heading, a letterhead) holds words, not acronyms. */
const isCapitals = (text: string): boolean => !/\p{Ll}{3}/u.test(text);

function isKnown(name: string, letter: Letter): boolean {
  const { knownAcronyms } = letter.words;
  if (knownAcronyms.has(name)) return true;
  if (name.split('-').every((part) => knownAcronyms.has(part))) return true;
  return letter.record.groups.some((group) => group.acronym === name && group.name !== null);
}

/** Characters on either side that are looked at. */
const nearby = 100;
/** Distinct acronyms that are looked at; a letter has fewer, a list of codes more. */
const most = 200;

/** In brackets, or right before brackets that explain it. */
function isExplained(name: string, texts: readonly string[]): boolean {
  return texts.some((text) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = text.slice(Math.max(0, at - nearby), at);
      const behind = text.slice(at + name.length, at + name.length + nearby);
      const closes =
        /^(?: ?[,;][^()]*)?\)/.test(behind) || /^ ?\(\p{L}/u.test(behind) || /^ ?[:=] ?\p{Lu}\p{Ll}/u.test(behind);
      if ((/[([]["' ]?(?:[^()]{0,60}[,;/] )?$/.test(before) && closes) || /^ ?\(\p{L}/u.test(behind)) return true;
    }
    return false;
  });
}

/** Among other words in capitals, before a colon, or behind a given name (`Houlin ZHAO`). */
function isWord(name: string, at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - nearby), at);
  const behind = text.slice(at + name.length, at + name.length + nearby);
  return (
    /\p{Lu}{2}[,;'-]? ?(?:\p{L}')?$/u.test(before) ||
    /^(?: ?(?:\p{L}')?|[,;'-] ?)\p{Lu}{2}/u.test(behind) ||
    /^ ?:/.test(behind) ||
    /(?:\p{Lu}\p{Ll}+|\p{Lu}\.) $/u.test(before.slice(-20))
  );
}

/** The same word in small letters (`GENEVE`, `Geneve`) is no acronym. */
const hasAsWord = (text: string, name: string): boolean =>
  text.includes(name.charAt(0) + name.slice(1).toLowerCase()) || text.includes(` ${name.toLowerCase()} `);

const roman = /^[IVXLC]+$/;

/** An acronym that the letter never explains. */
export const unexplainedAcronym: LetterRule = {
  code: 'unexplained-acronym',
  severity: 'info',
  *check(letter) {
    const blocks = textBlocks(letter).filter(({ zone, text }) => zone !== 'letterhead' && !isCapitals(text));
    const texts = letter.document.blocks.map(({ text }) => text);
    const told = new Set<string>();
    for (const block of blocks) {
      for (const match of blankAddresses(block.text).matchAll(acronym)) {
        const [name] = match;
        if (told.has(name) || roman.test(name)) continue;
        if (told.size >= most) return;
        told.add(name);
        if (isWord(name, match.index, block.text) || texts.some((text) => hasAsWord(text, name))) continue;
        if (isKnown(name, letter) || isExplained(name, texts)) continue;
        const start = block.span.start + match.index;
        yield {
          span: { start, end: start + name.length },
          sentence: say('unexplained-acronym', { acronym: name }),
        };
      }
    }
  },
};
