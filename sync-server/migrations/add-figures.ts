import type { Migration } from './migration.ts'

/**
 * Figures that are kept so that no dashboard folds the log. `figure_place`: how far the log was worked through (`seq`), how
 * far the people of before were gone through (`walked`; none: all), and a number that changes with every change.
 * figure_persons: what each person contributes; figure_sums is their sum and nothing else. figure_homes: where she was ever
 * at home, posyandu and families. figure_points: who is the same person, who was ticked on which day, which day stands for which.
 */
export const addFigures: Migration = {
  name: 'AddFigures',
  up: `
    CREATE INDEX places_marked ON places (pos) WHERE marker IS NOT NULL;
    CREATE TABLE figure_place (
      one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, walked INTEGER, revision INTEGER NOT NULL,
      counts TEXT NOT NULL, until TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT;
    INSERT INTO figure_place (one, seq, walked, revision, counts, until, at) VALUES (1, 0, 0, 0, '', '', '');
    CREATE TABLE figure_persons (id TEXT PRIMARY KEY, stamp TEXT NOT NULL, months TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_persons_stamp ON figure_persons (stamp);
    CREATE TABLE figure_homes (person TEXT NOT NULL, posyandu TEXT NOT NULL, PRIMARY KEY (person, posyandu)) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_homes_posyandu ON figure_homes (posyandu);
    CREATE TABLE figure_points (source TEXT NOT NULL, why TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (source, why, target)) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_points_target ON figure_points (target, why);
    CREATE TABLE figure_days (id TEXT PRIMARY KEY, facts TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE figure_policies (area TEXT PRIMARY KEY, policy TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE figure_sums (posyandu TEXT NOT NULL, month TEXT NOT NULL, sums TEXT NOT NULL, PRIMARY KEY (posyandu, month)) STRICT, WITHOUT ROWID;
  `,
}
