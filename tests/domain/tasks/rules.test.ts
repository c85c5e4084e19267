import { describe, expect, it } from 'vitest'
import {
  answerReferral,
  assign,
  consult,
  death,
  editPmt,
  editPregnancy,
  followUp,
  kontak,
  kunjungan,
  layanan,
  notePmtWeek,
  openPregnancy,
  referralDrafts,
  startPmt,
} from '../../../src/domain/records/index.ts'
import type { ReferReason } from '../../../src/domain/records/drafts/referral.ts'
import { id, pen } from '../records/world.ts'
import { kinds, posyandu, taskOf } from './people.ts'

const reason = (
  urgency: ReferReason['urgency'],
  seenBy: ReferReason['seenBy'] = 'posyandu',
): ReferReason => ({
  id: 'uji',
  to: 'puskesmas',
  unit: 'bidan',
  urgency,
  because: 'rahasia-uji',
  seenBy,
})

describe('referrals', () => {
  const referred = (urgency: ReferReason['urgency'], seenBy?: ReferReason['seenBy']) => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    const drafts = referralDrafts(pen('2026-11-10'), siti, [reason(urgency, seenBy)], {})
    p.accept(drafts)
    return { p, siti, record: drafts[0]?.record ?? '' }
  }

  it('a danger stays danger until it is answered, however many days pass', () => {
    const { p, siti, record } = referred('gawat')
    expect(p.tasks(siti, '2026-11-20')[0]).toMatchObject({ key: `rujukan:${record}`, urgency: 'gawat' })
    p.accept(answerReferral(pen('2026-11-21'), siti, { rujukan: record, status: 'sudah_diperiksa' }), 'bidan')
    expect(p.tasks(siti, '2026-11-21')).toEqual([])
  })

  it('of seven days is near until its last day, today on it, late the day after', () => {
    const { p, siti } = referred('7-hari')
    expect(p.tasks(siti, '2026-11-16')[0]).toMatchObject({ urgency: 'segera', overdueDays: 0 })
    expect(p.tasks(siti, '2026-11-17')[0]).toMatchObject({ urgency: 'hari-ini', overdueDays: 0 })
    expect(p.tasks(siti, '2026-11-18')[0]).toMatchObject({ urgency: 'lewat', overdueDays: 1 })
  })

  it('within its deadline stands for a health worker in Rujukan alone', () => {
    const { p, siti } = referred('7-hari')
    expect(p.tasks(siti, '2026-11-16', { reader: 'health' })).toEqual([])
    expect(kinds(p.tasks(siti, '2026-11-18', { reader: 'health' }))).toEqual(['rujukan'])
  })

  it('from a confidential answer tells a kader that a bidan is needed, and nothing of why', () => {
    const { p, siti } = referred('hari-ini', 'health')
    const told = p.tasks(siti, '2026-11-10')
    expect(told[0]?.words).toBe('Perlu diperiksa bidan')
    expect(JSON.stringify(told)).not.toContain('rahasia-uji')
  })

  it('that was answered with a day of control is said three days before it, and late after it', () => {
    const { p, siti, record } = referred('hari-ini')
    const answer = { rujukan: record, status: 'sudah_diperiksa', kontrol_tanggal: '2026-11-25' } as const
    p.accept(answerReferral(pen('2026-11-11'), siti, answer), 'bidan')
    expect(p.tasks(siti, '2026-11-21')).toEqual([])
    expect(p.tasks(siti, '2026-11-22')[0]).toMatchObject({
      kind: 'kontrol',
      urgency: 'segera',
      due: '2026-11-25',
    })
    expect(p.tasks(siti, '2026-11-25')[0]?.urgency).toBe('hari-ini')
    expect(p.tasks(siti, '2026-11-26')[0]).toMatchObject({ urgency: 'lewat', overdueDays: 1 })
    p.accept(
      followUp(pen('2026-11-26'), siti, {
        tugas: `kontrol:${record}`,
        cara: 'telepon',
        hasil: 'sudah',
        tanggal: '2026-11-26',
      }),
    )
    expect(p.tasks(siti, '2026-12-26')).toEqual([])
  })
})

