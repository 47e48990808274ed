import type { Agenda, AgendaEntry, Contradiction } from '../../src/index.js';

type Days = Contradiction['said'][number]['days'];

const period = ({ start, end }: Days): string => (end === null || end === start ? start : `${start}/${end}`);

const daysOf = (entry: AgendaEntry): Days =>
  entry.type === 'deadline'
    ? { start: entry.value.date, end: null }
    : { start: entry.value.start.slice(0, 10), end: entry.value.end?.slice(0, 10) ?? null };

/** `2022-05-20 registration SG 13, set by TSB 41, from 2022-05-06 by TSB 41 Corr.1`. */
export function toldEntry(entry: AgendaEntry): string {
  const { setBy, movedBy, endedBy, status } = entry;
  const name = [entry.type === 'deadline' ? entry.value.kind : 'meeting', entry.value.group].filter(Boolean).join(' ');
  return [
    `${period(daysOf(entry))} ${name}`,
    setBy ? `set by ${setBy.document}` : 'set by none',
    ...movedBy.map(({ by, former }) => `from ${period(former)} by ${by.document}`),
    ...(status === 'standing' ? [] : [`${status} by ${endedBy?.document}`]),
  ].join(', ');
}

export const toldAgenda = ({ entries }: Agenda): string[] => entries.map(toldEntry);

/** `two-dates: 2022-05-20 in TSB 41, 2022-05-27 in TSB 4/13`. */
export const toldContradictions = ({ contradictions }: Agenda): string[] =>
  contradictions.map(
    ({ kind, said }) => `${kind}: ${said.map(({ days, by }) => `${period(days)} in ${by.document}`).join(', ')}`,
  );
