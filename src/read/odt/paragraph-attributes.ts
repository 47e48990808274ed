import { integer } from '../xml/values.js';
import type { Attributes } from '../xml/xml.js';

/** What a `text:p` or `text:h` says of itself. */
export interface ParagraphAttributes {
  readonly style: string | undefined;
  /** The level of a heading, from 0. */
  readonly heading: number | undefined;
  readonly isNumbered: boolean;
  readonly start: number | undefined;
  readonly restarts: boolean;
}

export function paragraphAttributes(name: string, attributes: Attributes): ParagraphAttributes {
  const level = integer(attributes.get('text:outline-level')) ?? 1;
  return {
    style: attributes.get('text:style-name'),
    heading: name === 'text:h' ? Math.min(Math.max(level, 1), 9) - 1 : undefined,
    isNumbered: attributes.get('text:is-list-header') !== 'true',
    start: integer(attributes.get('text:start-value')),
    restarts: attributes.get('text:restart-numbering') === 'true',
  };
}
