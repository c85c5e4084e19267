import * as z from 'zod/mini'
import { isIsoDate } from '../measures/age.ts'

const said = (field: string, what: string) => ({ error: `${field}: ${what}` })

const day = (field: string) => {
  const wrong = said(field, 'tulis tanggal yang ada di kalender, seperti 2026-01-31')
  return z.string(wrong).check(z.refine(isIsoDate, wrong))
}

const fields = (field: string) => z.record(z.string(), z.unknown(), said(field, 'tulis sebagai objek { … }'))
const given = (field: string) => z._default(fields(field), {})

const shape = z.strictObject(
  {
    kartu: z.optional(z.string(said('kartu', 'tulis nama kartu, misalnya "ibu-hamil"'))),
    per: day('per'),
    warga: fields('warga'),
    jawaban: given('jawaban'),
    riwayat: z._default(z.array(fields('riwayat'), said('riwayat', 'tulis sebagai daftar [ … ]')), []),
    kebijakan: given('kebijakan'),
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys[0] ?? ''}: bagian ini tidak dikenal`
        : 'kasus: tulis sebagai objek { kartu, per, warga, jawaban, riwayat, kebijakan }',
  },
)

export type Case = z.infer<typeof shape>

/** Its outer shape; what stands inside is judged by the records and the card that it belongs to. */
export function readCase(raw: unknown): Case | { readonly galat: readonly string[] } {
  const read = shape.safeParse(raw)
  return read.success ? read.data : { galat: read.error.issues.map(i => i.message) }
}
