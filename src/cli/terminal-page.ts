/** The page that people read a result on. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
  readonly terminal: boolean;
}

/** Where a result goes: a file, `-` for standard output, or nothing said. */
interface Destination {
  readonly output?: string;
  /** Where it is known already; a thread beside the main one cannot ask for the terminal. */
  readonly page?: Page;
}

/** `process.stdout` takes milliseconds to load: asked only where the answer matters. */
const isTerminal = ({ output }: Destination): boolean =>
  (output === undefined || output === '-') && process.stdout.isTTY;

/** NO_COLOR and FORCE_COLOR are heeded. */
export function pageOf(options: Destination): Page {
  if (options.page) return options.page;
  const onTerminal = isTerminal(options);
  const { FORCE_COLOR: force, NO_COLOR: no } = process.env;
  const colour = force !== undefined && force !== '' ? force !== '0' : onTerminal && !no;
  return { width: Math.min((onTerminal ? process.stdout.columns : 0) || 80, 100), colour, terminal: onTerminal };
}
