import type { FactWords } from '../model/locale/interface/comparison.js';

/** How the enumerated values of a fact are told, and what joins them. */
export type FactTelling = {
  readonly [Part in 'deadlineKind' | 'citationType' | 'mode' | 'status' | 'office']: (
    value: keyof FactWords[Part] & string,
  ) => string;
} & {
  readonly period: (from: string, to: string) => string;
  readonly instead: (date: string) => string;
};

/** The codes of the record, for programs. */
const codes: FactTelling = {
  deadlineKind: (kind) => kind,
  citationType: (type) => type.replaceAll('-', ' '),
  mode: (mode) => mode,
  status: (status) => status,
  office: (role) => (role === 'acting-chair' ? 'acting' : role),
  period: (from, to) => `${from} to ${to}`,
  instead: (date) => `instead of ${date}`,
};

/** The words of a language, for people. */
const spoken = (words: FactWords): FactTelling => ({
  deadlineKind: (kind) => words.deadlineKind[kind],
  citationType: (type) => words.citationType[type],
  mode: (mode) => words.mode[mode],
  status: (status) => words.status[status],
  office: (role) => words.office[role],
  period: (from, to) => words.period.replace('{from}', () => from).replace('{to}', () => to),
  instead: (date) => words.instead.replace('{date}', () => date),
});

export const factTelling = (words: FactWords | null): FactTelling => (words === null ? codes : spoken(words));
