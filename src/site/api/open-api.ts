import { parameters as known } from '../parameters.js';
import { type Format, formats, type View } from '../view.js';

const mediaType = (format: Format): string => formats[format].split(';')[0] ?? '';

const parameterOf = (name: keyof typeof known): object => ({
  name,
  in: 'query',
  description: known[name].about,
  schema: known[name].schema,
});

const key = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The key of the letter: the same for the same file on every machine.',
  schema: { type: 'string', format: 'uuid' },
};

const refusals = {
  '400': { $ref: '#/components/responses/refused' },
  '401': { $ref: '#/components/responses/refused' },
  '404': { $ref: '#/components/responses/refused' },
  '503': { $ref: '#/components/responses/refused' },
};

/** An address of a view in one format. */
function operation({ path, parameters, about }: View, format: Format): readonly [string, object] {
  const isLetter = path.endsWith('/');
  const whole = isLetter ? `${path}{id}` : path;
  return [
    format === 'html' ? whole : `${whole}.${format}`,
    {
      get: {
        summary: about,
        parameters: [...(isLetter ? [key] : []), ...[...parameters, 'lang' as const].map(parameterOf)],
        responses: {
          '200': {
            description: 'The answer.',
            content: { [mediaType(format)]: { schema: format === 'json' ? {} : { type: 'string' } } },
          },
          ...refusals,
        },
      },
    },
  ];
}

/** What the site answers, for those who write programs (OpenAPI 3.1). */
export const openApi = (views: readonly View[], version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'itu-parse archive',
    version,
    description:
      'Letters of the ITU, what was read from them and what stands across them. All is read, nothing is written. Every view is a page for people under its path and data under the same path with an ending.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: Object.fromEntries(
    views.filter(({ path }) => path !== '/').flatMap((view) => view.formats.map((format) => operation(view, format))),
  ),
  security: [{}, { bearer: [] }, { basic: [] }],
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'basic', description: 'The token as password, with any name.' },
    },
    responses: {
      refused: {
        description: 'A sentence that says what is wrong, in the language of the reader.',
        content: {
          'application/json': {
            schema: { type: 'object', properties: { error: { type: 'string' } }, required: ['error'] },
          },
        },
      },
    },
  },
});
