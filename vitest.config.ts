import { defineConfig } from 'vitest/config'

// An awkward time zone (half-hour offset, daylight saving): a test that leans on the machine's clock fails here.
process.env['TZ'] = 'America/St_Johns'

/** Tests of the server that run a second time, on PostgreSQL (tests/server/test-database.ts). */
const onBothDatabases = [
  'account-enrolment',
  'account-manage',
  'auth-guessing',
  'auth-restore',
  'device-ledger',
  'digest',
  'figures',
  'figures-routes',
  'attack-claims',
  'claims',
  'ledger',
  'pull',
  'push',
].map(name => `tests/server/${name}.test.ts`)

export default defineConfig({
  test: {
    reporters: [
      'default',
      ['json', { outputFile: process.env['TEST_RESULTS'] ?? '.cache/test-results/part.json' }],
    ],
    projects: [
      {
        test: {
          name: 'domain',
          include: ['tests/domain/**/*.test.ts', 'tests/names/**/*.test.ts'],
          // Nothing there keeps anything: the modules are loaded once for all files, which is most of what they take.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/postgres/**', 'tests/domain/**', 'tests/names/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['tests/postgres/**/*.test.ts', ...onBothDatabases],
          globalSetup: ['tests/postgres/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 480_000,
          hookTimeout: 480_000,
        },
      },
    ],
  },
})
