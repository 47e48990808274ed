/** The package as it is published: packed, and installed in a project that has nothing else. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, type Result } from '../support/program.js';

interface Locked {
  readonly dev?: boolean;
  readonly deprecated?: string;
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  engines: object;
  dependencies: object;
  bin: object;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const dependencies = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

const tarball = `itu-parse-${own.version}.tgz`;
const tsc = resolve('node_modules/typescript/bin/tsc');
let folder: string;

function run(command: string, args: readonly string[], cwd = folder): Result {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // The npm that belongs to the node that runs the tests.
    env: environment({ PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` }),
  });
  return { status, stdout, stderr };
}

const node = (code: string, kind: 'module' | 'commonjs'): Result =>
  run(process.execPath, [`--input-type=${kind}`, '--eval', code]);

let packed: Result;
let installed: Result;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-package-'));
  // Without scripts: what is built is what is tested.
  packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], resolve('.'));
  const project = { name: 'empty', private: true, dependencies: { 'itu-parse': `file:${tarball}` } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  // As a fresh install would find them, and from npm's cache: the registry is asked only for what is not there.
  const { version, engines, bin } = own;
  const itself = { version, resolved: `file:${tarball}`, engines, bin, dependencies: own.dependencies };
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      name: project.name,
      lockfileVersion: 3,
      requires: true,
      packages: { '': project, ...Object.fromEntries(dependencies), 'node_modules/itu-parse': itself },
    }),
  );
  installed = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-update-notifier']);
  copyFileSync('fixtures/tsb-change-of-chair-docx/input.docx', join(folder, 'input.docx'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is installed without a warning', () => {
  expect(packed).toMatchObject({ status: 0, stdout: `${tarball}\n` });
  expect(installed).toMatchObject({ status: 0, stderr: '' });
  expect(dependencies.length).toBeGreaterThan(20);
  expect(dependencies.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test('the program runs', () => {
  expect(run('npx', ['itu-parse', '--version'])).toMatchObject({ status: 0, stdout: `${own.version}\n` });
  const { status, stdout } = run('node_modules/.bin/itu-parse', ['input.docx', '--to', 'summary']);
  expect(status).toBe(0);
  expect(stdout).toContain('Circular TSB 143');
});

test('a folder is read by the threads of the installed program', () => {
  const { status } = run('node_modules/.bin/itu-parse', ['parse', 'input.docx', '--out-dir', 'records', '--quiet']);
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'records/input.docx.json'), 'utf8')).toContain('"number": "143"');
});

describe('the library', () => {
  const work = `parseCircular(readFileSync('input.docx'), { name: 'input.docx' })
    .then(({ record }) => console.log(record.reference.series, recordSchema.safeParse(record).success));`;

  test('is imported', () => {
    const code = `import { readFileSync } from 'node:fs';
      import { parseCircular } from 'itu-parse';
      import { recordSchema } from 'itu-parse/schema';
      ${work}`;
    expect(node(code, 'module')).toEqual({ status: 0, stdout: 'TSB true\n', stderr: '' });
  });

  test('is required', () => {
    const code = `const { readFileSync } = require('node:fs');
      const { parseCircular } = require('itu-parse');
      const { recordSchema } = require('itu-parse/schema');
      ${work}`;
    expect(node(code, 'commonjs')).toEqual({ status: 0, stdout: 'TSB true\n', stderr: '' });
  });

  test('is one, however it is asked for', () => {
    const code = `import { createRequire } from 'node:module';
      import { UnreadableFile } from 'itu-parse';
      console.log(createRequire(import.meta.url)('itu-parse').UnreadableFile === UnreadableFile);`;
    expect(node(code, 'module').stdout).toBe('true\n');
  });

  test('has its schemas as files', () => {
    const code = `console.log(['record', 'diff'].map((of) => require('itu-parse/' + of + '.schema.json').type).join());`;
    expect(node(code, 'commonjs')).toMatchObject({ status: 0, stdout: 'object,object\n' });
  });
});

describe('types', () => {
  const right = `import { parseCircular } from 'itu-parse';
    import { type DocumentRecord, recordSchema } from 'itu-parse/schema';
    export async function due(bytes: Uint8Array): Promise<string[]> {
      const { record } = await parseCircular(bytes, { name: 'input.docx' });
      const same: DocumentRecord = recordSchema.parse(record);
      return same.deadlines.map(({ date }) => date);
    }`;
  const wrong = right.replace('({ date }) => date', '({ date }) => date.nothing');

  test.each([
    ['nodenext', 'nodenext', ['mts', 'cts']],
    ['esnext', 'bundler', ['ts']],
  ])('module %s, moduleResolution %s, in files that end with %j', (module, moduleResolution, endings) => {
    for (const ending of endings) {
      writeFileSync(join(folder, `right.${ending}`), right);
      writeFileSync(join(folder, `wrong.${ending}`), wrong);
    }
    const files = endings.flatMap((ending) => [`right.${ending}`, `wrong.${ending}`]);
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--pretty', 'false'];
    const modules = ['--module', module, '--moduleResolution', moduleResolution];
    const { stdout } = run(process.execPath, [tsc, ...options, ...modules, ...files]);
    const fault = "error TS2339: Property 'nothing' does not exist on type 'string'.";
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.replace(/\(\d+,\d+\)/, ''))
        .toSorted(),
    ).toEqual(endings.map((ending) => `wrong.${ending}: ${fault}`).toSorted());
  });

  test('is bundled for browsers, and what they lack is not asked for', async () => {
    const { errors, warnings, metafile } = await build({
      stdin: { contents: `export * from 'itu-parse'; export * from 'itu-parse/schema';`, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect([errors, warnings]).toEqual([[], []]);
    expect(Object.keys(metafile.inputs).some((path) => path.endsWith('itu-parse/dist/browser/index.js'))).toBe(true);
  });
});
