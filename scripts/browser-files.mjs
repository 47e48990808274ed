// A plugin for esbuild that takes, for browsers, `src/platform/browser/` where Node has `src/platform/node/`.
import { basename, dirname, join } from 'node:path';

/** What a bundle for browsers is made with; packages give the form that needs no document. */
export const forBrowsers = {
  platform: 'browser',
  conditions: ['worker'],
  target: ['chrome105', 'firefox115', 'safari16'],
};

export const browserFiles = {
  name: 'browser-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/node\/[\w-]+\.js$/ }, ({ path, importer }) =>
      basename(dirname(importer)) === 'platform'
        ? { path: join(dirname(importer), 'browser', `${basename(path, '.js')}.ts`) }
        : undefined,
    );
  },
};
