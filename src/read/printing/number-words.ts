import type { NumberWords } from '../../model/locale/number-words.js';

/** How a file says numbers: its language (BCP 47), and the words of it where they are known. */
export interface NumberSpeech {
  readonly language: string | undefined;
  readonly words?: NumberWords | undefined;
}

/** Beyond it figures stand for the words. */
const largestInWords = 999;

/** The formats cardinalText and ordinalText, which Word begins with a capital; figures where the words are not known. */
export function numberInWords(value: number, kind: keyof NumberWords, { words }: NumberSpeech): string {
  if (!words || value > largestInWords || value === 0) return String(value);
  const text = words[kind](value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
