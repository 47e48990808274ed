import type { CitedText } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { citedLabel } from '../letters/facets.js';
import { SayingItem } from '../page/letter-link.js';
import { useReader, useSaying } from '../page/shell.js';
import type { Shelf } from '../shelf.js';

/** A text in each of its revisions, and the letters that cite it. */
export const CitedPage = ({ texts, shelf }: { readonly texts: readonly CitedText[]; readonly shelf: Shelf }) => {
  const reader = useReader();
  const saying = useSaying();
  return (
    <>
      {texts.map(({ type, number, issuer, revisions }, at) => (
        <section aria-labelledby={`site-text-${at}`}>
          <h1 id={`site-text-${at}`}>{printed(citedLabel(`${type}:${number}:${issuer ?? ''}`, reader))}</h1>
          {revisions.map(({ revision, citedBy }) => (
            <>
              <h2>
                {revision === null ? (
                  saying(say('answer/no-revision', {}))
                ) : (
                  <span lang="">{printed(revision.text)}</span>
                )}
              </h2>
              <ul class="site-plain">
                {citedBy.map((by) => (
                  <li>
                    <SayingItem by={by} shelf={shelf} />
                    {by.sections.length > 0 && (
                      <span class="quiet" lang="">
                        {` \u00b7 ${printed(by.sections.join(', '))}`}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      ))}
    </>
  );
};
