import { describe, expect, it } from 'vitest'
import { lifeStages } from '../../../src/domain/life-stage.ts'
import { recordById, recordsOf } from '../../../src/domain/log/index.ts'
import {
  birthSave,
  cardOf,
  death,
  editPregnancy,
  episodesOf,
  episodeState,
  kehamilan,
  lossSave,
  onlyBirthOf,
  openPregnancy,
  openRecord,
  orang,
  pregnancyOf,
  read,
  registerPerson,
  subjectOf,
} from '../../../src/domain/records/index.ts'
import { id, pen, world } from './world.ts'

const mother = {
  nama: 'Siti Aminah',
  jk: 'P',
  tanggal_lahir: '1998-03-21',
  posyandu: id('Melati'),
  sasaran: 'sasaran',
  status: 'aktif',
  rt: '02',
  dusun: 'Krajan',
  suami_nama: 'Budi',
} as const

const hpht = '2026-01-15'

function pregnant() {
  const w = world()
  w.accept(registerPerson(pen('2026-02-20'), mother, id('Siti')))
  w.accept(
    openPregnancy(pen('2026-02-20'), id('Siti'), { hamil_ke: 2, hpht, tb: 155, bb_awal: 50 }, id('hamil')),
  )
  const episode = () => {
    const record = recordById(w.viewOf(id('Siti')), 'kehamilan', id('hamil'))
    if (!record) throw new Error('no episode')
    return openRecord(record)
  }
  const body = () => read(orang, recordById(w.viewOf(id('Siti')), 'orang', id('Siti')))
  return { ...w, episode, body }
}

const stagesOn = (w: ReturnType<typeof pregnant>, day: string) =>
  lifeStages(
    { birthDate: mother.tanggal_lahir, sex: 'P' },
    episodesOf(w.viewOf(id('Siti'))).map(e => pregnancyOf(e, day)),
    day,
  )

const birth = (w: ReturnType<typeof pregnant>, babies: Parameters<typeof birthSave>[1]['babies']) =>
  birthSave(pen('2026-10-20'), {
    episode: w.episode(),
    mother: { id: id('Siti'), body: w.body() },
    facts: {
      tanggal_akhir: '2026-10-18',
      hamil_ke: 2,
      uk_akhir: 39,
      tempat: 'puskesmas',
      imd: true,
      menyusui: true,
    },
    babies,
  })

describe('the life of a pregnancy', () => {
  it('makes her bumil, with weeks and due date from the HPHT', () => {
    const state = episodeState(pregnant().viewOf(id('Siti')), '2026-07-02')
    expect(state.pregnant).toMatchObject({ weeks: 24, hpl: '2026-10-22', episode: { hamilKe: 2 } })
    expect(state.nifas).toBeUndefined()
  })

  it('counts weeks from what a health worker estimated when the HPHT is not known', () => {
    const w = world()
    w.accept(registerPerson(pen(), mother, id('Siti')))
    w.accept(
      openPregnancy(pen('2026-06-01'), id('Siti'), { hamil_ke: 1, uk_awal: 10, uk_tanggal: '2026-06-01' }),
    )
    expect(episodeState(w.viewOf(id('Siti')), '2026-06-15').pregnant).toMatchObject({
      weeks: 12,
      hpl: '2026-12-28',
    })
  })

  it('is not yet known on a day before it was recorded', () => {
    expect(episodeState(pregnant().viewOf(id('Siti')), '2026-02-19').pregnant).toBeUndefined()
  })

  it('goes on to nifas and to breastfeeding, and ends when she stops', () => {
    const w = pregnant()
    w.accept(birth(w, [{ jk: 'L' }]))
    expect(stagesOn(w, '2026-10-17').roles).toContain('bumil')
    expect(stagesOn(w, '2026-10-18').roles).toContain('bufas')
    expect(episodeState(w.viewOf(id('Siti')), '2026-10-20').nifas?.day).toBe(2)
    expect(stagesOn(w, '2026-11-29').roles).toContain('bufas')
    expect(stagesOn(w, '2026-11-30').roles).toContain('busui')
    w.accept(editPregnancy(pen('2027-06-01'), w.episode(), { berhenti_menyusui_pada: '2027-05-20' }))
    expect(stagesOn(w, '2027-05-19').mainGroup).toBe('nifas-menyusui')
    expect(stagesOn(w, '2027-05-20').mainGroup).toBe('dewasa')
  })

  it('makes the baby in the same save, with mother, address and a name of the delivery room', () => {
    const w = pregnant()
    const drafts = birth(w, [{ jk: 'L', bb_lahir: 3.1, id: id('bayi') }])
    expect(drafts.map(d => d.kind)).toEqual(['kehamilan', 'orang'])
    expect(drafts[1]?.body).toMatchObject({
      nama: 'By. Ny. Siti Aminah (1)',
      tanggal_lahir: '2026-10-18',
      ibu: id('Siti'),
      ibu_nama: 'Siti Aminah',
      ayah_nama: 'Budi',
      dusun: 'Krajan',
      nik_status: 'belum',
      anak_ke: 2,
      bb_lahir: 3.1,
      uk_lahir: 39,
    })
    w.accept(drafts)
    expect(read(kehamilan, recordById(w.viewOf(id('Siti')), 'kehamilan', id('hamil'))).anak).toEqual([
      id('bayi'),
    ])
    expect(cardOf(w.viewOf(id('bayi')), id('bayi'))).toMatchObject({
      ibu: 'Siti Aminah',
      ibuId: id('Siti'),
      lahir: '2026-10-18',
    })
  })

  it('gives twins an order', () => {
    const w = pregnant()
    const babies = birth(w, [{ jk: 'L' }, { jk: 'P', nama: 'Aisyah' }]).filter(d => d.kind === 'orang')
    expect(babies.map(d => [d.body['nama'], d.body['urutan_kembar'], d.body['kembar']])).toEqual([
      ['By. Ny. Siti Aminah (1)', 1, true],
      ['Aisyah', 2, true],
    ])
  })
})

