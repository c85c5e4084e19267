import type { AreaMap as Drawn } from '../../domain/areas/map/index.ts'
import { Anchor, EmptyState, Loading } from '../../ui/index.ts'
import { MapPin } from '../../ui/icons.tsx'
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
/** Units of the picture that a letter is wide. */
const letter = 17

function Picture({ map, page }: { map: Drawn; page: Page }) {
  const { world, choice, href } = page
  const { bulan, wilayah, indikator } = choice
  const shown = map.shapes.flatMap(shape => {
    const place = world.ground.placeOf(shape.area)
    return place ? [{ shape, place, stands: world.standing(indikator, place.id, bulan) }] : []
  })
  if (shown.length === 0) return <EmptyState icon={MapPin} title="Desa di wilayah ini belum ada di peta" />
  return (
    <figure className="card card-pad pws-map">
      <svg
        viewBox={`${-edge} ${-edge} ${map.width + 2 * edge} ${map.height + 2 * edge}`}
        role="group"
        aria-label={`Peta ${indikator.words}`}
      >
        <Patterns />
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
            {shape.wide > place.nama.length * letter ? (
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
      <Legend mapped />
    </figure>
  )
}

const Patterns = () => (
  <defs>
    <pattern
      id="pws-cukup"
      width="22"
      height="22"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="22" height="22" className="pws-tint" />
      <rect width="3" height="22" className="pws-ink" />
    </pattern>
    <pattern
      id="pws-jelek"
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="12" height="12" className="pws-full" />
      <rect width="4" height="12" className="pws-ink" />
    </pattern>
    <pattern id="pws-kurang" width="22" height="22" patternUnits="userSpaceOnUse">
      <rect width="22" height="22" className="pws-pale" />
      <circle cx="11" cy="11" r="3" className="pws-dot" />
    </pattern>
  </defs>
)
