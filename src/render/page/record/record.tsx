import { Say } from '../interface.js';
import type { AnnexCard } from './annexes.js';
import type { Entry, Section } from './entry.js';
import { Timeline } from './timeline.js';
import type { TimelineItem } from './dates.js';
import { EntryView, type RecordContext, ShownList } from './entry-view.js';

interface RecordProps {
  readonly before: readonly Section[];
  readonly annexes: readonly AnnexCard[];
  readonly after: readonly Section[];
  readonly timeline: readonly TimelineItem[];
  readonly context: RecordContext;
}

/** The record in sections, each value with how and where it was read. */
export const RecordView = ({ before, annexes, after, timeline, context }: RecordProps) => (
  <>
    {before.map((section) => (
      <>
        {section.id === 'deadlines' && <Timeline items={timeline} numbers={context.numbers} />}
        <SectionView section={section} context={context} />
      </>
    ))}
    <Annexes cards={annexes} context={context} />
    {after.map((section) => (
      <SectionView section={section} context={context} />
    ))}
    <Guide />
  </>
);

const bases = ['labelled', 'worded', 'placed', 'inferred'] as const;

/** What the words behind each value mean, and what the keys do. */
const Guide = () => (
  <section class="guide quiet">
    <h3>
      <Say said="page.guide" />
    </h3>
    <dl>
      {bases.map((basis) => (
        <>
          <dt>
            <Say said={`basis.${basis}`} />
          </dt>
          <dd>
            <Say said={`basisMeaning.${basis}`} />
          </dd>
        </>
      ))}
    </dl>
    <p class="keys">
      <Say said="page.keysHint" />
    </p>
  </section>
);

/** More entries than this are folded behind the first of them. */
const longestList = 8;
const shownOfLong = 6;

const SectionView = ({ section, context }: { section: Section; context: RecordContext }) => {
  const { id, entries, expected, folded } = section;
  if (entries.length === 0 && !expected) return null;
  const heading = (
    <h3 id={`section-${id}`}>
      <Say said={`section.${id}`} />
      {entries.length > 1 && id !== 'identity' && id !== 'source' && <span class="count"> {entries.length}</span>}
    </h3>
  );
  const list = (some: readonly Entry[]) => (
    <ul class={`entries ${id}`}>
      {some.map((entry) => (
        <li>
          <EntryView entry={entry} context={context} />
        </li>
      ))}
    </ul>
  );
  const cut = entries.length > longestList ? shownOfLong : entries.length;
  return (
    <section aria-labelledby={`section-${id}`}>
      {folded ? (
        <details>
          <summary>{heading}</summary>
          {list(entries)}
        </details>
      ) : (
        <>
          {heading}
          {entries.length === 0 && (
            <p class="quiet">
              <Say said="page.notStated" />
            </p>
          )}
          {cut > 0 && list(entries.slice(0, cut))}
          {cut < entries.length && (
            <details class="rest">
              <summary>
                <Say said={{ word: 'counted.more', with: { n: entries.length - cut } }} />
              </summary>
              {list(entries.slice(cut))}
            </details>
          )}
        </>
      )}
    </section>
  );
};

const Annexes = ({ cards, context }: { cards: readonly AnnexCard[]; context: RecordContext }) =>
  cards.length === 0 ? null : (
    <section aria-labelledby="section-annexes">
      <h3 id="section-annexes">
        <Say said="section.annexes" />
        {cards.length > 1 && <span class="count"> {cards.length}</span>}
      </h3>
      <ul class="entries annexes">
        {cards.map(({ heading, mandate, topics }) => (
          <li>
            <EntryView entry={heading} context={context} />
            {mandate.length > 0 && (
              <div class="card">
                <h4>
                  <Say said="page.mandate" />
                </h4>
                <ul class="entries identity">
                  {mandate.map((entry) => (
                    <li>
                      <EntryView entry={entry} context={context} />
                    </li>
                  ))}
                </ul>
                {topics.length > 0 && (
                  <ul class="topics">
                    {topics.map((entry) => (
                      <li>
                        <Topic entry={entry} context={context} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

/** A section of terms of reference by what it is about. */
const Topic = ({ entry, context }: { entry: Entry; context: RecordContext }) => (
  <button type="button" class="topic" data-v={context.numbers.get(entry.pointer)} aria-pressed="false">
    <ShownList shown={entry.main} separator="" />
  </button>
);
