import { chainOf } from '../areas/index.ts'
import { kfa } from '../instrument/coded.ts'
import type { RecordView } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { policyFor } from '../policy/index.ts'
import { countedOf, layanan, orang, pmtMinggu, read } from '../records/index.ts'
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
    ...visit.services.map(r => (isUndecidedService(r) ? undecided(r) : service(frame, read(layanan, r)))),
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
): Made {
  switch (jenis) {
    case undefined:
    case 'imunisasi':
      return nothing
    case 'vit_a':
      return { entries: [procedureOf(frame, vitaminA, 'Pemberian vitamin A')], withheld: [] }
    case 'ttd': {
      if (jumlah !== undefined && jumlah <= 0) return nothing
      const unit = satuan?.trim() || 'tablet'
      const dosage = jumlah === undefined ? {} : { dosage: `Diberikan ${jumlah} ${unit}` }
      const text = 'Tablet tambah darah'
      return {
        entries: [medicationOf(frame, { code: kfa('93001004'), status: 'active', text, ...dosage })],
        withheld: [],
      }
    }
    default: {
      const label = layanan.fields.jenis.options?.[jenis] ?? jenis
      const why = uncoded[jenis] ?? 'Belum ada kode nasional untuk layanan ini.'
      return { entries: [], withheld: [{ card: 'layanan', question: jenis, label, why }] }
    }
  }
}
