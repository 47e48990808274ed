import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms of `src` each room may use, beside itself. `CONTRIBUTING.md` draws the same picture for people. */
const doors: Readonly<Record<string, readonly string[]>> = {
  model: [],
  platform: [],
  text: ['platform', 'model'],
  read: ['platform', 'model', 'text'],
  segment: ['model', 'text'],
  detect: ['model', 'text'],
  locales: ['model', 'text/pattern'],
  assemble: ['model', 'text'],
  check: ['model', 'text'],
  diff: ['model', 'text'],
  archive: ['platform', 'model', 'text', 'diff'],
  render: ['platform', 'model', 'text', 'archive'],
  pipeline: ['platform', 'model', 'text', 'read', 'segment', 'detect', 'assemble', 'check'],
  library: ['model', 'text', 'archive', 'render', 'locales'],
  index: [
    'model',
    'text',
    'read',
    'segment',
    'detect',
    'assemble',
    'check',
    'diff',
    'archive',
    'render',
    'pipeline',
    'locales',
    'library',
  ],
  desk: ['index', 'library', 'model', 'read', 'render', 'diff'],
  site: ['index', 'library', 'platform', 'model', 'diff', 'archive', 'render'],
  cli: ['index', 'model', 'render', 'check', 'diff', 'archive', 'site'],
};

interface Source {
  /** `detect/groups`, below `src` and without its ending. */
  readonly path: string;
  readonly room: string;
  readonly code: string;
  /** Modules of this project that it imports, in the same form; types alone open every door. */
  readonly imports: readonly string[];
  /** Packages and node's own modules. */
  readonly packages: readonly string[];
}

