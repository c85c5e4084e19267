import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/domain/records/index.ts'
import { birthState, birthStateIn } from '../../../src/features/people/birth-state.ts'
import { babiesFrom } from '../../../src/features/people/babies-form.ts'
import { openPregnancyOf } from '../../../src/features/people/open-pregnancy.ts'
import { checkedRegister, emptyRegister } from '../../../src/features/people/register-form.ts'
import { id } from '../../domain/records/world.ts'

const today = '2026-11-10'
/** 36 weeks today. */
const mother: Card = {
  id: id('ibu'),
  kind: 'orang',
  nama: 'Ani Suryani',
  jk: 'P',
  lahir: '1998-03-07',
  episodes: [{ record: 'hamil', openedOn: '2026-04-10', hpht: '2026-03-03' }],
}
const child = {
  ...emptyRegister(id('Melati'), 'Tono'),
  jk: 'L',
  ibu: mother.id,
  ibu_nama: mother.nama,
} as const

describe('a child whose mother is still pregnant in the records', () => {
  it.each([
    ['born five days ago', '2026-11-05', 36],
    ['born before this pregnancy', '2025-09-01', undefined],
    ['born in the future', '2026-12-01', undefined],
    ['of an unknown day', '', undefined],
  ])('%s', (_, born, weeks) => {
    expect(openPregnancyOf(mother, born, today)?.weeks).toBe(weeks)
  })

  it('a mother who is not pregnant is not asked', () => {
    expect(openPregnancyOf({ ...mother, episodes: [] }, '2026-11-05', today)).toBeUndefined()
  })

  it('is saved only when somebody said that the pregnancy stays open', () => {
    const values = { ...child, tanggal_lahir: '2026-11-05' }
    const pregnancyOf = (_: string, born: string) => openPregnancyOf(mother, born, today)
    expect(checkedRegister(values, today, pregnancyOf)).toMatchObject({
      ok: false,
      faults: [{ field: 'ibu_nama' }],
    })
    const known = checkedRegister({ ...values, tetap_hamil: mother.id }, today, pregnancyOf)
    expect(known).toMatchObject({ ok: true, body: { nama: 'Tono' } })
    expect(known.ok && 'tetap_hamil' in known.body).toBe(false)
  })

  it('goes with what was typed to the birth', () => {
    const typed = { ...child, tanggal_lahir: '2026-11-05', bb_lahir: '3,1', nik: '3201010511260001' }
    const handed = birthStateIn(birthState('daftar', typed))
    expect(handed).toMatchObject({ draft: 'daftar', born: '2026-11-05' })
    expect(babiesFrom([handed?.baby])).toEqual({
      ok: true,
      babies: [{ nama: 'Tono', jk: 'L', nik: '3201010511260001', bb_lahir: 3.1, pb_lahir: undefined }],
    })
    expect(birthStateIn(null)).toBeUndefined()
  })
})
