import type { FileReport, PlacedMessage } from './report.js';
import { reportGithub } from './report-github.js';
import { reportSarif, type SarifRule } from './report-sarif.js';
import { reportText } from './report-text.js';
import type { ReportLanguage } from './report-language.js';

/** The reports of `validate` that are for people, in one language. */
export interface ReportWriter {
  text(messages: readonly PlacedMessage[], reports: readonly FileReport[]): string;
  github(messages: readonly PlacedMessage[]): string;
  sarif(messages: readonly PlacedMessage[], catalogue: readonly SarifRule[], version: string): string;
}

export const createReportWriter = (language: ReportLanguage): ReportWriter => ({
  text: (messages, reports) => reportText(messages, reports, language),
  github: (messages) => reportGithub(messages, language),
  sarif: (messages, catalogue, version) => reportSarif(messages, catalogue, version, language),
});
