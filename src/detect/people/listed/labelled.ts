import type { PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch, shape } from '../../../text/pattern.js';
import { addressBehind } from '../naming/address-behind.js';
import type { NamedPerson } from '../naming/names.js';
import { sentenceStart } from '../naming/sentence-ends.js';
import { groupAskedFor } from '../roles/asked-for.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';

/**
 * Persons of whom an item says no more than where or for what one writes to them, and at which address: `À Dakar: M. X (x@…)`,
 * `Secrétariat: Mme Y (y@…) et M. Z (z@…)`. Whatever the label, they are those to ask.
 */
export function withLabelled(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const { mentions, locale } = context;
  const { text } = context.place;
  let last: NamedPerson | null = null;
  return given.map((own, index): GivenRole[] => {
    const person = persons[index] as NamedPerson;
    const { start, end } = person;
    const joined = last !== null && firstMatch(locale.nameLink, text.slice(last.end, start)) !== null;
    last = null;
    // `Groupe de travail 3J: M. X (x@…)`: an item that begins with a group is of its officers
    if (mentions.some(({ span }) => span.start <= longestArticle && span.end < start)) return own;
    if (own.length > 0 || !(joined || isLabelled(text.slice(Math.max(0, start - longestLead), start), locale)))
      return own;
    const next = persons[index + 1]?.start ?? text.length;
    const behind = text.slice(end, next);
    const group = groupAskedFor(sentenceStart(text, start), start, context);
    const asked: GivenRole = { role: 'contact', group, start, end };
    if (saysMore(behind, next < text.length, locale)) return own;
    if (addressBehind(person, asked, text.slice(0, next), locale) === null) return own;
    last = person;
    return [asked];
  });
}

const longestLead = 110;
/** A mark and an article before the group that an item begins with. */
const longestArticle = 6;

const labelBefore = shape(
  String.raw`(?:^|[.;!?] |[-\u2022\u00b7*] ?)(?<label>\p{L}[^.;:!?@]{1,70}?) ?: ?(?<lead>[^:]{0,20})$`,
);

/** A label that has no verb, and is neither who made something (`Texte établi par:`) nor a field for a name (`Candidat:`). */
export function isLabelled(before: string, locale: PeopleLocale): boolean {
  const { label, lead } = labelBefore.exec(before)?.groups ?? {};
  if (label === undefined || lead === undefined || firstMatch(locale.honorificLead, lead) === null) return false;
  const isOfNames =
    firstMatch(locale.candidateColumn, label) !== null ||
    locale.columns.some(({ column, pattern }) => column === 'name' && firstMatch(pattern, label) !== null);
  // `À Dakar:` begins with no verb
  const words = label.slice(firstMatch(locale.labelPreposition, label)?.[0].length ?? 0);
  return !isOfNames && [locale.verb, locale.agent].every((rule) => firstMatch(rule, ` ${words} `) === null);
}

/** Words go on behind the person: a sentence tells what he does; an office, a label or a number beside the address does not. */
function saysMore(behind: string, isFollowed: boolean, locale: PeopleLocale): boolean {
  const clause = /^[^.;@]{0,160}/.exec(behind)?.[0] ?? '';
  if (firstMatch(locale.verb, `${clause} `) !== null) return true;
  return /^ ?\p{L}/u.test(clause) && !(isFollowed && firstMatch(locale.nameLink, behind) !== null);
}
