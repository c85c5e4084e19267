import type { Migration } from './migration.ts'

/** Saves that are not in the log: waiting for a subject, or refused and kept 90 days. `held_about` lets a forget find them. */
export const addHeldSaves: Migration = {
  name: 'AddHeldSaves',
  up: `
    CREATE TABLE held (
      save TEXT NOT NULL,
      account TEXT NOT NULL,
      needs TEXT,
      reason TEXT,
      at TEXT NOT NULL,
      json TEXT NOT NULL,
      PRIMARY KEY (save, account)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX held_needs ON held (needs) WHERE needs IS NOT NULL;
    CREATE INDEX held_refused ON held (at) WHERE reason IS NOT NULL;
    CREATE TABLE held_about (about TEXT NOT NULL, save TEXT NOT NULL, account TEXT NOT NULL, PRIMARY KEY (about, save, account)) STRICT, WITHOUT ROWID;
    CREATE INDEX held_about_save ON held_about (save, account);
  `,
}
