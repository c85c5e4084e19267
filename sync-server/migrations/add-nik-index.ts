import type { Migration } from './migration.ts'

/**
 * Finds people by the NIK that stands in what was written about them: `JSON.stringify` writes it in one way only, and in a
 * text its quotes would be escaped. It lies over the log itself, so that whoever is forgotten is gone from it too.
 */
export const addNikIndex: Migration = {
  name: 'AddNikIndex',
  up: `CREATE INDEX log_nik ON log (substr(json, instr(json, '"nik":"') + 7, 16)) WHERE instr(json, '"nik":"') > 0`,
  postgres: `CREATE INDEX log_nik ON log (substr(json, strpos(json, '"nik":"') + 7, 16)) WHERE strpos(json, '"nik":"') > 0`,
}
