import type { AreaMap as Drawn } from '../../domain/areas/map/index.ts'
import { Anchor, EmptyState, Loading } from '../../ui/index.ts'
import { MapPin } from '../../ui/icons.tsx'
import { useWide } from '../shared/wide.ts'
import { Legend } from './Legend.tsx'
import type { Page } from './page.ts'
import { Ranking } from './Ranking.tsx'
import { useMap } from './use-map.ts'
import { emptyWords, percent, quadrants } from './words.ts'

/** The desa on the map of the kabupaten: pattern, mark and figure say what the colour says. The list below says all of it. */
export function AreaMap(page: Page) {
  const here = useMap()
  return (
    <>
      {here.state === 'reading' ? <Loading text="Membaca peta…" /> : null}
      {here.state === 'refused' ? (
        <EmptyState icon={MapPin} title="Peta belum tersimpan di perangkat ini">
          {here.message}
        </EmptyState>
      ) : null}
      {here.state === 'none' ? (
        <EmptyState icon={MapPin} title="Peta belum dipasang">
          Pengelola server memasang peta desa dengan perintah “saku peta BERKAS.geojson”.
        </EmptyState>
      ) : null}
      {here.state === 'read' ? <Picture map={here.map} page={page} /> : null}
      <Ranking {...page} />
    </>
  )
}

const edge = 12
/** How wide the picture stands on the screen, about: letters and patterns keep their size whatever it shows. */
const onScreen = { laptop: 850, phone: 296 } as const
const letters = 15
const letterWide = 0.6

function Picture({ map, page }: { map: Drawn; page: Page }) {
  const { world, choice, href } = page
  const { bulan, wilayah, indikator } = choice
  const laptop = useWide()
  const shown = map.shapes.flatMap(shape => {
    const place = world.ground.placeOf(shape.area)
    return place ? [{ shape, place, stands: world.standing(indikator, place.id, bulan) }] : []
  })
  if (shown.length === 0) return <EmptyState icon={MapPin} title="Desa di wilayah ini belum ada di peta" />
  const frame = frameOf(shown.map(s => s.shape.path))
  const unit = frame.width / (laptop ? onScreen.laptop : onScreen.phone)
  const fits = (wide: number, name: string): boolean => wide > name.length * letters * letterWide * unit
  return (
    <figure className="card card-pad pws-map">
      <svg
        viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
        style={{ fontSize: letters * unit }}
        role="group"
        aria-label={`Peta ${indikator.words}`}
      >
        <Patterns unit={unit} />
        {shown.map(({ shape, place, stands }) => {
          const said = stands.value === undefined ? emptyWords(stands) : `${percent(stands.value)} %`
          const status = stands.quadrant ? `, ${quadrants[stands.quadrant]}` : ''
          return (
            <Anchor
              key={shape.area}
              href={href({ angka: place.id })}
              aria-label={`${place.nama}: ${said}${status}`}
            >
              <path
                d={shape.path}
                data-quadrant={stands.quadrant ?? 'tanpa'}
                data-here={place.id === wilayah || undefined}
              />
            </Anchor>
          )
        })}
        {shown.map(({ shape, place, stands }) => (
          <text key={shape.area} x={shape.at[0]} y={shape.at[1]} aria-hidden="true">
            {fits(shape.wide, place.nama) ? (
              <tspan x={shape.at[0]} dy="-0.3em">
                {place.nama}
              </tspan>
            ) : null}
            <tspan x={shape.at[0]} dy="1.1em" className="pws-map-figure">
              {stands.value === undefined ? '–' : percent(stands.value)}
            </tspan>
          </text>
        ))}
      </svg>
      <Legend unit={unit} />
    </figure>
  )
}

type Frame = { left: number; top: number; width: number; height: number }

/** Around what is shown: one desa fills the picture too. Paths are whole numbers, across and down in turn. */
function frameOf(paths: readonly string[]): Frame {
  const at = paths.flatMap(p =>
    [...p.matchAll(/(-?\d+) (-?\d+)/g)].map(m => [Number(m[1]), Number(m[2])] as const),
  )
  const [xs, ys] = [at.map(a => a[0]), at.map(a => a[1])]
  const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), -Infinity)
  const [left, top] = [least(xs) - edge, least(ys) - edge]
  return { left, top, width: most(xs) + edge - left, height: most(ys) + edge - top }
}

const Patterns = ({ unit }: { unit: number }) => (
  <defs>
    <pattern
      id="pws-cukup"
      width="22"
      height="22"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${unit})`}
    >
      <rect width="22" height="22" className="pws-tint" />
      <rect width="3" height="22" className="pws-ink" />
    </pattern>
    <pattern
      id="pws-jelek"
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${unit})`}
    >
      <rect width="12" height="12" className="pws-full" />
      <rect width="4" height="12" className="pws-ink" />
    </pattern>
    <pattern
      id="pws-kurang"
      width="22"
      height="22"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unit})`}
    >
      <rect width="22" height="22" className="pws-pale" />
      <circle cx="11" cy="11" r="3" className="pws-dot" />
    </pattern>
  </defs>
)
