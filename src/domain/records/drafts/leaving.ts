import type { FormOf } from '../define.ts'
import { create, edit } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import { kehamilan } from '../kehamilan.ts'
import { kematian } from '../kematian.ts'
import { lupakan } from '../lupakan.ts'
import { orang } from '../orang.ts'
import { pindah } from '../pindah.ts'

export type Move = Omit<FormOf<typeof pindah.fields>, 'dari'>

/** Within what the app knows (`ke`), away from it (`tujuan`), or only until a day, as to give birth at her mother's. */
export function move(pen: Pen, person: Opened, to: Move): EntryDraft[] {
  const dari = typeof person.shown['posyandu'] === 'string' ? person.shown['posyandu'] : pen.posyandu
  return [...create(pen, pindah, person.about, { ...to, dari }), ...edit(pen, orang, person, changedBy(to))]
}

function changedBy(to: Move) {
  if (to.sementara_sampai) return { sementara_pindah_sampai: to.sementara_sampai, tujuan_pindah: to.tujuan }
  if (to.ke)
    return { posyandu: to.ke, status: 'aktif', tanggal_status: to.tanggal, sementara_pindah_sampai: null }
  return { status: 'pindah_keluar', tanggal_status: to.tanggal, tujuan_pindah: to.tujuan }
}

export type Episodes = {
  /** Her own open pregnancy. */
  readonly own?: Opened | undefined
  /** The mother's episode, when the one who died is her only baby of it. */
  readonly mother?: Opened | undefined
}

/** Ends what was expected of her; after the death of a baby everything about a baby ends for the mother, KF stays. */
export function death(
  pen: Pen,
  person: Opened,
  facts: FormOf<typeof kematian.fields>,
  { own, mother }: Episodes = {},
): EntryDraft[] {
  const { tanggal } = facts
  return [
    ...create(pen, kematian, person.about, facts),
    ...edit(pen, orang, person, { status: 'meninggal', tanggal_status: tanggal }),
    ...(own ? edit(pen, kehamilan, own, { akhir: 'ibu_meninggal', tanggal_akhir: tanggal }) : []),
    ...(mother ? edit(pen, kehamilan, mother, { bayi_meninggal_pada: tanggal }) : []),
  ]
}

export const forget = (pen: Pen, subject: string, alasan: string): EntryDraft[] =>
  create(pen, lupakan, subject, { alasan })
