import type { Pattern } from '../../text/pattern.js';

/** How a language says that a date holds no more: another takes its place, or what was planned falls away. */
export interface ReplacedDates {
  /** Over dates that hold no more: `Ancienne date`. The whole cell. */
  readonly former: Pattern;
  /** Over those in their stead: `Nouvelle date`. The whole cell. */
  readonly current: Pattern;
  /** In a cell of the second instead of a date: `inchangee`. The whole cell. */
  readonly unchanged: Pattern;
  /** Ends where the date of a letter or circular begins that is only referred to (`notre lettre du `): nothing is planned for it. */
  readonly datedText: Pattern;
  /** In front of a date that was the first plan (`initialement`), wherever the sentence goes from there. */
  readonly formerly: Pattern;
  /** In front of a date that another, told before or behind it, takes the place of (`au lieu du`, `et non du`). */
  readonly insteadOf: Pattern;
  /** In front of a date that was planned, told as past (`qui devait avoir lieu`, `etait prevue`). */
  readonly wasToBe: Pattern;
  /** In front of a date that is planned (`prevue`): it holds no more only where the same sentence then moves it. */
  readonly planned: Pattern;
  /** Between an old date and the new one, or behind it: what gives the new one (`lire`, `aura lieu`, `est reportee`). */
  readonly replacement: Pattern;
  /** Between a date and the verb that holds something: a relative pronoun of what was named behind the date (` and to the SG 9, which `). */
  readonly otherSubject: Pattern;
  /** The same, of words that hold something on a day and nothing else (`se tiendra`); no `est`. */
  readonly heldOn: Pattern;
  /** The verb that moves something (`est reportee`, `a ete avancee`). */
  readonly moved: Pattern;
  /** Right behind that verb: it moves to another place, and keeps its days (` de Dakar a Saly`). */
  readonly movedElsewhere: Pattern;
  /** Ends where a span of days begins that is a move from its first to its last (`est reportee du`). */
  readonly movedFrom: Pattern;
  /** The whole text between the days moved from and those moved to (` au `). */
  readonly movedTo: Pattern;
  /** Ends where the new day begins of what is named behind it (`a reporte au`). */
  readonly movesTo: Pattern;
  /** The whole text between that day and the old one (` l'echeance du `). */
  readonly movedThing: Pattern;
  /** From the closing mark of an old wording to the opening one of the new (`", lire "`). */
  readonly corrected: Pattern;
  /** From the closing mark of a new wording to the opening one of the old (`", et non "`). */
  readonly correctedFrom: Pattern;
  /** Two places without quotation marks, the old one and that in its stead: groups `old` and `by`. */
  readonly correctedPlace: Pattern;
  /** The verb that says of something that it falls away (`est annulee`, `n'aura pas lieu`). */
  readonly cancelled: Pattern;
  /** The same of several things (`sont annulees`). */
  readonly cancelledAll: Pattern;
  /** The whole text between that verb and its days (` le `, ` la reunion du `). */
  readonly cancelledDays: Pattern;
  /** In front of what falls away (`annulation de la`, `d'annuler la`). */
  readonly cancelling: Pattern;
  /** In a clause that only thinks of it (`si`, `en cas`). */
  readonly supposed: Pattern;
  /** Opens a clause that only tells why something else is so (`comme la`), or stands in it (`etant`). */
  readonly because: Pattern;
  /** Between a date and a verb of which it is not the subject's. */
  readonly barrier: Pattern;
  /** Behind a denied day: another follows (`mais`). */
  readonly contrast: Pattern;
  /** The whole text between a verb that takes a day away and the day in its stead (` au `, `, mais du `). */
  readonly newDays: Pattern;
  /** Ends at a verb that has the subject of the one before (` et `, `; elle `). */
  readonly sameSubject: Pattern;
  /** A limit for something; behind it, in a bracket or after `qui se tiendra`, the days of what it is for. */
  readonly limit: Pattern;
  readonly ownDays: Pattern;
  /**
   * Begins a sentence that goes on about the thing named before (`Elle`, `Cette reunion`); `noun` where it is named again (`l'atelier
   * aura lieu`), which it is only where the sentence before names it so.
   */
  readonly takenUp: Pattern;
  /** In front of the days that a later sentence gives in their stead (`les nouvelles dates`). */
  readonly newDates: Pattern;
}
