import { bodyStart, type Change, type Language, textChange } from '../change.js';

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: [
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
  ],
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};
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

interface Joints {
  /** What joins the days of a range, and what may stand between. */
  readonly between: string;
  readonly article: string;
  readonly ordinal: string;
  /** What stands before a month and a year. */
  readonly of: string;
}

const joints: Readonly<Record<Language, Joints>> = {
  fr: { between: 'au|et|ou|,|–|-', article: '(?:le |au )?', ordinal: 'er', of: '' },
  en: { between: 'to|and|or|,|–|-', article: '', ordinal: 'st|nd|rd|th', of: '' },
  es: { between: 'al|a|y|o|,|–|-', article: '(?:el |al )?', ordinal: '\\.?[ºo]', of: 'de ' },
};

/** A whole date that is no part of a range: what may be written in figures. */
const wholeDate = (language: Language): RegExp => {
  const { between, article, ordinal, of } = joints[language];
  const names = months[language].join('|');
  return new RegExp(
    String.raw`(?<!(?:\d|\d(?:${ordinal})|${names}|\)) ?(?:${between}) ?${article})(?<![\p{L}\d])(\d{1,2})(${ordinal})? ${of}(${names}) ${of}(\d{4})(?!\d| ?(?:${between}) ?\d)`,
    'gu',
  );
};

const pad = (number: number): string => String(number).padStart(2, '0');

const dates =
  (language: Language) =>
  (name: string, write: (day: number, month: number, year: string) => string): Change => ({
    ...textChange('dates', name, (letter) => {
      const start = bodyStart(letter);
      const body = letter.text
        .slice(start)
        .replace(wholeDate(language), (_, day: string, _ordinal, month: string, year: string) =>
          write(Number(day), months[language].indexOf(month) + 1, year),
        );
      return letter.text.slice(0, start) + body;
    }),
    language,
    // running text prints the date as it was changed
    compared: [
      'letterhead',
      'addressees',
      'mandates',
      'groups',
      'people',
      'deadlines',
      'meetings',
      'citations',
      'links',
    ],
  });

const inFrench = dates('fr');
const inEnglish = dates('en');
const inSpanish = dates('es');

const figures = (write: ReturnType<typeof dates>): Change[] => [
  write('22.05.2022', (day, month, year) => `${pad(day)}.${pad(month)}.${year}`),
  write('22/05/2022', (day, month, year) => `${pad(day)}/${pad(month)}/${year}`),
  write('2022-05-22', (day, month, year) => `${year}-${pad(month)}-${pad(day)}`),
  write('2022/05/22', (day, month, year) => `${year}/${pad(month)}/${pad(day)}`),
  write('22.V.2022', (day, month, year) => `${day}.${roman[month - 1]}.${year}`),
];

const written = (day: number, month: number): string => `${day === 1 ? '1er' : day} ${months.fr[month - 1]}`;

const english = (month: number): string => months.en[month - 1] ?? '';
const spanish = (day: number, month: number): string => `${day} de ${months.es[month - 1]}`;
const counted = (day: number): string =>
  `${day}${(day % 100 < 11 || day % 100 > 13) && day % 10 > 0 && day % 10 < 4 ? ['st', 'nd', 'rd'][(day % 10) - 1] : 'th'}`;

export const dateChanges: readonly Change[] = [
  ...figures(inFrench),
  inFrench('22 mai2022', (day, month, year) => `${written(day, month)}${year}`),
  inFrench('22 MAI 2022', (day, month, year) => `${written(day, month).toUpperCase()} ${year}`),
  inFrench('22 mai 2022, no-break', (day, month, year) => `${written(day, month)} ${year}`.replaceAll(' ', '\u00a0')),
  inFrench('vingt-deux mai 2022', (day, month, year) => `${days[day - 1]} ${months.fr[month - 1]} ${year}`),
  ...figures(inEnglish),
  inEnglish('22 May2022', (day, month, year) => `${day} ${english(month)}${year}`),
  inEnglish('22 MAY 2022', (day, month, year) => `${day} ${english(month).toUpperCase()} ${year}`),
  inEnglish('22 May 2022, no-break', (day, month, year) => `${day}\u00a0${english(month)}\u00a0${year}`),
  inEnglish('22nd May 2022', (day, month, year) => `${counted(day)} ${english(month)} ${year}`),
  inEnglish('22nd of May 2022', (day, month, year) => `${counted(day)} of ${english(month)} ${year}`),
  inEnglish('22 May, 2022', (day, month, year) => `${day} ${english(month)}, ${year}`),
  inEnglish('May 22, 2022', (day, month, year) => `${english(month)} ${day}, ${year}`),
  inEnglish(
    '22 Sept. 2022',
    (day, month, year) => `${day} ${month === 5 ? 'May' : `${english(month).slice(0, month === 9 ? 4 : 3)}.`} ${year}`,
  ),
  inEnglish('22-May-2022', (day, month, year) => `${day}-${english(month).slice(0, 3)}-${year}`),
  ...figures(inSpanish),
  inSpanish('22-05-2022', (day, month, year) => `${pad(day)}-${pad(month)}-${year}`),
  inSpanish('22 de mayo de2022', (day, month, year) => `${spanish(day, month)} de${year}`),
  inSpanish('22 de mayo del 2022', (day, month, year) => `${spanish(day, month)} del ${year}`),
  inSpanish('22 de mayo 2022', (day, month, year) => `${spanish(day, month)} ${year}`),
  inSpanish('22 mayo 2022', (day, month, year) => `${day} ${months.es[month - 1]} ${year}`),
  inSpanish('22 de Mayo de 2022', (day, month, year) => {
    const name = months.es[month - 1] ?? '';
    return `${day} de ${name.slice(0, 1).toUpperCase()}${name.slice(1)} de ${year}`;
  }),
  inSpanish('22 DE MAYO DE 2022', (day, month, year) => `${spanish(day, month)} de ${year}`.toUpperCase()),
  inSpanish('22 de mayo de 2022, no-break', (day, month, year) =>
    `${spanish(day, month)} de ${year}`.replaceAll(' ', '\u00a0'),
  ),
  inSpanish(
    '1.º de mayo de 2022',
    (day, month, year) => `${day}${day === 1 ? '.º' : ''}${spanish(day, month).slice(String(day).length)} de ${year}`,
  ),
  inSpanish(
    '22 de setiembre de 2022',
    (day, month, year) => `${spanish(day, month).replace('septiembre', 'setiembre')} de ${year}`,
  ),
  inSpanish(
    '22 de sept. de 2022',
    (day, month, year) => `${day} de ${(months.es[month - 1] ?? '').slice(0, month === 9 ? 4 : 3)}. de ${year}`,
  ),
];
