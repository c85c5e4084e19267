import { adherenceAlerts, treatmentsOf } from '../../domain/adherence/index.ts'
import { specialVisits } from '../../domain/instruments/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { assignmentsOf, isActive, maySpecialVisit } from '../../domain/records/index.ts'
import { Hint, LinkButton, Notice, Row, RowList, Section } from '../../ui/index.ts'
import { byWhen } from '../shared/deadline-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'

type Props = { person: string; view: View; onDate: string; policy: Policy }

/**
 * TBC and mental disorders: for health workers, and for a kader whom the bidan has named where the kabupaten allows it. Which
 * of the two it is the bidan tells the kader herself; no phone does.
 */
export function SpecialVisits({ person, view, onDate, policy }: Props) {
  const { profile, card } = usePocket()
  const assignments = assignmentsOf(view)
  const allowed = policy.kaderBolehTbOdgj
  if (!maySpecialVisit(profile, allowed, assignments, onDate)) return null
  const health = profile.role !== 'kader'
  const alerts = health ? adherenceAlerts(treatmentsOf(view, onDate), onDate, policy) : []
  return (
    <Section title="Kunjungan khusus (rahasia)">
      <div className="stack">
        {alerts.map(a => (
          <Notice
            key={a.id}
            kind={a.urgency === 'hari-ini' ? 'merah' : 'kuning'}
            title={`${a.because}, ${byWhen(a.dueBy, onDate)}`}
          >
            Sejak {plainDay(a.since)}.
          </Notice>
        ))}
        <RowList>
          {specialVisits.map(i => (
            <Row
              key={i.id}
              name={i.title.replace('Kunjungan khusus: ', '').replace(/^m/, 'M')}
              href={`/ukur/${person}/${i.id}?lokasi=rumah`}
            />
          ))}
        </RowList>
        <Hint>
          {health
            ? 'Isian ini hanya dibaca tenaga kesehatan. HP kader lain tidak menerima apa pun darinya.'
            : 'Pilih sesuai pesan bidan. Isian hanya dibaca tenaga kesehatan; jangan diceritakan kepada siapa pun.'}
        </Hint>
        {health && allowed ? (
          <>
            {assignments
              .filter(a => isActive(a, onDate))
              .map(a => (
                <Hint key={a.record}>
                  Ditugaskan: {card(a.petugas)?.nama ?? 'kader'}, sampai {plainDay(a.sampai)}.
                </Hint>
              ))}
            <LinkButton small href={`/warga/${person}/tugas`}>
              Tugaskan kader
            </LinkButton>
          </>
        ) : null}
      </div>
    </Section>
  )
}
