import type { Entry } from '../src/domain/log/index.ts'

/** An entry was checked at the door when it was accepted; what is stored is that text. */
export const entryOf = (json: string): Entry => JSON.parse(json) as Entry
