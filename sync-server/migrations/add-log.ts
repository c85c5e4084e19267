import type { Migration } from './migration.ts'

/**
 * log: every accepted entry, once, with the place where it is served now (feed, pos; no pos: nowhere, she was forgotten).
 * `subject` is the number of the subject: people of one posyandu are registered together, so that a push changes few pages
 * of an index by it, and most pages of an index by an id that was drawn by lot.
 * places: what else stands in a feed: markers, and places that an entry has left (she moved, she was forgotten). Those are
 * never served again, but a cursor that names one is still true.
 */
export const addLog: Migration = {
  name: 'AddLog',
  up: `
    CREATE TABLE log (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      subject INTEGER NOT NULL,
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
    CREATE INDEX log_subject ON log (subject);
    CREATE INDEX log_replica ON log (replica, local_seq);
    CREATE INDEX log_served ON log (feed, seen_by, pos);
    CREATE INDEX log_of_author ON log (feed, author, pos) WHERE seen_by = 'health';
    CREATE INDEX log_bucket ON log (feed, seen_by, month);
    CREATE INDEX log_rescued ON log (feed, seq) WHERE rescued = 1;

    CREATE TABLE places (
      feed TEXT NOT NULL,
      pos INTEGER NOT NULL,
      id TEXT NOT NULL,
      marker TEXT,
      PRIMARY KEY (feed, pos)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX places_markers ON places (feed, pos) WHERE marker IS NOT NULL;

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
