import type { Sex } from '../../life-stage.ts'
import type { sistemNasional } from '../../records/index.ts'
import type { ColumnKey } from '../columns.ts'

/**
 * A file that is known by its headings: the download of another system, or an official form. Systems change their headings,
 * so a version is a list of its own here, and nothing else. A heading without a key is known and not brought in.
 */
export type KnownForm = {
  readonly id: string
  readonly words: string
  readonly version: string
  /** Whose download it is: what stands in it need not be carried there. */
  readonly system?: keyof typeof sistemNasional
  readonly headings: readonly (readonly [heading: string, key?: ColumnKey])[]
  /** The form lists only them, and has no column for it. */
  readonly sex?: Sex
}
