import { describe, expect, it } from 'vitest'
import { recordsOf } from '../../../src/domain/log/index.ts'
import {
  cardOf,
  consult,
  create,
  definitions,
  editHousehold,
  editStaff,
  forget,
  importBatch,
  noteContact,
  noteScreened,
  noteKia,
  openRecord,
  registerHousehold,
  registerPerson,
  registerStaff,
  service,
  splitByClass,
  teach,
  undoImport,
  undoImportedPerson,
} from '../../../src/domain/records/index.ts'
import type { Definition } from '../../../src/domain/records/index.ts'
import { goldenBodies } from './bodies.ts'
import { id, pen, world } from './world.ts'

const all: readonly Definition[] = definitions
const opened = (w: ReturnType<typeof world>, subject: string, kind: string) => {
  const record = recordsOf(w.viewOf(subject), kind)[0]
  if (!record) throw new Error(`no ${kind}`)
  return openRecord(record)
}

describe('every kind', () => {
  it.each(all.map(d => [d.kind, d] as const))(
    '%s: its golden body is saved whole, one entry for each class',
    (kind, def) => {
      const body = goldenBodies[kind] ?? {}
      const w = world()
      w.accept(create(pen(), def, id('Siti'), body))
      const record = recordsOf(w.viewOf(id('Siti')), kind)[0]
      expect(
        Object.fromEntries(Object.entries(record?.fields ?? {}).map(([k, f]) => [k, f.values[0].value])),
      ).toEqual(body)
      const { posyandu, health } = splitByClass(def, body)
      expect({ ...posyandu, ...health }).toEqual(body)
      expect(record?.items.length).toBe([posyandu, health].filter(b => Object.keys(b).length > 0).length)
    },
  )
})

describe('the other builders', () => {
  it('found a household, and edit it', () => {
    const w = world()
    w.accept(
      registerHousehold(
        pen(),
        { posyandu: id('Melati'), kepala: 'Pak Budi', gakin: 'belum_tahu' },
        id('rumah'),
      ),
    )
    w.accept(
      editHousehold(pen(), opened(w, id('rumah'), 'rumah-tangga'), { gakin: 'ya', dasawisma: 'Anggrek' }),
    )
    expect(cardOf(w.viewOf(id('rumah')), id('rumah'))).toMatchObject({
      kind: 'rumah-tangga',
      nama: 'Pak Budi',
      gakin: 'ya',
      dasawisma: 'Anggrek',
    })
  })

  it('let a member of staff go', () => {
    const w = world()
    w.accept(registerStaff(pen(), id('Tini'), { nama: 'Tini', peran: 'kader', wilayah: [], aktif: true }))
    w.accept(editStaff(pen(), opened(w, id('Tini'), 'petugas'), { aktif: false }))
    expect(cardOf(w.viewOf(id('Tini')), id('Tini'))?.petugas?.aktif).toBe(false)
  })

  it('take a whole import back: its persons are nobody’s sasaran any more, and stay in the log', () => {
    const w = world()
    w.accept(importBatch(pen(), id('Melati'), { nama_berkas: 'sasaran.csv', baris: 1 }, id('impor')))
    const person = { nama: 'Ani', jk: 'P', tanggal_lahir: '1990-01-01', posyandu: id('Melati') } as const
    w.accept(
      registerPerson(
        pen(),
        { ...person, sasaran: 'sasaran', status: 'aktif', impor: id('impor') },
        id('Ani'),
      ),
    )
    expect(cardOf(w.viewOf(id('Ani')), id('Ani'))?.impor).toBe(id('impor'))
    w.accept([
      ...undoImport(pen(), opened(w, id('Melati'), 'impor')),
      ...undoImportedPerson(pen(), opened(w, id('Ani'), 'orang')),
    ])
    expect(cardOf(w.viewOf(id('Ani')), id('Ani'))?.status).toBe('tidak_ditemukan')
  })

  it('save service, education, consultation, the tick of the KIA book and forgetting as facts about the person', () => {
    const drafts = [
      ...service(pen(), id('Siti'), {
        jenis: 'vit_a',
        tanggal: '2026-11-10',
        sumber: 'diberikan',
        jumlah: 1,
      }),
      ...teach(pen(), id('Siti'), { materi: ['asi'] }),
      ...consult(pen(), id('Siti'), { alasan: ['T pertama'] }),
      ...noteContact(pen(), id('Siti'), { jenis: 'anc', tanggal: '2026-11-10', sumber: 'di_sini' }),
      ...noteScreened(pen(), id('Siti'), { penyakit: 'dm', tanggal: '2026-11-10', tempat: 'puskesmas' }),
      ...noteKia(pen(), id('Siti'), { dari: id('periksa'), dicatat: true }),
      ...forget(pen(), id('Siti'), 'Permintaan warga'),
    ]
    expect(drafts.map(d => d.kind)).toEqual([
      'layanan',
      'edukasi',
      'konsul',
      'kontak',
      'pernah-skrining',
      'kia-dicatat',
      'lupakan',
    ])
    for (const d of drafts) expect([d.about, d.record === d.about]).toEqual([id('Siti'), false])
  })
})
