import { addHeldSaves } from './add-held-saves.ts'
import { addLog } from './add-log.ts'
import type { Migration } from './migration.ts'
import { addSubjects } from './add-subjects.ts'

/** Append only: a step that has run anywhere is never changed or reordered. */
export const logMigrations: readonly Migration[] = [addLog, addSubjects, addHeldSaves]
