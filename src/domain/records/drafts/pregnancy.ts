import type { Body } from '../../log/entry.ts'
import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { kehamilan } from '../kehamilan.ts'
import { newbornName } from '../names.ts'
import type { ReadOf } from '../read-body.ts'
import { orang } from '../orang.ts'
import { registerPerson } from './person.ts'
import type { PersonForm } from './person.ts'

type PregnancyForm = FormOf<typeof kehamilan.fields>

export const openPregnancy = (
  pen: Pen,
  mother: string,
  body: PregnancyForm,
  id = pen.newId(),
): EntryDraft[] => create(pen, kehamilan, mother, body, id)

export const editPregnancy = (pen: Pen, opened: Opened, values: Body): EntryDraft[] =>
  edit(pen, kehamilan, opened, values)

export type Baby = {
  readonly id?: string
  readonly jk: 'L' | 'P'
  readonly nama?: string | undefined
  readonly nik?: string | undefined
  readonly bb_lahir?: number | undefined
  readonly pb_lahir?: number | undefined
  readonly lk_lahir?: number | undefined
}

export type Birth = {
  readonly episode: Opened
  readonly mother: { readonly id: string; readonly body: ReadOf<typeof orang.fields> }
  readonly facts: Partial<PregnancyForm> & { readonly tanggal_akhir: string }
  readonly babies: readonly Baby[]
}

/** One save: the episode ends, and every baby that lives is a person with the mother's address and link. */
export function birthSave(pen: Pen, { episode, mother, facts, babies }: Birth): EntryDraft[] {
  const born = babies.map(b => ({ ...b, id: b.id ?? pen.newId() }))
  const anak = [...childrenOf(episode), ...born.map(b => b.id)]
  const closed = editPregnancy(pen, episode, { akhir: 'lahir_hidup', ...facts, anak })
  const persons = born.flatMap((baby, i) =>
    registerPerson(pen, newborn(pen, { mother, facts, baby, order: i + 1, of: born.length }), baby.id),
  )
  return [...closed, ...persons]
}

const childrenOf = (episode: Opened): string[] => {
  const held = episode.shown['anak']
  return Array.isArray(held) ? held.map(String) : []
}

type Newborn = Pick<Birth, 'mother' | 'facts'> & {
  readonly baby: Baby
  readonly order: number
  readonly of: number
}

function newborn(pen: Pen, { mother, facts, baby, order, of }: Newborn): PersonForm {
  const m = mother.body
  return {
    nama: baby.nama ?? newbornName(m.nama ?? '', order),
    jk: baby.jk,
    tanggal_lahir: facts.tanggal_akhir,
    ...(baby.nik ? { nik: baby.nik, nik_status: 'ada' } : { nik_status: 'belum' }),
    ibu: mother.id,
    ibu_nama: m.nama,
    ayah_nama: m.suami_nama,
    ...(facts.hamil_ke === undefined ? {} : { anak_ke: facts.hamil_ke }),
    ...(of > 1 ? { kembar: true, urutan_kembar: order } : {}),
    bb_lahir: baby.bb_lahir,
    pb_lahir: baby.pb_lahir,
    lk_lahir: baby.lk_lahir,
    uk_lahir: facts.uk_akhir,
    alamat: m.alamat,
    rt: m.rt,
    rw: m.rw,
    dusun: m.dusun,
    patokan_rumah: m.patokan_rumah,
    rumah: m.rumah,
    posyandu: m.posyandu ?? pen.posyandu,
    sasaran: m.sasaran ?? 'sasaran',
    status: 'aktif',
  }
}

export type Loss = Partial<PregnancyForm> & {
  readonly akhir: 'keguguran' | 'lahir_mati' | 'ibu_meninggal' | 'pindah'
  readonly tanggal_akhir: string
}

/** The episode ends without a child: nothing about a baby is asked any more; the mother's own contacts stay. */
export const lossSave = (pen: Pen, episode: Opened, facts: Loss): EntryDraft[] =>
  editPregnancy(pen, episode, facts)
