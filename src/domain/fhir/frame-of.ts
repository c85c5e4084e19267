import type { Frame } from './frame.ts'
import { placeholder, urn, uuidOf } from './ids.ts'
import { instantOf, minutesOf } from './time.ts'
import { desaOf, puskesmasOf } from './world.ts'
import type { World } from './world.ts'
import type { Visit } from './visits.ts'

type Refused = { readonly why: string }

/** Where nobody wrote down when the posyandu opened or closed. */
const opens = 8 * 60
const lasts = 3 * 60

export const patientId = (person: string): string => placeholder('Patient', person)
export const nakesKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

/** Who answers for the visit, where it was and when; or why that cannot be said. */
export function frameOf(world: World, person: string, visit: Visit): Frame | Refused {
  const refused = visit.imported ? fromList : placeRefusal(visit)
  if (refused !== undefined) return { why: refused }
  const puskesmas = puskesmasOf(world, visit.posyandu)
  if (puskesmas === undefined) return { why: 'Tempatnya tidak berada di bawah sebuah puskesmas.' }
  const nakes = nakesOf(world, visit)
  if (nakes === undefined)
    return {
      why:
        visit.session === undefined
          ? 'Tidak terikat pada hari buka, dan yang mencatat bukan tenaga kesehatan: tidak ada penanggung jawab.'
          : 'Hari buka ini tidak punya nakes penanggung jawab. Isi "Penanggung jawab" di hari buka itu.',
    }
  const times = timesOf(world, visit)
  if (Date.parse(times.end) > Date.parse(world.now)) return { why: notOver }
  const at = locationOf(world, visit)
  const seed = [visit.subject, visit.key]
  return {
    seed,
    ...times,
    patient: { reference: `Patient/${patientId(person)}` },
    practitioner: { reference: `Practitioner/${placeholder('Practitioner', puskesmas, nakesKey(nakes))}` },
    organization: placeholder('Organization', puskesmas),
    location: { reference: `Location/${placeholder('Location', at)}` },
    encounter: { reference: urn(uuidOf('Encounter', ...seed, 'kunjungan')) },
  }
}

/** Said of a day that another export will have: whoever keeps what is done must look at it again. */
export const notOver = 'Hari buka ini belum selesai saat ekspor dibuat. Ekspor lagi sesudahnya.'
const fromList = 'Diimpor dari daftar lain: siapa yang mengukur dan di mana tidak tercatat di sini.'

function placeRefusal({ place }: Visit): string | undefined {
  if (place === 'rumah')
    return 'Kunjungan rumah: kode kelas kunjungannya (HH) belum dipastikan oleh SATUSEHAT.'
  return place === 'lain' ? 'Tempatnya tidak diketahui ("lainnya").' : undefined
}

/** The one named for the day; without a day, whoever wrote it down, if she is a health worker. */
export function nakesOf(world: World, { session, by }: Visit): string | undefined {
  if (session) return session.nakes
  const author = world.staff.get(by)
  return author?.nakes ? author.name : undefined
}

/** A pustu has no record of its own: it is the desa's. */
export const locationOf = (world: World, { place, posyandu }: Visit): string =>
  place === 'pustu' ? (desaOf(world, posyandu) ?? posyandu) : posyandu

/** An hour that would carry the visit beyond midnight is a slip. */
function hoursOf(session: Visit['session']): { readonly from: number; readonly to: number } {
  const from = minutesOf(session?.start) ?? opens
  const said = minutesOf(session?.end)
  if (said !== undefined && said > from + 2) return { from, to: said }
  return from + lasts < 24 * 60 ? { from, to: from + lasts } : { from: opens, to: opens + lasts }
}

function timesOf(world: World, { on, posyandu, session }: Visit): { start: string; end: string } {
  const zone = world.zone(posyandu)
  const { from, to } = hoursOf(session)
  return { start: instantOf(on, from, zone), end: instantOf(on, to, zone) }
}
