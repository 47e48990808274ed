import { type Bar, type Cue, decide } from '../../../text/cues.js';
import { firstMatch } from '../../../text/pattern.js';
import { sentenceEnds } from '../naming/sentence-ends.js';
import type { NamedPerson } from '../naming/names.js';
import { officesIn } from './offices.js';
import { complementGroup, givenBy, isOfficer } from './role-groups.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { forNow, type RoleWord } from './role-words.js';

/** Characters between a name and the office that its clause speaks of. */
const longestClause = 140;

/** The first office in the clause behind a name, whoever holds it. */
interface NamedOffice {
  readonly person: NamedPerson;
  readonly office: RoleWord;
  /** What stands between the two, without what brackets add of the person. */
  readonly between: string;
  readonly behind: string;
  readonly context: RoleContext;
}

/**
 * `Ms X (Chile) will once more be in the chair of Study Group 5`: verbs and adverbs with which a letter says that somebody holds an
 * office are too many for a list of whole phrases. What is asked is whether the clause speaks of holding, and whether the office may
 * be that of another.
 */
const cues: readonly Cue<NamedOffice>[] = [
  {
    says: 'somebody holds, takes or is given it',
    weight: 2,
    holds: ({ between, context }) => firstMatch(context.locale.holdsOffice, between) !== null,
  },
  {
    says: 'its group is told behind it',
    weight: 1,
    holds: ({ office, context }) => complementGroup(office, context) !== null,
  },
  { says: 'the person is presented', weight: 1, holds: ({ person }) => person.country !== null },
  {
    says: 'it is held for a time',
    weight: 1,
    holds: ({ office, behind, context }) =>
      office.role === 'acting-chair' || firstMatch(context.locale.interim, behind) !== null,
  },
  {
    says: 'it is that of another',
    weight: -8,
    holds: ({ between, context }) => firstMatch(context.locale.othersOffice, between) !== null,
  },
  {
    says: 'of one sitting',
    weight: -8,
    holds: ({ behind, context }) => firstMatch(context.locale.sittingOffice, behind) !== null,
  },
];

/** What falls short is no office of the person, and no line is told about it. */
const bar: Bar = { yes: 3, doubt: 3 };

/** Gives persons without a role the office that the clause behind them says they hold. */
export function withToldOffices(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  return given.map((own, index) => {
    const told = own.length === 0 ? officeTold(persons[index] as NamedPerson, persons[index + 1], context) : null;
    return told === null ? own : [told];
  });
}

function officeTold(person: NamedPerson, next: NamedPerson | undefined, context: RoleContext): GivenRole | null {
  const { text } = context.place;
  const limit = Math.min(person.end + longestClause, next?.start ?? text.length);
  const office = officesIn(person.end, limit, context).find(({ role }) => isOfficer(role) || role === 'rapporteur');
  if (office === undefined || office.plural || office.outgoing) return null;
  const between = text.slice(person.end, office.start).replace(brackets, '');
  if (/[;:()]/.test(between) || sentenceEnds(between)) return null;
  const behind = /^[^.;:]*/.exec(text.slice(office.end, office.end + longestClause))?.[0] ?? '';
  if (decide({ person, office, between, behind, context }, cues, bar).verdict !== 'yes') return null;
  const held = givenBy(office, context);
  return { ...held, role: forNow(held.role, `${between} ${behind}`, context.locale), start: person.start };
}

/** `(Chile)`, `(ana@ua.example)`: what is told of the person beside the name. */
const brackets = / ?\([^()]{0,160}\)/g;
