import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { matchesOf } from '../../../text/pattern.js';
import { chooseKind, kindsIn, type KindWords } from '../kind.js';
import { isFormOnly } from '../worded/due-side.js';

/** A form is named in the heading of its annex or in the lines right below. */
const headingBlocks = 3;
const longestHeading = 160;

/** `Le formulaire de l'Annexe 2 est à renvoyer`: what the form is for stands in the heading of that annex. */
export function askedByAnnexedForm(
  document: AnnotatedDocument,
  text: string,
  locale: DeadlineLocale,
): KindWords | null {
  for (const { groups } of matchesOf(locale.annexedForm, text)) {
    const at = annexAt(document, groups?.['label'] ?? groups?.['bracketed']);
    if (at === null) continue;
    const heading = document.blocks
      .slice(at, at + headingBlocks)
      .filter(({ zone, cell, text: { length } }) => zone === 'annex' && !cell && length <= longestHeading)
      .flatMap(({ index }) => document.passages[index]?.words ?? []);
    const asked = saidFirst(heading, locale);
    // the form for a list is answered, whatever the list is of
    if (asked !== null && asked.kind !== 'other') return asked;
  }
  return null;
}

/** What the first line says that says more than that it is a form: `Formulaire de réponse`, not the field `Nom du délégué` below it. */
function saidFirst(heading: readonly string[], locale: DeadlineLocale): KindWords | null {
  for (const line of heading) {
    const named = kindsIn(line, locale).filter((words) => !isFormOnly(words, locale));
    if (named.length > 0) return chooseKind(named, 'right', false);
  }
  return chooseKind(kindsIn(heading.join('\n'), locale), 'right', false);
}

/** The annex of a label, else the only one; `null` where none is meant. */
function annexAt({ blocks }: AnnotatedDocument, label: string | undefined): number | null {
  const heads = blocks.filter(({ annexHead }) => annexHead !== undefined);
  const [only, ...others] = heads;
  const labelled = label && heads.find(({ annexHead }) => annexHead?.label?.toLowerCase() === label.toLowerCase());
  const meant = labelled || (others.length === 0 ? only : undefined);
  return meant === undefined ? null : blocks.indexOf(meant);
}
