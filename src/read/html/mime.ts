/** Mails and web pages in one file (RFC 2045 to 2047, RFC 2557): their parts, and which of them is the letter. */
import { bytesOfLatin1, fromBase64, latin1 } from '../../platform/bytes.js';
import { decodeAs } from './charset.js';

export interface MimePart {
  /** In small letters: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Content-Location, Content-Base. */
  readonly location: string | undefined;
  /** Of a file that is attached. */
  readonly name: string | undefined;
  readonly attached: boolean;
  readonly flowed: boolean;
  readonly delSp: boolean;
  bytes(): Uint8Array;
}

export interface Mail {
  /** The page or text that is the letter. */
  readonly letter: MimePart | undefined;
  /** Pages beside it: Word keeps what stands at the head and foot of sheets in one. */
  readonly beside: readonly MimePart[];
  /** Names of what is attached. */
  readonly attachments: readonly string[];
}

interface Entity extends MimePart {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** An entity, and where it stands. */
interface Standing {
  readonly entity: Entity;
  /** The alternatives of which it is one. */
  readonly choice: number | undefined;
  /** It belongs to the page beside it: a picture, a list of files. */
  readonly related: boolean;
  readonly level: number;
}

/** Parts in parts, and parts in all; no mail has as many. */
const mostLevels = 20;
const mostParts = 2000;

export function readMail(bytes: Uint8Array): Mail {
  const source = latin1(bytes);
  const leaves: Standing[] = [];
  const waiting: Standing[] = [
    {
      entity: entityOf(source.replace(/^\s*(?:From [^\n]*\n)?/, '')),
      choice: undefined,
      related: false,
      level: 0,
    },
  ];
  let count = 0;
  for (let next = waiting.pop(); next && count < mostParts; next = waiting.pop()) {
    const { entity, level } = next;
    count++;
    const isMultiple = entity.type.startsWith('multipart/') && level < mostLevels;
    const boundary = isMultiple ? parameter(entity.fields.get('content-type'), 'boundary') : undefined;
    if (boundary === undefined) {
      leaves.push(next);
      continue;
    }
    const choice = next.choice ?? (entity.type === 'multipart/alternative' ? count : undefined);
    const related = next.related || entity.type === 'multipart/related';
    const parts = split(entity.body, boundary);
    waiting.push(...parts.map((part) => ({ entity: entityOf(part), choice, related, level: level + 1 })).toReversed());
  }
  return chosen(leaves);
}

function chosen(leaves: readonly Standing[]): Mail {
  const texts = leaves.filter(
    ({ entity }) => /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(entity.type) && !entity.attached,
  );
  const first = texts[0];
  // Of several forms of one text the last is the richest (RFC 2046, 5.1.4); plain text stands in only where there is no page.
  const forms = first?.choice === undefined ? texts.slice(0, 1) : texts.filter(({ choice }) => choice === first.choice);
  const letter = (forms.find(({ entity }) => entity.type !== 'text/plain') ?? first)?.entity;
  const beside = texts
    .map(({ entity }) => entity)
    .filter((entity) => entity !== letter && entity.type !== 'text/plain');
  const files = leaves.filter(
    ({ entity, related }) => entity.attached && !(related && entity.fields.has('content-id')),
  );
  const attachments = files.filter(({ entity }) => entity !== letter).map(({ entity }) => entity.name ?? entity.type);
  return { letter, beside, attachments };
}

function entityOf(source: string): Entity {
  const end = /\r?\n[ \t]*\r?\n/.exec(source.startsWith('\n') || source.startsWith('\r\n') ? `\n${source}` : source);
  const head = end ? source.slice(0, end.index) : source;
  const body = end ? source.slice(end.index + end[0].length) : '';
  const fields = fieldsOf(head.slice(0, 100_000));
  const contentType = fields.get('content-type');
  const disposition = fields.get('content-disposition');
  const name = parameter(disposition, 'filename') ?? parameter(contentType, 'name');
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  const isText = type.startsWith('text/') || type.startsWith('multipart/');
  return {
    type,
    charset: parameter(contentType, 'charset'),
    location: fields.get('content-location') ?? fields.get('content-base'),
    name: name === undefined ? undefined : decodedWords(name),
    attached:
      /^\s*attachment/i.test(disposition ?? '') ||
      (name !== undefined && !isText && disposition === undefined) ||
      type.startsWith('message/'),
    flowed: /^flowed$/i.test(parameter(contentType, 'format') ?? ''),
    delSp: /^yes$/i.test(parameter(contentType, 'delsp') ?? ''),
    fields,
    body,
    bytes: () => decoded(body, fields.get('content-transfer-encoding')),
  };
}

/** Fields of a head, those of several lines in one. */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value);
  }
  return fields;
}

/** `charset="utf-8"`, also where the semicolon before it is missing; `filename*=utf-8''a%20b` (RFC 2231). */
function parameter(value: string | undefined, name: string): string | undefined {
  if (value === undefined) return undefined;
  const text = value.slice(0, 2000);
  const found = new RegExp(`[;\\s]${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(` ${text}`);
  if (found) return found[1] ?? found[2];
  const encoded = new RegExp(`[;\\s]${name}\\*0?\\*?=(?:[\\w-]*'[\\w-]*')?"?([^\\s;"]+)`, 'i').exec(` ${text}`)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Words of a head in another charset: `=?utf-8?Q?Rapport?=` (RFC 2047). */
function decodedWords(text: string): string {
  return text.replaceAll(
    /=\?([\w-]{1,40})\?([BQ])\?([^?\s]*)\?=\s*/gi,
    (_, charset: string, how: string, words: string) => {
      const bytes = how.toUpperCase() === 'B' ? fromBase64(words) : quotedPrintable(words.replaceAll('_', ' '));
      return decodeAs(bytes, charset);
    },
  );
}

function decoded(body: string, encoding: string | undefined): Uint8Array {
  const how = encoding?.trim().toLowerCase() ?? '';
  if (how.startsWith('base64')) return fromBase64(body.replaceAll(/[^A-Za-z\d+/]/g, ''));
  return how.startsWith('quoted-printable') ? quotedPrintable(body) : bytesOfLatin1(body);
}

const quotedPrintable = (text: string): Uint8Array =>
  bytesOfLatin1(
    text
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

/** The parts between lines of `--boundary`; the last may lack its end. */
function split(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const line = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    const after = at + line.length;
    const isWhole =
      (at === 0 || body[at - 1] === '\n') && /^(?:--)?[ \t]*(?:\r?\n|$)/.test(body.slice(after, after + 80));
    if (!isWhole) continue;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    if (parts.length > mostParts) return parts;
    if (body.startsWith('--', after)) return parts;
    const end = body.indexOf('\n', after);
    start = end < 0 ? body.length : end + 1;
  }
  if (start >= 0) parts.push(body.slice(start));
  return parts;
}
