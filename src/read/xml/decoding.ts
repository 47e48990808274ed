import { latin1 } from '../../platform/bytes.js';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';

/** Bytes in, characters out; several bytes of one character may come in two pieces. */
export interface Decoder {
  /** `whole`: no more bytes follow. */
  decode(bytes: Uint8Array, whole: boolean): string;
  end(): string;
}

/**
 * The decoder for an XML part, from its first bytes (XML 1.0, appendix F): a byte order mark, then the shape of `<?`, then
 * the declared encoding.
 */
export function decoderFor(head: Uint8Array, part: string): Decoder {
  const label = encodingOf(head);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new UnreadableFile(say('unreadable/encoding', { part, encoding: label.slice(0, 40) }));
  }
  const guarded = (bytes?: Uint8Array, whole = true): string => {
    try {
      return whole ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true });
    } catch {
      throw new UnreadableFile(say('unreadable/not-encoded', { part, encoding: decoder.encoding }));
    }
  };
  return { decode: guarded, end: () => guarded() };
}

function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const ascii = latin1(head, 0, 200);
  const declared =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,120}?encoding\s{0,9}=\s{0,9}["']([A-Za-z][\w.-]{0,39})["']/.exec(ascii)?.[1];
  // A single-byte file cannot be UTF-16, whatever it declares: its first character would be two bytes.
  return declared && !/^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? declared : 'utf-8';
}
