/** Turns a page so that most of its text runs from left to right: a wide table may be printed along the long side. */
import type { LinkArea, Page, Rule, Run } from './geometry.js';

/** A run as it stands on the page, with the angle that its text runs at (clockwise, in radians). */
export interface TurnedRun {
  readonly run: Run;
  readonly angle: number;
}

const quarter = Math.PI / 2;

/** Quarter turns, 0 to 3; text at any other angle is a stamp across the page, and counts with the nearest. */
const turnsOf = (angle: number): number => ((Math.round(angle / quarter) % 4) + 4) % 4;

export function upright(page: Omit<Page, 'runs' | 'turned'>, runs: readonly TurnedRun[]): Page {
  const characters = [0, 0, 0, 0];
  for (const { run, angle } of runs) characters[turnsOf(angle)] = (characters[turnsOf(angle)] ?? 0) + run.text.length;
  const main = characters.indexOf(Math.max(...characters));
  const turn = turner(main, page.width, page.height);
  const kept: Run[] = [];
  const turned: Run[] = [];
  for (const { run, angle } of runs) {
    if (turnsOf(angle) === main) kept.push({ ...run, ...turn(run.x, run.y) });
    else turned.push({ ...run, ...turner(turnsOf(angle), page.width, page.height)(run.x, run.y) });
  }
  const [width, height] = main % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  return {
    ...page,
    width,
    height,
    runs: kept,
    turned,
    links: page.links.map((link) => turnedArea(link, turn)),
    rules: page.rules.map((rule) => turnedRule(rule, turn)),
  };
}

type Turn = (x: number, y: number) => { readonly x: number; readonly y: number };

function turner(turns: number, width: number, height: number): Turn {
  if (turns === 1) return (x, y) => ({ x: y, y: width - x });
  if (turns === 2) return (x, y) => ({ x: width - x, y: height - y });
  if (turns === 3) return (x, y) => ({ x: height - y, y: x });
  return (x, y) => ({ x, y });
}

function turnedRule({ isLevel, at, from, to }: Rule, turn: Turn): Rule {
  const [a, b] = isLevel ? [turn(from, at), turn(to, at)] : [turn(at, from), turn(at, to)];
  const level = Math.abs(a.y - b.y) < Math.abs(a.x - b.x);
  const [first, second] = level ? [a.x, b.x] : [a.y, b.y];
  return { isLevel: level, at: level ? a.y : a.x, from: Math.min(first, second), to: Math.max(first, second) };
}

function turnedArea(area: LinkArea, turn: Turn): LinkArea {
  const [a, b] = [turn(area.left, area.top), turn(area.right, area.bottom)];
  return {
    url: area.url,
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}
