import { Notice, Progress } from '../../ui/index.ts'
import { useSync } from './pocket.tsx'

const figure = new Intl.NumberFormat('id-ID')

/**
 * The first download, with what is still to come; the lists below already show who has arrived. Nothing to see once it
 * has come to its end, and later downloads are short.
 */
export function Arriving() {
  const { pulled = 0, of, running, online, problem, lastSyncAt } = useSync()
  if (lastSyncAt !== undefined) return null
  if (!running)
    return online && problem === undefined ? null : (
      <Notice title="Data belum semua diunduh">
        Dilanjutkan sendiri dari yang sudah ada begitu ada sinyal. Yang sudah ada boleh dipakai.
      </Notice>
    )
  if (of === undefined && pulled === 0) return null
  const words = [pulled, ...(of === undefined ? [] : [of])].map(n => figure.format(n)).join(' dari ')
  return (
    <Progress
      value={pulled}
      max={of ?? pulled}
      label={`Mengunduh ${words} catatan, keadaan warga belum lengkap. Boleh ditutup, nanti dilanjutkan.`}
      shown
    />
  )
}
