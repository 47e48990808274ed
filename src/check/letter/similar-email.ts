import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { editDistance } from '../edit-distance.js';
import { placesOf, shortened } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

interface Mailbox {
  readonly address: string;
  readonly places: readonly Span[];
}

function mailboxes(letter: Letter): Mailbox[] {
  return letter.record.links.flatMap(({ url }, index) =>
    url.startsWith('mailto:')
      ? [{ address: url.slice('mailto:'.length).toLowerCase(), places: placesOf(letter, `/links/${index}`) }]
      : [],
  );
}

const split = (address: string): [string, string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
};

/** Where there are more it is a directory, in which names resemble each other. */
const most = 200;

/** Short names differ by a letter without being the same one mistyped. */
const shortest = 5;
const long = 8;

function nearlySame(a: string, b: string, acronyms: readonly string[]): boolean {
  const [mine, host] = split(a);
  const [other, otherHost] = split(b);
  if (mine === other) return host !== otherHost && editDistance(host, otherHost, 2) <= 2;
  if (host !== otherHost || Math.min(mine.length, other.length) < shortest) return false;
  // `tsbsg5` and `tsbsg15` are two groups; so are two acronyms that the letter knows.
  if (mine.replace(/\d+/g, '') === other.replace(/\d+/g, '')) return false;
  const named = (local: string): string | undefined => acronyms.find((acronym) => local.endsWith(acronym));
  const [own, theirs] = [named(mine), named(other)];
  if (own !== undefined && theirs !== undefined && own !== theirs) return false;
  const limit = Math.min(mine.length, other.length) >= long ? 2 : 1;
  return editDistance(mine, other, limit) <= limit;
}

/** Two e-mail addresses that differ by a letter or two: one of them bounces. */
export const similarEmail: LetterRule = {
  code: 'similar-email',
  wordless: true,
  severity: 'warning',
  *check(letter) {
    const boxes = mailboxes(letter);
    if (boxes.length > most) return;
    const acronyms = letter.record.groups.flatMap(({ acronym }) =>
      acronym && acronym.length > 2 ? [acronym.toLowerCase().replace(/[^a-z0-9]/g, ''), acronym.toLowerCase()] : [],
    );
    for (const [at, box] of boxes.entries()) {
      const other = boxes.slice(0, at).find(({ address }) => nearlySame(address, box.address, acronyms));
      if (!other) continue;
      // The one that stands fewer times is the slip.
      const [slip, kept] = other.places.length < box.places.length ? [other, box] : [box, other];
      yield {
        span: slip.places[0] ?? null,
        related: kept.places[0] ?? null,
        sentence: say('similar-email', { address: shortened(slip.address), other: shortened(kept.address) }),
      };
    }
  },
};
