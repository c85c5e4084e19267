import type { Migration } from '../migrations/migration.ts'

const addAccounts: Migration = {
  name: 'AddAccounts',
  up: `
    CREATE TABLE accounts (
      id TEXT PRIMARY KEY, role TEXT NOT NULL, name TEXT NOT NULL, login TEXT UNIQUE, hash TEXT,
      admin INTEGER NOT NULL, disabled INTEGER NOT NULL, must_change INTEGER NOT NULL, created TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE assignments (
      account TEXT NOT NULL, area TEXT NOT NULL, since TEXT NOT NULL, until TEXT, PRIMARY KEY (account, area)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX assignments_area ON assignments (area) WHERE until IS NULL;
    CREATE TABLE invitations (
      code TEXT PRIMARY KEY, account TEXT NOT NULL, expires TEXT NOT NULL, redeemed_by TEXT, redeemed_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX invitations_account ON invitations (account);
    CREATE TABLE devices (
      replica TEXT PRIMARY KEY, account TEXT NOT NULL, public_key TEXT NOT NULL, name TEXT NOT NULL,
      created TEXT NOT NULL, last_seen TEXT NOT NULL, revoked TEXT,
      local_seq INTEGER NOT NULL DEFAULT 0, left_count INTEGER NOT NULL DEFAULT 0, app TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX devices_account ON devices (account);
    CREATE TABLE sessions (
      replica TEXT PRIMARY KEY, token TEXT NOT NULL, created TEXT NOT NULL, used TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}

const addAttempts: Migration = {
  name: 'AddAttempts',
  up: `
    CREATE TABLE attempts (key TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE INDEX attempts_key ON attempts (key, at);
    CREATE INDEX attempts_at ON attempts (at);
    CREATE TABLE streaks (key TEXT PRIMARY KEY, failures INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
}

const addAudit: Migration = {
  name: 'AddAudit',
  up: `
    CREATE TABLE audit (
      n INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, replica TEXT NOT NULL, action TEXT NOT NULL,
      scope TEXT NOT NULL, target TEXT NOT NULL, hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
    CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
  `,
  postgres: `
    CREATE TABLE audit (
      n BIGINT PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, replica TEXT NOT NULL, action TEXT NOT NULL,
      scope TEXT NOT NULL, target TEXT NOT NULL, hash TEXT NOT NULL
    );
    CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$;
    CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
  `,
}

/** What devices say of themselves, and which of the numbers that they gave have arrived (RULES.md D7, D8). */
const addDeviceLedger: Migration = {
  name: 'AddDeviceLedger',
  up: `
    ALTER TABLE devices ADD COLUMN first_contact TEXT;
    ALTER TABLE devices ADD COLUMN waits_since TEXT;
    ALTER TABLE devices ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE devices ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE devices ADD COLUMN told TEXT NOT NULL DEFAULT '{}';
    CREATE TABLE device_numbers (
      writer TEXT PRIMARY KEY, account TEXT NOT NULL, device TEXT NOT NULL, epoch TEXT, made INTEGER NOT NULL, unsent INTEGER,
      received TEXT NOT NULL, lost TEXT NOT NULL, lost_since TEXT, excused TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX device_numbers_device ON device_numbers (device);
  `,
}

export const accountMigrations: readonly Migration[] = [addAccounts, addAttempts, addAudit, addDeviceLedger]
