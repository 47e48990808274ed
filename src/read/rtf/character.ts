/** How characters are set, from one control word to the next (RTF 1.9.1, "Font (Character) Formatting Properties"). */
import { newRun, type Run } from '../printing/runs.js';
import type { Font } from './fonts.js';

export interface Character {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly struckTwice: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly inserted: boolean;
  readonly deleted: boolean;
  readonly font: number | undefined;
}

export const plain: Character = {
  bold: false,
  underlined: false,
  struck: false,
  struckTwice: false,
  hidden: false,
  raised: false,
  inserted: false,
  deleted: false,
  font: undefined,
};

const runs = new WeakMap<Character, Run>();

/** The run of text set so; the words of a file say all that its styles say too. */
export function runOf(character: Character, font: Font | undefined): Run {
  const known = runs.get(character);
  if (known) return known;
  const run = newRun();
  const { bold, underlined, struck, struckTwice, hidden } = character;
  Object.assign(run.format, { bold, underlined, struck, struckTwice, hidden });
  if (font) run.format.font = font.name;
  runs.set(character, run);
  return run;
}

const isOn = (parameter: number | undefined): boolean => parameter !== 0;

/** Takes one control word; `undefined` where it says nothing of characters. */
export function characterWith(before: Character, word: string, parameter: number | undefined): Character | undefined {
  switch (word) {
    case 'plain':
      return plain;
    case 'b':
      return { ...before, bold: isOn(parameter) };
    case 'strike':
      return { ...before, struck: isOn(parameter) };
    case 'striked':
      return { ...before, struckTwice: isOn(parameter) };
    case 'v':
      return { ...before, hidden: isOn(parameter) };
    case 'super':
    case 'up':
      return { ...before, raised: isOn(parameter) };
    case 'nosupersub':
    case 'sub':
    case 'dn':
      return { ...before, raised: false };
    // What was moved stands in both places.
    case 'revised':
    case 'mvt':
      return { ...before, inserted: isOn(parameter) };
    case 'deleted':
    case 'mvf':
      return { ...before, deleted: isOn(parameter) };
    case 'f':
      return { ...before, font: parameter };
    case 'ulnone':
      return { ...before, underlined: false };
    default:
      // \ul, \uld, \ulw …; \ulc is its colour.
      return /^ul(?!c$)/.test(word) ? { ...before, underlined: isOn(parameter) } : undefined;
  }
}
