import { say } from '../../model/sentence/index.js';
import { existsSync } from 'node:fs';
import { basename, extname, join, posix, relative, resolve, sep } from 'node:path';
import { UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import { complainOf } from '../telling.js';
import { filesIn, isDirectory, isPattern } from '../walk.js';
import { matchesOf } from './patterns.js';
import { documentEndings, documentName } from '../document-names.js';

/** A document to read. */
export interface ArchiveDocument {
  /** As it is named or was found: what people are told, and what is opened. */
  readonly file: string;
  /** Where it stands in the tree of results, with `/` between folders: `2024/circular.docx`. */
  readonly place: string;
}

export interface Archive {
  /** In the order of naming; what stands in a folder or fits a pattern by its path, in code units. */
  readonly documents: readonly ArchiveDocument[];
  /** How many files were passed over in folders, by ending (`.pdf`); hidden ones under `hidden`. */
  readonly passedOver: ReadonlyMap<string, number>;
}

const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** A name of a list keeps its folders, as with tar: without the root and without what leads above it. */
const placeInList = (name: string): string =>
  posix.normalize(withSlashes(name).replace(/^[a-z]:/i, '')).replace(/^(?:\.\.?\/|\/)+/, '');

class Collector {
  readonly documents: ArchiveDocument[] = [];
  readonly passedOver = new Map<string, number>();
  private readonly results: string | null;

  constructor(results: string | null) {
    this.results = results === null ? null : resolve(results);
  }

  add(file: string, place: string): void {
    this.documents.push({ file, place });
  }

  addFolder(folder: string, place: string): void {
    if (this.results === resolve(folder))
      throw new UsageError(say('command/at', { place: folder, told: say('command/read-and-written', {}) }));
    const walk = { wanted: documentName, leave: this.isResult, passOver: this.passOver };
    for (const file of filesIn(folder, walk)) this.add(file, posix.join(place, withSlashes(relative(folder, file))));
  }

  readonly isResult = (path: string): boolean => {
    if (this.results === null) return false;
    const full = resolve(path);
    return full === this.results || full.startsWith(this.results + sep);
  };

  private readonly passOver = (path: string): void => {
    const kind = /^(?:\.|~\$|node_modules$)/.test(basename(path))
      ? 'hidden'
      : extname(path).toLowerCase() || 'no ending';
    this.passedOver.set(kind, (this.passedOver.get(kind) ?? 0) + 1);
  };
}

async function addPattern(pattern: string, found: Collector): Promise<void> {
  const { base, paths } = await matchesOf(pattern);
  const files = paths.filter((path) => !found.isResult(join(base, path)));
  if (files.length === 0) throw new UsageError(say('command/at', { place: pattern, told: say('command/pattern', {}) }));
  for (const path of files) {
    const file = join(base, path);
    if (isDirectory(file)) found.addFolder(file, path);
    else found.add(file, path);
  }
}

async function addNamed(name: string, found: Collector): Promise<void> {
  if (isStandardInput(name)) found.add(name, name);
  else if (isDirectory(name)) {
    const before = found.documents.length;
    found.addFolder(name, '');
    if (found.documents.length === before)
      throw new UsageError(
        say('command/at', { place: name, told: say('command/nothing-to-read', { endings: documentEndings }) }),
      );
  } else if (isPattern(name) && !existsSync(name)) await addPattern(name, found);
  else found.add(name, basename(name));
}

/**
 * The documents that names stand for: files, folders, patterns; `listed` are those of `--files-from`, which are no patterns.
 * @param results the folder of results, which is not read; `null` where there is none
 * @throws UsageError where a pattern fits nothing or a folder holds no document
 */
export async function archiveOf(
  names: readonly string[],
  listed: readonly string[],
  results: string | null,
): Promise<Archive> {
  const found = new Collector(results);
  for (const name of names) await addNamed(name, found);
  for (const name of listed) {
    if (isDirectory(name)) {
      const before = found.documents.length;
      found.addFolder(name, placeInList(name));
      if (found.documents.length === before)
        await complainOf(name, say('command/nothing-to-read', { endings: documentEndings }));
    } else found.add(name, placeInList(name));
  }
  return found;
}
