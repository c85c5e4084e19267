import type { Card, Referral } from '../../domain/records/index.ts'
import { jawabanRujukan, optionLabel, rujukan } from '../../domain/records/index.ts'
import { Row, RowList, Section, Tile } from '../../ui/index.ts'
import { Stethoscope } from '../../ui/icons.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { deadlineDay, plainDay } from '../shared/words.ts'

/** Open ones with their deadline; answered ones say that they were, not what was found. */
export function Referrals({ card, referrals }: { card: Card; referrals: readonly Referral[] }) {
  const { profile } = usePocket()
  if (referrals.length === 0) return null
  const answers = profile.role === 'bidan' || profile.role === 'puskesmas'
  return (
    <Section title="Rujukan">
      <RowList>
        {referrals.map(r => (
          <Row
            key={r.record}
            lead={
              <Tile
                tone={r.open ? (r.mendesak === '7-hari' ? 'kuning' : 'merah') : 'hijau'}
                icon={Stethoscope}
              />
            }
            name={
              r.open ? `Ke ${optionLabel(rujukan, 'tujuan', r.body.tujuan ?? 'puskesmas')}` : 'Sudah dijawab'
            }
            meta={r.open ? openWords(r) : answerWords(r)}
            {...(r.open && answers ? { href: `/rujukan/${card.id}/${r.record}` } : {})}
          />
        ))}
      </RowList>
    </Section>
  )
}

function openWords(r: Referral): string {
  const why = r.body.perlu_bidan && !r.body.alasan?.length ? 'perlu bidan' : (r.body.alasan ?? []).join(', ')
  const late = r.answers.at(-1)?.body.status === 'tidak_datang' ? ' · belum datang' : ''
  return `${why} · paling lambat ${deadlineDay(r.palingLambat)}${late}`
}

function answerWords(r: Referral): string {
  const last = r.answers.at(-1)
  if (!last) return ''
  const said = last.body.status
    ? optionLabel(jawabanRujukan, 'status', last.body.status).toLowerCase()
    : 'sudah dijawab'
  return `${said}${last.body.kontrol_tanggal ? ` · kontrol ${plainDay(last.body.kontrol_tanggal)}` : ''}`
}
