import { ageWords } from '../../../measures/age.ts'
import {
  courseOn,
  coursesOf,
  eatenDays,
  lastWeekOf,
  weighedAtStart,
  weighedBefore,
} from '../../../pmt/index.ts'
import type { PmtCourse, Weighed } from '../../../pmt/index.ts'
import { alasanPmt, hasilPmt, optionLabel, pmt } from '../../../records/index.ts'
import { addressOf, dateColumn, figureColumn, nameColumn, numberColumn, textColumn } from '../../columns.ts'
import { residentOf } from '../../rows/resident.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'

type Row = {
  readonly resident: Resident
  readonly course: PmtCourse
  readonly state: string
  readonly eaten: number
  readonly start: Weighed | undefined
  readonly last: Weighed | undefined
}

const states = { berjalan: 'Berjalan', dinilai: 'Menunggu dinilai' } as const

/** Every course that ran on a day of the month, of children and of pregnant women (section 9.12). */
export const pmtRegister = sheet<Row>({
  id: 'register-pmt',
  title: 'Register PMT',
  group: 'register',
  form: 'Register pemberian makanan tambahan (tanpa formulir baku)',
  version: '2026-11',
  paper: 'lebar',
  signs: ['Kader', 'Petugas gizi'],
  rows: ({ id, view, ...subject }, asked) => {
    const resident = residentOf({ id, view, ...subject }, asked)
    if (!resident) return []
    return coursesOf(view).flatMap(course => {
      if (course.from > asked.to || (course.ended !== undefined && course.ended < asked.from)) return []
      const { state } = courseOn(course, asked.to)
      const { hasil } = course.body
      return [
        {
          resident,
          course,
          state: state !== 'selesai' ? states[state] : hasil ? hasilPmt[hasil] : 'Selesai',
          eaten: eatenDays(course).filter(d => d <= asked.to).length,
          start: weighedAtStart(view, course),
          last: weighedBefore(view, course, lastWeekOf(course) + 1),
        },
      ]
    })
  },
  whose: row => row.resident,
  columns: [
    numberColumn(),
    nameColumn(r => r.resident),
    textColumn('umur', 'Umur', r => r.resident.stages && ageWords(r.resident.stages), { width: 11 }),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    textColumn('alasan', 'Alasan', r => alasanPmt[r.course.reason], { width: 24 }),
    textColumn(
      'jenis',
      'Jenis PMT',
      r => r.course.body.jenis && optionLabel(pmt, 'jenis', r.course.body.jenis),
      {
        width: 20,
      },
    ),
    dateColumn('mulai', 'Mulai', r => r.course.from),
    figureColumn('target', 'Lama (hari)', r => r.course.days),
    figureColumn('dimakan', 'Dimakan (hari)', r => r.eaten),
    figureColumn('bb_awal', 'BB awal (kg)', r => r.start?.kg),
    figureColumn('bb_akhir', 'BB terakhir (kg)', r => r.last?.kg),
    dateColumn('bb_tanggal', 'Ditimbang', r => r.last?.on),
    dateColumn('selesai', 'Selesai', r => r.course.ended),
    textColumn('hasil', 'Hasil', r => r.state, { width: 22 }),
  ],
})
