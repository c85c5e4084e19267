import type { View } from '../../../domain/log/index.ts'
import { lastWeekOf, weighedBefore, weighedIn } from '../../../domain/pmt/index.ts'
import type { CourseState, PmtCourse } from '../../../domain/pmt/index.ts'
import { optionLabel, pmt } from '../../../domain/records/index.ts'
import type { Card } from '../../../domain/records/index.ts'
import { Actions, Disclosure, Facts, LinkButton, Notice, Row, RowList, Tile } from '../../../ui/index.ts'
import { Check, Clock } from '../../../ui/icons.tsx'
import { useDayContext } from '../../shared/day-context.ts'
import { figure, plainDay, shortDay } from '../../shared/words.ts'
import { courseWords } from './pmt-words.ts'

type Props = { card: Card; view: View; course: PmtCourse; now: CourseState }

/** A course that runs: how far it is, and the one next step. */
export function CourseNow({ card, view, course, now }: Props) {
  const { query } = useDayContext()
  const to = (what = ''): string => `/warga/${card.id}/pmt/${course.record}${what}${query}`
  const weight = weighedBefore(view, course, lastWeekOf(course) + 1)
  return (
    <div className="stack">
      <Facts
        facts={[
          {
            term: optionLabel(pmt, 'jenis', course.body.jenis ?? 'lokal'),
            value: courseWords(course, now),
            wide: true,
          },
          { term: 'Mulai', value: plainDay(course.from) },
          {
            term: 'Berat terakhir',
            value: weight ? `${figure(weight.kg)} kg, ${shortDay(weight.on)}` : 'belum ada',
          },
        ]}
      />
      {now.state === 'dinilai' ? (
        <Notice kind="kuning" title="Waktunya dinilai">
          Semua hari PMT sudah lewat. Timbang, tanyakan ke bidan atau petugas gizi, lalu isi hasilnya.
        </Notice>
      ) : null}
      <Actions>
        {now.state === 'dinilai' ? (
          <LinkButton small href={to()}>
            Isi hasil PMT
          </LinkButton>
        ) : null}
        <LinkButton small href={to(`/${now.week}`)}>
          Isi minggu ke-{now.week}
        </LinkButton>
        {now.state === 'berjalan' ? (
          <LinkButton kind="text" href={to()}>
            Ubah atau hentikan
          </LinkButton>
        ) : null}
      </Actions>
      <Weeks view={view} course={course} now={now} to={to} />
    </div>
  )
}

type WeeksProps = Pick<Props, 'view' | 'course' | 'now'> & { to: (what: string) => string }

/** Each week so far, the newest first. */
function Weeks({ view, course, now, to }: WeeksProps) {
  const numbers = Array.from({ length: now.week }, (_, i) => now.week - i)
  const summary =
    now.missing.length > 0
      ? `Tiap minggu, ${now.missing.length} belum diisi`
      : `Tiap minggu, ${numbers.length}`
  return (
    <Disclosure summary={summary}>
      <RowList>
        {numbers.map(n => {
          const week = course.weeks.get(n)
          const weight = weighedIn(view, course, n)
          const said = [
            week ? `dimakan ${week.eaten.length} hari` : 'belum diisi',
            weight ? `${figure(weight.kg)} kg` : '',
          ]
          return (
            <Row
              key={n}
              lead={
                <Tile
                  tone={week ? 'hijau' : now.missing.includes(n) ? 'kuning' : 'netral'}
                  icon={week ? Check : Clock}
                />
              }
              name={`Minggu ke-${n}`}
              meta={said.filter(Boolean).join(' · ')}
              href={to(`/${n}`)}
            />
          )
        })}
      </RowList>
    </Disclosure>
  )
}
