import { fold } from '../../text/fold.js';

/** A text to search in, character for character: case, accents and typographic variants are laid aside. */
export const plainLetters = (text: string): string =>
  fold(text).replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