function readSource(file: string): Source {
  const path = relative('src', file)
    .split(sep)
    .join('/')
    .replace(/\.tsx?$/, '');
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const targets = [
    ...code.matchAll(/(?:^|\n)\s*(?:import|export)\s(type\s)?[^'";]*?from '([^']+)'|import\('([^']+)'\)/g),
  ];
  const values = targets.filter(([, type]) => !type).map(([, , from, lazy]) => (from ?? lazy) as string);
  return {
    path,
    room: path.split('/')[0] as string,
    code,
    imports: values.filter((to) => to.startsWith('.')).map((to) => posix.join(dirname(path), to).replace(/\.js$/, '')),
    packages: values.filter((to) => !to.startsWith('.')),
  };
}

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readSource(join(entry.parentPath, entry.name)));

const isWithin = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

describe('rooms and doors', () => {
  test('every file stands in a room', () => {
    expect(sources.filter(({ room }) => !(room in doors)).map(({ path }) => path)).toEqual([]);
  });

  test('each room uses only those it has a door to', () => {
    const trespasses = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => ![room, ...(doors[room] ?? [])].some((open) => isWithin(target, open)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(trespasses).toEqual([]);
  });

  test('no detector imports another', () => {
    const inDetect = sources.filter(({ path }) => isWithin(path, 'detect') && path !== 'detect/index');
    const detectors = new Set(
      inDetect.filter(({ code }) => /^export function detect[A-Z]/m.test(code)).map(({ path }) => path),
    );
    // A concern that takes a folder may be made of several.
    const concern = (path: string): string => path.split('/')[1] as string;
    const pairs = inDetect.flatMap(({ path, imports }) =>
      imports
        .filter((target) => detectors.has(target) && concern(target) !== concern(path))
        .map((target) => `${path} imports ${target}`),
    );
    expect(pairs).toEqual([]);
  });

  test('only the command line touches the disk, the console and the clock', () => {
    const outside = sources.filter(({ room }) => room !== 'cli');
    const touching = outside.filter(
      ({ code, packages }) =>
        packages.some((name) => /^(?:node:)?(?:fs|process|child_process|net|http|https|os|tty)(?:\/|$)/.test(name)) ||
        /\bconsole\.|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(/.test(code),
    );
    // One alone listens to the process: a library ends it otherwise.
    expect(touching.map(({ path }) => path)).toEqual(['platform/node/rejections']);
  });

  test('nothing of Node stands below the command line but in its own folder', () => {
    const below = sources.filter(({ room, path }) => room !== 'cli' && !isWithin(path, 'platform/node'));
    const builtin = new Set([...builtinModules, 'yauzl']);
    const reaching = below.filter(
      ({ code, packages }) =>
        packages.some((name) => name.startsWith('node:') || builtin.has(name.split('/')[0] as string)) ||
        /\bBuffer\b|\bsetImmediate\b|\b__dirname\b/.test(code),
    );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  test('the window of the page that reads letters knows nothing of reading: its worker does', () => {
    const inWindow = sources.filter(({ path }) => isWithin(path, 'desk/window'));
    expect(inWindow.length).toBeGreaterThan(5);
    const shared = ['desk/window', 'desk/samples', 'desk/protocol', 'library/desk-words', 'render/filled', 'model'];
    const reaching = inWindow.flatMap(({ path, imports }) =>
      imports.filter((to) => !shared.some((open) => isWithin(to, open))).map((to) => `${path} imports ${to}`),
    );
    expect(reaching).toEqual([]);
  });

  test('what Node does has a counterpart in browsers', () => {
    const filesOf = (folder: string): string[] =>
      sources
        .filter(({ path }) => isWithin(path, `platform/${folder}`))
        .map(({ path }) => path.split('/')[2] as string);
    const inNode = filesOf('node');
    expect(inNode.length).toBeGreaterThan(3);
    expect(filesOf('browser')).toEqual(expect.arrayContaining(inNode));
    const reaching = sources
      .filter(({ path }) => !/^platform\/[^/]+$/.test(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter((to) => /^platform\/(?:node|browser)\//.test(to) && !isWithin(path, dirname(to)))
          .map((to) => `${path} imports ${to}`),
      );
    expect(reaching).toEqual([]);
  });

  test('what runs in a page knows nothing of node, and nothing of the pipeline', () => {
    const inPage = sources.filter(({ path }) => isWithin(path, 'render/page/script'));
    expect(inPage.length).toBeGreaterThan(5);
    const shared = ['render/page/script', 'render/page/phrases', 'render/filled', 'render/address'];
    const reaching = inPage.flatMap(({ path, imports, packages }) => [
      ...imports.filter((to) => !shared.some((open) => isWithin(to, open))).map((to) => `${path} imports ${to}`),
      ...packages.map((to) => `${path} imports ${to}`),
    ]);
    expect(reaching).toEqual([]);
  });

  test('no word with an accent stands outside its locale', () => {
    const accented = sources.filter(
      ({ room, code }) => room !== 'locales' && /[àâçéèêëîïôûùüœ]\p{L}|\p{L}[àâçéèêëîïôûùüœ]/iu.test(code),
    );
    expect(accented.map(({ path }) => path)).toEqual([]);
  });

  test('no function word of a language stands where documents are read', () => {
    const functionWords = new Set(
      [
        'le la les un une des du de et ou ni au aux ce cette ces sur sous par pour dans en avec sans est sont ont qui que dont leur leurs premier premiere',
        'the a an of and or to at by in on from with without for is are was were will shall be been that which who whose their its this these those not',
        'el los las lo un una unos unas del y o e al con sin por para es son fue sera que quien cuyo su sus este esta estos estas no',
      ].flatMap((words) => words.split(' ')),
    );
    // Mistyped addresses (`itu.in`) are words of none.
    const addresses = new Set(['check/letter/dead-link', 'check/letter/malformed-email']);
    const rooms = new Set(['detect', 'segment', 'check', 'assemble']);
    const reading = sources.filter(({ room, path }) => rooms.has(room) && !addresses.has(path));
    const found = reading.flatMap(({ path, code }) =>
      expressionsIn(code).flatMap((expression) => wordsOfExpression(expression).map((word) => ({ path, word }))),
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ word }) => functionWords.has(word)).map(({ path, word }) => `${path}: ${word}`)).toEqual([]);
  });
});

/** The sources of regular expressions, and texts that a text is compared with. */
function expressionsIn(code: string): string[] {
  const regular = code.matchAll(
    /(?<=[=(,:[!&|?{}>]\s*|return )\/(?![*/ ])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[dgimsuvy]*/g,
  );
  const raw = code.matchAll(/String\.raw`([^`]*)`/g);
  const compared = code.matchAll(/(?:===|!==|includes\(|startsWith\(|endsWith\(|indexOf\() ?'([^'\n]*)'/g);
  return [
    ...[...regular, ...raw].map(([, expression]) => expression as string),
    // An enumerated value is one word and no more; words with space around them are looked for in a text.
    ...[...compared].map(([, text]) => text as string).filter((text) => / /.test(text)),
  ];
}

/** Words of an expression: no names of groups, classes, escapes or addresses; of a class of letters none. */
const wordsOfExpression = (expression: string): string[] =>
  expression
    .replace(/https?|www|itu\\?\.int/g, ' ')
    .replace(/\$\{[^}]*\}|\\[pP]\{[^}]*\}|\\k?<\w+>|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|\\[a-zA-Z]|\{[\d,]*\}/g, ' ')
    .toLowerCase()
    .match(/(?<![\p{L}-])\p{L}{2,}(?![\p{L}-])/gu) ?? [];
