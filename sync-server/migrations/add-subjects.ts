import type { Migration } from './migration.ts'

/**
 * Where each subject is served, with every feed that held her before (a JSON list: few ever move), and the tree of areas
 * with every parent it ever had. A subject that is served nowhere was named before it began, or forgotten before that.
 */
export const addSubjects: Migration = {
  name: 'AddSubjects',
  up: `
    CREATE TABLE subjects (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      feed TEXT NOT NULL DEFAULT '',
      earlier TEXT NOT NULL DEFAULT '[]',
      forgotten INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE areas (id TEXT PRIMARY KEY, parent TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE area_parents (id TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (id, parent)) STRICT, WITHOUT ROWID;
  `,
}
