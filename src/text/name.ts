import { once } from './once.js';

/**
 * Small words within a name, in any language: they are those of the person's, not of the letter's (`van der`, `i`, `bint`). A
 * word that also stands between a name and what a sentence goes on with (`à`, folded `a`; `ni`) is none.
 */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    'abd abou abu ad af ag al am an ap ar as at av bar bat ben bin bint bou da dal dalla das de del dela della den der des di do dos du ' +
    'e ed el ela erd i ibn im la las le lo los mac mc na nic o op os ould st t te ten ter tot u ud ul und ur uz van vel vom von wa walad ' +
    'y z ze zu zum zur'
  ).split(' '),
);

const capital = /\p{Lu}/u.source;
/** What may be joined to the front of a word of a name: `al-`, `d'`, `bin-`, and the stroke of a sound (`ʻAlisi`). */
const joined = `(?:[\u02bb\u02bc\u2018\u2019'](?=${capital})|(?:(?:[ae][dlnrstz]h?|ben|bin|ibn|ould)[\u2010\u2011-]|d['\u2019])(?=${capital}))?`;
/** `P.-A.`: initials that a hyphen joins, or none (`J.K.`), before the last of them. */
const initials = /(?:\p{Lu}\p{Ll}?\.[\u2010\u2011-]?(?=\p{Lu}\.)){0,3}/u.source;
const word = `${joined}${initials}${/\p{Lu}[\p{L}\p{M}'’ʻʼ\u2010\u2011-]*[.]?/u.source}`;
const particle = `(?:(?:${[...nameParticles].join('|')}) +|d['’] *)`;

/**
 * The shape of a person's name, whatever the language: two to seven capitalised words, initials and the
 * particles that family names carry. Whether it is a name, its surroundings must say.
 */
export const nameSource = `${word}(?: +(?:${particle}){0,3}${word}){1,6}`;

const leadingName = once(() => new RegExp(`^${nameSource}`, 'u'));
const wholeName = once(() => new RegExp(`^(?:${particle})?${nameSource}$`, 'u'));

/** No-break spaces hold the parts of a name together as others do; places stay. */
const withPlainSpaces = (line: string): string => line.replace(/\s/gu, ' ');

/** Whether a line is a name and nothing else. */
export function looksLikeName(line: string): boolean {
  return line.length <= 80 && wholeName().test(withPlainSpaces(line.trim()));
}

/** Length of the name that a line begins with, 0 where it begins with none. */
export const leadingNameLength = (line: string): number => leadingName().exec(withPlainSpaces(line))?.[0].length ?? 0;
