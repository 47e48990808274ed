/** Numbers as Word writes them (ECMA-376-1 §17.18.59, ST_NumberFormat). */
import { type NumberSpeech, numberInWords } from './number-words.js';

/** Word counts no further; beyond it a letter or Roman number would be a page long. */
const largest = 32_767;

/** `format` is a numFmt; a format that is not known is decimal. `speech`: for ordinals and words. */
export function formatNumber(value: number, format: string, speech: NumberSpeech, custom?: string): string {
  if (!Number.isFinite(value) || value < 0 || value > largest) return String(value);
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value, 'abcdefghijklmnopqrstuvwxyz');
    case 'upperLetter':
      return letters(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerAlphabetic':
      return alphabetic(value).toLowerCase();
    case 'upperAlphabetic':
      return alphabetic(value);
    case 'russianLower':
      return letters(value, 'абвгдежзиклмнопрстуфхцчшщыэюя');
    case 'russianUpper':
      return letters(value, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ');
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'ordinal':
      return value + ordinalSuffix(value, speech.language);
    case 'ordinalText':
      return numberInWords(value, 'ordinal', speech);
    case 'cardinalText':
      return numberInWords(value, 'cardinal', speech);
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedCircle':
      return enclosed(value, 0x24_60, 20);
    case 'decimalEnclosedParen':
      return enclosed(value, 0x24_74, 20);
    case 'decimalEnclosedFullstop':
      return enclosed(value, 0x24_88, 20);
    case 'decimalEnclosedCircleChinese':
      return enclosed(value, 0x24_60, 10);
    case 'ideographEnclosedCircle':
      return enclosed(value, 0x32_80, 10);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return inDigits(value, 0xff_10);
    case 'hindiNumbers':
      return inDigits(value, 0x09_66);
    case 'thaiNumbers':
      return inDigits(value, 0x0e_50);
    case 'arabicAlpha':
      return letters(value, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي');
    case 'arabicAbjad':
      return letters(value, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(value);
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return String(value).replace(/\d/g, (digit) => chineseDigits.charAt(Number(digit)));
    case 'ideographTraditional':
      return letters(value, '甲乙丙丁戊己庚辛壬癸');
    case 'hex':
      return value.toString(16).toUpperCase();
    case 'chicago':
      return '*†‡§'.charAt((value - 1) % 4).repeat(Math.floor((value - 1) / 4) + 1);
    case 'custom':
      // `001, 002, 003, ...`: as many digits as the first number has.
      return String(value).padStart(/^\s*(0*\d)/.exec(custom ?? '')?.[1]?.length ?? 1, '0');
    default:
      return String(value);
  }
}

/** After z comes aa, then bb: the letter repeated. */
function letters(value: number, alphabet: string): string {
  if (value === 0) return '';
  const index = (value - 1) % alphabet.length;
  return alphabet.charAt(index).repeat(Math.floor((value - 1) / alphabet.length) + 1);
}

/** After Z comes AA, then AB (OpenDocument, where its letters are not told to stay the same). */
function alphabetic(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(0x41 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, sign] of romanSteps) {
    text += sign.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}

/** Figures of another script. */
const inDigits = (value: number, zero: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

const chineseDigits = '〇一二三四五六七八九';

/** `十二` is twelve; beyond a hundred Word writes figure by figure. */
function chinese(value: number): string {
  const digit = (number: number): string => (number === 0 ? '' : chineseDigits.charAt(number));
  if (value === 0 || value > 99) return String(value).replace(/\d/g, (each) => chineseDigits.charAt(Number(each)));
  if (value < 10) return digit(value);
  return `${value < 20 ? '' : digit(Math.floor(value / 10))}十${digit(value % 10)}`;
}

function enclosed(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

/** By language, the endings of an ordinal number; Word writes them in the language of the text. */
const ordinalEndings: Readonly<Record<string, (value: number) => string>> = {
  en: (value) => {
    if (value % 100 >= 11 && value % 100 <= 13) return 'th';
    return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  },
  fr: (value) => (value === 1 ? 'er' : 'e'),
  es: () => 'º',
  it: () => '°',
  pt: () => 'º',
  nl: () => 'e',
};

function ordinalSuffix(value: number, language: string | undefined): string {
  return (ordinalEndings[(language ?? 'en').slice(0, 2).toLowerCase()] ?? (() => '.'))(value);
}
