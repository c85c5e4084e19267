import { idFromParts } from '../../src/domain/log/index.ts'

/** The server's own author: who made the entries that name areas and staff. */
export const serverAccount = idFromParts('server')
/** A new one per epoch: after a restore the counter of the old one would be used twice (RULES.md R3). */
export const serverReplica = (epoch: string): string => idFromParts('server', epoch)
