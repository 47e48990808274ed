import type * as Esbuild from 'esbuild';

/** The page that reads letters, and the sizes of its parts in bytes. */
export function makePage(
  esbuild: Pick<typeof Esbuild, 'build'>,
): Promise<{ page: string; sizes: { page: number; pdf: number; worker: number } }>;
