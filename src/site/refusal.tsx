import { say } from '../model/sentence/index.js';
import { printed } from '../render/html/printed.js';
import { sitePage, useReader, Words } from './page/shell.js';
import { href, type Reader, sayTo } from './reader.js';

/** A page in place of the one that was asked for: what is wrong, and where to go on. */
export const refusalPage = (reader: Reader, told: string): string =>
  sitePage(reader, {
    title: sayTo(reader, say('site/refused', {})),
    formats: [],
    body: <Refusal told={told} />,
  });

const Refusal = ({ told }: { readonly told: string }) => (
  <>
    <h1>
      <Words of="site/refused" />
    </h1>
    <p>{printed(told)}</p>
    <p>
      <a href={href(useReader(), '/letters')}>
        <Words of="site/letters" />
      </a>
    </p>
  </>
);
