/** What a document of the list is chosen by; months are `2024-05`. */
export interface Listed {
  readonly type: string;
  /** Month of the document itself, empty where it has no date. */
  readonly month: string;
  readonly groups: ReadonlySet<string>;
  readonly dates: readonly { readonly kind: string; readonly months: readonly string[] }[];
}

/** What a reader asks for; what is empty is not asked. */
export interface Asked {
  /** `type:circular` or `date:registration`. */
  readonly kind: string;
  readonly group: string;
  readonly month: string;
}

/** Whether one date of a document is of the kind and month asked for. */
export function dateMatches(date: Listed['dates'][number], { kind, month }: Asked): boolean {
  const wanted = kind.startsWith('date:') ? kind.slice('date:'.length) : '';
  return (wanted === '' || date.kind === wanted) && (month === '' || date.months.includes(month));
}

/** Whether a document has all that is asked for; kind and month of a date are asked of the same date. */
export function documentMatches(document: Listed, asked: Asked): boolean {
  const { kind, group, month } = asked;
  if (kind.startsWith('type:') && document.type !== kind.slice('type:'.length)) return false;
  if (group !== '' && !document.groups.has(group)) return false;
  const byDate = kind.startsWith('date:');
  if (!byDate && (month === '' || document.month === month)) return true;
  return document.dates.some((date) => dateMatches(date, asked));
}
