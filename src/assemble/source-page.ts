import type { Message } from '../model/message.js';
import type { Span } from '../model/span.js';
import type { SourcePlaces } from '../text/excision.js';

/** The source text and what its reader said of it, with places in it. */
export interface SourcePage {
  readonly places: SourcePlaces;
  readonly blocks: readonly { readonly span: Span }[];
  readonly messages: readonly Message[];
}
