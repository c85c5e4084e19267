import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { AppShell, FilterChips, LinkButton, Notice } from '../../ui/index.ts'
import { Printer, UserPlus } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { stageOf } from '../shared/person-words.ts'
import { parseQr } from '../shared/qr-text.ts'
import type { Card } from '../../domain/records/index.ts'
import { CardOutcomeNotice } from './CardOutcomeNotice.tsx'
import { Family } from './Family.tsx'
import { countGroups, useFound } from './found-list.ts'
import { FoundList } from './FoundList.tsx'
import { ScanCard } from './ScanCard.tsx'
import { SearchBar } from './SearchBar.tsx'
import { useCardReader } from './use-card-reader.ts'
import { useChoose } from './use-choose.ts'

/** Search as you type, or scan a card. With a day open a tap registers her in the queue; without one it opens her page. */
export function Search() {
  const today = useToday()
  const area = new URLSearchParams(useSearch()).get('posyandu')
  const { day, query: carried } = useDayContext()
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState('semua')
  const [family, setFamily] = useState<Card>()
  const [scanning, setScanning] = useState(false)
  const listed = useFound(typed, day?.posyandu ?? area, today)
  const groups = useMemo(() => countGroups(listed, today), [listed, today])
  const shown = listed.filter(p => group === 'semua' || stageOf(p, today)?.label === group).slice(0, 60)
  const came = new Set(day?.hari?.hadir)
  const choose = useChoose(day, {
    onQueued: card => {
      setTyped('')
      setFamily(card)
    },
    onTakenOut: () => {
      setFamily(undefined)
      cards.clear()
    },
  })
  const cards = useCardReader({ day, choose })
  const register = (more: string): string =>
    `/daftar${carried}${more === '' ? '' : `${carried ? '&' : '?'}${more}`}`
  const nothingTyped = typed.trim() === ''

  /** A scanner that types like a keyboard puts a whole code into the field: that is a card, not a name. */
  const type = (text: string): void => {
    cards.clear()
    const { kind } = parseQr(text)
    if (kind !== 'person' && kind !== 'referral') return setTyped(text)
    setTyped('')
    cards.read(text)
  }
  const outcome = cards.outcome ? (
    <CardOutcomeNotice
      outcome={cards.outcome}
      today={today}
      guest={register('tamu=1')}
      onSearch={() => {
        cards.clear()
        setScanning(false)
      }}
    />
  ) : null

  return (
    <AppShell
      title={day ? 'Yang datang' : 'Cari warga'}
      back={day ? `/hari/${day.id}` : undefined}
      task={day !== undefined}
      foot={
        <LinkButton
          kind="main"
          icon={UserPlus}
          href={register(nothingTyped ? '' : `nama=${encodeURIComponent(typed.trim())}`)}
        >
          Daftarkan warga baru
        </LinkButton>
      }
    >
      <div className="stack">
        <SearchBar
          typed={typed}
          onType={type}
          onScan={() => {
            cards.clear()
            setScanning(true)
          }}
        />
        <ScanCard
          open={scanning}
          onFound={cards.read}
          onClose={() => setScanning(false)}
          queue={day && `/hari/${day.id}`}
        >
          {outcome}
        </ScanCard>
        {cards.fault ? <Notice kind="merah" title={cards.fault} live /> : null}
        {scanning || cards.outcome?.kind === 'queued' ? null : outcome}
        {groups.length > 2 ? (
          <FilterChips label="Kelompok" options={groups} value={group} onChange={setGroup} />
        ) : null}
        {day && family ? <Family of={family} day={day} onDone={() => setFamily(undefined)} /> : null}
        <FoundList
          cards={shown}
          typed={typed}
          today={today}
          came={came}
          onChoose={card => void choose(card)}
        />
        {nothingTyped && !day && shown.length > 0 ? (
          <LinkButton kind="text" icon={Printer} href="/kartu">
            Cetak kartu QR
          </LinkButton>
        ) : null}
      </div>
    </AppShell>
  )
}
