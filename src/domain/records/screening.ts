import * as z from 'zod/mini'
import { storedSchema } from '../instrument/stored-schema.ts'
import type { Questions } from '../instrument/question.ts'
import type { Body, ReaderClass } from '../log/entry.ts'
import type { Kind, TypeFault } from '../log/kinds.ts'
import { aboutWhom } from './about-whom.ts'
import { fieldWorkers } from './define.ts'
import type { Fields } from './define.ts'
import { sistemNasional } from './disalin.ts'
import { choice, data, health, optional, ref, storedTypes, text, texts, yesNo } from './field.ts'
import { quickCheck } from './quick-check.ts'

const lokasi = { posyandu: 'Posyandu', rumah: 'Rumah', pustu: 'Pustu', lain: 'Lainnya' } as const
const caraIsi = { langsung: 'Langsung di HP', salin: 'Disalin dari buku' } as const

/** What every screening says beside its answers. No question of an instrument may have one of these names. */
export const screeningMeta = {
  hari: optional(ref('Hari buka')),
  lokasi: choice('Lokasi', lokasi),
  petugas: optional(data('Petugas', () => z.record(z.string(), z.string()))),
  edisi: optional(text('Edisi kartu', { max: 20 })),
  cara_isi: optional(choice('Cara mengisi', caraIsi)),
  told: optional(data('Hasil yang disampaikan', () => z.unknown())),
  told_kesehatan: optional(health(data('Hasil yang disampaikan (rahasia)', () => z.unknown()))),
  ada_rahasia: optional(yesNo('Ada isian rahasia')),
  kunjungan: optional(ref('Kunjungan rumah')),
  impor: optional(ref('Dari impor')),
  /** The list was a download of that system, so it stands there already. */
  impor_sistem: optional(choice('Dari unduhan', sistemNasional)),
  alasan_koreksi: optional(text('Alasan dibetulkan', { max: 300 })),
  /** Figures that somebody looked at once more and found right, as `bb=12`: another figure of the same question is not meant. */
  dipastikan: optional(texts('Sudah dilihat lagi, memang benar')),
  ...aboutWhom,
} as const satisfies Fields

type Asked = { readonly id: string; readonly questions: Questions; readonly wholly?: 'health' }

const prefix = 'periksa-'
export const screeningKindId = (instrumentId: string): string => `${prefix}${instrumentId}`
export const instrumentIdOf = (kind: string): string | undefined =>
  kind.startsWith(prefix) ? kind.slice(prefix.length) : undefined

const meta: Fields = screeningMeta

const isHealth = (i: Asked, key: string): boolean =>
  (i.questions[key] ?? (Object.hasOwn(meta, key) ? meta[key] : undefined))?.seenBy === 'health'

/** A card that is wholly confidential is so with any body: where it was, whose it was, that it was cancelled. */
const classOf = (i: Asked, body: Body): ReaderClass =>
  i.wholly ?? (Object.keys(body).some(k => isHealth(i, k)) ? 'health' : 'posyandu')

/** An instrument, read as a kind of the log: answers flattened, and what every screening says beside them. */
export function screeningKind(i: Asked): Kind {
  const answers = storedSchema(i)
  const beside = z.looseObject(
    Object.fromEntries(Object.entries(meta).map(([k, f]) => [k, z.optional(storedTypes[f.type])])),
  )
  const quick = quickCheck(meta, i.questions)
  return {
    kind: screeningKindId(i.id),
    v: 1,
    writers: fieldWorkers,
    classOf: body => classOf(i, body),
    faultOf: body => (quick(body) ? undefined : (faultIn(answers, body) ?? faultIn(beside, body))),
  }
}

/** An answer that was taken back is `null`: it has no type to be wrong. */
function faultIn(schema: z.ZodMiniType, body: Body): TypeFault | undefined {
  const given = Object.fromEntries(Object.entries(body).filter(([, v]) => v !== null))
  const found = schema.safeParse(given)
  if (found.success) return undefined
  const issue = found.error.issues[0]
  return {
    field: String(issue?.path[0] ?? ''),
    expected: issue?.code === 'invalid_type' ? issue.expected : 'value',
  }
}