describe('what a kader asked a health worker to look at', () => {
  it('is a task of health workers alone, and none where one was at the posyandu day', () => {
    const p = posyandu()
    const [siti, sri] = [p.person('Siti', { lahir: '1990-01-01' }), p.person('Sri', { lahir: '1991-01-01' })]
    const [alone, helped] = [
      p.day('2026-11-10', ['dewasa']),
      p.day('2026-11-11', ['dewasa'], { nakes: true }),
    ]
    p.accept(consult(pen('2026-11-10'), siti, { alasan: ['x'], hari: alone }))
    p.accept(consult(pen('2026-11-11'), sri, { alasan: ['x'], hari: helped }))
    const seen = (reader: 'posyandu' | 'health') =>
      p.list('2026-11-12', { reader }).filter(f => kinds(f.tasks).includes('konsul'))
    expect(seen('posyandu')).toEqual([])
    expect(seen('health').map(f => f.card.id)).toEqual([siti])
  })
})

describe('weight', () => {
  /** A boy of a year and more, for whom 200 g a month are enough. */
  const weighed = (...kg: readonly number[]) => {
    const p = posyandu()
    const budi = p.person('Budi', { lahir: '2025-03-01', jk: 'L' })
    p.wrote(budi, '2026-11-01', layanan, {
      jenis: 'imunisasi',
      produk: 'BCG',
      tanggal: '2025-03-05',
      sumber: 'menurut_kia',
    })
    kg.forEach((bb, i) => p.screened(budi, `2026-${String(12 - kg.length + i).padStart(2, '0')}-10`, { bb }))
    return { tasks: (on: string) => p.tasks(budi, on).filter(t => t.kind === 'berat'), p, budi }
  }

  it('twice too little is 2T from that day on, late after seven days', () => {
    const { tasks } = weighed(9.5, 9.6, 9.7)
    expect(taskOf(tasks('2026-11-10'), '2t')).toMatchObject({ urgency: 'segera', due: '2026-11-17' })
    expect(taskOf(tasks('2026-11-17'), '2t')?.urgency).toBe('hari-ini')
    expect(taskOf(tasks('2026-11-18'), '2t')).toMatchObject({ urgency: 'lewat', overdueDays: 1 })
  })

  it('enough in one of the two months is no 2T', () => {
    expect(kinds(weighed(9.4, 9.6, 9.7).tasks('2026-11-18'))).not.toContain('2t')
    expect(weighed(9.5, 9.6, 9.8).tasks('2026-11-30')).toEqual([])
  })

  it('the first T is weighed again within fourteen days, and said a week before that', () => {
    const { tasks } = weighed(9.4, 9.6, 9.7)
    expect(tasks('2026-11-16')).toEqual([])
    expect(taskOf(tasks('2026-11-17'), 'timbang-ulang')).toMatchObject({
      urgency: 'segera',
      due: '2026-11-24',
    })
    expect(taskOf(tasks('2026-11-25'), 'timbang-ulang')?.urgency).toBe('lewat')
  })

  it('is the matter of the referral once she was referred, and over once that was answered', () => {
    const { tasks, p, budi } = weighed(9.5, 9.6, 9.7)
    const drafts = referralDrafts(pen('2026-11-10'), budi, [reason('7-hari')], {})
    p.accept(drafts)
    expect(tasks('2026-11-18')).toEqual([])
    const answer = { rujukan: drafts[0]?.record ?? '', status: 'sudah_diperiksa' } as const
    p.accept(answerReferral(pen('2026-11-19'), budi, answer), 'bidan')
    expect(tasks('2026-11-20')).toEqual([])
  })

  it('below the red line is to be seen within a day; without the figures of WHO nothing is said', () => {
    const { tasks, p, budi } = weighed(6.9)
    expect(taskOf(tasks('2026-11-11'), 'bgm')).toMatchObject({ urgency: 'hari-ini', due: '2026-11-11' })
    expect(taskOf(tasks('2026-11-12'), 'bgm')?.urgency).toBe('lewat')
    expect(kinds(p.tasks(budi, '2026-11-12', { reference: undefined }))).not.toContain('bgm')
  })

  it('below the red line is not put off to the week of 2T', () => {
    const { tasks } = weighed(6.8, 6.85, 6.9)
    expect(taskOf(tasks('2026-11-11'), 'bgm')).toMatchObject({ urgency: 'hari-ini', due: '2026-11-11' })
  })
})

