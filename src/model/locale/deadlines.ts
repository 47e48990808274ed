import type { Pattern } from '../../text/pattern.js';
import type { SentenceLocale } from '../../text/sentences.js';
import type { Deadline, DeadlineKind } from '../record.js';
import type { ReplacedDates } from './replaced-dates.js';

/** Words that make the date beside them a deadline. */
export interface QualifierRule {
  readonly qualifier: NonNullable<Deadline['qualifier']>;
  /** Ends where the date begins, or begins where the date ends (`au plus tard`). */
  readonly pattern: Pattern;
  /** False where the words alone say it (`au plus tard`); true where the sentence must ask for something too. */
  readonly needsAction: boolean;
  /** The words say that the day moves to this one. */
  readonly moves?: true;
  /** The words say that something ends or closes: a meeting that does is nobody's deadline. */
  readonly closes?: true;
  /** The words say that the day has passed: without a year it is that nearest to the letter's own. */
  readonly passed?: true;
}

/** What is due, by its words. */
export interface KindRule {
  readonly kind: DeadlineKind;
  readonly pattern: Pattern;
  /** Of two kinds in one phrase the heavier is meant (`formulaire de demande de bourse`); of equals the nearer. */
  readonly weight: number;
  /** The words say what it is about, and the verb what is due (`connaissance d'un brevet … en informer le Bureau`). */
  readonly topic?: true;
}

