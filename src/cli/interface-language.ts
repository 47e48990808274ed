import { interfaceLanguages } from '../index.js';
import type { DeclaredOption } from './arguments/declared.js';

/** What a person reads is written in it; by default that of the terminal. */
export interface SpokenOptions {
  readonly interfaceLanguage?: string;
}

/**
 * The language of the terminal, by the first of LC_ALL, LC_MESSAGES and LANG that says one (`fr_CH.UTF-8`); English where that is
 * none that is spoken (`C`, `de_DE`).
 */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): string {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  const [primary = ''] = locale.toLowerCase().split(/[_.@-]/);
  return interfaceLanguages.includes(primary) ? primary : 'en';
}

export const interfaceLanguageOf = ({ interfaceLanguage }: SpokenOptions): string =>
  interfaceLanguage ?? terminalLanguage();

export const interfaceLanguageOption: DeclaredOption = {
  flags: '--interface-language <tag>',
  choices: interfaceLanguages,
};
