/** Who syncs a replica, among the windows of one browser. */
export const lockOf = (replica: string): string => `sync ${replica}`

export type Turns = {
  /** Absent in a browser without Web Locks, where two windows merely do the same work twice. */
  readonly locks?: Pick<LockManager, 'request'>
  /** Ends the wait for another window that does not let go, such as one that the phone has frozen. */
  readonly patience: () => AbortSignal
}

/**
 * After the other window, or beside it if that takes too long: a person who presses the button, or has just saved, is
 * never told to come back in a minute because of a window that she does not see.
 */
export async function inTurn<T>(
  { locks, patience }: Turns,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!locks) return work()
  let begun: Promise<T> | undefined
  const begin = () => (begun = work())
  try {
    return await locks.request(name, { signal: patience() }, begin)
  } catch (error) {
    if (begun) throw error
    return work()
  }
}
