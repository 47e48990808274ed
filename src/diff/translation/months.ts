/** Names of months by the language's own rules, so that a date in words is the same date in any language. */

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface Months {
  /** The month of a name or a short form, from 1; `null` where it is none. */
  of(word: string): number | null;
  /** True for a name in full, written as the language writes it: in English `May`, not `may`. */
  isName(word: string): boolean;
}

/** Spellings that the calendars of a language leave out. */
const alsoWritten: Readonly<Record<string, readonly (readonly [string, number])[]>> = { es: [['setiembre', 9]] };

export function monthsOf(language: string): Months {
  const names = new Map<string, number>();
  const full = new Set<string>();
  let hasCapitals = false;
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2023, month - 1, 15));
    for (const width of ['long', 'short'] as const)
      for (const options of [{ month: width }, { month: width, day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(day);
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const key = folded(name).replace(/\.$/, '');
        if (!/^\p{L}{3,}$/u.test(key)) continue;
        names.set(key, month);
        if (width === 'long') {
          full.add(key);
          hasCapitals ||= /^\p{Lu}/u.test(name);
        }
      }
  }
  for (const [name, month] of alsoWritten[language.slice(0, 2)] ?? []) {
    names.set(name, month);
    full.add(name);
  }
  return {
    of: (word) => names.get(folded(word)) ?? null,
    isName: (word) => full.has(folded(word)) && (!hasCapitals || /^\p{Lu}/u.test(word)),
  };
}
