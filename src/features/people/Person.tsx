import { lazy, Suspense } from 'react'
import { useSearch } from 'wouter'
import { isActive, referralsOf } from '../../domain/records/index.ts'
import {
  AppShell,
  Button,
  EmptyState,
  LinkButton,
  Loading,
  Notice,
  Section,
  SquareButton,
  Who,
} from '../../ui/index.ts'
import { ArrowRight, House, Pencil, QrCode, Ruler, ShieldCheck, UserPlus } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { useDayContext } from '../shared/day-context.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { DeskStep } from './DeskStep.tsx'
import { Due } from './Due.tsx'
import { History } from './History.tsx'
import { MoveNotice } from './MoveNotice.tsx'
import { isVisitor } from './is-visitor.ts'
import { isGrowing, measuresOverTime } from './is-growing.ts'
import { PersonFacts } from './PersonFacts.tsx'
import { PregnancyCard } from './PregnancyCard.tsx'
import { Referrals } from './Referrals.tsx'
import { Relatives } from './Relatives.tsx'
import { useAttendHere } from './use-attend-here.ts'

const Charts = lazy(async () => ({ default: (await import('./charts/Charts.tsx')).Charts }))
const Pmt = lazy(async () => ({ default: (await import('./pmt/Pmt.tsx')).Pmt }))
const Growth = lazy(async () => ({ default: (await import('./growth/Growth.tsx')).Growth }))

/** Who she is, what is open, what was measured, and the one next step. */
export function Person({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const search = new URLSearchParams(useSearch())
  const { day, happenedOn, query } = useDayContext()
  const opened = useSubject(id)
  const arrive = useAttendHere(id, day)
  const card = pocket.card(id)
  const mine = usePosyanduList()
  const back = day ? `/hari/${day.id}` : '/cari'
  if (!opened)
    return (
      <AppShell title="Warga" back={back}>
        <Loading />
      </AppShell>
    )
  if (!card)
    return (
      <AppShell title="Warga" back={back}>
        <EmptyState icon={UserPlus} title="Data warga ini tidak ada di HP ini">
          Mungkin sudah pindah ke posyandu lain, atau belum sempat diunduh.
        </EmptyState>
      </AppShell>
    )
  const step = Number(search.get('langkah'))
  const alive = card.status !== 'meninggal'
  const waits = day !== undefined && !(day.hari?.hadir ?? []).includes(card.id)
  const visits = pocket.profile.role !== 'kader' || day === undefined
  const task = card.tugas?.find(t => t.petugas === pocket.profile.account && isActive(t, happenedOn))
  const visitor = isVisitor(opened.view, card, mine)
  const incomplete = (!card.lahir || !card.jk) && !visitor
  return (
    <AppShell
      title="Warga"
      back={back}
      foot={
        alive ? (
          <>
            {waits ? (
              <Button kind="main" icon={ArrowRight} onClick={() => void arrive()}>
                Sudah datang
              </Button>
            ) : (
              <LinkButton
                kind="main"
                icon={incomplete ? Pencil : Ruler}
                href={incomplete ? `/warga/${card.id}/ubah${query}` : `/ukur/${card.id}${query}`}
              >
                {incomplete ? 'Lengkapi data' : 'Ukur dan tanya'}
              </LinkButton>
            )}
            {visitor ? null : (
              <SquareButton icon={Pencil} label="Ubah data warga" href={`/warga/${card.id}/ubah${query}`} />
            )}
          </>
        ) : undefined
      }
    >
      <div className="stack">
        <Who
          tile={<PersonTile card={card} day={happenedOn} large />}
          name={nameOf(card)}
          meta={
            <>
              {metaOf(card, happenedOn)}
              {card.lahir ? (
                <>
                  {' '}
                  · lahir {plainDay(card.lahir)}
                  {card.lahirPerkiraan ? ' (perkiraan)' : ''}
                </>
              ) : null}
              {whereOf(card) ? (
                <>
                  <br />
                  {whereOf(card)}
                </>
              ) : null}
            </>
          }
        />
        {alive && visits ? (
          <LinkButton small icon={House} href={`/warga/${card.id}/kunjungan${query}`}>
            Kunjungan rumah
          </LinkButton>
        ) : null}
        {task ? (
          <Notice kind="info" title={`Bidan menugaskan Anda mengunjungi, sampai ${plainDay(task.sampai)}`} />
        ) : null}
        {alive ? null : (
          <Notice
            kind="info"
            title={`Meninggal${card.tanggalStatus ? `, ${plainDay(card.tanggalStatus)}` : ''}`}
          />
        )}
        {card.sasaran === 'tamu' ? (
          <Notice kind="info" title="Tamu dari posyandu lain">
            Dilayani di sini, tidak dihitung sebagai sasaran di sini.
          </Notice>
        ) : null}
        {visitor ? (
          <Notice kind="info" title="Warga posyandu lain">
            Bisa diperiksa di sini. Data dirinya diubah oleh kader di posyandunya.
          </Notice>
        ) : null}
        {card.status === 'pindah_keluar' ? <Notice kind="info" title="Sudah pindah keluar" /> : null}
        <MoveNotice card={card} view={opened.view} />
        <ConflictNotice view={opened.view} />
        {day && (step === 1 || step === 3 || step === 5) ? (
          <DeskStep card={card} day={day} step={step} view={opened.view} />
        ) : null}
        <Referrals card={card} referrals={referralsOf(opened.view)} />
        <PregnancyCard card={card} view={opened.view} />
        {isGrowing(card, happenedOn) ? (
          <Suspense fallback={<Loading />}>
            <Growth card={card} view={opened.view} />
          </Suspense>
        ) : null}
        {alive && card.lahir && card.jk && measuresOverTime(card, happenedOn) ? (
          <Suspense fallback={<Loading />}>
            <Charts
              card={card}
              view={opened.view}
              born={{ lahir: card.lahir, jk: card.jk }}
              whenEmpty={isGrowing(card, happenedOn) ? 'hide' : 'tell'}
            />
          </Suspense>
        ) : null}
        {alive && card.lahir && card.jk ? (
          <Suspense fallback={null}>
            <Pmt card={card} view={opened.view} />
          </Suspense>
        ) : null}
        <Due card={card} view={opened.view} />
        <Section title="Riwayat">
          <History card={card} view={opened.view} />
        </Section>
        <Relatives card={card} />
        {alive && !visitor ? (
          <LinkButton kind="text" icon={ShieldCheck} href={`/warga/${card.id}/skrining${query}`}>
            Skrining tahun ini
          </LinkButton>
        ) : null}
        <LinkButton kind="text" icon={QrCode} href={`/warga/${card.id}/kartu${query}`}>
          Kartu QR
        </LinkButton>
        <PersonFacts card={card} view={opened.view} />
      </div>
    </AppShell>
  )
}
