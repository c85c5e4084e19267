import { Button, Pill, Row } from '../../ui/index.ts'
import { useNow } from '../shared/clock.ts'
import type { StaffDevice } from '../shared/server.tsx'
import { clockTime, plainDay } from '../shared/words.ts'
import { deviceWorries } from './staff-words.ts'

/** A phone or laptop: when it was last heard of, what it still holds, which version it runs. */
export function DeviceRow({ device, onRevoke }: { device: StaffDevice; onRevoke: (() => void) | undefined }) {
  const worries = deviceWorries(device, useNow()())
  const seen = `${plainDay(device.lastSeen.slice(0, 10))}, ${clockTime(device.lastSeen)}`
  const state =
    device.revoked === null
      ? `terakhir terhubung ${seen}`
      : `dicabut ${plainDay(device.revoked.slice(0, 10))}`
  return (
    <Row
      name={device.name}
      meta={`${state}${device.app ? ` · versi ${device.app}` : ''}${device.revoked === null && device.left === 0 ? ' · semua terkirim' : ''}`}
    >
      {worries.length > 0 ? (
        <p>
          <Pill level="kuning">{worries.join(', ')}</Pill>
        </p>
      ) : null}
      {onRevoke && device.revoked === null ? (
        <Button small onClick={onRevoke}>
          Cabut perangkat
        </Button>
      ) : null}
    </Row>
  )
}
