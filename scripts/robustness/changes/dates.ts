import { bodyStart, type Change, textChange } from '../change.js';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const days = [
  'premier',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
  'vingt',
  'vingt et un',
  'vingt-deux',
  'vingt-trois',
  'vingt-quatre',
  'vingt-cinq',
  'vingt-six',
  'vingt-sept',
  'vingt-huit',
  'vingt-neuf',
  'trente',
  'trente et un',
];

/** A whole date that is no part of a range: what may be written in figures. */
const wholeDate = new RegExp(
  String.raw`(?<!(?:\d|\der|${months.join('|')}|\)) ?(?:au|et|ou|,|–|-) ?(?:le |au )?)(?<![\p{L}\d])(\d{1,2})(er)? (${months.join('|')}) (\d{4})(?!\d| ?(?:au|et|–|-) ?\d)`,
  'gu',
);

const pad = (number: number): string => String(number).padStart(2, '0');

const dates = (name: string, write: (day: number, month: number, year: string) => string): Change => ({
  ...textChange('dates', name, (letter) => {
    const start = bodyStart(letter);
    const body = letter.text
      .slice(start)
      .replace(wholeDate, (_, day: string, _er, month: string, year: string) =>
        write(Number(day), months.indexOf(month) + 1, year),
      );
    return letter.text.slice(0, start) + body;
  }),
  // running text prints the date as it was changed
  compared: ['letterhead', 'addressees', 'mandates', 'groups', 'people', 'deadlines', 'meetings', 'citations', 'links'],
});

const written = (day: number, month: number): string => `${day === 1 ? '1er' : day} ${months[month - 1]}`;

export const dateChanges: readonly Change[] = [
  dates('22.05.2022', (day, month, year) => `${pad(day)}.${pad(month)}.${year}`),
  dates('22/05/2022', (day, month, year) => `${pad(day)}/${pad(month)}/${year}`),
  dates('2022-05-22', (day, month, year) => `${year}-${pad(month)}-${pad(day)}`),
  dates('2022/05/22', (day, month, year) => `${year}/${pad(month)}/${pad(day)}`),
  dates('22.V.2022', (day, month, year) => `${day}.${roman[month - 1]}.${year}`),
  dates('22 mai2022', (day, month, year) => `${written(day, month)}${year}`),
  dates('22 MAI 2022', (day, month, year) => `${written(day, month).toUpperCase()} ${year}`),
  dates('22 mai 2022, no-break', (day, month, year) => `${written(day, month)} ${year}`.replaceAll(' ', '\u00a0')),
  dates('vingt-deux mai 2022', (day, month, year) => `${days[day - 1]} ${months[month - 1]} ${year}`),
];
