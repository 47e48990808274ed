/**
 * The letters that lists count in, script by script, in the order in which they are counted. Russian leaves out those that are no
 * beginning of a word or look like another; Arabic counts in the order of its numerals, its first letter with a hamza or without.
 */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  '\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c\u043d\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044d\u044e\u044f',
  '\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9',
  '\u0623\u0628\u062c\u062f\u0647\u0648\u0632\u062d\u0637\u064a\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062a\u062b\u062e\u0630\u0636\u0638\u063a',
];
const otherForms: Readonly<Record<string, string>> = { '\u0627': '\u0623' };

/** For a class of characters: the letters that number items, small ones alone and all. */
export const smallLabelLetters = 'a-z\u03b1-\u03c9\u0430-\u044f\u0621-\u064a';
export const labelLetters = `A-Z\u0391-\u03a9\u0410-\u042f${smallLabelLetters}`;

const alphabetOf = (letter: string): string | undefined => alphabets.find((alphabet) => alphabet.includes(letter));
const plain = (letter: string): string => otherForms[letter.toLowerCase()] ?? letter.toLowerCase();

/** The place of a letter in its alphabet, from 1; 0 for one that no list counts with. */
export const letterOrdinal = (letter: string): number => (alphabetOf(plain(letter))?.indexOf(plain(letter)) ?? -1) + 1;

/** The letter at a place of the alphabet that another is of, in its case. */
export function letterAt(ordinal: number, like: string): string | undefined {
  const letter = alphabetOf(plain(like))?.[ordinal - 1];
  return like === like.toLowerCase() ? letter : letter?.toUpperCase();
}

/** Figures, full stops and brackets of other scripts, one character for one. */
export const plainMarks: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [0x0660, 0x06f0, 0x0966, 0xff10].flatMap((zero) =>
      [...'0123456789'].map((figure, at) => [String.fromCharCode(zero + at), figure]),
    ),
  ),
  '\uff0c': ',',
  '\u3001': ',',
  '\u060c': ',',
  '\u3002': '.',
  '\uff0e': '.',
  '\u06d4': '.',
  '\uff1b': ';',
  '\u061b': ';',
  '\uff1a': ':',
  '\uff08': '(',
  '\uff09': ')',
  '\uff1f': '?',
  '\u061f': '?',
  '\uff01': '!',
  '\u300a': '"',
  '\u300b': '"',
};

const otherMarks = new RegExp(`[${Object.keys(plainMarks).join('')}]`, 'g');

/** The same text with plain figures and marks, as long as it was. */
export const withPlainMarks = (text: string): string => text.replace(otherMarks, (mark) => plainMarks[mark] ?? mark);
