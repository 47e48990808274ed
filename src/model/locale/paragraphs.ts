import type { Pattern } from '../../text/pattern.js';
import type { AnnexType, Topic } from '../record.js';

export interface ParagraphLocale {
  /** `PARTIE 1`, `Section 2 – Calendrier`: a line that heads a part of a text, its number one of its words. */
  readonly division: Pattern;
  /** A line that names a text or a table by its number and nothing else (`Recommandation UIT-T E.302`, `TABLEAU 1`). */
  readonly namedText: Pattern;
  /** A line that names a day and nothing else: the heading in a programme that runs over several. */
  readonly day: Pattern;
  /** Words that make a line a sentence, not a heading: finite verbs and personal pronouns. */
  readonly sentenceWords: Pattern;
  /** Begins the last sentence of a letter, with which its writer takes leave (`Je vous souhaite une reunion …`). */
  readonly farewell: Pattern;
  /** A line with a colon that introduces a list in a sentence (`Les textes suivants:`) and heads nothing. */
  readonly introduction: Pattern;
  /** A line that names a text by its number and title (`Recommandation UIT-R M.1842 - Systemes …`). Anchored at the start. */
  readonly titledText: Pattern;
  /** `décide`, `charge le Secrétaire général`: the operative words of a resolution. */
  readonly resolutionCall: Pattern;
  /** The line of the organ that speaks in a Resolution or Decision (`Le Conseil de l'UIT,`). */
  readonly organ: Pattern;
  /** What a proposal to a conference does, alone (`MOD`, `ADD`, `(SUP)`). */
  readonly proposalMark: Pattern;
  /** The label of a proposal's reasons, alone. */
  readonly proposalReasons: Pattern;
  /** A line of a correction: what is printed, what is to be read, added, left out (`Au lieu de: «…»`, `Lire`). */
  readonly correction: Pattern;
}

export interface AnnexLocale {
  readonly types: readonly { readonly type: AnnexType; readonly pattern: Pattern }[];
  /** A title that asks for a reply without the word for a form (`Réponse de l'État Membre`, `Accusé de réception`). */
  readonly replyTitle: Pattern;
  /** A title that names things in the plural, of which a list tells one by one (`Accords en vigueur`, `Projets approuvés`). */
  readonly listTitle: Pattern;
  /** What an item of a list begins with that names a text by its number. */
  readonly listedText: Pattern;
  /** Words that ask to be filled in, ticked, signed or sent back. */
  readonly fillIn: Pattern;
  /** A line that names the kind of an annex and nothing else (`Mandat`). */
  readonly kindLine: Pattern;
  /** A line that names a Resolution or Decision, mostly a draft (`Projet de nouvelle Résolution [A] (Doha, 2026)`). */
  readonly draft: Pattern;
  /** Topics of terms of reference by the words of their headings, first match counts. */
  readonly topics: readonly { readonly topic: Topic; readonly pattern: Pattern }[];
  /** `est rattachée à`, `relève de`: what follows is the parent group. */
  readonly attachment: Pattern;
  /** `jusqu'à`, `expire`: how long a group lives. */
  readonly lifetime: Pattern;
  /** The year, by itself, in which a group ends (`jusqu'a la fin de 2028`); group `year`. */
  readonly lifetimeYear: Pattern;
  /** A text that begins with a person and the person's country: those in charge, whatever the heading. */
  readonly inCharge: Pattern;
  /** `rend compte à`, `soumet des rapports`: what follows is the group reported to. */
  readonly reporting: Pattern;
}
