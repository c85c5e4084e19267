import { useEffect, useState } from 'react'
import { marksIn } from '../../db/lost-marks.ts'
import { Notice } from '../../ui/index.ts'
import { useServer } from '../shared/server.tsx'

/**
 * To somebody whose phone was emptied: what happened, and that most of it comes back. Where the power went the mark may be
 * some saves behind, so it promises nothing.
 */
export function WasHere() {
  const server = useServer()
  const [marks] = useState(() => marksIn(localStorage))
  const [alone, setAlone] = useState(false)
  useEffect(() => {
    if (marks.length > 0) void server.accounts().then(known => setAlone(known.length === 0))
  }, [server, marks])
  if (!alone) return null
  const unsent = marks.reduce((sum, mark) => sum + mark.unsent, 0)
  return (
    <Notice kind="kuning" title="HP ini pernah terdaftar, tetapi isinya terhapus" live>
      Minta kode baru dari bidan: yang sudah terkirim diambil lagi dari puskesmas.{' '}
      {unsent > 0
        ? `Menurut catatan terakhir HP ini ${unsent} simpanan belum terkirim dan mungkin hilang. `
        : null}
      Cocokkan dengan buku posyandu.
    </Notice>
  )
}
