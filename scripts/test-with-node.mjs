// Runs the default suite with another Node, which npm brings: npm run test:node -- 20.19.0
import { spawnSync } from 'node:child_process';

const [version, ...files] = process.argv.slice(2);
if (version === undefined) {
  process.stderr.write('Name a version of Node: npm run test:node -- 20.19.0\n');
  process.exit(2);
}
const vitest = ['node', 'node_modules/vitest/vitest.mjs', 'run', ...files];
const { status } = spawnSync('npx', ['--yes', `--package=node@${version}`, '--', ...vitest], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
