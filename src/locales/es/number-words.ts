import type { NumberWords } from '../../model/locale/number-words.js';

const below30 =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tensWords = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const hundredWords =
  'x ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');
const ordinalUnits = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'];
const ordinalTens =
  'x décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ');
const ordinalHundreds =
  'x centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo noningentésimo'.split(
    ' ',
  );

function belowHundred(value: number): string {
  if (value < 30) return below30[value] as string;
  const tens = tensWords[Math.floor(value / 10)] as string;
  return value % 10 === 0 ? tens : `${tens} y ${below30[value % 10]}`;
}

function cardinal(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  if (rest === 0 && hundreds === 1) return 'cien';
  const hundred = hundredWords[hundreds] as string;
  return rest === 0 ? hundred : `${hundred} ${belowHundred(rest)}`;
}

function ordinal(value: number): string {
  const tens = Math.floor(value / 10) % 10;
  const parts = [
    value >= 100 ? ordinalHundreds[Math.floor(value / 100)] : '',
    tens > 0 ? ordinalTens[tens] : '',
    ordinalUnits[value % 10],
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Numbers in words, up to 999. */
export const numberWords: NumberWords = { cardinal, ordinal };
