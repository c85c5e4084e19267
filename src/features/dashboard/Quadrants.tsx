import { Anchor, Notice } from '../../ui/index.ts'
import type { Quadrant } from '../../domain/indicators/index.ts'
import { Mark } from './Mark.tsx'
import type { Page } from './page.ts'
import { meaningOf, percent, quadrants } from './words.ts'

/** Above the pace on top, a rising course at the left: as on the wall sheet of PWS KIA. */
const order: readonly Quadrant[] = ['baik', 'kurang', 'cukup', 'jelek']

/** Every place in its field: pace against course. */
export function Quadrants({ world, choice, href }: Page) {
  const { bulan, wilayah, indikator } = choice
  const rows = world.ground
    .partsOf(wilayah)
    .map(place => ({ place, stands: world.standing(indikator, place.id, bulan) }))
  const without = rows.filter(r => r.stands.quadrant === undefined)
  const hasTarget = rows.some(r => r.stands.target !== undefined)
  return (
    <>
      {!hasTarget && rows.length > 0 ? (
        <Notice kind="info" title="Target belum diisi">
          Tanpa target tahunan dari puskesmas tidak ada laju, jadi wilayah belum bisa dibagi dalam empat
          kuadran.
        </Notice>
      ) : null}
      <div className="pws-quadrants">
        {order.map(quadrant => {
          const here = rows.filter(r => r.stands.quadrant === quadrant)
          return (
            <section key={quadrant} className="card card-pad" data-quadrant={quadrant}>
              <h2 className="pws-quadrant">
                <Mark quadrant={quadrant} /> {quadrants[quadrant]}
                <span>{here.length}</span>
              </h2>
              <p className="muted">{meaningOf(quadrant, indikator.better)}</p>
              <ul>
                {here.map(({ place, stands }) => (
                  <li key={place.id}>
                    <Anchor href={href({ angka: place.id })}>
                      {place.nama}
                      <b>{percent(stands.value ?? 0)} %</b>
                    </Anchor>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {without.length > 0 && hasTarget ? (
        <p className="muted">
          Belum bisa dinilai (tidak ada sasaran, atau bulan lalu belum ada angka):{' '}
          {without.map(r => r.place.nama).join(', ')}
        </p>
      ) : null}
    </>
  )
}
