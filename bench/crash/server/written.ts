import { idFromBytes } from '../../../src/domain/log/index.ts'
import type { Entry, Save } from '../../../src/domain/log/index.ts'
import { create, entriesOf } from '../../../src/domain/records/index.ts'
import type { Pen } from '../../../src/domain/records/index.ts'
import { orang } from '../../../src/domain/records/orang.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import type { Device } from '../device.ts'

const told = { hasil: [], rujukan: [] }

/** What a cadre saves all day: a new person and her first screening, with its confidential part; three or four entries a save. */
export function author({ account, posyandu, replica }: Device, chance: Rng): () => Save {
  let localSeq = 0
  const newId = (): string => idFromBytes(chance.bytes(16))
  const pen: Pen = { newId, happenedOn: '2026-11-25', posyandu, by: account }
  return () => {
    const person = newId()
    const body = {
      nama: `Ibu ${chance.int(9999)}`,
      jk: 'P',
      tanggal_lahir: '1990-05-04',
      status: 'aktif',
      posyandu,
    }
    const screening = { lokasi: 'posyandu', told, bb: 40 + chance.int(40), td_sistol: 100 + chance.int(60) }
    const drafts = [
      ...create(pen, orang, person, { ...body, sasaran: 'sasaran' }, person),
      ...entriesOf(
        pen,
        { kind: 'periksa-dewasa', v: 1 },
        { about: person, record: newId() },
        {
          posyandu: screening,
          health: { told_kesehatan: told },
        },
      ),
    ]
    const save = newId()
    const common = { save, deviceTime: '2026-11-25T08:00:00+07:00', by: account, replica }
    const entries = drafts.map((draft): Entry => ({ ...draft, ...common, localSeq: (localSeq += 1) }))
    return { save, entries }
  }
}
