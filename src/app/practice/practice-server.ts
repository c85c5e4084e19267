import type { Server } from '../../features/shared/server.tsx'

const refusal = {
  ok: false,
  reason: 'latihan',
  message: 'Ini latihan: tidak ada yang dikirim. Selesai berlatih dulu di Saya.',
} as const

/** Whatever a screen asks of the network, the practice mode has no network. */
// Every member of Server answers later or not at all, and a refusal is an answer to each of them.
export const practiceServer: Server = new Proxy({} as Server, { get: () => () => Promise.resolve(refusal) })
