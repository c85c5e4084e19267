import { useState } from 'react'
import type { CarriedFile, CarriedState } from '../../db/index.ts'
import { Actions, Button, Row, Tile } from '../../ui/index.ts'
import { CircleCheck, Clock, OctagonAlert, Share2, TriangleAlert, X } from '../../ui/icons.tsx'
import type { IconType } from '../../ui/icons.tsx'
import type { Tone } from '../../ui/index.ts'
import { carriedMeta, carriedName } from './emergency-words.ts'
import { canShare, keep, share } from './hand-on.ts'
import { ThrowAway } from './ThrowAway.tsx'

type Props = {
  file: CarriedFile
  busy: boolean
  onYes: (id: string) => Promise<void>
  onDrop: (id: string) => Promise<void>
}

const looks: Readonly<Record<CarriedState, readonly [Tone, IconType]>> = {
  kept: ['netral', Clock],
  taken: ['hijau', CircleCheck],
  asks: ['kuning', TriangleAlert],
  refused: ['merah', OctagonAlert],
}

export function CarriedRow({ file, busy, onYes, onDrop }: Props) {
  const [asked, setAsked] = useState(false)
  const [tone, icon] = looks[file.state]
  const drop = (): void => void onDrop(file.id)
  return (
    <Row lead={<Tile tone={tone} icon={icon} />} name={carriedName(file)} meta={carriedMeta(file)}>
      {file.state === 'kept' ? null : (
        <Actions>
          {file.reason === 'perlu-ya' ? (
            <Button small disabled={busy} onClick={() => void onYes(file.id)}>
              Ya, miliknya
            </Button>
          ) : null}
          {file.reason === 'pembuat-dicabut' ? <PassOn file={file} /> : null}
          <Button
            small
            icon={X}
            disabled={busy}
            onClick={() => (file.state === 'asks' ? setAsked(true) : drop())}
          >
            {file.state === 'asks' ? 'Hapus' : 'Hapus dari HP ini'}
          </Button>
        </Actions>
      )}
      <ThrowAway open={asked} saves={file.saves} onClose={() => setAsked(false)} onYes={drop} />
    </Row>
  )
}

/** To the bidan, who may bring it. */
function PassOn({ file: { name, text } }: { file: CarriedFile }) {
  if (text === undefined) return null
  const files = [{ name, text }]
  return (
    <Button small icon={Share2} onClick={() => (canShare(files) ? void share(files) : keep(files))}>
      Serahkan
    </Button>
  )
}
