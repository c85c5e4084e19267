import { idFromBytes } from '../../src/domain/log/index.ts'
import type { Entry, Save } from '../../src/domain/log/index.ts'
import { create, entriesOf } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { orang } from '../../src/domain/records/orang.ts'
import type { Rng } from '../../tests/simulator/rng.ts'

const told = { hasil: [], rujukan: [] }

/** A new person and her first screening, with its confidential part: what one press of Simpan holds. */
export function firstVisit(pen: Pen, chance: Rng): EntryDraft[] {
  const person = pen.newId()
  const { posyandu } = pen
  const body = {
    nama: `Ibu ${chance.int(9999)}`,
    jk: 'P',
    tanggal_lahir: '1990-05-04',
    status: 'aktif',
    posyandu,
  }
  const answers = { lokasi: 'posyandu', told, bb: 40 + chance.int(40), td_sistol: 100 + chance.int(60) }
  return [
    ...create(pen, orang, person, { ...body, sasaran: 'sasaran' }, person),
    ...entriesOf(
      pen,
      { kind: 'periksa-dewasa', v: 1 },
      { about: person, record: pen.newId() },
      {
        posyandu: answers,
        health: { told_kesehatan: told },
      },
    ),
  ]
}

export type Author = { readonly account: string; readonly posyandu: string; readonly replica: string }

export const penOf = ({ account, posyandu }: Author, chance: Rng): Pen => ({
  newId: () => idFromBytes(chance.bytes(16)),
  happenedOn: '2026-11-25',
  posyandu,
  by: account,
})

/** What a cadre saves all day, as her phone would send it. */
export function author(who: Author, chance: Rng): () => Save {
  const pen = penOf(who, chance)
  let localSeq = 0
  return () => {
    const save = pen.newId()
    const { account: by, replica } = who
    const common = { save, deviceTime: '2026-11-25T08:00:00+07:00', by, replica }
    const entries = firstVisit(pen, chance).map((draft): Entry => ({
      ...draft,
      ...common,
      localSeq: (localSeq += 1),
    }))
    return { save, entries }
  }
}
