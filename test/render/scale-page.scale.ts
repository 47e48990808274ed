import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readFixtures } from '../support/fixtures.js';
import { needs } from '../support/needed.js';
import type { Database } from '../../src/archive/database/database.js';
import { serverDatabase } from '../../src/archive/database/server.js';
import { tables } from '../../src/archive/rows/index.js';
import { standingTables } from '../../src/archive/standing/index.js';
import { postgresPrograms, Server } from '../support/postgres.js';
import { codeBlocks, workFolder } from '../support/shell.js';
import { sampled } from '../support/sampled.js';

/** Runs what docs/scale.md says, as it stands there, on the fixtures. */
const blocks = codeBlocks('docs/scale.md');
const { folder, shell } = workFolder();
const inFolder = (name: string): string => join(folder, name);

function blockWith(text: string): string {
  const found = blocks.filter(({ code }) => code.includes(text));
  expect(found).toHaveLength(1);
  return found[0]?.code as string;
}

/** The records in a folder, by the name of their document below `letters`. */
function recordsIn(records: string): Map<string, string> {
  const files = readdirSync(inFolder(records), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|docx)\.json$/.test(file))
    .toSorted();
  return new Map(
    files.map((file) => [
      file.replace(/^letters\//, '').replace(/\.json$/, ''),
      readFileSync(join(inFolder(records), file), 'utf8'),
    ]),
  );
}

/** Documents that the reports of the parts tell of: each in one of them, as read. */
function reported(): string[] {
  const reports = readdirSync(inFolder('records')).filter((file) => /^report-\w+\.json$/.test(file));
  const rows = reports.flatMap((file) => {
    const report = JSON.parse(readFileSync(inFolder(`records/${file}`), 'utf8')) as {
      documents: { file: string; result: string }[];
    };
    return report.documents;
  });
  expect(rows.filter(({ result }) => result !== 'read')).toEqual([]);
  return rows.map(({ file }) => file).toSorted();
}

const names = (): string[] => readFileSync(inFolder('names.txt'), 'utf8').trimEnd().split('\n');

const fixtures = sampled(readFixtures());

/** What one call on this machine gives. */
let whole: Map<string, string>;

beforeAll(() => {
  mkdirSync(inFolder('letters'));
  for (const { name, file, bytes } of fixtures) {
    mkdirSync(inFolder(`letters/${name}`));
    writeFileSync(inFolder(`letters/${name}/${file}`), bytes);
  }
  shell(blockWith('find letters'));
  shell('itu-parse parse --files-from names.txt --out-dir whole --quiet');
  whole = recordsIn('whole');
});

afterEach(() => rmSync(inFolder('records'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the list has every document, and one call reads them all', () => {
  expect(names()).toHaveLength(fixtures.length);
  expect(whole.size).toBe(fixtures.length);
});

test('a folder is as good as its list', () => {
  shell(`${blockWith('parse letters --out-dir records').trimEnd()} --quiet`);
  expect(recordsIn('records')).toEqual(whole);
});

test('GNU parallel', (context) => {
  needs(context, 'parallel');
  // This machine stands for two hosts.
  writeFileSync(inFolder('hosts'), '2/:\n');
  shell(blockWith('parse --files-from {}'));
  expect(recordsIn('records')).toEqual(whole);
  const log = readFileSync(inFolder('parts.log'), 'utf8').trimEnd().split('\n').slice(1);
  expect(log.map((line) => line.split('\t')[6])).toEqual(Array.from({ length: 8 }, () => '0'));
  expect(reported()).toEqual(names());
});

/** All rows, whatever order they were written in. */
async function digests(database: Database): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const table of [...tables, ...Object.keys(standingTables)])
    all.push(
      await database.query(
        `SELECT '${table}' AS name, count(*)::int AS rows, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM ${table} t`,
      ),
    );
  await database.close();
  return all;
}

test('several hosts at once into one PostgreSQL give what one run gives', async (context) => {
  needs(context, 'parallel', postgresPrograms());
  const server = new Server();
  onTestFinished(() => server.stop());
  const pg = await import('pg');
  const admin = await serverDatabase(pg, server.address());
  for (const name of ['parts', 'whole']) await admin.query(`CREATE DATABASE ${name}`);
  await admin.close();
  writeFileSync(inFolder('hosts'), '3/:\n');
  rmSync(inFolder('parts'), { recursive: true, force: true });
  shell('mkdir parts && split --number=r/8 --numeric-suffixes names.txt parts/');
  const address = 'postgres://itu@db.example/letters';
  const block = blockWith('archive add');
  expect(block).toContain(address);
  shell(block.replace(address, server.address('parts')));
  shell(`itu-parse archive add --files-from names.txt --quiet --database '${server.address('whole')}'`);
  const [parts, whole] = [
    await digests(await serverDatabase(pg, server.address('parts'))),
    await digests(await serverDatabase(pg, server.address('whole'))),
  ];
  expect(parts).toEqual(whole);
  expect(shell(`itu-parse archive check --database '${server.address('parts')}'`)).toMatch(
    /^\d+ documents: every table holds/,
  );
});

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
  // Every index in turn, as the cluster sets it, of a job of fewer; the working directory is the archive's.
  const indexes = 4;
  writeFileSync(inFolder('part.sh'), container?.args.join('\n') ?? '');
  for (let index = 0; index < indexes; index++)
    shell(`PARTS=${indexes} CORES=1 JOB_COMPLETION_INDEX=${index} sh part.sh`);
  expect(recordsIn('records')).toEqual(whole);
  expect(reported()).toEqual(names());
});

test("Spark's pipe has a line of JSON for each name, in the order of the names", () => {
  const [, command = ''] = /\.pipe\("([^"]+)"\)/.exec(blockWith('spark.sparkContext')) ?? [];
  // Spark parts the command at its spaces and asks no shell.
  expect(command).toMatch(/^itu-parse [\w -]+$/);
  const lines = shell(`${command} < names.txt`).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    names().map((name) => JSON.parse(whole.get(name.replace('letters/', '')) as string) as unknown),
  );
});

test('a partition without a name is no failure of its own', () => {
  const [, command = ''] = /\.pipe\("([^"]+)"\)/.exec(blockWith('spark.sparkContext')) ?? [];
  expect(shell(`${command} < /dev/null`)).toBe('');
});
