import { useRef, useState } from 'react'
import { PocketClosed, StorageFull } from '../../db/index.ts'

const full = 'Penyimpanan HP penuh. Hapus foto atau video, lalu simpan lagi. Isian ini tidak hilang.'
const closed = 'Aplikasi sudah diperbarui di jendela lain. Muat ulang halaman ini. Isian ini tidak hilang.'
const other = 'Belum tersimpan. Coba simpan sekali lagi. Isian ini tidak hilang.'

/** One save at a time: a second tap while the first is being written does nothing. What went wrong is a sentence. */
export function useSaving(): {
  saving: boolean
  fault: string | undefined
  run: (work: () => Promise<unknown>) => Promise<void>
} {
  const busy = useRef(false)
  const [saving, setSaving] = useState(false)
  const [fault, setFault] = useState<string>()
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setSaving(true)
    setFault(undefined)
    try {
      await work()
    } catch (thrown) {
      setFault(thrown instanceof StorageFull ? full : thrown instanceof PocketClosed ? closed : other)
      if (!(thrown instanceof StorageFull || thrown instanceof PocketClosed)) reportError(thrown)
    } finally {
      busy.current = false
      setSaving(false)
    }
  }
  return { saving, fault, run }
}
