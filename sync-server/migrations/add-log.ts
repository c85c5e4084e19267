import type { Migration } from './migration.ts'

/**
 * log: every accepted entry, once, with the place where it is served now (feed, pos).
 * places: every position ever given in a feed. A place that is `gone` (she moved, she was forgotten) is never served
 * again, but its row stays, so that a cursor that names it is still true.
 */
export const addLog: Migration = {
  name: 'AddLog',
  up: `
    CREATE TABLE log (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      save TEXT NOT NULL,
      about TEXT NOT NULL,
      kind TEXT NOT NULL,
      seen_by TEXT NOT NULL,
      author TEXT NOT NULL,
      replica TEXT NOT NULL,
      local_seq INTEGER NOT NULL,
      month INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rescued INTEGER NOT NULL,
      received_by TEXT NOT NULL,
      feed TEXT NOT NULL,
      pos INTEGER,
      json TEXT
    ) STRICT;
    CREATE INDEX log_about ON log (about, seq);
    CREATE INDEX log_replica ON log (replica, local_seq);
    CREATE INDEX log_bucket ON log (feed, seen_by, month, id) WHERE pos IS NOT NULL;
    CREATE INDEX log_rescued ON log (feed, seq) WHERE rescued = 1;

    CREATE TABLE places (
      feed TEXT NOT NULL,
      pos INTEGER NOT NULL,
      seq INTEGER,
      id TEXT NOT NULL,
      marker TEXT,
      seen_by TEXT NOT NULL,
      author TEXT NOT NULL,
      gone INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (feed, pos)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX places_served ON places (feed, seen_by, pos) WHERE gone = 0;
    CREATE INDEX places_of_author ON places (feed, author, pos) WHERE gone = 0 AND seen_by = 'health';

    CREATE TABLE digests (
      feed TEXT NOT NULL,
      seen_by TEXT NOT NULL,
      month INTEGER NOT NULL,
      n INTEGER NOT NULL,
      hi INTEGER NOT NULL,
      lo INTEGER NOT NULL,
      PRIMARY KEY (feed, seen_by, month)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE counter (one INTEGER PRIMARY KEY CHECK (one = 1), high INTEGER NOT NULL) STRICT;
    INSERT INTO counter (one, high) VALUES (1, 0);
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
}