/** How a language states deadlines. */
export interface DeadlineLocale {
  readonly sentences: SentenceLocale;
  readonly replacedDates: ReplacedDates;
  readonly qualifiersBefore: readonly QualifierRule[];
  readonly qualifiersAfter: readonly QualifierRule[];
  /** Before a span of days whose last day ends a period for acting (`la consultation se deroulera du`). */
  readonly periodBefore: Pattern;
  /** Ends at a period in which something is held that stands behind it (`d'ouvrir, du `); what that is, right behind the period. */
  readonly periodOpens: Pattern;
  readonly periodBehind: Pattern;
  /** Ends at the day on which a period began that ends on a later one (`lancee le `). */
  readonly begun: Pattern;
  /** Before a date after which nothing is taken any more, and what the sentence then says. */
  readonly afterBefore: Pattern;
  readonly refusal: Pattern;
  /** The whole text between a deadline and a second one that shares its words (` pour l'inscription et le `). */
  readonly sharedBetween: Pattern;
  /** Right of a date: what is due then follows (` pour les contributions`). */
  readonly purposeAfter: Pattern;
  readonly kinds: readonly KindRule[];
  /** The paragraph asks for information, so that `votre contribution` is an answer and no paper. */
  readonly informationAsked: Pattern;
  readonly paper: Pattern;
  /** Somebody is asked, must or will. */
  readonly obligation: Pattern;
  readonly past: Pattern;
  /** What lasts until a date without anybody having to act: a mandate, a group's life. */
  readonly lifetime: Pattern;
  /** Ends at a date up to which something came in, said of the thing and not of what may be done (`inscriptions recues jusqu'au`). */
  readonly receivedUntil: Pattern;
  /** Ends at the date up to which something must or does hold (`valable au moins jusqu'au `). */
  readonly holdsUntil: Pattern;
  /** Ends at the date by which something must be done for something else to hold (`garanti que si la reservation est faite avant le `). */
  readonly onCondition: Pattern;
  /** Ends at the date until which something may be done (`pourront encore etre utilises jusqu'au `). */
  readonly mayBeDoneUntil: Pattern;
  /** Something is allowed, possible or taken in, in whatever words (`il sera possible d'apporter`, `continueront d'etre prises en compte`). */
  readonly permits: Pattern;
  /** What a host keeps for who asks in time (`des chambres`, `ces tarifs`). */
  readonly offers: Pattern;
  /** What only lasts: it applies, runs, is closed, is shown (`s'applique`, `siegera`, `est en conge`). */
  readonly lasts: Pattern;
  /** Ends at the first day that something is to be had on (`ne seront pas acheves avant le `). */
  readonly earliest: Pattern;
  /** Begins where a date ends with what is said of those things that came by it (`Les stations mises en service avant le 3 mai figurent`). */
  readonly tellsOfThose: Pattern;
  /** Grants a thing that the main clause goes against (`Bien que les textes soient prets`). */
  readonly conceded: Pattern;
  /** Says how much something will have grown or shrunk (`devrait doubler`). */
  readonly foretold: Pattern;
  /** Says what had come about by a day that lies behind (`avait ete liberee`), but not what had been asked. */
  readonly accomplished: Pattern;
  /** Names what somebody was asked to send only as that (`Les dossiers incomplets`). */
  readonly asked: Pattern;
  /** A section on how long a group lives, by its heading. */
  readonly durationHeading: Pattern;
  /** The whole of a line over the items of a decision: it charges the secretariat with them (`charge la Secretaire generale`). */
  readonly chargeLead: Pattern;
  /** Between what is due and its date: the secretariat publishes or sends it. */
  readonly secretariatAct: Pattern;
  /** The secretariat says what it will make known, up to the date. */
  readonly secretariatTells: Pattern;
  /** In a cell or line of key dates, from its beginning: the secretariat does something that the membership then has (`Le secretariat diffuse le rapport`). */
  readonly secretariatStep: Pattern;
  /** An officer or the secretariat owes a report, up to the verb (`le Directeur doit presenter`). */
  readonly secretariatOwes: Pattern;
  /** The beginning of a sentence that goes on about who owes it (`Il devra le remettre`). */
  readonly owesTakenUp: Pattern;
  /** Where a meeting is held before a date, that date binds nobody. */
  readonly holding: Pattern;
  /** Before a date that another replaces (`au lieu du`), and before the new one (`lire`). */
  readonly replaced: Pattern;
  readonly replacement: Pattern;
  readonly formerly: Pattern;
  /** Ends at a date that no longer holds, beside the new one (`(au lieu du `, `et non le `). */
  readonly insteadOf: Pattern;
  /** Ends at a date that was to be kept (`qui devaient etre closes le `), and begins behind it where another is (`, seront`). */
  readonly wasToBe: Pattern;
  readonly nowIs: Pattern;
  /** Ends at a date that was fixed (`etait fixee au `), and begins behind it where another now is (`. Elle est desormais`). */
  readonly wasFixed: Pattern;
  readonly nowMoved: Pattern;
  /** Over a deadline's words without its date: it falls away (`L'echeance … est annulee`). */
  readonly cancelled: Pattern;
  /** In a cell or line of key dates: what is due there falls away (`(annule)`). */
  readonly cancelledRow: Pattern;
  /** Words for a last day (`date limite`). */
  readonly limitWord: Pattern;
  /** Ends at the day of the meeting that a limit is for (`le delai pour la reunion du `), which is not the last day. */
  readonly limitForMeeting: Pattern;
  /** At the beginning of a sentence, up to a date: the limit of something else than the sentence before names (`Celui des bourses (`). */
  readonly otherLimit: Pattern;
  /** Begins where a date ends that gives way to a later one (`, est reportee au`). */
  readonly movedAway: Pattern;
  /** Begins where a date ends that gives way to one told elsewhere (`, est donc reportee d'un mois.`). */
  readonly movedBy: Pattern;
  /** Begins where the date of a limit ends that the sentence only extends (`, est donc prolonge.`). */
  readonly extended: Pattern;
  /** Ends at the date of a limit, with the verb in front that extends it (`de prolonger le delai du `). */
  readonly extendsLimit: Pattern;
  /** Before a span of days that is a move from the first to the last (`reportee du`). */
  readonly moved: Pattern;
  /** The whole words of a kind, where they only say that a form comes back (`formulaire`, `renvoye`). */
  readonly formOnly: Pattern;
  /** The whole text between two kinds, the second of which is only what the first is about (`observations sur le projet`). */
  readonly about: Pattern;
  /** The whole text between two kinds due on one date (` et les `). */
  readonly kindLink: Pattern;
  /** The end of a period of consultation, whose answers are over with it. */
  readonly consultationEnd: Pattern;
  /** Ends at the words of a kind: the article and noun that belong to them (`les formulaires de `). */
  readonly actionLead: Pattern;
  /** A thing that is only pointed at, whole (`ces consultations`): `noun`. */
  readonly pointedThing: Pattern;
  /** Ends before a noun that is pointed at. */
  readonly pointingBefore: Pattern;
  /** At the head of a cell or line: words that say no more than that it has a date (`date limite pour `). */
  readonly limitLabel: Pattern;
  /** Ends at a group that is named for its page or a text that it adopted alone. */
  readonly aside: Pattern;
  /** A line with such a verb is a sentence, and no thing due (`doivent`); verbs of relative clauses are left out. */
  readonly finiteVerb: Pattern;
  /** Ends at a verb: its object is a word before it (`le renvoyer`). */
  readonly objectBefore: Pattern;
  /** Begins behind a date with the object of a verb before it (`designer, avant le 5 mai, un point de contact`). */
  readonly objectAfter: Pattern;
  /** Begins behind a verb: words put in between, up to its object (`, le cas echeant, `). */
  readonly interposed: Pattern;
  /** A verb of telling, whose complement may be a clause, and that clause's beginning right behind it. */
  readonly tellingVerb: Pattern;
  readonly clauseAfter: Pattern;
  /** A verb whose complement has a preposition, and behind a date where that begins (` au questionnaire`). */
  readonly indirectVerb: Pattern;
  readonly indirectAfter: Pattern;
  /** The whole text between a verb and a date that only says to whom or how (` au secretariat`). */
  readonly indirectOnly: Pattern;
  /** Ends what is due with words that lead on to its date (` des que possible`, ` et`). */
  readonly looseEnd: Pattern;
  /** Ends at a participle that says what becomes of the subject (`doivent etre `). */
  readonly passiveBefore: Pattern;
  /** Ends at what a limit is for (`delai fixe pour `). */
  readonly limitPurpose: Pattern;
  /** At the head of a sentence: its subject is what the one before names (`Elle sera close`). */
  readonly takesUp: Pattern;
  /** The whole text before a date that a line of key dates begins with (`Le `). */
  readonly lineLead: Pattern;
  /** The whole text between the dash of such a line and its date (` le `, ` avant le `). */
  readonly dashLead: Pattern;
  /** Ends at a date: the article that is its own and no word of what is due. */
  readonly dateLead: Pattern;
  /** Begins a clause on whom the words before it name, who then act (`un coordonnateur, qui `). */
  readonly relativeClause: Pattern;
  /** Begins a clause on a place that the words before it name: what is there is not what is due (`, où sont publiés les documents`). */
  readonly placeClause: Pattern;
  /** Begins what is due (`soumettre`). */
  readonly actionVerb: Pattern;
  /** Ends what is due (`doivent`, `seront`). */
  readonly actionEnd: Pattern;
  /** Ends the object of a verb: a participle in it tells which object is meant. */
  readonly objectEnd: Pattern;
  readonly meetingWord: Pattern;
  /** A meeting and the day that it opens: `the session of the Council, which opens on 5 May`; what closes behind it is the meeting. */
  readonly meetingRuns: Pattern;
  /** A meeting that the document speaks of already (`cette reunion`). */
  readonly ownMeeting: Pattern;
  /** The whole words of a kind, where they mean a paper for a meeting. */
  readonly contribution: Pattern;
  /** Of text behind the words of a kind: they are for something else than a meeting (` a cet ouvrage`). Anchored at the start. */
  readonly otherDestination: Pattern;
  /** An office that candidates are sought for, of the group that the text is about (`candidatures a la vice-presidence`). */
  readonly officeSought: Pattern;
  /**
   * A form of an annex, before or behind the words for it; `label` is the annex's (`formulaire de l'Annexe 2`), none where it
   * is the only one (`le formulaire ci-joint`).
   */
  readonly annexedForm: Pattern;
  /** The whole words of a kind, where they only say that somebody applies (`candidatures`): for what the lines before offer. */
  readonly applications: Pattern;
  /** Between the things that a heading names (`Participation et bourses`). */
  readonly headingJoin: Pattern;
  /** Of text from the words of a kind on: they say no more than that something is proposed (`propositions doivent`). Anchored at the start. */
  readonly proposal: Pattern;
  /** Proposals that are papers, by what they are for (`propositions pour les travaux`). */
  readonly paperProposal: Pattern;
  /** The letter asks for persons to be proposed, so that `les propositions` are theirs and no papers. */
  readonly candidatesAsked: Pattern;
  /** Says that nobody is put forward yet for an office (`aucun nom n'a encore ete recu`). */
  readonly nobodyNamed: Pattern;
  /** A heading of key dates (`Principales echeances:`); the weak one may head other things (`Calendrier`). */
  readonly keyDates: Pattern;
  readonly keyDatesWeak: Pattern;
  /** A header cell over the dates; `byHeader` where it makes them the last day. */
  readonly dateHeader: Pattern;
  readonly dateHeaderWeak: Pattern;
  /** A header cell over those who are to do something: its dates bind them (`Action | Who | When`). */
  readonly actorHeader: Pattern;
  readonly byHeader: Pattern;
  /** A header cell of a programme: its dates are days of the meeting (`Matin`, `Apres-midi`). */
  readonly programmeHeader: Pattern;
  /** The label of a row that is a deadline wherever it stands (`Date limite d'inscription`). */
  readonly rowLabel: Pattern;
  /** A cell that only counts back from the meeting (`Deux mois`). */
  readonly leadTime: Pattern;
  /** A row that is the meeting itself, or the beginning of something. */
  readonly meetingRow: Pattern;
  readonly opening: Pattern;
  /** Ends a cell or line of key dates with words that belong to its date, and not to what is due. */
  readonly actionTail: Pattern;
  /** What may stand in a date's cell beside it, anchored to the whole rest. */
  readonly dateFiller: Pattern;
  /** A deadline that names no date (`quatre semaines avant la reunion`). */
  readonly relative: Pattern;
}
