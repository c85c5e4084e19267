import type { ReactNode } from 'react'
import type { Card, Referral } from '../../domain/records/index.ts'
import { jawabanRujukan, optionLabel, rujukan } from '../../domain/records/index.ts'
import { Disclosure, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { Stethoscope } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { byWhen } from '../shared/deadline-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { foldedReferrals } from './folded-referrals.ts'

/** Open ones with their deadline; answered ones, folded, say that they were, not what was found. */
export function Referrals({ card, referrals }: { card: Card; referrals: readonly Referral[] }) {
  const { profile } = usePocket()
  const today = useToday()
  if (referrals.length === 0) return null
  const answers = profile.role === 'bidan' || profile.role === 'puskesmas'
  const { first, rest, answered } = foldedReferrals(referrals)
  const row = (r: Referral): ReactNode => (
    <Row
      key={r.record}
      lead={<Tile tone={r.mendesak === '7-hari' ? 'kuning' : 'merah'} icon={Stethoscope} />}
      name={`Ke ${optionLabel(rujukan, 'tujuan', r.body.tujuan ?? 'puskesmas')}`}
      meta={openWords(r, today)}
      {...(answers ? { href: `/rujukan/${card.id}/${r.record}` } : {})}
    />
  )
  return (
    <Section title="Rujukan">
      {first.length > 0 ? <RowList>{first.map(row)}</RowList> : null}
      {rest.length > 0 ? (
        <Disclosure summary={`${rest.length} lagi belum dijawab`}>
          <RowList>{rest.map(row)}</RowList>
        </Disclosure>
      ) : null}
      {answered.length > 0 ? (
        <Disclosure summary={`${answered.length} sudah dijawab`}>
          <RowList>
            {answered.map(r => (
              <Row
                key={r.record}
                lead={<Tile tone="hijau" icon={Stethoscope} />}
                name={`Dirujuk ${plainDay(r.happenedOn)}`}
                meta={answerWords(r)}
              />
            ))}
          </RowList>
        </Disclosure>
      ) : null}
    </Section>
  )
}

function openWords(r: Referral, today: string): string {
  const why = r.body.perlu_bidan && !r.body.alasan?.length ? 'perlu bidan' : (r.body.alasan ?? []).join(', ')
  const late = r.answers.at(-1)?.body.status === 'tidak_datang' ? ' · belum datang' : ''
  return `${why} · ${byWhen(r.palingLambat, today)}${late}`
}

function answerWords(r: Referral): string {
  const last = r.answers.at(-1)
  if (!last) return ''
  const said = last.body.status
    ? optionLabel(jawabanRujukan, 'status', last.body.status).toLowerCase()
    : 'sudah dijawab'
  return `${said}${last.body.kontrol_tanggal ? ` · kontrol ${plainDay(last.body.kontrol_tanggal)}` : ''}`
}
