import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures that must be reached, by set (`fixtures`, `gold`) and field. They only rise. */
type Floors = Record<string, Record<string, number>>;

const file = join(process.cwd(), '.ci/floors.json');
const readAll = (): Floors => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : {});

/** Four digits, downwards: a figure that is printed as it was never falls under its own floor. */
const rounded = (value: number): number => Math.floor(value * 1e4) / 1e4;

export const readFloors = (set: string): Readonly<Record<string, number>> => readAll()[set] ?? {};

/** A line for each field under its floor, and for each floor whose field is gone. */
export const fallen = (floors: Readonly<Record<string, number>>, reached: ReadonlyMap<string, number>): string[] =>
  Object.entries(floors)
    .filter(([name, floor]) => !((reached.get(name) ?? -1) >= floor))
    .map(([name, floor]) => `${name}: ${reached.get(name)?.toFixed(4) ?? 'no figure'}, under its floor of ${floor}`);

export function raise(set: string, reached: ReadonlyMap<string, number>): void {
  const floors = readAll();
  const raised = { ...floors[set] };
  for (const [name, value] of reached) raised[name] = Math.max(raised[name] ?? 0, rounded(value));
  writeFileSync(file, `${JSON.stringify({ ...floors, [set]: raised }, null, 2)}\n`);
}
