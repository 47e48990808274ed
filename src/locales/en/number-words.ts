import type { NumberWords } from '../../model/locale/number-words.js';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tensWords = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function cardinal(value: number): string {
  if (value < 20) return units[value] as string;
  if (value < 100) {
    const tens = tensWords[Math.floor(value / 10)] as string;
    return value % 10 === 0 ? tens : `${tens}-${units[value % 10]}`;
  }
  const hundred = `${units[Math.floor(value / 100)]} hundred`;
  return value % 100 === 0 ? hundred : `${hundred} ${cardinal(value % 100)}`;
}

function ordinal(value: number): string {
  return cardinal(value).replace(/[a-z]+$/, (last) => ordinals[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** Numbers in words, up to 999. */
export const numberWords: NumberWords = { cardinal, ordinal };
