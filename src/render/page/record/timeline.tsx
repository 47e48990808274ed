import { Say, useSaid, useSay, written } from '../interface.js';
import type { TimelineItem } from './dates.js';
import { dayOf, ticksBetween } from './timeline-scale.js';

interface TimelineProps {
  readonly items: readonly TimelineItem[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Pixels: the axis, and one lane for each thing that stands in the same place. */
const axis = 22;
const lane = 16;
const mostLanes = 5;

interface Placed {
  readonly item: TimelineItem;
  /** Per cent of the width. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Items in the lowest lane that is free where they stand. */
function placedItems(items: readonly TimelineItem[], position: (day: number) => number): Placed[] {
  const ends: number[] = [];
  return items.map((item) => {
    const from = position(dayOf(item.start));
    const to = Math.max(from, position(dayOf(item.end, 'last')));
    const free = ends.findIndex((end) => end + 2.5 < from);
    const at = free >= 0 ? free : Math.min(ends.length, mostLanes - 1);
    ends[at] = Math.max(ends[at] ?? 0, to);
    return { item, from, to, lane: at };
  });
}

/** Deadlines as dots and meetings as bars on one line of time; the lists below say the same in words. */
export const Timeline = ({ items, numbers }: TimelineProps) => {
  const say = useSay();
  const said = useSaid();
  if (items.length < 2) return null;
  const days = items.flatMap(({ start, end }) => [dayOf(start), dayOf(end, 'last')]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(10, (last - first) * 0.06);
  const position = (day: number): number => ((day - first + margin) / (last - first + 2 * margin)) * 100;
  const placed = placedItems(items, position);
  const height = axis + 10 + lane * (1 + Math.max(...placed.map(({ lane }) => lane)));
  const percent = (value: number): string => `${value.toFixed(2)}%`;
  const dates = items.map(({ entry }) => entry.name).filter((name) => name !== undefined);
  const label = {
    word: 'page.timelineHint',
    with: { from: { date: items[0]?.start ?? '' }, to: { date: items.at(-1)?.end ?? '' }, entries: dates },
  } as const;
  return (
    <section aria-labelledby="section-timeline" class="timeline">
      <h3 id="section-timeline">
        <Say said="page.timeline" />
      </h3>
      <svg role="img" width="100%" height={height} {...said('aria-label', label)}>
        <line class="axis" x1="0" x2="100%" y1={height - axis} y2={height - axis} />
        {ticksBetween(first - margin, last + margin).map(({ date, day }, index) => (
          <>
            <line class="tick" x1={percent(position(day))} x2={percent(position(day))} y1="0" y2={height - axis + 4} />
            <text
              // Where there is little room, every second label is left out.
              class={index % 2 === 1 ? 'between' : undefined}
              x={percent(position(day))}
              y={height - 5}
              text-anchor={position(day) > 92 ? 'end' : position(day) < 8 ? 'start' : 'middle'}
              data-say={written({ date, short: true })}
            >
              {say({ date, short: true })}
            </text>
          </>
        ))}
        {placed.map(({ item, from, to, lane: at }) => {
          const y = height - axis - 12 - at * lane;
          const isMeeting = item.kind === 'meeting';
          const shared = { class: isMeeting ? 'meeting' : 'deadline', 'data-v': numbers.get(item.entry.pointer) };
          return isMeeting ? (
            <line {...shared} x1={percent(from)} x2={percent(Math.max(to, from + 0.01))} y1={y} y2={y} />
          ) : (
            <circle {...shared} cx={percent(from)} cy={y} r="5.5" />
          );
        })}
      </svg>
      <p class="legend quiet" aria-hidden="true">
        <span class="dot" /> <Say said="section.deadlines" /> <span class="bar" /> <Say said="section.meetings" />
      </p>
    </section>
  );
};
