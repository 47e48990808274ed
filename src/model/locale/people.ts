import type { Pattern } from '../../text/pattern.js';
import type { Role } from '../record.js';
import type { CountryLocale } from './countries.js';
import type { ToldOfficesLocale } from './told-offices.js';

export interface RoleWords {
  readonly role: Role;
  /** The words alone (`Vice-Présidente`); a group `plural` where they mean several persons. */
  readonly pattern: Pattern;
}

/** Words that say a role without naming it, next to a name; a group `event` where they say that it is no group's. */
export interface RoleLink {
  readonly role: Role;
  readonly pattern: Pattern;
  /** True where it says so of all the persons named together before it (` se tiennent a votre disposition`). */
  readonly plural?: boolean;
  /** True where it says that a person takes or holds the office, whatever other one was named with the name. */
  readonly takesOffice?: boolean;
}

/**
 * `matter` is what one may ask the person named beside it; `contact` those to ask, by name or by address; `furtherRole` an office held
 * besides the one that the table lists.
 */
export type PeopleColumn =
  | 'name'
  | 'givenName'
  | 'country'
  | 'role'
  | 'furtherRole'
  | 'region'
  | 'group'
  | 'email'
  | 'matter'
  | 'contact';

/** How a language writes the names of persons. */
export interface PersonNamesLocale {
  /** `M.`, `Mme`, `S.E. M.`, up to where the name begins; group `printed`. */
  readonly honorific: Pattern;
  /** Ends before a place: ` in `, ` a `. A name with a country in brackets is there a city's. Anchored at the end. */
  readonly placeLead: Pattern;
  /** `MM.` → `M.`: the honorific of each of several. */
  readonly pluralHonorifics: Readonly<Record<string, string>>;
  /** All that may stand before an honorific where a list of names goes on (`de `, `par la `). Anchored at both ends; case counts. */
  readonly honorificLead: Pattern;
  /** Small words of sentences that are particles of names in other languages (`as`, `y`): here they end a name. Folded, lower case. */
  readonly noParticles: ReadonlySet<string>;
  /** Capitalised words that are no part of a name (folded, lower case): `président`, `directeur`. */
  readonly notNames: ReadonlySet<string>;
  /** Between two names of which the second has no honorific: ` et `, `, `. Anchored at the start. */
  readonly nameJoint: Pattern;
  /** Between two names that share a role: `, `, ` et `. Anchored at both ends. */
  readonly nameLink: Pattern;
  /** Between two names of whom the first is followed by an office or a place of work: `, coordonnateur local, et `. Anchored at both ends; group `said`. */
  readonly apposedLink: Pattern;
  /** Takes up the person that the sentence before names: `Celle-ci`. */
  readonly pronoun: Pattern;
}

/** The words for roles, and what tells an office of the Union from another. */
export interface RoleWordsLocale {
  /** A piece of a word that stands in every word for a role: text without one is not searched for them. */
  readonly roleCue: Pattern;
  /** Longer words first: `Vice-Président` before `Président`. */
  readonly roles: readonly RoleWords[];
  /** `par intérim` behind a role. Anchored at the start. */
  readonly acting: Pattern;
  /** The same among words that say without the office who presides (`presidee depuis mars par interim par`). */
  readonly interim: Pattern;
  /** What may stand behind `Secrétaire général` where it is that of the Union. Anchored at the start. */
  readonly union: Pattern;
  /** A complement that makes the office one outside the Union: `de la République`. Anchored at the start. */
  readonly outside: Pattern;
}

/** What stands between a name and a role, and behind a role: whose it is. */
export interface RoleComplementsLocale {
  /** All that may stand between a name and its role behind it: `, `, ` a été désigné en qualité de `. Anchored at both ends. */
  readonly beforeRole: Pattern;
  /** Words between a role and its own group: ` de la `, ` par intérim du `. Anchored at both ends. */
  readonly roleComplement: Pattern;
  /** The end of what stands between a role and a name behind it: `, `, `: `, ` `. Anchored at both ends of the rest. */
  readonly roleToName: Pattern;
  /** A verb: the words with it are a clause of their own and no complement of a role. */
  readonly verb: Pattern;
  /** The end of what stands between a role and a second one of the same person: ` et la `. */
  readonly secondRole: Pattern;
  /** `respectivement`: roles in the order of the names. */
  readonly respectively: Pattern;
  /** A complement that makes a Director or Chair one of a proper name: `d'Orange`. Anchored at the start; case counts. */
  readonly properName: Pattern;
  /** A complement that is a body or an event and no group: `de la Plénière`, `du séminaire`. Anchored at the start; case counts. */
  readonly otherBody: Pattern;
  /** Any complement of `Directeur` that says of what. Anchored at the start. */
  readonly officeComplement: Pattern;
  /** Behind a group that appoints the officers of another: `a désigné`. */
  readonly appoints: Pattern;
  /** The whole text between the beginning of a sentence and the group that is its subject: `3.1 La `. */
  readonly opensSentence: Pattern;
  /** Ends at a group that is named only as the one another belongs to: `rattache a la `. */
  readonly parent: Pattern;
  /** What is presided over without being a group, nor the meeting of one (`Une reunion d'echange de vues`). */
  readonly presidedEvent: Pattern;
}

