import type { Emergency } from '../features/shared/emergency.ts'
import type { Courier, CourierParts } from './emergency.ts'

/**
 * Emergency files are rare: what makes, keeps and carries them is loaded when a screen asks, or after the first sync of
 * a start, which also brings the server's key.
 */
export function courierLater(parts: CourierParts | undefined): Emergency {
  let opened: Promise<Courier> | undefined
  const courier = (): Promise<Courier> => (opened ??= open(parts).catch(forgotten))
  const forgotten = (fault: unknown): never => {
    opened = undefined
    throw fault
  }
  // What failed is tried again after the next one.
  if (parts)
    afterEachSync(
      parts.pocket.sync,
      () =>
        void courier()
          .then(c => c.synced())
          .catch(() => undefined),
    )
  return {
    makeEmergencyFiles: async () => (await courier()).makeEmergencyFiles(),
    lastMade: async () => (await courier()).lastMade(),
    carried: async () => (await courier()).carried(),
    carry: async files => (await courier()).carry(files),
    takeShared: async () => (await courier()).takeShared(),
    sendCarried: async () => (await courier()).sendCarried(),
    vouchFor: async id => (await courier()).vouchFor(id),
    dropCarried: async id => (await courier()).dropCarried(id),
  }
}

async function open(parts: CourierParts | undefined): Promise<Courier> {
  if (!parts) throw new Error('Emergency files need an account')
  const { openCourier } = await import('./emergency.ts')
  return openCourier(parts)
}

function afterEachSync(sync: CourierParts['pocket']['sync'], run: () => void): void {
  let last = sync.get().lastSyncAt
  sync.subscribe(() => {
    const { lastSyncAt } = sync.get()
    if (lastSyncAt === last) return
    last = lastSyncAt
    run()
  })
}
