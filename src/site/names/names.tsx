import type { FacetName, FacetValue } from '../../archive/database/facets.js';
import { commonNames } from '../../archive/database/names.js';
import { say } from '../../model/sentence/index.js';
import type { SiteWord } from '../../model/sentence/site.js';
import { csvLines } from '../../render/csv.js';
import { printed } from '../../render/html/printed.js';
import type { Asked } from '../asked.js';
import { citedLabel } from '../letters/facets.js';
import { Pages } from '../page/pages.js';
import { sitePage, useReader, useSaying, Words } from '../page/shell.js';
import { again, href, type Reader, sayTo } from '../reader.js';
import { type Format, jsonText, type Sources } from '../view.js';

export type NamedKind = Extract<FacetName, 'group' | 'person' | 'cited'>;

const kinds = {
  group: { title: 'site/groups', path: '/group', parameter: 'name', label: 'site/group-name' },
  person: { title: 'site/people', path: '/person', parameter: 'name', label: 'site/person-name' },
  cited: { title: 'site/texts', path: '/cited', parameter: 'text', label: 'site/text-name' },
} as const satisfies Readonly<Record<NamedKind, { title: SiteWord; path: string; parameter: string; label: SiteWord }>>;

/** What letters name, those first that most of them do. */
export async function namesFor(
  kind: NamedKind,
  asked: Asked,
  { statements }: Sources,
  reader: Reader,
  format: Format,
): Promise<string> {
  const [limit, offset] = [asked.limit(50), asked.offset()];
  const { total, names } = await commonNames(statements, kind, { limit, offset }, reader.words.language);
  if (format === 'csv') return csvLines([['name', 'letters'], ...names.map(({ label, letters }) => [label, letters])]);
  if (format === 'json') return jsonText({ total, names });
  return sitePage(reader, {
    title: sayTo(reader, say(kinds[kind].title, {})),
    formats: [
      { format: 'json', address: again(reader, {}, 'json') },
      { format: 'csv', address: again(reader, {}, 'csv') },
    ],
    body: <NamesPage kind={kind} names={names} total={total} limit={limit} offset={offset} />,
  });
}

interface Props {
  readonly kind: NamedKind;
  readonly names: readonly FacetValue[];
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

/** A field for the name that one has, and the names that most letters have. */
const NamesPage = ({ kind, names, total, limit, offset }: Props) => {
  const reader = useReader();
  const saying = useSaying();
  const { title, path, parameter, label } = kinds[kind];
  const lang = reader.query.get('lang');
  const textOf = ({ value, label: printedLabel }: FacetValue): string =>
    kind === 'cited' ? citedLabel(value, reader) : printedLabel;
  return (
    <>
      <h1>
        <Words of={title} />
      </h1>
      <form class="site-filter" action={path} method="get">
        <label>
          <Words of={label} />
          <input type="search" name={parameter} maxLength={300} required />
        </label>
        {lang !== null && <input type="hidden" name="lang" value={lang} />}
        <button type="submit">
          <Words of="site/show" />
        </button>
      </form>
      <ul class="site-names">
        {names.map((each) => (
          <li>
            <a
              href={href(reader, path, {
                [parameter]: textOf(each).replace(kind === 'cited' ? / \([^()]*\)$/ : /$^/, ''),
              })}
              lang=""
            >
              {printed(textOf(each))}
            </a>{' '}
            <span class="quiet">{saying(say('archive/found', { count: each.letters }))}</span>
          </li>
        ))}
      </ul>
      <Pages total={total} limit={limit} offset={offset} />
    </>
  );
};
