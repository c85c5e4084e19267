import { describe, expect, it } from 'vitest'
import { orang } from '../../../src/domain/records/orang.ts'
import { readBody } from '../../../src/domain/records/read-body.ts'

describe('readBody', () => {
  it.each(['kemarin', '2026-02-30', '9999-99-99', ''])('a day in no calendar (%j) is absent', day => {
    expect(readBody(orang.fields, { nama: 'Siti', tanggal_lahir: day })).toEqual({ nama: 'Siti' })
  })
  it('a day of the calendar is read', () => {
    expect(readBody(orang.fields, { tanggal_lahir: '1996-05-04' })).toEqual({ tanggal_lahir: '1996-05-04' })
  })
})
