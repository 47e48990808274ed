import { askedIn, type CitedNumber, type SearchRequest } from '../../archive/database/asking.js';
import type { SearchLanguage } from '../../archive/search/lexemes.js';
import { citationIssuerSchema, citationTypeSchema, documentTypeSchema } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import type { Asked } from '../asked.js';
import type { ParameterName } from '../parameters.js';
import { Refused } from '../refused.js';

export const letterParameters = [
  'q',
  'group',
  'kind',
  'series',
  'year',
  'from',
  'until',
  'language',
  'person',
  'cited',
  'sort',
  'limit',
  'offset',
  'compare',
] as const satisfies readonly ParameterName[];

/** How a facet names a text: `resolution:179:PP`, `recommendation:A.1:`. */
function citedIn(text: string): CitedNumber {
  const [type, ...others] = text.split(':');
  const issuer = others.length > 1 ? (others.pop() ?? '') : '';
  const knownType = citationTypeSchema.options.find((each) => each === type);
  const knownIssuer = citationIssuerSchema.options.find((each) => each === issuer) ?? null;
  const number = others.join(':');
  if (knownType === undefined || number === '' || (issuer !== '' && knownIssuer === null))
    throw new Refused(400, say('site/want-form', { name: 'cited', example: 'resolution:179:PP' }));
  return { type: knownType, number, issuer: knownIssuer };
}

/** Which days a year and the bounds of a stretch leave. */
function daysOf(asked: Asked): Pick<SearchRequest, 'from' | 'until'> {
  const year = asked.year('year');
  const [from, until] = [asked.partOfDay('from') ?? year, asked.partOfDay('until') ?? year];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** @throws Refused where it cannot be meant */
export function requestIn(asked: Asked, searched: readonly SearchLanguage[], mostLetters: number): SearchRequest {
  const text = asked.text('q') ?? '';
  if (text !== '' && askedIn(text, searched).length === 0) throw new Refused(400, say('site/nothing-asked', {}));
  const [group, series, language, person, cited] = (['group', 'series', 'language', 'person', 'cited'] as const).map(
    (name) => asked.text(name),
  );
  const kind = asked.choice('kind', documentTypeSchema.options);
  return {
    text,
    ...daysOf(asked),
    ...(group !== undefined && { group }),
    ...(series !== undefined && { series }),
    ...(language !== undefined && { language: language.toLowerCase() }),
    ...(person !== undefined && { person }),
    ...(cited !== undefined && { cited: citedIn(cited) }),
    ...(kind !== undefined && { kind }),
    newestFirst: asked.choice('sort', ['answer', 'date']) === 'date',
    limit: asked.limit(20, mostLetters),
    offset: asked.offset(),
  };
}
