import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { DocumentRecord } from '../src/model/record.js';
import { readFixtures } from './support/fixtures.js';
import { codeBlocks, workFolder } from './support/shell.js';

/** Runs what docs/scale.md says, as it stands there, on the fixtures. */
const blocks = codeBlocks('docs/scale.md');
const { folder, shell } = workFolder();
const inFolder = (name: string): string => join(folder, name);

function blockWith(text: string): string {
  const found = blocks.filter(({ code }) => code.includes(text));
  expect(found).toHaveLength(1);
  return found[0]?.code as string;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The records of a folder, however it is divided into parts: by what they are the record of. */
function recordsIn(records: string): Map<string, string> {
  const files = readdirSync(inFolder(records), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.(?:txt|md|docx)\.json$/.test(file))
    .map((file) => readFileSync(join(inFolder(records), file), 'utf8'));
  const byContent = texts.map((text) => [(JSON.parse(text) as DocumentRecord).source.sha256, text] as const);
  return new Map(byContent.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What one call on this machine gives. */
let whole: Map<string, string>;

beforeAll(() => {
  mkdirSync(inFolder('letters'));
  for (const { name, file, bytes } of readFixtures()) {
    mkdirSync(inFolder(`letters/${name}`));
    writeFileSync(inFolder(`letters/${name}/${file}`), bytes);
  }
  shell(blockWith('find letters'));
  shell('itu-parse parse --files-from names.txt --out-dir whole --quiet');
  whole = recordsIn('whole');
}, 60_000);

afterEach(() => rmSync(inFolder('records'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list has every document, and one call reads them all', () => {
  expect(readFileSync(inFolder('names.txt'), 'utf8').trimEnd().split('\n')).toHaveLength(readFixtures().length);
  expect(whole.size).toBe(readFixtures().length);
});

test('a folder is as good as its list', () => {
  shell(`${blockWith('parse letters --out-dir records').trimEnd()} --quiet`);
  expect(recordsIn('records')).toEqual(whole);
});

test('GNU parallel', () => {
  // This machine stands for two hosts.
  writeFileSync(inFolder('hosts'), '2/:\n');
  shell(blockWith('parallel --sshloginfile'));
  expect(recordsIn('records')).toEqual(whole);
  const log = readFileSync(inFolder('parts.log'), 'utf8').trimEnd().split('\n').slice(1);
  expect(log.map((line) => line.split('\t')[6])).toEqual(Array.from({ length: 8 }, () => '0'));
  expect(readdirSync(inFolder('records')).toSorted()).toEqual(readdirSync(inFolder('parts')).toSorted());
}, 60_000);

interface Job {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly backoffLimitPerIndex: number;
    readonly template: {
      readonly spec: {
        readonly restartPolicy: string;
        readonly containers: readonly {
          readonly command: readonly string[];
          readonly args: readonly string[];
          readonly workingDir: string;
          readonly env: readonly { readonly name: string; readonly value?: string; readonly valueFrom?: object }[];
          readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
        }[];
        readonly volumes: readonly { readonly name: string }[];
      };
    };
  };
}

test('the Kubernetes Job is indexed, and its parts are the whole list', () => {
  const job = parseYaml(blockWith('kind: Job'), { strict: true, uniqueKeys: true }) as Job;
  const { completionMode, completions, parallelism, template } = job.spec;
  expect([job.apiVersion, job.kind, completionMode]).toEqual(['batch/v1', 'Job', 'Indexed']);
  expect(parallelism).toBeLessThanOrEqual(completions);
  // `backoffLimitPerIndex` and a policy for failures are for pods that are not started again in place.
  expect(template.spec.restartPolicy).toBe('Never');
  const [container] = template.spec.containers;
  expect(container?.volumeMounts[0]).toEqual({
    name: template.spec.volumes[0]?.name,
    mountPath: container?.workingDir,
  });
  const parts = container?.env.find(({ name }) => name === 'PARTS')?.value;
  expect(parts).toBe(String(completions));
  expect(container?.env.find(({ name }) => name === 'CORES')?.valueFrom).toEqual({
    resourceFieldRef: { resource: 'limits.cpu' },
  });
  expect(container?.command).toEqual(['sh', '-c']);
  // Every index in turn, as the cluster sets it; the working directory is the archive's.
  writeFileSync(inFolder('part.sh'), container?.args.join('\n') ?? '');
  for (let index = 0; index < completions; index++)
    shell(`PARTS=${parts} CORES=1 JOB_COMPLETION_INDEX=${index} sh part.sh`);
  expect(recordsIn('records')).toEqual(whole);
}, 120_000);

test("Spark's pipe has a line of JSON for each name, in the order of the names", () => {
  const [, command = ''] = /\.pipe\("([^"]+)"\)/.exec(blockWith('spark.sparkContext')) ?? [];
  // Spark parts the command at its spaces and asks no shell.
  expect(command).toMatch(/^itu-parse [\w -]+$/);
  const lines = shell(`${command} < names.txt`).trimEnd().split('\n');
  const names = readFileSync(inFolder('names.txt'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    names.map((name) => JSON.parse(whole.get(sha256(readFileSync(inFolder(name)))) as string) as unknown),
  );
});

test('a partition without a name is no failure of its own', () => {
  const [, command = ''] = /\.pipe\("([^"]+)"\)/.exec(blockWith('spark.sparkContext')) ?? [];
  expect(shell(`${command} < /dev/null`)).toBe('');
});
