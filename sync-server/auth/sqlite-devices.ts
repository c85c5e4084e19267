import type { Devices } from './accounts.ts'
import { deviceRows } from './device-rows.ts'
import { locked } from './handed.ts'
import type { Handed } from './handed.ts'

export function sqliteDevices({ handle, now }: Handed): Devices {
  const { writer, reader } = handle
  const seen = deviceRows(reader)
  const rows = deviceRows(writer)
  const end = writer.prepare('delete from sessions where replica = ?')
  const revoke = writer.prepare('update devices set revoked = ? where replica = ? and revoked is null')
  const note = writer.prepare(
    `update devices set local_seq = max(local_seq, coalesce(:localSeq, 0)), left_count = coalesce(:left, left_count),
     app = coalesce(:app, app), last_seen = :at where replica = :replica`,
  )
  const stamp = (): string => now().toISOString()

  const stop = (replica: string): void => {
    revoke.run(stamp(), replica)
    end.run(replica)
  }

  return {
    device: replica => handle.read(() => seen.find(replica)),
    register: (id, device) => locked(handle, () => rows.register(id, device, stamp())),
    revoke: replica => locked(handle, () => stop(replica)),
    revokeAll: id =>
      locked(handle, () => {
        const living = rows.ofAccount(id).filter(d => d.revoked === undefined)
        living.forEach(d => stop(d.replica))
        return living.map(d => d.replica)
      }),
    noteDevice: (replica, { localSeq = null, left = null, app = null }) =>
      locked(handle, () => void note.run({ replica, at: stamp(), localSeq, left, app })),
  }
}
