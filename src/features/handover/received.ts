import { checkCode, unsealed } from '../../db/handover/index.ts'
import type { Packet } from '../../domain/handover/index.ts'
import { kehadiran } from '../../domain/records/index.ts'

/** What another phone handed over, looked at but not taken yet. */
export type Received =
  | { readonly state: 'opened'; readonly packet: Packet; readonly code: string; readonly people: number }
  | { readonly state: 'newer' | 'foreign' | 'broken' }

export async function received(
  message: Uint8Array | undefined,
  posyandu: readonly string[],
): Promise<Received> {
  if (!message) return { state: 'broken' }
  const seal = await unsealed(message, posyandu)
  if (seal.state !== 'opened') return seal
  const { packet } = seal
  return { state: 'opened', packet, code: await checkCode(message), people: peopleIn(packet) }
}

function peopleIn({ day, entries }: Packet): number {
  const came = entries.filter(e => e.kind === kehadiran.kind && e.about === day)
  return new Set(came.flatMap(e => (typeof e.body['orang'] === 'string' ? [e.body['orang']] : []))).size
}

export const faultWords: Record<Exclude<Received['state'], 'opened'>, { title: string; words: string }> = {
  newer: {
    title: 'Dari aplikasi yang lebih baru',
    words: 'Muat ulang aplikasi saat ada sinyal. Sementara itu catat sendiri di HP ini.',
  },
  foreign: {
    title: 'Bukan antrean posyandu Bapak/Ibu',
    words:
      'Hanya HP dari posyandu yang sama yang bisa menerima antreannya. Tidak ada yang berubah di HP ini.',
  },
  broken: {
    title: 'Berkas ini tidak utuh atau bukan antrean',
    words:
      'Berkas antrean bernama “antrean-…”. Minta dikirim lagi, atau pindai dari layar HP-nya. Tidak ada yang berubah di HP ini.',
  },
}
