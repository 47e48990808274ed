import { counted, filled } from './filled.js';
import { type FilePlace, type FileReport, type PlacedMessage, tallyOf } from './report.js';
import type { ReportLanguage } from './report-language.js';
import { visible } from './visible.js';

const at = (file: string, place: FilePlace | null): string =>
  place ? `${visible(file)}:${place.line}:${place.column}` : visible(file);

function line({ file, message, place, related }: PlacedMessage, { report }: ReportLanguage): string {
  const other = related ? `\n  ${filled(report.see, { place: at(file, related) })}` : '';
  const pointer = message.pointer ? ` [${visible(message.pointer)}]` : '';
  return `${at(file, place)}: ${report.severity[message.severity]}: ${visible(message.message)}${pointer} (${message.code})${other}\n`;
}

/** One line a message, the other half of a contradiction below it, and a last line that counts. */
export function reportText(
  messages: readonly PlacedMessage[],
  reports: readonly FileReport[],
  spoken: ReportLanguage,
): string {
  const { report, language } = spoken;
  const tally = tallyOf(reports);
  const counts = (['error', 'warning', 'info'] as const).map((severity) =>
    counted(report.tally[severity], tally[severity], language),
  );
  return `${messages.map((message) => line(message, spoken)).join('')}${counted(report.files, reports.length, language)}: ${counts.join(', ')}\n`;
}
