/**
 * An address, or a word of letters with its figures and strokes: what is veiled or left as a whole. An address is looked for where
 * a run of characters begins, and not again at each of them.
 */
const token = /(?<!\S)[^\s]*(?:@|:\/\/|www\.)[^\s]*|[\p{L}\p{N}]+(?:[./_-][\p{L}\p{N}]+)*/gu;
const longestCode = 8;

/**
 * A folded text whose words are made unreadable, letter for letter, and whose codes, figures and addresses are left: what
 * rules of another language can still find in it stands there in any language (`CR/25`, `2026-05-22`, a link).
 *
 * @param shared words that are left, in small letters
 */
export function veilWords(folded: string, shared: readonly string[]): string {
  const left = new Set(shared);
  return folded.replace(token, (word) => {
    if (/@|:\/\/|www\./.test(word) || left.has(word.toLowerCase())) return word;
    return word.replace(/[\p{L}\p{N}]+/gu, (part) =>
      isCode(part) || left.has(part.toLowerCase()) ? part : veiled(part),
    );
  });
}

/** A figure, a single letter (`a)`), or capitals with or without figures (`TSB`, `SG17`). */
const isCode = (part: string): boolean =>
  part.length === 1 || (part.length <= longestCode && /^[\p{Lu}\p{N}]+$/u.test(part) && !isWordInCapitals(part));

/** `UNIÓN`, `DE LA`: vowels among consonants read as words; a code of four letters may too (`CACE`), so the short are kept. */
const isWordInCapitals = (part: string): boolean => part.length > 5 && /^\p{Lu}+$/u.test(part) && /[AEIOU]/.test(part);

/** As long as the word, also where a letter takes two code units. */
const veiled = (word: string): string =>
  word
    .replace(/\p{Lu}+/gu, ({ length }) => 'Z'.repeat(length))
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]+/gu, ({ length }) => 'z'.repeat(length));
