import { useMemo } from 'react'
import type { View } from '../../../domain/log/index.ts'
import { courseOn, coursesOf, mayHavePmt, pmtOffer } from '../../../domain/pmt/index.ts'
import type { PmtOffer } from '../../../domain/pmt/index.ts'
import { optionLabel, pmt } from '../../../domain/records/index.ts'
import type { Card } from '../../../domain/records/index.ts'
import { Disclosure, LinkButton, Notice, Row, RowList, Section, Tile } from '../../../ui/index.ts'
import { Check, Plus } from '../../../ui/icons.tsx'
import { useDayContext } from '../../shared/day-context.ts'
import { usePolicy } from '../../shared/policy.ts'
import { useReference } from '../../shared/use-reference.ts'
import { plainDay } from '../../shared/words.ts'
import { CourseNow } from './CourseNow.tsx'
import { pastWords } from './pmt-words.ts'

/** Extra food: what is offered, what is given now and what is asked this week, and what was given before. */
export function Pmt({ card, view }: { card: Card; view: View }) {
  const { happenedOn, query } = useDayContext()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const { ready, reference } = useReference()
  const offer = useMemo(
    () => (ready ? pmtOffer(view, card.id, { on: happenedOn, policy, reference }) : undefined),
    [ready, view, card.id, happenedOn, policy, reference],
  )
  const courses = coursesOf(view)
  const states = courses.map(course => ({ course, now: courseOn(course, happenedOn) }))
  const open = states.filter(s => s.now.state !== 'selesai')
  const past = states.filter(s => s.now.state === 'selesai')
  const may = mayHavePmt(view, card.id, { on: happenedOn, policy })
  if (courses.length === 0 && !offer) return null
  const begin = `/warga/${card.id}/pmt${query}`
  return (
    <Section title="Makanan tambahan (PMT)">
      <div className="stack">
        {offer ? <Offered offer={offer} /> : null}
        {open.map(s => (
          <CourseNow key={s.course.record} card={card} view={view} {...s} />
        ))}
        {open.length === 0 && may ? (
          <LinkButton small icon={Plus} href={begin}>
            Mulai PMT
          </LinkButton>
        ) : null}
        {past.length > 0 ? (
          <Disclosure summary={`PMT sebelumnya, ${past.length}`}>
            <RowList>
              {past.map(({ course }) => (
                <Row
                  key={course.record}
                  lead={<Tile tone={course.body.hasil === 'membaik' ? 'hijau' : 'kuning'} icon={Check} />}
                  name={optionLabel(pmt, 'hasil', course.body.hasil ?? '')}
                  meta={pastWords(course)}
                  href={`/warga/${card.id}/pmt/${course.record}${query}`}
                />
              ))}
            </RowList>
          </Disclosure>
        ) : null}
      </div>
    </Section>
  )
}

/** Nobody decides this at the posyandu: the kader asks, a health worker says yes. */
const Offered = ({ offer }: { offer: PmtOffer }) =>
  offer.kind === 'periksa' ? (
    <Notice kind="merah" title="Perlu diperiksa puskesmas dulu, sebelum PMT">
      Menurut ukuran {plainDay(offer.seenOn)}.
    </Notice>
  ) : (
    <Notice kind="kuning" title="Tanyakan ke bidan atau petugas gizi: apakah mendapat PMT?">
      Menurut ukuran {plainDay(offer.seenOn)}. Hasil bukan diagnosis.
    </Notice>
  )
