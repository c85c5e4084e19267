import { valueOf } from '../../domain/instrument/threshold.ts'
import { tabletCukup } from '../../domain/instruments/parts/layanan-hamil.ts'
import { ageGroups } from '../../domain/life-stage.ts'
import { Chips, Disclosure, Hint, RowList, Section, Tick } from '../../ui/index.ts'
import { EyeOff } from '../../ui/icons.tsx'
import { tabletWords } from '../shared/handed-words.ts'
import { kiaLine } from './figures.ts'
import type { ResultView } from './result-of.ts'
import { serviceLabel, servicesFor } from './services.ts'
import type { Ticks } from './use-finish.ts'

type Props = {
  view: ResultView
  ticks: Ticks
  tick: (part: Partial<Ticks>) => void
  nakesToday: boolean
  /** Somebody must be helped first. */
  later: boolean
  health: boolean
}

/** What to say, what was given, and what is copied into the KIA book. */
export function Counsel({ view, ticks, tick, nakesToday, later, health }: Props) {
  const { education, taught, instrument, answers, c } = view
  const said = new Set([...ticks.materi, ...taught])
  const services = servicesFor(c.who)
  const line = kiaLine(instrument, answers, view.tumbuh?.gain?.letter)
  const mother = c.who.pregnant || c.who.postpartum || c.who.breastfeeding
  const hasBook = (mother || c.who.ageMonths < ageGroups.aprasUntilMonth) && line !== ''
  const toggle = (id: string, on: boolean): void =>
    tick({ materi: on ? [...ticks.materi, id] : ticks.materi.filter(x => x !== id) })
  const open = education.filter(e => health || !e.secret)
  const secret = education.filter(e => !open.includes(e))
  const points = (list: typeof education) => (
    <RowList>
      {list.map(e => (
        <Tick
          key={e.id}
          checked={said.has(e.id)}
          onChange={on => (taught.includes(e.id) ? undefined : toggle(e.id, on))}
        >
          {e.text}
        </Tick>
      ))}
    </RowList>
  )
  return (
    <>
      {open.length > 0 ? (
        <Section
          title="Sampaikan"
          end={later ? undefined : `${open.filter(e => said.has(e.id)).length} dari ${open.length}`}
        >
          {later ? <Disclosure summary="Nanti, setelah ditolong">{points(open)}</Disclosure> : points(open)}
        </Section>
      ) : null}
      {secret.length > 0 ? (
        <div className="section">
          <Disclosure summary="Sampaikan berdua saja" icon={EyeOff}>
            {points(secret)}
          </Disclosure>
        </div>
      ) : null}
      {services.length > 0 ? (
        <Section title="Diberikan hari ini">
          <Chips
            label="Diberikan hari ini"
            options={services.map(j => ({ value: j, label: serviceLabel(j, nakesToday) }))}
            values={ticks.layanan}
            onChange={layanan => tick({ layanan })}
          />
          {view.tablets ? (
            <Hint>Tablet selama hamil: {tabletWords(view.tablets, valueOf(tabletCukup, c.policy))}.</Hint>
          ) : null}
        </Section>
      ) : null}
      {hasBook ? (
        <Section title="Tulis di Buku KIA">
          <RowList>
            <Tick
              checked={ticks.kia || view.noted}
              onChange={kia => (view.noted ? undefined : tick({ kia }))}
              detail="Centang bila sudah ditulis"
            >
              {line}
            </Tick>
          </RowList>
        </Section>
      ) : null}
    </>
  )
}
