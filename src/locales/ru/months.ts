const names = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const forms = [
  'я ь е',
  'я ь е',
  'а  е',
  'я ь е',
  'я и е',
  'я ь е',
  'я ь е',
  'а  е',
  'я ь е',
  'я ь е',
  'я ь е',
  'я ь е',
];

/** Months in the cases that dates stand in, folded: `мая`, `май`, `мае`. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((name, at) => (forms[at] ?? '').split(' ').map((ending) => [name + ending, at + 1] as const)),
);

export const monthNames = Object.keys(months).join('|');
