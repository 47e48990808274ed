import { say } from '../model/sentence/index.js';
import { existsSync, readFileSync } from 'node:fs';
import type { Setting, Settings } from '../index.js';
import { UsageError } from './failure.js';
import { meant } from './nearest.js';

export const configFile = 'itu-parse.config.json';

export interface Config {
  readonly rules: Settings;
  readonly maxWarnings: number | null;
}

const settings: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies readonly Setting[];

/** @throws UsageError where the code or the setting is not known */
export async function checkSetting(
  code: string,
  setting: unknown,
  codes: ReadonlySet<string>,
  where: string,
): Promise<Setting> {
  if (!codes.has(code))
    throw new UsageError(say('command/no-rule', { where, code, near: await meant(code, [...codes]) }));
  if (typeof setting !== 'string' || !settings.includes(setting)) {
    throw new UsageError(say('command/rule-setting', { where, code, value: JSON.stringify(setting) ?? '–' }));
  }
  return setting as Setting;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The settings of `itu-parse.config.json` in the current folder: `{ "rules": { CODE: SEVERITY }, "maxWarnings": N }`.
 * @throws UsageError where it cannot be understood
 */
export async function readConfig(codes: ReadonlySet<string>): Promise<Config> {
  if (!existsSync(configFile)) return { rules: {}, maxWarnings: null };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(configFile, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(
      say('command/at', { place: configFile, told: (error as Error).message.replaceAll('\n', ' ') }),
    );
  }
  if (!isObject(value)) throw new UsageError(say('command/config-object', { file: configFile }));
  const { rules = {}, maxWarnings = null, ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new UsageError(say('command/config-setting', { file: configFile, name: unknown }));
  if (!isObject(rules)) throw new UsageError(say('command/config-rules', { file: configFile }));
  if (maxWarnings !== null && !(Number.isInteger(maxWarnings) && (maxWarnings as number) >= 0)) {
    throw new UsageError(say('command/config-warnings', { file: configFile }));
  }
  const known = await Promise.all(
    Object.entries(rules).map(
      async ([code, setting]) => [code, await checkSetting(code, setting, codes, configFile)] as const,
    ),
  );
  return { rules: Object.fromEntries(known), maxWarnings: maxWarnings as number | null };
}
