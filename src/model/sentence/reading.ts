import type { MessageArguments, UnreadReason } from '../message.js';

type Plain = Exclude<keyof MessageArguments, 'unread-part'>;

/** Of the messages of a record; they are its arguments. */
export type ReadingHoles = { readonly [Code in Plain]: keyof MessageArguments[Code] & string } & {
  /** The language is not recognised either. */
  readonly 'unknown-language/unrecognised': 'known';
} & { readonly [Why in `unread-part/${UnreadReason}`]: 'part' };
