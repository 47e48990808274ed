import type { Pattern } from '../../text/pattern.js';
import type { GroupType, Sector } from '../record.js';

/** A standing body whose acronym is fixed: an advisory group, a Bureau, a standing committee. */
export interface StandingGroup {
  /** As documents of this language write it: `GCNT`. */
  readonly acronym: string;
  readonly type: GroupType;
  readonly sector: Sector | null;
  /** Its full name. */
  readonly name: Pattern;
  /** Its acronym, alone, in this language or another; case counts. */
  readonly short: Pattern;
}

/** Conferences of one series; each is told by its year: `PP-26`. */
export interface ConferenceSeries {
  readonly acronym: string;
  readonly sector: Sector;
  /**
   * Its full name in a group `name`; where a year follows, groups `year` and, if that is part of the name (`de 2022`),
   * `dated`; a year that the name begins with (`2026 Plenipotentiary Conference`) is a group `yearBefore` in it.
   */
  readonly name: Pattern;
  /** `PP-26`, `AMNT`: group `year` where it has one, `session` (`RPC27-1`) and `kind` (`WARC ORB-88`); case counts. */
  readonly short: Pattern;
}

/** Groups told by a number: the `numbers` group holds one or several, Roman or not; `sector` the words for the Sector, if any. */
export interface NumberedGroups {
  /** What the acronym begins with: `CE` for `CE 17`; `null` where such groups have their name alone (`Commission 4`). */
  readonly acronym: string | null;
  readonly type: GroupType;
  readonly sector: Sector | null;
  /** Groups that have such groups below them, and give them their Sector; without one in the document its number alone tells nothing. */
  readonly among?: readonly GroupType[];
  /** Groups `numbers`, and where the text has them `plural` and `sector`, or `before` where the Sector stands in front. */
  readonly pattern: Pattern;
  /** True where a head in the singular (no `plural`) has one number, whatever follows. */
  readonly oneInSingular?: boolean;
  /** True where the numbers are those of the groups that form it together (`4-5-6-7`): one group. */
  readonly joint?: boolean;
  /** What a number of this kind says about the Sector, where it does. */
  readonly sectorOfNumber?: readonly { readonly number: RegExp; readonly sector: Sector }[];
}

/** Groups told by what they work on; the match ends where the words for that begin. */
export interface NamedGroups {
  readonly type: GroupType;
  readonly sector: Sector | null;
  readonly head: Pattern;
  /** Where those words have a form of their own, which the name ends with: `Question 4/17`. */
  readonly tail?: Pattern;
}

/** What the letters before the hyphen of an acronym say: `JCA-…`, `FG-…`. */
export interface AcronymPrefix {
  /** As printed, in any language. */
  readonly printed: string;
  /** The same in this language: `GTC` for `CWG`. */
  readonly prefix: string;
  readonly type: GroupType;
  readonly sector: Sector | null;
}

/** Words that take a group up again: `cette JCA`, `ce Groupe`. */
export interface GroupAnaphor {
  readonly pattern: Pattern;
  readonly types: readonly GroupType[];
}

/** How a language names the groups of the ITU. */
export interface GroupLocale {
  /** A piece of a word that stands in every full name and anaphor: text without one is not searched for them. */
  readonly nameCue: Pattern;
  readonly standing: readonly StandingGroup[];
  readonly conferences: readonly ConferenceSeries[];
  readonly numbered: readonly NumberedGroups[];
  /** Ends at such a group: the Sector in group `sector` that it is of (`l'UIT-D et sa `). */
  readonly owner: Pattern;
  /** `Question 4/17` names the study group after the stroke: groups `numbers` (`4/17 et 5/17`) and `sector`. */
  readonly questions: Pattern;
  readonly named: readonly NamedGroups[];
  /** An acronym with a hyphen: group `prefix`. */
  readonly acronym: Pattern;
  /** Right behind a name, the acronym that a bracket gives it, in group `acronym`; case counts. */
  readonly bracketedAcronym: Pattern;
  /** What such a bracket may hold instead: the code of a region. The whole text. */
  readonly regionCode: Pattern;
  readonly acronymPrefixes: readonly AcronymPrefix[];
  /** A whole acronym of a regional group: `SG17RG-AFR`. */
  readonly regionalAcronym: Pattern;
  /** `Groupe EGH`: a group known by its acronym alone, in group `acronym`. */
  readonly labelledAcronym: Pattern;
  /** Words for the Sectors (folded, lower case): `uit-t`, `radiocommunications`. */
  readonly sectorWords: Readonly<Record<string, Sector>>;
  /** Folded words between two numbers that stand for those between them: `à`, `-`. */
  readonly rangeWords: readonly string[];
  /** Where the words that name a group can no longer go on. */
  readonly nameEnd: Pattern;
  /** Small words at the end of a name that are no part of it (folded, lower case). */
  readonly smallWords: ReadonlySet<string>;
  /** Bodies outside the Union: a group of theirs is none of the ITU's. */
  readonly foreign: Pattern;
  /** What makes a numbered group one of such a body: ` de l'OMM`. Anchored at the start. */
  readonly foreignOwner: Pattern;
  readonly anaphors: readonly GroupAnaphor[];
  /** Ends at the group whose report the title says that it is (`Rapport d'activite du `). */
  readonly reportOf: Pattern;
  /** What stands before a conference that only dates a text: `Résolution 55 (Rév.`. Anchored at its end. */
  readonly revisionLead: Pattern;
}
