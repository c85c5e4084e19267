import { accountMigrations } from '../auth/migrations.ts'
import { addFigures } from './add-figures.ts'
import { addHeldSaves } from './add-held-saves.ts'
import { addLog } from './add-log.ts'
import { addNikIndex } from './add-nik-index.ts'
import type { Migration } from './migration.ts'
import { addSubjects } from './add-subjects.ts'

/** Append only: a step that has run anywhere is never changed or reordered. */
export const migrations: readonly Migration[] = [
  addLog,
  addSubjects,
  addHeldSaves,
  ...accountMigrations,
  addFigures,
  addNikIndex,
]
