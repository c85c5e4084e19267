import { isWorrying, worryWords } from '../../domain/devices/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { Actions, Button, LinkButton, Pill, Row } from '../../ui/index.ts'
import type { StaffDevice } from '../shared/server.tsx'
import { plainDay } from '../shared/words.ts'
import { moment } from './device-words.ts'

type Props = {
  device: StaffDevice
  /** What the ledger says of it; absent without signal, and of one that was put out. */
  looked: Looked | undefined
  onRevoke: (() => void) | undefined
}

/** A phone or laptop: when it was last heard of, what is wrong with it, which version it runs. */
export function DeviceRow({ device, looked, onRevoke }: Props) {
  const state =
    device.revoked === null
      ? `terakhir terhubung ${moment(device.lastSeen)}`
      : `dicabut ${plainDay(device.revoked.slice(0, 10))}`
  const sent = device.revoked === null && device.left === 0 && !(looked && isWorrying(looked))
  const worries = looked?.worries.map(worryWords).join(', ')
  return (
    <Row
      name={device.name}
      meta={`${state}${device.app ? ` · versi ${device.app}` : ''}${sent ? ' · semua terkirim' : ''}`}
    >
      {worries && looked && isWorrying(looked) ? (
        <p>
          <Pill level="kuning">{worries}</Pill>
        </p>
      ) : null}
      {device.revoked === null ? (
        <Actions>
          {looked ? (
            <LinkButton small href={`/petugas/hp?hp=${device.replica}`}>
              Keadaan HP ini
            </LinkButton>
          ) : null}
          {onRevoke ? (
            <Button small onClick={onRevoke}>
              Cabut perangkat
            </Button>
          ) : null}
        </Actions>
      ) : null}
    </Row>
  )
}
