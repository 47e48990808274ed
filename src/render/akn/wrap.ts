import type { Node } from './element.js';

/** An element around part of a text, or one of its own between two of its characters. */
export interface Wrap {
  /** Offsets in the text; the same where `inserted` stands there. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly inserted?: Node;
}

/** An element around all of a text. */
export const around = (text: string, name: string, attributes: Wrap['attributes']): Wrap => ({
  from: 0,
  to: text.length,
  name,
  attributes,
});

export const insertion = (at: number, inserted: Node): Wrap => ({
  from: at,
  to: at,
  name: inserted.type,
  attributes: {},
  inserted,
});
