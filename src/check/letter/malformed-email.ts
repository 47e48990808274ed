import { say } from '../../model/sentence/index.js';
import type { ZonedBlock } from '../../model/document.js';
import { firstMatch } from '../../text/pattern.js';
import { quote, shortened, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

const domain = '(?:int|org|net|com|edu|gov|fr|ch|be|ca)';
/** Ends of hosts that are those of real ones with two letters swapped or one doubled. */
const mistypedEnd = '(?:itn|nit|intt|iint|ogr|rog|orgg|ocm|cmo|comm|con|ent|nett)';

/** What stands behind `@` and is no host; each takes in what is wrong. */
const wrongHost = new RegExp(
  [
    // `itu,int`, and no second address behind the comma
    String.raw`^[\p{L}\p{N}-]+[,;:]${domain}(?![\p{L}\p{N}@-])`,
    // `itu` alone
    String.raw`^(?=[\p{N}-]*\p{L})[\p{L}\p{N}-]{2,}(?=$|[ ,;:)>"!?]|\.(?:$|[ )"]))`,
    // `itu..int`, `.itu.int`
    String.raw`^[\p{L}\p{N}-]*\.\.[\p{L}\p{N}.-]*`,
    String.raw`^\.[\p{L}\p{N}-]+\.\p{L}+`,
    // `@itu.int`, `sg13@itu.int`
    String.raw`^[\p{L}\p{N}.-]*@[\p{L}\p{N}.@-]+`,
    String.raw`^(?:[\p{L}\p{N}-]+\.)+${mistypedEnd}(?!\.?[\p{L}\p{N}@-])`,
    String.raw`^itu\.(?:i|it|in|nt|imt|ibt|iny|inr|intl)(?!\.?[\p{L}\p{N}@-])`,
  ].join('|'),
  'iu',
);
/** A gap inside: `tsbsg13@ itu.int`. */
const gapBehind = /^ {1,2}[\p{L}\p{N}-]+\.(?:int|org|net|com)(?![\p{L}\p{N}@-])/iu;
const hostBehind = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:int|org|net|com)(?![\p{L}\p{N}@-])/iu;
const mailbox = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}$/u;
const mailboxGap = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{1,63} {1,2}$/u;

/** From the mailbox to the end of what is wrong, within the block; `null` where the address is sound. */
function wrongAt(block: ZonedBlock, at: number, source: string): { start: number; end: number } | null {
  const before = block.text.slice(Math.max(0, at - 66), at);
  const behind = block.text.slice(at + 1, at + 256);
  const local = mailbox.exec(before);
  const isTorn = (from: number, to: number): boolean =>
    /[\n\t]/.test(source.slice(block.span.start + from, block.span.start + to));
  if (local) {
    const start = at - local[0].length;
    const wrong = wrongHost.exec(behind);
    if (wrong) return { start, end: at + 1 + wrong[0].replace(/[.-]+$/, '').length };
    const gap = gapBehind.exec(behind);
    if (gap && !isTorn(at, at + 1 + gap[0].length)) return { start, end: at + 1 + gap[0].length };
    const host = hostBehind.exec(behind);
    return host && /\.$|\.\./.test(local[0]) ? { start, end: at + 1 + host[0].length } : null;
  }
  const gap = mailboxGap.exec(before);
  const host = hostBehind.exec(behind);
  const isMailbox = gap !== null && (/[\d._]/.test(gap[0]) || /^itu\./i.test(host?.[0] ?? ''));
  if (!gap || !host || !isMailbox || isTorn(at - gap[0].length, at)) return null;
  return { start: at - gap[0].length, end: at + 1 + host[0].length };
}

function* written(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    let from = 0;
    for (let at = block.text.indexOf('@'); at >= 0; at = block.text.indexOf('@', Math.max(at + 1, from))) {
      const wrong = wrongAt(block, at, letter.document.text);
      // Part of a web address (`…/@itu`).
      if (!wrong || /\/\S*$/.test(block.text.slice(Math.max(0, wrong.start - 80), wrong.start))) continue;
      from = wrong.end;
      const span = { start: block.span.start + wrong.start, end: block.span.start + wrong.end };
      yield { span, sentence: say('malformed-email', { address: quote(letter, span) }) };
    }
  }
}

const hostAlone = /[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)+(?=$|[ ,;)])/gu;

/** `Courriel: tsbsg13.itu.int` */
function* withoutAt(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    for (const match of block.text.matchAll(hostAlone)) {
      if (match[0].startsWith('www.') || !new RegExp(String.raw`\.${domain}$`, 'i').test(match[0])) continue;
      const start = block.span.start + match.index;
      const before = letter.document.folded.slice(Math.max(0, start - 30), start);
      if (!firstMatch(letter.words.emailLabel, before)) continue;
      const span = { start, end: start + match[0].length };
      yield { span, sentence: say('malformed-email', { address: quote(letter, span) }) };
    }
  }
}

/** Targets that the file gives: `mailto:tsbsg13@itu`. */
function* linked({ document }: Letter): Generator<Problem> {
  for (const { span, url } of document.links) {
    const [, target] = /^mailto:([^?]+)/i.exec(url.trim()) ?? [];
    if (target === undefined) continue;
    const address = decoded(target).trim();
    if (/^[^@\s,;]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address) || /[,;] ?\S+@/.test(address)) continue;
    const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    if (words.includes(address)) continue;
    yield {
      span,
      sentence: say('malformed-email/link', { words: shortened(words), address: shortened(address) }),
    };
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** An e-mail address that no mail can reach, whatever the mailbox. */
export const malformedEmail: LetterRule = {
  code: 'malformed-email',
  wordless: true,
  severity: 'error',
  *check(letter) {
    yield* written(letter);
    yield* withoutAt(letter);
    yield* linked(letter);
  },
};
