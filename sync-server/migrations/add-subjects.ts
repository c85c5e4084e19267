import type { Migration } from './migration.ts'

/** Where each subject is served, every feed that ever held her, and the tree of areas with every parent it ever had. */
export const addSubjects: Migration = {
  name: 'AddSubjects',
  up: `
    CREATE TABLE subjects (id TEXT PRIMARY KEY, feed TEXT NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
    CREATE TABLE subject_feeds (id TEXT NOT NULL, feed TEXT NOT NULL, PRIMARY KEY (id, feed)) STRICT, WITHOUT ROWID;
    CREATE TABLE areas (id TEXT PRIMARY KEY, parent TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE area_parents (id TEXT NOT NULL, parent TEXT NOT NULL, PRIMARY KEY (id, parent)) STRICT, WITHOUT ROWID;
  `,
}
