import type { PeopleLocale } from '../../../model/locale/people.js';
import { nameParticles } from '../../../text/name.js';
import { shape } from '../../../text/pattern.js';
import type { Place } from './place.js';

const initials = shape(String.raw`^\p{Lu}\p{Ll}?\.(?:[- ]?\p{Lu}\.){0,3}(?= ?\p{Lu}| \p{Ll}| ?$|[ ,(])`);
const capitalised = shape(
  String.raw`^(?:d'|[aeou]l-|a[dnrst]h?-|bin-|ben-|ibn-)?\p{Lu}\p{L}*(?:['-]\p{L}+){0,4}(?:- {1,9}\p{Lu}\p{L}+)?`,
);
const particle = shape(String.raw`^\p{Ll}{1,5}'?(?=[ ]|(?<=')\p{Lu})`);
const smallLetter = shape(String.raw`^\p{Ll}`);
const capital = shape(String.raw`^\p{Lu}`);
const capitalisedNext = shape(String.raw`^ \p{Lu}\p{Ll}`);
const longestName = 8;
const longestSpace = 60;

/** The offset behind the last word of a name; small words count only between others. */
export function endOfName({ text, base, source }: Place, from: number, locale: PeopleLocale): number | null {
  let at = from;
  let end: number | null = null;
  for (let words = 0; words < longestName; words++) {
    const ahead = text.slice(at, at + 60);
    const initial = initials.exec(ahead)?.[0];
    const whole = capitalised.exec(ahead)?.[0];
    const word =
      initial ??
      (whole && unbroken(whole, source.slice(base + at, base + at + 60), locale)) ??
      particle.exec(ahead)?.[0];
    if (!word) break;
    const lower = word.toLowerCase();
    if (smallLetter.test(word) && !capitalised.test(word)) {
      const small = lower.replace(/'$/, '');
      if (!nameParticles.has(small) || locale.noParticles.has(small)) break;
    } else if (/^\d/.test(ahead.slice(word.length))) break;
    else if (locale.notNames.has(lower)) {
      // `Ramia El Bouri`: an article counts only where the name goes on behind it
      if (end === null || !nameParticles.has(lower)) break;
    } else if (initial === undefined || (end !== null && !capitalisedNext.test(ahead.slice(word.length))))
      end = end === null || initial === undefined ? at + word.length : end;
    at += word.length;
    // a hard wrap may indent the line on which the name goes on
    const space = /^ +/.exec(text.slice(at, at + longestSpace))?.[0];
    if (!space) {
      // `A.B. Smith`, `M.Youm`: an initial may touch the next word.
      if (initial !== undefined && capital.test(text.slice(at, at + 1))) continue;
      break;
    }
    at += space.length;
  }
  return end;
}

/** `Stolz-⏎Keller` is one name where a line ends in it; a dash with a space behind it ends the name. */
function unbroken(word: string, source: string, locale: PeopleLocale): string {
  const [first = '', second] = word.split(/(?<=-) +/);
  if (second === undefined) return word;
  const broken = source.slice(0, word.length).includes('\n') && !locale.notNames.has(second.toLowerCase());
  return broken ? word : first.slice(0, -1);
}
