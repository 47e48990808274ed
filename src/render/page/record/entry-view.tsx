import { shownAddress } from '../../address.js';
import { safeLink } from '../../links.js';
import { DocumentLanguageProvider, Quoted, Say, ShownText, useSaid } from '../interface.js';
import type { Entry, Shown } from './entry.js';
import type { Value } from './values.js';

/** What the view of a value must know of the page. */
export interface RecordContext {
  readonly values: readonly Value[];
  readonly numbers: ReadonlyMap<string, number>;
  /** True where the words of the evidence stand beside each value: the letter is no source to look them up in. */
  readonly snippets: boolean;
}

interface EntryProps {
  readonly entry: Entry;
  readonly context: RecordContext;
  /** False where the same value stands in another place of the record, which has its address. */
  readonly home?: boolean;
}

/** Paragraphs and words of the page are nothing but their place. */
const placeAlone = /^\/(?:paragraphs|annexes\/\d+\/paragraphs|salutation|closing|remainder)/;

/** A value: a button that marks where it was read, and a link where it is an address. */
export const EntryView = ({ entry, context, home = true }: EntryProps) => {
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

export const ShownList = ({ shown, separator }: { shown: readonly Shown[]; separator: string }) => (
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
  const where = first.paragraph === null ? null : shownAddress(first.paragraph);
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
