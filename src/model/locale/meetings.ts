import type { Pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';
import type { MeetingMode } from '../record.js';
import type { CountryLocale } from './countries.js';
import type { PlaceClocks } from './place-clocks.js';
import type { ReplacedDates } from './replaced-dates.js';

/** How a language speaks of meetings. */
export interface MeetingLocale {
  readonly sentences: SentenceLocale;
  readonly replacedDates: ReplacedDates;
  readonly countries: CountryLocale;
  /** The cities that are known as such, and the zones of places. */
  readonly clocks: PlaceClocks;
  /** Whatever people meet in (`reunion`, `atelier`), with the words that tell its kind (`reunion electronique`). */
  readonly noun: Pattern;
  /** Among them those that belong to no group unless it is said (`atelier`). */
  readonly event: Pattern;
  /** A noun that means a meeting only as a name, with its capital (`Semaine des …`); case counts. */
  readonly properEvent: Pattern;
  /** Before a noun: it is the form of the meeting named earlier (`sous la forme d'une`). */
  readonly formOf: Pattern;
  /** What a meeting does on its date (`se tiendra`, `tenue`, `est prevue`). */
  readonly holding: Pattern;
  /** The same of a group, without a noun (`se reunira`). */
  readonly assembling: Pattern;
  /** A sentence that goes on about the meeting named before (`Elle se tiendra`). */
  readonly pronoun: Pattern;
  /** Between a meeting and a date that is not its own: something else is published, due, decided on it. */
  readonly blocking: Pattern;
  /** Ends at a date: the date of a document (`dans la Circulaire 12 du`). */
  readonly datedThing: Pattern;
  /** Ends at a date: words after which it may be that of the meeting just named. */
  readonly beforeDate: Pattern;
  /** A date that somebody must keep: ends where it begins, or begins where it ends. */
  readonly dueBefore: Pattern;
  readonly dueAfter: Pattern;
  /** Ends at a meeting: something done for it, whose date may follow (`inscription a la`). */
  readonly doneFor: Pattern;
  /** The label of a line that is about such a thing; the whole label. */
  readonly doneLabel: Pattern;
  /** Ends at a meeting or in the gap behind it: a limit for something, whose date follows. */
  readonly dueThing: Pattern;
  /** Behind a meeting that something is due for: its own days follow nevertheless (`, qui se tiendra`, a bracket). */
  readonly ownDays: Pattern;
  /** Ends at a date on which another meeting comes before or after the one spoken of (`sera precede, le`). */
  readonly besides: Pattern;
  /** The whole text between that date and the noun of the other meeting (`, d'un `). */
  readonly ofBesides: Pattern;
  /** The whole text between a meeting's days and the noun of the one right behind it, held in the same place (`), suivi de la `). */
  readonly followedBy: Pattern;
  /** The sentence looks ahead, or back: so a date without a year lies. */
  readonly future: Pattern;
  readonly past: Pattern;
  /** The whole text between the first and the last day of one meeting (` et s'achevera le `). */
  readonly lastDay: Pattern;
  /** The whole text between two dates of meetings told together (` et le `). */
  readonly nextOf: Pattern;
  /** Between two such dates: what stands behind it is of the second alone (` puis `). */
  readonly thenNext: Pattern;
  /** Behind days, that a group meets on them (`, lorsqu'elle se réunira`). */
  readonly whenItMeets: Pattern;
  /** From a noun on: with its capital and no name behind, it means the conference named last (`Conference se tiendra`); case counts. */
  readonly conferenceAgain: Pattern;
  /** The whole text between two groups that are told together (` et le `). */
  readonly andGroup: Pattern;
  /** A sentence of groups that hold one meeting together (`conjointement`). */
  readonly jointly: Pattern;
  /** Begins a sentence about all meetings told before it (`Toutes ces reunions`). */
  readonly ofAll: Pattern;
  /** What a group does when it meets, where a place and its days follow (`a mis la derniere main`). */
  readonly working: Pattern;
  /** A country that receives a meeting, in a group `land` in front of the verb or `host` behind it (`l'Argentine accueillera`); case counts. */
  readonly hostLand: Pattern;
  /** Ends at who invites to a meeting, in a group `by` (`a l'invitation du Gouvernement du Benin`); case counts. */
  readonly invitedBy: Pattern;
  /** Groups that meet have the days in their order (`respectivement`). */
  readonly respectively: Pattern;
  /** Before a group whose meeting is not said to be one again: `a la suite de celle du `. Anchored at the end. */
  readonly thatOf: Pattern;
  /** Ends at a meeting: its group is the subject (`a sa derniere`). */
  readonly possessive: Pattern;
  /** Right behind a noun: its holder is a pronoun (`réunion qu'elle tiendra`). */
  readonly whichIt: Pattern;
  /** What a group does that is in a place, on days that are then those of its meeting (`restera`). */
  readonly staying: Pattern;
  /** The same of one that gives its days to something, wherever (`consacrera deux jours à la terminologie`). */
  readonly busy: Pattern;
  /** Labels, in a sentence without a date, the place of the meeting it goes on about. */
  readonly placeNamed: Pattern;
  /** At the beginning of a sentence that goes on about how a meeting is held, up to its verb (`Le format retenu `). */
  readonly formNamed: Pattern;
  /** The same, where it is another than the one told before (`Le lieu devient`). */
  readonly placeMoves: Pattern;
  /** Ends at a meeting that only says since when (`depuis la derniere `), or stands before it in such words. */
  readonly sinceThen: Pattern;
  /** Before a meeting beside which another is dated: `On the eve of the `. Anchored at its end. */
  readonly besideThat: Pattern;
  /** Ends at a group that is named only for a text that it adopted (`la Resolution 1 (Rev. Oran, 2016) de l'`). */
  readonly ofText: Pattern;
  /** Ends at a meeting that is told for the first time (`un `, `une autre `). */
  readonly indefinite: Pattern;
  /** The whole text between such a meeting and another that it is about (` présentant les thèmes du `). */
  readonly aboutAnother: Pattern;
  /** The whole text between that meeting and the days of what was held since (` du Conseil: le `). */
  readonly pointEnds: Pattern;
  /** Ends with a meeting of the group that the text is about, the one before or after (`la derniere reunion`). */
  readonly lastOrNext: Pattern;
  /** Behind the noun of a meeting: it is one of others, whom the words name (` des Directeurs`). */
  readonly ofOthers: Pattern;
  /** Right behind a group: what it does (`, qui en traitera`), or is charged with (` d'examiner`). */
  readonly relativeBehind: Pattern;
  /** Right behind a group that is asked to do something about meetings (` est prie d'autoriser`). */
  readonly askedToAct: Pattern;
  /** Ends at a group that did what the words before it say (`presentee par la `). */
  readonly agentBefore: Pattern;
  /** Before a group that goes into another one (`le regroupement de la `). */
  readonly merging: Pattern;
  /** Of two meetings told before (`L'un et l'autre`). */
  readonly ofBoth: Pattern;
  /** Another one of the meetings told before, up to the bracket with its days (`Le precedent (`). */
  readonly otherOne: Pattern;
  /** The whole sentence in front of the day that tells which of the meetings before is meant (`Celui du `). */
  readonly oneOn: Pattern;
  /** Of two meetings told before, the one told first (`La premiere sera`, `a la premiere reunion`). */
  readonly firstOfTwo: Pattern;
  /** The other one. */
  readonly lastOfTwo: Pattern;
  /** The verb of who calls a group or the Council together (`reunir `); ends where what is called begins. */
  readonly convening: Pattern;
  /** The groups that meet, in front of their verb (`cinq groupes du Conseil `). Anchored at the end. */
  readonly groupsMeet: Pattern;
  /** A noun for several meetings (`reunions`). */
  readonly several: Pattern;
  /** Begins the name of a sitting, which is part of a longer meeting. */
  readonly sitting: Pattern;
  /** Ends at a meeting: the text speaks of it already (`Sa onzieme`, `Cette`). */
  readonly takenUp: Pattern;
  /** Ends at a meeting: words that belong to its name (`quinzieme et seizieme`). */
  readonly titleHead: Pattern;
  /** The whole text between a meeting and the conference that it prepares (` en vue de la `). */
  readonly prepares: Pattern;
  /** The Council, which is no group of the record; case counts. */
  readonly council: Pattern;
  /** The whole text between a date and the subject behind it (`), la `). */
  readonly subjectLead: Pattern;
  /** The whole text before a date that begins its sentence (`Du `). */
  readonly dateLead: Pattern;
  /** The whole text between a date and the meeting held on it, where the verb stands before both (`, une `). */
  readonly inverted: Pattern;
  /** The whole text between a meeting and a date that is that of something done for it (`: `). */
  readonly colonLead: Pattern;
  /** Ends at a quotation that names the meeting (` intitule `). */
  readonly titled: Pattern;
  /** Ends at a date on which a meeting only begins (`s'ouvrira a Geneve le`). */
  readonly opens: Pattern;
  /** Ends where the day begins on which a meeting came to its end (`a leve la seance le`). */
  readonly closes: Pattern;
  /** The whole text before a group that is the subject of its sentence (`3.1 Le `). */
  readonly opensClause: Pattern;
  /** Between a group and another: that one begins a clause of its own (`, que la`). */
  readonly newClause: Pattern;
  /** Between a group and the noun of a meeting: the meeting is that group's, named on the way (`, a sa derniere `). */
  readonly ownMeeting: Pattern;
  /** Ends at a group that did what the sentence tells of another (`cree par la `). */
  readonly doneBy: Pattern;
  /** Ends at a noun that means the meeting just told (`cette `, `ladite `). */
  readonly thisOne: Pattern;
  /** At the head of such words: what only joins them to others (`et`). */
  readonly titleJoin: Pattern;
  /** Ends a meeting's name; the second trims what may hang on its end. */
  readonly titleEnd: Pattern;
  /** Begins behind the noun of a meeting that is known already, where more of its name follows (` sur les reseaux`). */
  readonly nameGoesOn: Pattern;
  readonly titleTail: Pattern;
  /** From the comma where a name could end: the rest of a list of what it is about (`, la confiance et la durabilite`). */
  readonly listedOn: Pattern;
  /**
   * Group `place` and, beside it, `country` or `land`; in running text, at the end before a date, after a date. A group `venue` where a
   * building stands before the city (`au Palais des congres de Yaounde`).
   */
  readonly placeInText: Pattern;
  readonly placeBeforeDate: Pattern;
  readonly placeAfterDate: Pattern;
  /** A capitalised word that is no city. */
  readonly notPlace: Pattern;
  readonly modes: readonly { readonly mode: MeetingMode; readonly pattern: Pattern }[];
  /** In front of a place in a cell: how the meeting is held there (`Reunion physique, `). */
  readonly modeLead: Pattern;
  /** What a meeting is not, up to what it is (`n'aura pas lieu a Geneve `, before `mais en ligne`). */
  readonly notSo: Pattern;
  /** One may take part from afar; anchored words that deny it are left out. */
  readonly remote: Pattern;
  /** One may not take part from afar (`La participation a distance n'est pas prevue`). */
  readonly notRemote: Pattern;
  /** A sentence with `remote` words that offers it, rather than speaks about it. */
  readonly remoteOffered: Pattern;
  /** Ends before the form that a meeting is said to have (`sera `, before `virtuelle`). */
  readonly isOfForm: Pattern;
  /** Begins with a number (`premiere`): such words name a meeting. */
  readonly ordinal: Pattern;
  /** Words that do not name a meeting by themselves (`prochaine`, `virtuelle`, `Commission`). */
  readonly titleFiller: Pattern;
  /** A line that names a session or conference, whose place and days follow (`Conseil 2020`). */
  readonly session: Pattern;
  /** A line that introduces a list of meetings. */
  readonly leadIn: Pattern;
  /** A line over items that have a group and its days each, and nothing due (`Les dates propres a chacun des groupes sont:`). */
  readonly daysOfGroups: Pattern;
  /** Labels of a table or of lines: the meeting's days, days alone, its place, its hours. */
  readonly meetingDateLabel: Pattern;
  /** A header cell over the days of meetings (`Prochaine reunion`). The whole cell. */
  readonly meetingDateHeader: Pattern;
  /** A sentence that says of a meeting that it is part of another, or held beside it. */
  readonly alongside: Pattern;
  /** The whole text between a group and the one it is part of (` de la `). */
  readonly withinGroup: Pattern;
  /** A sentence that says of a meeting that it is held where the one before is. */
  readonly samePlace: Pattern;
  readonly dateLabel: Pattern;
  readonly placeLabel: Pattern;
  /** A cell or line that is a meeting by its first words. */
  readonly meetingRow: Pattern;
  /** A header cell over the names of meetings. */
  readonly meetingHeader: Pattern;
}
