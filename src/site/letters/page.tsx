import type { Facets } from '../../archive/database/facets.js';
import type { SearchRequest } from '../../archive/database/asking.js';
import { type Sentence, say } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { again } from '../reader.js';
import { Pages } from '../page/pages.js';
import { FacetLists } from './facets.js';
import type { ListedAnswers } from './found.js';
import { FoundItem } from './item.js';

interface Props {
  readonly request: SearchRequest;
  readonly found: ListedAnswers;
  readonly facets: Facets;
  /** The letter that another is looked for to compare with. */
  readonly compared: string | null;
}

const tallyOf = ({ total, more }: ListedAnswers): Sentence =>
  say(more ? 'archive/found-more' : 'archive/found', { count: total });

/** What was asked for, what answers, and by what it can be narrowed down. */
export const LettersPage = ({ request, found, facets, compared }: Props) => {
  const saying = useSaying();
  const { total, more, letters } = found;
  return (
    <>
      <h1>
        <Words of="site/letters" />
      </h1>
      <SearchForm text={request.text} />
      {compared !== null && (
        <p class="site-notice">
          <Words of="site/choose-other" />
        </p>
      )}
      <div class="site-found">
        <section aria-labelledby="site-answer">
          <h2 id="site-answer" class="site-tally">
            {saying(total === 0 ? say('site/nothing-found', {}) : tallyOf(found))}
            {total > 0 && (
              <a class="site-to-facets" href="#facets">
                <Words of="site/narrow" />
              </a>
            )}
          </h2>
          {request.text !== '' && total > 1 && <Order newestFirst={request.newestFirst ?? false} />}
          <ol class="site-letters">
            {letters.map((letter) => (
              <FoundItem letter={letter} compared={compared} />
            ))}
          </ol>
          <Pages total={total} more={more} offset={request.offset} limit={request.limit} />
        </section>
        <FacetLists facets={facets} />
      </div>
    </>
  );
};

/** What else was asked for goes along, but where in the list one was. */
const SearchForm = ({ text }: { readonly text: string }) => {
  const { query } = useReader();
  const saying = useSaying();
  const kept = [...query].filter(([name, value]) => name !== 'q' && name !== 'offset' && value !== '');
  return (
    <form class="site-search" role="search" action="/letters" method="get">
      <label for="q">
        <Words of="site/words" />
      </label>
      <input type="search" id="q" name="q" value={printed(text)} maxLength={300} aria-describedby="site-words-hint" />
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{saying(say('site/search', {}))}</button>
      <p id="site-words-hint" class="quiet">
        <Words of="site/words-hint" />
      </p>
    </form>
  );
};

const Order = ({ newestFirst }: { readonly newestFirst: boolean }) => {
  const reader = useReader();
  return (
    <p class="site-order quiet">
      {newestFirst ? (
        <>
          <a href={again(reader, { sort: null, offset: null })}>
            <Words of="site/best-first" />
          </a>
          {' \u00b7 '}
          <Words of="site/newest-first" />
        </>
      ) : (
        <>
          <Words of="site/best-first" />
          {' \u00b7 '}
          <a href={again(reader, { sort: 'date', offset: null })}>
            <Words of="site/newest-first" />
          </a>
        </>
      )}
    </p>
  );
};