describe('immunisation', () => {
  it('that was begun and stays behind is broken off after thirty days, not on the thirtieth', () => {
    const p = posyandu()
    const ani = p.person('Ani', { lahir: '2026-01-10' })
    const gave = (produk: string, tanggal: string) =>
      p.wrote(ani, tanggal, layanan, { jenis: 'imunisasi', produk, tanggal, sumber: 'menurut_kia' })
    for (const produk of ['HB0', 'BCG', 'OPV']) gave(produk, '2026-01-20')
    const on = (day: string) => taskOf(p.tasks(ani, day), 'imunisasi')
    expect(on('2026-03-10')).toMatchObject({ urgency: 'segera', words: 'Imunisasi sudah waktunya' })
    expect(on('2026-04-09')?.overdueDays).toBe(0)
    expect(on('2026-04-10')).toMatchObject({
      urgency: 'lewat',
      overdueDays: 1,
      words: 'Imunisasi belum diberikan, masih bisa',
    })
    expect(on('2026-05-09')).toMatchObject({
      overdueDays: 30,
      words: 'Imunisasi belum diberikan, masih bisa',
    })
    expect(on('2026-05-10')).toMatchObject({ overdueDays: 31, words: 'Imunisasi terputus' })
    expect(on('2026-05-10')?.items).toContain('PCV 1')
  })

  it('of which nothing is on record asks for the KIA book, first for babies', () => {
    const p = posyandu()
    const [baby, older] = [
      p.person('Bayi', { lahir: '2026-01-10' }),
      p.person('Kakak', { lahir: '2025-01-10' }),
    ]
    expect(taskOf(p.tasks(baby, '2026-11-10'), 'imunisasi')).toMatchObject({
      urgency: 'lewat',
      words: 'Belum ada imunisasi tercatat: lihat Buku KIA',
    })
    expect(taskOf(p.tasks(older, '2026-11-10'), 'imunisasi')?.urgency).toBe('sekalian')
  })
})

describe('vitamin A and deworming', () => {
  it('stand in the campaign month once the day of the children is over, until they are recorded', () => {
    const p = posyandu()
    const ani = p.person('Ani', { lahir: '2024-08-01' })
    expect(kinds(p.tasks(ani, '2026-08-05'))).not.toContain('vit-a')
    p.day('2026-08-05', ['balita'])
    expect(kinds(p.tasks(ani, '2026-08-06'))).toEqual(expect.arrayContaining(['vit-a', 'obat-cacing']))
    p.wrote(ani, '2026-08-06', layanan, { jenis: 'vit_a', tanggal: '2026-08-06', sumber: 'diberikan' })
    expect(kinds(p.tasks(ani, '2026-08-06'))).not.toContain('vit-a')
    expect(kinds(p.tasks(ani, '2026-09-01'))).not.toContain('vit-a')
    expect(taskOf(p.tasks(ani, '2026-09-01'), 'obat-cacing')?.urgency).toBe('sekalian')
  })
})

