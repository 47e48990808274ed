import { safeLink } from '../../html/safe-link.js';
import { DocumentLanguageProvider, Quoted, Say, ShownText, useSaid } from '../interface.js';
import type { AnnexCard } from './annexes.js';
import type { Entry, Section, Shown } from './entry.js';
import { Timeline } from './timeline.js';
import type { TimelineItem } from './dates.js';
import type { Value } from './values.js';

/** What the view of a value must know of the page. */
export interface RecordContext {
  readonly values: readonly Value[];
  readonly numbers: ReadonlyMap<string, number>;
  /** True where the words of the evidence stand beside each value: the letter is no source to look them up in. */
  readonly snippets: boolean;
}

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

interface EntryProps {
  readonly entry: Entry;
  readonly context: RecordContext;
  /** False where the same value stands in another place of the record, which has its address. */
  readonly home?: boolean;
}

/** Paragraphs and words of the page are nothing but their place. */
const placeAlone = /^\/(?:paragraphs|annexes\/\d+\/paragraphs|salutation|closing|remainder)/;

/** A value: a button that marks where it was read, and a link where it is an address. */
const EntryView = ({ entry, context, home = true }: EntryProps) => {
  const { pointer, name, main, more = [], link, severity } = entry;
  const number = context.numbers.get(pointer);
  const places = context.values[number ?? -1]?.places ?? [];
  return (
    <>
      <button
        type="button"
        class={['value', severity].filter(Boolean).join(' ')}
        id={home ? pointer : undefined}
        data-v={number}
        aria-pressed="false"
      >
        {name && (
          <span class="name">
            <Say said={name} />{' '}
          </span>
        )}
        <span class="main">
          {severity ? (
            // Messages are written in English.
            <DocumentLanguageProvider value="en">
              <ShownList shown={main} separator=" " />
            </DocumentLanguageProvider>
          ) : (
            <ShownList shown={main} separator=" " />
          )}
        </span>
        {more.length > 0 && (
          <span class="more">
            <span class="separator">{' \u00b7 '}</span>
            <ShownList shown={more} separator={' \u00b7 '} />
          </span>
        )}
        {!placeAlone.test(pointer) && <How places={places} />}
        {context.snippets && places[0]?.text && (
          <span class="snippet">
            {' '}
            <Quoted text={`\u00ab\u00a0${places[0].text}\u00a0\u00bb`} />
          </span>
        )}
      </button>
      {link !== undefined && <OpenLink url={link} />}
    </>
  );
};

const ShownList = ({ shown, separator }: { shown: readonly Shown[]; separator: string }) => (
  <>
    {shown.map((each, index) => (
      <>
        {index > 0 && separator}
        <ShownText shown={each} />
      </>
    ))}
  </>
);

/** `§ 4 · worded · 3 places`. */
const How = ({ places }: { places: Value['places'] }) => {
  const [first] = places;
  if (!first) return null;
  const where = first.paragraph === null ? null : addressShown(first.paragraph);
  return (
    <span class="how">
      {' '}
      {where ? (
        <Say said={{ word: 'page.paragraph', with: { address: where } }} />
      ) : (
        <Say said={{ word: 'page.line', with: { line: first.line } }} />
      )}
      {first.basis && (
        <>
          {' \u00b7 '}
          <Say said={`basis.${first.basis}`} />
        </>
      )}
      {places.length > 1 && (
        <>
          {' \u00b7 '}
          <Say said={{ word: 'counted.places', with: { n: places.length } }} />
        </>
      )}
    </span>
  );
};

/** `A 3/a` for `annex:A/3/a`. */
const addressShown = (address: string): string => address.replace(/^annex:([^/]*)\/?/, '$1 ').trim();

const OpenLink = ({ url }: { url: string }) => {
  const said = useSaid();
  const safe = safeLink(url);
  return safe === null ? null : (
    <a
      class="open"
      href={safe}
      target="_blank"
      rel="noreferrer noopener"
      {...said('aria-label', { word: 'page.open', with: { url } })}
    >
      <span aria-hidden="true">{'\u2197'}</span>
    </a>
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
