import { Say, useSay, written } from '../interface.js';
import { type Facts, monthsOf } from './facts.js';

const monthNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** Deadlines and meetings of all documents by year and month; each number is a button that chooses its month. */
export const Calendar = ({ facts }: { readonly facts: readonly Facts[] }) => {
  const say = useSay();
  const counts = new Map<string, number>();
  for (const month of facts.flatMap(({ dates }) => dates.flatMap(monthsOf)))
    counts.set(month, (counts.get(month) ?? 0) + 1);
  const years = [...new Set([...counts.keys()].map((month) => month.slice(0, 4)))].sort();
  if (years.length === 0)
    return (
      <p class="calendar quiet">
        <Say said="page.noDates" />
      </p>
    );
  return (
    <section class="calendar" aria-labelledby="calendar-heading">
      <h2 id="calendar-heading">
        <Say said="page.calendar" />
      </h2>
      <p class="quiet">
        <Say said="page.calendarHint" />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Say said="page.year" />
            </th>
            {monthNumbers.map((month) => (
              <th scope="col" data-number={Number(month)}>
                <Say said={{ month: Number(month) }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">{year}</th>
              {monthNumbers.map((number) => {
                const month = `${year}-${number}`;
                const count = counts.get(month);
                const said = { date: month };
                return (
                  <td>
                    {count !== undefined && (
                      <button
                        type="button"
                        data-month={month}
                        aria-pressed="false"
                        title={say(said)}
                        data-title={written(said)}
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
