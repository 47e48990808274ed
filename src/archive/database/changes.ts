import type { Statements } from './database.js';

/**
 * A mark that is another one when letters were added, replaced or removed; it may be another one too where nothing was. It costs the
 * same whatever the archive holds. A replica does not count rows, but knows how far it has come.
 */
export async function changeMark(statements: Statements): Promise<string> {
  const [row] = await statements.query<{ mark: string }>(
    `SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()::text
            ELSE (SELECT (n_tup_ins + n_tup_upd + n_tup_del)::text FROM pg_stat_user_tables
                  WHERE relid = 'documents'::regclass) END AS mark`,
  );
  return row?.mark ?? '';
}