/** Words that say a role without naming it: `préside`, `sous la présidence de`, `se tient à votre disposition`. */
export interface RoleLinksLocale {
  /**
   * What says a role behind a name: ` préside la`. Anchored at the start. A group `alone` where the words name no office, and say
   * one of a vice-chair only (` la supplée jusqu'en`).
   */
  readonly linksAfter: readonly RoleLink[];
  /** What says a role before a name: `est présidé par `. Anchored at the end. */
  readonly linksBefore: readonly RoleLink[];
  /**
   * Between two persons of whom the same link is said, in another group or for another matter: ` et la CE 5 par `, ` et, pour
   * l'hotel, a `. `lead` and `words` stand before and behind what joins them, and have no verb.
   */
  readonly linkAgain: Pattern;
  /** The whole text between one holder of an office and the next, of the same office in another group (`, et de la CE 2, `). */
  readonly officeAgain: Pattern;
  /** Right behind an office or a person: the region that its holder is elected for; `region`, `behind` or `letters` are its letters. */
  readonly regionOfOffice: Pattern;
  /**
   * Ends at one who shares the office of the person before: ` conjointement avec `, ` avec `; a group `jointly` where the words
   * themselves say that both hold it. What is done with somebody (` en consultation avec `) is none.
   */
  readonly sharedWith: Pattern;
  /** Behind a name: the person presides over one meeting, whatever the office (` a preside la reunion`). Anchored at the start. */
  readonly presidesOnce: Pattern;
  /** Behind an office that somebody takes, words that say for how long (` jusqu'a la reunion du `). */
  readonly officeTerm: Pattern;
  /** A sentence that ends with a colon, below which stand those to ask (`veuillez vous adresser:`). */
  readonly asksBelow: Pattern;
  /** A sentence that ends with a colon, below which stand the holders of an office that no word names (`sont presides par:`). */
  readonly linksBelow: readonly RoleLink[];
  /** The preposition that a label begins with (`A Dakar:`), where it could be read as a verb. Anchored at the start. */
  readonly labelPreposition: Pattern;
  /** A heading of no more words than that, below which stand those to ask (`Personnes a contacter`). */
  readonly asksHeading: Pattern;
  /** The whole text between two names that a correction quotes, the second in the first one's stead (` (x@…)" par "`). */
  readonly correctedName: Pattern;
  /** Ends at a person whom one writes to or turns to (` a `, ` aupres de `). */
  readonly turnsTo: Pattern;
  /** Ends at a person whom one writes to besides another (` to the Director and to the `): the address behind is that of both. */
  readonly turnsToBoth: Pattern;
  /** A bracket behind a name that says how to reach the person (` (tel.: …`). */
  readonly reachedAt: Pattern;
  /** In such a list, all that stands before a name: `pour l'hotel, a `. */
  readonly contactItem: Pattern;
  /** Ends at the group that somebody is there to be asked for (`les personnes a contacter pour la `, `pour le `). */
  readonly askedFor: Pattern;
  /** Ends at a person who did or made what the sentence speaks of (`etabli par `). */
  readonly agent: Pattern;
  /** Behind a name: a clause about the person, whatever stands before it. Anchored at the start. */
  readonly relative: Pattern;
  /** Behind a name, the clause that says where the person answers, up to the address. Anchored at the start. */
  readonly answers: Pattern;
  /**
   * Behind a person, in the same clause or the next: words that say by a pronoun at which address the one named last is written to,
   * up to that address (`; les observations peuvent lui etre adressees a `). Anchored at the start.
   */
  readonly writtenTo: Pattern;
  /** Behind a name: the person can be reached (` reste joignable`). Anchored at the start. */
  readonly reachable: Pattern;
}

