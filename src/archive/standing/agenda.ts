import type { Agenda, AgendaEntry, Days } from '../agenda/agenda.js';
import type { Saying } from '../letters/saying.js';
import { uuidOf } from '../rows/uuid.js';
import { type KeyOf, placeColumns, type Row } from './row.js';

/** An entry is told from all others by the first letter that says it, and where that does. */
const entryKey = ({ setBy, movedBy, endedBy }: AgendaEntry): string => {
  const first = setBy ?? movedBy[0]?.by ?? endedBy;
  return uuidOf(`entry ${first?.letter} ${first?.pointer}`);
};

/** What deadlines and meetings have in common, and what one of them alone has. */
function valueColumns(entry: AgendaEntry): Row {
  if (entry.type === 'deadline') {
    const { date, time, timeZone, precision, kind, qualifier, action, group } = entry.value;
    return { kind, begins: date, time, time_zone: timeZone, precision, body: group, what: action, qualifier };
  }
  const { start, end, timeZone, precision, group, title, place, country, mode } = entry.value;
  return {
    kind: 'meeting',
    begins: start,
    ends: end,
    time_zone: timeZone,
    precision,
    body: group,
    what: title,
    place,
    country: country?.code ?? null,
    mode,
  };
}

/** Deadlines and meetings as they stand. */
export const agendaRows = ({ entries }: Agenda): Row[] =>
  entries.map((entry) => ({ entry: entryKey(entry), type: entry.type, status: entry.status, ...valueColumns(entry) }));

/** The letters that made each entry what it is, in their order: that set it, moved it, ended it, say the same. */
export function agendaLetterRows({ entries }: Agenda, keyOf: KeyOf): Row[] {
  return entries.flatMap((entry) => {
    const { setBy, movedBy, endedBy, alsoIn } = entry;
    const part = (name: string, by: Saying, former: Days | null = null): Row => ({
      part: name,
      former_begins: former?.start ?? null,
      former_ends: former?.end ?? null,
      ...placeColumns(by, keyOf),
    });
    const parts = [
      ...(setBy ? [part('set', setBy)] : []),
      ...movedBy.map(({ by, former }) => part('moved', by, former)),
      ...(endedBy ? [part('ended', endedBy)] : []),
      ...alsoIn.map((by) => part('also', by)),
    ];
    return parts.map((row, position) => ({ entry: entryKey(entry), position, ...row }));
  });
}

/** What letters say that cannot both be right, a row for each of them. */
export function contradictionRows({ entries, contradictions }: Agenda, keyOf: KeyOf): Row[] {
  const told = new Map<string, number>();
  return contradictions.flatMap(({ kind, entries: concerned, said }) => {
    const words = JSON.stringify([kind, said.map(({ days, by }) => [days, by.letter, by.pointer])]);
    // Two that say the same of two entries.
    const count = told.get(words) ?? 0;
    told.set(words, count + 1);
    const keys = concerned.flatMap((at) => entries[at] ?? []).map(entryKey);
    return said.map(({ days, by }, position) => ({
      contradiction: uuidOf(`contradiction ${words} ${count}`),
      position,
      kind,
      begins: days.start,
      ends: days.end,
      entries: keys,
      ...placeColumns(by, keyOf),
    }));
  });
}
