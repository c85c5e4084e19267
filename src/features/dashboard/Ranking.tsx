import { EmptyState } from '../../ui/index.ts'
import { Anchor } from '../../ui/index.ts'
import { ChartLine } from '../../ui/icons.tsx'
import { Status } from './Mark.tsx'
import type { Page } from './page.ts'
import { emptyWords, gapWords, many, paceWord, percent, target } from './words.ts'

/** The places below this one from best to worst, as bars that say themselves. */
export function Ranking({ world, choice, href }: Page) {
  const { bulan, wilayah, indikator } = choice
  const better = indikator.better
  const rows = world.ground
    .partsOf(wilayah)
    .map(place => ({ place, stands: world.standing(indikator, place.id, bulan) }))
    .toSorted((a, b) => sortable(b.stands.value, better) - sortable(a.stands.value, better))
  if (rows.length === 0)
    return (
      <EmptyState icon={ChartLine} title="Tidak ada wilayah di bawahnya">
        Pilih wilayah yang lebih besar untuk membandingkan.
      </EmptyState>
    )
  const longest = Math.max(100, ...rows.map(r => r.stands.value ?? 0))
  const pace = world.standing(indikator, wilayah, bulan).pace
  return (
    <ol className="pws-ranking card">
      {rows.map(({ place, stands }, i) => {
        const { value, quadrant, numerator = 0, denominator = 0 } = stands
        return (
          <li key={place.id}>
            <Anchor href={href({ angka: place.id })}>
              <span className="pws-rank-head">
                <b>
                  {value === undefined ? '–' : i + 1}. {place.nama}
                </b>
                <span>
                  {quadrant ? <Status quadrant={quadrant} better={better} /> : null}
                  <b className="pws-rank-figure">{value === undefined ? '' : `${percent(value)} %`}</b>
                </span>
              </span>
              <span className="pws-bar" data-quadrant={quadrant} aria-hidden="true">
                <i style={{ width: `${((value ?? 0) / longest) * 100}%` }} />
                {pace === undefined ? null : (
                  <em style={{ left: `${Math.min(100, (pace / longest) * 100)}%` }} />
                )}
              </span>
              <span className="muted">
                {value === undefined
                  ? emptyWords(stands)
                  : [`${many(numerator)} dari ${many(Math.round(denominator))}`, gapWords(stands, indikator)]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </Anchor>
          </li>
        )
      })}
      {pace === undefined ? null : (
        <li className="pws-rank-foot muted">
          Garis tegak: {paceWord(better)} {target(pace)}
        </li>
      )}
    </ol>
  )
}

/** Where less is better the smallest stands first; who has no figure stands last. */
const sortable = (value: number | undefined, better: 'up' | 'down'): number =>
  value === undefined ? -Infinity : better === 'up' ? value : -value
