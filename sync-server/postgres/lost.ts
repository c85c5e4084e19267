/** The driver says without a code that no answer came, or that no connection was free. */
const words =
  /^(Connection terminated|Query read timeout|timeout exceeded|Client has encountered|Client was closed|Cannot use a pool)/

/** Nobody can say whether the database did what it was asked. */
export const isLost = (error: unknown): boolean => error instanceof Error && words.test(error.message)

/** With a code, so that a phone is told to try again (http/errors.ts) and a log can name it. */
export function named(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (isLost(error) && !('code' in error)) Object.assign(error, { code: 'SAKU_DATABASE_LOST' })
  // The socket of a PostgreSQL that does not run is no file that is missing.
  if (isAbsentSocket(error)) Object.assign(error, { code: 'ECONNREFUSED' })
  return error
}

const isAbsentSocket = (error: Error): boolean =>
  'code' in error && error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect'