/** Who leaves an office, and who takes it over. */
export interface SuccessionLocale {
  /** A piece of a word that stands in all that says who leaves, takes over or stays: text without one is not searched. */
  readonly successionCue: Pattern;
  /** Between two persons of whom the first takes over from the second: ` succede a `, `, en remplacement de `. Anchored at the end. */
  readonly replaces: Pattern;
  /** Between two persons of whom the second takes over from the first: ` est remplace par `. Anchored at the end. */
  readonly replacedBy: Pattern;
  /** Before one whose office goes to the next person: `la presidence passe de `. Anchored at the end. */
  readonly passesFrom: Pattern;
  /** Between the two: ` a `. Anchored at both ends. */
  readonly passesTo: Pattern;
  /** Words by which one stands in for another only for a time: ` pendant la seance`. */
  readonly temporary: Pattern;
  /** One who cannot come, and is replaced for that time only: ` ne pourra pas assister a la reunion`. */
  readonly absent: Pattern;
  /** Before the name of one from whom the person named last took over: `Son predecesseur, `. Anchored at the end. */
  readonly predecessor: Pattern;
  /**
   * An office that the person named next held: `le poste de Rapporteur, que `; a group `held` where the words themselves say that it is
   * over (`qu'occupait `), else `heldOnce` behind the name does. Anchored at the end.
   */
  readonly officeOnce: Pattern;
  /** Behind such a person: ` a exercees de 2017 a 2024`. Anchored at the start. */
  readonly heldOnce: Pattern;
  /** Before the name of one who takes over an office named before: `a nomme en remplacement `. Anchored at the end. */
  readonly takesOver: Pattern;
  /** The same behind the name: ` lui succede`. Anchored at the start. */
  readonly isSuccessor: Pattern;
  /** Behind the name of one who gives up an office: ` a quitte`. Anchored at the start. */
  readonly leaves: Pattern;
  /** The same, where it is told on the way, in a sentence about the office: ` ayant demissionne`. Anchored at the start. */
  readonly asideClause: Pattern;
  /** In such words: they are said of several persons (`ont quitte leurs fonctions`). */
  readonly saidOfSeveral: Pattern;
  /** Ends at the office of those who do as the one named before (`So do two `). */
  readonly likewise: Pattern;
  /** An office that nobody holds (`deux postes de Vice-President sont vacants`). */
  readonly vacancy: Pattern;
  /** Before the name of one who leaves: `la demission de `. Anchored at the end. */
  readonly departure: Pattern;
  /** Before the name of one whose term is spoken of: `le mandat de `. Anchored at the end. */
  readonly term: Pattern;
  /** Behind it, where the term is over: ` a pris fin`. Anchored at the start. */
  readonly termEnds: Pattern;
  /** Before a role that is held no more: `ancien `. Anchored at the end. */
  readonly former: Pattern;
  /** Behind a role that is about to be given up: ` sortant`. Anchored at the start. */
  readonly leaving: Pattern;
  /** Behind the name of one who leaves no office but keeps it: ` a ete reelu`. Anchored at the start. */
  readonly staysOn: Pattern;
  /** Between a person and a role that is new to them: `, est nomme `. */
  readonly appointed: Pattern;
  /** Behind the name of one who takes the office that the sentence before speaks of: ` a accepte cette charge`. Anchored at the start. */
  readonly takesTask: Pattern;
  /** Ends at the name of one who holds the office that the sentence before speaks of (`Celle-ci est assurée depuis mai par `). */
  readonly taskHeldBy: Pattern;
  /** Before an office that nobody holds yet: `un nouveau `, `candidats au poste de `. Anchored at the end. */
  readonly soughtOffice: Pattern;
  /** Before the office that a succession is about: ` a la `, ` au poste de `. Anchored at both ends. */
  readonly officeLead: Pattern;
  /** Words for offices that name no holder (`la presidence`); longer ones first. */
  readonly offices: readonly RoleWords[];
}

/** Lists and tables of persons. */
export interface PeopleListsLocale {
  /** A line that is a role and no more, with its number: `12 Présidente`, `Vice-Présidents de la CE 5:`. Around the role. */
  readonly headingLead: Pattern;
  /** All that may stand behind the office that such a line names: `actuelles`, `en exercice`. Anchored at both ends. */
  readonly headingTail: Pattern;
  /** What says beside an office, which stands as `X`, that its holders are listed below: `X ci-après`, `the following X`. */
  readonly pointsBelow: Pattern;
  /** `AFR – `, where an item of a list begins with it: group `region`. Anchored at the start. */
  readonly itemRegion: Pattern;
  /** The article before an honorific that an item begins with (`la Sra. X`), where a language has one. Anchored at the start. */
  readonly itemArticle?: Pattern;
  readonly regions: ReadonlySet<string>;
  /** What announces an address within brackets or behind a comma: `courriel: `. Anchored at the start. */
  readonly emailLabel: Pattern;
  readonly columns: readonly { readonly column: PeopleColumn; readonly pattern: Pattern }[];
}

/** Who stands for an office and does not hold it. */
export interface CandidaciesLocale {
  /** A piece of a word that stands in all that says who stands for an office: text without one is not searched. */
  readonly candidacyCue: Pattern;
  /** The header of a column of names, of those who stand for an office (`Candidat`); who was elected holds it (`Candidat elu`). */
  readonly candidateColumn: Pattern;
  /** A heading, or a sentence that ends with a colon, below which stand those who stand for an office (`Liste des candidats`). */
  readonly candidateList: Pattern;
  /** Ends at an office that somebody named before or behind stands for (`la candidature de M. X au poste de `). */
  readonly standsFor: Pattern;
  /** Behind a name: the person stands for an office (`, candidate a `, ` a presente sa candidature a `). Anchored at the start. */
  readonly isCandidate: Pattern;
  /** Ends at the name of one who is put forward (`la candidature de `). */
  readonly candidacyOf: Pattern;
}

/** How a language names persons and their roles. */
export interface PeopleLocale
  extends PersonNamesLocale,
    RoleWordsLocale,
    RoleComplementsLocale,
    RoleLinksLocale,
    SuccessionLocale,
    ToldOfficesLocale,
    CandidaciesLocale,
    PeopleListsLocale {
  readonly countries: CountryLocale;
}
