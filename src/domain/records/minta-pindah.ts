import type { RecordView, View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { recordsOf } from '../log/read.ts'
import { define, healthWorkers } from './define.ts'
import { choice, day, health, merging, optional, ref, text } from './field.ts'
import type { Field } from './field.ts'
import type { MoveRequest } from './move-request.ts'
import { read } from './read-body.ts'

export const jawabanPindah = {
  ya: 'Ya, pindah ke sana',
  tidak: 'Tidak, masih di sini',
} as const

/** For health workers, and never a conflict: the server wrote it, or whoever answered first was answered for. */
const asked = <T, R extends boolean>(f: Field<T, R>): Field<T, R> => health(merging('any', f))

/**
 * What the server asks those who have somebody: another place registered a person of her NIK and birth date, and asks for
 * her history. Only the server begins it; they answer. The names stand in it because who is asked cannot read that place.
 */
export const mintaPindah = define({
  kind: 'minta-pindah',
  title: 'Diminta pindah ke tempat lain',
  writers: healthWorkers,
  wholly: 'health',
  fields: {
    klaim: asked(ref('Permintaan')),
    warga: asked(ref('Terdaftar di sana sebagai')),
    ke: asked(ref('Ke posyandu')),
    ke_nama: asked(text('Ke posyandu')),
    oleh_nama: asked(text('Diminta oleh')),
    tanggal: asked(day('Terdaftar di sana sejak')),
    ditanya: asked(day('Ditanyakan')),
    jawaban: asked(optional(choice('Jawaban', jawabanPindah))),
  },
})

export const requestId = (claim: string, person: string): string => idFromParts('minta-pindah', claim, person)

export const moveRequestsOf = (view: View): MoveRequest[] =>
  recordsOf(view, mintaPindah.kind).flatMap(requestOf)

function requestOf(record: RecordView): MoveRequest[] {
  const { ke, ke_nama: keNama, oleh_nama: olehNama, tanggal, ditanya, jawaban } = read(mintaPindah, record)
  if (!ke || !keNama || !tanggal) return []
  return [
    {
      record: record.id,
      ke,
      keNama,
      olehNama: olehNama ?? 'petugas di sana',
      tanggal,
      on: ditanya ?? record.happenedOn,
      ...(jawaban ? { jawaban } : {}),
    },
  ]
}
