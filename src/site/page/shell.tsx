import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import type { RecordMessage } from '../../model/record.js';
import { say, type Sentence } from '../../model/sentence/index.js';
import type { SiteWord } from '../../model/sentence/site.js';
import { printed } from '../../render/html/printed.js';
import { type Interface, InterfaceProvider } from '../../render/page/interface.js';
import { again, href, type Reader, sayTo } from '../reader.js';
import type { Format } from '../view.js';
import siteStyle from 'bundle:../style/site.css';
import barStyle from 'bundle:../style/bar.css';

export { barStyle, siteStyle };

const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('a component of the site stands outside its page');
  return reader;
}

/** A sentence in the language of the reader. */
export function useSaying(): (sentence: Sentence) => string {
  const reader = useReader();
  return (sentence) => printed(sayTo(reader, sentence));
}

/** One of those that nothing is filled into. */
export const Words = ({ of }: { readonly of: SiteWord }) => <>{useSaying()(say(of, {}))}</>;

/** How the components of other pages speak to a reader: in one language. */
export const interfaceOf = (
  { words }: Reader,
  told: (message: RecordMessage) => Readonly<Record<string, string>>,
): Interface => ({
  language: words.language,
  words: { [words.language]: words.page },
  told,
});

const untold = ({ message }: RecordMessage): Readonly<Record<string, string>> => ({ en: message });

export const Within = ({ reader, children }: { readonly reader: Reader; readonly children: ComponentChildren }) => (
  <ReaderContext.Provider value={reader}>
    <InterfaceProvider value={interfaceOf(reader, untold)}>{children}</InterfaceProvider>
  </ReaderContext.Provider>
);

const places = [
  { path: '/letters', word: 'site/letters' },
  { path: '/agenda', word: 'site/agenda' },
  { path: '/group', word: 'site/groups' },
  { path: '/person', word: 'site/people' },
  { path: '/cited', word: 'site/texts' },
] as const;

const isHere = (path: string, { path: here }: Reader): boolean =>
  here === path || here.startsWith(`${path}/`) || (path === '/letters' && here === '/');

/** Above every page: where else one can go, and in which languages. */
export const SiteBar = () => {
  const reader = useReader();
  const saying = useSaying();
  return (
    <nav class="site-bar" aria-label={saying(say('site/navigation', {}))}>
      <ul class="site-places">
        {places.map(({ path, word }) => (
          <li>
            <a href={href(reader, path)} aria-current={isHere(path, reader) ? 'page' : undefined}>
              {saying(say(word, {}))}
            </a>
          </li>
        ))}
      </ul>
      <ul class="site-languages">
        {Object.entries(reader.languages).map(([tag, name]) => (
          <li>
            {tag === reader.words.language ? (
              <span aria-current="true" lang={tag}>
                {name}
              </span>
            ) : (
              <a href={again(reader, { lang: tag })} lang={tag} hreflang={tag}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

export interface SiteParts {
  readonly title: string;
  /** Other formats of the same. */
  readonly formats: readonly { readonly format: Exclude<Format, 'html' | 'txt'>; readonly address: string }[];
  readonly body: ComponentChildren;
}

const formatNames = { json: 'JSON', csv: 'CSV', ics: 'iCalendar', atom: 'Atom' } as const;

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
} as const;

/** A page of the site: its style is in it, and it has no script. */
export function sitePage(reader: Reader, { title, formats, body }: SiteParts): string {
  const document = (
    <html lang={reader.words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{printed(title)}</title>
        {formats.map(({ format, address }) => (
          <link rel="alternate" type={mediaTypes[format]} href={address} />
        ))}
        <style dangerouslySetInnerHTML={{ __html: siteStyle }} />
      </head>
      <body>
        <Within reader={reader}>
          <a class="site-skip" href="#main">
            <Words of="site/skip" />
          </a>
          <SiteBar />
          <main id="main" tabIndex={-1}>
            {body}
          </main>
          <Footer formats={formats} />
        </Within>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

const Footer = ({ formats }: Pick<SiteParts, 'formats'>) => {
  const reader = useReader();
  return (
    <footer class="site-foot">
      {formats.length > 0 && (
        <p>
          <Words of="site/also-as" />{' '}
          {formats.map(({ format, address }, at) => (
            <>
              {at > 0 && ' \u00b7 '}
              <a href={address}>{formatNames[format]}</a>
            </>
          ))}
        </p>
      )}
      <p>
        <a href={href(reader, '/api')}>
          <Words of="site/for-programs" />
        </a>
      </p>
    </footer>
  );
};
