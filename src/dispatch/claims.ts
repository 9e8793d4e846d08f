import type { ProcessIdentity } from '../io/process-identity.ts';
import { isAlive } from '../io/process-identity.ts';
import type { SqliteDb, SqliteRow } from '../io/sqlite.ts';

/** A claim that is not renewed ends after so long: its owner hangs, or is on a machine that has gone. Renewed three times as often. */
export const LEASE_MS = 30_000;

/** Who asks an engine for a text at this moment. */
export interface Claimant extends ProcessIdentity {
  /** One per opened journal. */
  readonly token: string;
}

/** SQL of the table, for the journal's layout. */
export const CLAIMS_TABLE = `
    CREATE TABLE claims (
      key TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      pid INTEGER NOT NULL,
      host TEXT NOT NULL,
      started TEXT,
      until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;`;

/** The claims of one opened journal. None of these opens a transaction. Times are wall-clock milliseconds, since several machines share them. */
export interface Claims {
  /** Who else has it; a claim whose owner is dead or whose lease has run out counts as none. */
  holder(key: string, now: number): Claimant | undefined;
  take(key: string, now: number): void;
  /** Takes it where nobody has claimed it and the journal has no entry for it: as most are. @returns whether it did; if not, look closer */
  takeNew(key: string, now: number): boolean;
  /** Of one's own. */
  release(key: string): void;
  releaseAll(): void;
  renew(now: number): void;
}

export function createClaims(db: SqliteDb, self: Claimant): Claims {
  const find = db.prepare('SELECT owner, pid, host, started, until FROM claims WHERE key = ?');
  const put = db.prepare(
    'INSERT OR REPLACE INTO claims (key, owner, pid, host, started, until) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const putNew = db.prepare(
    `INSERT INTO claims (key, owner, pid, host, started, until)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM answers WHERE key = ?1)
     ON CONFLICT (key) DO NOTHING`,
  );
  const remove = db.prepare('DELETE FROM claims WHERE key = ? AND owner = ?');
  const removeAll = db.prepare('DELETE FROM claims WHERE owner = ?');
  const extend = db.prepare('UPDATE claims SET until = ? WHERE owner = ?');
  return {
    holder(key, now) {
      const row = find.get(key);
      if (!row || row['owner'] === self.token) return undefined;
      const until = Number(row['until']);
      // One from far ahead was written by a clock that has been set since.
      if (until <= now || until > now + 2 * LEASE_MS) return undefined;
      const other = claimantOf(row);
      return isAlive(other) ? other : undefined;
    },
    take: (key, now) =>
      void put.run(key, self.token, self.pid, self.host, self.started ?? null, Math.round(now) + LEASE_MS),
    takeNew: (key, now) =>
      Number(
        putNew.run(key, self.token, self.pid, self.host, self.started ?? null, Math.round(now) + LEASE_MS).changes,
      ) === 1,
    release: (key) => void remove.run(key, self.token),
    releaseAll: () => void removeAll.run(self.token),
    renew: (now) => void extend.run(Math.round(now) + LEASE_MS, self.token),
  };
}

function claimantOf(row: SqliteRow): Claimant {
  const { started } = row;
  return {
    token: String(row['owner']),
    pid: Number(row['pid']),
    host: String(row['host']),
    ...(typeof started === 'string' && { started }),
  };
}
