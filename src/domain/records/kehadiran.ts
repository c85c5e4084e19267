import { define, fieldWorkers } from './define.ts'
import { merging, optional, ref, text, yesNo } from './field.ts'

const doneBy = (label: string) => merging('any', optional(ref(label)))

/** One person on one day. Each step is a field of its own, so that two desks without signal merge instead of colliding. */
export const kehadiran = define({
  kind: 'kehadiran',
  title: 'Kehadiran',
  writers: fieldWorkers,
  fields: {
    orang: ref('Warga'),
    l1: doneBy('Langkah 1, pendaftaran, oleh'),
    l2: doneBy('Langkah 2, penimbangan dan pengukuran, oleh'),
    l3: doneBy('Langkah 3, pencatatan, oleh'),
    l4: doneBy('Langkah 4, pelayanan, oleh'),
    l5: doneBy('Langkah 5, penyuluhan, oleh'),
    selesai: merging('any', optional(yesNo('Selesai'))),
    pengantar: merging('any', optional(text('Pengantar', { max: 60 }))),
    urutan: merging('any', optional(text('Nomor urut', { max: 12 }))),
    tamu: merging('any', optional(yesNo('Tamu'))),
    batal: merging('any', optional(yesNo('Batal hadir'))),
  },
})
