import { type FacetName, facetNames, type Facets, type FacetValue } from '../../archive/database/facets.js';
import { citationTypeSchema, documentTypeSchema } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import type { SiteWord } from '../../model/sentence/site.js';
import { printed } from '../../render/html/printed.js';
import { useReader, useSaying, Words } from '../page/shell.js';
import { languageName } from '../language-name.js';
import { again, type Reader } from '../reader.js';

const titles = {
  kind: 'site/kind',
  series: 'site/series',
  year: 'site/year',
  language: 'site/language',
  group: 'site/group',
  person: 'site/person',
  cited: 'site/cited',
} as const satisfies Readonly<Record<FacetName, SiteWord>>;

/** Texts are cited by type, number and whose they are. */
export function citedLabel(value: string, { words }: Reader): string {
  const [type, ...others] = value.split(':');
  const issuer = others.pop() ?? '';
  const known = citationTypeSchema.options.find((each) => each === type);
  const name = known === undefined ? type : words.names.citationType[known];
  return [name, others.join(':'), issuer === '' ? '' : `(${issuer})`].filter(Boolean).join(' ');
}

function labelOf(name: FacetName, { value, label }: FacetValue, reader: Reader): string {
  if (name === 'language') return languageName(value, reader.words.language) || reader.words.page.page.unknownLanguage;
  if (name === 'cited') return citedLabel(label, reader);
  const kind = name === 'kind' ? documentTypeSchema.options.find((each) => each === value) : undefined;
  return kind === undefined ? label : reader.words.names.documentType[kind];
}

/** Groups are asked for as letters print them, which is what people read in an address. */
const asked = (name: FacetName, { value, label }: FacetValue): string =>
  name === 'group' || name === 'series' ? label : value;

/** By what the letters can be narrowed down, and what they have been narrowed down by. */
export const FacetLists = ({ facets }: { readonly facets: Facets }) => {
  const { query } = useReader();
  const saying = useSaying();
  const shown = facetNames.filter((name) => facets[name].length > 0 || query.has(name));
  return (
    <aside class="site-facets" id="facets" aria-label={saying(say('site/narrow', {}))}>
      {shown.map((name) => (
        <section aria-labelledby={`site-facet-${name}`}>
          <h2 id={`site-facet-${name}`}>
            <Words of={titles[name]} />
          </h2>
          {query.get(name) ? <Chosen name={name} /> : <Choices name={name} values={facets[name]} />}
        </section>
      ))}
    </aside>
  );
};

const Chosen = ({ name }: { readonly name: FacetName }) => {
  const reader = useReader();
  const value = reader.query.get(name) ?? '';
  return (
    <p class="site-chosen">
      <strong>{printed(labelOf(name, { value, label: value, letters: 0 }, reader))}</strong>{' '}
      <a href={again(reader, { [name]: null, offset: null })}>
        <Words of="site/clear" />
        <span class="site-unseen">: {printed(value)}</span>
      </a>
    </p>
  );
};

/** A few at first: a list of forty years hides what stands below it. */
const atFirst = 8;

const Choices = ({ name, values }: { readonly name: FacetName; readonly values: readonly FacetValue[] }) => {
  const [first, more] = [values.slice(0, atFirst), values.slice(atFirst)];
  return (
    <>
      <ChoiceList name={name} values={first} />
      {more.length > 0 && (
        <details>
          <summary>
            <Words of="site/more" />
          </summary>
          <ChoiceList name={name} values={more} />
        </details>
      )}
    </>
  );
};

const ChoiceList = ({ name, values }: { readonly name: FacetName; readonly values: readonly FacetValue[] }) => {
  const reader = useReader();
  return (
    <ul>
      {values.map((each) => (
        <li>
          <a href={again(reader, { [name]: asked(name, each), offset: null })}>
            {printed(labelOf(name, each, reader))}
          </a>{' '}
          <span class="quiet">{each.letters}</span>
        </li>
      ))}
    </ul>
  );
};
