import { createAdaptorServer } from '@hono/node-server';
import { Server } from 'node:http';
import { changeMark } from '../../archive/database/changes.js';
import type { Statements } from '../../archive/database/database.js';
import { say } from '../../model/sentence/index.js';
import { createSite, type Site } from '../../site/site.js';
import { sentenceOf, UsageError } from '../failure.js';
import { interfaceLanguageOf } from '../interface-language.js';
import { writeAll } from '../standard-streams.js';
import { complainOf, told } from '../telling.js';
import { ended, isLoopback, listen, ownNames, tokenIn } from './listening.js';
import type { ArchivePlace } from './options.js';
import { openToRead } from './read-only.js';

export interface ServeOptions extends ArchivePlace {
  readonly host: string;
  readonly port: number;
  readonly tokenFile?: string;
  /** In milliseconds. */
  readonly statementTimeout: number;
}

/** The day at this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

const tellFault = (error: unknown): void => void complainOf(sentenceOf(error, 'command/fault'));

/** How often an archive is asked whether others have changed it. */
const watched = 10_000;

/** Letters that others add are there soon; an archive that changes all the time is read anew in a tenth of the time. */
function watchFor(statements: Statements, site: Site): () => void {
  let mark: string | null = null;
  let timer: NodeJS.Timeout;
  let stopped = false;
  const look = async (): Promise<void> => {
    const begun = Date.now();
    try {
      const now = await changeMark(statements);
      if (mark === null || mark !== now) await site.renew();
      mark = now;
    } catch (error) {
      tellFault(error);
    }
    if (!stopped) timer = setTimeout(() => void look(), Math.max(watched, 9 * (Date.now() - begun)));
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Comes back when the process is told to end; told twice, it ends at once. */
function toldToEnd(): Promise<void> {
  return new Promise((done) => {
    let asked = false;
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        done();
      });
  });
}

function serverOf(site: Site): Server {
  const server = createAdaptorServer({ fetch: site.app.fetch });
  if (!(server instanceof Server)) throw new Error('not a server of HTTP/1.1');
  // Whoever sends slowly keeps no connection from others.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.maxConnections = 1000;
  return server;
}

/** Serves an archive until the process is told to end: then what is being answered is answered, and the database closed. */
export async function serve(options: ServeOptions, version: string): Promise<void> {
  const { host, port, tokenFile, statementTimeout } = options;
  const token = tokenFile === undefined ? null : tokenIn(tokenFile);
  if (token === null && !isLoopback(host)) throw new UsageError(say('archive/want-token', { host }));
  const end = toldToEnd();
  const database = await openToRead(options, statementTimeout);
  try {
    const site = await createSite({
      statements: database,
      language: interfaceLanguageOf(options),
      version,
      token,
      hosts: ownNames(host),
      today,
      tellFault,
    });
    const server = serverOf(site);
    const address = await listen(server, host, port);
    writeAll(1, `${await told(say('archive/serving', { address }))}\n`);
    const stopWatching = watchFor(database, site);
    await end;
    stopWatching();
    await ended(server);
  } finally {
    await database.close();
  }
  await complainOf(say('archive/served', {}));
}