describe('mothers', () => {
  const pregnant = () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1995-01-01' })
    p.accept(
      openPregnancy(
        pen('2026-08-01'),
        siti,
        { hamil_ke: 1, hpht: '2026-06-01', tercatat: '2026-08-01' },
        id('hamil'),
      ),
    )
    return { p, siti, on: (day: string) => p.tasks(siti, day) }
  }

  it('who is pregnant and was not seen for more than thirty days is looked for', () => {
    const { p, siti, on } = pregnant()
    expect(kinds(on('2026-08-31'))).not.toContain('hamil')
    expect(taskOf(on('2026-09-01'), 'hamil')).toMatchObject({ urgency: 'lewat', overdueDays: 1 })
    p.wrote(siti, '2026-09-01', kontak, { jenis: 'anc', tanggal: '2026-09-01', sumber: 'menurut_kia' })
    expect(kinds(on('2026-10-01'))).not.toContain('hamil')
    expect(kinds(on('2026-10-02'))).toContain('hamil')
  })

  it('is told of a missed antenatal contact the day after its trimester', () => {
    const { on } = pregnant()
    const last = '2026-08-30'
    expect(taskOf(on(last), 'kontak')).toMatchObject({ key: 'kontak:k1', urgency: 'hari-ini', due: last })
    expect(taskOf(on('2026-08-31'), 'kontak')).toMatchObject({ urgency: 'lewat', overdueDays: 1 })
  })

  it('after the death of her baby has KF and nothing of a baby, and is not invited among babies', () => {
    const { p, siti } = pregnant()
    const baby = p.person('By. Ny. Siti', { lahir: '2026-11-01', ibu: siti })
    const facts = { akhir: 'lahir_hidup', tanggal_akhir: '2026-11-01', anak: [baby] } as const
    p.accept(editPregnancy(pen('2026-11-01'), p.opened(siti, 'kehamilan', id('hamil')), facts))
    p.day('2026-11-05', ['balita', 'bumil'])
    expect(kinds(p.tasks(siti, '2026-11-08'))).toEqual(expect.arrayContaining(['kontak', 'sweeping']))
    expect(p.tasks(baby, '2026-11-08')).not.toEqual([])
    const mother = p.opened(siti, 'kehamilan', id('hamil'))
    p.accept(death(pen('2026-11-06'), p.opened(baby, 'orang'), { tanggal: '2026-11-06' }, { mother }))
    expect(p.tasks(baby, '2026-11-08')).toEqual([])
    expect(kinds(p.tasks(siti, '2026-11-08'))).toEqual(['kontak'])
  })
})

describe('home visits and yearly tests', () => {
  it('a planned visit is said seven days before, today, and late', () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    const visit = {
      petugas: [id('kader A')],
      hasil: 'bertemu',
      tanggal: '2026-11-01',
      kunjungan_berikut: '2026-11-20',
    }
    p.wrote(siti, '2026-11-01', kunjungan, visit)
    const on = (day: string) => p.tasks(siti, day).map(t => t.urgency)
    expect(on('2026-11-12')).toEqual([])
    expect(on('2026-11-13')).toEqual(['segera'])
    expect(on('2026-11-20')).toEqual(['hari-ini'])
    expect(on('2026-11-21')).toEqual(['lewat'])
  })

  it('AKS and SKILAS of this year are asked of elders from October on', () => {
    const p = posyandu()
    const sastro = p.person('Sastro', { lahir: '1950-01-01', jk: 'L' })
    expect(kinds(p.tasks(sastro, '2026-09-30'))).not.toContain('skrining')
    expect(taskOf(p.tasks(sastro, '2026-10-01'), 'skrining')?.words).toContain('AKS')
    p.screened(sastro, '2026-03-01', {}, 'periksa-aks')
    p.screened(sastro, '2025-03-01', {}, 'periksa-skilas')
    expect(taskOf(p.tasks(sastro, '2026-10-01'), 'skrining')?.words).toBe('Skrining tahun ini belum: SKILAS')
  })
})

describe('visits that the bidan asked one kader for', () => {
  it('stand on her list alone, while they hold, and say nothing of why', () => {
    const p = posyandu()
    const siti = p.person('Siti', { lahir: '1990-01-01' })
    const body = { petugas: id('Bu Sri'), mulai: '2026-11-10', sampai: '2026-12-10', untuk: 'tbc' } as const
    p.accept(assign(pen('2026-11-10'), siti, body), 'bidan')
    const of = (on: string, account: string) => p.tasks(siti, on, { account: id(account) })
    expect(of('2026-11-09', 'Bu Sri')).toEqual([])
    expect(of('2026-11-10', 'Bu Sri').map(t => t.words)).toEqual(['Kunjungan rumah yang diminta bidan'])
    expect(JSON.stringify(of('2026-11-10', 'Bu Sri'))).not.toMatch(/tbc/i)
    expect(kinds(of('2026-12-10', 'Bu Sri'))).toEqual(['penugasan'])
    expect(of('2026-12-11', 'Bu Sri')).toEqual([])
    expect(of('2026-11-10', 'kader lain')).toEqual([])
  })
})

