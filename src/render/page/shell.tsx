import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { policyOf } from '../html/policy.js';
import { printed } from '../html/printed.js';
import { type Interface, InterfaceProvider, Say, useSaid } from './interface.js';
import { JsonData } from './json-data.js';
import live from 'bundle:./script/live.ts';
import script from 'bundle:./script/main.ts';
import style from 'bundle:./page.css';

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  /** True where the page opens with a list of documents. */
  readonly listing?: boolean;
  readonly body: ComponentChildren;
  /** Of a site that the page is part of. */
  readonly around?: Around;
}

/** What stands above a page that is one of many, with its style. */
export interface Around {
  readonly style: string;
  readonly bar: ComponentChildren;
}

/** A whole page, which needs nothing else: its style and script are in it, and its policy lets in nothing but them. */
export function shell(page: Interface, { title, listing = false, body, around }: PageParts): string {
  const styles = around === undefined ? [style] : [style, around.style];
  const document = (
    <html lang={page.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(styles, [live, script])} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{printed(title)}</title>
        {styles.map((each) => (
          <style dangerouslySetInnerHTML={{ __html: each }} />
        ))}
        <script dangerouslySetInnerHTML={{ __html: live }} />
      </head>
      <body class={listing ? 'listing' : undefined}>
        <InterfaceProvider value={page}>
          {around?.bar}
          {body}
          <p class="status" role="status" id="status" />
          <JsonData name="interface" data={page} />
        </InterfaceProvider>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}

/** The bar above a document: search, view on narrow screens, language of the page. */
export const Toolbar = ({ page, children }: { readonly page: Interface; readonly children?: ComponentChildren }) => {
  const said = useSaid();
  return (
    <header class="toolbar">
      {children}
      <form class="search" role="search" id="search-form" {...said('aria-label', 'page.search')}>
        <input
          type="search"
          id="search"
          autocomplete="off"
          {...said('aria-label', 'page.search')}
          {...said('placeholder', 'page.searchHint')}
        />
        <span class="matches quiet" id="matches" role="status" />
        <button type="button" id="match-previous" {...said('aria-label', 'page.previous')}>
          <span aria-hidden="true">{'\u2191'}</span>
        </button>
        <button type="submit" id="match-next" {...said('aria-label', 'page.next')}>
          <span aria-hidden="true">{'\u2193'}</span>
        </button>
      </form>
      {Object.keys(page.words).length > 1 && <Languages page={page} />}
    </header>
  );
};

const Languages = ({ page }: { readonly page: Interface }) => {
  const said = useSaid();
  return (
    <div class="languages" role="group" {...said('aria-label', 'page.interfaceLanguage')}>
      {Object.entries(page.words).map(([language, { language: name }]) => (
        <button type="button" lang={language} data-language={language} aria-pressed={language === page.language}>
          {name}
        </button>
      ))}
    </div>
  );
};

const skipWords = { letter: 'page.skipToLetter', record: 'page.skipToRecord', list: 'page.skipToList' } as const;

/** Ways past the toolbar, seen when they have the focus. */
export const SkipLinks = ({ to }: { readonly to: readonly (keyof typeof skipWords)[] }) => (
  <nav class="skip">
    {to.map((id) => (
      <a href={`#${id}`}>
        <Say said={skipWords[id]} />
      </a>
    ))}
  </nav>
);

/** On a narrow screen, which of the two is seen. */
export const ViewSwitch = () => {
  const said = useSaid();
  return (
    <div class="views" role="group" {...said('aria-label', 'page.view')}>
      {(['record', 'letter'] as const).map((view) => (
        <button type="button" data-view={view} aria-pressed={view === 'record'}>
          <Say said={`page.${view}`} />
        </button>
      ))}
    </div>
  );
};
