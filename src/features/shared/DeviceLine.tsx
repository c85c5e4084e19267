import { isWorrying, worryWords } from '../../domain/devices/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { Row, RowList, Tile } from '../../ui/index.ts'
import { useLedger } from './devices.ts'

/** One line on the first screen of bidan and puskesmas, only when a phone should be looked after and there is signal to know it. */
export function DeviceLine() {
  const { ledger } = useLedger()
  const worrying = ledger.state === 'read' ? ledger.devices.filter(isWorrying) : []
  const [first] = worrying
  if (!first) return null
  const one = worrying.length === 1
  return (
    <RowList label="HP yang perlu dilihat">
      <Row
        lead={<Tile tone={first.worries[0]?.level === 'merah' ? 'merah' : 'kuning'} />}
        name={one ? ownerWords(first) : severalWords(worrying)}
        meta={one ? 'lihat apa yang bisa dilakukan' : `${first.device.name}: ${firstWords(first)}`}
        href={one ? `/petugas/hp?hp=${first.device.replica}` : '/petugas/hp'}
      />
    </RowList>
  )
}

const firstWords = ({ worries: [first] }: Looked): string => (first ? worryWords(first) : '')
const ownerWords = (one: Looked): string => `HP ${one.device.name}: ${firstWords(one)}`

const silence = new Set(['unsent', 'day', 'silent'])

/** "2 HP lama tidak mengirim", where that is all that is wrong. */
function severalWords(worrying: readonly Looked[]): string {
  const silent = worrying.every(({ worries: [first] }) => first && silence.has(first.kind))
  return silent ? `${worrying.length} HP lama tidak mengirim` : `${worrying.length} HP perlu dilihat`
}