describe('development', () => {
  it('the list whose age has passed is asked in passing, from that day until it was looked at', () => {
    const p = posyandu()
    const ani = p.person('Ani', { lahir: '2024-05-10' })
    const list = (on: string) => taskOf(p.tasks(ani, on), 'kia-24')
    expect(list('2026-05-09')).toBeUndefined()
    expect(list('2026-05-10')).toMatchObject({
      urgency: 'sekalian',
      items: ['Ceklis perkembangan umur 18–24 bulan'],
    })
    p.screened(ani, '2026-05-12', { perkembangan: 'lengkap' })
    expect(list('2026-05-12')).toBeUndefined()
  })

  it('PKAT is said in its month, and in passing until the first birthday', () => {
    const p = posyandu()
    const ani = p.person('Ani', { lahir: '2026-01-10' })
    const pkat = (on: string) => taskOf(p.tasks(ani, on), 'pkat')?.urgency
    expect([pkat('2026-07-09'), pkat('2026-07-10'), pkat('2026-08-10'), pkat('2027-01-10')]).toEqual([
      undefined,
      'segera',
      'sekalian',
      undefined,
    ])
  })
})

describe('a course of extra food', () => {
  const begun = () => {
    const p = posyandu()
    const ani = p.person('Ani', { lahir: '2024-11-01' })
    const course = startPmt(pen('2026-11-01'), ani, {
      alasan: 'bb_kurang',
      jenis: 'lokal',
      mulai: '2026-11-01',
      target_hari: 21,
    })
    p.accept(course)
    const record = course[0]?.record ?? course[0]?.id ?? ''
    const week = (minggu_ke: number, tanggal: string) =>
      p.accept(notePmtWeek(pen(tanggal), ani, { pmt: record, minggu_ke, tanggal, dimakan: ['h1'] }))
    const tasks = (on: string) => p.tasks(ani, on).filter(t => t.kind === 'pmt')
    return { p, record, week, tasks }
  }

  it('N7 asks for a week that is over and empty, near for a week and late after it; a week that runs is not asked for', () => {
    const { tasks, week, record } = begun()
    expect(tasks('2026-11-07')).toEqual([])
    expect(tasks('2026-11-08')).toMatchObject([
      {
        key: `pmt:${record}:1`,
        urgency: 'segera',
        due: '2026-11-15',
        words: 'Makanan tambahan: minggu ke-1 belum dicatat',
      },
    ])
    week(1, '2026-11-08')
    expect(tasks('2026-11-14')).toEqual([])
    expect(tasks('2026-11-15')).toMatchObject([{ key: `pmt:${record}:2` }])
  })

  it('N7 names every empty week at once, and after the last day asks how it ended until somebody says so', () => {
    const { p, tasks, record } = begun()
    expect(tasks('2026-11-16').map(t => t.words)).toEqual([
      'Makanan tambahan: minggu ke-1, ke-2 belum dicatat',
    ])
    expect(tasks('2026-11-22')).toMatchObject([
      { key: `pmt:${record}:hasil`, urgency: 'segera', words: 'Makanan tambahan selesai: isi hasilnya' },
    ])
    expect(tasks('2026-11-30')).toMatchObject([{ urgency: 'lewat' }])
    expect(tasks('2027-01-20')).toHaveLength(1)
    expect(tasks('2027-01-21')).toEqual([])
    const ani = id('Ani')
    p.accept(
      editPmt(pen('2026-11-23'), p.opened(ani, 'pmt', record), { selesai: '2026-11-21', hasil: 'membaik' }),
    )
    expect(tasks('2026-11-30')).toEqual([])
  })
})
