import type { GroupMention } from '../../../model/annotation.js';
import type { PeopleLocale } from '../../../model/locale/people.js';
import type { Group, Role } from '../../../model/record.js';
import type { NamedPerson } from '../naming/names.js';
import type { Place } from '../naming/place.js';
import type { RoleWord } from './role-words.js';

/** A role that words next to a name give. */
export interface GivenRole {
  readonly role: Role;
  readonly group: Group | null;
  /** True where the words say what the person presides over and that is none of the groups: a seminar, a committee. */
  readonly elsewhere?: boolean;
  /** True where the words say it of several persons: an address behind them is nobody's own. */
  readonly together?: boolean;
  /** True where the words say the group by what the text named before (`de la Commission`). */
  readonly byAnaphor?: boolean;
  /** True where the person leaves or has left the office. */
  readonly outgoing?: boolean;
  /** The region that the words elect its holder for, where they do not stand beside the person. */
  readonly region?: string | null;
  /** Where the words stand that say so. */
  readonly start: number;
  readonly end: number;
}

/** One to ask, whatever the office: of a group that the words name, not of one they only take up (`la conseillère de la Commission`). */
export const madeContact = (given: GivenRole): GivenRole => ({
  ...given,
  role: 'contact',
  group: given.byAnaphor === true ? null : given.group,
});

/** A block with the groups and offices it names, offsets in the block, and the language that it is read in. */
export interface RoleContext {
  readonly place: Place;
  /** The folded text of the block before, which a pronoun that opens this one takes up. */
  readonly earlier: string;
  readonly mentions: readonly GroupMention[];
  readonly words: readonly RoleWord[];
  readonly locale: PeopleLocale;
  /** The last group before the block that another group can found and appoint the officers of. */
  readonly founded: Group | null;
  /** The office that the document gave a person before this block; `null` where it gave none. */
  readonly heldBefore: (person: NamedPerson) => GivenRole | null;
}
