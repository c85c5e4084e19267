import type { ReaderClass } from '../log/entry.ts'
import type { RecordView, View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { shown, stateOf } from '../log/read.ts'
import { assignmentsOf } from './assignments.ts'
import { cardMeasures } from './card-type.ts'
import type { Card, OpenReferral } from './card-type.ts'
import { compact } from './compact.ts'
import { conflictList } from './conflicts.ts'
import { episodesOf } from './episode.ts'
import { countedOf, countedRecords } from './history.ts'
import { kunjungan } from './kunjungan.ts'
import { orang } from './orang.ts'
import { read } from './read-body.ts'
import { openReferrals } from './referrals.ts'
import { moveRequestsOf } from './minta-pindah.ts'
import { activeLinks, partedFrom } from './links.ts'
import { taskFacts } from '../tasks/facts.ts'
import { lastSettled } from './settled.ts'
import { askedOf } from './tanya-dobel.ts'

export function personCard(view: View, record: RecordView, reader: ReaderClass): Card {
  const b = read(orang, record)
  const screenings = countedRecords(view)
  const visits = countedOf(view, kunjungan.kind)
  const lastVisit = visits.at(-1)
  return compact<Card>({
    id: record.id,
    kind: 'orang',
    nama: b.nama ?? 'Tanpa nama',
    posyandu: b.posyandu ?? record.items[0]?.entry.posyandu,
    panggilan: b.panggilan,
    dikenal: b.dikenal_sebagai,
    ibu: b.ibu_nama,
    ibuId: b.ibu,
    jk: b.jk,
    lahir: b.tanggal_lahir,
    lahirPerkiraan: b.lahir_perkiraan === true ? true : undefined,
    nikEnd: b.nik?.slice(-4),
    nikMark: b.nik ? idFromParts('nik', b.nik) : undefined,
    nikStatus: b.nik_status,
    anakKe: b.anak_ke,
    urutanKembar: b.urutan_kembar,
    alamat: b.alamat,
    rt: b.rt,
    rw: b.rw,
    dusun: b.dusun,
    patokan: b.patokan_rumah,
    rumah: b.rumah,
    sekolah: b.sekolah,
    kelas: b.kelas,
    sasaran: b.sasaran,
    status: b.status,
    tanggalStatus: b.tanggal_status,
    sementaraSampai: b.sementara_pindah_sampai,
    impor: b.impor,
    episodes: orNothing(episodesOf(view)),
    ukur: lastMeasures(screenings),
    terakhir: screenings[0]?.happenedOn,
    kunjungan: lastVisit?.happenedOn,
    kunjunganBerikut: lastVisit ? read(kunjungan, lastVisit).kunjungan_berikut : undefined,
    tugas: orNothing(assignmentsOf(view)),
    rujukan: orNothing(openReferrals(view).map(referralLine)),
    fakta: taskFacts(view, reader),
    konflik: conflictList(view).length || undefined,
    diputuskan: lastSettled(view),
    dibetulkan: view.records.some(r => stateOf(r) === 'rejected') ? true : undefined,
    gabungan: orNothing(
      activeLinks(view)
        .flatMap(l => [l.a, l.b])
        .filter((id, i, all) => all.indexOf(id) === i),
    ),
    bukan: orNothing(partedFrom(view)),
    tanya: orNothing(askedOf(view)),
    diminta: reader === 'health' ? orNothing(moveRequestsOf(view)) : undefined,
  })
}

const orNothing = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

const referralLine = (r: ReturnType<typeof openReferrals>[number]): OpenReferral => ({
  record: r.record,
  mendesak: r.mendesak,
  palingLambat: r.palingLambat,
  sejak: r.happenedOn,
  ...(r.body.perlu_bidan ? { perluBidan: true } : {}),
  ...(r.answers.at(-1)?.body.status === 'tidak_datang' ? { tidakDatang: true } : {}),
})

/** Newest first: the first that has the answer is the last that was measured. */
function lastMeasures(screenings: readonly RecordView[]): Card['ukur'] {
  const found = cardMeasures.flatMap(key => {
    const last = screenings.find(s => typeof shown(s, key) === 'number')
    return last ? [[key, { value: Number(shown(last, key)), on: last.happenedOn }] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
