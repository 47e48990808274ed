import { toXml } from 'xast-util-to-xml';
import type { Element, Text } from 'xast';
import type { SearchRequest } from '../../archive/database/asking.js';
import { uuidOf } from '../../archive/rows/uuid.js';
import { say } from '../../model/sentence/index.js';
import { printed } from '../../render/html/printed.js';
import { again, href, type Reader, sayTo } from '../reader.js';
import type { ListedAnswer } from './found.js';

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element => ({
  type: 'element',
  name,
  attributes: { ...attributes },
  children: children.map((child): Element | Text =>
    // XML 1.0 has no control characters but tab and line ends, whatever stood in the letter.
    typeof child === 'string' ? { type: 'text', value: printed(child) } : child,
  ),
});

/** A day, month or year as RFC 3339 wants a moment: its first. */
const moment = (date: string | null): string =>
  `${[date ?? '1970', '01', '01'].join('-').split('-').slice(0, 3).join('-')}T00:00:00Z`;

const feedId = (request: SearchRequest): string => `urn:uuid:${uuidOf(JSON.stringify(request))}`;

function entryOf(letter: ListedAnswer, reader: Reader): Element {
  const { id, address, type, reference, date, subject, fragments, language } = letter;
  const { names, page } = reader.words;
  const title = [names.documentType[type], reference, '\u2013', subject ?? page.page.untitled]
    .filter(Boolean)
    .join(' ');
  const summary = fragments.map(({ text }) => text).join(' \u2026 ');
  return element(
    'entry',
    language === 'und' ? {} : { 'xml:lang': language },
    element('id', {}, `urn:uuid:${id}`),
    element('title', {}, title),
    element('updated', {}, moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: href(reader, address) }),
    ...(summary === '' ? [] : [element('summary', {}, summary)]),
  );
}

/** What is new, for programs that follow it (Atom, RFC 4287). Addresses are relative: they hold wherever the site is reached. */
export function atomFeed(letters: readonly ListedAnswer[], request: SearchRequest, reader: Reader): string {
  const title = [sayTo(reader, say('site/feed', {})), request.text, request.group, request.series]
    .filter(Boolean)
    .join(' \u2013 ');
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': reader.words.language },
    element('id', {}, feedId(request)),
    element('title', {}, title),
    element('updated', {}, moment(letters[0]?.date ?? null)),
    element('author', {}, element('name', {}, 'ITU')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: again(reader, {}, 'atom') }),
    element('link', { rel: 'alternate', type: 'text/html', href: again(reader) }),
    ...letters.map((letter) => entryOf(letter, reader)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
