import { describe, expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Policy } from '../../../src/domain/policy/index.ts'
import { cutOffGroups } from '../../../src/features/office/cut-off-groups.ts'
import { fieldsFrom, readPolicy } from '../../../src/features/office/policy-changes.ts'
import type { PolicyFields, PolicyReading } from '../../../src/features/office/policy-changes.ts'

const all = cutOffGroups().flatMap(g => g.cutOffs)
const kek: Policy = { ...policyDefaults, ambang: { 'lila-kek': 23 } }

const after = (
  chosen: Partial<PolicyFields['chosen']>,
  ambang: PolicyFields['ambang'] = {},
  held: Policy = policyDefaults,
): PolicyReading => {
  const before = fieldsFrom(held)
  return readPolicy({ chosen: { ...before.chosen, ...chosen }, ambang }, held, all)
}
const changed = (change: object) => ({ outcome: 'changed', change })

describe('a change of policy', () => {
  it('is nothing when nothing was changed', () =>
    expect(readPolicy(fieldsFrom(kek), kek, all)).toEqual({ outcome: 'same' }))

  it('holds only what differs from what is valid', () =>
    expect(after({ kaderBolehGds: 'ya' }, { 'lila-kek': '23' })).toEqual(
      changed({ kader_boleh_gds: true, ambang: { 'lila-kek': 23 } }),
    ))

  it('that empties a cut-off writes the figure of the guideline, because sets add up', () =>
    expect(after({}, {}, kek)).toEqual(changed({ ambang: { 'lila-kek': 23.5 } })))

  it('of the schedules holds what was chosen', () =>
    expect(
      after({
        je: 'ya',
        kontakKehamilan: 'anc-8',
        heksaLahirMulai: '2026-07-09',
        hpvUsia20Mulai: '2027-01-01',
        obatCacingSekolah: '2',
        ttdRematri: 'umur',
        kelengkapanBayi: 'idl',
        bulanVitaminA: ['2'],
      }),
    ).toEqual(
      changed({
        je: true,
        kontak_kehamilan: 'anc-8',
        heksa_lahir_mulai: '2026-07-09',
        hpv_usia_20_mulai: '2027-01-01',
        obat_cacing_sekolah: '2',
        ttd_rematri: 'umur',
        kelengkapan_bayi: 'idl',
        bulan_vitamin_a: ['2'],
      }),
    ))

  it('cannot take back a day by emptying it', () => {
    const hexa = { ...policyDefaults, heksaLahirMulai: '2026-07-09' }
    expect(after({ heksaLahirMulai: '' }, {}, hexa)).toMatchObject({
      outcome: 'wrong',
      faults: { heksaLahirMulai: expect.stringContaining('wajib diisi') },
    })
  })

  it('of the edition holds the edition, and whether HEEADSSS stays', () =>
    expect(after({ edition: 'kb-2025', heeadsssTetap: 'tidak' })).toEqual(
      changed({ edisi: 'kb-2025', heeadsss_tetap: false }),
    ))

  it('of what only the newer edition asks is not written with the older one', () =>
    expect(after({ heeadsssTetap: 'tidak', faktorRisikoTbc: [] })).toEqual({ outcome: 'same' }))

  it('of the tuberculosis risks keeps HIV, which has no chip because nobody asks for it', () =>
    expect(after({ edition: 'kb-2025', faktorRisikoTbc: ['hiv', 'dm'] })).toMatchObject(
      changed({ faktor_risiko_tbc: ['hiv', 'dm'] }),
    ))

  it('of who is looked for at home may name nobody', () =>
    expect(after({ sasaranSweeping: [] })).toEqual(changed({ sasaran_sweeping: [] })))

  it.each(['0', '32', '', '2,5', 'akhir', '-1', '1e1'])('closes no month on day "%s"', typed =>
    expect(after({ tanggalTutupBulan: typed })).toMatchObject({
      outcome: 'wrong',
      faults: { tanggalTutupBulan: 'Ketik angka bulat, 1 sampai 31.' },
    }),
  )
  it.each(['1', '31'])('may close the month on day %s', typed =>
    expect(after({ tanggalTutupBulan: typed })).toEqual(changed({ tanggal_tutup_bulan: Number(typed) })),
  )
})
