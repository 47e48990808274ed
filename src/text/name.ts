/**
 * The shape of a person's name, whatever the language: two to seven capitalised words, initials and the
 * particles that family names carry (`van der`, `de la`, `bin`). Whether it is a name, its surroundings must say.
 */
const word = /\p{Lu}[\p{L}'’\u2010\u2011-]*[.]?/u.source;
const particle =
  "(?:d[aeiou]s?|del|della|di|du|la|le|van|der|den|von|zu|af|al|el|ul|ur|bin|ben|bint|ould|abu|y|e|d['’])";
export const nameSource = `${word}(?: +(?:${particle} +){0,3}${word}){1,6}`;

const leadingName = new RegExp(`^${nameSource}`, 'u');
const wholeName = new RegExp(`^(?:${particle} +)?${nameSource}$`, 'u');

/** No-break spaces hold the parts of a name together as others do; places stay. */
const withPlainSpaces = (line: string): string => line.replace(/\s/gu, ' ');

/** Whether a line is a name and nothing else. */
export function looksLikeName(line: string): boolean {
  return line.length <= 80 && wholeName.test(withPlainSpaces(line.trim()));
}

/** Length of the name that a line begins with, 0 where it begins with none. */
export const leadingNameLength = (line: string): number => leadingName.exec(withPlainSpaces(line))?.[0].length ?? 0;
