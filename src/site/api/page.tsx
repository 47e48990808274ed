import { sitePage, Words } from '../page/shell.js';
import { parameters as known } from '../parameters.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

/** The addresses of the site for people who write programs. */
export const apiPage = (reader: Reader, views: readonly View[]): string =>
  sitePage(reader, {
    title: 'API',
    formats: [{ format: 'json', address: '/api.json' }],
    body: (
      <>
        <h1>API</h1>
        <p>
          <Words of="site/api" /> <a href="/api.json">OpenAPI</a>
        </p>
        {views
          .filter(({ path }) => path !== '/')
          .map(({ path, formats, parameters, about }) => (
            <section lang="en">
              <h2>
                <code>{path.endsWith('/') ? `${path}{id}` : path}</code>
              </h2>
              <p>
                <About text={about} />
              </p>
              <p class="quiet">
                {formats.map((format) => (format === 'html' ? 'HTML' : `.${format}`)).join(' \u00b7 ')}
              </p>
              {parameters.length > 0 && (
                <dl class="site-parameters">
                  {parameters.map((name) => (
                    <>
                      <dt>
                        <code>{name}</code>
                      </dt>
                      <dd>
                        <About text={known[name].about} />
                      </dd>
                    </>
                  ))}
                </dl>
              )}
            </section>
          ))}
      </>
    ),
  });

/** What is typed as it stands is written between backticks. */
const About = ({ text }: { readonly text: string }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
);
