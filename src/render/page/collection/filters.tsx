import { printed } from '../../html/printed.js';
import { Say, useSaid, useSay, written } from '../interface.js';
import { type Facts, monthsOf } from './facts.js';
import type { Said } from '../phrases.js';

interface FiltersProps {
  readonly facts: readonly Facts[];
  readonly groups: readonly string[];
}

interface Choice {
  readonly value: string;
  readonly said: Said;
}

/** Narrows the list down by words, kind, group and month. */
export const Filters = ({ facts, groups }: FiltersProps) => {
  const said = useSaid();
  const types: Choice[] = [...new Set(facts.map(({ documentType }) => documentType))].map((type) => ({
    value: `type:${type}`,
    said: { word: `documentType.${type}` },
  }));
  const kinds: Choice[] = [...new Set(facts.flatMap(({ dates }) => dates.map(({ kind }) => kind)))].map((kind) => ({
    value: `date:${kind}`,
    said: { word: kind === 'meeting' ? 'page.meeting' : `deadlineKind.${kind}` },
  }));
  return (
    <form class="filters" id="filters" role="search" {...said('aria-label', 'page.filters')}>
      <label>
        <Say said="page.searchDocuments" />
        <input type="search" id="filter-text" autocomplete="off" />
      </label>
      <label>
        <Say said="page.kind" />
        <select id="filter-kind">
          <Any />
          <optgroup {...said('label', 'page.kindDocument')}>
            <Choices choices={types} />
          </optgroup>
          {kinds.length > 0 && (
            <optgroup {...said('label', 'page.kindDue')}>
              <Choices choices={kinds} />
            </optgroup>
          )}
        </select>
      </label>
      <label>
        <Say said="page.group" />
        <select id="filter-group">
          <Any />
          {groups.map((group, number) => (
            <option value={String(number)}>{shortened(printed(group))}</option>
          ))}
        </select>
      </label>
      <label>
        <Say said="page.month" />
        <select id="filter-month">
          <Any />
          <Choices choices={monthChoices(facts)} />
        </select>
      </label>
      <button type="reset">
        <Say said="page.clear" />
      </button>
    </form>
  );
};

/** Months of letters, deadlines and meetings, the latest first. */
function monthChoices(facts: readonly Facts[]): Choice[] {
  const months = facts.flatMap(({ date, dates }) => [
    ...(date === null || date.length < 7 ? [] : [date.slice(0, 7)]),
    ...dates.flatMap(monthsOf),
  ]);
  return [...new Set(months)]
    .sort()
    .toReversed()
    .map((month) => ({ value: month, said: { date: month } }));
}

const longestGroup = 60;
const shortened = (text: string): string =>
  text.length <= longestGroup ? text : `${text.slice(0, longestGroup).trimEnd()}\u2026`;

const Any = () => {
  const say = useSay();
  return (
    <option value="" data-say="page.any">
      {say({ word: 'page.any' })}
    </option>
  );
};

const Choices = ({ choices }: { readonly choices: readonly Choice[] }) => {
  const say = useSay();
  return (
    <>
      {choices.map(({ value, said }) => (
        <option value={value} data-say={written(said)}>
          {say(said)}
        </option>
      ))}
    </>
  );
};
