/** Numbers in words, as the formats cardinalText and ordinalText write them; by language. */

interface NumberWords {
  cardinal(value: number): string;
  ordinal(value: number): string;
}

/** Beyond it Word itself writes figures in most languages. */
export const largestInWords = 999;

const frenchUnits =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt'];

function frenchBelowHundred(value: number): string {
  if (value < 20) return frenchUnits[value] as string;
  // Seventy and ninety count on from sixty and eighty.
  const ten = Math.floor(value / 10) - (value >= 70 && Math.floor(value / 10) % 2 === 1 ? 1 : 0);
  const rest = value - ten * 10;
  const tens = frenchTens[ten] as string;
  if (rest === 0) return ten === 8 ? `${tens}s` : tens;
  return `${tens}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${frenchUnits[rest]}`;
}

function frenchCardinal(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return frenchBelowHundred(rest);
  const hundred = hundreds === 1 ? 'cent' : `${frenchUnits[hundreds]} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? hundred : `${hundred} ${frenchBelowHundred(rest)}`;
}

function frenchOrdinal(value: number): string {
  if (value === 1) return 'premier';
  const cardinal = frenchCardinal(value).replace(/s$/, (end) =>
    /(?:cents|vingts)$/.test(frenchCardinal(value)) ? '' : end,
  );
  if (cardinal.endsWith('cinq')) return `${cardinal}uième`;
  if (cardinal.endsWith('neuf')) return `${cardinal.slice(0, -1)}vième`;
  return `${cardinal.replace(/e$/, '')}ième`;
}

const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const englishOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function englishCardinal(value: number): string {
  if (value < 20) return englishUnits[value] as string;
  if (value < 100) {
    const tens = englishTens[Math.floor(value / 10)] as string;
    return value % 10 === 0 ? tens : `${tens}-${englishUnits[value % 10]}`;
  }
  const hundred = `${englishUnits[Math.floor(value / 100)]} hundred`;
  return value % 100 === 0 ? hundred : `${hundred} ${englishCardinal(value % 100)}`;
}

function englishOrdinal(value: number): string {
  return englishCardinal(value).replace(/[a-z]+$/, (last) => englishOrdinals[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

const spanishUnits =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const spanishTens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const spanishHundreds =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');
const spanishOrdinals = ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ');
const spanishOrdinalTens =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ');

function spanishCardinal(value: number): string {
  if (value < 30) return spanishUnits[value] as string;
  if (value < 100) {
    const tens = spanishTens[Math.floor(value / 10)] as string;
    return value % 10 === 0 ? tens : `${tens} y ${spanishUnits[value % 10]}`;
  }
  if (value === 100) return 'cien';
  const hundred = spanishHundreds[Math.floor(value / 100)] as string;
  return value % 100 === 0 ? hundred : `${hundred} ${spanishCardinal(value % 100)}`;
}

function spanishOrdinal(value: number): string {
  if (value <= 10) return spanishOrdinals[value] || spanishCardinal(value);
  if (value === 11) return 'undécimo';
  if (value === 12) return 'duodécimo';
  if (value > 99) return spanishCardinal(value);
  const tens = spanishOrdinalTens[Math.floor(value / 10)] as string;
  if (value % 10 === 0) return tens;
  return value < 20 ? `decimo${spanishOrdinals[value % 10]}` : `${tens} ${spanishOrdinals[value % 10]}`;
}

const languages: Readonly<Record<string, NumberWords>> = {
  fr: { cardinal: frenchCardinal, ordinal: frenchOrdinal },
  en: { cardinal: englishCardinal, ordinal: englishOrdinal },
  es: { cardinal: spanishCardinal, ordinal: spanishOrdinal },
};

/** `Premier`, `Vingt et un`: Word begins them with a capital. Figures where the language is not known. */
export function numberInWords(value: number, kind: keyof NumberWords, language: string | undefined): string {
  const words = languages[(language ?? 'en').slice(0, 2).toLowerCase()];
  if (!words || value > largestInWords || (value === 0 && kind === 'ordinal')) return String(value);
  const text = words[kind](value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
