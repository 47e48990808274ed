import { filled } from './filled.js';
import type { PlacedMessage } from './report.js';
import type { ReportLanguage } from './report-language.js';
import { visible } from './visible.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ file, message, place, related }: PlacedMessage, { report }: ReportLanguage): string {
  const properties = [`file=${property(file)}`];
  if (place) {
    properties.push(`line=${place.line}`, `endLine=${place.endLine}`);
    // Columns count only on one line.
    if (place.line === place.endLine)
      properties.push(`col=${place.column}`, `endColumn=${Math.max(place.endColumn - 1, place.column)}`);
  }
  properties.push(`title=${property(message.code)}`);
  const pointer = message.pointer ? ` [${message.pointer}]` : '';
  const { line = 0, column = 0 } = related ?? {};
  const other = related ? ` (${filled(report.seeLine, { line, column })})` : '';
  return `::${commands[message.severity]} ${properties.join(',')}::${data(visible(message.message + pointer + other))}\n`;
}

/** Workflow commands that GitHub shows on the lines they name. */
export const reportGithub = (messages: readonly PlacedMessage[], language: ReportLanguage): string =>
  messages.map((message) => annotation(message, language)).join('');
