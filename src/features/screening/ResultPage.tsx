import { useLocation } from 'wouter'
import { addDays } from '../../domain/measures/age.ts'
import { dayOf } from '../../domain/records/index.ts'
import type { Card } from '../../domain/records/index.ts'
import {
  AppShell,
  Banner,
  Button,
  Hint,
  LinkButton,
  Notice,
  ReadAloud,
  Saved,
  Who,
  useToast,
} from '../../ui/index.ts'
import { ArrowRight, Pencil } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { byWhen } from '../shared/deadline-words.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { ageOf, nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSignWords } from '../shared/sign-offs.ts'
import { clockTime, plainDay } from '../shared/words.ts'
import { Calls } from './Calls.tsx'
import { ConsultNotice } from './ConsultNotice.tsx'
import { Counsel } from './Counsel.tsx'
import { MoreCards } from './MoreCards.tsx'
import { GrowthResult } from './GrowthResult.tsx'
import { discreet } from './discreet.ts'
import type { Desk } from './plan.ts'
import { ReferralSlip } from './ReferralSlip.tsx'
import { bannerWords, spoken } from './result-banner.ts'
import type { ResultView } from './result-of.ts'
import { useBidan } from './use-bidan.ts'
import { useFinish } from './use-finish.ts'
import { useNextInQueue } from './use-next.ts'
import { WhyList } from './WhyList.tsx'
import './result-foot.css'

type Props = { card: Card; person: string; view: ResultView; home: string; counselling: boolean; desk: Desk }

export function ResultPage({ card, person, view, home, counselling, desk }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const tree = useAreas()
  const [, navigate] = useLocation()
  const { screening, referral, posyandu } = view
  const { happenedOn } = screening
  const day = screening.hari === undefined ? undefined : pocket.card(screening.hari)
  const opened = useSubject(day?.id)
  const nakesToday = opened !== undefined && (dayOf(opened.view)?.nakes_hadir?.length ?? 0) > 0
  const bidan = useBidan(posyandu)
  const { ticks, tick, finish, saving, fault } = useFinish(person, screening.record)
  const next = useNextInQueue(counselling ? day : undefined, person, desk)
  const queue =
    counselling && day ? `/hari/${day.id}${desk === 'semua' ? '' : `?langkah=${desk}`}` : undefined
  const done = (saved: boolean): void => {
    if (saved) toast('Tersimpan di HP')
    navigate(next?.href ?? queue ?? home, { replace: true })
  }
  const health = pocket.profile.role !== 'kader'
  const signWords = useSignWords(posyandu)
  const shown = health ? view : discreet(view)
  const today = useToday()
  const said = bannerWords(shown, nakesToday, today)
  // What is wholly confidential makes no slip: whoever wrote it tells the bidan herself.
  const report = view.instrument.wholly && !health ? screening.toldHealth?.rujuk[0] : undefined
  const now = referral?.mendesak === 'gawat'
  const name = nameOf(card)
  const age = ageOf(card, happenedOn)
  const service = { day, happenedOn, posyandu, nakesToday, counselling }
  const onward = next ? `Selesai, berikutnya: ${next.name}` : queue ? 'Selesai, ke antrean' : 'Selesai'
  return (
    <AppShell
      title="Hasil"
      back={queue ?? home}
      task
      foot={
        <>
          {now ? <Calls bidan={bidan} /> : null}
          {now ? <ReadAloud text={spoken(shown, said)} /> : null}
          <Button
            {...(now ? { className: 'foot-then' } : { kind: 'main', icon: ArrowRight })}
            disabled={saving}
            onClick={() => void finish(view, service, done)}
          >
            {onward}
          </Button>
          {now ? null : <ReadAloud text={spoken(shown, said)} />}
        </>
      }
    >
      <div className="stack">
        <Who
          tile={<PersonTile card={card} day={happenedOn} />}
          name={name}
          meta={`${age} · ${plainDay(happenedOn)}`}
        />
        {said ? (
          <Banner {...said} role={said.level === 'merah' ? 'alert' : 'status'} />
        ) : (
          <Notice title="Belum ada hasil. Isian belum lengkap." />
        )}
        {view.savedAt ? <Saved text={`Tersimpan di HP, ${clockTime(view.savedAt)}`} /> : null}
        {report ? (
          <Notice
            kind={report.urgency === '7-hari' ? 'kuning' : 'merah'}
            title={`Kabari bidan, ${byWhen(addDays(happenedOn, report.deadlineDays), today)}`}
          />
        ) : null}
        <SaveFault fault={fault} />
        {screening.movedTo ? (
          <Notice kind="kuning" title="Catatan ini sudah dipindahkan ke orang lain." />
        ) : null}
        {health && view.today ? (
          <Notice title="Dengan aturan sekarang hasilnya lain.">
            {view.today.join('. ')}. Yang disampaikan pada hari itu tetap seperti di atas.
          </Notice>
        ) : null}
      </div>
      <WhyList view={shown} health={health} level={said?.level} signWords={signWords} />
      {view.tumbuh ? <GrowthResult tumbuh={view.tumbuh} health={health} signWords={signWords} /> : null}
      {view.notYet.length > 0 ? <Hint>Belum diperiksa: {view.notYet.join(', ')}.</Hint> : null}
      <ConsultNotice view={view} nakesToday={nakesToday} health={health} />
      {referral ? (
        <ReferralSlip
          person={person}
          referral={referral}
          name={name}
          meta={age}
          posyandu={tree.byId.get(posyandu)?.nama ?? 'Posyandu'}
          bidan={bidan?.name}
          health={health}
        />
      ) : null}
      {view.instrument.wholly ? null : (
        <Counsel view={view} ticks={ticks} tick={tick} nakesToday={nakesToday} later={now} health={health} />
      )}
      {counselling ? (
        <MoreCards person={person} done={screening.instrument} c={view.c} day={day} desk={desk} />
      ) : null}
      <div className="section no-print">
        <LinkButton small icon={Pencil} href={`/betulkan/${person}/${screening.record}`}>
          Betulkan isian
        </LinkButton>
      </div>
      <p className="section hint">Hasil skrining, bukan diagnosis.</p>
    </AppShell>
  )
}
