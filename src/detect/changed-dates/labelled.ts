import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import type { Passage } from '../../text/passage.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import type { DateChange } from './date-change.js';
import { pairedChanges } from './pairs.js';

/** Lines between a label and its partner: the place may stand there. */
const farthest = 3;
const longestLabel = 60;

/**
 * `Anciennes dates: 2-4 juin 2025` over `Nouvelles dates: 9-11 juin 2025`, each a line of its own; `Au lieu de:` and `Lire:` with
 * whole sentences behind or under them.
 */
export function labelledChanges(document: AnnotatedDocument, locale: ReplacedDates): [DateMention, DateChange][] {
  const found: [DateMention, DateChange][] = [];
  const lines = document.blocks
    .filter(({ zone, cell }) => zone !== 'page' && !cell)
    .flatMap(({ index }) => document.passages[index] ?? []);
  for (const at of lines.keys()) {
    const old = labelledDates(lines, at, locale.former);
    if (old.length === 0) continue;
    const near = Array.from({ length: farthest }, (_, far) => at + 1 + far).concat(
      Array.from({ length: farthest }, (_, far) => at - 1 - far),
    );
    const by = near.map((each) => labelledDates(lines, each, locale.current)).find((dates) => dates.length > 0);
    if (by !== undefined) found.push(...pairedChanges(old, by));
  }
  return found;
}

/** The dates of a line behind such a label, or of the line under one that stands alone. */
function labelledDates(lines: readonly Passage[], at: number, label: Pattern): readonly DateMention[] {
  const line = lines[at];
  const own = line && /^[-•*\d.)\s]*([^:\d]*)[:\t]/.exec(line.words.slice(0, longestLabel));
  if (!own || firstMatch(label, own[1]?.trim() ?? '') === null) return [];
  const rest = line.behind(line.place(0, own[0].length));
  const isAlone = rest.words.trim() === '';
  return ((isAlone ? lines[at + 1] : undefined) ?? rest).dates;
}
