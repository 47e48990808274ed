import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian puts PostgreSQL's own programs: a folder a version. */
const versions = '/usr/lib/postgresql';

/** `initdb` and `pg_ctl` of the newest version; a name that is not there where there is none. */
export function postgresPrograms(): string {
  const installed = existsSync(versions) ? readdirSync(versions).filter((name) => /^\d+$/.test(name)) : [];
  const newest = installed.toSorted((a, b) => Number(b) - Number(a))[0] ?? '*';
  return join(versions, newest, 'bin/initdb');
}

/** PostgreSQL does not run as root: the package brings a user for it. */
function otherThanRoot(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: string): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A server of its own in a temporary folder, which listens on a socket there and nowhere else. */
export class Server {
  private readonly folder = mkdtempSync(join(tmpdir(), 'itu-parse-pg-'));
  private readonly user = otherThanRoot();

  constructor() {
    const { uid, gid } = this.user;
    if (uid !== undefined && gid !== undefined) chownSync(this.folder, uid, gid);
    const data = join(this.folder, 'data');
    this.run('initdb', ['-D', data, '-A', 'trust', '-U', 'itu', '--no-sync', '-E', 'UTF8', '--locale=C']);
    const settings = `-k ${this.folder} -c listen_addresses='' -c fsync=off`;
    this.run('pg_ctl', ['-D', data, '-o', settings, '-l', join(this.folder, 'log'), '-w', 'start']);
  }

  /** Of a database in it; that of the name of the user is there from the beginning. */
  address(database = 'postgres'): string {
    return `postgres://itu@/${database}?host=${this.folder}`;
  }

  stop(): void {
    this.run('pg_ctl', ['-D', join(this.folder, 'data'), '-m', 'immediate', '-w', 'stop']);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(program: string, args: readonly string[]): void {
    execFileSync(join(postgresPrograms(), '..', program), [...args], {
      ...this.user,
      cwd: this.folder,
      stdio: 'ignore',
    });
  }
}
