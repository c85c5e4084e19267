import { dueOf } from '../../../due/index.ts'
import { counting, counts, countsNamed, holds } from '../../../indicators/index.ts'
import type { Contribution } from '../../../indicators/index.ts'
import { ageGroups } from '../../../life-stage.ts'
import { ageWords } from '../../../measures/age.ts'
import type { Asked } from '../../asked.ts'
import { addressOf, motherOf, nameColumn, numberColumn, phoneOf, textColumn } from '../../columns.ts'
import { groundOf } from '../../ground.ts'
import { residentOf } from '../../rows/resident.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'
import type { Subject } from '../../sheet.ts'

type Missed = {
  readonly resident: Resident
  readonly absent: boolean
  readonly unweighed: boolean
  readonly visited: boolean
  readonly doses: readonly string[]
}

const looked = countsNamed(['kr-tidak-datang', 'skdn-tidak-ditimbang', 'kr-dikunjungi'])

/** Which of the counts hold for her in the month; nothing where she was not sasaran. */
function heldBy(subject: Subject, asked: Asked): ((count: string) => boolean) | undefined {
  const [list, made] = asked.kept ? [counts, asked.kept(subject.id)] : [looked, countedAnew(subject, asked)]
  const month = made.find(c => c.month === asked.month)
  return (
    month &&
    (id =>
      holds(
        month.counts,
        list.findIndex(c => c.id === id),
      ))
  )
}

function countedAnew(subject: Subject, asked: Asked): readonly Contribution[] {
  const one = counting(looked, { from: asked.month, until: asked.month }, groundOf(asked))
  one.visit(subject)
  return one.contributions
}

/** Doses whose time is over and that can still be given; who is six has other lists. */
function lateDoses({ view, id }: Subject, { stages, posyandu }: Resident, asked: Asked): readonly string[] {
  if (!stages || stages.ageMonths >= ageGroups.balitaUntilMonth) return []
  const rows = dueOf(view, id, asked.to, asked.policyOf(posyandu, asked.to))?.immunisation ?? []
  return rows.filter(r => r.status === 'terlambat' || r.status === 'kejar').map(r => r.what)
}

function missedBy(subject: Subject, asked: Asked): readonly Missed[] {
  const resident = residentOf(subject, asked)
  const held = resident && heldBy(subject, asked)
  if (!held) return []
  const doses = lateDoses(subject, resident, asked)
  const [absent, unweighed] = [held('kr-tidak-datang'), held('skdn-tidak-ditimbang')]
  if (!absent && !unweighed && doses.length === 0) return []
  return [{ resident, absent, unweighed, visited: held('kr-dikunjungi'), doses }]
}

const of = (row: Missed): Resident => row.resident
const tick = (is: boolean): string | undefined => (is ? '✓' : undefined)

/** Whom the puskesmas sends the kader to: who did not come, was not weighed, or lacks a dose whose time is over. */
export const sweeping = sheet<Missed>({
  id: 'sweeping',
  title: 'Daftar sweeping',
  group: 'register',
  form: 'Sasaran yang tidak datang atau imunisasinya belum lengkap',
  version: '2026',
  hint: 'Tidak datang: ibu, anak, dan lansia. Imunisasi: yang sudah lewat jadwal dan masih bisa diberikan, menurut catatan di sini.',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: missedBy,
  whose: of,
  columns: [
    numberColumn(),
    textColumn('posyandu', 'Posyandu', (r, look) => look.area(r.resident.posyandu, 'posyandu'), {
      width: 16,
    }),
    nameColumn(of),
    textColumn('umur', 'Umur', r => r.resident.stages && ageWords(r.resident.stages), { width: 11 }),
    textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 18 }),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    textColumn('hp', 'No. HP', (r, look) => phoneOf(r.resident, look), { width: 15 }),
    textColumn('datang', 'Tidak datang', r => tick(r.absent), { under: ['Bulan ini'], width: 7 }),
    textColumn('timbang', 'Tidak ditimbang', r => tick(r.unweighed), { under: ['Bulan ini'], width: 9 }),
    textColumn('imunisasi', 'Imunisasi belum diberikan', r => r.doses.join(', ') || undefined, {
      width: 44,
    }),
    textColumn('kunjungan', 'Sudah dikunjungi', r => tick(r.visited), { width: 9 }),
    textColumn('hasil', 'Hasil', () => undefined, { width: 20 }),
  ],
})
