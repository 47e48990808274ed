import type { NumberWords } from '../../model/locale/number-words.js';

const units =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const tensWords = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt'];

function belowHundred(value: number): string {
  if (value < 20) return units[value] as string;
  // Seventy and ninety count on from sixty and eighty.
  const ten = Math.floor(value / 10) - (value >= 70 && Math.floor(value / 10) % 2 === 1 ? 1 : 0);
  const rest = value - ten * 10;
  const tens = tensWords[ten] as string;
  if (rest === 0) return ten === 8 ? `${tens}s` : tens;
  return `${tens}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${units[rest]}`;
}

function cardinal(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const hundred = hundreds === 1 ? 'cent' : `${units[hundreds]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? hundred : `${hundred} ${belowHundred(rest)}`;
}

function ordinal(value: number): string {
  if (value === 1) return 'premier';
  const words = cardinal(value).replace(/(?<=cent|vingt)s$/, '');
  if (words.endsWith('cinq')) return `${words}uième`;
  if (words.endsWith('neuf')) return `${words.slice(0, -1)}vième`;
  return `${words.replace(/e$/, '')}ième`;
}

/** Numbers in words, up to 999. */
export const numberWords: NumberWords = { cardinal, ordinal };
