import type { DeviceFacts, DeviceList } from './facts.ts'
import { replacedAt, worriesOf } from './worries.ts'
import type { Worry } from './worries.ts'

/** A device with what somebody should look after, the gravest first. */
export type Looked = { readonly device: DeviceFacts; readonly worries: readonly Worry[] }

export type Around = {
  /** ISO moment. */
  readonly now: string
  /** The last posyandu day of any of these areas, if the reader knows one. */
  readonly lastDayOf?: (areas: readonly string[]) => string | undefined
}

const rank = { merah: 0, kuning: 1, info: 2 } as const
const gravity = ({ worries: [first] }: Looked): number => (first ? rank[first.level] : 3)

/** Devices that are still in use, those to be looked after first; otherwise in the order of the list. */
export function looked({ devices, heardFrom }: DeviceList, { now, lastDayOf }: Around): readonly Looked[] {
  return devices
    .filter(d => d.revoked === null && !d.disabled)
    .map(device => {
      const lastDay = device.role === 'kader' ? lastDayOf?.(device.areas) : undefined
      return {
        device,
        worries: worriesOf(device, { now, heardFrom, lastDay, replacedAt: replacedAt(device, devices) }),
      }
    })
    .toSorted((a, b) => gravity(a) - gravity(b))
}

/** Somebody should do something about it. */
export const isWorrying = ({ worries }: Looked): boolean => worries.some(w => w.level !== 'info')
