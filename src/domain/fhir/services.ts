import { chainOf } from '../areas/index.ts'
import { kfa } from '../instrument/coded.ts'
import { ageGroups } from '../life-stage.ts'
import type { RecordView, View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { completedMonths } from '../measures/age.ts'
import { policyFor } from '../policy/index.ts'
import { countedOf, episodeState, layanan, orang, pmtMinggu, read } from '../records/index.ts'
import { cleanText } from './clean-text.ts'
import type { Frame } from './frame.ts'
import { immunisationsOf } from './immunisation.ts'
import { medicationOf } from './medication.ts'
import { procedureOf, vitaminA } from './procedure.ts'
import { isUndecided, isUndecidedService } from './sure.ts'
import { nothing, together } from './types.ts'
import type { Made } from './types.ts'
import type { Person, Visit } from './visits.ts'
import type { World } from './world.ts'

/** Services that stand in a record of their own. */
export function servicesOf(world: World, frame: Frame, { view, id }: Person, visit: Visit): Made {
  const person = recordById(view, orang.kind, id)
  const b = read(orang, person)
  const { policy } = policyFor(chainOf(world.tree, visit.posyandu), world.policies, visit.on)
  const author = world.staff.get(visit.by)
  const reported = `Dilaporkan oleh ${author?.nakes ? '' : 'kader '}${author?.name ?? 'posyandu'}`
  const birth = isUndecided(person, 'tanggal_lahir', 'lahir_perkiraan') ? undefined : b.tanggal_lahir
  return together([
    immunisationsOf(frame, { view, visit, birth, sex: b.jk, policy, reported }),
    ...visit.services.map(r =>
      isUndecidedService(r)
        ? undecided(r)
        : service(frame, read(layanan, r), vitaminAFor(view, birth, visit.on)),
    ),
    extraFood(view, visit.on),
  ])
}

const undecided = (r: RecordView): Made => {
  const { jenis, produk } = read(layanan, r)
  const label = [jenis && layanan.fields.jenis.options?.[jenis], produk].filter(Boolean).join(' ')
  const why = 'Ada dua isian berbeda, menunggu keputusan bidan.'
  return { entries: [], withheld: [{ card: 'layanan', question: jenis ?? 'jenis', label, why }] }
}

/** A week of a course that was noted on the day of the visit. */
function extraFood(view: Person['view'], on: string): Made {
  if (!countedOf(view, pmtMinggu.kind).some(r => r.happenedOn === on)) return nothing
  const why = 'Belum ada kode nasional untuk pemantauan PMT.'
  return {
    entries: [],
    withheld: [{ card: pmtMinggu.kind, question: 'dimakan', label: pmtMinggu.title, why }],
  }
}

const uncoded: Readonly<Record<string, string>> = {
  obat_cacing: 'Kode obat cacing belum ditemukan.',
  mms: 'Kode MMS belum ditemukan.',
  vit_k: 'Kode vitamin K (448883004) belum diperiksa pada contoh resmi.',
  shk: 'Kode SHK (29575-8) adalah hasil laboratorium; yang dicatat baru bahwa skriningnya dilakukan.',
}

function service(
  frame: Frame,
  { jenis, jumlah, satuan }: ReturnType<typeof read<typeof layanan.fields>>,
  vitaminAIs: 'anak' | 'nifas' | undefined,
): Made {
  switch (jenis) {
    case undefined:
    case 'imunisasi':
      return nothing
    case 'vit_a':
      if (vitaminAIs === 'nifas') return handedOut(frame, vitaminAMother, { jumlah, unit: 'kapsul' })
      if (vitaminAIs === undefined)
        return unsent(jenis, 'Bukan anak dan bukan ibu nifas: kodenya tidak diketahui.')
      return { entries: [procedureOf(frame, vitaminA, 'Pemberian vitamin A')], withheld: [] }
    case 'ttd':
      return handedOut(frame, ironTablets, { jumlah, unit: cleanText(satuan) ?? 'tablet' })
    default:
      return unsent(jenis, uncoded[jenis] ?? 'Belum ada kode nasional untuk layanan ini.')
  }
}

const unsent = (jenis: string, why: string): Made => {
  const label = layanan.fields.jenis.options?.[jenis] ?? jenis
  return { entries: [], withheld: [{ card: 'layanan', question: jenis, label, why }] }
}

const ironTablets = { code: kfa('93001004'), text: 'Tablet tambah darah' }
/** The same as the card of the mother says it: one statement, whichever of the two was filled in. */
const vitaminAMother = { code: kfa('93001118'), text: 'Vitamin A ibu nifas' }

type Amount = { readonly jumlah: number | undefined; readonly unit: string }

function handedOut(frame: Frame, what: typeof ironTablets, { jumlah, unit }: Amount): Made {
  if (jumlah !== undefined && jumlah <= 0) return nothing
  const dosage = jumlah === undefined ? {} : { dosage: `Diberikan ${jumlah} ${unit}` }
  return { entries: [medicationOf(frame, { ...what, status: 'active', ...dosage })], withheld: [] }
}

/** The Procedure of the samples is that of children; a mother gets capsules after birth. */
function vitaminAFor(view: View, birth: string | undefined, on: string): 'anak' | 'nifas' | undefined {
  if (birth !== undefined && completedMonths(birth, on) < ageGroups.aprasUntilMonth) return 'anak'
  return episodeState(view, on).nifas ? 'nifas' : undefined
}
