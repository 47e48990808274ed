import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { firstMatch, type Pattern } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { DateChange } from '../changed-dates.js';

/** Lines between a label and its partner: the place may stand there. */
const farthest = 3;
const longestLabel = 60;

/** `Anciennes dates: 2-4 juin 2025` over `Nouvelles dates: 9-11 juin 2025`, each a line of its own. */
export function labelledChanges(document: AnnotatedDocument, locale: ReplacedDates): [DateMention, DateChange][] {
  const found: [DateMention, DateChange][] = [];
  const lines = document.blocks.filter(({ zone, cell }) => zone !== 'page' && !cell);
  for (const [at, line] of lines.entries()) {
    const old = labelledDate(document, line, locale.former);
    if (old === null) continue;
    const near = [
      ...lines.slice(at + 1, at + 1 + farthest),
      ...lines.slice(Math.max(0, at - farthest), at).toReversed(),
    ];
    const by = near.map((each) => labelledDate(document, each, locale.current)).find((each) => each !== null) ?? null;
    if (by !== null) found.push([old, { kind: 'replaced', by }]);
  }
  return found;
}

function labelledDate(document: AnnotatedDocument, { span }: ZonedBlock, label: Pattern): DateMention | null {
  const [mention, second] = within(document.dates, span);
  if (mention === undefined || second !== undefined || mention.span.start - span.start > longestLabel) return null;
  const words = document.folded.slice(span.start, mention.span.start);
  const own = /^[-•*\d.)\s]*([^:\d]*?) *[:\t]/.exec(words)?.[1];
  return own !== undefined && firstMatch(label, own.trim()) !== null ? mention : null;
}
