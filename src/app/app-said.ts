import type { AppSaid } from '../db/index.ts'
import type { AppPocket } from '../features/shared/pocket.tsx'

/** Which app this is, and how the phone keeps what was saved, for the server's ledger of devices. */
export const appSaid =
  ({ condition }: Pick<AppPocket, 'condition'>) =>
  async (): Promise<AppSaid> => {
    const persisted = await navigator.storage?.persisted?.().catch(() => undefined)
    const { copy, room } = condition.get()
    return {
      app: import.meta.env.VITE_APP_VERSION,
      storage: {
        ...(persisted !== undefined && { persisted }),
        ...(room !== 'unknown' && { probe: room === 'enough' }),
        ...(copy !== 'unknown' && { copy }),
      },
    }
  }
