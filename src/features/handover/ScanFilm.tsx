import { useState } from 'react'
import { collector } from '../../domain/handover/index.ts'
import type { Progress as Part } from '../../domain/handover/index.ts'
import { Progress } from '../../ui/index.ts'
import { ScanCode } from '../shared/ScanCode.tsx'

type Props = { onWhole: (message: Uint8Array) => void; onClose: () => void }

/** The camera until all parts are there, in whatever order they come. */
export function ScanFilm({ onWhole, onClose }: Props) {
  const [eye] = useState(collector)
  const [part, setPart] = useState<Part>()
  const found = (text: string): void => {
    const seen = eye.add(text)
    if (seen.state === 'whole') onWhole(seen.message)
    else if (seen.state !== 'ignored') setPart(seen.state === 'more' ? seen : undefined)
  }
  return (
    <div className="stack">
      <ScanCode
        film
        hint={
          part
            ? 'Terus pegang sampai penuh. Bagian yang terlewat datang lagi sendiri.'
            : 'Pegang kode di layar HP lain di dalam bingkai, kira-kira sejengkal.'
        }
        instead={{ button: 'Lewat berkas saja', words: 'minta antreannya dikirim sebagai berkas' }}
        onFound={found}
        onClose={onClose}
      />
      {part ? (
        <Progress value={part.got} max={part.of} label={`${part.got} dari ${part.of} bagian`} shown />
      ) : null}
    </div>
  )
}
