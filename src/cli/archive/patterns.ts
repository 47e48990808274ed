import { glob } from 'tinyglobby';
import { isPattern } from '../walk.js';

/**
 * What fits a pattern, below the folder that its fixed part names; files and folders, in the order of their paths, a file in a
 * folder that fits too named once.
 */
export async function matchesOf(name: string): Promise<{ base: string; paths: string[] }> {
  const parts = name.split('/');
  const fixed = parts.findIndex((part) => isPattern(part) || part.includes('\\'));
  const base = parts.slice(0, fixed).join('/') || (name.startsWith('/') ? '/' : '.');
  const found = await glob(parts.slice(fixed).join('/'), { cwd: base, onlyFiles: false, expandDirectories: false });
  // `letters/**` fits the folders and what is in them: those are then named by themselves.
  const isCovered = name.endsWith('**');
  const paths = found.filter((path) => !(isCovered && path.endsWith('/'))).map((path) => path.replace(/\/$/, ''));
  return { base, paths: paths.toSorted((a, b) => (a < b ? -1 : 1)) };
}
