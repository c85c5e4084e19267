import { failover } from './failover.ts'

/** `node bench/replica/run.ts [rows]`: one line for a synchronous replica, and one for the control, which lags and must lose. */
const rows = Number(process.argv[2] ?? 2000)
const safe = await failover('synchronous', rows)
process.stdout.write(`${JSON.stringify(safe)}\n`)
const control = await failover('lagging', rows)
process.stdout.write(`${JSON.stringify(control)}\n`)
const isRight = safe.lost === 0 && control.lost > 0 && control.newEpoch && control.lostAfterSync === 0
process.exit(isRight ? 0 : 1)
