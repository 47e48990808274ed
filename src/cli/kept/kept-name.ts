import { resolve, sep } from 'node:path';

/** By which a database knows a file again, whatever folder it is named from: its whole path, with `/` between folders. */
export const keptName = (file: string): string => {
  const path = resolve(file);
  return sep === '/' ? path : path.replaceAll(sep, '/');
};

/** A name stands for its file, or for all below its folder; neither has to be there any more. */
export const standsFor = (name: string, file: string): boolean => {
  const path = keptName(name);
  return file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`);
};