describe('after a loss', () => {
  it.each(['keguguran', 'lahir_mati'] as const)('%s: nifas stays, everything about a baby ends', akhir => {
    const w = pregnant()
    w.accept(lossSave(pen('2026-06-10'), w.episode(), { akhir, tanggal_akhir: '2026-06-09' }))
    const state = episodeState(w.viewOf(id('Siti')), '2026-06-20')
    expect(state).toMatchObject({ afterLoss: true, breastfeeding: false, nifas: { day: 11 } })
    expect(state.pregnant).toBeUndefined()
    expect(recordsOf(w.viewOf(id('Siti')), 'orang')).toHaveLength(1)
    expect(subjectOf(w.viewOf(id('Siti')), id('Siti'), '2026-06-20')).toMatchObject({
      afterLoss: true,
      pregnant: false,
    })
  })

  it('the death of the baby ends baby matters for the mother on that day, not before', () => {
    const w = pregnant()
    w.accept(birth(w, [{ jk: 'L', id: id('bayi') }]))
    const baby = recordById(w.viewOf(id('bayi')), 'orang', id('bayi'))
    if (!baby) throw new Error('no baby')
    w.accept(
      death(
        pen('2026-10-25'),
        openRecord(baby),
        { tanggal: '2026-10-25', saat: 'bayi' },
        { mother: w.episode() },
      ),
    )
    expect(episodeState(w.viewOf(id('Siti')), '2026-10-24')).toMatchObject({
      breastfeeding: true,
      afterLoss: false,
    })
    expect(episodeState(w.viewOf(id('Siti')), '2026-10-25')).toMatchObject({
      breastfeeding: false,
      afterLoss: true,
      nifas: { day: 7 },
    })
    expect(cardOf(w.viewOf(id('bayi')), id('bayi'))).toMatchObject({
      status: 'meninggal',
      tanggalStatus: '2026-10-25',
    })
  })

  it('whose death ends them is the only one of her birth that lived, by its name or by its day', () => {
    const w = pregnant()
    w.accept(
      birth(w, [
        { jk: 'L', id: id('bayi') },
        { jk: 'P', id: id('kembar') },
      ]),
    )
    const view = w.viewOf(id('Siti'))
    const born = '2026-10-19'
    const bayi = { id: id('bayi'), born }
    expect(onlyBirthOf(view, bayi, () => true)).toBeUndefined()
    expect(onlyBirthOf(view, bayi, other => other !== id('kembar'))?.record).toBe(id('hamil'))
    expect(onlyBirthOf(view, { id: id('kakak'), born: '2020-01-01' }, () => false)).toBeUndefined()
    expect(onlyBirthOf(view, { id: id('lain'), born }, () => false)).toBeUndefined()

    const unnamed = pregnant()
    const facts = { akhir: 'lahir_hidup', tanggal_akhir: born } as const
    unnamed.accept(editPregnancy(pen('2026-10-20'), unnamed.episode(), facts))
    const hers = unnamed.viewOf(id('Siti'))
    expect(onlyBirthOf(hers, bayi, () => true)?.record).toBe(id('hamil'))
    expect(onlyBirthOf(hers, { ...bayi, born: '2026-10-18' }, () => true)).toBeUndefined()
    expect(onlyBirthOf(hers, { ...bayi, born: undefined }, () => true)).toBeUndefined()
  })

  it('the death of the mother closes the pregnancy without nifas', () => {
    const w = pregnant()
    const siti = recordById(w.viewOf(id('Siti')), 'orang', id('Siti'))
    if (!siti) throw new Error('no mother')
    w.accept(
      death(
        pen('2026-06-01'),
        openRecord(siti),
        { tanggal: '2026-06-01', saat: 'hamil' },
        { own: w.episode() },
      ),
    )
    const state = episodeState(w.viewOf(id('Siti')), '2026-06-02')
    expect([state.pregnant, state.nifas, state.breastfeeding]).toEqual([undefined, undefined, false])
  })
})

describe('who is screened', () => {
  it('knows the pregnancy as the cards ask it', () => {
    expect(subjectOf(pregnant().viewOf(id('Siti')), id('Siti'), '2026-07-02')).toMatchObject({
      sex: 'P',
      ageYears: 28,
      pregnant: true,
      weeksPregnant: 24,
      pregnancyOrder: 2,
      startWeightKg: 50,
      heightCm: 155,
    })
  })

  it('is nobody while sex or birth date is missing', () => {
    const w = world()
    const [draft] = registerPerson(pen(), mother, id('Siti'))
    if (!draft) throw new Error('no draft')
    const { tanggal_lahir: _, ...rest } = draft.body
    w.accept([{ ...draft, body: rest }])
    expect(subjectOf(w.viewOf(id('Siti')), id('Siti'), '2026-07-02')).toBeUndefined()
  })
})
