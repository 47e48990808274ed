import { type FilePlace, type FileReport, type PlacedMessage, tallyOf } from './report.js';
import { visible } from './visible.js';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const at = (file: string, place: FilePlace | null): string =>
  place ? `${visible(file)}:${place.line}:${place.column}` : visible(file);

function line({ file, message, place, related }: PlacedMessage): string {
  const other = related ? `\n  see ${at(file, related)}` : '';
  const pointer = message.pointer ? ` at ${visible(message.pointer)}` : '';
  return `${at(file, place)}: ${message.severity}: ${visible(message.message)}${pointer} (${message.code})${other}\n`;
}

/** One line a message, the other half of a contradiction below it, and a last line that counts. */
export function reportText(messages: readonly PlacedMessage[], reports: readonly FileReport[]): string {
  const tally = tallyOf(reports);
  const counts = [counted(tally.error, 'error'), counted(tally.warning, 'warning'), `${tally.info} info`].join(', ');
  return `${messages.map(line).join('')}${counted(reports.length, 'file')}: ${counts}\n`;
}
