import { describe, expect, it } from 'vitest'
import { lifeStages } from '../../../src/domain/life-stage.ts'
import { entrySchema } from '../../../src/domain/log/index.ts'
import { firstTasks, practicePlace, practiceSaves } from '../../../src/domain/practice/index.ts'
import {
  checkForm,
  hariBuka,
  kehadiran,
  kehamilan,
  orang,
  petugas,
  rumahTangga,
  rujukan,
  wilayah,
} from '../../../src/domain/records/index.ts'
import type { EntryDraft } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'

/** The end of a long month, of a short one, and the day after a leap day: births and posyandu days are counted from it. */
const days = ['2026-11-22', '2026-10-31', '2028-02-29', '2028-03-01', '2027-01-01']
const at = (today: string, seed = 'latihan'): EntryDraft[] => practiceSaves({ today, seed }).flat()
/** What a cadre's form would say of it. */
const faultsOf = ({ kind, body }: EntryDraft, today: string): readonly unknown[] => {
  const forms = {
    'hari-buka': () => checkForm(hariBuka, body, { today }),
    kehadiran: () => checkForm(kehadiran, body, { today }),
    kehamilan: () => checkForm(kehamilan, body, { today }),
    orang: () => checkForm(orang, body, { today }),
    petugas: () => checkForm(petugas, body, { today }),
    'rumah-tangga': () => checkForm(rumahTangga, body, { today }),
    rujukan: () => checkForm(rujukan, body, { today }),
    wilayah: () => checkForm(wilayah, body, { today }),
  }
  const checked = Object.entries(forms).find(([k]) => k === kind)?.[1]()
  return checked && !checked.ok ? checked.faults : []
}
const people = (drafts: EntryDraft[]): EntryDraft[] => drafts.filter(d => d.kind === 'orang')

describe('the practice posyandu', () => {
  it('is the same for the same seed and day, and not for others', () => {
    expect(JSON.stringify(at('2026-11-22'))).toBe(JSON.stringify(at('2026-11-22')))
    expect(JSON.stringify(at('2026-11-22', 'lain'))).not.toBe(JSON.stringify(at('2026-11-22')))
    expect(JSON.stringify(at('2026-11-23'))).not.toBe(JSON.stringify(at('2026-11-22')))
  })

  it.each(days)('on %s has some thirty people, with an id and a name of their own', today => {
    const all = people(at(today))
    expect(all.length).toBeGreaterThanOrEqual(25)
    expect(all.length).toBeLessThanOrEqual(40)
    expect(new Set(all.map(d => d.about)).size).toBe(all.length)
    expect(new Set(all.map(d => d.body['nama'])).size).toBe(all.length)
    expect(all.every(d => d.body['nik'] === undefined)).toBe(true)
  })

  it.each(days)('on %s has every life stage, a woman in nifas and a newborn', today => {
    const drafts = at(today)
    const groups = people(drafts).map(p => {
      const episode = drafts.find(d => d.kind === 'kehamilan' && d.about === p.about)
      const ended = episode?.body['tanggal_akhir']
      const opened = { openedOn: String(episode?.body['hpht']) }
      const born = {
        birthDate: String(p.body['tanggal_lahir']),
        sex: p.body['jk'] === 'L' ? 'L' : 'P',
      } as const
      const known = episode
        ? [ended ? { ...opened, endedOn: String(ended), outcome: 'lahir-hidup' as const } : opened]
        : []
      const { mainGroup, ageDays, postpartum } = lifeStages(born, known, today)
      return [mainGroup, ...(postpartum ? ['nifas'] : []), ...(ageDays < 28 ? ['baru-lahir'] : [])]
    })
    expect(new Set(groups.flat())).toEqual(
      new Set([
        'bumil',
        'nifas-menyusui',
        'nifas',
        'bayi-balita-apras',
        'baru-lahir',
        'remaja',
        'dewasa',
        'lansia',
      ]),
    )
  })

  it.each(days)('on %s passes the checks of every kind', today => {
    for (const d of at(today)) {
      expect([d.kind, kinds.get(d.kind)?.faultOf(d.body)]).toEqual([d.kind, undefined])
      expect([d.kind, faultsOf(d, today)]).toEqual([d.kind, []])
    }
  })

  it.each(days)('on %s can be filed: whole entries, few saves, nothing in the future', today => {
    const saves = practiceSaves({ today, seed: 'latihan' })
    expect(saves).toHaveLength(3)
    for (const d of saves.flat()) {
      const envelope = { by: practicePlace.account, replica: practicePlace.replica, save: d.id, localSeq: 1 }
      const entry = { ...d, ...envelope, deviceTime: `${today}T08:00:00.000Z` }
      expect(entrySchema.safeParse(entry).error?.issues).toBeUndefined()
      expect(d.happenedOn <= today).toBe(true)
    }
    expect(Math.max(...saves.map(s => s.length))).toBeLessThanOrEqual(200)
    expect(new Set(saves.flat().map(d => d.id)).size).toBe(saves.flat().length)
  })

  it.each(days)(
    'on %s has last month behind it: a weight for Aisyah, a high blood pressure for Joko',
    today => {
      const drafts = at(today)
      const of = (name: string): EntryDraft[] => {
        const about = drafts.find(d => d.body['nama'] === name)?.about
        return drafts.filter(d => d.about === about && d.kind.startsWith('periksa-'))
      }
      expect(of('Aisyah Mangga').map(d => d.body['bb'])).toEqual([8, 8.3])
      expect(JSON.stringify(of('Joko Rambutan').map(d => d.body['told']))).toContain('td-tinggi')
      expect(drafts.some(d => d.kind === 'rujukan')).toBe(true)
      expect(of('Dewi Jambu').map(d => d.kind)).toContain('periksa-ibu-hamil')
    },
  )
})

describe('first tasks', () => {
  const today = '2026-11-22'
  const child = { id: 'a', kind: 'orang', nama: 'Aisyah Mangga' } as const
  it('are open at first and done by the records themselves', () => {
    expect(firstTasks([child], today).map(t => t.done)).toEqual([false, false, false])
    const day = {
      tanggal: today,
      nomor: 1,
      kelompok: [],
      hadir: [],
      selesai: 0,
      diukur: 0,
      dilayani: 0,
    } as const
    const others = Array.from(
      { length: 40 },
      (_, i) => ({ id: `${i}`, kind: 'orang', nama: `${i}` }) as const,
    )
    const done = firstTasks(
      [
        { ...child, ukur: { bb: { value: 8.5, on: today } } },
        { id: 'h', kind: 'hari-buka', nama: '', hari: day },
        ...others,
      ],
      today,
    )
    expect(done.map(t => t.done)).toEqual([true, true, true])
  })
  it('do not count a weight of last month', () => {
    const old = { ...child, ukur: { bb: { value: 8.3, on: '2026-10-22' } } }
    expect(firstTasks([old], today)[1]?.done).toBe(false)
  })
})
