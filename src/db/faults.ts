/** The phone has no room, even after the ballast was given back; nothing of the save was written. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** A newer app has opened the database in another tab, or it was closed: reload before writing again. */
export class PocketClosed extends Error {
  override readonly name = 'PocketClosed'
}

/** Browsers wrap the quota error differently: as itself, inside an AbortError, or only in the message. */
export function isStorageFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'QuotaExceededError' || error.message.includes('QuotaExceeded')) return true
  const inner = 'inner' in error ? error.inner : error.cause
  return inner !== error && isStorageFull(inner)
}

export function isClosed(error: unknown): boolean {
  return (
    error instanceof Error &&
    ['DatabaseClosedError', 'VersionError', 'InvalidStateError'].includes(error.name)
  )
}

export function orClosed(error: unknown): never {
  throw isClosed(error) ? new PocketClosed('The database was closed') : error
}
