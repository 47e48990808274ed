import type { Severity } from '../model/message.js';
import type { RuleInfo } from './rule.js';

/** What is said of a rule instead of its own severity; `off` leaves it out. */
export type Setting = Severity | 'off';

/** By the code of a rule. */
export type Settings = Readonly<Record<string, Setting>>;

export const amended = (settings: Settings, { code, severity }: RuleInfo): Setting => settings[code] ?? severity;
