import { instrumentById } from '../../../instruments/index.ts'
import { check, mendKinds, toMend } from '../../../quality/index.ts'
import type { ToMend } from '../../../quality/index.ts'
import type { Asked } from '../../asked.ts'
import { addressOf, dateColumn, nameColumn, numberColumn, textColumn } from '../../columns.ts'
import { groundOf } from '../../ground.ts'
import { residentOf } from '../../rows/resident.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'
import type { Subject } from '../../sheet.ts'

type Line = { readonly resident: Resident; readonly row: ToMend }

function linesOf(subject: Subject, asked: Asked): Line[] {
  const resident = residentOf(subject, asked)
  if (!resident) return []
  const found = check(subject, asked, groundOf(asked))
  const everywhere = new Set([...found.visits, ...found.people].map(x => x.posyandu))
  return toMend(found, everywhere).map(row => ({ resident, row }))
}

const of = ({ resident }: Line): Resident => resident

/** The list to mend of `/mutu`, for a file or for paper. It names nobody who measured. */
export const perluDirapikan = sheet<Line>({
  id: 'perlu-dirapikan',
  title: 'Catatan yang bisa dirapikan',
  group: 'register',
  form: 'Isian kosong, angka yang perlu dicek, dan identitas yang belum lengkap',
  version: '2026',
  hint: 'Angka yang memang benar tidak perlu diubah. Jawaban rahasia tidak ikut.',
  paper: 'lebar',
  rows: linesOf,
  whose: of,
  columns: [
    numberColumn(),
    textColumn('posyandu', 'Posyandu', (r, look) => look.area(r.resident.posyandu, 'posyandu'), {
      width: 16,
    }),
    nameColumn(of),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 22 }),
    textColumn('kartu', 'Kartu', r => instrumentById(r.row.instrument ?? '')?.title ?? 'Data warga', {
      width: 24,
    }),
    dateColumn('tanggal', 'Tanggal', r => r.row.on),
    textColumn('jenis', 'Jenis', r => mendKinds[r.row.kind], { width: 16 }),
    textColumn('isian', 'Isian', r => r.row.labels.join(', '), { width: 30 }),
    textColumn('sebab', 'Yang dilihat lagi', r => r.row.words.join('. '), { width: 44 }),
    textColumn('sudah', 'Sudah', () => undefined, { width: 8 }),
  ],
})
