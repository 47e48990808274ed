import { escapeUnsafe } from './json.js';
import type { RuleCode } from '../model/sentence/index.js';
import type { FilePlace, PlacedMessage } from './report.js';
import type { ReportLanguage } from './report-language.js';

export interface SarifRule {
  readonly code: RuleCode;
  readonly severity: keyof typeof levels;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A relative URI reference, or a `file:` URI for a path from the root. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

function region({ line, column, endLine, endColumn }: FilePlace) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function location(file: string, place: FilePlace | null) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(place ? { region: region(place) } : {}) },
  };
}

function result({ file, message, place, related }: PlacedMessage, ruleIndex: number, otherHalf: string) {
  const { pointer } = message;
  return {
    ruleId: message.code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[message.severity],
    message: { text: message.message },
    locations: [
      {
        ...location(file, place),
        ...(pointer ? { logicalLocations: [{ fullyQualifiedName: pointer }] } : {}),
      },
    ],
    ...(related ? { relatedLocations: [{ id: 1, message: { text: otherHalf }, ...location(file, related) }] } : {}),
  };
}

/** SARIF 2.1.0 (OASIS Standard): one run, its rules those that spoke. */
export function reportSarif(
  messages: readonly PlacedMessage[],
  catalogue: readonly SarifRule[],
  version: string,
  { report, titles, language }: ReportLanguage,
): string {
  const codes = new Set(messages.map(({ message }) => message.code));
  const rules = catalogue.filter(({ code }) => codes.has(code));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'itu-parse',
            version,
            ...(language === 'en' ? {} : { language }),
            rules: rules.map(({ code, severity }) => ({
              id: code,
              shortDescription: { text: `${titles[code]}.` },
              help: { text: `itu-parse explain ${code}` },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: messages.map((each) =>
          result(
            each,
            rules.findIndex(({ code }) => code === each.message.code),
            report.otherHalf,
          ),
        ),
      },
    ],
  };
  return `${escapeUnsafe(JSON.stringify(log, null, 2))}\n`;
}
