/** What a line begins with that has a paragraph of its own: a number, a letter, a dash. */
import { rightOf } from './geometry.js';
import type { Line } from './lines.js';

const bulletSigns = '[-–—‒•·▪■●○◦□☐➢✓*§]';
const number = String.raw`\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}(?:bis|ter|quater)?|[a-zA-Z]|[ivxIVX]{1,5})[.)]?(?:bis|ter)?\)?`;

const wholeLabel = new RegExp(String.raw`^(?:${bulletSigns}|${number})$`, 'u');
const bulletAlone = new RegExp(String.raw`^${bulletSigns}$`, 'u');
const marked = /[.)]$|\./;

export const isLabel = (text: string): boolean => text.length <= 16 && wholeLabel.test(text);

export const isBullet = (text: string): boolean => bulletAlone.test(text);

/** A label that no word can be: `a)`, `1.1`, `–`; not `a`, `17`, `I`. */
export const isPlainLabel = (text: string): boolean => isLabel(text) && (isBullet(text) || marked.test(text));

interface Start {
  readonly label: string;
  /** What parts it from the text, as a part of the size. */
  readonly gap: number;
}

/** The first word of a line, if a label, and how far the text stands from it. */
export function labelOf(line: Line): Start | undefined {
  const [first, second] = line.runs;
  if (!first) return undefined;
  const text = first.text.trim();
  const [label = '', rest] = text.split(/\s+/, 2);
  if (!isLabel(label)) return undefined;
  if (rest !== undefined) return { label, gap: 0.3 };
  return { label, gap: second ? (second.x - rightOf(first)) / line.size : 0 };
}
