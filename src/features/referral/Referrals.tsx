import { useMemo, useState } from 'react'
import type { Card, OpenReferral } from '../../domain/records/index.ts'
import { AppShell, Button, EmptyState, FilterChips, LinkButton, Pill, Row, RowList } from '../../ui/index.ts'
import { QrCode, Stethoscope } from '../../ui/icons.tsx'
import { Arriving } from '../shared/Arriving.tsx'
import { useToday } from '../shared/clock.ts'
import { byWhen } from '../shared/deadline-words.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { usePeople, useSync } from '../shared/pocket.tsx'
import { useArrived } from '../shared/use-arrived.ts'
import { ScanSlip } from './ScanSlip.tsx'

type Line = { readonly card: Card; readonly referral: OpenReferral }
type Filter = 'semua' | 'lewat' | 'gawat'

/** Open referrals of the area, the earliest deadline first. Danger stands above everything. */
export function Referrals() {
  const today = useToday()
  const people = usePeople()
  const arrived = useArrived()
  // What comes next may be the answer to what would stand here as open.
  const half = useSync().running && !arrived
  const [filter, setFilter] = useState<Filter>('semua')
  const [scanning, setScanning] = useState(false)
  const lines = useMemo(() => openLines(people), [people])
  const late = lines.filter(l => l.referral.palingLambat < today)
  const urgent = lines.filter(l => l.referral.mendesak !== '7-hari')
  const shown = filter === 'lewat' ? late : filter === 'gawat' ? urgent : lines
  return (
    <AppShell
      title="Rujukan"
      foot={
        <Button kind="main" icon={QrCode} onClick={() => setScanning(true)}>
          Pindai surat
        </Button>
      }
    >
      <div className="stack">
        <ScanSlip open={scanning} onClose={() => setScanning(false)} />
        <Arriving />
        {arrived ? (
          <FilterChips
            label="Rujukan yang ditampilkan"
            value={filter}
            onChange={setFilter}
            options={[
              { value: 'semua', label: 'Belum dijawab', count: lines.length },
              { value: 'lewat', label: 'Lewat batas', count: late.length },
              { value: 'gawat', label: 'Mendesak', count: urgent.length },
            ]}
          />
        ) : null}
        {half ? null : shown.length === 0 ? (
          <EmptyState icon={Stethoscope} title="Tidak ada rujukan yang menunggu">
            Rujukan dari kader masuk ke sini begitu HP kader tersambung.
          </EmptyState>
        ) : (
          <RowList>
            {shown.map(({ card, referral }) => (
              <Row
                key={referral.record}
                lead={<PersonTile card={card} day={today} />}
                name={nameOf(card)}
                meta={
                  <>
                    {metaOf(card, today)}
                    {whereOf(card) ? (
                      <>
                        <br />
                        {whereOf(card)}
                      </>
                    ) : null}
                    <br />
                    {lateWords(referral, today)}
                    <br />
                    <Pill level={referral.mendesak === '7-hari' ? 'kuning' : 'merah'}>
                      {urgencies[referral.mendesak]}
                    </Pill>
                  </>
                }
                href={`/rujukan/${card.id}/${referral.record}`}
              />
            ))}
          </RowList>
        )}
        <LinkButton href="/tindak-lanjut">Lihat semua yang perlu ditindaklanjuti</LinkButton>
      </div>
    </AppShell>
  )
}

const urgencies = { gawat: 'sekarang', 'hari-ini': 'hari ini', '7-hari': '7 hari' } as const
const rank = { gawat: 0, 'hari-ini': 1, '7-hari': 2 } as const

function openLines(people: readonly Card[]): Line[] {
  const lines = people.flatMap(card => (card.rujukan ?? []).map(referral => ({ card, referral })))
  return lines.toSorted(
    (a, b) =>
      rank[a.referral.mendesak] - rank[b.referral.mendesak] ||
      (a.referral.palingLambat < b.referral.palingLambat
        ? -1
        : a.referral.palingLambat > b.referral.palingLambat
          ? 1
          : 0),
  )
}

function lateWords(r: OpenReferral, today: string): string {
  const came = r.tidakDatang ? 'belum datang · ' : ''
  return `${came}${byWhen(r.palingLambat, today)}`
}
